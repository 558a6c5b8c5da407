"""The tables of a page as an Excel workbook: one sheet, heads frozen and repeated, changed words in bold."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.cell.cell import Cell as SheetCell
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.styles import Alignment, Border, Font, Side
from openpyxl.utils import get_column_letter

from workbench.exporters import gate
from workbench.exporters.blocks import Cell, Page, Paragraph, Row, Table, paragraph
from workbench.exporters.files import save_whole
from workbench.exporters.packing import packed
from workbench.exporters.word import Written

LONGEST = 32_767
"""Excel holds no longer text in a cell."""

_FONT, _SIZE = "Times New Roman", 11
_HAS_FONTS = re.compile(r"xl/(styles|worksheets/\w+)\.xml")
_FONT_ORDER = (
    *("b", "i", "strike", "condense", "extend", "outline", "shadow", "u", "vertAlign", "sz", "color"),
    *("name", "rFont", "family", "charset", "scheme"),
)
"""CT_Font of ECMA-376, part 1, 18.8.22, and CT_RPrElt, 18.4.7, whose name of the font is `rFont`."""
_FONTS, _PROPERTY = re.compile(rb"<(font|rPr)>(.*?)</\1>"), re.compile(rb"<[^>]+/>")
_THIN = Side(style="thin")
_BORDER = Border(left=_THIN, right=_THIN, top=_THIN, bottom=_THIN)
_PAGE_CENTIMETRES = 26.0
_CHARACTERS_PER_CENTIMETRE = 4.6


class _Sheet:
    """A sheet being filled: the next free row, and what was replaced or cut."""

    def __init__(self, sheet: Any, columns: int) -> None:
        self.sheet = sheet
        self.columns = columns
        self.row = 1
        self._cut: list[str] = []
        self._unclean: list[str] = []

    def put(self, column: int, cell: Cell, *, bold: bool = False, centred: bool = False, framed: bool = True) -> None:
        """Put a cell of one or more paragraphs; its text is text, also where it begins with "="."""
        target: SheetCell = self.sheet.cell(self.row, column)
        runs = [(self._clean(text), strong) for text, strong in _runs(cell)]
        plain = "".join(text for text, _ in runs)
        if len(plain) > LONGEST:
            self._cut.append(f"Row {self.row}: a text longer than Excel holds was cut; the Word file has it whole.")
            runs = [(plain[: LONGEST - 1] + "…", False)]
        if any(strong for _, strong in runs) and not bold and not all(strong for _, strong in runs):
            target.value = CellRichText([_rich(text, strong) for text, strong in runs if text])
        else:
            target.value = "".join(text for text, _ in runs)
            bold = bold or (bool(runs) and all(strong for text, strong in runs if text))
        target.data_type = "s"
        target.font = Font(name=_FONT, size=_SIZE, bold=bold)
        target.alignment = Alignment(wrap_text=True, vertical="top", horizontal="center" if centred else None)
        if framed:
            target.border = _BORDER

    @property
    def warnings(self) -> tuple[str, ...]:
        """What was cut, and what was replaced in all cells together."""
        return (*self._cut, *gate.clean("".join(self._unclean))[1])

    def merge(self) -> None:
        """Make the row one cell."""
        self.sheet.merge_cells(start_row=self.row, start_column=1, end_row=self.row, end_column=self.columns)

    def _clean(self, text: str) -> str:
        cleaned, warnings = gate.clean(text)
        self._unclean += [text] if warnings else []
        return cleaned


def write(page: Page, path: Path) -> Written:
    """Write the page's tables, its paragraphs as lines across; nothing runs when the file is opened."""
    table = next(block for block in page.blocks if isinstance(block, Table))
    workbook = Workbook()
    assert workbook.active is not None
    filled = _Sheet(workbook.active, len(table.widths))
    for block in page.blocks:
        if isinstance(block, Paragraph):
            filled.put(1, (block,), bold=block.style == "Title", centred=True, framed=False)
            filled.merge()
            filled.row += 1
        else:
            _put_table(filled, block)
    _lay_out(filled.sheet, table)
    content = io.BytesIO()
    workbook.properties.creator = ""
    workbook.properties.title = gate.clean(page.title)[0][:255]
    workbook.save(content)
    save_whole(path, _ordered(content))
    return Written(path, filled.warnings)


def _ordered(content: io.BytesIO) -> bytes:
    """Return the workbook with the properties of fonts and runs in the schema's order; openpyxl has the name first.

    Excel opens either, a strict reader (the Open XML SDK) only this one.
    """
    with zipfile.ZipFile(content) as source:
        parts = ((name, source.read(name)) for name in source.namelist())
        ordered = ((name, _FONTS.sub(_ordered_font, part) if _HAS_FONTS.match(name) else part) for name, part in parts)
        return packed(ordered)


def _ordered_font(font: re.Match[bytes]) -> bytes:
    properties = [element.decode() for element in _PROPERTY.findall(font[2])]
    tag = font[1].decode()
    return f"<{tag}>{''.join(sorted(properties, key=_place))}</{tag}>".encode()


def _place(element: str) -> int:
    return _FONT_ORDER.index(element.strip("</>").split()[0])


def _put_table(filled: _Sheet, table: Table) -> None:
    first = filled.row
    for head in table.head:
        for column, text in enumerate(head, start=1):
            filled.put(column, (paragraph("", text, bold=True),), bold=True, centred=True)
        filled.row += 1
    if table.head:
        filled.sheet.freeze_panes = f"A{filled.row}"
        filled.sheet.print_title_rows = f"{first}:{filled.row - 1}"
    for row in table.rows:
        _put_row(filled, row)
        filled.row += 1


def _put_row(filled: _Sheet, row: Row) -> None:
    for column, cell in enumerate(row.cells, start=1):
        filled.put(column, cell, bold=row.merged, centred=row.merged)
    if row.merged:
        filled.merge()


def _lay_out(sheet: Any, table: Table) -> None:
    scale = _PAGE_CENTIMETRES * _CHARACTERS_PER_CENTIMETRE / sum(table.widths)
    for number, width in enumerate(table.widths, start=1):
        sheet.column_dimensions[get_column_letter(number)].width = width * scale
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True


def _runs(cell: Cell) -> list[tuple[str, bool]]:
    """Return the runs of a cell, a line break between its paragraphs."""
    runs: list[tuple[str, bool]] = []
    for number, line in enumerate(cell):
        runs += [("\n", False)] if number else []
        runs += [(run[0], run[1]) for run in line.runs]
    return runs


def _rich(text: str, strong: bool) -> TextBlock | str:
    return TextBlock(InlineFont(rFont=_FONT, sz=_SIZE, b=True), text) if strong else text
