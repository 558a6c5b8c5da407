"""Texts as the index sees them: words in lower case with look-alikes folded, reduced to stems of their language."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

from workbench.languages import LANGUAGES
from workbench.law.folding import fold

WORD = re.compile(r"\d+(?:-\d+)+|\w+")
"""A word, or a number as law writes it: 12-1 is one."""

_CYRILLIC = re.compile("[\u0400-\u04ff]")
_MEMO = 200_000  # words remembered a language; a law has some thousands


def words(text: str) -> Iterator[str]:
    """Yield the words of a text as the index knows them, unstemmed."""
    return (folded(match) for match in WORD.findall(text))


class _Folded(dict[str, str]):
    """Words as written and as compared, each worked out once."""

    def __missing__(self, word: str) -> str:
        if len(self) > _MEMO:
            self.clear()
        self[word] = made = fold(word).lower()
        return made


_FOLDED = _Folded()
folded: Callable[[str], str] = _FOLDED.__getitem__


class Stems(dict[str, str]):
    """Folded words of one language and their stems, each worked out once. Latin words are stemmed as English."""

    def __init__(self, language: str) -> None:
        super().__init__()
        known = LANGUAGES.get(language)
        self._stem = known.stem if known else str
        self._latin = LANGUAGES["eng"].stem

    def __missing__(self, word: str) -> str:
        if len(self) > _MEMO:
            self.clear()
        stem = str if word[0].isdigit() else self._stem if _CYRILLIC.search(word) else self._latin
        self[word] = made = stem(word)
        return made


@cache
def stems(language: str) -> Stems:
    """Return the stems of a language, by folded word."""
    return Stems(language)


def stems_of(word: str) -> tuple[str, ...]:
    """Return the stems a folded word may have, one for each language."""
    return tuple(stems(language)[word] for language in LANGUAGES)
