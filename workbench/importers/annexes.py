"""Heads of annexes printed over several lines: «Утверждены / постановлением … / № 1357», «… қаулысына / 1-қосымша»."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from workbench.importers.marks import Mark, read_mark
from workbench.importers.tidy import Row
from workbench.languages.markers import Markers
from workbench.law.act import Kind
from workbench.law.folding import fold

_LINES = 7  # a head may take
_LONGEST = 150  # characters of one of its lines
_ENDS = (".", ";", ":")


def join_annex_heads(
    rows: Sequence[Row], marks: Sequence[Mark | None], markers: Markers
) -> tuple[list[Row], list[Mark | None]]:
    """Return the rows and marks with each head of an annex on one row; the row takes the place of its first line."""
    joined: list[Row] = []
    read: list[Mark | None] = []
    at = 0
    while at < len(rows):
        taken = _head(rows, marks, at, markers)
        if taken > 1:
            text = " ".join(row.text for row in rows[at : at + taken])
            row = replace(rows[at], text=text, folded=fold(text))
            joined.append(row)
            read.append(read_mark(text, markers, row.folded))
        else:
            joined.append(rows[at])
            read.append(marks[at])
        at += max(taken, 1)
    return joined, read


def _head(rows: Sequence[Row], marks: Sequence[Mark | None], at: int, markers: Markers) -> int:
    """Return how many rows the head of an annex that begins here takes; 0 when none does."""
    if marks[at] or not markers.annex_opens.match(rows[at].folded) or not _may_belong(rows[at], markers):
        return 0
    text = rows[at].folded
    for taken, row in enumerate(rows[at + 1 : at + _LINES], start=2):
        mark = marks[at + taken - 1]
        if not _may_belong(row, markers) or (mark and mark.kind is not Kind.ANNEX):
            return 0
        text = f"{text} {row.folded}"
        if (match := markers.annex.match(text)) and match.end() == len(text):
            return taken
    return 0


def _may_belong(row: Row, markers: Markers) -> bool:
    """Return whether the row may be a line of such a head: short, no sentence, no signature."""
    if row.kind != "text" or len(row.text) > _LONGEST or row.text.endswith(_ENDS):
        return False
    return not markers.signature.match(row.folded)
