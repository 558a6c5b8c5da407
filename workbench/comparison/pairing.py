"""Which paragraph of one text belongs to which of the other: equal ones first, then like ones in the gaps between."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from rapidfuzz.distance import Indel
from rapidfuzz.fuzz import ratio

from workbench.comparison.blocks import aligned, best_pairs, common_ends
from workbench.comparison.tokens import Coder, read_alike, tokens

BLOCK_LIMIT = 4_000
"""A block of changed paragraphs up to so many cells is paired by the likeness of each with each."""

ALIKE = 0.35
"""Paragraphs with less in common (twice the shared words by all words) do not belong together."""

_HEAD = 24  # letters that usually tell a paragraph: its number and first words


class Pair(NamedTuple):
    """A paragraph of each side, or of one ('' for the other); `whole` when a comparison of words is not worth it."""

    old: str
    new: str
    whole: bool = False


def paired(old: Sequence[str], new: Sequence[str]) -> Iterator[Pair]:
    """Yield the paragraphs of both texts in pairs, in the order of each."""
    if len(old) == len(new):
        changed = [place for place, line in enumerate(old) if line != new[place]]
        together = [b for a, b in pairwise(changed) if b == a + 1]
        if all(_look_alike(old[p], new[p]) for b in together for p in (b - 1, b)):
            yield from _in_place(old, new, changed)
            return
    head, tail = common_ends(old, new)
    if head:
        yield _equal(old[:head])
    yield from _inner(old[head : len(old) - tail], new[head : len(new) - tail])
    if tail:
        yield _equal(old[len(old) - tail :])


def _in_place(old: Sequence[str], new: Sequence[str], changed: Sequence[int]) -> Iterator[Pair]:
    """Yield the pairs where every paragraph kept its place and its likeness."""
    last = 0
    for place in changed:
        if place > last:
            yield _equal(old[last:place])
        yield Pair(old[place], new[place])
        last = place + 1
    if last < len(old):
        yield _equal(old[last:])


def _equal(lines: Sequence[str]) -> Pair:
    text = "".join(lines)
    return Pair(text, text)


def _inner(old: Sequence[str], new: Sequence[str]) -> Iterator[Pair]:
    if not old or not new:
        yield from _apart(old, new)
        return
    for i1, i2, j1, j2, equal in aligned(old, new):
        if equal:
            yield _equal(old[i1:i2])
        else:
            yield from _block(old[i1:i2], new[j1:j2])


def _block(old: Sequence[str], new: Sequence[str]) -> Iterator[Pair]:
    """Yield the pairs of a block without equal paragraphs."""
    if not old or not new:
        yield from _apart(old, new)
    elif len(old) == len(new) and (len(old) == 1 or all(map(_look_alike, old, new))):
        yield from map(Pair, old, new)
    elif len(old) * len(new) <= BLOCK_LIMIT:
        yield from _by_likeness(old, new)
    else:
        yield from _by_heads(old, new)


def _look_alike(one: str, other: str) -> bool:
    return ratio(one, other, score_cutoff=60) > 0


def _apart(old: Sequence[str], new: Sequence[str]) -> Iterator[Pair]:
    if old or new:
        yield Pair("".join(old), "".join(new), whole=True)


def _by_likeness(old: Sequence[str], new: Sequence[str]) -> Iterator[Pair]:
    """Yield the pairs of the best pairing that keeps both orders."""
    coder = Coder(read_alike)
    a = [coder.encode(tokens(line)) for line in old]
    b = [coder.encode(tokens(line)) for line in new]
    like = [[Indel.normalized_similarity(x, y, score_cutoff=ALIKE) for y in b] for x in a]
    i = j = 0
    for p, q in best_pairs(like):
        yield from _apart(old[i:p], new[j:q])
        yield Pair(old[p], new[q])
        i, j = p + 1, q + 1
    yield from _apart(old[i:], new[j:])


def _by_heads(old: Sequence[str], new: Sequence[str]) -> Iterator[Pair]:
    """Yield the pairs of a large block: by position or by their first words; where these tell nothing, whole."""
    heads = aligned([line[:_HEAD] for line in old], [line[:_HEAD] for line in new])
    anchors = [
        (i, j)
        for i1, i2, j1, _, equal in heads
        if equal
        for i, j in zip(range(i1, i2), range(j1, j1 + i2 - i1), strict=True)
    ]
    if len(anchors) < ALIKE * min(len(old), len(new)):
        if len(old) == len(new) and sum(map(_look_alike, old, new)) > len(old) / 2:
            yield from map(Pair, old, new)
        else:
            yield from _apart(old, new)
        return
    for (i, j), (p, q) in pairwise([(-1, -1), *anchors, (len(old), len(new))]):
        if i >= 0:
            yield Pair(old[i], new[j])
        gap_old, gap_new = old[i + 1 : p], new[j + 1 : q]
        if gap_old and gap_new and len(gap_old) * len(gap_new) <= BLOCK_LIMIT:
            yield from _by_likeness(gap_old, gap_new)
        else:
            yield from _apart(gap_old, gap_new)
