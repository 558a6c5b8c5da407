"""What every reader of a file format gives: lines of text, and notes about what it could not take along."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph of a file, or one row of a table.

    `number` is a number the file keeps apart from the text (Word's numbering); `cells` are the texts of a table row,
    one line a row, consecutive rows being one table. `style` is the name of the paragraph's style in the file ("toc 1",
    "note"), `outline` its heading level, 1 the highest, 0 for none. `kind` is "text", "table", "footnote", "header" or
    "image".
    """

    text: str
    style: str = ""
    outline: int = 0
    number: str = ""
    cells: tuple[str, ...] = ()
    bold: bool = False
    centred: bool = False
    kind: str = "text"

    @property
    def words(self) -> str:
        """What a reader sees: the number the file keeps apart and the text, or the cells of a row by tabs."""
        text = self.text or "\t".join(self.cells)
        return f"{self.number} {text}" if self.number else text


def picture_mark(name: str = "") -> Line:
    """Return the line that stands for a picture, with its name where it has one: '[image: plan]'."""
    name = " ".join(name[:200].split())
    return Line(f"[image: {name}]" if name else "[image]", kind="image")


@dataclass(frozen=True, slots=True)
class ImportNote:
    """A doubt or a loss in the drafter's words; `line` is the line of the file it is about, from 1, or 0.

    `places` are the eIds of the provisions it tells one after another, where it is about the act as it stands.
    """

    text: str
    line: int = 0
    places: tuple[str, ...] = ()


def enumerated(items: Sequence[str], most: int = 8) -> str:
    """Return what a note tells one by one: 'a; b; c', or the first few 'and 5 more'."""
    told = "; ".join(items[:most])
    return told if len(items) <= most else f"{told} and {len(items) - most} more"


@dataclass(frozen=True, slots=True)
class ReadLines:
    """What a reader found in a file."""

    lines: tuple[Line, ...]
    notes: tuple[ImportNote, ...] = ()

    @property
    def words(self) -> str:
        """What a reader sees, a line each; blank lines at the end are the file's, not the text's."""
        return "\n".join(line.words for line in self.lines).rstrip("\n")
