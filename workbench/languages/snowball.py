"""Snowball's stemmers, one a thread: each keeps the word it works on in itself, and checks run beside searches."""

from __future__ import annotations

from threading import local
from typing import Any

from snowballstemmer import stemmer

_OWN = local()


def snowball(word: str, language: str) -> str:
    """Return what Snowball makes of a word in lower case of a language it names: "russian", "english"."""
    own: Any = getattr(_OWN, language, None)
    if own is None:
        own = stemmer(language)
        setattr(_OWN, language, own)
    return str(own.stemWord(word))
