"""What a redline is made of: lines and tables with what is kept, inserted and deleted in them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

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


@dataclass(frozen=True, slots=True)
class Line:
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


RedlineLine = Line | RedlineTable
