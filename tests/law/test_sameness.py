from __future__ import annotations

from dataclasses import replace

import pytest

from tests.law.small_act import ACT, K, P, done, insert, words
from workbench.law.sameness import differences, same_text


@pytest.mark.parametrize(
    ("fields", "same"),
    [
        ({"id": "x", "eid": "y", "notes": ()}, True),
        ({"text": "дети - лица  до 18 лет;"}, True),  # reads the same
        ({"label": "1)."}, True),
        ({"text": "дети – лица до 19 лет;"}, False),
        ({"num": "3"}, False),
        ({"excluded": True}, False),
        ({"kind": K.PARAGRAPH}, False),
    ],
)
def test_provisions_are_the_same_when_they_read_the_same(fields: dict[str, object], same: bool) -> None:
    unit = ACT.find("art_1__point_1")
    assert unit is not None
    other = replace(unit, **fields)  # type: ignore[arg-type]
    assert same_text(unit, other) is same
    assert (differences(unit, other) == ()) is same


def test_the_same_letters_are_asked_for_only_on_request() -> None:
    a, b = P(K.INDENT, text="негiзгi"), P(K.INDENT, text="негізгі")
    assert same_text(a, b)
    assert not same_text(a, b, exactly=True)


def test_a_heading_in_capitals_is_the_same_heading_and_other_letters_are_not() -> None:
    chapter = P(K.CHAPTER, "1", "Глава 1.", "Общие положения")
    assert same_text(chapter, replace(chapter, heading="ОБЩИЕ ПОЛОЖЕНИЯ"))
    assert not same_text(chapter, replace(chapter, heading="Общие Положения"))
    assert not same_text(chapter, replace(chapter, heading="ОБЩИЕ УСЛОВИЯ"))


def test_differences_name_the_smallest_units() -> None:
    new = done(words("art_1__point_1", "лица", "люди"), insert("", P(K.ARTICLE, "2-1", "Статья 2-1.", "Новая")))
    assert differences(ACT, new) == ("art_1__point_1", "art_2-1")
    assert differences(new, ACT) == ("art_1__point_1", "art_2-1")
    assert differences(ACT, ACT) == ()
