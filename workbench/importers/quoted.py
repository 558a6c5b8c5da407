"""Quoted wording in an amending law: where it begins and ends, so that its articles stay quoted (LAW.md 2.5, no. 4)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from workbench.importers.tidy import Row
from workbench.languages.markers import Markers

_LONGEST = 4000  # rows one quoted block may take
_OPENING = '"«“„'
_CLOSES = re.compile(r"[\"»”]\s*[;.,]?$")
_ENDS_CLAUSE = re.compile(r"[\"»”]\s*[;.]$")


class Quoted:
    """Finds the rows of quoted wording. Straight marks are told apart by counting; nested ones may not balance."""

    def __init__(self, rows: Sequence[Row], markers: Markers) -> None:
        self.rows = rows
        self.markers = markers
        self.ended = -1  # the row after the last quoted block
        self.searched = 0  # rows looked through in vain: bounds the work on a text full of opened quotation marks

    def taken(self, at: int, *, after_colon: bool, amending: bool) -> int:
        """Return how many rows the quoted wording that begins at this row takes; 0 when none begins."""
        text = self.rows[at].text
        if text[0] not in _OPENING or not (after_colon or (amending and at == self.ended)):
            return 0
        taken = self._length(at)
        if taken:
            self.ended = at + taken
        return taken

    def _length(self, at: int) -> int:
        angled = self.rows[at].text[0] == "«"
        open_marks = 0
        for taken, row in enumerate(self.rows[at : at + _LONGEST], start=1):
            open_marks += _balance(row.text, angled=angled)
            if taken == 1 and not _is_open(open_marks, angled=angled):
                return 1
            if _CLOSES.search(row.text) and (
                not _is_open(open_marks, angled=angled) or self._clause_follows(at + taken, row.text)
            ):
                return taken
        self.searched += taken
        return 1 if self.searched < 2 * len(self.rows) + _LONGEST else 0

    def _clause_follows(self, at: int, text: str) -> bool:
        """Return whether the wording must end though marks are open: a clause or the end of the text comes next."""
        if not _ENDS_CLAUSE.search(text):
            return False
        return at >= len(self.rows) or bool(self.markers.clause.match(self.rows[at].folded))


def _balance(text: str, *, angled: bool) -> int:
    return text.count("«") - text.count("»") if angled else sum(map(text.count, '"“„”'))


def _is_open(marks: int, *, angled: bool) -> bool:
    return marks > 0 if angled else marks % 2 == 1
