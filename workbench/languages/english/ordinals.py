"""English ordinal numbers in words, as the working translation counts parts and indents: second, thirty-seventh."""

from __future__ import annotations

from functools import cache

LARGEST = 999

_ORDINAL_WORDS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth"
)
_CARDINAL_WORDS = "one two three four five six seven eight nine"
_TEN_WORDS = "twenty thirty forty fifty sixty seventy eighty ninety"
_ORDINALS = _ORDINAL_WORDS.split()
_CARDINALS = _CARDINAL_WORDS.split()
_TENS = _TEN_WORDS.split()


def ordinal(number: int) -> str:
    """Return the number in words: 37 -> 'thirty-seventh'. `number` runs from 1 to 999."""
    if not 1 <= number <= LARGEST:
        raise ValueError(f"no ordinal in words for {number}")
    hundreds, rest = divmod(number, 100)
    said = f"{_CARDINALS[hundreds - 1]} hundred" if hundreds else ""
    if not rest:
        return f"{said}th"
    return f"{said} and {_below_hundred(rest)}" if said else _below_hundred(rest)


def read_ordinal(words: list[str]) -> tuple[int, int] | None:
    """Return the number these words begin with and how many words it takes."""
    for taken in range(min(4, len(words)), 0, -1):
        number = _known().get(" ".join(words[:taken]))
        if number is not None:
            return number, taken
    return None


def _below_hundred(number: int) -> str:
    if number < 20:
        return _ORDINALS[number - 1]
    tens, ones = _TENS[number // 10 - 2], number % 10
    return f"{tens}-{_ORDINALS[ones - 1]}" if ones else f"{tens[:-1]}ieth"


@cache
def _known() -> dict[str, int]:
    return {ordinal(number): number for number in range(1, LARGEST + 1)}
