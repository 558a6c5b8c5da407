"""Random edits of an act, as a drafter might make them: words, wording, headings, new and repealed units."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace

from workbench.law.act import GROUPS, Act, Kind, Provision
from workbench.law.amendment import Modification, Operation, Place, Scope
from workbench.law.consolidation import consolidate
from workbench.law.eid import assign, number_key
from workbench.law.reference import ProvisionRef

NEW_WORDS = {
    "rus": (
        "уполномоченного органа",
        "и иных организаций",
        "(далее – план)",
        "в порядке, определенном законодательством",
        'Закона "О правах ребенка"',
        "12-1",
        "не менее 10",
        "№ 188-V",
        ", а также детей",
        "кризисных ситуациях;",
        "плана «Дети»",
        'программы "Дети',
        "(приложение 1)",
        "слова, заменить, исключить",
    ),
    "kaz": (
        "уәкілетті органның",
        "және өзге де ұйымдардың",
        "(бұдан әрі – жоспар)",
        "заңнамада айқындалған тәртіппен",
        '"Баланың құқықтары туралы" Заңның',
        "12-1",
        "кемінде 10",
        "№ 188-V",
        ", сондай-ақ балалардың",
        "дағдарыстарда;",
        "«Балалар» жоспарының",
        'Балалар" бағдарламасы',
        "(1-қосымша)",
        "сөздер, ауыстырылсын, алып тасталсын",
    ),
}
SENTENCES = {
    "rus": (
        "обеспечивает защиту прав детей в чрезвычайных ситуациях;",
        'утверждает план по согласованию с Национальным центром "Қорғау";',
        "ведет учет детей, оставшихся без попечения родителей, в порядке, определенном статьей 12-1 настоящего Закона.",
        'исполняет план "Дети";',
        "исполняет план «Дети».",
        "в пункте 2 статьи 5 настоящего Закона слова не заменяет;",
    ),
    "kaz": (
        "төтенше жағдайларда балалардың құқықтарын қорғауды қамтамасыз етеді;",
        'жоспарды "Қорғау" ұлттық орталығымен келісу бойынша бекітеді;',
        "осы Заңның 12-1-бабында айқындалған тәртіппен ата-анасының қамқорлығынсыз қалған балалардың есебін жүргізеді.",
        'жоспар атауы – "Балалар";',
        "жоспар атауы – «Балалар».",
        "осы Заңның 5-бабының 2-тармағындағы сөздерді ауыстырмайды;",
    ),
}
LABELS: dict[str, dict[Kind, str]] = {
    "rus": {Kind.ARTICLE: "Статья {}.", Kind.CHAPTER: "Глава {}."},
    "kaz": {Kind.ARTICLE: "{}-бап.", Kind.CHAPTER: "{}-тарау."},
}


def edited(act: Act, dice: random.Random, most: int = 5) -> tuple[Act, list[str]]:
    """Return the act with up to `most` random edits, and what they were."""
    made = []
    provisions = act.provisions
    for _ in range(dice.randint(1, most)):
        units = [unit for root in provisions for unit in root.walk() if not unit.excluded and unit.kind in _KINDS]
        if not units:
            break
        unit = dice.choice(units)
        edit = dice.choice(EDITS)
        if edit is renumber and made:
            continue
        changed = edit(unit, act.language, dice)
        if changed is not None and changed != (unit,):
            provisions = _with(provisions, unit, changed)
            made.append(f"{edit.__name__} {unit.eid}")
        if edit is renumber:
            break
    return replace(act, provisions=assign(provisions)), made


_KINDS = frozenset({*GROUPS, Kind.ARTICLE, Kind.PARAGRAPH, Kind.POINT, Kind.SUBPARAGRAPH, Kind.INDENT})
Changed = tuple[Provision, ...] | None


def _with(provisions: tuple[Provision, ...], unit: Provision, changed: tuple[Provision, ...]) -> tuple[Provision, ...]:
    built: list[Provision] = []
    for provision in provisions:
        if provision is unit:
            built += changed[:1]
        else:
            built.append(replace(provision, children=_with(provision.children, unit, changed)))
    if unit in provisions:
        for added in changed[1:]:
            _put(built, added, unit)
    return tuple(built)


def _put(siblings: list[Provision], added: Provision, unit: Provision) -> None:
    """Put a new unit behind the one it follows: by its number, where it has one that is free."""
    if not added.num:
        siblings.insert(siblings.index(unit) + 1 if unit in siblings else len(siblings), added)
        return
    numbers = [each.num for each in siblings if each.kind is added.kind]
    before = [each for each in siblings if each.kind is added.kind and number_key(each.num) < number_key(added.num)]
    if added.num not in numbers and before:
        last = max(before, key=lambda each: number_key(each.num))
        siblings.insert(siblings.index(last) + 1, added)


def direct(act: Act, dice: random.Random) -> tuple[Modification, ...]:
    """Return changes of words as a drafter may state them at once: throughout, in headings, before or after words."""
    units = [unit for unit in act.walk() if unit.text.count(" ") > 3 and not unit.excluded]
    if not units:
        return ()
    made = []
    for unit in dice.sample(units, min(len(units), dice.randint(1, 4))):
        words = unit.text.split(" ")
        at = dice.randrange(1, len(words) - 1)
        old = " ".join(words[at : at + dice.randint(1, 2)]).strip(' ,.;:()«»"')
        new = dice.choice(NEW_WORDS[act.language])
        form = dice.randrange(5)
        eid = "" if form == 0 else dice.choice([unit.eid, unit.eid.split("__")[0]])
        scope = (Scope.THROUGHOUT, Scope.THROUGHOUT, Scope.HEADING_AND_TEXT, Scope.WORDS, Scope.WORDS)[form]
        operation = dice.choice((Operation.SUBSTITUTION, Operation.REPEAL)) if form < 3 else Operation.INSERTION
        place = dice.choice((Place.AFTER, Place.BEFORE)) if operation is Operation.INSERTION else Place.AFTER
        new = "" if operation is Operation.REPEAL else new
        made.append(Modification(operation, scope, ProvisionRef(act.work, eid), old=old, new=new, place=place))
    done = consolidate(act, made)
    return done.applied


def replace_words(unit: Provision, language: str, dice: random.Random) -> Changed:
    words = unit.text.split(" ")
    if len(words) < 4:
        return None
    at = dice.randrange(1, len(words) - 1)
    end = min(len(words), at + dice.randint(1, 3))
    return (replace(unit, text=" ".join([*words[:at], dice.choice(NEW_WORDS[language]), *words[end:]])),)


def insert_words(unit: Provision, language: str, dice: random.Random) -> Changed:
    words = unit.text.split(" ")
    if len(words) < 2:
        return None
    at = dice.randrange(1, len(words))
    return (replace(unit, text=" ".join([*words[:at], dice.choice(NEW_WORDS[language]), *words[at:]])),)


def delete_words(unit: Provision, language: str, dice: random.Random) -> Changed:
    words = unit.text.split(" ")
    if len(words) < 5:
        return None
    at = dice.randrange(1, len(words) - 2)
    return (replace(unit, text=" ".join([*words[:at], *words[at + dice.randint(1, 2) :]])),)


def reword(unit: Provision, language: str, dice: random.Random) -> Changed:
    return (replace(unit, text=_sentence(unit.kind, language, dice)),) if unit.text else None


def change_heading(unit: Provision, language: str, dice: random.Random) -> Changed:
    return (replace(unit, heading=f"{unit.heading} {dice.choice(NEW_WORDS[language][:2])}"),) if unit.heading else None


def repeal(unit: Provision, language: str, dice: random.Random) -> Changed:
    if unit.kind in GROUPS:
        return None
    if unit.kind in (Kind.SUBPARAGRAPH, Kind.INDENT):
        return ()
    return (replace(unit, text="", children=(), rows=(), notes=(), excluded=True),)


def add_after(unit: Provision, language: str, dice: random.Random) -> Changed:
    if unit.kind in GROUPS:
        return None
    return (unit, *(_new(unit, language, dice, count) for count in range(dice.randint(1, 2))))


def close_list(unit: Provision, language: str, dice: random.Random) -> Changed:
    """Change the mark that closes the unit and add one behind it, as when a list grows at its end."""
    if unit.kind is not Kind.POINT or not unit.text or unit.children:
        return None
    return (replace(unit, text=unit.text.rstrip(".;") + ";"), _new(unit, language, dice, 0))


def add_child(unit: Provision, language: str, dice: random.Random) -> Changed:
    kinds = {Kind.ARTICLE: Kind.PARAGRAPH, Kind.PARAGRAPH: Kind.POINT}
    if unit.kind not in kinds or not unit.children or unit.children[-1].kind is not kinds[unit.kind]:
        return None
    return (replace(unit, children=(*unit.children, _new(unit.children[-1], language, dice, 0))),)


def add_part(unit: Provision, language: str, dice: random.Random) -> Changed:
    """Add an unnumbered part at the end of an article or point, now and then with a list of its own."""
    if unit.kind not in (Kind.ARTICLE, Kind.PARAGRAPH) or not unit.text:
        return None
    if any(child.kind not in (Kind.SUBPARAGRAPH, Kind.POINT) for child in unit.children):
        return None
    if any(
        part.kind is Kind.SUBPARAGRAPH for child in unit.children for below in child.children for part in below.walk()
    ):
        return None  # printed, a part after items that have parts of their own would read as the last item's
    text = _sentence(Kind.SUBPARAGRAPH, language, dice).rstrip(".;:")
    listed: tuple[Provision, ...] = ()
    if dice.random() < 0.3 and unit.kind is Kind.PARAGRAPH:
        texts = [_sentence(Kind.POINT, language, dice).rstrip(".;:") for _ in range(2)]
        listed = tuple(
            Provision(Kind.POINT, str(number), f"{number})", text=f"{each}{mark}")
            for number, (each, mark) in enumerate(zip(texts, ";.", strict=True), start=1)
        )
    part = Provision(Kind.SUBPARAGRAPH, text=f"{text}:" if listed else f"{text}.", children=listed)
    return (replace(unit, children=(*unit.children, part)),)


def add_group(unit: Provision, language: str, dice: random.Random) -> Changed:
    """Add a chapter with an article behind a chapter, the article numbered after the last one before it."""
    articles = [each for each in unit.walk() if each.kind is Kind.ARTICLE]
    if unit.kind is not Kind.CHAPTER or not articles or "-" in unit.num:
        return None
    article = _new(articles[-1], language, dice, 0)
    num = f"{unit.num}-{dice.randint(1, 3)}"
    label = LABELS[language][Kind.CHAPTER].format(num)
    return (
        unit,
        Provision(
            Kind.CHAPTER, num, label, _sentence(Kind.CHAPTER, language, dice).rstrip(".;:").upper(), children=(article,)
        ),
    )


def renumber(unit: Provision, language: str, dice: random.Random) -> Changed:
    if unit.kind not in (Kind.PARAGRAPH, Kind.POINT) or "-" in unit.num:
        return None
    num = f"{unit.num}-{dice.randint(60, 90)}"
    return (replace(unit, num=num, label=unit.label.replace(unit.num, num)),)


def restate(unit: Provision, language: str, dice: random.Random) -> Changed:
    if unit.kind in GROUPS:
        return None
    children = tuple(
        replace(child, text=_sentence(child.kind, language, dice)) if child.text else child for child in unit.children
    )
    return (replace(unit, text=_sentence(unit.kind, language, dice) if unit.text else "", children=children),)


def _sentence(kind: Kind, language: str, dice: random.Random) -> str:
    """Return a new text as the kind of unit is printed: an indent or subpoint begins with a small letter."""
    text = dice.choice(SENTENCES[language])
    return text if kind in (Kind.INDENT, Kind.POINT) else text[0].upper() + text[1:]


def _new(unit: Provision, language: str, dice: random.Random, count: int) -> Provision:
    """Return a unit of the same kind to stand after this one, with a number of its own."""
    text = _sentence(unit.kind, language, dice)
    num = unit.num
    if unit.kind in (Kind.SUBPARAGRAPH, Kind.INDENT):
        return Provision(unit.kind, text=text)
    base = num.partition("-")[0]
    suffix = (number_key(num)[1][0] if "-" in num else 0) + 1 + count + 10 * dice.randint(0, 3)
    num = f"{base}-{suffix}"
    if unit.kind is Kind.ARTICLE:
        label = LABELS[language][Kind.ARTICLE].format(num)
        children = (
            Provision(Kind.PARAGRAPH, "1", "1.", text=text),
            Provision(Kind.PARAGRAPH, "2", "2.", text=_sentence(Kind.PARAGRAPH, language, dice)),
        )
        heading = _sentence(Kind.ARTICLE, language, dice).rstrip(".;")
        return Provision(Kind.ARTICLE, num, label, heading, children=children)
    label = f"{num}." if unit.kind is Kind.PARAGRAPH else f"{num})"
    return Provision(unit.kind, num, label, text=text)


EDITS: tuple[Callable[[Provision, str, random.Random], Changed], ...] = (
    replace_words,
    replace_words,
    insert_words,
    insert_words,
    delete_words,
    reword,
    change_heading,
    repeal,
    add_after,
    add_after,
    close_list,
    add_child,
    add_part,
    add_group,
    renumber,
    restate,
)
