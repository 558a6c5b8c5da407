"""The frame of an amending law in Russian (LAW.md 2.6, 3.2): titles, acts in the accusative, entry into force."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from workbench.languages.enacting import (
    CHAIN,
    LEGISLATIVE,
    ActName,
    Changes,
    Enacting,
    Excepted,
    listed,
    plain_title,
    quoted_title,
)
from workbench.languages.quotation import quote_title
from workbench.languages.russian.addresses import NOUNS
from workbench.law.project import Commencement

_MONTH_WORDS = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря"
MONTHS = _MONTH_WORDS.split()
_FORMS = {
    "constitution": "Конституцию Республики Казахстан",
    "constitutional_law": "Конституционный закон Республики Казахстан",
    "code": "Кодекс Республики Казахстан",
    "law": "Закон Республики Казахстан",
    "decree": "Указ Президента Республики Казахстан",
    "resolution": "постановление Правительства Республики Казахстан",
    "order": "приказ",
    "act": "нормативный правовой акт",
}
_GENITIVE = {
    "constitution": "Конституции Республики Казахстан",
    "constitutional_law": "Конституционного закона Республики Казахстан",
    "code": "Кодекса Республики Казахстан",
    "law": "Закона Республики Казахстан",
    "decree": "Указа Президента Республики Казахстан",
    "resolution": "постановления Правительства Республики Казахстан",
    "order": "приказа",
    "act": "нормативного правового акта",
}
_TYPES = (
    ("constitutional_law", r"конституционн\w+ закон"),
    ("constitution", r"конституци\w"),
    ("code", r"кодекс"),
    ("law", r"закон"),
    ("decree", r"указ"),
    ("resolution", r"постановлени"),
    ("order", r"приказ"),
)
_ABOUT = re.compile(r"(?:об?|обо)\s", re.IGNORECASE)
_REPUBLIC = "Республики Казахстан"


def day_in_words(day: date) -> str:
    """Return the date in full: 'от 11 апреля 2014 года' without 'от'."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year} года"


def name_act(act: ActName, *, dated: bool = True, genitive: bool = False) -> str:
    """Return the act in the accusative: 'Закон Республики Казахстан от 11 апреля 2014 года "О гражданской защите"'.

    `genitive`: 'Закона Республики Казахстан …', 'Водного кодекса Республики Казахстан'.
    Numbers are not given for legislative acts (Law "On Legal Acts", art. 25(5)).
    """
    title = plain_title(act.title)
    on = f" от {day_in_words(act.date)}" if act.date and dated else ""
    forms = _GENITIVE if genitive else _FORMS
    form = forms.get(act.type, forms["act"])
    if act.type == "constitution":
        return form
    if act.type == "code" and re.match(r"об административных правонарушениях", title, re.IGNORECASE):
        return f"{form} {title[0].lower()}{title[1:]}{on}"
    if act.type == "code" and not _ABOUT.match(title) and "кодекс" in title.lower():
        title = _in_genitive(title) if genitive else title
        return f"{title if _REPUBLIC in title else f'{title} {_REPUBLIC}'}{on}"
    return f"{form}{on} {quote_title(title)}"


def _in_genitive(title: str) -> str:
    """Return the name of a code in the genitive: 'Водный кодекс …' -> 'Водного кодекса …'."""
    match = re.match(r"(?P<name>.+?)\s+(?P<form>кодекс)\b", title, re.IGNORECASE)
    if match is None:
        return title
    name = re.sub(r"(?<=[кгхжчшщ])ий\b|[ыо]й\b", "ого", match["name"])
    return f"{name} {match['form']}а{title[match.end() :]}"


def name_alone(act: ActName) -> str:
    """Return the act in the nominative, as tables name it; only the Constitution has another accusative."""
    return f"Конституция {_REPUBLIC}" if act.type == "constitution" else name_act(act)


def changes_in_words(changes: Changes, case: str) -> str:
    """Return what the law makes: ('gen') 'изменений и дополнений', ('acc') 'изменения и дополнение'."""
    forms = {
        "gen": ("изменения", "изменений", "дополнения", "дополнений"),
        "acc": ("изменение", "изменения", "дополнение", "дополнения"),
    }
    one, many, one_more, many_more = forms[case]
    words = [one if changes.amendments == 1 else many] if changes.amendments else []
    words += [one_more if changes.supplements == 1 else many_more] if changes.supplements else []
    return " и ".join(words or [many])


def _title(acts: Sequence[ActName], changes: Changes, subject: str, repealed: Sequence[ActName]) -> str:
    if not acts:
        return f"О {_repeal_in_title(repealed)}"
    title = _amending_title(acts, changes, subject)
    return f"{title} и {_repeal_in_title(repealed)}" if repealed else title


def _repeal_in_title(repealed: Sequence[ActName]) -> str:
    if len(repealed) == 1:
        return f"признании утратившим силу {name_act(repealed[0], dated=False, genitive=True)}"
    return f"признании утратившими силу некоторых {_forms_of(repealed, 'gen')} {_REPUBLIC}"


def _forms_of(acts: Sequence[ActName], case: str) -> str:
    """Return what several acts are together: 'законы', 'законодательные акты', 'нормативные правовые акты'."""
    types = {act.type for act in acts}
    if types == {"law"} and case == "acc":
        return "законы"
    if types <= LEGISLATIVE:
        return "законодательные акты" if case == "acc" else "законодательных актов"
    return "нормативные правовые акты" if case == "acc" else "нормативных правовых актов"


def _repeal(acts: Sequence[tuple[ActName, str]]) -> Sequence[str]:
    names = [_with_chain(act, chain) for act, chain in acts]
    if len(names) == 1:
        return (f"Признать утратившим силу {names[0]}.",)
    forms = _forms_of([act for act, _ in acts], "acc")
    return listed(f"Признать утратившими силу следующие {forms} {_REPUBLIC}:", names)


def _amending_title(acts: Sequence[ActName], changes: Changes, subject: str) -> str:
    matter = f" по вопросам {subject}" if subject else ""
    opening = f"О внесении {changes_in_words(changes, 'gen')} в "
    if len(acts) == 1:
        return opening + name_act(acts[0], dated=False)
    codes = [
        re.fullmatch(r"(?P<name>\w+(?:-\w+)*)\s+кодекс\s+Республики Казахстан", plain_title(act.title)) for act in acts
    ]
    if len(acts) == 2 and all(codes):
        names = [code["name"] for code in codes if code]
        return f"{opening}{names[0]} и {names[1]} кодексы {_REPUBLIC}{matter}"
    return f"{opening}некоторые законодательные акты {_REPUBLIC}{matter}"


def _following(changes: Changes) -> str:
    single = changes.amendments + changes.supplements == 1
    return f"{'следующее' if single else 'следующие'} {changes_in_words(changes, 'acc')}"


def _one_act(act: ActName, changes: Changes, chain: str) -> str:
    return f"Внести в {_with_chain(act, chain)} {_following(changes)}:"


def _many_acts(changes: Changes) -> str:
    return f"Внести {changes_in_words(changes, 'acc')} в следующие законодательные акты {_REPUBLIC}:"


def _act(act: ActName, chain: str) -> str:
    return f"В {_with_chain(act, chain)}:"


def _with_chain(act: ActName, chain: str) -> str:
    return f"{name_act(act)} ({chain})" if chain else name_act(act)


_STARTS = {
    Commencement.TEN_DAYS: "по истечении десяти календарных дней после дня его первого официального опубликования",
    Commencement.ON_SIGNATURE: "со дня его подписания",
}


def _commencement(when: Commencement, day: date | None, excepted: Sequence[Excepted]) -> Sequence[str]:
    start = (
        f"с {day_in_words(day)}"
        if when is Commencement.ON_DATE and day
        else _STARTS.get(when, _STARTS[Commencement.TEN_DAYS])
    )
    law = f"Настоящий Закон вводится в действие {start}"
    if not excepted:
        return (f"{law}.",)
    phrases = [f"{each.units}, {_which(each)} в действие с {day_in_words(each.day)}" for each in excepted]
    if len(phrases) == 1:
        return (f"{law}, за исключением {phrases[0]}.",)
    items = [f"{number}) {phrase}{'.' if number == len(phrases) else ';'}" for number, phrase in enumerate(phrases, 1)]
    return (f"{law}, за исключением:", *items)


def _which(excepted: Excepted) -> str:
    if excepted.several:
        return "которые вводятся"
    return "которая вводится" if NOUNS[excepted.kind].gender == "f" else "который вводится"


_NAMED = re.compile(
    r"(?:Внести(?:\s+(?:следующ\w+\s+)?(?:изменени\w+|дополнени\w+)(?:\s+и\s+дополнени\w+)?)?\s+)?[Вв]о?\s+(?P<name>.+?)"
    r"(?:,?\s*следующ\w+\s+(?:изменени\w+|дополнени\w+)(?:\s+и\s+дополнени\w+)?)?\s*:",
    re.DOTALL,
)
_DATE = re.compile(
    rf"от\s+(?P<day>\d{{1,2}})\s+(?P<month>{'|'.join(MONTHS)})\s+(?P<year>\d{{4}})\s*(?:года|г\.)?", re.IGNORECASE
)
_FORM = re.compile(
    r"^(?!настоящ)(?:Конституционн\w+\s+закон|(?:[А-Я][\w-]+\s+){0,4}кодекс|закон|указ|постановлени|приказ|конституци)",
    re.IGNORECASE,
)
_REPEALED = re.compile(r"^признать\s+утратившим\w?\s+силу\s+(?P<names>.+?)[;.]?$", re.IGNORECASE)


def _read_act(text: str) -> ActName | None:
    match = _NAMED.fullmatch(CHAIN.sub("", text) if "(" in text else text) or _NAMED.fullmatch(_without_chain(text))
    return _read_name(match["name"]) if match else None


def _without_chain(text: str) -> str:
    """Return the text without a publication chain whose brackets do not balance."""
    return re.sub(r"\s*\((?:Ведомости|Казахстанская правда|САПП|опубликован).*\)", "", text, flags=re.DOTALL)


def _read_name(text: str) -> ActName | None:
    if not _FORM.match(text):
        return None
    kind = next((each for each, form in _TYPES if re.search(form, text, re.IGNORECASE)), "act")
    dated, quoted = _DATE.search(text), quoted_title(text)
    if not (dated or quoted or kind in ("constitution", "code")):
        return None
    title = quoted or " ".join(_DATE.sub("", text).split())
    return ActName(title, kind, _day(dated) if dated else None)


def _day(match: re.Match[str]) -> date | None:
    try:
        return date(int(match["year"]), MONTHS.index(match["month"].lower()) + 1, int(match["day"]))
    except ValueError:
        return None


def _read_repealed(text: str) -> tuple[ActName, ...] | None:
    match = _REPEALED.match(CHAIN.sub("", text))
    name = _read_name(match["names"]) if match else None
    return (name,) if name else None


def _read_listed(text: str) -> ActName | None:
    return _read_name(_without_chain(CHAIN.sub("", text)))


ENACTING = Enacting(
    article=lambda number: f"Статья {number}.",
    name=name_alone,
    title=_title,
    one_act=_one_act,
    many_acts=_many_acts,
    act=_act,
    repeal=_repeal,
    commencement=_commencement,
    signature=("Президент", "Республики Казахстан"),
    read_act=_read_act,
    read_repealed=_read_repealed,
    article_mark=re.compile(r"Статья\s+\d+(?:-\d+)*\s*\.\s*"),
    contents=re.compile(r"(?:в\s+)?(?:оглавлени[еи]|содержани[еи])\b", re.IGNORECASE),
    repealed_list=re.compile(r"признать\s+утратившими\s+силу\b[^\"«]*:\s*$", re.IGNORECASE),
    read_listed=_read_listed,
    ending=re.compile(
        r"(?:Настоящ\w+\s+\w+(?:\s+\w+)?\s+(?:вводится|вступает)\s|Президент\s*$|Президент\s+Республики)", re.IGNORECASE
    ),
)
