from __future__ import annotations

from pathlib import Path

import docx
import openpyxl

from workbench.analysis.terms import Definition, TermPair
from workbench.exporters import glossary
from workbench.law.act import Act
from workbench.law.reference import ProvisionRef

ACT = Act("a", "/akn/kz/act/x", "rus", "О защите")


def pair(rus: str, kaz: str) -> TermPair:
    ref = ProvisionRef(ACT.work, "art_1__point_1")
    return TermPair(Definition(rus, "смысл", ref, "rus"), Definition(kaz, "мағына", ref, "kaz"))


PAIRS = (pair("волонтер", "волонтер"), pair("эвакуация", "көшіру"), pair("сигнал", "әуен"))


def test_the_glossary_stands_in_the_order_of_the_kazakh_alphabet(tmp_path: Path) -> None:
    written = glossary.write(PAIRS, (ACT,), tmp_path / "terms.docx")
    rows = docx.Document(str(written.path)).tables[0].rows
    assert [row.cells[3].text for row in rows[2:]] == ["әуен", "волонтер", "көшіру"]
    assert rows[2].cells[5].text == "О защите"


def test_the_glossary_is_written_for_excel(tmp_path: Path) -> None:
    written = glossary.write(PAIRS, (ACT,), tmp_path / "terms.xlsx")
    sheet = openpyxl.load_workbook(written.path).active
    assert sheet is not None
    assert "сигнал" in {cell for row in sheet.iter_rows(values_only=True) for cell in row}
