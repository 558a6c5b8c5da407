"""What a redline is made of: lines and tables with what is kept, inserted and deleted in them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from workbench.law.revision import Revised, Revision


class LineRole(StrEnum):
    """What a line is on the page; the exporter names a style for each."""

    TITLE = "title"
    REQUISITES = "requisites"
    GROUP = "group"
    ARTICLE = "article"
    TEXT = "text"
    ANNEX = "annex"
    SIGNATURE = "signature"
    OMISSION = "omission"


class Line(NamedTuple):
    """A line of the redline: its revisions, and whether the paragraph itself stays, comes or goes.

    `anchor` is a bookmark of the line itself, where it has one that is not its amendment's.
    """

    role: LineRole
    revisions: tuple[Revision, ...]
    mark: Revised = Revised.KEPT
    amendment: str = ""
    eid: str = ""
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table of law text."""

    cells: tuple[tuple[Revision, ...], ...]
    mark: Revised = Revised.KEPT


@dataclass(frozen=True, slots=True)
class RedlineTable:
    """A table of law text with its rows revised."""

    rows: tuple[Row, ...]
    amendment: str = ""
    eid: str = ""

    @property
    def mark(self) -> Revised:
        """What became of the table as a whole: that of its rows where all of them have one mark, else kept."""
        marks = {row.mark for row in self.rows}
        return marks.pop() if len(marks) == 1 else Revised.KEPT


RedlineLine = Line | RedlineTable
