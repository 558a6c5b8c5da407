from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.law.roman import from_roman, to_roman


@given(st.integers(1, 3999))
def test_a_number_written_in_roman_numerals_reads_back(number: int) -> None:
    assert from_roman(to_roman(number)) == number


@pytest.mark.parametrize(
    ("text", "number"), [("ІХ", 9), ("ix", 9), ("XIV", 14), ("", None), ("IIII", None), ("12", None)]
)
def test_roman_numerals_are_read_with_cyrillic_look_alikes(text: str, number: int | None) -> None:
    assert from_roman(text) == number
