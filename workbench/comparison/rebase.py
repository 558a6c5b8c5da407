"""Carrying a proposal over to a newer text: base, mine, theirs -> clean | merged | conflict | gone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from workbench.comparison.matching import line_pairs
from workbench.comparison.tokens import is_word, read_alike, tokens
from workbench.comparison.words import places
from workbench.law.sameness import reads_same


class RebaseKind(StrEnum):
    """How a proposal fares when the text it was made on has changed."""

    CLEAN = "clean"  # only one side changed the text
    MERGED = "merged"  # both did, in different places
    CONFLICT = "conflict"  # both changed the same place: a person decides
    GONE = "gone"  # the text it was made on is no longer there


@dataclass(frozen=True, slots=True)
class Rebased:
    """The proposal on the newer text: `text` where it follows, and always the three texts it comes from.

    In a conflict `text` is what the drafter proposed, untouched: nothing is guessed, nothing is lost.
    """

    kind: RebaseKind
    text: str
    base: str
    mine: str
    theirs: str | None


def rebase_text(base: str, mine: str, theirs: str | None) -> Rebased:
    """Return the drafter's text carried over from `base` to `theirs`; None: the provision is gone.

    Lines are merged first, then the words of lines both sides changed. Changes of both sides in one place are a
    conflict unless they are the same change: new lines at one spot, a line changed and taken out, words changed with no
    word kept between them.
    """
    if theirs is None:
        return Rebased(RebaseKind.GONE, mine, base, mine, None)
    if reads_same(base, theirs) or reads_same(mine, theirs):
        return Rebased(RebaseKind.CLEAN, mine, base, mine, theirs)
    if reads_same(base, mine):
        return Rebased(RebaseKind.CLEAN, theirs, base, mine, theirs)
    text = _merged_lines(base.split("\n"), mine.split("\n"), theirs.split("\n"))
    if text is None:
        return Rebased(RebaseKind.CONFLICT, mine, base, mine, theirs)
    return Rebased(RebaseKind.MERGED, text, base, mine, theirs)


@dataclass(frozen=True, slots=True)
class _Side:
    """What one side did to the lines of the base: how each reads now, and the lines put before each or at the end."""

    lines: tuple[str | None, ...]
    added: tuple[tuple[str, ...], ...]

    @classmethod
    def of(cls, base: Sequence[str], side: Sequence[str]) -> _Side:
        lines: list[str | None] = [None] * len(base)
        added: list[tuple[str, ...]] = [()] * (len(base) + 1)
        j = 0
        for p, q in [*line_pairs(base, side), (len(base), len(side))]:
            added[p] += tuple(side[j:q])
            if p < len(base):
                lines[p] = side[q]
            j = q + 1
        return cls(tuple(lines), tuple(added))


def _merged_lines(base: Sequence[str], mine: Sequence[str], theirs: Sequence[str]) -> str | None:
    """Return the base with the changes of both sides, or None where they meet."""
    ours, other = _Side.of(base, mine), _Side.of(base, theirs)
    text: list[str] = []
    for place in range(len(base) + 1):
        added = _one_of(ours.added[place], other.added[place])
        if added is None:
            return None
        text += added
        if place == len(base):
            break
        merged = _merged_line(base[place], ours.lines[place], other.lines[place])
        if merged is None:
            return None
        text += merged
    return "\n".join(text)


def _one_of(mine: tuple[str, ...], theirs: tuple[str, ...]) -> tuple[str, ...] | None:
    if not mine or not theirs:
        return mine or theirs
    return mine if reads_same("\n".join(mine), "\n".join(theirs)) else None


def _merged_line(base: str, mine: str | None, theirs: str | None) -> tuple[str, ...] | None:
    """Return the line as both sides want it, () where it goes; None where they want different things."""
    if mine is None or theirs is None:
        rest = mine if theirs is None else theirs
        return () if rest is None or reads_same(rest, base) else None
    if reads_same(mine, theirs) or reads_same(theirs, base):
        return (mine,)
    if reads_same(mine, base):
        return (theirs,)
    merged = _merged_words(tokens(base), tokens(mine), tokens(theirs))
    return None if merged is None else (merged,)


@dataclass(frozen=True, slots=True)
class _Edit:
    """Tokens of the base from `start` to `end` give way to `words`, `mine` or theirs."""

    start: int
    end: int
    words: tuple[str, ...]
    mine: bool

    def same(self, other: _Edit) -> bool:
        alike = [read_alike(word) for word in self.words] == [read_alike(word) for word in other.words]
        return alike and (self.start, self.end) == (other.start, other.end)


def _merged_words(base: Sequence[str], mine: Sequence[str], theirs: Sequence[str]) -> str | None:
    """Return the base with the changes of both sides, or None where they meet."""
    edits = sorted(
        [*_edits(base, mine, is_mine=True), *_edits(base, theirs, is_mine=False)],
        key=lambda edit: (edit.start, edit.end, not edit.mine),
    )
    kept: list[_Edit] = []
    for edit in edits:
        if kept and edit.same(kept[-1]):
            continue
        if any(_meet(edit, other, base) for other in kept if other.mine != edit.mine):
            return None
        kept.append(edit)
    text: list[str] = []
    at = 0
    for edit in kept:
        text += [*base[at : edit.start], *edit.words]
        at = edit.end
    return "".join([*text, *base[at:]])


def _edits(base: Sequence[str], side: Sequence[str], *, is_mine: bool) -> list[_Edit]:
    found = places(base, side, readable=False)
    return [_Edit(i1, i2, tuple(side[j1:j2]), is_mine) for i1, i2, j1, j2 in found]


def _meet(edit: _Edit, other: _Edit, base: Sequence[str]) -> bool:
    """Return whether two changes overlap or keep no word between them."""
    first, second = (edit, other) if edit.start <= other.start else (other, edit)
    return second.start <= first.end or not any(map(is_word, base[first.end : second.start]))
