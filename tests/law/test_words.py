from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.law.amendment import Place
from workbench.law.words import apart, deletion, insertion, occurrences


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("орган и органы", "орган", ["орган"]),
        ("пункт 12-1 и пункт 12", "пункт 12", ["пункт 12"]),
        ("5-тармақ, 5-1-тармақ", "5-тармақ", ["5-тармақ"]),
        ("осы баптың 5-тармағы", "5", ["5"]),  # a number before its suffix
        ("Закон № 188-VІ", "№ 188-VI", ["№ 188-VІ"]),
        ("«О правах\u00a0 ребёнка»", '"О правах ребенка"', ["«О правах\u00a0 ребёнка»"]),
        ("а б а б а", "а б а", ["а б а", "а б а"]),
        ("учет (далее – учет)", "(далее - учет)", ["(далее – учет)"]),
        ("орган", "", []),
        ("", "орган", []),
    ],
)
def test_words_are_found_whole_and_as_they_read(text: str, words: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in occurrences(text, words)] == found


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("права всех детей", "всех", "права детей"),
        ("дети и лица", "дети и", "лица"),
        ("дети, лица;", ", лица", "дети;"),
        ("дети и лица;", "и лица", "дети;"),
        ("учет (далее – учет) лиц", "(далее – учет)", "учет лиц"),
        ("(далее орган)", "далее", "(орган)"),
        ('"О правах детей"', "О", '"правах детей"'),
        ("лица", "лица", ""),
    ],
)
def test_taking_words_out_leaves_no_double_space(text: str, words: str, expected: str) -> None:
    start, end = deletion(text, occurrences(text, words)[0])
    assert text[:start] + text[end:] == expected


@pytest.mark.parametrize(
    ("text", "anchor", "new", "place", "expected"),
    [
        ("права детей.", "права", "всех", Place.AFTER, "права всех детей."),
        ("права детей.", "детей", ", родителей", Place.AFTER, "права детей, родителей."),
        ("права детей.", "детей.", "Иное.", Place.AFTER, "права детей. Иное."),
        ("учет (лиц)", "(", "всех", Place.AFTER, "учет (всех лиц)"),
        ('закон "О правах"', '"', "Новый", Place.BEFORE, None),
        ("223-225, 300", "223-225", ", 225-1", Place.AFTER, "223-225, 225-1, 300"),
        ("права детей", "детей", "всех", Place.BEFORE, "права всех детей"),
        ("(детей)", "детей", "всех", Place.BEFORE, "(всех детей)"),
        ("права, детей", ",", "мужчин", Place.BEFORE, "права мужчин, детей"),
        ("права детей", "права", " и свободы", Place.AFTER, "права и свободы детей"),  # as some laws quote
        ("права детей", "детей", "всех ", Place.BEFORE, "права всех детей"),
        ("санитарно надзор", "санитарно", "-эпидемиологический", Place.AFTER, "санитарно-эпидемиологический надзор"),
        ("план – документ", "план", "- график", Place.AFTER, "план - график – документ"),
    ],
)
def test_new_words_get_the_spaces_they_need(
    text: str, anchor: str, new: str, place: Place, expected: str | None
) -> None:
    spans = occurrences(text, anchor)
    if expected is None:
        assert len(spans) == 2  # a bare quotation mark names no one place
        return
    at, put = insertion(text, spans[0], new, place)
    assert text[:at] + put + text[at:] == expected


@given(st.lists(st.sampled_from(["а", "б", "12", "12-1", "(", ")", ","]), min_size=1, max_size=12), st.data())
def test_a_run_of_words_is_found_where_it_was_taken_from(words: list[str], data: st.DataObject) -> None:
    first = data.draw(st.integers(0, len(words) - 1))
    last = data.draw(st.integers(first, len(words) - 1))
    start = len(" ".join(words[:first])) + (first > 0)
    quoted = " ".join(words[first : last + 1])
    assert (start, start + len(quoted)) in occurrences(" ".join(words), quoted)


@given(st.text(st.sampled_from("аб "), max_size=20), st.text(st.sampled_from("аб "), min_size=1, max_size=5))
def test_places_kept_apart_do_not_overlap(text: str, words: str) -> None:
    spans = apart(occurrences(text, words))
    assert all(one[1] <= other[0] for one, other in pairwise(spans))
