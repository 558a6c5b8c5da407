"""What quoted words are called: a word, words, figures or a punctuation mark."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum


class Wording(StrEnum):
    """What a language has a noun for when it quotes from a law."""

    WORD = "word"
    WORDS = "words"
    FIGURE = "figure"
    FIGURES = "figures"
    MARK = "mark"
    MARKS = "marks"


_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_FIGURES = re.compile(r"\d")


def wording_of(texts: Sequence[str]) -> Wording:
    """Return what these quoted texts are together: figures when they hold no letters, words when they hold several.

    >>> wording_of(["223-225"]), wording_of([", городов"]), wording_of(["А", "Б"])
    (<Wording.FIGURES: 'figures'>, <Wording.WORD: 'word'>, <Wording.WORDS: 'words'>)
    """
    words = sum(len(_WORD.findall(text)) for text in texts)
    figures = sum(len(_FIGURES.findall(text)) for text in texts)
    if words:
        alone = words == 1 and not figures and len(texts) == 1
        return Wording.WORD if alone else Wording.WORDS
    if figures:
        return Wording.FIGURE if figures == 1 else Wording.FIGURES
    return Wording.MARK if len("".join(texts)) == 1 else Wording.MARKS
