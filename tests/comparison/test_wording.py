"""Words that change, quoted as a reader looks for them."""

from __future__ import annotations

import pytest

from workbench.comparison.tokens import carries_meaning
from workbench.comparison.wording import word_changes
from workbench.law.amendment import Operation
from workbench.law.words import occurrences


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("өткізу жылына екі рет жүргізіледі", "өткізу тоқсанына бір рет жүргізіледі", ["жылына екі → тоқсанына бір"]),
        (
            "ведется два раза в год по плану",
            "ведется один раз в квартал по плану",
            ["два раза в год → один раз в квартал"],
        ),
        ("орган ведет учет и план", "орган ведет учет или план", ["учет и → учет или"]),
        ("білім беру саласындағы жоспар", "білім беру, қорғау саласындағы жоспар", ["білім беру + , қорғау"]),
        ("хабарлайды бір ай ішінде органға", "хабарлайды бір ай ішінде тегін органға", ["бір ай ішінде + тегін"]),
        (
            "орган ведет эвакуацию и учет детей",
            "орган ведет эвакуацию людей и учет всех детей",
            ["эвакуацию + людей", "учет + всех"],
        ),
    ],
)
def test_neighbours_are_one_phrase_and_anchors_say_what_the_text_is_about(
    old: str, new: str, expected: list[str]
) -> None:
    changes = word_changes(old, new, lambda words: len(occurrences(old, words)))
    assert changes is not None
    shown = [f"{each.old} {'+' if each.operation is Operation.INSERTION else '→'} {each.new}" for each in changes]
    assert shown == expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [("учет", True), ("12-1", True), ("ішінде", False), ("беру", False), ("и", False), ("раза", False)],
)
def test_function_words_carry_no_meaning_of_their_own(word: str, expected: bool) -> None:
    assert carries_meaning(word) is expected
