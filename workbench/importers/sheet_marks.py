"""What a sheet of a workbook says of its cells besides their values: merged ones, formulas without a result."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

# every repetition is bounded: a hostile sheet is read in one pass as well
_MERGED = re.compile(
    rb"<(?:\w{1,9}:)?mergeCell\s[^>]{0,99}?\bref\s?=\s?[\"']([A-Z]{1,3}\d{1,7}):([A-Z]{1,3}\d{1,7})[\"']"
)
_TOKEN = re.compile(
    rb"<(?:\w{1,9}:)?(?:(?P<cell>c)\b(?P<attributes>[^>]{0,200})>|(?P<formula>f)\b|v\b[^>]{0,99}>(?P<value>[^<]))"
    rb"|(?P<end></(?:\w{1,9}:)?c>)"
)
_TEXT = re.compile(rb"\bt\s?=\s?[\"']str[\"']")
_NAME = re.compile(rb"\br\s?=\s?[\"']([A-Z]{1,3}\d{1,7})[\"']")

_MOST_CELLS = 20_000
"""Cells that merging may fill: a merged column of a whole sheet is cut off here."""


@dataclass(frozen=True, slots=True)
class Merged:
    """A block of merged cells, rows and columns counted from 0; the first cell holds the value of all."""

    top: int
    left: int
    bottom: int
    right: int


def merged_cells(xml: bytes) -> tuple[Merged, ...]:
    """Return the merged blocks of a sheet's XML."""
    found = []
    for match in _MERGED.finditer(xml):
        (top, left), (bottom, right) = (_place(cell.decode()) for cell in match.groups())
        found.append(Merged(top, left, bottom, right))
    return tuple(found)


def unreckoned(xml: bytes) -> tuple[str, ...]:
    """Return the names of the cells whose formula has no result in the file: "B3". A result may be an empty text."""
    found: list[str] = []
    attributes, formula, value = b"", False, False
    for token in _TOKEN.finditer(xml):
        if token["cell"]:
            attributes, formula, value = token["attributes"], False, False
        elif token["formula"]:
            formula = True
        elif token["value"]:
            value = True
        elif token["end"] and formula and not value and not _TEXT.search(attributes):
            name = _NAME.search(attributes)
            found.append(name[1].decode() if name else "?")
    return tuple(found)


def spread(rows: Sequence[Sequence[str]], blocks: Sequence[Merged]) -> list[list[str]]:
    """Return the rows with the value of a merged block in each of its cells, all rows as wide as the widest.

    >>> spread([["a", "b"], ["", "c"]], [Merged(0, 0, 1, 0)])
    [['a', 'b'], ['a', 'c']]
    """
    width = max(map(len, rows), default=0)
    filled = [[*row, *[""] * (width - len(row))] for row in rows]
    left = _MOST_CELLS
    for block in blocks:
        if block.top >= len(filled) or block.left >= width:
            continue
        value = filled[block.top][block.left]
        for row in filled[block.top : block.bottom + 1]:
            for column in range(block.left, min(block.right, width - 1) + 1):
                if left and value and not row[column]:
                    row[column] = value
                    left -= 1
    return filled


def _place(cell: str) -> tuple[int, int]:
    letters = cell.rstrip("0123456789")
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(cell[len(letters) :]) - 1, column - 1
