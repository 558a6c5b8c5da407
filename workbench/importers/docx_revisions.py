"""Tracked changes of a Word file as they are read: accepted or rejected, each counted with its author."""

from __future__ import annotations

from collections import Counter

from lxml import etree

from workbench.importers import limits
from workbench.importers.ooxml import W

_INSERTING = frozenset({W + "ins", W + "moveTo"})
_DELETING = frozenset({W + "del", W + "moveFrom"})
_FORMATTING = frozenset(
    W + name
    for name in ("rPrChange", "pPrChange", "tblPrChange", "trPrChange", "tcPrChange", "sectPrChange", "numberingChange")
)
_CELLS = {W + "cellIns": True, W + "cellDel": False}


class Revisions:
    """The way tracked changes are read, and what was met: `counts` by kind, `authors` by name."""

    def __init__(self, counts: Counter[str], *, rejected: bool) -> None:
        self.rejected = rejected
        self.counts = counts
        self.authors: Counter[str] = Counter()
        self._dropped = _INSERTING if rejected else _DELETING

    def met(self, what: str, element: etree._Element) -> None:
        """Count a change."""
        self.counts[what] += 1
        author = element.get(W + "author", "")
        self.authors[author[: limits.REMARK_BYTES]] += 1

    def drop(self, element: etree._Element, tag: str) -> bool:
        """Return whether this element is text that the chosen way of reading leaves out; a change is counted."""
        if tag in _INSERTING or tag in _DELETING:
            self.met("move" if "move" in tag else "insertion" if tag in _INSERTING else "deletion", element)
            return tag in self._dropped
        if tag in _FORMATTING:
            self.met("formatting", element)
            return True
        return False

    def mark_goes(self, properties: etree._Element) -> bool:
        """Return whether the paragraph's mark is gone; a mark both inserted and deleted is gone either way."""
        return self._goes(properties, "paragraph mark")

    def row_goes(self, row: etree._Element) -> bool:
        """Return whether a row of a table is gone."""
        properties = row.find(W + "trPr")
        return properties is not None and self._goes(properties, "table row")

    def cell_goes(self, cell: etree._Element) -> bool:
        """Return whether a cell of a table is gone."""
        properties = cell.find(W + "tcPr")
        gone = False
        for found in properties if properties is not None else ():
            if found.tag in _CELLS:
                self.met("table cell", found)
                gone = gone or _CELLS[found.tag] is self.rejected
        return gone

    def _goes(self, properties: etree._Element, what: str) -> bool:
        gone = False
        for found in properties:
            if found.tag in _INSERTING or found.tag in _DELETING:
                self.met(what, found)
                gone = gone or found.tag in self._dropped
        return gone
