from __future__ import annotations

import random

from workbench.languages.kazakh.alphabet import ALPHABET, alphabet_key


def test_the_alphabet_has_its_42_letters_in_their_order() -> None:
    assert len(ALPHABET) == 42
    assert sorted(random.sample(ALPHABET, len(ALPHABET)), key=alphabet_key) == list(ALPHABET)


def test_latin_look_alikes_stand_where_the_letters_they_stand_for_do() -> None:
    assert alphabet_key("негiзгi") == alphabet_key("негізгі")


def test_a_shorter_word_comes_before_the_longer_one_it_begins() -> None:
    words = ["азаматтық қорғау", "азаматтық қорғаныс", "азаматтық"]
    assert sorted(words, key=alphabet_key) == ["азаматтық", "азаматтық қорғаныс", "азаматтық қорғау"]
