"""Tables of recommendations as offices send them: merged cells, two header rows, formulas, code pages, broken pages."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from docx import Document

from workbench.errors import UnreadableFile
from workbench.importers.recommendations import ImportedRecommendations, read_recommendations
from workbench.importers.sheet_marks import unreckoned
from workbench.law.recommendation import Priority

Cells = Sequence[object]


def workbook(path: Path, rows: Sequence[Cells], merged: Sequence[str] = ()) -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    for row, cells in enumerate(rows, start=1):
        for column, value in enumerate(cells, start=1):
            sheet.cell(row, column, value)
    for block in merged:
        sheet.merge_cells(block)
    book.save(path)
    return path


def values(path: Path, rows: Sequence[Sequence[str]], *, encoding: str, delimiter: str, before: str = "") -> Path:
    with path.open("w", encoding=encoding, newline="") as file:
        file.write(before)
        csv.writer(file, delimiter=delimiter).writerows(rows)
    return path


def word(path: Path, *tables: Sequence[Sequence[str]], merged: tuple[int, int, int] | None = None) -> Path:
    document = Document()
    for rows in tables:
        table = document.add_table(rows=0, cols=len(rows[0]))
        for cells in rows:
            for cell, text in zip(table.add_row().cells, cells, strict=True):
                cell.text = text
        if merged:
            column, top, bottom = merged
            table.cell(top, column).merge(table.cell(bottom, column))
        document.add_page_break()
    document.save(path)
    return path


def read(path: Path) -> ImportedRecommendations:
    return read_recommendations(path, in_process=True)


def notes(found: ImportedRecommendations) -> list[str]:
    return [note.text for note in found.notes]


OFFICIAL = [
    ["ПЕРЕЧЕНЬ РЕКОМЕНДАЦИЙ"],
    ["по состоянию на 01.10.2026"],
    [],
    ["№", "Код", "Рекомендация", None, None, "Срок", "Источник"],
    [None, None, "на русском языке", "на казахском языке", "на английском языке"],
    [1, 2, 3, 4, 5, 6, 7],
    ["Раздел I. Координация"],
    [1, "R-1", "Создать комиссию", "Комиссия құру", "Create a commission", "до 31.12.2026 г.", "Отчет"],
    [2, "R-2", "Вести учет детей", "Балалардың есебін жүргізу", "Keep records", "декабрь 2026 г."],
    [],
    ["Раздел II. Эвакуация"],
    [3, "R-3", "Вывозить детей с семьей", "Балаларды отбасымен шығару", "Evacuate families", date(2027, 6, 30), "CRC"],
    ["Итого: 3"],
]
MERGED = ["A1:G1", "A2:G2", "A4:A5", "B4:B5", "C4:E4", "F4:F5", "G4:G5", "A7:G7", "G8:G9", "A11:G11"]


def test_a_sheet_with_a_title_two_header_rows_and_merged_cells_is_read_whole(tmp_path: Path) -> None:
    found = read(workbook(tmp_path / "r.xlsx", OFFICIAL, MERGED))
    read_as = found.recommendations
    assert [(each.code, sorted(each.text), each.theme, each.source, each.deadline) for each in read_as] == [
        ("R-1", ["eng", "kaz", "rus"], "Раздел I. Координация", "Отчет", date(2026, 12, 31)),
        ("R-2", ["eng", "kaz", "rus"], "Раздел I. Координация", "Отчет", date(2026, 12, 31)),
        ("R-3", ["eng", "kaz", "rus"], "Раздел II. Эвакуация", "CRC", date(2027, 6, 30)),
    ]  # fmt: skip
    assert found.recommendations[1].text["kaz"] == "Балалардың есебін жүргізу"
    assert notes(found) == []


def test_a_merged_text_is_one_recommendation_whose_rows_list_what_belongs_to_it(tmp_path: Path) -> None:
    rows = [
        ["Код", "Рекомендация", "Основание", "Ответственный"],
        ["R-1", "Создать комиссию", "CRC art. 3", "Министерство А"],
        [None, None, "CRC art. 6", "Министерство Б"],
        ["R-2", "Вести учет", "CRC art. 9", "Министерство А"],
    ]
    found = read(workbook(tmp_path / "r.xlsx", rows, ["A2:A3", "B2:B3"]))
    first, second = found.recommendations
    assert (first.legal_basis, first.addressee, first.co_executors) == (
        ("CRC art. 3", "CRC art. 6"), "Министерство А", ("Министерство Б",),
    )  # fmt: skip
    assert second.code == "R-2"
    assert notes(found) == ["The row goes on with R-1: what it lists was added to it."]


def test_a_cell_merged_over_rows_of_a_word_table_stands_in_each(tmp_path: Path) -> None:
    rows = [["Код", "Рекомендация", "Источник"], ["R-1", "Раз", "Отчет"], ["R-2", "Два", ""], ["R-3", "Три", ""]]
    found = read(word(tmp_path / "r.docx", rows, merged=(2, 1, 3)))
    assert [each.source for each in found.recommendations] == ["Отчет"] * 3


def test_a_word_table_that_a_page_breaks_is_read_on_with_its_header_or_without(tmp_path: Path) -> None:
    header = ["Код", "Рекомендация", "Срок"]
    found = read(
        word(
            tmp_path / "r.docx",
            [header, ["R-1", "Создать комиссию по защите прав", "31.12.2026"]],
            [["", "детей в чрезвычайных ситуациях.", ""], ["R-2", "Вести учет.", "II квартал 2027"]],
            [header, ["R-3", "Лечить.", "2027"]],
        )
    )
    assert [(each.code, each.text["rus"]) for each in found.recommendations] == [
        ("R-1", "Создать комиссию по защите прав детей в чрезвычайных ситуациях."),
        ("R-2", "Вести учет."),
        ("R-3", "Лечить."),
    ]
    assert notes(found) == ["The row goes on with the text of R-1 and was joined to it."]


ROWS = [
    ["Код", "Рекомендация", "Срок", "Приоритет"],
    ["R-1", "Создать комиссию; с запятой, и «кавычками»", "31 декабря 2026 года", "выс."],
    ["", "", "", ""],
    ["R-2", "Вести учет", "31.12.26", "ср."],
]


@pytest.mark.parametrize("before", ["", "Перечень рекомендаций\r\n\r\n", "Перечень;;;\r\n"])
@pytest.mark.parametrize(
    ("encoding", "delimiter"),
    [("cp1251", ";"), ("utf-8-sig", ";"), ("utf-8", ","), ("utf-16", "\t"), ("utf-8", "|")],
)
def test_values_are_read_in_any_code_page_and_however_divided(
    tmp_path: Path, encoding: str, delimiter: str, before: str
) -> None:
    before = before.replace(";", delimiter)
    found = read(values(tmp_path / "r.csv", ROWS, encoding=encoding, delimiter=delimiter, before=before))
    assert [(each.code, each.deadline, each.priority) for each in found.recommendations] == [
        ("R-1", date(2026, 12, 31), Priority.HIGH),
        ("R-2", date(2026, 12, 31), Priority.MEDIUM),
    ]
    assert found.recommendations[0].text["rus"] == "Создать комиссию; с запятой, и «кавычками»"
    assert notes(found) == []


def test_the_line_that_tells_excel_what_divides_the_cells_is_no_row(tmp_path: Path) -> None:
    path = values(tmp_path / "r.csv", ROWS, encoding="cp1251", delimiter=";", before="sep=;\r\n")
    assert len(read(path).recommendations) == 2


def test_a_row_with_more_cells_than_the_header_is_told(tmp_path: Path) -> None:
    path = tmp_path / "r.csv"
    path.write_text("Код;Рекомендация;Срок\nR-1;Создать комиссию;с запятой;2026\n", encoding="utf-8")
    assert "The row has more cells than the header: what stands in them may be shifted." in notes(read(path))


def test_formulas_without_a_result_are_refused_whole(tmp_path: Path) -> None:
    rows = [["Код", "Рекомендация", "Срок"], ["R-1", '="Вести "&"учет"', "=DATE(2026,12,31)"]]
    with pytest.raises(UnreadableFile, match="has formulas without a result: B2, C2"):
        read(workbook(tmp_path / "r.xlsx", rows))


@pytest.mark.parametrize(
    ("xml", "expected"),
    [
        (b'<c r="A1"><f>1+1</f><v>2</v></c>', ()),
        (b'<c r="A1"><f>1+1</f><v></v></c>', ("A1",)),
        (b'<c r="A1"><f>1+1</f><v/></c><c r="B1"><v>3</v></c>', ("A1",)),
        (b'<c r="A1" s="1"/><c r="B1"><f t="shared" si="0"/></c>', ("B1",)),
        (b'<c r="A1" s="1"/><c r="B1" t="str"><f>""</f><v></v></c>', ()),
        (b'<x:c r="A1"><x:f>1</x:f></x:c>', ("A1",)),
        (b'<c r="A1"><v>2</v></c>', ()),
    ],
)
def test_a_formula_without_a_result_is_known_from_one_that_gives_an_empty_text(
    xml: bytes, expected: tuple[str, ...]
) -> None:
    assert unreckoned(xml) == expected


def test_an_error_of_the_spreadsheet_is_no_value(tmp_path: Path) -> None:
    rows = [["Код", "Рекомендация", "Источник"], ["R-1", "Создать комиссию", "#REF!"]]
    found = read(workbook(tmp_path / "r.xlsx", rows))
    assert found.recommendations[0].source == ""
    assert notes(found) == ["#REF! is an error of the spreadsheet; the cell is left out."]


def test_a_column_that_only_counts_the_rows_is_not_the_code_where_there_is_one(tmp_path: Path) -> None:
    rows = [["№ п/п", "Код", "Рекомендация"], [1, "A-7", "Создать комиссию"]]
    found = read(workbook(tmp_path / "r.xlsx", rows))
    assert found.recommendations[0].code == "A-7"
    assert notes(found) == []


@pytest.mark.parametrize("data", [b"", b"hello", b"PK\x03\x04"])
def test_what_is_no_workbook_is_refused_in_one_line(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "r.xlsx"
    path.write_bytes(data)
    with pytest.raises(UnreadableFile) as refused:
        read(path)
    assert "\n" not in str(refused.value)
