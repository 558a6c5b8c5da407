"""Tables of a Word, Excel or CSV file as rows of texts, dates written as 2026-12-31."""

from __future__ import annotations

import csv
import io
import re
from datetime import date, datetime
from itertools import groupby, islice
from pathlib import Path

from workbench.errors import UnreadableFile
from workbench.importers import docx, limits
from workbench.importers.decoding import decode
from workbench.importers.foreign import refusing
from workbench.importers.package import Package
from workbench.importers.safe_xml import refuse_doctype

SUFFIXES = (".docx", ".xlsx", ".xlsm", ".csv", ".tsv")

_GUARDED = re.compile(r"'+[=+@-]")

Row = tuple[str, ...]
Table = tuple[Row, ...]

_COLUMNS = 200
_DELIMITERS = ";,\t|"


def read_tables(path: Path, *, encoding: str | None = None) -> tuple[Table, ...]:
    """Return the tables of a file: those of a Word document, the sheets of a workbook, the one of a CSV file.

    Raises UnreadableFile for a file that cannot be used.
    """
    suffix = path.suffix.lower()
    if suffix in (".xlsx", ".xlsm"):
        return _workbook(path)
    if suffix in (".csv", ".tsv"):
        return (_csv(decode(limits.read_bytes(path), encoding).text, path.name),)
    if suffix in docx.SUFFIXES:
        rows = [line for line in docx.read_lines(path).lines if line.kind == "table"]
        return tuple(tuple(row.cells for row in table) for _, table in groupby(rows, key=lambda row: row.style))
    raise UnreadableFile(f"{path.name} is of a kind that holds no table", f"Save it as one of {', '.join(SUFFIXES)}.")


def _workbook(path: Path) -> tuple[Table, ...]:
    with Package(path) as package:  # the whole of it is checked before openpyxl opens it
        if "xl/workbook.xml" not in package:
            raise UnreadableFile(f"{path.name} is no Excel workbook", "Save it as .xlsx and try again.")
        for name in package.names:
            for at, chunk in enumerate(package.chunks(name)):
                if at == 0 and name.endswith((".xml", ".rels")):
                    refuse_doctype(chunk, f"{path.name}: {name}")
    from openpyxl import load_workbook

    with refusing(path.name):
        workbook = load_workbook(path, read_only=True, data_only=True, keep_links=False)
        try:
            return tuple(_sheet(sheet) for sheet in workbook.worksheets)
        finally:
            workbook.close()


def _sheet(sheet: object) -> Table:
    sheet.reset_dimensions()  # type: ignore[attr-defined]  # what the file declares is not believed
    rows = sheet.iter_rows(values_only=True)  # type: ignore[attr-defined]
    return tuple(tuple(map(_text, row[:_COLUMNS])) for row in islice(rows, limits.TABLE_ROWS))


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
    text = text.lstrip("\ufeff")
    first = next((line for line in text.splitlines() if line.strip()), "")
    delimiter = max(_DELIMITERS, key=first.count)
    try:
        rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
        return tuple(tuple(_unguarded(cell) for cell in row[:_COLUMNS]) for row in islice(rows, limits.TABLE_ROWS))
    except csv.Error as error:
        raise UnreadableFile(f"{name} is no table of values: {error}", limits.OTHER_COPY) from error
