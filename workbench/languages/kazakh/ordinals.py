"""Kazakh ordinal numbers in words: бірінші, он тоғызыншы, отыз жетінші, жүз бірінші."""

from __future__ import annotations

from functools import cache

LARGEST = 999

_CARDINAL_WORDS = "бір екі үш төрт бес алты жеті сегіз тоғыз он жиырма отыз қырық елу алпыс жетпіс сексен тоқсан жүз"
_ORDINAL_WORDS = (
    "бірінші екінші үшінші төртінші бесінші алтыншы жетінші сегізінші тоғызыншы оныншы жиырмасыншы отызыншы қырқыншы "
    "елуінші алпысыншы жетпісінші сексенінші тоқсаныншы жүзінші"
)
_SAID = (*range(1, 10), *range(10, 91, 10), 100)
_CARDINALS = dict(zip(_SAID, _CARDINAL_WORDS.split(), strict=True))
_ORDINALS = dict(zip(_SAID, _ORDINAL_WORDS.split(), strict=True))


def ordinal(number: int) -> str:
    """Return the number in words: 37 -> 'отыз жетінші'. `number` runs from 1 to 999."""
    if not 1 <= number <= LARGEST:
        raise ValueError(f"no ordinal in words for {number}")
    parts = _parts(number)
    return " ".join((*(_CARDINALS[part] for part in parts[:-1]), _ORDINALS[parts[-1]]))


def read_ordinal(words: list[str]) -> tuple[int, int] | None:
    """Return the number these words begin with and how many words it takes."""
    for taken in range(min(4, len(words)), 0, -1):
        number = _known().get(" ".join(words[:taken]))
        if number is not None:
            return number, taken
    return None


def _parts(number: int) -> list[int]:
    """Return what the number is said of: 237 -> [2, 100, 30, 7]."""
    hundreds, rest = divmod(number, 100)
    parts = ([hundreds] if hundreds > 1 else []) + ([100] if hundreds else [])
    tens, ones = rest // 10 * 10, rest % 10
    return parts + [part for part in (tens, ones) if part]


@cache
def _known() -> dict[str, int]:
    known = {ordinal(number): number for number in range(LARGEST, 0, -1)}
    known["жиырманшы"] = 20
    return known
