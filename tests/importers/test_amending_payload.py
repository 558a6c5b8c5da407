"""The wording an amending law quotes: where it ends, and what of it is text."""

from __future__ import annotations

import pytest

from tests.importers.small_laws import read, targets_of
from workbench.law.act import Kind, printed
from workbench.law.amendment import Scope


def test_blocks_that_stand_apart_are_one_insertion() -> None:
    (clause,) = read(
        'статью 6 дополнить подпунктами 6-1) и 14) следующего содержания:\n"6-1) учет;";\n"14) план;".'
    ).clauses
    (modification,) = clause.modifications
    assert [(unit.num, unit.text) for unit in modification.content] == [("6-1", "учет;"), ("14", "план;")]


def test_a_wording_may_stand_on_the_line_of_its_sentence() -> None:
    (clause,) = read('5-баптың тақырыбы мынадай редакцияда жазылсын: "Органдар";', "kaz").clauses
    (modification,) = clause.modifications
    assert (modification.scope, modification.new) == (Scope.HEADING, "Органдар")


@pytest.mark.parametrize("quoted", ["Статья 5. Органы", "Органы"])
def test_a_heading_may_be_quoted_with_its_number_or_without(quoted: str) -> None:
    (clause,) = read(f'заголовок статьи 5 изложить в следующей редакции:\n"{quoted}".').clauses
    assert clause.modifications[0].new == "Органы"


def test_a_wording_with_nested_marks_ends_where_the_law_goes_on() -> None:
    reading = read(
        '1) пункт 1 статьи 5 изложить в следующей редакции:\n"1. Орган исполняет Закон "О защите":\n'
        '1) по плану "Дети";\n2) по учету.";\n2) статью 6 исключить.'
    )
    assert targets_of(reading) == ["art_5__para_1", "art_6"]
    content = reading.clauses[0].modifications[0].content[0]
    assert [child.text for child in content.children] == ['по плану "Дети";', "по учету."]


def test_the_number_quoted_with_a_first_part_or_line_is_not_its_text() -> None:
    reading = read(
        '1) части первую и вторую пункта 1 статьи 19 изложить в следующей редакции:\n"1. Орган ведет '
        'план.\nПлан открыт.";\n'
        '2) абзац первый пункта 3 статьи 19 изложить в следующей редакции:\n"3. Орган:";\n'
        '3) абзац первый части первой пункта 8 статьи 19 изложить в следующей редакции:\n"8. План:".'
    )
    contents = [unit for clause in reading.clauses for each in clause.modifications for unit in each.content]
    assert [(unit.kind, unit.num, unit.text) for unit in contents] == [
        (Kind.SUBPARAGRAPH, "1", "Орган ведет план."),
        (Kind.SUBPARAGRAPH, "2", "План открыт."),
        (Kind.INDENT, "1", "Орган:"),
        (Kind.INDENT, "1", "План:"),
    ]


def test_a_line_of_a_wording_that_reads_like_a_signature_is_text() -> None:
    (clause,) = read(
        'статью 8 изложить в следующей редакции:\n"Статья 8. Сессия\nПредседатель созывает сессию '
        'маслихата\nСессия открыта.".'
    ).clauses
    (article,) = clause.modifications[0].content
    assert [line.kind for line in article.walk()].count(Kind.SIGNATURE) == 0
    assert printed(article).splitlines()[1] == "Председатель созывает сессию маслихата"


def test_a_new_wording_may_give_its_unit_another_number() -> None:
    (clause,) = read('пункт 3 статьи 5 изложить в следующей редакции:\n"3-1. Орган ведет план.".').clauses
    (modification,) = clause.modifications
    assert (modification.target.eid, modification.content[0].num) == ("art_5__para_3", "3-1")


def test_an_article_quoted_in_a_law_is_no_article_of_it() -> None:
    reading = read(
        'дополнить статьей 5-1 следующего содержания:\n"Статья 5-1. План\n1. Орган утверждает план.\n2. План '
        'ведется.".\n'
        "Статья 2. Настоящий Закон вводится в действие со дня его подписания."
    )
    (clause,) = reading.clauses
    (article,) = clause.modifications[0].content
    assert (article.num, article.heading, len(article.children)) == ("5-1", "План", 2)
