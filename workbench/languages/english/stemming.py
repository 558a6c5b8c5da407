"""English words reduced to their stems: Snowball (Porter 2)."""

from __future__ import annotations

from snowballstemmer import stemmer

_SNOWBALL = stemmer("english")


def stem(word: str) -> str:
    """Return the stem of an English word in lower case.

    >>> stem("provisions") == stem("provision")
    True
    """
    return str(_SNOWBALL.stemWord(word))
