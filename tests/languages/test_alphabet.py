from __future__ import annotations

import random

from workbench.languages.kazakh.alphabet import ALPHABET, alphabet_key


def test_the_alphabet_has_its_42_letters_in_their_order() -> None:
    assert ALPHABET.upper() == "АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ"
    assert len(ALPHABET) == 42
    assert sorted(random.sample(ALPHABET, len(ALPHABET)), key=alphabet_key) == list(ALPHABET)


def test_latin_look_alikes_stand_where_the_letters_they_stand_for_do() -> None:
    assert alphabet_key("негiзгi") == alphabet_key("негізгі")


def test_a_shorter_word_comes_before_the_longer_one_it_begins() -> None:
    words = ["азаматтық қорғау", "азаматтық қорғаныс", "азаматтық"]
    assert sorted(words, key=alphabet_key) == ["азаматтық", "азаматтық қорғаныс", "азаматтық қорғау"]


def test_each_kazakh_letter_follows_the_one_it_is_written_like() -> None:
    pairs = ("аә", "гғ", "кқ", "нң", "оө", "уұ", "ұү", "хһ", "ыі")
    assert all(alphabet_key(f"та{first}") < alphabet_key(f"та{second}") for first, second in pairs)
    assert sorted(["таң", "тао", "тан"], key=alphabet_key) == ["тан", "таң", "тао"]
