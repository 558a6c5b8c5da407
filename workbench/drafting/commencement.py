"""Exceptions from the date of entry into force, counted in абзацы as drafters count (LAW.md 3.4).

A unit of the amending law counts all its lines, the introductory one first and those of the quoted wording too.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from workbench.languages.citing import Steps
from workbench.languages.enacting import Excepted
from workbench.languages.formulae import Citation, Role
from workbench.languages.language import Language
from workbench.law.act import Kind


@dataclass(frozen=True, slots=True)
class Numbered:
    """A line of the amending law as it is cited: article and point (`path`), subpoint (`item`, '' without), count."""

    path: tuple[str, ...]
    item: str
    count: int
    amendments: tuple[str, ...]

    @property
    def unit(self) -> Steps:
        """Return the numbered unit the line is counted in."""
        steps: Steps = tuple(zip((Kind.ARTICLE, Kind.PARAGRAPH), self.path, strict=False))
        return (*steps, (Kind.POINT, self.item)) if self.item else steps


def excepted(
    lines: Sequence[Numbered], dates: Mapping[str, date], main: date | None, language: Language
) -> tuple[Excepted, ...]:
    """Return what enters into force on another day than the law, by date; a whole item where all of it does.

    `dates` are the dates of amendments that have one. A line of amendments with different dates stays with the law,
    as the line that opens an item does.
    """
    of_line = [_day(line, dates) for line in lines]
    return tuple(
        _excepted(day, [line for line, own in zip(lines, of_line, strict=True) if own == day], lines, language)
        for day in sorted({day for day in of_line if day is not None and day != main})
    )


def _day(line: Numbered, dates: Mapping[str, date]) -> date | None:
    days = {dates.get(amendment) for amendment in line.amendments}
    return days.pop() if len(days) == 1 else None


def _excepted(day: date, told: Sequence[Numbered], lines: Sequence[Numbered], language: Language) -> Excepted:
    cited: list[Citation] = []
    for unit, members in groupby(told, key=lambda line: line.unit):
        counts = [line.count for line in members]
        whole = len(counts) == sum(line.unit == unit for line in lines)
        if whole and (unit[-1][0] is not Kind.ARTICLE or counts[0] == 1):  # else its opening line stays behind
            cited.append(Citation(unit))
        else:
            cited += [Citation((*unit, (Kind.INDENT, str(count)))) for count in counts]
    role = Role.OBJECT if language.code == "kaz" else Role.OF
    return Excepted(day, language.amending.cite(cited, role, False), cited[0].steps[-1][0], len(cited) > 1)
