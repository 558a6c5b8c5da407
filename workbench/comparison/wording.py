"""Words of one text that change, told as an amending law tells them: words replaced, added beside others, taken out.

Each quotation must name one place only. Where the words stand elsewhere too, they are quoted with as many of their
neighbours as it takes; where that does not help, neighbouring changes are told as one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from workbench.comparison.tokens import carries_meaning, is_word, read_alike, tokens
from workbench.comparison.words import Place as Run
from workbench.comparison.words import places
from workbench.law.amendment import Operation, Place
from workbench.law.folding import fold
from workbench.law.sameness import reads
from workbench.law.words import deletion, folded_occurrences, insertion, occurrences

ANCHOR = 6
"""Words an anchor may have; an insertion that needs a longer one is told as a replacement."""

PHRASE = 8
"""Words a phrase may have that is replaced as one because changes in it stand side by side."""

BETWEEN = 2
"""Words between two changes that are still told as one phrase replaced."""

CONTEXT = 12
"""Words of context on each side after which a quotation does not help its reader any more."""


@dataclass(frozen=True, slots=True)
class WordChange:
    """One change of words: `old` gives way to `new`, or `new` is added beside the anchor `old`."""

    operation: Operation
    old: str
    new: str
    place: Place = Place.AFTER

    @property
    def touched(self) -> int:
        """How many letters in force it takes away."""
        return 0 if self.operation is Operation.INSERTION else len(self.old)


def word_changes(old: str, new: str, count: Callable[[str], int]) -> tuple[WordChange, ...] | None:
    """Return the changes of words that lead from one text to the other, or None where no words are left to name.

    `count` says how often words stand in the unit the clause will name; each quotation is found there exactly once.
    """
    return _Telling(old, new, count).told()


def counter(texts: Sequence[str]) -> Callable[[str], int]:
    """Return the function that says how often words stand in these texts."""
    folded = [fold(text) for text in texts]
    return lambda words: sum(len(folded_occurrences(text, words)) for text in folded)


class _Telling:
    """Finds, for each run that differs, words that name it."""

    def __init__(self, old: str, new: str, count: Callable[[str], int]) -> None:
        self.text = old
        self.before, self.after = tokens(old), tokens(new)
        self.count = count

    def told(self) -> tuple[WordChange, ...] | None:
        runs = self._in_phrases(self._rotated(places(self.before, self.after)))
        found: list[tuple[WordChange, int]] = []  # with the token in force up to which its quotation reaches
        while len(found) < len(runs):
            index = len(found)
            edge = found[-1][1] if found else 0
            limit = runs[index + 1][0] if index + 1 < len(runs) else len(self.before)
            change = self._change(runs[index], edge, limit)
            if change is not None:
                found.append(change)
            elif len(runs) == 1:
                return None
            elif index + 1 < len(runs):
                _join(runs, index)
            else:
                found.pop()
                _join(runs, index - 1)
        return tuple(change for change, _ in found)

    def _in_phrases(self, runs: Sequence[Run]) -> list[Run]:
        """Return the runs with neighbours put together that read better as one phrase replaced.

        «жылына екі рет» gives way to «тоқсанына бір рет», instead of one word after the other.
        """
        joined: list[Run] = []
        for run in runs:
            if joined and self._one_phrase(joined[-1], run):
                joined.append(run)
                _join(joined, len(joined) - 2)
            else:
                joined.append(run)
        return joined

    def _one_phrase(self, a: Run, b: Run) -> bool:
        between = self.before[a[1] : b[0]]
        adds = (a[0] == a[1], b[0] == b[1])
        if all(adds) or any(mark in ".;:" for mark in between):
            return False
        return (
            _words_in(between) <= BETWEEN
            and max(_words_in(self.before[a[0] : b[1]]), _words_in(self.after[a[2] : b[3]])) <= PHRASE
        )

    def _change(self, run: Run, edge: int, limit: int) -> tuple[WordChange, int] | None:
        i1, i2, j1, j2 = run
        wanted = reads("".join([*self.before[:i1], *self.after[j1:j2], *self.before[i2:]]))
        for change, end in self._candidates(run, edge, limit):
            if self.count(change.old) == 1 and self._result(change) == wanted:
                return change, end
        return None

    def _candidates(self, run: Run, edge: int, limit: int) -> Iterator[tuple[WordChange, int]]:
        """Yield ways to tell the change, the plainest first, each with the token up to which it quotes."""
        i1, i2, j1, j2 = run
        old, new = _quoted(self.before[i1:i2]), _quoted(self.after[j1:j2])
        if not old and _has_word(new):
            for start in self._starts(i1, edge)[1 : ANCHOR + 1]:
                if _is_telling(anchor := _quoted(self.before[start:i1])):
                    yield WordChange(Operation.INSERTION, anchor, new), i2
            for end in self._ends(i2, limit)[1 : ANCHOR + 1]:
                if _is_telling(anchor := _quoted(self.before[i2:end])):
                    yield WordChange(Operation.INSERTION, anchor, new, Place.BEFORE), end
        if not new and _has_word(old):
            yield WordChange(Operation.REPEAL, old, ""), i2
        yield from self._replacements(run, edge, limit)

    def _replacements(self, run: Run, edge: int, limit: int) -> Iterator[tuple[WordChange, int]]:
        """Yield the words with more and more of their neighbours, first those that say what the text is about."""
        for telling in (True, False):
            yield from (each for each in self._widened(run, edge, limit) if _is_telling(each[0].old) is telling)

    def _widened(self, run: Run, edge: int, limit: int) -> Iterator[tuple[WordChange, int]]:
        i1, i2, j1, j2 = run
        starts, ends = self._starts(i1, edge)[: CONTEXT + 1], self._ends(i2, limit)[: CONTEXT + 1]
        for total in range(len(starts) + len(ends) - 1):
            for right in range(max(0, total - len(starts) + 1), min(total, len(ends) - 1) + 1):
                start, end = starts[total - right], ends[right]
                old = _quoted(self.before[start:end])
                new = _quoted([*self.before[start:i1], *self.after[j1:j2], *self.before[i2:end]])
                if _has_word(old) and _has_word(new):
                    yield WordChange(Operation.SUBSTITUTION, old, new), end

    def _starts(self, at: int, edge: int) -> list[int]:
        """Return where a quotation reaching left from `at` may begin: at words, and at the edge."""
        starts = [at, *(i for i in range(at - 1, edge - 1, -1) if is_word(self.before[i]))]
        return starts if starts[-1] == edge else [*starts, edge]

    def _ends(self, at: int, limit: int) -> list[int]:
        ends = [at, *(i + 1 for i in range(at, limit) if is_word(self.before[i]))]
        return ends if ends[-1] == limit else [*ends, limit]

    def _result(self, change: WordChange) -> str | None:
        """Return how the text reads after this change alone, or None where its words do not name one place."""
        spans = occurrences(self.text, change.old)
        if len(spans) != 1:
            return None
        if change.operation is Operation.INSERTION:
            at, put = insertion(self.text, spans[0], change.new, change.place)
            return reads(self.text[:at] + put + self.text[at:])
        start, end = deletion(self.text, spans[0]) if change.operation is Operation.REPEAL else spans[0]
        return reads(self.text[:start] + change.new + self.text[end:])

    def _rotated(self, runs: Sequence[Run]) -> list[Run]:
        """Return the runs with each pure insertion or deletion where a drafter would see it.

        «A, B» -> «A, C, B» adds ", C" after "A" as well as "C, " before "B": the first is how clauses quote.
        """
        rotated: list[Run] = []
        for index, run in enumerate(runs):
            low = rotated[-1][1] if rotated else 0
            high = runs[index + 1][0] if index + 1 < len(runs) else len(self.before)
            rotated.append(self._best_rotation(run, low, high))
        return rotated

    def _best_rotation(self, run: Run, low: int, high: int) -> Run:
        i1, i2, j1, j2 = run
        if (i1 < i2) == (j1 < j2):
            return run
        side, start, end = (self.before, i1, i2) if i1 < i2 else (self.after, j1, j2)
        best, score = 0, _shape(side[start:end])
        for step in (-1, 1):
            shift = 0
            while abs(shift) < CONTEXT and low < i1 + shift + (step > 0) and i2 + shift + (step > 0) <= high:
                outer, inner = (start + shift - 1, end + shift - 1) if step < 0 else (end + shift, start + shift)
                if not 0 <= outer < len(side) or read_alike(side[outer]) != read_alike(side[inner]):
                    break
                shift += step
                if (shaped := _shape(side[start + shift : end + shift])) > score:
                    best, score = shift, shaped
        return i1 + best, i2 + best, j1 + best, j2 + best


def _join(runs: list[Run], index: int) -> None:
    (i1, _, j1, _), (_, i2, _, j2) = runs[index : index + 2]
    runs[index : index + 2] = [(i1, i2, j1, j2)]


def _quoted(run: Sequence[str]) -> str:
    return "".join(run).strip()


def _words_in(run: Sequence[str]) -> int:
    return sum(map(is_word, run))


def _is_telling(words: str) -> bool:
    """Return whether the words say more than «и» or «в»: one of them carries meaning, or they are a phrase."""
    found = tokens(words)
    return any(map(carries_meaning, found)) or _words_in(found) > 2


def _has_word(text: str) -> bool:
    return any(is_word(token) for token in tokens(text))


def _shape(run: Sequence[str]) -> int:
    """Return how well the run reads as words a clause adds or takes out: ", C" before "C" before "C,"."""
    marks = [token for token in run if not token.isspace()]
    if not marks:
        return 0
    first, last = marks[0], marks[-1]
    if first in ",;":
        return 3 if last != first else 1
    if last in ",;(«":
        return 0
    return 2
