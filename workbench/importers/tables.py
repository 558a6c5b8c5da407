"""Tables of a Word, Excel or CSV file as rows of texts, dates written as 2026-12-31."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from itertools import groupby, islice
from pathlib import Path

from workbench.errors import UnreadableFile
from workbench.importers import docx, limits
from workbench.importers.decoding import decode
from workbench.importers.foreign import refusing
from workbench.importers.package import Package
from workbench.importers.safe_xml import refuse_doctype
from workbench.importers.sheet_marks import Merged, merged_cells, spread, unreckoned

SUFFIXES = (".docx", ".xlsx", ".xlsm", ".csv", ".tsv")

_GUARDED = re.compile(r"'+[=+@-]")

Row = tuple[str, ...]
Table = tuple[Row, ...]

_COLUMNS = 200
_DELIMITERS = ";,\t|"
_LOOKED_AT = 30  # rows
_SAID = re.compile(r"\Asep=.\r?\n", re.IGNORECASE)
"""The line by which Excel is told what divides the cells."""


def read_tables(path: Path, *, encoding: str | None = None) -> tuple[Table, ...]:
    """Return the tables of a file: those of a Word document, the sheets of a workbook, the one of a CSV file.

    A merged cell has its text in each of its rows, in a workbook in each of its columns too. Raises UnreadableFile for
    a file that cannot be used.
    """
    suffix = path.suffix.lower()
    if suffix in (".xlsx", ".xlsm"):
        return _workbook(path)
    if suffix in (".csv", ".tsv"):
        return (_csv(decode(limits.read_bytes(path), encoding).text, path.name),)
    if suffix in docx.SUFFIXES:
        rows = [line for line in docx.read_lines(path, repeat_merged=True).lines if line.kind == "table"]
        return tuple(tuple(row.cells for row in table) for _, table in groupby(rows, key=lambda row: row.style))
    raise UnreadableFile(f"{path.name} is of a kind that holds no table", f"Save it as one of {', '.join(SUFFIXES)}.")


def _workbook(path: Path) -> tuple[Table, ...]:
    merged: dict[str, tuple[Merged, ...]] = {}
    with Package(path) as package:  # the whole of it is checked before openpyxl opens it
        if "xl/workbook.xml" not in package:
            raise UnreadableFile(f"{path.name} is no Excel workbook", "Save it as .xlsx and try again.")
        for name in package.names:
            pieces = []
            for at, chunk in enumerate(package.chunks(name)):
                if at == 0 and name.endswith((".xml", ".rels")):
                    refuse_doctype(chunk, f"{path.name}: {name}")
                if name.startswith("xl/worksheets/") and name.endswith(".xml"):
                    pieces.append(chunk)
            sheet = b"".join(pieces)
            merged[name] = merged_cells(sheet)
            _refuse_unreckoned(unreckoned(sheet), path.name)
    from openpyxl import load_workbook

    with refusing(path.name):
        workbook = load_workbook(path, read_only=True, data_only=True, keep_links=False)
        try:
            return tuple(_sheet(sheet, merged) for sheet in workbook.worksheets)
        finally:
            workbook.close()


def _refuse_unreckoned(cells: Sequence[str], name: str) -> None:
    """Refuse a workbook with formulas whose results are not in it: their cells would be read as empty."""
    if cells:
        named = ", ".join(cells[:3]) + (f" … ({len(cells)})" if len(cells) > 3 else "")
        raise UnreadableFile(
            f"{name} has formulas without a result: {named}", "Open it in Excel, save it and try again."
        )


def _sheet(sheet: object, merged: Mapping[str, tuple[Merged, ...]]) -> Table:
    sheet.reset_dimensions()  # type: ignore[attr-defined]  # what the file declares is not believed
    rows = sheet.iter_rows(values_only=True)  # type: ignore[attr-defined]
    read = [tuple(map(_text, row[:_COLUMNS])) for row in islice(rows, limits.TABLE_ROWS)]
    blocks = merged.get(str(getattr(sheet, "_worksheet_path", "")).lstrip("/"), ())
    return tuple(map(tuple, spread(read, blocks)))


def _text(value: object) -> str:
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return "" if value is None else str(value).strip()


def _unguarded(cell: str) -> str:
    """Return a cell of values as text: the apostrophe that keeps a spreadsheet from running it is no part of it."""
    cell = cell.strip()
    return cell[1:] if _GUARDED.match(cell) else cell


def _csv(text: str, name: str) -> Table:
    text = _SAID.sub("", text.lstrip("\ufeff"))
    try:
        rows = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text))
        return tuple(tuple(_unguarded(cell) for cell in row[:_COLUMNS]) for row in islice(rows, limits.TABLE_ROWS))
    except csv.Error as error:
        raise UnreadableFile(f"{name} is no table of values: {error}", limits.OTHER_COPY) from error


def _delimiter(text: str) -> str:
    """Return what divides the cells: what divides most rows into equally many."""

    def regular(delimiter: str) -> tuple[int, int]:
        try:
            rows = list(islice(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter), _LOOKED_AT))
        except csv.Error:
            return 0, 0
        widths = Counter(len(row) for row in rows if len(row) > 1)
        width, count = max(widths.items(), key=lambda each: (each[1], each[0]), default=(0, 0))
        return count, width

    return max(_DELIMITERS, key=regular)
