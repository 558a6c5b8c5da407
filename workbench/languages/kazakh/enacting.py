"""The frame of an amending law in Kazakh (LAW.md 2.6, 3.2): titles, acts in the dative, entry into force."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
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
from workbench.languages.kazakh import morphology
from workbench.languages.quotation import quote_title
from workbench.law.folding import fold
from workbench.law.project import Commencement

_MONTH_WORDS = "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан"
MONTHS = _MONTH_WORDS.split()
_FORMS = {
    "constitution": "Конституциясы",
    "constitutional_law": "Конституциялық заңы",
    "code": "Кодексі",
    "law": "Заңы",
    "decree": "Президентінің Жарлығы",
    "resolution": "Үкіметінің қаулысы",
    "order": "бұйрығы",
    "act": "нормативтік құқықтық актісі",
}
_TYPES = (
    ("constitutional_law", "конституциялық заңы?"),
    ("constitution", "конституциясы?"),
    ("code", "кодексі?"),
    ("law", "заңы?"),
    ("decree", "жарлығы?"),
    ("resolution", "қаулысы?"),
    ("order", "бұйрығы?"),
)
_REPUBLIC = "Қазақстан Республикасының"


def day_in_words(day: date, case: str = "attributive") -> str:
    """Return the date in full: '2014 жылғы 11 сәуірдегі', or in the ablative '2014 жылғы 11 сәуірден'."""
    month = MONTHS[day.month - 1]
    inflected = morphology.ablative(month) if case == "ablative" else morphology.attributive(month)
    return f"{day.year} жылғы {day.day} {inflected}"


def name_act(act: ActName, *, dated: bool = True) -> str:
    """Return the act in the dative: '"Су туралы" 2014 жылғы 11 сәуірдегі Қазақстан Республикасының Заңына'."""
    return _named(act, lambda form: morphology.dative(form, possessive=True), dated)


def name_alone(act: ActName) -> str:
    """Return the act in the nominative, as tables name it: '… Қазақстан Республикасының Заңы'."""
    return _named(act, str, dated=True)


def name_owned(act: ActName, *, dated: bool = True) -> str:
    """Return the act in the genitive: '"Су туралы" … Қазақстан Республикасы Заңының', of which something is said."""
    named = _named(act, morphology.genitive, dated)
    before, republic, form = named.rpartition(f"{_REPUBLIC} ")
    return f"{before}Қазақстан Республикасы {form}" if republic else named


def _named(act: ActName, inflect: Callable[[str], str], dated: bool) -> str:
    title = plain_title(act.title)
    on = f"{day_in_words(act.date)} " if act.date and dated else ""
    form = inflect(_FORMS.get(act.type, _FORMS["act"]))
    if act.type == "constitution":
        return f"{_REPUBLIC} {form}"
    if act.type == "code" and fold(title).lower().startswith(fold("әкімшілік құқық бұзушылық туралы")):
        return f"{on}{_REPUBLIC} {title} {form.lower()}"
    if act.type == "code" and fold(title).lower().endswith(fold("кодексі")):
        name = title.removeprefix(f"{_REPUBLIC} ")
        return f"{on}{_REPUBLIC} {inflect(name)}"
    return f"{quote_title(title)} {on}{_REPUBLIC} {form}"


def changes_in_words(changes: Changes) -> str:
    """Return what the law makes: 'өзгерістер мен толықтырулар', 'толықтыру'."""
    words = ["өзгеріс" if changes.amendments == 1 else "өзгерістер"] if changes.amendments else []
    words += ["толықтыру" if changes.supplements == 1 else "толықтырулар"] if changes.supplements else []
    conjunction = "пен" if words[:1] == ["өзгеріс"] else "мен"
    return f" {conjunction} ".join(words or ["өзгерістер"])


def _title(acts: Sequence[ActName], changes: Changes, subject: str, repealed: Sequence[ActName]) -> str:
    if not acts:
        return f"{_repeal_in_title(repealed)} туралы"
    making = _amending_title(acts, changes, subject)
    return f"{making} және {_repeal_in_title(repealed)} туралы" if repealed else f"{making} туралы"


def _repeal_in_title(repealed: Sequence[ActName]) -> str:
    if len(repealed) == 1:
        return f"{name_owned(repealed[0], dated=False)} күші жойылды деп тану"
    forms = "заңнамалық актілерінің" if _all_legislative(repealed) else "нормативтік құқықтық актілерінің"
    return f"{_REPUBLIC} кейбір {forms} күші жойылды деп тану"


def _all_legislative(acts: Sequence[ActName]) -> bool:
    return {act.type for act in acts} <= LEGISLATIVE


def _repeal(acts: Sequence[tuple[ActName, str]]) -> Sequence[str]:
    if len(acts) == 1:
        ((act, chain),) = acts
        return (f"{name_owned(act)}{f' ({chain})' if chain else ''} күші жойылды деп танылсын.",)
    alone = [act for act, _ in acts]
    forms = "заңдарының" if {act.type for act in alone} == {"law"} else "заңнамалық актілерінің"
    forms = forms if _all_legislative(alone) else "нормативтік құқықтық актілерінің"
    names = [f"{name_alone(act)}{f' ({chain})' if chain else ''}" for act, chain in acts]
    return listed(f"{_REPUBLIC} мына {forms} күші жойылды деп танылсын:", names)


def _amending_title(acts: Sequence[ActName], changes: Changes, subject: str) -> str:
    making = f"{changes_in_words(changes)} енгізу"
    matter = f"{subject} мәселелері бойынша " if subject else ""
    if len(acts) == 1:
        return f"{name_act(acts[0], dated=False)} {making}"
    codes = [re.fullmatch(rf"{_REPUBLIC} (?P<name>.+?) кодексі", plain_title(act.title)) for act in acts]
    if len(acts) == 2 and all(codes):
        names = [code["name"] for code in codes if code]
        return f"{_REPUBLIC} {names[0]} және {names[1]} кодекстеріне {matter}{making}"
    return f"{_REPUBLIC} кейбір заңнамалық актілеріне {matter}{making}"


def _one_act(act: ActName, changes: Changes, chain: str) -> str:
    return f"{_with_chain(act, chain)} мынадай {changes_in_words(changes)} енгізілсін:"


def _many_acts(changes: Changes) -> str:
    return f"{_REPUBLIC} мына заңнамалық актілеріне {changes_in_words(changes)} енгізілсін:"


def _act(act: ActName, chain: str) -> str:
    return f"{_with_chain(act, chain)}:"


def _with_chain(act: ActName, chain: str) -> str:
    return f"{name_act(act)} ({chain})" if chain else name_act(act)


_STARTS = {
    Commencement.TEN_DAYS: "алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң",
    Commencement.ON_SIGNATURE: "қол қойылған күнінен бастап",
}


def _commencement(when: Commencement, day: date | None, excepted: Sequence[Excepted]) -> Sequence[str]:
    start = _STARTS.get(when, _STARTS[Commencement.TEN_DAYS])
    if when is Commencement.ON_DATE and day:
        start = f"{day_in_words(day, 'ablative')} бастап"
    ending = f"{start} қолданысқа енгізіледі."
    if not excepted:
        return (f"Осы Заң {ending}",)
    phrases = [f"{day_in_words(each.day, 'ablative')} бастап қолданысқа енгізілетін {each.units}" for each in excepted]
    if len(phrases) == 1:
        return (f"Осы Заң, {phrases[0]} қоспағанда, {ending}",)
    items = [f"{number}) {phrase}{'' if number == len(phrases) else ';'}" for number, phrase in enumerate(phrases, 1)]
    return ("Осы Заң:", *items, f"қоспағанда, {ending}")


_MONTH = "|".join(map(fold, MONTHS))
_DATE = re.compile(rf"(?P<year>\d{{4}})\s+жылғы\s+(?P<day>\d{{1,2}})\s+(?P<month>{_MONTH})[а-яәіғқ]*", re.IGNORECASE)
_NAMED = re.compile(
    fold(
        r"(?P<name>.+?(?:заңына|кодексіне|жарлығына|қаулысына|бұйрығына|конституциясына))"
        r"(?:\s+(?:мынадай\s+)?(?:(?:өзгеріс|толықтыру)\w*(?:\s+[мп]ен\s+)?){1,2}\s+енгізілсін)?\s*:"
    ),
    re.IGNORECASE | re.DOTALL,
)
_REPEALED = re.compile(
    fold(
        r"(?P<name>.+?(?:заңы|кодексі|жарлығы|қаулысы|бұйрығы|конституциясы)(?:ның|нің)?)\s+күші\s+жойылды\s+деп\s+танылсын[;.]?"
    ),
    re.IGNORECASE,
)


_OWNER = re.compile(r"Қазақстан Республикасы(?=\s)")


def _read_act(text: str) -> ActName | None:
    bare = CHAIN.sub("", text) if "(" in text else text
    match = _NAMED.fullmatch(fold(bare))
    return _read_name(bare[: match.end("name")]) if match else None


def _read_name(text: str) -> ActName | None:
    folded = fold(text)
    after = folded[folded.rfind('"') + 1 :]
    kind = next((each for each, form in _TYPES if re.search(fold(form), after, re.IGNORECASE)), "act")
    dated, quoted = _DATE.search(after), quoted_title(text)
    if not (dated or quoted or kind in ("constitution", "code")):
        return None
    title = quoted or _nominative(text, _DATE.search(folded))
    return ActName(title, kind, _day(dated) if dated else None)


def _nominative(text: str, dated: re.Match[str] | None) -> str:
    """Return the name without its date and its case: '… Қазақстан Республикасының Су кодексіне' -> '… Су кодексі'."""
    name = text[: dated.start()] + text[dated.end() :] if dated else text
    name = _OWNER.sub(_REPUBLIC, " ".join(name.split()))
    if fold(name).endswith((fold("нің"), fold("ның"))):
        return name[:-3]
    return name[:-2] if fold(name).endswith(("не", "на")) else name


def _day(match: re.Match[str]) -> date | None:
    month = [fold(each) for each in MONTHS].index(match["month"].lower())
    try:
        return date(int(match["year"]), month + 1, int(match["day"]))
    except ValueError:
        return None


def _read_repealed(text: str) -> tuple[ActName, ...] | None:
    bare = CHAIN.sub("", text)
    match = _REPEALED.fullmatch(fold(bare))
    name = _read_name(bare[: match.end("name")]) if match else None
    return (name,) if name else None


def _read_listed(text: str) -> ActName | None:
    return _read_name(CHAIN.sub("", text))


ENACTING = Enacting(
    article=lambda number: f"{number}-бап.",
    name=name_alone,
    title=_title,
    one_act=_one_act,
    many_acts=_many_acts,
    act=_act,
    repeal=_repeal,
    commencement=_commencement,
    signature=("Қазақстан Республикасының", "Президенті"),
    read_act=_read_act,
    read_repealed=_read_repealed,
    article_mark=re.compile(r"\d+(?:-\d+)*\s*-\s*бап\s*\.\s*"),
    contents=re.compile(fold(r"мазмұны?(?:нда|ндағы)?\b"), re.IGNORECASE),
    repealed_list=re.compile(
        fold(r"(?:[^\"«]*(?:актілерінің|заңдарының)|мыналардың)\s+күші\s+жойылды\s+деп\s+танылсын\s*:\s*$"),
        re.IGNORECASE,
    ),
    read_listed=_read_listed,
    ending=re.compile(
        fold(
            r"(?:осы\s+(?:заң|кодекс|қаулы|жарлық)\b.*(?:қолданысқа\s+енгізіледі|күшіне\s+енеді)|осы\s+заң\s*:|қоспағанда,"
            r"|қазақстан\s+республикасының(?:\s+президенті)?\s*$|президенті\s*$)"
        ),
        re.IGNORECASE,
    ),
)
