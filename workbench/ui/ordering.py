"""The order of words in lists: Kazakh and Russian letters as their alphabets have them, numbers by their size."""

from __future__ import annotations

import re

from workbench.languages.kazakh.alphabet import ALPHABET
from workbench.law.eid import number_key, split
from workbench.law.reference import ProvisionRef

_NUMBER = re.compile(r"\d+")
_PLACES = {ord(letter): chr(0xE000 + place) for place, letter in enumerate(ALPHABET)}
"""The Kazakh alphabet holds the Russian one in its order; its letters come after Latin ones."""


def in_order(text: str) -> str:
    """Return a text that sorts as a dictionary does, letter by letter, whatever sorts it.

    >>> sorted(["R-10", "R-2", "қорғау", "көмек", "жол", "Ёлка", "әскер", "апат"], key=in_order)
    ['R-2', 'R-10', 'апат', 'әскер', 'Ёлка', 'жол', 'көмек', 'қорғау']
    """
    numbered = _NUMBER.sub(lambda found: found.group().zfill(8), text.casefold())
    return numbered.translate(_PLACES)


def place_order(ref: ProvisionRef) -> str:
    """Return a text that sorts as the acts and their provisions stand."""
    try:
        steps = [f"{kind.value}{key[0]:06d}{key[1]}" for kind, num in split(ref.eid) for key in number_key(num)]
    except ValueError:
        steps = [ref.eid]
    return " ".join((ref.work, *steps))
