# ruff: noqa: E501 – tables read best unbroken
"""Line breaks inside a paragraph divide structural elements and join what a page had parted; small digits stay apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.importers.pieces import pieces, raised, starts_unit


@pytest.mark.parametrize(
    "text",
    [
        "Статья 12-1. Право", "12-1-бап. Құқық", "96-1 бап", "Глава 3", "3-тарау", "РАЗДЕЛ IX", "I бөлім", "§ 1.", "§1.",
        "1. Дети", "5-1) дети", "а) дети", "Сноска. Статья", "Cноска.", "Ескерту. 5-бап", "Примечание ИЗПИ!", "Footnote. Article",
        '"Статья 103-1. Право', "Приложение 1", "Article 5", "Chapter 2",
    ],
)  # fmt: skip
def test_these_begin_like_a_structural_element(text: str) -> None:
    assert starts_unit(text)


@pytest.mark.parametrize(
    "text", ["", "Дети", "дети;", "12 детей", "Статья закона", "Часть текста", "2014 года", "а также"]
)
def test_these_do_not(text: str) -> None:
    assert not starts_unit(text)


@given(st.lists(st.text(st.characters(exclude_characters="\n", exclude_categories=["Cs"]), max_size=12), max_size=6))
def test_no_letter_is_lost_between_pieces(lines: list[str]) -> None:
    assert "".join("".join(pieces("\n".join(lines))).split()) == "".join("".join(lines).split())


@pytest.mark.parametrize(
    ("text", "expected"), [("1", "¹"), ("10", "¹⁰"), ("-1", "⁻¹"), (" 2 ", " ² "), ("см", "см"), ("1a", "1a")]
)
def test_raised_digits_are_characters_of_their_own(text: str, expected: str) -> None:
    assert raised(text) == expected
