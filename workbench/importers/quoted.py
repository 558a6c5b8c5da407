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
_KEEPS_ITS_MARK = re.compile(r"[.;:!?)]\s*[\"»”]\s*[;.,]?$")
_ARTICLE = re.compile(r"(?:Статья|Article)\s\d|\d[\d-]*-бап\b")


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
            if self._ends(row.text, at + taken, marks_open=_is_open(open_marks, angled=angled)):
                return taken
        self.searched += taken
        return 1 if self.searched < 2 * len(self.rows) + _LONGEST else 0

    def _ends(self, text: str, following: int, *, marks_open: bool) -> bool:
        """Return whether the wording ends with this line.

        Where all marks are closed, wording that keeps its own final mark (`.";`) ends; any other line that closes a
        mark ends it only if the next line can stand after quoted wording.
        """
        if not _CLOSES.search(text):
            return False
        if not marks_open and _KEEPS_ITS_MARK.search(text):
            return True
        return _ENDS_CLAUSE.search(text) is not None and self._may_follow(following)

    def _may_follow(self, at: int) -> bool:
        """Return whether the row may stand after quoted wording: a clause, further wording, an article, or the end."""
        if at >= len(self.rows):
            return True
        row = self.rows[at]
        return row.text[0] in _OPENING or bool(self.markers.clause.match(row.folded) or _ARTICLE.match(row.folded))


def _balance(text: str, *, angled: bool) -> int:
    return text.count("«") - text.count("»") if angled else sum(map(text.count, '"“„”'))


def _is_open(marks: int, *, angled: bool) -> bool:
    return marks > 0 if angled else marks % 2 == 1
