"""Quoted wording in an amending law: where it begins and ends, so that its articles stay quoted (LAW.md 2.5, no. 4)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from workbench.importers.tidy import Row
from workbench.languages.markers import Markers
from workbench.languages.quotation import block_end
from workbench.law.folding import fold

_LONGEST = 4000  # rows one quoted block may take
_OPENING = '"«“„'
_ARTICLE = re.compile(r"(?:Статья|Article)\s\d|\d[\d-]*-бап\b")


class Quoted:
    """Finds the rows of quoted wording (`quotation.block_end`) among those of a text of law."""

    def __init__(self, rows: Sequence[Row], markers: Markers) -> None:
        self.rows = rows
        self.texts = [row.text for row in rows]
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
        texts = self.texts[at : at + _LONGEST]
        end = block_end(texts, 0, self._begins_anew)
        if end is not None:
            return end + 1
        self.searched += len(texts)
        return 1 if self.searched < 2 * len(self.rows) + _LONGEST else 0

    def _begins_anew(self, text: str) -> bool:
        """Return whether a line may stand after quoted wording: a clause, further wording, an article."""
        folded = fold(text)
        return text[0] in _OPENING or bool(self.markers.clause.match(folded) or _ARTICLE.match(folded))
