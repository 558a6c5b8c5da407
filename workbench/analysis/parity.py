"""Russian against Kazakh: the two authentic texts of one act must have the same structure and the same figures.

Source: Law "On Legal Acts", art. 24(3).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache

from workbench.analysis.citations import citations
from workbench.analysis.counterparts import counterparts
from workbench.analysis.divided_lines import DividedLines
from workbench.languages import LANGUAGES
from workbench.languages.numerals import numbers
from workbench.law.act import Act, AmendingSource, Kind, NoteKind, Provision
from workbench.law.eid import contains, parent
from workbench.law.folding import fold


class Fault(StrEnum):
    """How two language texts of one act part."""

    MISSING = "missing"  # a provision of the first text is not in the second
    EXTRA = "extra"  # a provision of the second text is not in the first
    LINES = "lines"  # the same words, in one line of one text and in two of the other
    EXCLUDED = "excluded"  # repealed in one text only
    AMENDED = "amended"  # the notes of one text only name an amending act: it is of another edition
    HEADING = "heading"  # has a heading in one text only
    FIGURES = "figures"  # different figures or numbers
    DATES = "dates"  # the same figures, another month
    CITATIONS = "citations"  # the same figures, but they cite other provisions of the act
    ROWS = "rows"  # tables of different size


@dataclass(frozen=True, slots=True)
class Disparity:
    """One place where two language texts part. `first` and `second` are what each has there, as far as it matters.

    `eid` is the place in the first text, of what only the second has in the second; `other` the place in the second
    where that is another, because lines are counted and one of them is missing; of a line divided otherwise it is the
    place of the undivided one in the other text.
    """

    eid: str
    fault: Fault
    first: str = ""
    second: str = ""
    other: str = ""


_FIGURE = re.compile(r"\d+(?:-\d+)*")
_DAY = re.compile(r"\b(?P<day>\d{1,2})\s+(?P<word>[^\W\d_]+)")
_DATED = frozenset({Kind.ARTICLE, Kind.PARAGRAPH, Kind.ANNEX})
"""What is told to be of another edition; a point where it is the act's own."""
_AMENDING = frozenset({NoteKind.AMENDED, NoteKind.NEW_WORDING, NoteKind.INSERTED, NoteKind.EXCLUDED})
"""Notes that tell of an amendment; others name rulings of a court, or what is still to come."""
_NOTED = 3
"""A text whose notes stand in so many times fewer articles than the other's keeps no notes to speak of."""


def disparities(first: Act, second: Act) -> tuple[Disparity, ...]:
    """Return where the texts part, in reading order of the first, then what only the second has.

    A provision that is missing is named once: what stands below it is not listed again; so is one that is repealed
    in one text. One that is repealed where it stands is not missing elsewhere: a text may tell of several repealed
    ones in one line, «27) – 30) исключены».
    """
    return _Comparison(first, second).disparities()


class _Comparison:
    """Two language texts of one act, provision by provision."""

    def __init__(self, first: Act, second: Act) -> None:
        self._languages = first.language, second.language
        self._one = _by_eid(first)
        answers = counterparts(first, second)
        self._two = {key: each for key, each in answers.items() if each.kind is not Kind.SIGNATURE}
        keys = {each.eid: key for key, each in answers.items()}
        self._cited = _citing(first, {}), _citing(second, keys)
        noted = [_noted_units(act) for act in (first, second)]
        self._amended = min(noted) * _NOTED >= max(noted) > 0
        self._moved: set[str] = set()

    def disparities(self) -> tuple[Disparity, ...]:
        found: list[Disparity] = []
        divided, undivided = DividedLines(self._one, self._two), DividedLines(self._two, self._one)
        for eid, provision in self._one.items():
            if eid in self._two:
                found += self._parted(eid, provision, self._two[eid])
            elif not provision.excluded and not _named_already(found, eid, Fault.MISSING, Fault.EXCLUDED):
                whole = divided.whole(eid)
                fault = Fault.LINES if whole else Fault.MISSING
                found.append(Disparity(eid, fault, _opening(provision), other=whole.eid if whole else ""))
        gone = [each for each in found if each.fault is Fault.EXCLUDED]
        for key, provision in self._two.items():
            if key in self._one or provision.excluded or any(contains(each.eid, key) for each in gone):
                continue
            if not _named_already(found, provision.eid, Fault.EXTRA):
                whole = undivided.whole(key)
                fault = Fault.LINES if whole else Fault.EXTRA
                found.append(Disparity(provision.eid, fault, "", _opening(provision), whole.eid if whole else ""))
        return tuple(found)

    def _parted(self, eid: str, first: Provision, second: Provision) -> list[Disparity]:
        found = self._editions(first, second) if self._amended else []
        if eid in self._moved or self._closes_elsewhere(eid, first, second):
            return found
        found += _compared(eid, first, second, self._languages) or _told_apart(
            eid, (first, self._languages[0]), (second, self._languages[1]), self._cited
        )
        return [replace(each, other=second.eid if second.eid != eid else "") for each in found]

    def _editions(self, first: Provision, second: Provision) -> list[Disparity]:
        """Return the amending acts that the notes of one text only name, of an article or an act's own point."""
        if not _dated(first):
            return []
        one, two = (amending_acts(each) for each in (first, second))
        sides = [", ".join(_only(here, there)) for here, there in ((one, two), (two, one))]
        return [Disparity(first.eid, Fault.AMENDED, *sides)] if any(sides) else []

    def _closes_elsewhere(self, eid: str, first: Provision, second: Provision) -> bool:
        """Whether figures of the introductory line of one text stand in the other in the line that closes the list.

        A Kazakh list closes with the predicate of its sentence, and what belongs to the predicate goes with it.
        """
        if not (first.children and second.children):
            return False
        one, two = (_own_figures(each, code) for each, code in zip((first, second), self._languages, strict=True))
        if one == two:
            return False
        closing = [*first.walk()][-1], [*second.walk()][-1]
        last, end = (_own_figures(each, code) for each, code in zip(closing, self._languages, strict=True))
        if one + last != two + end:
            return False
        self._moved.add(closing[0].eid)
        return True


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
    one, two = (_own_figures(each, code) for each, code in zip((first, second), languages, strict=True))
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


def amending_acts(provision: Provision) -> dict[tuple[str, str], str]:
    """Return the amending acts that the notes of a provision and below it name, those still to come left aside.

    They go by date and number, whatever Parliament's number stands behind it: ("2014-09-29", "239") is
    "№ 239-V (29.09.2014)".
    """
    notes = (note for each in provision.walk() for note in each.notes if note.kind in _AMENDING)
    return {_known_by(source): _named(source) for note in notes for source in note.sources if source.date}


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


def _citing(act: Act, keys: Mapping[str, str]) -> dict[str, Counter[str]]:
    """Return the provisions of the act that its provisions cite, by the one that cites; `keys` name them anew."""
    found: dict[str, Counter[str]] = {}
    for each in citations(act):
        if each.of_provision and each.target is not None and each.target.work == act.work:
            source, target = each.source.eid, each.target.eid
            found.setdefault(keys.get(source, source), Counter())[keys.get(target, target)] += 1
    return found


def _own_figures(provision: Provision, language: str) -> Counter[str]:
    return figures(f"{provision.heading} {provision.text}", language)


def _known_by(source: AmendingSource) -> tuple[str, str]:
    return source.date.isoformat() if source.date else "", fold(source.number).partition("-")[0].strip()


def _only(here: Mapping[tuple[str, str], str], there: Mapping[tuple[str, str], str]) -> Iterator[str]:
    """Yield the amending acts of the first that the second does not name; one without a number goes by its date."""
    unnumbered = {day for day, number in there if not number}
    days = {day for day, _ in there}
    for day, number in sorted(here):
        if (day, number) not in there and day not in (unnumbered if number else days):
            yield here[day, number]


def _noted_units(act: Act) -> int:
    """Return how many articles of the act, or points of its own, have notes that tell of an amendment."""
    return sum(_dated(each) and bool(amending_acts(each)) for each in act.walk())


def _dated(provision: Provision) -> bool:
    return provision.kind in _DATED and not (provision.kind is Kind.PARAGRAPH and parent(provision.eid))


def _named(source: AmendingSource) -> str:
    return f"№ {source.number} ({source.date:%d.%m.%Y})"


def _by_eid(act: Act) -> dict[str, Provision]:
    return {provision.eid: provision for provision in act.walk() if provision.kind is not Kind.SIGNATURE}


def _named_already(found: list[Disparity], eid: str, *faults: Fault) -> bool:
    return any(each.fault in faults and contains(each.eid, eid) for each in found[-50:])


def _opening(provision: Provision) -> str:
    return " ".join(f"{provision.label} {provision.heading or provision.text}".split())[:80]


def _standing(provision: Provision) -> str:
    return "repealed" if provision.excluded else "in force"


def _listed(numbers: Counter[str]) -> str:
    return ", ".join(sorted(numbers.elements(), key=lambda number: (len(number), number)))
