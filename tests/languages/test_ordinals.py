from __future__ import annotations

import pytest

from workbench.languages.english import ordinals as english
from workbench.languages.kazakh import ordinals as kazakh
from workbench.languages.russian import ordinals as russian


@pytest.mark.parametrize(
    ("number", "gender", "case", "expected"),
    [
        (1, "f", "nom", "первая"),
        (1, "m", "prep", "первом"),
        (2, "f", "acc", "вторую"),
        (2, "m", "nom", "второй"),
        (3, "f", "acc", "третью"),
        (3, "m", "gen", "третьего"),
        (3, "pl", "ins", "третьими"),
        (4, "m", "prep", "четвертом"),
        (7, "m", "ins", "седьмым"),
        (19, "m", "acc", "девятнадцатый"),
        (37, "m", "nom", "тридцать седьмой"),
        (40, "m", "nom", "сороковой"),
        (100, "m", "gen", "сотого"),
        (123, "f", "acc", "сто двадцать третью"),
        (200, "m", "ins", "двухсотым"),
        (312, "m", "prep", "триста двенадцатом"),
    ],
)
def test_a_russian_ordinal_agrees_in_gender_and_case(number: int, gender: str, case: str, expected: str) -> None:
    assert russian.ordinal(number, gender, case) == expected


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (1, "бірінші"),
        (9, "тоғызыншы"),
        (10, "оныншы"),
        (11, "он бірінші"),
        (19, "он тоғызыншы"),
        (20, "жиырмасыншы"),
        (37, "отыз жетінші"),
        (40, "қырқыншы"),
        (50, "елуінші"),
        (78, "жетпіс сегізінші"),
        (100, "жүзінші"),
        (101, "жүз бірінші"),
        (200, "екі жүзінші"),
        (256, "екі жүз елу алтыншы"),
    ],
)
def test_a_kazakh_ordinal_is_said_in_words(number: int, expected: str) -> None:
    assert kazakh.ordinal(number) == expected


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (1, "first"),
        (12, "twelfth"),
        (20, "twentieth"),
        (37, "thirty-seventh"),
        (100, "one hundredth"),
        (203, "two hundred and third"),
    ],
)
def test_an_english_ordinal_is_said_in_words(number: int, expected: str) -> None:
    assert english.ordinal(number) == expected


def test_every_russian_ordinal_reads_back_in_every_form() -> None:
    for number in range(1, russian.LARGEST + 1):
        for gender in russian.GENDERS:
            for case in russian.CASES:
                words = russian.ordinal(number, gender, case).split()
                assert russian.read_ordinal([*words, "статьи"]) == (number, len(words))


def test_every_kazakh_and_english_ordinal_reads_back() -> None:
    for number in range(1, 1000):
        for language in (kazakh, english):
            words = language.ordinal(number).split()
            assert language.read_ordinal([*words, "x"]) == (number, len(words))


@pytest.mark.parametrize("number", [0, 1000, -1])
def test_an_ordinal_beyond_the_words_is_refused(number: int) -> None:
    with pytest.raises(ValueError):
        kazakh.ordinal(number)
    with pytest.raises(ValueError):
        russian.ordinal(number, "m", "nom")
    with pytest.raises(ValueError):
        english.ordinal(number)


def test_words_that_are_no_ordinal_are_not_read() -> None:
    assert russian.read_ordinal(["статьи", "первой"]) is None
    assert kazakh.read_ordinal(["бап"]) is None
