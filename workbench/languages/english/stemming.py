"""English words reduced to their stems: Snowball (Porter 2)."""

from __future__ import annotations

from workbench.languages.snowball import snowball

_TOGETHER = {"children": "child"}


def stem(word: str) -> str:
    """Return the stem of an English word in lower case.

    >>> stem("provisions") == stem("provision")
    True
    """
    found = snowball(word, "english")
    return _TOGETHER.get(found, found)
