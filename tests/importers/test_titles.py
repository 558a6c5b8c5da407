"""The title block: form, title, date, number, edition, bank id (LAW.md 2.5 no. 16, 2.6)."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.importers.reading_lines import doubts, parsed
from workbench.importers.lines import Line
from workbench.importers.structure import parse_act
from workbench.importers.titles import FileName, read_name
from workbench.languages import LANGUAGES
from workbench.law.letters import detect_language

BODY = "Статья 1. Понятия\nТекст."


@pytest.mark.parametrize(
    ("language", "block", "title", "form", "number", "day"),
    [
        (
            "rus",
            "О гражданской защите\nЗакон Республики Казахстан от 11 апреля 2014 года № 188-V ЗРК.",
            "О гражданской защите", "law", "188-V", date(2014, 4, 11),
        ),
        (
            "rus",
            "ЗАКОН РЕСПУБЛИКИ КАЗАХСТАН\nО правах ребенка\nв Республике Казахстан",
            "О правах ребенка в Республике Казахстан", "law", "", None,
        ),
        (
            "rus",
            "Закон Республики Казахстан от 11 апреля 2014 года № 188-V «О гражданской защите»",
            "О гражданской защите", "law", "188-V", date(2014, 4, 11),
        ),
        ("rus", "Конституция Республики Казахстан", "Конституция Республики Казахстан", "constitution", "", None),
        (
            "rus",
            "ЗЕМЕЛЬНЫЙ КОДЕКС КЫРГЫЗСКОЙ РЕСПУБЛИКИ\nг.Бишкек, от 2 июня 1999 года N 45",
            "ЗЕМЕЛЬНЫЙ КОДЕКС КЫРГЫЗСКОЙ РЕСПУБЛИКИ", "code", "45", date(1999, 6, 2),
        ),
        (
            "rus",
            "Закон «О товарных биржах»\nГлавная\n\nО товарных биржах\n"
            "Закон Республики Казахстан от 4 мая 2009 года № 155-IV.\nОглавление",
            "О товарных биржах", "law", "155-IV", date(2009, 5, 4),
        ),
        (
            "rus",
            "Об утверждении Правил\nПриказ Министра внутренних дел Республики Казахстан от 3 марта 2015 года № 175",
            "Об утверждении Правил", "order", "175", date(2015, 3, 3),
        ),
        (
            "kaz",
            "Азаматтық қорғау туралы\nҚазақстан Республикасының 2014 жылғы 11 сәуірдегі № 188-V Заңы.",
            "Азаматтық қорғау туралы", "law", "188-V", date(2014, 4, 11),
        ),
        (
            "eng",
            "On Civil Protection\nThe Law of the Republic of Kazakhstan dated 11 April 2014 No. 188-V\n"
            "Unofficial translation",
            "On Civil Protection", "law", "188-V", date(2014, 4, 11),
        ),
        (
            "eng",
            "LAW OF THE REPUBLIC OF KAZAKHSTAN\nof April 11, 2014 No. 188-V ZRK\nAbout civil protection",
            "About civil protection", "law", "188-V", date(2014, 4, 11),
        ),
    ],
)  # fmt: skip
def test_a_title_block_says_form_title_number_and_date(
    language: str, block: str, title: str, form: str, number: str, day: date | None
) -> None:
    body = {"rus": BODY, "kaz": "1-бап. Ұғымдар\nМәтін.", "eng": "Article 1. Terms\nText."}[language]
    act = parsed(f"{block}\n{body}", language).act
    assert (act.title, act.type, act.number, act.date) == (title, form, number, day)


def test_a_preamble_is_law_text_not_title() -> None:
    act = parsed(f"О гражданской защите\nНастоящий Закон регулирует отношения.\n{BODY}").act
    assert act.provisions[0].eid == "preamble"
    assert act.provisions[0].text == "Настоящий Закон регулирует отношения."


def test_a_constitution_without_a_title_calls_itself_one() -> None:
    act = parsed(
        "Мы, народ Казахстана,\nпринимаем настоящую Конституцию.\nРаздел I. Общее\nСтатья 1\n1. Республика."
    ).act
    assert (act.type, act.title) == ("constitution", "Конституция Республики Казахстан")
    assert act.work == "/akn/kz/act/constitution"


def test_what_is_missing_is_said() -> None:
    assert "does not say the date or the number" in doubts(f"О гражданской защите\n{BODY}")


def test_the_publication_is_kept() -> None:
    block = (
        "О праве\nЗакон Республики Казахстан от 4 мая 2009 года № 155-IV.\n"
        "(Ведомости Парламента Республики Казахстан, 2009 г., № 9, ст. 46)"
    )
    assert (
        parsed(f"{block}\n{BODY}").act.publication == "Ведомости Парламента Республики Казахстан, 2009 г., № 9, ст. 46"
    )


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("z1400000188.11-06-2026.rus.docx", FileName("Z1400000188", "Z1400000188", date(2026, 6, 11), "rus")),
        ("K950001000_.kaz.docx", FileName("K950001000_", "K950001000_", None, "kaz")),
        ("закон о защите.docx", FileName("закон о защите")),
        ("civil_protection.rus.docx", FileName("civil_protection")),
        ("law_kk.txt", FileName("law")),
    ],
)
def test_a_file_name_of_the_bank_is_read(name: str, expected: FileName) -> None:
    assert read_name(Path(name)) == expected


def test_the_file_name_gives_edition_and_bank_id() -> None:
    lines = [Line("О праве"), *map(Line, BODY.split("\n"))]
    act = parse_act(lines, LANGUAGES["rus"], name=read_name(Path("z1400000188.11-06-2026.rus.docx"))).act
    assert (act.bank_id, act.expression_date) == ("Z1400000188", date(2026, 6, 11))


@pytest.mark.parametrize(
    ("text", "work"),
    [
        (
            f"О праве\nЗакон Республики Казахстан от 11 апреля 2014 года № 188-V.\n{BODY}",
            "/akn/kz/act/2014-04-11/188-v",
        ),
        (f"ЗАКОН КЫРГЫЗСКОЙ РЕСПУБЛИКИ\nот 20 февраля 2009 года N 57\nО праве\n{BODY}", "/akn/kg/act/2009-02-20/57"),
        (f"О праве\n{BODY}", "/akn/kz/act/о-праве"),
    ],
)
def test_the_work_is_named_by_date_and_number(text: str, work: str) -> None:
    assert parsed(text).act.work == work


def test_a_work_given_by_the_user_overrules() -> None:
    act = parse_act(
        [Line("Статья 1. А"), Line("Б.")], LANGUAGES["rus"], work="/akn/kz/act/1", expression_date=date(2020, 1, 1)
    ).act
    assert (act.work, act.expression_date) == ("/akn/kz/act/1", date(2020, 1, 1))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Статья 1. Права ребенка", "rus"),
        ("1-бап. Баланың құқықтары мен міндеттері", "kaz"),
        ("Article 1. Rights of the child", "eng"),
        ("Осы Заң мемлекеттiк органның қызметiн реттейдi", "kaz"),
        ("", "rus"),
    ],
)
def test_the_language_is_told_from_the_letters(text: str, language: str) -> None:
    assert detect_language([text]) == language
