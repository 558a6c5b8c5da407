"""The table of contents: recognised, checked against the body, not read twice (LAW.md 2.5, no. 1)."""

from __future__ import annotations

from tests.importers.reading_lines import doubts, eids, parsed
from workbench.importers.lines import Line
from workbench.importers.structure import parse_act
from workbench.languages import LANGUAGES

CONTENTS = """
РАЗДЕЛ 1. ОБЩЕЕ
Глава 1. ОСНОВЫ ЗАЩИТЫ И
ОБОРОНЫ
Статья 1. Понятия
Статья 2. Принципы
"""
BODY = """
О гражданской защите
Настоящий Закон регулирует отношения.
РАЗДЕЛ 1. ОБЩЕЕ
Глава 1. ОСНОВЫ ЗАЩИТЫ И ОБОРОНЫ
Статья 1. Понятия
Текст.
Статья 2. Принципы
Текст.
"""


def test_headings_listed_before_the_text_are_not_read_twice() -> None:
    assert eids(CONTENTS + BODY) == ["preamble", "sec_1", "chp_1", "art_1", "art_2"]
    assert parsed(CONTENTS + BODY).act.title == "О гражданской защите"
    assert "table of contents" not in doubts(CONTENTS + BODY)


def test_the_heading_of_the_contents_goes_with_them() -> None:
    read = parsed(f"СОДЕРЖАНИЕ\n{CONTENTS.strip()}{BODY}")
    assert read.front[0] == "СОДЕРЖАНИЕ"
    assert len(read.front) == 7


def test_page_numbers_do_not_make_a_difference() -> None:
    listed = CONTENTS.replace("Понятия", "Понятия ........ 5").replace("Принципы", "Принципы\t12")
    assert "table of contents" not in doubts(listed + BODY)


def test_a_table_of_contents_that_disagrees_is_told() -> None:
    listed = CONTENTS.replace("Понятия", "Определения") + "Статья 3. Порядок\n"
    body = f"{BODY}Статья 4. Итоги\nТекст.\n"
    said = doubts(listed + body)
    assert "lists headings the text does not have: Статья 3. Порядок" in said
    assert "does not list headings the text has: Статья 4. Итоги" in said
    assert "words headings otherwise than the text: Статья 1. Определения" in said


def test_lines_in_the_styles_of_a_table_of_contents_are_left_out() -> None:
    lines = [Line("Статья 1. Понятия", style="toc 1"), Line("Статья 1. Понятия"), Line("Текст.")]
    read = parse_act(lines, LANGUAGES["rus"])
    assert [provision.eid for provision in read.act.walk()] == ["art_1"]


def test_a_chapter_of_headings_alone_is_no_table_of_contents() -> None:
    text = "Глава 1. Общее\nСтатья 1. А\nСтатья 2. Б\nСтатья 3. В\nТекст."
    assert eids(text) == ["chp_1", "art_1", "art_2", "art_3"]


def test_an_act_printed_twice_is_no_table_of_contents() -> None:
    text = "Раздел 1. А\nГлава 1. Б\nСтатья 1. В\n1) раз;\nРаздел 1. А\nГлава 1. Б\nСтатья 1. В\n1) два."
    assert "sec_1~2" in eids(text)
