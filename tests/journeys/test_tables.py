"""A table of an annex from the ministry's file to the amending law in Word and back, row by row."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest

from workbench.__main__ import main

Rows = tuple[tuple[str, ...], ...]

LAWS = {
    "rus": (
        ("Закон Республики Казахстан от 11 апреля 2014 года № 188-V", '"О гражданской защите"'),
        ("Статья 1. Нормы обеспечения", "Нормы обеспечения определены приложением к настоящему Закону."),
        ("Президент", "Республики Казахстан Н. Назарбаев", "Приложение 1", "Нормы обеспечения"),
    ),
    "kaz": (
        ("Қазақстан Республикасының 2014 жылғы 11 сәуірдегі № 188-V Заңы", '"Азаматтық қорғау туралы"'),
        ("1-бап. Қамтамасыз ету нормалары", "Қамтамасыз ету нормалары осы Заңға қосымшада айқындалған."),
        ("Қазақстан Республикасының", "Президенті Н. Назарбаев", "1-қосымша", "Қамтамасыз ету нормалары"),
    ),
}
IN_FORCE: dict[str, Rows] = {
    "rus": (
        ("№ п/п", "Наименование", "Срок"),
        ("1", "План эвакуации детей", "10 дней"),
        ("2", "Перечень пунктов временного размещения", "5 дней"),
        ("3", "Список организаций", "12 дней"),
        ("", "Итого", "27 дней"),
    ),
    "kaz": (
        ("Р/с №", "Атауы", "Мерзімі"),
        ("1", "Балаларды эвакуациялау жоспары", "10 күн"),
        ("2", "Уақытша орналастыру пункттерінің тізбесі", "5 күн"),
        ("3", "Ұйымдардың тізімі", "12 күн"),
        ("", "Барлығы", "27 күн"),
    ),
}
PROPOSED: dict[str, Rows] = {
    "rus": (
        *IN_FORCE["rus"][:2],
        ("2", "Перечень пунктов постоянного размещения", "5 дней"),
        ("3-1", "Список волонтеров", ""),
        ("", "Итого", "15 дней"),
    ),
    "kaz": (
        *IN_FORCE["kaz"][:2],
        ("2", "Тұрақты орналастыру пункттерінің тізбесі", "5 күн"),
        ("3-1", "Волонтерлердің тізімі", ""),
        ("", "Барлығы", "15 күн"),
    ),
}
CLAUSES = {
    "rus": (
        "в таблице приложения 1:",
        'в строке, порядковый номер 2, слово "временного" заменить словом "постоянного";',
        "строку, порядковый номер 3, исключить;",
        "дополнить строкой, порядковый номер 3-1, следующего содержания:",
        'в строке "Итого" цифры "27" заменить цифрами "15".',
    ),
    "kaz": (
        "1-қосымшаның кестесінде:",
        'реттік нөмірі 2-жолдағы "Уақытша" деген сөз "Тұрақты" деген сөзбен ауыстырылсын;',
        "реттік нөмірі 3-жол алып тасталсын;",
        "мынадай мазмұндағы реттік нөмірі 3-1-жолмен толықтырылсын:",
        '"Барлығы" деген жолдағы "27" деген цифрлар "15" деген цифрлармен ауыстырылсын.',
    ),
}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "draft.lhw"
    assert main(["new", str(path), "--title", "Нормы", "--subject-rus", "норм", "--subject-kaz", "нормалар"]) == 0
    for language in LAWS:
        assert main(["import", str(path), str(_law(tmp_path, language)), "--language", language]) == 0
    return path


@pytest.mark.parametrize("granularity", ["auto", "article"])
@pytest.mark.parametrize("language", list(LAWS))
def test_a_table_is_amended_by_rows_and_the_law_in_word_gives_it_back(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], language: str, granularity: str
) -> None:
    wording = tmp_path / "wording.txt"
    wording.write_text(_lines(PROPOSED[language]), "utf-8")
    address = ["188-V:annex_1__table_1", "--language", language, "--only", language, "--granularity", granularity]
    assert main(["amend", str(project), *address, "--text-file", str(wording)]) == 0
    capsys.readouterr()
    assert main(["bill", str(project), "--language", language]) == 0
    law = capsys.readouterr().out
    assert all(clause in law for clause in CLAUSES[language]) == (granularity == "auto")
    assert main(["export", str(project), "--out", str(tmp_path / "package"), "--language", language]) == 0
    (bill,) = (tmp_path / "package").glob("01_*.docx")
    applied = tmp_path / "applied.txt"
    assert main(["apply", str(_law(tmp_path, language)), str(bill), "--out", str(applied)]) == 0
    assert _lines(PROPOSED[language]) in applied.read_text("utf-8")


def test_rows_that_a_ministry_quotes_as_tables_in_word_are_read(tmp_path: Path) -> None:
    document = docx.Document()
    for text in (
        "О внесении изменений в Закон Республики Казахстан",
        'Статья 1. Внести в Закон Республики Казахстан от 11 апреля 2014 года "О гражданской защите" изменения:',
        "1) в таблице приложения 1:",
        "строку, порядковый номер 2, изложить в следующей редакции:",
        '"',
    ):
        document.add_paragraph(text)
    _add_table(document, (("2", "Реестр", "9 дней"),))
    document.add_paragraph('";')
    document.add_paragraph("дополнить строками, порядковые номера 3-1 и 4, следующего содержания:")
    _add_table(document, (('"3-1', "Волонтеры", ""), ("4", "", '1 день";')))
    document.add_paragraph('2) в статье 1 слово "Нормы" заменить словом "Правила".')
    document.save(str(tmp_path / "amending.docx"))
    applied = tmp_path / "applied.txt"
    law = _law(tmp_path, "rus")
    assert main(["apply", str(law), str(tmp_path / "amending.docx"), "--out", str(applied)]) == 0
    one, two, _, four, total = IN_FORCE["rus"]
    rows = (one, two, ("2", "Реестр", "9 дней"), four, ("3-1", "Волонтеры", ""), ("4", "", "1 день"), total)
    assert _lines(rows) in applied.read_text("utf-8")


def test_words_that_are_no_table_are_not_taken_for_one(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    address = ["188-V:annex_1__table_1", "--language", "rus", "--text", "Нормы обеспечения"]
    main(["amend", str(project), *address])
    assert "not a table" in capsys.readouterr().err


def _law(folder: Path, language: str) -> Path:
    """Return the law as a Word file with its table."""
    document = docx.Document()
    for text in (line for part in LAWS[language] for line in part):
        document.add_paragraph(text)
    _add_table(document, IN_FORCE[language])
    path = folder / f"law.{language}.docx"
    document.save(str(path))
    return path


def _add_table(document: docx.document.Document, rows: Rows) -> None:
    table = document.add_table(rows=len(rows), cols=len(rows[0]))
    for cells, row in zip(table.rows, rows, strict=True):
        for cell, text in zip(cells.cells, row, strict=True):
            cell.text = text


def _lines(rows: Rows) -> str:
    return "\n".join("\t".join(row) for row in rows)
