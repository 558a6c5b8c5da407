"""The frame of an amending law in the English working translation."""

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
from workbench.law.project import Commencement

_MONTH_WORDS = "January February March April May June July August September October November December"
MONTHS = _MONTH_WORDS.split()
_FORMS = {
    "constitution": "the Constitution",
    "constitutional_law": "the Constitutional Law",
    "code": "the Code",
    "law": "the Law",
    "decree": "the Decree of the President",
    "resolution": "the Resolution of the Government",
    "order": "the Order",
    "act": "the act",
}
_TYPES = (
    ("constitutional_law", "constitutional law"),
    ("constitution", "constitution"),
    ("code", "code"),
    ("decree", "decree"),
    ("law", "law"),
    ("resolution", "resolution"),
    ("order", "order"),
)
_REPUBLIC = "of the Republic of Kazakhstan"


def day_in_words(day: date) -> str:
    """Return the date in full: '11 April 2014'."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def name_act(act: ActName, *, dated: bool = True) -> str:
    """Return the act: 'the Law of the Republic of Kazakhstan of 11 April 2014 "On Civil Protection"'."""
    title = plain_title(act.title)
    on = f" of {day_in_words(act.date)}" if act.date and dated else ""
    if act.type == "constitution":
        return f"the Constitution {_REPUBLIC}"
    if act.type == "code" and re.search(r"\bcode\b", title, re.IGNORECASE):
        return f"the {title if _REPUBLIC in title else f'{title} {_REPUBLIC}'}{on}"
    return f"{_FORMS.get(act.type, _FORMS['act'])} {_REPUBLIC}{on} {quote_title(title)}"


def name_alone(act: ActName) -> str:
    """Return the act by itself, as tables name it: 'Law of the Republic of Kazakhstan of … "On …"'."""
    return name_act(act).removeprefix("the ")


def changes_in_words(changes: Changes) -> str:
    """Return what the law makes: 'amendments and supplements', 'a supplement'."""
    words = ["an amendment" if changes.amendments == 1 else "amendments"] if changes.amendments else []
    words += ["a supplement" if changes.supplements == 1 else "supplements"] if changes.supplements else []
    return " and ".join(words or ["amendments"])


def _title(acts: Sequence[ActName], changes: Changes, subject: str, repealed: Sequence[ActName]) -> str:
    if not acts:
        return f"On {_repeal_in_title(repealed)}"
    title = _amending_title(acts, changes, subject)
    return f"{title} and on {_repeal_in_title(repealed)}" if repealed else title


def _repeal_in_title(repealed: Sequence[ActName]) -> str:
    if len(repealed) == 1:
        return f"repealing {name_act(repealed[0], dated=False)}"
    return f"repealing certain {'legislative' if _all_legislative(repealed) else 'normative legal'} acts {_REPUBLIC}"


def _all_legislative(acts: Sequence[ActName]) -> bool:
    return {act.type for act in acts} <= LEGISLATIVE


def _repeal(acts: Sequence[tuple[ActName, str]]) -> Sequence[str]:
    names = [_with_chain(act, chain) for act, chain in acts]
    if len(names) == 1:
        return (f"{names[0][0].upper()}{names[0][1:]} shall be repealed.",)
    alone = [act for act, _ in acts]
    forms = "laws" if {act.type for act in alone} == {"law"} else "legislative acts"
    forms = forms if _all_legislative(alone) else "normative legal acts"
    return listed(f"The following {forms} {_REPUBLIC} shall be repealed:", names)


def _amending_title(acts: Sequence[ActName], changes: Changes, subject: str) -> str:
    opening = f"On introducing {changes_in_words(changes)} into "
    if len(acts) == 1:
        return opening + name_act(acts[0], dated=False)
    return f"{opening}certain legislative acts {_REPUBLIC}{f' on {subject}' if subject else ''}"


def _following(changes: Changes) -> str:
    return "the following " + changes_in_words(changes).replace("an ", "").replace("a ", "")


def _one_act(act: ActName, changes: Changes, chain: str) -> str:
    return f"Introduce into {_with_chain(act, chain)} {_following(changes)}:"


def _many_acts(changes: Changes) -> str:
    return f"Introduce {changes_in_words(changes)} into the following legislative acts {_REPUBLIC}:"


def _act(act: ActName, chain: str) -> str:
    return f"In {_with_chain(act, chain)}:"


def _with_chain(act: ActName, chain: str) -> str:
    return f"{name_act(act)} ({chain})" if chain else name_act(act)


_STARTS = {
    Commencement.TEN_DAYS: "upon expiry of ten calendar days after the day of its first official publication",
    Commencement.ON_SIGNATURE: "on the day of its signing",
}


def _commencement(when: Commencement, day: date | None, excepted: Sequence[Excepted]) -> Sequence[str]:
    start = _STARTS.get(when, _STARTS[Commencement.TEN_DAYS])
    if when is Commencement.ON_DATE and day:
        start = f"on {day_in_words(day)}"
    law = f"This Law shall be enforced {start}"
    if not excepted:
        return (f"{law}.",)
    phrases = [f"{each.units}, which shall be enforced on {day_in_words(each.day)}" for each in excepted]
    if len(phrases) == 1:
        return (f"{law}, with the exception of {phrases[0]}.",)
    items = [f"{number}) {phrase}{'.' if number == len(phrases) else ';'}" for number, phrase in enumerate(phrases, 1)]
    return (f"{law}, with the exception of:", *items)


_MONTH = "|".join(MONTHS)
_DATE = re.compile(
    rf"(?:of|dated)\s+(?:(?P<day>\d{{1,2}})\s+(?P<month>{_MONTH})|(?P<month2>{_MONTH})\s+(?P<day2>\d{{1,2}})),?\s+(?P<year>\d{{4}})",
    re.IGNORECASE,
)
_ACT = "(?:Law|Code|Decree|Constitution|Resolution|Order)"
_NAMED = re.compile(
    rf"(?:Introduce\s+into\s+|In\s+)?(?P<name>(?:the\s+)?(?:[A-Z][\w-]*\s+){{0,4}}?{_ACT}\b.*?)"
    r"(?:,?\s*(?:the\s+following\s+(?:amendments?|supplements?)(?:\s+and\s+supplements?)?"
    r"|(?:should|shall)\s+be\s+introduced\s+with\s+the\s+following\s+\w+(?:\s+and\s+\w+)?))?\s*:",
    re.DOTALL,
)


def _read_act(text: str) -> ActName | None:
    match = _NAMED.fullmatch(CHAIN.sub("", text))
    return _read_name(match["name"]) if match else None


def _read_name(text: str) -> ActName | None:
    before = text[: text.find('"')] if '"' in text else text
    kind = next((each for each, form in _TYPES if re.search(rf"\b{form}\b", before, re.IGNORECASE)), "act")
    dated, quoted = _DATE.search(text), quoted_title(text)
    if not (dated or quoted or kind in ("constitution", "code")):
        return None
    title = quoted or re.sub(r"^the\s+", "", " ".join(_DATE.sub("", text).split()), flags=re.IGNORECASE)
    return ActName(title, kind, _day(dated) if dated else None)


def _day(match: re.Match[str]) -> date | None:
    month = (match["month"] or match["month2"]).capitalize()
    try:
        return date(int(match["year"]), MONTHS.index(month) + 1, int(match["day"] or match["day2"]))
    except ValueError:
        return None


def _read_listed(text: str) -> ActName | None:
    return _read_name(CHAIN.sub("", text).strip(" ;."))


def _read_repealed(text: str) -> tuple[ActName, ...] | None:
    match = re.fullmatch(
        r"(?P<name>.+?)\s+(?:shall|should)\s+be\s+(?:repealed|declared invalid)[;.]?", CHAIN.sub("", text)
    )
    name = _read_name(match["name"]) if match and re.match(rf"(?:The\s+)?(?:\w+\s+)?{_ACT}\b", text) else None
    return (name,) if name else None


ENACTING = Enacting(
    article=lambda number: f"Article {number}.",
    name=name_alone,
    title=_title,
    one_act=_one_act,
    many_acts=_many_acts,
    act=_act,
    repeal=_repeal,
    commencement=_commencement,
    signature=("President", "of the Republic of Kazakhstan"),
    read_act=_read_act,
    read_repealed=_read_repealed,
    article_mark=re.compile(r"Article\s+\d+(?:-\d+)*\s*\.\s*(?!$)"),
    contents=re.compile(r"(?:in\s+)?the\s+table\s+of\s+contents\b", re.IGNORECASE),
    repealed_list=re.compile(r"The\s+following\b[^\"]*\bshall\s+be\s+(?:repealed|declared\s+invalid)\s*:\s*$"),
    read_listed=_read_listed,
    ending=re.compile(
        r"(?:This\s+\w+\s+(?:shall|should)\s+(?:be\s+enforced|enter|come|be\s+put)|President\b)", re.IGNORECASE
    ),
)
