"""Roman numbers, as old acts number their sections."""

from __future__ import annotations

import re

_VALUES = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
    (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip
_ROMAN = re.compile(r"M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})")
_LOOK_ALIKES = str.maketrans("ІХСМ", "IXCM")


def to_roman(number: int) -> str:
    """Return the number in Roman numerals: 9 -> 'IX'."""
    written = ""
    for value, numeral in _VALUES:
        count, number = divmod(number, value)
        written += numeral * count
    return written


def from_roman(text: str) -> int | None:
    """Return the number Roman numerals write, Cyrillic look-alikes allowed, or None: 'ІХ' -> 9."""
    numerals = text.upper().translate(_LOOK_ALIKES)
    if not numerals or not _ROMAN.fullmatch(numerals):
        return None
    number, rest = 0, numerals
    for value, numeral in _VALUES:
        while rest.startswith(numeral):
            number, rest = number + value, rest[len(numeral) :]
    return number
