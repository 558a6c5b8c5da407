"""Russian against Kazakh: the two authentic texts of one act must have the same structure and the same figures.

Source: Law "On Legal Acts", art. 24(3).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from workbench.analysis.citations import citations
from workbench.languages import LANGUAGES
from workbench.languages.numerals import numbers
from workbench.law.act import Act, Kind, Provision
from workbench.law.eid import contains
from workbench.law.folding import fold


class Fault(StrEnum):
    """How two language texts of one act part."""

    MISSING = "missing"  # a provision of the first text is not in the second
    EXTRA = "extra"  # a provision of the second text is not in the first
    EXCLUDED = "excluded"  # repealed in one text only
    HEADING = "heading"  # has a heading in one text only
    FIGURES = "figures"  # different figures or numbers
    DATES = "dates"  # the same figures, another month
    CITATIONS = "citations"  # the same figures, but they cite other provisions of the act
    ROWS = "rows"  # tables of different size


@dataclass(frozen=True, slots=True)
class Disparity:
    """One place where two language texts part. `first` and `second` are what each has there, as far as it matters."""

    eid: str
    fault: Fault
    first: str = ""
    second: str = ""


_FIGURE = re.compile(r"\d+(?:-\d+)*")
_DAY = re.compile(r"\b(?P<day>\d{1,2})\s+(?P<word>[^\W\d_]+)")


def disparities(first: Act, second: Act) -> tuple[Disparity, ...]:
    """Return where the texts part, in reading order of the first, then what only the second has.

    A provision that is missing is named once: what stands below it is not listed again. One that is repealed where it
    stands is not missing elsewhere: a text may tell of several repealed ones in one line, «27) – 30) исключены».
    """
    one, two = _by_eid(first), _by_eid(second)
    cited = [_citing(act) for act in (first, second)]
    found: list[Disparity] = []
    for eid, provision in one.items():
        if eid not in two:
            if not provision.excluded and not _named_already(found, eid, Fault.MISSING):
                found.append(Disparity(eid, Fault.MISSING, _opening(provision)))
        else:
            found += _compared(eid, provision, two[eid], (first.language, second.language)) or _told_apart(
                eid, (provision, first.language), (two[eid], second.language), cited
            )
    for eid, provision in two.items():
        if eid not in one and not provision.excluded and not _named_already(found, eid, Fault.EXTRA):
            found.append(Disparity(eid, Fault.EXTRA, "", _opening(provision)))
    return tuple(found)


def figures(text: str, language: str = "") -> Counter[str]:
    """Return the numbers a text holds, each as often as it stands there: '5', '12-1', '2014'; those in words too.

    >>> figures("2014 жылғы 11 сәуірдегі") == figures("от 11 апреля 2014 года")
    True
    >>> figures("в течение десяти дней", "rus") == figures("он күн ішінде", "kaz")
    True
    """
    return Counter(_numbers(text, language))


@lru_cache(maxsize=20_000)
def _numbers(text: str, language: str) -> tuple[str, ...]:
    return (*(number.group() for number in _FIGURE.finditer(fold(text))), *map(str, numbers(text, language)))


def _compared(eid: str, first: Provision, second: Provision, languages: tuple[str, str]) -> list[Disparity]:
    """Return how two texts of one provision part, their children left aside."""
    found = []
    if first.excluded != second.excluded:
        return [Disparity(eid, Fault.EXCLUDED, _standing(first), _standing(second))]
    if bool(first.heading) != bool(second.heading):
        found.append(Disparity(eid, Fault.HEADING, first.heading, second.heading))
    if len(first.rows) != len(second.rows):
        found.append(Disparity(eid, Fault.ROWS, str(len(first.rows)), str(len(second.rows))))
    sides = zip((first, second), languages, strict=True)
    one, two = (figures(f"{each.heading} {each.text}", language) for each, language in sides)
    if one != two:
        found.append(Disparity(eid, Fault.FIGURES, _listed(one - two), _listed(two - one)))
    return found


def dates(text: str, language: str) -> Counter[str]:
    """Return the days of months a text names, each as often as it stands there: '1 March' is "1.3".

    >>> dates("ежегодно до 1 марта", "rus") == dates("жыл сайын 1 наурызға дейін", "kaz")
    True
    """
    known = LANGUAGES.get(language)
    months = {fold(name).lower(): number for name, number in (known.markers.months if known else {}).items()}
    named = ((match["day"], _month(match["word"].lower(), months)) for match in _DAY.finditer(fold(text)))
    return Counter(f"{day}.{month}" for day, month in named if month)


def _month(word: str, months: Mapping[str, int]) -> int:
    return next((number for name, number in months.items() if word.startswith(name)), 0)


def _told_apart(
    eid: str, first: tuple[Provision, str], second: tuple[Provision, str], cited: Sequence[Mapping[str, Counter[str]]]
) -> list[Disparity]:
    """Return how two texts of the same figures part all the same: by the months they name, by what they cite."""
    one, two = (dates(f"{each.heading} {each.text}", language) for each, language in (first, second))
    if one != two:
        return [Disparity(eid, Fault.DATES, _listed(one - two), _listed(two - one))]
    one, two = (each.get(eid, Counter()) for each in cited)
    if one != two:
        return [Disparity(eid, Fault.CITATIONS, " ".join(sorted(one - two)), " ".join(sorted(two - one)))]
    return []


def _citing(act: Act) -> dict[str, Counter[str]]:
    """Return the provisions of the act that its provisions cite, by the provision that cites."""
    found: dict[str, Counter[str]] = {}
    for each in citations(act):
        if each.of_provision and each.target is not None and each.target.work == act.work:
            found.setdefault(each.source.eid, Counter())[each.target.eid] += 1
    return found


def _by_eid(act: Act) -> dict[str, Provision]:
    return {provision.eid: provision for provision in act.walk() if provision.kind is not Kind.SIGNATURE}


def _named_already(found: list[Disparity], eid: str, fault: Fault) -> bool:
    return any(each.fault is fault and contains(each.eid, eid) for each in found[-50:])


def _opening(provision: Provision) -> str:
    return " ".join(f"{provision.label} {provision.heading or provision.text}".split())[:80]


def _standing(provision: Provision) -> str:
    return "repealed" if provision.excluded else "in force"


def _listed(numbers: Counter[str]) -> str:
    return ", ".join(sorted(numbers.elements(), key=lambda number: (len(number), number)))
