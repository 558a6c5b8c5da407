"""The place one reads in a text, told by the lines in view: it is found again when the text is written anew."""

from __future__ import annotations

import re
from collections import Counter, deque
from collections.abc import Callable, Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from PySide6.QtGui import QTextBlock, QTextDocument

_NUMBER = re.compile(r"^\d+(?:-\d+)*[.)] ")
_ABOVE = 60  # lines above those in view that may lead back to them


class SeenLine(NamedTuple):
    """A line of the text: its address, its words, the first character of it in view, and where that one stands.

    `nth` counts the lines of one address from 0; `below` is in pixels from the upper edge of the view.
    """

    eid: str
    nth: int
    words: str
    at: int
    below: int


class ReadingPlace(NamedTuple):
    """The lines in view from the top down, and those above them from the nearest up. Both empty: the very beginning."""

    seen: tuple[SeenLine, ...] = ()
    above: tuple[SeenLine, ...] = ()

    @property
    def eids(self) -> Iterator[str]:
        """The addresses that may lead back, the likeliest first."""
        return (line.eid for line in chain(self.seen, self.above))


class Spot(NamedTuple):
    """Where to scroll: a line of the document, a character of it, and how far below the upper edge it is to stand."""

    block: QTextBlock
    at: int
    below: int

    def top(self) -> int:
        """Return how far down the document this is, in pixels."""
        place = self.block.document().documentLayout().blockBoundingRect(self.block)
        line = self.block.layout().lineForTextPosition(self.at)
        return round(place.top() + (line.y() if line.isValid() and self.at else 0))


Address = Callable[[QTextBlock], str]
"""Returns the address of the provision a line belongs to; '' for none."""


def reading_place(document: QTextDocument, value: int, height: int, address: Address) -> ReadingPlace:
    """Return what is in view of a document that is scrolled down by so many pixels in a view of this height."""
    above: deque[tuple[str, int, QTextBlock]] = deque(maxlen=_ABOVE)  # measured only where they are wanted
    seen: list[SeenLine] = []
    counted: Counter[str] = Counter()
    layout, block = document.documentLayout(), document.begin()
    while value > 0 and block.isValid():
        eid = address(block)
        if eid:
            place = layout.blockBoundingRect(block)
            if place.top() > value + height:
                break
            if place.bottom() > value:
                seen.append(_seen(eid, counted[eid], block, value))
            else:
                above.append((eid, counted[eid], block))
            counted[eid] += 1
        block = block.next()
    return ReadingPlace(tuple(seen), tuple(_seen(*each, value) for each in reversed(above)))


def _seen(eid: str, nth: int, block: QTextBlock, value: int) -> SeenLine:
    top = block.document().documentLayout().blockBoundingRect(block).top()
    at = _first_in_view(block, value - top)
    return SeenLine(eid, nth, _words(block), at, Spot(block, at, 0).top() - value)


def found_again(document: QTextDocument, place: ReadingPlace, address: Address) -> Spot | None:
    """Return where the place is in the document as it is written now; None where nothing of it is left.

    A line is known by its address and words, or by its words where they stand once; then by its address.
    """
    written = _Written(document, address)
    for lines in (place.seen, place.above):
        spot = written.by_words(lines) or written.by_address(lines)
        if spot is not None:
            return spot
    return written.nearest(next(place.eids, ""))


class _Written:
    """The lines of a document by their addresses and words."""

    def __init__(self, document: QTextDocument, address: Address) -> None:
        self._whole: dict[tuple[str, str], QTextBlock] = {}
        self._alike: dict[str, list[QTextBlock]] = {}
        self._by_eid: dict[str, list[QTextBlock]] = {}
        block = document.begin()
        while block.isValid():
            eid = address(block)
            if eid:
                said = _unnumbered(_words(block))
                self._whole.setdefault((eid, said), block)
                self._alike.setdefault(said, []).append(block)
                self._by_eid.setdefault(eid, []).append(block)
            block = block.next()

    def by_words(self, lines: Sequence[SeenLine]) -> Spot | None:
        for line in lines:
            said = _unnumbered(line.words)
            alike = self._alike.get(said, [])
            found = self._whole.get((line.eid, said)) or (alike[0] if len(alike) == 1 else None)
            if found is not None:
                return Spot(found, _moved(line.at, line.words, _words(found)), line.below)
        return None

    def by_address(self, lines: Sequence[SeenLine]) -> Spot | None:
        for line in lines:
            same = self._by_eid.get(line.eid)
            if same:
                block = same[min(line.nth, len(same) - 1)]
                return Spot(block, _moved(line.at, line.words, _words(block)), line.below)
        return None

    def nearest(self, eid: str) -> Spot | None:
        """Return the provision that holds this one, at the upper edge."""
        while eid:
            if eid in self._by_eid:
                return Spot(self._by_eid[eid][0], 0, 0)
            eid = eid.rpartition("__")[0]
        return None


def common_beginning(one: str, other: str) -> int:
    """Return how many characters two texts begin with alike."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((place for place, (left, right) in pairs if left != right), min(len(one), len(other)))


def _moved(at: int, before: str, now: str) -> int:
    """Return where a character went when the words around it were edited in one place."""
    kept = common_beginning(before, now)
    return at if at <= kept else max(kept, at + len(now) - len(before))


def _first_in_view(block: QTextBlock, gone: float) -> int:
    """Return the first character of the block below so many pixels of it."""
    layout = block.layout()
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        if line.y() + line.height() > gone:
            return line.textStart()
    return 0


def _unnumbered(words: str) -> str:
    """Return the words without the number of a point, which changes where others come or go."""
    return _NUMBER.sub("", words, count=1)


def _words(block: QTextBlock) -> str:
    return block.text().replace("\t", " ")
