"""Lines of a file made ready for reading: one structural element a line, none blank, numbers in front of their text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from workbench.importers.lines import Line
from workbench.languages.markers import Markers
from workbench.law.folding import fold

_BREAKS = re.compile(r"[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
_SPACES = " \t\u00a0\u2007\u202f\u3000\ufeff\u200b\u200e\u200f\u00ad"


@dataclass(frozen=True, slots=True)
class Row:
    """A line to be placed: its text stripped at both ends, and where in the file it stands (from 1).

    `folded` is the text with look-alike letters made one: patterns are tried on it, positions are the same.
    """

    text: str
    place: int
    folded: str = ""
    outline: int = 0
    style: str = ""
    kind: str = "text"
    cells: tuple[str, ...] = ()


def tidy(lines: Iterable[Line], markers: Markers) -> list[Row]:
    """Return the lines as rows: breaks inside a line end it, blank ones are gone, glued headings are cut apart."""
    rows: list[Row] = []
    table: list[Row] = []
    for place, line in enumerate(lines, start=1):
        if line.kind == "table":
            cells = tuple(" ".join(cell.split()) for cell in line.cells)
            table.append(Row("", place, style=line.style, kind="table", cells=cells))
            continue
        rows.extend(_table(table))
        table.clear()
        rows.extend(_rows(line, place, markers))
    rows.extend(_table(table))
    return rows


def strip(text: str) -> str:
    """Return the text without spaces of any kind at its ends."""
    return text.strip().strip(_SPACES).strip()


def _table(rows: list[Row]) -> Iterator[Row]:
    """Yield the rows of a table, as wide as its widest, those to be filled in too; one of one column is but lines."""
    width = max((len(row.cells) for row in rows), default=0)
    if not any(cell for row in rows for cell in row.cells):
        return
    for row in rows:
        if width == 1 and not row.cells[0]:
            continue
        if width == 1:
            yield replace(row, text=row.cells[0], folded=fold(row.cells[0]), kind="text", cells=())
        else:
            cells = row.cells + ("",) * (width - len(row.cells))
            text = "\t".join(cells)
            yield replace(row, text=text, folded=fold(text), cells=cells)


def _rows(line: Line, place: int, markers: Markers) -> Iterator[Row]:
    text = f"{line.number} {line.text}" if line.number and line.kind != "footnote" else line.text
    pieces = [piece for piece in map(strip, _BREAKS.split(text)) if piece]
    if line.kind == "footnote" and pieces:
        pieces = [f"[{line.number or '*'}] {' '.join(pieces)}"]
    for piece in pieces:
        yield from _unglued(Row(piece, place, fold(piece), line.outline, line.style, line.kind), markers)


def _unglued(row: Row, markers: Markers) -> Iterator[Row]:
    """Yield the row, cut before an article glued to the heading of its chapter (LAW.md 2.5, no. 3)."""
    match = markers.glued.match(row.folded)
    if match is None:
        yield row
        return
    end = match.end("group")
    for text in (strip(row.text[:end]), strip(row.text[end:])):
        yield replace(row, text=text, folded=fold(text))
