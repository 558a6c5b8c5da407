"""The law in pieces small enough to be written between two keys: an article is one, a long article several."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple, TypeVar

from workbench.law.revision import RevisedLine
from workbench.ui.lawlines import ReadLine, Role, Unit, aligned, written

At = tuple[int, int]
"""A piece by its unit and its own number in it."""

Row = tuple[ReadLine | None, ...]
"""Lines side by side, one of each language."""

T = TypeVar("T")

_LENGTH = 1000  # characters that make a piece


class Piece(NamedTuple):
    """Lines of a unit that are written at once: of one language, side by side, or as proposed.

    `before` are the addresses of the lines before them; what hangs on an address was written with those.
    """

    unit: Unit
    first: bool
    last: bool
    length: int
    before: frozenset[str]
    lines: tuple[ReadLine, ...] = ()
    rows: tuple[Row, ...] = ()
    revised: tuple[RevisedLine, ...] | None = None

    def texts(self) -> Iterator[tuple[str, str]]:
        """Yield the lines, each by its address."""
        for line in self.lines or (line for row in self.rows for line in row if line is not None):
            yield line.eid, line.text
        for eid, revisions in self.revised or ():
            yield eid, "".join(revision.text for revision in revisions)


class Pieces:
    """The pieces of units as they are read: in these languages, with notes or without, some units as proposed."""

    def __init__(
        self,
        units: tuple[Unit, ...],
        languages: tuple[str, ...],
        redlines: Mapping[str, tuple[RevisedLine, ...]],
        *,
        notes: bool,
    ) -> None:
        self._units, self._languages, self._redlines, self._notes = units, languages, redlines, notes
        self._cut: dict[int, tuple[Piece, ...]] = {}
        self.end: At = (len(units), 0)

    def __getitem__(self, at: At) -> Piece:
        return self._of(at[0])[at[1]]

    def after(self, at: At) -> At:
        """Return the piece that follows, or the end."""
        return (at[0], at[1] + 1) if at[1] + 1 < len(self._of(at[0])) else (at[0] + 1, 0)

    def before(self, at: At) -> At:
        """Return the piece before one that is not the first."""
        return (at[0], at[1] - 1) if at[1] else (at[0] - 1, len(self._of(at[0] - 1)) - 1)

    def back(self, at: At, length: int) -> At:
        """Return where the pieces begin that hold so many characters before one, where there are as many."""
        while at > (0, 0) and length > 0:
            at = self.before(at)
            length -= self[at].length
        return at

    def place(self, number: int, eid: str) -> At:
        """Return the piece of a unit in which an address stands, or what holds it."""
        pieces = self._of(number)
        while eid:
            for at, piece in enumerate(pieces):
                if any(eid == each for each, _ in piece.texts()):
                    return number, at
            eid = eid.rpartition("__")[0]
        return number, 0

    def saying(self, number: int, eid: str, words: str) -> At | None:
        """Return the piece of a unit with the line that was seen with these words, of this address at best."""
        found: tuple[tuple[int, bool], At] | None = None
        for at, piece in enumerate(self._of(number)):
            for each, text in piece.texts():
                if text and (text in words or written(text) in words):
                    likeness = len(text), each == eid
                    found = found if found is not None and found[0] >= likeness else (likeness, (number, at))
        return found[1] if found is not None else None

    def _of(self, number: int) -> tuple[Piece, ...]:
        if number not in self._cut:
            self._cut[number] = tuple(self._pieces(self._units[number]))
        return self._cut[number]

    def _pieces(self, unit: Unit) -> Iterator[Piece]:
        revised = self._redlines.get(unit.eid)
        if len(self._languages) > 1:
            rows = [row for row in aligned(unit, self._languages) if self._notes or not _is_note(row)]
            for cut in _cut(rows, address, lambda row: sum(map(_length, row))):
                yield Piece(unit, *cut[1:], rows=cut[0])
        elif revised is not None:
            for part in _cut(revised, lambda line: line[0], lambda line: sum(len(each.text) for each in line[1])):
                yield Piece(unit, *part[1:], revised=part[0])
        else:
            for piece in _cut(unit.lines.get(self._languages[0], ()), lambda line: line.eid, _length):
                yield Piece(unit, *piece[1:], lines=piece[0])


def address(row: Row) -> str:
    """Return the address of lines side by side: that in the first language."""
    here = next(line for line in row if line is not None)
    return here.faces or here.eid


def _cut(
    lines: Sequence[T], addressed: Callable[[T], str], length: Callable[[T], int]
) -> Iterator[tuple[tuple[T, ...], bool, bool, int, frozenset[str]]]:
    """Yield lines by pieces: whether one is the first and the last, its length, the addresses before it.

    Lines of one address that follow each other stay together; where there are no lines there is one piece without any.
    """
    parts: list[tuple[list[T], int, frozenset[str]]] = [([], 0, frozenset())]
    seen: set[str] = set()
    for eid, together in groupby(lines, addressed):
        if parts[-1][1] >= _LENGTH:
            parts.append(([], 0, frozenset(seen)))
        same = list(together)
        part, long, before = parts[-1]
        parts[-1] = ([*part, *same], long + sum(map(length, same)), before)
        seen.add(eid)
    for number, (part, long, before) in enumerate(parts):
        yield tuple(part), number == 0, number == len(parts) - 1, long, before


def _length(line: ReadLine | None) -> int:
    if line is None:
        return 0
    return len(line.text) + sum(len(cell) for row in line.rows for cell in row)


def _is_note(row: Row) -> bool:
    return all(line is None or line.role is Role.NOTE for line in row)
