"""Tables in Excel: text stays text, changed words stay bold, nothing is cut in silence."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

from openpyxl import load_workbook
from openpyxl.cell.rich_text import CellRichText

from workbench.exporters import blocks, spreadsheet
from workbench.exporters.blocks import Page, Paragraph, Row, Run, Table


def written(tmp_path: Path, *rows: Row) -> tuple[object, tuple[str, ...]]:
    page = Page("т", (blocks.paragraph("Title", "Таблица"), Table((1.0, 2.0), (("№", "Текст"), ("1", "2")), rows)))
    done = spreadsheet.write(page, tmp_path / "t.xlsx")
    return load_workbook(done.path, rich_text=True).active, done.warnings


def test_the_heads_are_repeated_and_frozen(tmp_path: Path) -> None:
    sheet, warnings = written(tmp_path, blocks.banner("Закон"), blocks.row("1.", "текст\nвторая строка"))
    assert sheet.freeze_panes == "A4"  # type: ignore[attr-defined]
    assert sheet.print_title_rows == "$2:$3"  # type: ignore[attr-defined]
    assert sorted(str(cells) for cells in sheet.merged_cells.ranges) == ["A1:B1", "A4:B4"]  # type: ignore[attr-defined]
    assert sheet["B5"].value == "текст\nвторая строка"  # type: ignore[index]
    assert warnings == ()


def test_a_text_that_begins_like_a_formula_stays_text(tmp_path: Path) -> None:
    sheet, _ = written(tmp_path, blocks.row("=1+1", "@СУММ(A1)"), blocks.row("+7", "-5"))
    assert [cell.data_type for row in sheet["A4:B5"] for cell in row] == ["s"] * 4  # type: ignore[index]


def test_changed_words_are_bold_within_the_cell(tmp_path: Path) -> None:
    runs = (Run("было "), Run("стало", bold=True), Run("."))
    sheet, _ = written(tmp_path, Row((blocks.cell("1."), (Paragraph("", runs),))))
    rich = sheet["B4"].value  # type: ignore[index]
    assert isinstance(rich, CellRichText)
    assert str(rich) == "было стало."
    assert [part.font.b for part in rich if not isinstance(part, str)] == [True]


def test_a_text_longer_than_excel_holds_is_cut_and_told(tmp_path: Path) -> None:
    sheet, warnings = written(tmp_path, blocks.row("1.", "я" * 40_000))
    assert len(sheet["B4"].value) == spreadsheet.LONGEST  # type: ignore[index]
    assert len(warnings) == 1


def test_what_no_file_can_hold_is_replaced(tmp_path: Path) -> None:
    sheet, warnings = written(tmp_path, blocks.row("\x02", "\ud8001"))
    assert [sheet["A4"].value, sheet["B4"].value] == ["\ufffd", "\ufffd1"]  # type: ignore[index]
    assert warnings


def test_the_properties_of_fonts_stand_in_the_order_of_the_schema(tmp_path: Path) -> None:
    written(tmp_path, blocks.banner("Закон"), blocks.row("1.", "текст"))
    with zipfile.ZipFile(tmp_path / "t.xlsx") as package:
        fonts = re.findall(rb"<font>.*?</font>", package.read("xl/styles.xml"))
    names = [re.findall(rb"<(\w+) ", font) for font in fonts]
    assert [b"b", b"sz", b"name"] in names
    assert all(found.index(b"sz") < found.index(b"name") for found in names)
