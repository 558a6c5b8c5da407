# ruff: noqa: E501 – patterns read best unbroken
"""Words in the cells of a table of recommendations into values: dates, priorities, answers, citations."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

from workbench.languages import LANGUAGES
from workbench.law.recommendation import Acceptance, Priority, Progress

_PRIORITIES = (
    (Priority.HIGH, r"высок|^выс\b|перв\w+ очеред|срочн|high|urgent|жоғары|шұғыл|^1$|^i$"),
    (Priority.LOW, r"низк|^низ\b|\blow\b|төмен|^3$|^iii$"),
    (Priority.MEDIUM, r"средн|^ср(?:едн)?\b|medium|normal|moderate|орта|^2$|^ii$"),
)
_ACCEPTANCES = (
    (Acceptance.REJECTED, r"отклон|не принят|не поддерж|reject|not accepted|қабылданб|қабылданған жоқ"),
    (Acceptance.ACCEPTED_IN_PART, r"частич|в части|in part|partial|ішінара|жартылай"),
    (Acceptance.NOTED, r"к сведению|noted|назарға|мәлімет үшін"),
    (Acceptance.ACCEPTED, r"принят|поддерж|accept|support|қабылдан|қолдау"),
    (Acceptance.OPEN, r"рассматрив|открыт|open|pending|қаралуда"),
)
_PROGRESSES = (
    (Progress.NOT_STARTED, r"не (?:начат|исполн|реализ|выполн)|not started|no action|not implemented|басталмаған|орындалған жоқ"),
    (Progress.NOT_RELEVANT, r"не (?:актуал|относ|примен)|not relevant|not applicable|өзекті емес"),
    (Progress.IN_PROGRESS, r"в (?:работе|процесс)|начат|частичн|исполняется|реализуется|in progress|ongoing|partial|орындалуда|жұмыс"),
    (Progress.IMPLEMENTED, r"исполнен|реализован|выполнен|implemented|completed|done|орындалды|іске асырылды"),
)  # fmt: skip

_ISO = re.compile(r"\b(\d{4})-(\d{1,2})-(\d{1,2})\b")
_DOTTED = re.compile(r"\b(\d{1,2})[./](\d{1,2})[./](\d{4}|\d{2})\b")
_SERIAL = re.compile(r"\d{5}")
_SERIALS = range(36526, 73051)  # 1 January 2000 to 31 December 2099
_BEFORE_THE_FIRST = date(1899, 12, 30)  # how Excel counts days
_QUARTER = re.compile(
    r"(?:\b(?P<roman>iv|i{1,3})|(?P<number>[1-4]))\s*-?\s*(?:й\s+|ой\s+)?(?:квартал|кв\b|тоқсан|quarter)|\bq(?P<q>[1-4])\b"
)
_HALF = re.compile(r"(?:\b(?P<roman>ii?)|(?P<number>[12]))\s*-?\s*(?:е\s+)?(?:полугоди|half|жартыжылды)")
_YEAR = re.compile(r"\b(20\d{2}|19\d{2})\b")
_DAY = re.compile(r"\b([1-9]|[12]\d|3[01])\b(?!\s*-?\s*(?:квартал|тоқсан|quarter))")
_WORD = re.compile(r"[^\W\d_]+")
_ROMANS = {"i": 1, "ii": 2, "iii": 3, "iv": 4}

# Russian months stand in the genitive in dates (января); what is left without the last letter begins both forms
_MONTHS = {
    name[:-1] if code == "rus" else name: month
    for code, language in LANGUAGES.items()
    for name, month in language.markers.months.items()
    if name != "мая"
}
_MAY = ("май", "мая")


def date_of(text: str) -> date | None:
    """Return the date a cell says, the last day where it says a month, a quarter or a year only; None for no date.

    A number of five digits is a day as Excel counts them, where a cell has lost its format.

    >>> date_of("IV квартал 2026 года"), date_of("2026 жылғы 1 шілде")
    (datetime.date(2026, 12, 31), datetime.date(2026, 7, 1))
    """
    if match := _ISO.search(text):
        return _date(*map(int, match.groups()))
    if match := _DOTTED.search(text):
        year = int(match[3])
        return _date(year if year > 99 else 2000 + year, int(match[2]), int(match[1]))
    if _SERIAL.fullmatch(text.strip()) and int(text) in _SERIALS:
        return _BEFORE_THE_FIRST + timedelta(days=int(text))
    words = text.lower()
    year_match = _YEAR.search(words)
    if not year_match:
        return None
    year = int(year_match[1])
    rest = words[: year_match.start()] + " " + words[year_match.end() :]
    if match := _QUARTER.search(rest):
        return _last_day(year, 3 * _ordinal(match["roman"], match["number"] or match["q"]))
    if match := _HALF.search(rest):
        return _last_day(year, 6 * _ordinal(match["roman"], match["number"]))
    month = _month(rest)
    if month:
        day_match = _DAY.search(rest)
        return _date(year, month, int(day_match[1])) if day_match else _last_day(year, month)
    return _last_day(year, 12) if not re.search(r"\d", rest) else None


def priority_of(text: str) -> Priority | None:
    """Return the priority these words name, or None: 'высокий' -> high."""
    return next((value for value, pattern in _PRIORITIES if re.search(pattern, text.strip().lower())), None)


def acceptance_of(text: str) -> Acceptance | None:
    """Return the state's answer these words name, or None: 'принято частично' -> accepted in part."""
    return next((value for value, pattern in _ACCEPTANCES if re.search(pattern, text.strip().lower())), None)


def progress_of(text: str) -> Progress | None:
    """Return the progress these words name, or None: 'в работе' -> in progress."""
    return next((value for value, pattern in _PROGRESSES if re.search(pattern, text.strip().lower())), None)


def items_of(text: str) -> tuple[str, ...]:
    """Return the items of a cell, those divided by semicolons or on lines of their own."""
    return tuple(item for item in (" ".join(part.split()) for part in re.split(r"[;\n\r]+", text)) if item)


def _month(words: str) -> int | None:
    for word in _WORD.findall(words):
        if word in _MAY:
            return 5
        for name, month in _MONTHS.items():
            if word.startswith(name):
                return month
    return None


def _ordinal(roman: str | None, number: str | None) -> int:
    return _ROMANS[roman] if roman else int(number or 1)


def _last_day(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
