"""Russian ordinal numbers in words, in every gender and case: часть вторая, абзацем тридцать седьмым."""

from __future__ import annotations

from functools import cache

CASES = ("nom", "gen", "dat", "acc", "ins", "prep")
GENDERS = ("m", "f", "n", "pl")

_HARD = {
    "m": ("ый", "ого", "ому", "ый", "ым", "ом"),
    "f": ("ая", "ой", "ой", "ую", "ой", "ой"),
    "n": ("ое", "ого", "ому", "ое", "ым", "ом"),
    "pl": ("ые", "ых", "ым", "ые", "ыми", "ых"),
}
_STRESSED = {**_HARD, "m": ("ой", *_HARD["m"][1:3], "ой", *_HARD["m"][4:])}
_THIRD = {
    "m": ("ий", "ьего", "ьему", "ий", "ьим", "ьем"),
    "f": ("ья", "ьей", "ьей", "ью", "ьей", "ьей"),
    "n": ("ье", "ьего", "ьему", "ье", "ьим", "ьем"),
    "pl": ("ьи", "ьих", "ьим", "ьи", "ьими", "ьих"),
}
_STEM_WORDS = (
    "перв втор трет четверт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат "
    "шестнадцат семнадцат восемнадцат девятнадцат двадцат тридцат сороков пятидесят шестидесят семидесят восьмидесят "
    "девяност сот двухсот трехсот четырехсот пятисот шестисот семисот восьмисот девятисот"
)
_STEMS = dict(zip((*range(1, 21), *range(30, 101, 10), *range(200, 901, 100)), _STEM_WORDS.split(), strict=True))
_ENDINGS = {3: _THIRD, 2: _STRESSED, 6: _STRESSED, 7: _STRESSED, 8: _STRESSED, 40: _STRESSED}
_TEN_WORDS = "двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто"
_HUNDRED_WORDS = "сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот"
_TENS = dict(zip(range(20, 91, 10), _TEN_WORDS.split(), strict=True))
_HUNDREDS = dict(zip(range(100, 901, 100), _HUNDRED_WORDS.split(), strict=True))

LARGEST = 999


def ordinal(number: int, gender: str, case: str) -> str:
    """Return the number in words: (37, 'm', 'ins') -> 'тридцать седьмым', (2, 'f', 'acc') -> 'вторую'.

    `number` runs from 1 to 999; `gender` is one of m, f, n, pl; `case` one of `CASES`.
    """
    if not 1 <= number <= LARGEST:
        raise ValueError(f"no ordinal in words for {number}")
    words = []
    rest = number
    if rest > 100 and rest % 100:
        words.append(_HUNDREDS[rest // 100 * 100])
        rest %= 100
    if 20 < rest < 100 and rest % 10:
        words.append(_TENS[rest // 10 * 10])
        rest %= 10
    endings = _ENDINGS.get(rest, _HARD)[gender]
    return " ".join((*words, _STEMS[rest] + endings[CASES.index(case)]))


def read_ordinal(words: list[str]) -> tuple[int, int] | None:
    """Return the number these words begin with, in any gender and case, and how many words it takes."""
    for taken in range(min(3, len(words)), 0, -1):
        number = _known().get(" ".join(words[:taken]))
        if number is not None:
            return number, taken
    return None


@cache
def _known() -> dict[str, int]:
    return {
        ordinal(number, gender, case): number
        for number in range(LARGEST, 0, -1)
        for gender in GENDERS
        for case in CASES
    }
