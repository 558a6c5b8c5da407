"""What a page is made of: paragraphs and tables. Papers are composed of them; Word and Excel are written from them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from workbench.law.revision import Revised, Revision


class Run(NamedTuple):
    """A run of text; bold where words changed or a label stands out."""

    text: str
    bold: bool = False


class Paragraph(NamedTuple):
    """A paragraph in a named style; an empty style means that of the table it stands in.

    `mark` is a bookmark by which a reviewed copy finds the way back to its amendment.
    """

    style: str
    runs: tuple[Run, ...]
    mark: str = ""
    page_break: bool = False


Cell = tuple[Paragraph, ...]


class Row(NamedTuple):
    """A row of cells, or one cell over the whole width (`merged`), e.g. an act's full name."""

    cells: tuple[Cell, ...]
    merged: bool = False


class Table(NamedTuple):
    """A table: relative widths of its columns, header rows repeated on every page, rows, the styles of its texts."""

    widths: tuple[float, ...]
    head: tuple[tuple[str, ...], ...]
    rows: Sequence[Row]
    style: str = "Table text"
    head_style: str = "Table head"


Block = Paragraph | Table


class Page(NamedTuple):
    """A paper laid out: its title for the file's properties, and its blocks."""

    title: str
    blocks: tuple[Block, ...]


def paragraph(style: str, text: str, *, bold: bool = False) -> Paragraph:
    """Return a paragraph of one run."""
    return Paragraph(style, (Run(text, bold),) if text else ())


def cell(text: str, *, bold: bool = False, style: str = "") -> Cell:
    """Return a cell of plain text, one paragraph a line."""
    return tuple(paragraph(style, line, bold=bold) for line in text.split("\n"))


def row(*texts: str) -> Row:
    """Return a row of plain cells."""
    return Row(tuple(cell(text) for text in texts))


def banner(text: str, mark: str = "") -> Row:
    """Return a row of one bold cell over the whole width, with a bookmark where it has one."""
    lines = cell(text, bold=True, style="Table banner")
    return Row(((lines[0]._replace(mark=mark), *lines[1:]),), merged=True)


def kept_runs(revisions: Iterable[Revision], side: Revised) -> tuple[Run, ...]:
    """Return one side of a comparison, the words that differ in bold: DELETED for the left, INSERTED for the right."""
    other = Revised.INSERTED if side is Revised.DELETED else Revised.DELETED
    return tuple(
        Run(revision.text, revision.revised is side)
        for revision in revisions
        if revision.revised is not other and revision.text
    )
