"""Tables of a file as lines: a row each, with an empty cell for each column that a cell spans beyond its first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from workbench.importers import limits
from workbench.importers.lines import Line

Cell = tuple[Sequence[Line], int]
"""The lines in a cell, and how many columns it spans."""


class Tables:
    """Makes lines of the tables of one file, and counts them."""

    def __init__(self) -> None:
        self._count = 0
        self._padding = limits.TABLE_PADDING

    def rows(self, rows: Iterable[Iterable[Cell]], *, columns: int | None = None) -> Iterator[Line]:
        """Yield one table's rows, none where it has no text at all; `columns` is how many it has, where it says so."""
        self._count += 1
        style = f"table {self._count}"
        before: list[Line] = []  # rows without text, as of a form to be filled in, until one tells that this is a table
        told = False
        for row in rows:
            texts: list[str] = []
            for lines, span in row:
                texts.append(in_one_line(lines))
                missing = span - 1 if columns is None else min(span - 1, max(columns - len(texts), 0))
                missing = min(missing, self._padding)
                self._padding -= missing
                texts.extend([""] * missing)
            line = Line("", style=style, cells=tuple(texts), kind="table")
            told = told or any(texts)
            if not told:
                before.append(line)
                continue
            yield from (*before, line)
            before.clear()


def in_one_line(lines: Iterable[Line]) -> str:
    """Return what several lines say as one: the text of a cell or a footnote, numbers and inner cells with it."""
    return " ".join(map(_with_number, lines))


def _with_number(line: Line) -> str:
    text = " ".join(cell for cell in line.cells if cell) if line.cells else line.text
    return f"{line.number} {text}" if line.number else text
