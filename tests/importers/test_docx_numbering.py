# ruff: noqa: E501 – XML reads best unbroken
"""Numbers that Word keeps apart from the text come out as printed."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.importers.word_files import level, lists, num, p, write_docx
from workbench.importers.docx import read_lines
from workbench.importers.docx_numbering import number_text

LAW = level(0, "Статья %1.") + level(1, "%2.") + level(2, "%3)") + level(3, "%4)", "russianLower")


def numbers(path: Path) -> list[str]:
    return [line.number for line in read_lines(path).lines]


def written(tmp_path: Path, numbering: str, paragraphs: list[str], styles: str = "") -> list[str]:
    body = "".join(p("текст", properties=properties) for properties in paragraphs)
    parts = {"numbering": numbering, **({"styles": styles} if styles else {})}
    return numbers(write_docx(tmp_path / "law.docx", body, **parts))


@pytest.mark.parametrize(
    ("number", "number_format", "expected"),
    [
        (1, "decimal", "1"),
        (7, "decimalZero", "07"),
        (4, "lowerRoman", "iv"),
        (49, "upperRoman", "XLIX"),
        (2, "lowerLetter", "b"),
        (28, "upperLetter", "BB"),
        (1, "russianLower", "а"),
        (10, "russianLower", "к"),  # й is not counted
        (29, "russianUpper", "Я"),
        (30, "russianLower", "аа"),
        (3, "none", ""),
        (3, "numberInDash", "- 3 -"),
        (0, "upperRoman", "0"),
        (5, "someday", "5"),
        (10**6, "lowerLetter", "1000000"),
    ],
)
def test_a_number_is_written_in_its_format(number: int, number_format: str, expected: str) -> None:
    assert number_text(number, number_format) == expected


def test_levels_count_and_restart_below_a_higher_one(tmp_path: Path) -> None:
    order = [0, 1, 2, 2, 3, 1, 2, 0, 1, 2, 3]
    found = written(tmp_path, lists({0: LAW}, {1: (0, "")}), [num(1, at) for at in order])
    assert found == ["Статья 1.", "1.", "1)", "2)", "а)", "2.", "1)", "Статья 2.", "1.", "1)", "а)"]


def test_a_level_prints_the_numbers_above_it(tmp_path: Path) -> None:
    numbering = lists(
        {0: level(0, "%1.", "upperRoman") + level(1, "%1.%2") + level(2, "%1.%2.%3", extra="<w:isLgl/>")}, {1: (0, "")}
    )
    assert written(tmp_path, numbering, [num(1, at) for at in (0, 1, 2, 0, 1, 2)]) == [
        "I.",
        "I.1",
        "1.1.1",
        "II.",
        "II.1",
        "2.1.1",
    ]


def test_a_level_that_never_restarts_counts_through(tmp_path: Path) -> None:
    numbering = lists(
        {0: level(0, "Глава %1.") + level(1, "Статья %2.", extra='<w:lvlRestart w:val="0"/>')}, {1: (0, "")}
    )
    assert written(tmp_path, numbering, [num(1, at) for at in (0, 1, 1, 0, 1)]) == [
        "Глава 1.", "Статья 1.", "Статья 2.", "Глава 2.", "Статья 3.",
    ]  # fmt: skip


def test_a_level_may_restart_only_after_a_named_one(tmp_path: Path) -> None:
    numbering = lists(
        {0: level(0, "%1") + level(1, "%2") + level(2, "%3", extra='<w:lvlRestart w:val="1"/>')}, {1: (0, "")}
    )
    assert written(tmp_path, numbering, [num(1, at) for at in (0, 1, 2, 1, 2, 0, 1, 2)]) == [
        "1",
        "1",
        "1",
        "2",
        "2",
        "2",
        "1",
        "1",
    ]


def test_lists_of_one_definition_count_on_and_an_override_restarts(tmp_path: Path) -> None:
    restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    numbering = lists({0: level(0, "%1.")}, {1: (0, ""), 2: (0, ""), 3: (0, restart)})
    assert written(tmp_path, numbering, [num(1), num(1), num(2), num(3), num(3), num(1)]) == [
        "1.",
        "2.",
        "3.",
        "1.",
        "2.",
        "3.",
    ]


def test_a_list_may_replace_a_level(tmp_path: Path) -> None:
    numbering = lists(
        {0: level(0, "%1.")},
        {1: (0, f'<w:lvlOverride w:ilvl="0">{level(0, "%1)", "lowerLetter", start=3)}</w:lvlOverride>')},
    )
    assert written(tmp_path, numbering, [num(1), num(1)]) == ["c)", "d)"]


def test_a_style_carries_its_list_and_a_paragraph_may_leave_it(tmp_path: Path) -> None:
    styles = (
        f'<w:style w:type="paragraph" w:styleId="art"><w:name w:val="Статья"/><w:pPr>{num(1)}</w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="pnt"><w:name w:val="Пункт"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    )
    numbering = lists({0: level(0, "Статья %1.") + level(1, "%2.", extra='<w:pStyle w:val="pnt"/>')}, {1: (0, "")})
    article, point = '<w:pStyle w:val="art"/>', '<w:pStyle w:val="pnt"/>'
    found = written(tmp_path, numbering, [article, point, point, article + num(0), article], styles)
    assert found == ["Статья 1.", "1.", "2.", "", "Статья 2."]


def test_a_definition_may_name_a_numbering_style(tmp_path: Path) -> None:
    styles = '<w:style w:type="numbering" w:styleId="laws"><w:name w:val="laws"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    numbering = lists(
        {0: '<w:styleLink w:val="laws"/>' + level(0, "%1)"), 1: '<w:numStyleLink w:val="laws"/>'},
        {1: (0, ""), 2: (1, "")},
    )
    assert written(tmp_path, numbering, [num(2), num(2)], styles) == ["1)", "2)"]


def test_bullets_are_no_numbers_and_are_noted(tmp_path: Path) -> None:
    numbering = lists({0: level(0, "\uf0b7", "bullet")}, {1: (0, "")})
    path = write_docx(tmp_path / "law.docx", p("текст", properties=num(1)), numbering=numbering)
    assert numbers(path) == [""]
    assert [note.text for note in read_lines(path).notes] == ["Bullets before paragraphs are not part of the text: 1."]


@pytest.mark.parametrize(
    "properties",
    [num(7), num(1, 8), '<w:numPr><w:numId w:val="x"/></w:numPr>', '<w:numPr><w:ilvl w:val="-3"/></w:numPr>'],
)
def test_a_list_that_is_not_there_gives_no_number(tmp_path: Path, properties: str) -> None:
    assert written(tmp_path, lists({0: level(0, "%1.")}, {1: (0, "")}), [properties]) == [""]


def test_a_deleted_paragraph_does_not_count(tmp_path: Path) -> None:
    mark = "<w:rPr><w:del w:id='9' w:author='О'/></w:rPr>"
    gone = '<w:del w:id="2" w:author="О"><w:r><w:delText>текст</w:delText></w:r></w:del>'
    body = p("а", properties=num(1)) + p(gone, properties=num(1) + mark) + p("в", properties=num(1))
    path = write_docx(tmp_path / "law.docx", body, numbering=lists({0: level(0, "%1)")}, {1: (0, "")}))
    assert numbers(path) == ["1)", "2)"]
    assert [line.number for line in read_lines(path, tracked="rejected").lines] == ["1)", "2)", "3)"]
