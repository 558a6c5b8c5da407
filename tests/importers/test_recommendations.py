# ruff: noqa: E501 – tables read best unbroken
"""Tables of recommendations become records; headers in three languages say what their columns hold."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import openpyxl
import pytest

from tests.importers.word_files import p, row, table, tc, write_docx
from workbench.analysis.instruments import citation_of
from workbench.errors import UnreadableFile
from workbench.importers.recommendation_columns import match_columns
from workbench.importers.recommendation_values import (
    acceptance_of,
    date_of,
    items_of,
    priority_of,
    progress_of,
)
from workbench.importers.recommendations import ImportedRecommendations, read_recommendations, recommendations_from
from workbench.law.recommendation import Acceptance, Priority, Progress

ROOT = Path(__file__).parents[2]
HEADER = ("Код", "Рекомендация", "Срок", "Приоритет", "Основание", "Положение закона")
ROWS = (
    ("R-01", "Обеспечить защиту детей", "31.12.2026", "высокий", "CRC art. 19; CCC 2020 §2.3.5/2", "статья 18"),
    ("R-02", "Обучить спасателей", "", "", "CRC art. 19", ""),
)


def read(path: Path, **options: object) -> ImportedRecommendations:
    return read_recommendations(path, in_process=True, **options)  # type: ignore[arg-type]


def workbook(path: Path, *sheets: tuple[tuple[object, ...], ...]) -> Path:
    book = openpyxl.Workbook()
    book.remove(book.active)
    for rows in sheets:
        sheet = book.create_sheet()
        for cells in rows:
            sheet.append(cells)
    book.save(path)
    return path


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        (
            ("№ п/п", "Рекомендация", "Источник", "Орган, давший рекомендацию", "Пункт", "Тема", "Основание", "Адресат"),
            ["code", "text:rus", "source", "body", "paragraph", "theme", "legal_basis", "addressee"],
        ),
        (
            ("Код", "Содержание рекомендации", "Ответственный исполнитель", "Соисполнители", "Срок исполнения", "Статус исполнения"),
            ["code", "text:rus", "addressee", "co_executors", "deadline", "progress"],
        ),
        (
            ("Р/с №", "Ұсыным", "Дереккөз", "Тармақ", "Тақырып", "Негіз", "Жауапты орган", "Мерзімі", "Басымдық", "Заң ережесі"),
            ["code", "text:kaz", "source", "paragraph", "theme", "legal_basis", "addressee", "deadline", "priority", "provisions"],
        ),
        (
            ("No.", "Recommendation", "Source", "Paragraph", "Theme", "Legal basis", "Responsible body", "Deadline", "Priority"),
            ["code", "text:eng", "source", "paragraph", "theme", "legal_basis", "addressee", "deadline", "priority"],
        ),
        (("Code", "Рекомендация (рус.)", "Рекомендация (каз.)", "Recommendation (eng)"), ["code", "text:rus", "text:kaz", "text:eng"]),
        (("Код", "Решение", "Обоснование решения", "Подтверждение", "Дата"), ["code", "acceptance", "acceptance_reason", "evidence", "date"]),
        (("Статья закона РК", "Норма закона"), ["provisions", None]),
        (("Примечание", "", "Цвет"), [None, None, None]),
    ],
)  # fmt: skip
def test_headers_say_what_columns_hold(headers: tuple[str, ...], expected: list[str | None]) -> None:
    found = match_columns(headers)
    assert [found.get(place) for place in range(len(headers))] == expected


def test_the_language_of_a_text_is_told_by_its_words() -> None:
    rows = [("Балалардың құқықтарын қорғау қажет", "Protect children", "Защитить детей")]
    assert match_columns(["Рекомендация", "Текст", "Содержание"], rows) == {0: "text:kaz", 1: "text:eng", 2: "text:rus"}


def test_the_user_may_say_what_a_column_holds() -> None:
    assert match_columns(["Прим.", "Источник"], given={"прим.": "evidence", "Источник": ""}) == {0: "evidence"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("31.12.2026", date(2026, 12, 31)),
        ("2026-12-31", date(2026, 12, 31)),
        ("до 1 июля 2026 года", date(2026, 7, 1)),
        ("декабрь 2026 г.", date(2026, 12, 31)),
        ("май 2026", date(2026, 5, 31)),
        ("2026 жылғы 1 шілде", date(2026, 7, 1)),
        ("2026 жылғы желтоқсан", date(2026, 12, 31)),
        ("1 July 2026", date(2026, 7, 1)),
        ("IV квартал 2026 года", date(2026, 12, 31)),
        ("2026 жылғы 2-тоқсан", date(2026, 6, 30)),
        ("Q1 2027", date(2027, 3, 31)),
        ("I полугодие 2027 года", date(2027, 6, 30)),
        ("2027", date(2027, 12, 31)),
        ("29.02.2025", None),
        ("постоянно", None),
        ("", None),
        ("2024-2026", None),
    ],
)
def test_dates_are_read_as_people_write_them(text: str, expected: date | None) -> None:
    assert date_of(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"), [("высокий", Priority.HIGH), ("орташа", Priority.MEDIUM), ("Low", Priority.LOW), ("?", None)]
)
def test_priorities_are_read(text: str, expected: Priority | None) -> None:
    assert priority_of(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Принята", Acceptance.ACCEPTED),
        ("принята частично", Acceptance.ACCEPTED_IN_PART),
        ("не принята", Acceptance.REJECTED),
        ("принято к сведению", Acceptance.NOTED),
        ("қабылданды", Acceptance.ACCEPTED),
        ("қабылданбады", Acceptance.REJECTED),
        ("?", None),
    ],
)
def test_answers_are_read(text: str, expected: Acceptance | None) -> None:
    assert acceptance_of(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("исполнено", Progress.IMPLEMENTED),
        ("не исполнено", Progress.NOT_STARTED),
        ("в работе", Progress.IN_PROGRESS),
        ("орындалуда", Progress.IN_PROGRESS),
        ("not relevant", Progress.NOT_RELEVANT),
        ("?", None),
    ],
)
def test_progress_is_read(text: str, expected: Progress | None) -> None:
    assert progress_of(text) is expected


@pytest.mark.parametrize(
    ("basis", "expected"),
    [
        ("CRC art. 19", ("CRC", "19")),
        ("КПР, ст. 19", ("КПР", "19")),
        ("CCC 2020 §2.3.5/2", ("CCC 2020", "2.3.5/2")),
        ("CRC/C/KAZ/CO/5-6, para 52(c)", ("CRC/C/KAZ/CO/5-6", "52(c)")),
        ("БҚК, 19-бап", ("БҚК", "19")),
        ("Sendai Framework", ("Sendai Framework", "")),
    ],
)
def test_a_legal_basis_is_an_instrument_and_a_number(basis: str, expected: tuple[str, str]) -> None:
    assert citation_of(basis) == expected


def test_items_stand_apart_by_semicolons_and_lines() -> None:
    assert items_of("CRC art. 3;  CRC\xa0art. 6\nCCC 2020 ;") == ("CRC art. 3", "CRC art. 6", "CCC 2020")


def test_the_same_table_is_the_same_in_word_excel_and_csv(tmp_path: Path) -> None:
    word = write_docx(
        tmp_path / "r.docx", p("Рекомендации") + table(*(row(*cells) for cells in (HEADER, *ROWS)), columns=6)
    )
    excel = workbook(tmp_path / "r.xlsx", (HEADER, *ROWS))
    text = tmp_path / "r.csv"
    text.write_text("\n".join(";".join(f'"{cell}"' for cell in cells) for cells in (HEADER, *ROWS)), encoding="cp1251")
    found = [read(path) for path in (word, excel, text)]
    assert found[0].recommendations == found[1].recommendations == found[2].recommendations
    first, second = found[0].recommendations
    assert (first.id, first.code, first.text) == ("recommendation:r-01", "R-01", {"rus": "Обеспечить защиту детей"})
    assert (first.deadline, first.priority, first.provisions) == (date(2026, 12, 31), Priority.HIGH, ("статья 18",))
    assert (second.deadline, second.priority) == (None, Priority.MEDIUM)
    assert [(found.code, set(found.provisions)) for found in found[0].instruments] == [
        ("CRC", {"19"}),
        ("CCC 2020", {"2.3.5/2"}),
    ]


def test_dates_and_numbers_of_excel_are_read_as_values(tmp_path: Path) -> None:
    path = workbook(tmp_path / "r.xlsx", (("№", "Рекомендация", "Срок"), (1.0, "а", date(2026, 7, 1)), (2, "б", None)))
    first, second = read(path).recommendations
    assert (first.code, first.deadline, second.code) == ("1", date(2026, 7, 1), "2")


def test_rows_that_are_no_recommendation_are_told_apart() -> None:
    rows = (
        ("Сводная таблица", "", ""),
        ("№", "Рекомендация", "Срок"),
        ("1", "2", "3"),
        ("Понятия",) * 3,
        ("1", "а", "скоро"),
        ("", "", ""),
        ("2", "", "x"),
    )
    found = recommendations_from((rows,), "r.docx")
    assert [(item.code, item.theme) for item in found.recommendations] == [("1", "Понятия")]
    assert [note.text for note in found.notes] == [
        "“скоро” was not understood as deadline and is left out.",
        "A row without the text of a recommendation was passed over.",
    ]
    assert found.notes[0].line == 5


def test_a_table_that_goes_on_without_a_header_is_read_on() -> None:
    found = recommendations_from(((("№", "Рекомендация"), ("1", "а")), (("2", "б"), ("3", "в"))), "r.docx")
    assert [item.code for item in found.recommendations] == ["1", "2", "3"]


def test_missing_and_repeated_codes_are_given_ids_and_noted() -> None:
    found = recommendations_from(((("Код", "Рекомендация"), ("R-1", "а"), ("R-1", "б"), ("", "в")),), "r.csv")
    assert [item.id for item in found.recommendations] == [
        "recommendation:r-1",
        "recommendation:r-1~2",
        "recommendation:3",
    ]
    assert [item.code for item in found.recommendations] == ["R-1", "R-1 (2)", "№ 3"]
    assert [note.text for note in found.notes] == [
        "The code R-1 occurs more than once; here it was made R-1 (2).",
        "A recommendation without a code was given the code № 3.",
    ]


def test_a_column_that_is_not_known_is_named() -> None:
    found = recommendations_from(((("Код", "Рекомендация", "Цвет"), ("1", "а", "синий")),), "r.csv")
    assert found.columns == {"Код": "code", "Рекомендация": "text:rus"}
    assert [note.text for note in found.notes] == ["The column “Цвет” was not recognised and is not read."]


@pytest.mark.parametrize("body", ["", p("Рекомендация"), table(row("Статья", "Текст закона"), row("1", "2"))])
def test_a_file_without_such_a_table_is_refused(tmp_path: Path, body: str) -> None:
    with pytest.raises(UnreadableFile, match="no table of recommendations"):
        read(write_docx(tmp_path / "r.docx", body))


def test_a_word_cell_of_several_paragraphs_is_one_text(tmp_path: Path) -> None:
    cells = tc(p("1")) + tc(p("Обеспечить") + p("защиту"))
    path = write_docx(tmp_path / "r.docx", table(row("№", "Рекомендация"), f"<w:tr>{cells}</w:tr>"))
    assert read(path).recommendations[0].text == {"rus": "Обеспечить защиту"}


def test_a_sheet_that_declares_a_million_rows_is_read_by_what_it_holds(tmp_path: Path) -> None:
    import zipfile

    path = workbook(tmp_path / "r.xlsx", (HEADER, *ROWS))
    with zipfile.ZipFile(path) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    files["xl/worksheets/sheet1.xml"] = files["xl/worksheets/sheet1.xml"].replace(
        b'ref="A1:F3"', b'ref="A1:XFD1048576"'
    )
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    assert len(read(path).recommendations) == 2


@pytest.mark.parametrize("suffix", [".docx", ".xlsx"])
def test_the_sample_recommendations_are_read_whole(suffix: str) -> None:
    path = ROOT / "sample_laws" / f"recommendations{suffix}"
    if not path.exists():
        pytest.skip("the samples are not there")
    found = read_recommendations(path)
    assert len(found.recommendations) >= 25
    assert found.notes == ()
    assert all(
        set(item.text) == {"rus", "kaz", "eng"} and item.deadline and item.legal_basis for item in found.recommendations
    )
    assert {instrument.code for instrument in found.instruments} == {"CRC", "CCC 2020"}
