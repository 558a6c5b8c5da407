"""The language of a text told by its letters, without the words of any language."""

from __future__ import annotations

from collections.abc import Sequence

_KAZAKH = frozenset("әғқңөұүһі")
_SAMPLE = 200  # lines a language is told from, at the beginning and in the middle


def detect_language(texts: Sequence[str]) -> str:
    """Return the language of these lines by their letters: Kazakh where its own are frequent, English where Latin."""
    middle = len(texts) // 2
    sample = " ".join([*texts[:_SAMPLE], *texts[max(middle, _SAMPLE) : middle + _SAMPLE]])[:60_000].lower()
    letters = sum(map(str.isalpha, sample))
    latin = sum(1 for letter in sample if "a" <= letter <= "z")
    kazakh = sum(1 for letter in sample if letter in _KAZAKH or letter == "ə")
    if latin > letters / 2:
        return "eng"
    return "kaz" if kazakh > letters / 50 else "rus"
