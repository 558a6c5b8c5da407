"""Made-up acts of every shape, and random edits of them: what the properties of comparing are tried on.

Few words, often repeated, so that quotations are ambiguous; look-alike letters, numbers with suffixes, quotation marks
and brackets, because laws have them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from random import Random

from workbench.law.act import GROUPS, Act, Kind, Provision
from workbench.law.eid import COUNTED, number_key, with_eids
from workbench.law.sameness import differences

WORDS = (
    "орган", "органы", "органа", "дети", "детей", "закон", "закона", "и", "в", "на", "или", "лицо", "лица", "помощь",
    "помощи", "пункт", "12", "12-1", "№ 188-V", "№ 188-VІ", "негiзгi", "негізгі", "право", "права", "3,5", "01.01.2030",
    '"Казселезащита"', "«О", "защите»", "(далее", "орган)", "а также", "не", "—", "при", "чрезвычайной", "ситуации",
)  # fmt: skip
LETTERS = str.maketrans("iіVaа", "іiVаa")
WORK = "/akn/kz/act/2014-04-11/188-v"


def text(rng: Random, low: int = 3, high: int = 18, end: str = ".") -> str:
    words = [rng.choice(WORDS) for _ in range(rng.randint(low, high))]
    marks = [word + ("," if rng.random() < 0.15 else "") for word in words[:-1]]
    return " ".join([*marks, words[-1]]) + end


def made_act(rng: Random) -> Act:
    """Return an act of one of the shapes laws have: with chapters or without, of articles or of points only."""
    shape = rng.choice(("flat", "chapters", "sections", "points", "points in chapters"))
    counter = iter(range(1, 10_000))
    units: list[Provision] = []
    if rng.random() < 0.3:
        units.append(Provision(Kind.PREAMBLE, text=text(rng)))
    if shape == "flat":
        units += [article(rng, str(next(counter))) for _ in range(rng.randint(1, 5))]
    elif shape == "points":
        units += [point(rng, str(next(counter))) for _ in range(rng.randint(1, 5))]
    else:
        make = point if shape == "points in chapters" else article
        chapters = [
            group(rng, Kind.CHAPTER, str(n + 1), [make(rng, str(next(counter))) for _ in range(rng.randint(1, 3))])
            for n in range(rng.randint(1, 4))
        ]
        if shape == "sections" and len(chapters) > 1:
            cut = rng.randint(1, len(chapters) - 1)
            chapters = [
                group(rng, Kind.SECTION, "1", chapters[:cut]),
                group(rng, Kind.SECTION, "2", chapters[cut:]),
            ]
        units += chapters
    if rng.random() < 0.2:
        units.append(Provision(Kind.SIGNATURE, text=text(rng)))
    if rng.random() < 0.3:
        rows = tuple(tuple(text(rng, 1, 3, "") for _ in range(2)) for _ in range(3))
        table = Provision(Kind.TABLE, rows=rows)
        annex = Provision(Kind.ANNEX, "1", "Приложение 1", text(rng), children=(table, point(rng, "1")))
        units.append(annex)
    act = Act("act", WORK, "rus", text(rng, end=""), provisions=tuple(units))
    return with_eids(repeated(act, rng) if rng.random() < 0.1 else act)


def repeated(act: Act, rng: Random) -> Act:
    """Return the act with one number given twice, as faulty sources have it."""
    return on_one(
        act, rng, lambda u: u.kind in (Kind.ARTICLE, Kind.PARAGRAPH, Kind.POINT),
        lambda u: [u, replace(numbered_like(u, u.num, rng), label=u.label)],
    )  # fmt: skip


def group(rng: Random, kind: Kind, num: str, children: list[Provision]) -> Provision:
    name = {Kind.CHAPTER: "Глава", Kind.SECTION: "Раздел"}[kind]
    return Provision(kind, num, f"{name} {num}.", text(rng, 1, 4, ""), children=tuple(children))


def article(rng: Random, num: str) -> Provision:
    own = text(rng) if rng.random() < 0.6 else ""
    children: list[Provision] = []
    if not own or rng.random() < 0.5:
        if rng.random() < 0.5:
            own, children = text(rng, end=":"), listed(rng)
        else:
            own, children = "", [point(rng, str(n + 1)) for n in range(rng.randint(1, 4))]
    elif rng.random() < 0.4:
        children = [part(rng) for _ in range(rng.randint(1, 2))]
    return Provision(Kind.ARTICLE, num, f"Статья {num}.", text(rng, 1, 5, ""), own, tuple(children))


def point(rng: Random, num: str) -> Provision:
    children: list[Provision] = listed(rng) if rng.random() < 0.4 else []
    children += [part(rng) for _ in range(rng.choice((0, 0, 1, 2)))]
    return Provision(Kind.PARAGRAPH, num, f"{num}.", text=text(rng), children=tuple(children))


def part(rng: Random) -> Provision:
    return Provision(Kind.SUBPARAGRAPH, text=text(rng), children=tuple(listed(rng)) if rng.random() < 0.3 else ())


def listed(rng: Random) -> list[Provision]:
    if rng.random() < 0.6:
        return [subpoint(rng, str(n + 1)) for n in range(rng.randint(1, 4))]
    return [line(rng) for _ in range(rng.randint(1, 4))]


def subpoint(rng: Random, num: str) -> Provision:
    lines = [line(rng) for _ in range(2)] if rng.random() < 0.2 else []
    return Provision(Kind.POINT, num, f"{num})", text=text(rng, end=";"), children=tuple(lines))


def line(rng: Random) -> Provision:
    return Provision(Kind.INDENT, text=text(rng, end=";"))


# --- edits -----------------------------------------------------------------------------------------------------------


def edited(act: Act, rng: Random, edits: int) -> Act:
    """Return the act after so many random edits, each of a random kind."""
    for _ in range(edits):
        act = rng.choice(EDITS)(act, rng)
    return with_eids(act)


def changed_text(value: str, rng: Random) -> str:
    words = value.split(" ")
    at = rng.randrange(len(words) + 1)
    kind = rng.choice(("replace", "insert", "delete", "rewrite", "letters", "mark"))
    if kind == "rewrite":
        return text(rng)
    if kind == "letters":
        return value.translate(LETTERS)
    if kind == "mark":
        return value.rstrip(".;:") + rng.choice((".", ";", ":", ", и", ""))
    new = [rng.choice(WORDS) for _ in range(rng.randint(1, 3))]
    return " ".join(words[:at] + ([] if kind == "delete" else new) + words[at + (kind != "insert") :]) or value


def on_one(act: Act, rng: Random, wanted: Callable[[Provision], bool], change: Callable[[Provision], object]) -> Act:
    """Return the act with one random unit that is wanted changed; None takes it out, a list takes its place."""
    units = [unit for unit in act.walk() if wanted(unit)]
    if not units:
        return act
    chosen = rng.choice(units)

    def rebuilt(children: tuple[Provision, ...]) -> tuple[Provision, ...]:
        built: list[Provision] = []
        for child in children:
            if child is chosen:
                result = change(child)
                built += [] if result is None else result if isinstance(result, list) else [result]
            else:
                built.append(replace(child, children=rebuilt(child.children)))
        return tuple(built)

    return replace(act, provisions=rebuilt(act.provisions))


def change_words(act: Act, rng: Random) -> Act:
    return on_one(
        act, rng, lambda u: bool(u.text), lambda u: replace(u, text=changed_text(u.text, rng).strip() or u.text)
    )


def change_heading(act: Act, rng: Random) -> Act:
    return on_one(act, rng, lambda u: bool(u.heading), lambda u: replace(u, heading=changed_text(u.heading, rng)))


def change_title(act: Act, rng: Random) -> Act:
    return replace(act, title=changed_text(act.title, rng))


def change_cell(act: Act, rng: Random) -> Act:
    return on_one(act, rng, lambda u: bool(u.rows), lambda u: replace(u, rows=((text(rng), text(rng)), *u.rows[1:])))


def add_sibling(act: Act, rng: Random) -> Act:
    """Put a new unit of the kind behind one, numbered as the rule has it."""
    taken = {(unit.kind, unit.num) for unit in act.walk()}
    followed = {
        (before.kind, before.num): number_key(after.num)
        for unit in act.walk()
        for before, after in pairwise(child for child in unit.children if child.num)
    }

    def added(unit: Provision) -> list[Provision]:
        key, stop = number_key(unit.num), followed.get((unit.kind, unit.num), ((99_999, ""),))
        for num in (f"{unit.num.partition('-')[0]}-{n}" for n in range(1, 99)):
            if (unit.kind, num) not in taken and key < number_key(num) < stop:
                return [unit, numbered_like(unit, num, rng)]
        return [unit]

    return on_one(act, rng, lambda u: u.kind in (Kind.ARTICLE, Kind.PARAGRAPH, Kind.POINT, Kind.CHAPTER), added)


def numbered_like(unit: Provision, num: str, rng: Random) -> Provision:
    if unit.kind is Kind.CHAPTER:
        return group(
            rng, Kind.CHAPTER, num, [article(rng, f"{num.replace('-', '')}00{n}") for n in range(rng.randint(0, 2))]
        )
    return {Kind.ARTICLE: article, Kind.PARAGRAPH: point, Kind.POINT: subpoint}[unit.kind](rng, num)


def add_line(act: Act, rng: Random) -> Act:
    make = rng.choice((line, part))
    wanted = Kind.INDENT if make is line else Kind.SUBPARAGRAPH
    return on_one(
        act, rng, lambda u: u.kind is wanted, lambda u: [u, make(rng)] if rng.random() < 0.5 else [make(rng), u]
    )


def add_below(act: Act, rng: Random) -> Act:
    """Give a unit without children a list or a part."""
    return on_one(
        act, rng,
        lambda u: bool(u.text) and not u.children and u.kind in (Kind.ARTICLE, Kind.PARAGRAPH, Kind.POINT),
        lambda u: replace(u, children=tuple(listed(rng) if u.kind is not Kind.POINT else [line(rng)])),
    )  # fmt: skip


def repeal(act: Act, rng: Random) -> Act:
    def gone(unit: Provision) -> Provision | None:
        if unit.kind in COUNTED or not unit.num:
            return None
        return replace(unit, text="", children=(), rows=(), excluded=True)

    return on_one(act, rng, lambda u: u.kind is not Kind.ANNEX, gone)


def restore(act: Act, rng: Random) -> Act:
    return on_one(act, rng, lambda u: u.excluded, lambda u: replace(u, text=text(rng), excluded=False))


def renumber(act: Act, rng: Random) -> Act:
    num = str(rng.randint(500, 900))
    return on_one(
        act, rng, lambda u: u.kind in (Kind.PARAGRAPH, Kind.POINT) and not u.excluded,
        lambda u: replace(u, num=num, label=u.label.replace(u.num, num)),
    )  # fmt: skip


def shuffle(act: Act, rng: Random) -> Act:
    """Move units among their siblings."""

    def shuffled(unit: Provision) -> Provision:
        children = list(unit.children)
        rng.shuffle(children)
        return replace(unit, children=tuple(children))

    return on_one(act, rng, lambda u: len(u.children) > 1 and u.kind not in GROUPS, shuffled)


def move_article(act: Act, rng: Random) -> Act:
    """Move an article to the end of another chapter."""
    chapters = [unit for unit in act.walk() if unit.kind is Kind.CHAPTER and unit.children]
    if len(chapters) < 2:
        return act
    source, target = rng.sample(chapters, 2)
    moving = source.children[-1]

    def rebuilt(children: tuple[Provision, ...]) -> tuple[Provision, ...]:
        built = []
        for child in children:
            below = rebuilt(child.children)
            if child is source:
                below = below[:-1]
            if child is target:
                below = (*below, moving)
            built.append(replace(child, children=below))
        return tuple(built)

    return replace(act, provisions=rebuilt(act.provisions))


def replace_everywhere(act: Act, rng: Random) -> Act:
    """Replace a word wherever it stands, in one unit or in the whole act."""
    old, new = rng.choice(WORDS), rng.choice(WORDS)
    roots = [act.provisions, *((unit,) for unit in act.walk())]
    inside = {id(unit) for root in rng.choice(roots) for unit in root.walk()}

    def replaced(value: str) -> str:
        return " ".join(new if word == old else word for word in value.split(" "))

    def rebuilt(children: tuple[Provision, ...]) -> tuple[Provision, ...]:
        return tuple(
            replace(
                child,
                text=replaced(child.text) if id(child) in inside else child.text,
                heading=replaced(child.heading) if id(child) in inside else child.heading,
                children=rebuilt(child.children),
            )
            for child in children
        )

    return replace(act, provisions=rebuilt(act.provisions))


EDITS = (
    change_words, change_words, change_words, change_words, change_words, change_words, change_heading, change_title,
    change_cell, add_sibling, add_sibling, add_line, add_line, add_below, repeal, repeal, restore, renumber, shuffle,
    move_article, replace_everywhere,
)  # fmt: skip


def only_stubs_apart(result: Act, wanted: Act) -> bool:
    """Return whether two acts are the same but for repealed numbers that `wanted` leaves out."""
    missing = differences(result, wanted)
    return all((unit := result.find(eid)) is not None and unit.excluded and not wanted.find(eid) for eid in missing)
