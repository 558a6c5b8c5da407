"""The words that occur in the index: beginnings of words, near misses and suggestions are looked up here."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

_LONG = 8  # letters; from here on a word may differ in two
_MOST = 300  # stems a beginning or a near miss stands for, the shortest words first


class Lexicon:
    """Folded words and the stems they were indexed by."""

    def __init__(self) -> None:
        self._stems: dict[str, set[str]] = {}
        self._learnt: dict[str, set[str]] = {}  # by language
        self._all: set[str] = set()
        self._fresh: list[str] = []
        self._sorted: list[str] | None = None

    def learn(self, language: str, words: Iterable[str], stems: Mapping[str, str]) -> None:
        """Take in the words of a text of this language; `stems` has the stem of each."""
        learnt = self._learnt.setdefault(language, set())
        for word in set(words) - learnt:
            learnt.add(word)
            self._take(word, stems[word])
            self._fresh.append(word)
            self._sorted = None

    def knows(self, stems: Iterable[str]) -> bool:
        """Return whether a word of one of these stems was indexed."""
        return not self._all.isdisjoint(stems)

    def starting(self, beginning: str) -> tuple[str, ...]:
        """Return the stems of the words that begin so."""
        words = self._in_order()
        first = bisect_left(words, beginning)
        last = bisect_left(words, beginning + "\uffff", first)
        return self._of(sorted(words[first:last], key=len))

    def near(self, word: str) -> tuple[str, ...]:
        """Return the stems of the words that differ in one letter, in two where the word is long."""
        return self._of(self._alike(word, limit=50))

    def suggestion(self, word: str) -> str:
        """Return the word that was most likely meant, or ''."""
        alike = self._alike(word, limit=1)
        return alike[0] if alike else ""

    @classmethod
    def read(cls, text: str) -> Lexicon:
        """Return the lexicon that lines of `fresh` hold. Raises ValueError for another text."""
        lexicon = cls()
        for line in text.splitlines():
            word, *stems = line.split("\t")
            if not stems:
                raise ValueError(f"{line!r} is no line of a lexicon")
            for stem in stems:
                lexicon._take(word, stem)
        return lexicon

    def fresh(self) -> str:
        """Return the words learnt since this was last asked, one a line with their stems."""
        lines = ["\t".join((word, *sorted(self._stems[word]))) + "\n" for word in self._fresh]
        self._fresh.clear()
        return "".join(lines)

    def _take(self, word: str, stem: str) -> None:
        self._stems.setdefault(word, set()).add(stem)
        self._all.add(stem)

    def _alike(self, word: str, *, limit: int) -> list[str]:
        distance = 2 if len(word) >= _LONG else 1
        found = extract(word, self._stems.keys(), scorer=OSA.distance, score_cutoff=distance, limit=limit)
        return [match for match, _, _ in found]

    def _of(self, words: Iterable[str]) -> tuple[str, ...]:
        stems = dict.fromkeys(stem for word in words for stem in self._stems[word])
        return tuple(stems)[:_MOST]

    def _in_order(self) -> list[str]:
        if self._sorted is None:
            self._sorted = sorted(self._stems)
        return self._sorted
