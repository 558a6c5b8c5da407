"""The order of the Kazakh alphabet: definitions stand in it (Law "On Legal Acts", art. 23(7))."""

from __future__ import annotations

from workbench.law.folding import fold

ALPHABET = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"

_PLACES = {letter: place for place, letter in enumerate(ALPHABET)}


def alphabet_key(text: str) -> tuple[int, ...]:
    """Return a key that sorts Kazakh words as a Kazakh dictionary does: а ә б … к қ л …

    Latin look-alikes count as the Kazakh letters they stand for; spaces sort before letters, other signs are
    passed over.

    >>> sorted(["қорғау", "көмек", "әскер", "апат"], key=alphabet_key)
    ['апат', 'әскер', 'көмек', 'қорғау']
    """
    folded = (shown if shown in "ёЁ" else letter for shown, letter in zip(text, fold(text), strict=True))
    letters = "".join(folded).lower()
    return tuple(-1 if each.isspace() else _PLACES[each] for each in letters if each.isspace() or each in _PLACES)
