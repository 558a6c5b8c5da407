"""Words of law as units of comparing: a number like 12-1 or № 188-V is one, so is a word with its hyphens."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from workbench.law.folding import fold

_TOKEN = re.compile(r"(?:№[ \u00a0]?)?\w+(?:[-‐‑‒–—−]\w+|(?<=\d)[.,/]\d+)*|\s+|.", re.DOTALL)

FIRST_CODE = 0x10000
"""Tokens become characters past the surrogates: there is room for a million distinct ones."""

MOST_CODES = 0x110000 - FIRST_CODE


def tokens(text: str) -> list[str]:
    """Return the text cut into words, numbers, marks and runs of white space; joined they are the text again.

    >>> tokens("Закон № 188-V, статья 12-1.")
    ['Закон', ' ', '№ 188-V', ',', ' ', 'статья', ' ', '12-1', '.']
    """
    return _TOKEN.findall(text)


def is_word(token: str) -> bool:
    """Return whether the token is a word or number, not a mark or white space."""
    return token[0].isalnum() or token[0] in "№_"


_LIGHT = frozenset(
    fold(word)
    for words in (
        "также если либо чтобы этого этой этих этому того тому этом иной иные иных иного иным иными других другие "
        "другой который которая которое которые которого которой которых которому которым настоящего настоящей "
        "настоящим данного данной случае случаях числе после перед более менее между через путем целях является "
        "являются быть своей своего своих него ними раза может могут",
        "және үшін бойынша туралы беру беруді беретін береді алу алуды алады етеді ететін етуді болып болған болады "
        "болатын ішінде кейін дейін осындай сондай мұндай оның олардың олар өзге басқа жөніндегі жөнінде арқылы егер "
        "емес кезде кезінде ретінде тиіс бастап салу қою жүзеге асыру асырады асыратын асырылады арналған тиісті",
        "with from that this which shall into upon such other than have been their its these those when where under",
    )
    for word in words.split()
)


def carries_meaning(token: str) -> bool:
    """Return whether the token is a number or a word of four letters and more that says what a text is about.

    Not «и», «в», «также», «ішінде» or a mark: no reader looks for them.
    """
    if not is_word(token) or token[0].isdigit():
        return is_word(token)
    return len(token) > 3 and fold(token).lower() not in _LIGHT


class Coder:
    """Gives equal tokens one character each, so that a text of words compares as a string of characters.

    With a `key` tokens are equal when their keys are: `Coder(read_alike)` compares words as they read.
    """

    def __init__(self, key: Callable[[str], str] | None = None) -> None:
        self._codes = _Codes() if key is None else _KeyedCodes(key)

    def encode(self, parts: Iterable[str]) -> str:
        """Return one character a token."""
        codes = self._codes
        return "".join([codes[part] for part in parts])

    def fits(self, *sequences: Sequence[str]) -> bool:
        """Return whether there are characters enough for these tokens, whatever they are."""
        return len(self._codes) + sum(map(len, sequences)) < MOST_CODES


class _Codes(dict[str, str]):
    def __missing__(self, part: str) -> str:
        code = self[part] = chr(FIRST_CODE + len(self))
        return code


class _KeyedCodes(_Codes):
    def __init__(self, key: Callable[[str], str]) -> None:
        super().__init__()
        self._key = key
        self._by_key = _Codes()

    def __missing__(self, part: str) -> str:
        code = self[part] = self._by_key[self._key(part)]
        return code


def read_alike(token: str) -> str:
    """Return what the token reads as: look-alikes folded, white space of any width one space."""
    return " " if token.isspace() else fold(token)
