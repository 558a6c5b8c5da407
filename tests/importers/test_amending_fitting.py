"""Modifications fitted to the act they are about, applied to it and reported on."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.importers.small_laws import act_of, read
from workbench.importers.amending_act import (
    apply_amending_act,
    modifications_json,
    read_amending_lines,
)
from workbench.importers.amending_fitting import is_named
from workbench.languages import LANGUAGES
from workbench.languages.enacting import ActName
from workbench.law.act import printed


def test_modifications_are_fitted_to_the_act_they_name() -> None:
    act = act_of("Статья 5. Орган\n1. Орган ведет учет.\n2. Орган ведет план.", type="code")
    reading = read('часть вторую статьи 5 дополнить словами "и надзор".', act=act)
    (modification,) = reading.modifications_for(act)
    assert (modification.target.work, modification.old) == (act.work, "план")
    applied = apply_amending_act(act, reading)
    assert printed(applied.act.provisions[0]).endswith("2. Орган ведет план и надзор.")


def test_a_part_added_without_a_number_is_the_next_one() -> None:
    act = act_of("Статья 5. Орган\nОрган ведет учет.\nОрган ведет план.")
    reading = read('статью 5 дополнить частью следующего содержания:\n"Орган ведет надзор.".', act=act)
    applied = apply_amending_act(act, reading)
    assert [clause.applied for clause in applied.clauses] == [True]
    assert printed(applied.act.provisions[0]).splitlines()[-1] == "Орган ведет надзор."


def test_the_report_says_of_each_clause_whether_it_was_applied_and_why_not() -> None:
    act = act_of("Статья 5. Орган\n1. Орган ведет учет.\n2. Орган ведет план.")
    reading = read(
        '1) в пункте 1 статьи 5 слово "учет" заменить словом "надзор";\n2) в пункте 2 статьи 5 слово "кресло" '
        "исключить;\n"
        "3) пункт 9 статьи 5 исключить;\n4) орган утверждает план.",
        act=act,
    )
    applied = apply_amending_act(act, reading)
    assert [clause.applied for clause in applied.clauses] == [True, False, False, False]
    assert "кресло" in applied.clauses[1].reason
    assert "art_5__para_9" in applied.clauses[2].reason
    assert applied.clauses[3].reason == "Not recognised: no amending formula of this language."
    assert printed(applied.act.provisions[0]).splitlines()[1] == "1. Орган ведет надзор."


def test_only_the_clauses_about_the_act_are_applied() -> None:
    act = act_of("Статья 5. Орган\nОрган ведет учет.")
    lines = [
        "Статья 1. Внести изменения в следующие законодательные акты Республики Казахстан:",
        '1. В Закон Республики Казахстан от 8 августа 2002 года "О правах ребенка":',
        "статью 5 исключить.",
        '2. В Закон Республики Казахстан от 11 апреля 2014 года "О гражданской защите":',
        'в статье 5 слово "учет" заменить словом "план".',
    ]
    reading = read_amending_lines(lines, LANGUAGES["rus"], acts=(act,))
    applied = apply_amending_act(act, reading)
    assert [clause.applied for clause in applied.clauses] == [True]
    assert applied.act.provisions[0].text == "Орган ведет план."
    assert reading.clauses[0].work == "/akn/kz/act/2002-08-08/о-правах-ребенка"


def test_a_law_on_one_act_is_applied_to_the_act_given_whatever_it_is_called() -> None:
    act = replace(act_of("Статья 5. Орган\nОрган ведет учет."), title="z1400000188", date=None)
    applied = apply_amending_act(act, read('в статье 5 слово "учет" заменить словом "план".'))
    assert applied.act.provisions[0].text == "Орган ведет план."


@pytest.mark.parametrize(
    ("title", "day", "named", "expected"),
    [
        ("О гражданской защите", date(2014, 4, 11), ActName("О гражданской защите", "law", date(2014, 4, 11)), True),
        ("О гражданской защите", None, ActName("О ГРАЖДАНСКОЙ ЗАЩИТЕ", "law", date(2014, 4, 11)), True),
        ("О гражданской защите", date(2014, 4, 11), ActName("О гражданской защите", "law", date(1996, 4, 11)), False),
        (
            "Водный кодекс",
            date(2003, 7, 9),
            ActName("Водный кодекс Республики Казахстан", "code", date(2003, 7, 9)),
            True,
        ),
        (
            "Об административных правонарушениях",
            date(2014, 7, 5),
            ActName("Кодекс Республики Казахстан об административных правонарушениях", "code", date(2014, 7, 5)),
            True,
        ),
        ("О защите", date(2014, 4, 11), ActName("Об образовании", "law", date(2014, 4, 11)), False),
        ("Қазақстан Республикасының Су кодексі", None, ActName("Су кодексі", "code", None), True),
    ],
)
def test_an_act_is_known_by_title_and_date(title: str, day: date | None, named: ActName, expected: bool) -> None:
    assert is_named(replace(act_of("Статья 1. А\nБ."), title=title, date=day), named) is expected


def test_modifications_are_given_as_plain_data_with_the_clause_they_come_from() -> None:
    entries = modifications_json(
        read(
            'в статье 5 слово "учет" заменить словом "план";\nстатью 6 дополнить пунктом 4 следующего '
            'содержания:\n"4. Орган.";\nнепонятно.'
        )
    )
    assert [(entry["target"], entry["kind"], entry["old"], entry["new"], entry["recognised"]) for entry in entries] == [
        ("art_5", "substitution", "учет", "план", True),
        ("art_6", "insertion", "", "4. Орган.", True),
        ("", "", "", "", False),
    ]
    assert entries[1]["content"] == ["art_6__para_4"]
    assert [entry["reason"] for entry in entries] == ["", "", "not_recognised"]
    assert entries[2]["message"] == "no amending formula of this language"
    assert all(
        set(entry) >= {"act", "target", "kind", "old", "new", "clause", "recognised", "reason"} for entry in entries
    )


ACTS = {
    "rus": "Статья 1. Учет\nОрган ведет учет. Учет открыт. Учет вечен.\nСтатья 5. Права детей\n"
    "1. Дети имеют право:\n1) на жизнь;\n2) на учебу;\n3) на отдых.\n2. Ребенок растет.\n"
    "Особое правило.\nЗаключительное правило.",
    "kaz": "1-бап. Есеп\nОрган есеп жүргізеді. Есеп ашық. Есеп мәңгі.\n5-бап. Балалар құқығы\n"
    "1. Балалардың құқығы бар:\n1) өмірге;\n2) оқуға;\n3) демалысқа.\n2. Бала өседі.\n"
    "Ерекше қағида.\nҚорытынды қағида.",
}


@pytest.mark.parametrize(
    ("language", "clause", "article", "line", "reads"),
    [
        ("rus", "последний абзац пункта 1 статьи 5 исключить.", 1, 4, "3) исключен."),
        ("rus", "предпоследний абзац пункта 1 статьи 5 исключить.", 1, 3, "2) исключен;"),
        ("rus", "последнюю часть пункта 2 статьи 5 исключить.", 1, -1, "Особое правило."),
        ("rus", "предпоследнее предложение статьи 1 исключить.", 0, -1, "Орган ведет учет. Учет вечен."),
        (
            "rus", 'в последнем предложении статьи 1 слово "вечен" заменить словом "прост".', 0, -1,
            "Орган ведет учет. Учет открыт. Учет прост.",
        ),
        ("kaz", "5-баптың 1-тармағының соңғы абзацы алып тасталсын.", 1, 4, "3) алып тасталды."),
        ("kaz", "5-баптың 2-тармағының соңғы бөлігі алып тасталсын.", 1, -1, "Ерекше қағида."),
        (
            "kaz", "1-баптың соңғының алдындағы сөйлемі алып тасталсын.", 0, -1,
            "Орган есеп жүргізеді. Есеп мәңгі.",
        ),
        (
            "kaz", '1-баптың соңғы сөйлеміндегі "мәңгі" деген сөз "оңай" деген сөзбен ауыстырылсын.', 0, -1,
            "Орган есеп жүргізеді. Есеп ашық. Есеп оңай.",
        ),
    ],
)  # fmt: skip
def test_what_a_clause_counts_from_the_end_is_found_in_the_act(
    language: str, clause: str, article: int, line: int, reads: str
) -> None:
    act = act_of(ACTS[language], language)
    applied = apply_amending_act(act, read(clause, language, act=act))
    assert [each.reason for each in applied.clauses] == [""]
    assert printed(applied.act.provisions[article]).splitlines()[line] == reads


@pytest.mark.parametrize(
    ("language", "clause"),
    [
        ("rus", "последний абзац пункта 7 статьи 5 исключить."),
        ("rus", "последнюю часть пункта 1 статьи 5 исключить."),  # it has one: it is the point itself
        ("kaz", "5-баптың 7-тармағының соңғы абзацы алып тасталсын."),
    ],
)
def test_an_end_that_is_not_there_is_not_guessed(language: str, clause: str) -> None:
    act = act_of(ACTS[language], language)
    applied = apply_amending_act(act, read(clause, language, act=act))
    assert [each.code for each in applied.clauses] == ["place_not_found"]
    assert applied.act.provisions == act.provisions


@pytest.mark.parametrize(
    ("language", "clause", "reads"),
    [
        (
            "rus", 'текст статьи 5 изложить в следующей редакции:\n"1. Дети защищены.\n2. Дети первые.".',
            ["Статья 5. Права детей", "1. Дети защищены.", "2. Дети первые."],
        ),
        (
            "rus", 'текст статьи 5 изложить в следующей редакции:\n"Дети защищены.".',
            ["Статья 5. Права детей", "Дети защищены."],
        ),
        (
            "kaz", '5-баптың мәтіні мынадай редакцияда жазылсын:\n"1. Балалар қорғалады.\n2. Балалар бірінші.".',
            ["5-бап. Балалар құқығы", "1. Балалар қорғалады.", "2. Балалар бірінші."],
        ),
    ],
)  # fmt: skip
def test_a_text_that_is_restated_keeps_the_heading_above_it(language: str, clause: str, reads: list[str]) -> None:
    act = act_of(ACTS[language], language)
    applied = apply_amending_act(act, read(clause, language, act=act))
    assert [each.reason for each in applied.clauses] == [""]
    assert printed(applied.act.provisions[1]).splitlines() == reads
