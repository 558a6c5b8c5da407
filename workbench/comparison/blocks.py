"""Two sequences side by side: what is equal in both, and the blocks between."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from rapidfuzz.distance import Indel

from workbench.comparison.tokens import Coder

INDEL_LIMIT = 20_000 * 20_000
"""With more cells than this, equal paragraphs are searched between those that are unique: memory is n*m/8 bytes."""


class Block(NamedTuple):
    """Items old[i1:i2] beside new[j1:j2], and whether they are equal."""

    i1: int
    i2: int
    j1: int
    j2: int
    equal: bool


def common_ends(old: Sequence[str], new: Sequence[str]) -> tuple[int, int]:
    """Return how many items are equal at the start, and after that at the end."""
    head = 0
    for one, other in zip(old, new, strict=False):
        if one != other:
            break
        head += 1
    limit = min(len(old), len(new)) - head
    tail = 0
    while tail < limit and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    return head, tail


def aligned(old: Sequence[str], new: Sequence[str]) -> list[Block]:
    """Return the runs of equal items and the blocks between them, in order."""
    coder = Coder()
    if len(old) * len(new) <= INDEL_LIMIT and coder.fits(old, new):
        steps = [
            Block(step.src_start, step.src_end, step.dest_start, step.dest_end, step.tag == "equal")
            for step in Indel.opcodes(coder.encode(old), coder.encode(new))
        ]
    else:
        steps = list(_between_anchors(old, new))
    return _joined(steps)


def _joined(steps: Iterable[Block]) -> list[Block]:
    """Return the blocks with neighbours of one kind made one."""
    found: list[Block] = []
    for step in steps:
        if found and found[-1].equal == step.equal:
            found[-1] = found[-1]._replace(i2=step.i2, j2=step.j2)
        else:
            found.append(step)
    return found


def _between_anchors(old: Sequence[str], new: Sequence[str]) -> Iterator[Block]:
    """Yield the blocks of two very long sequences, cut where both have an item that is nowhere else (patience)."""
    once_old, once_new = Counter(old), Counter(new)
    where = {item: j for j, item in enumerate(new)}
    anchors = [(i, where[item]) for i, item in enumerate(old) if once_old[item] == 1 == once_new[item]]
    i = j = 0
    for p, q in [*increasing(anchors), (len(old), len(new))]:
        if p > i or q > j:
            yield Block(i, p, j, q, old[i:p] == new[j:q])
        if p < len(old):
            yield Block(p, p + 1, q, q + 1, True)
        i, j = p + 1, q + 1


def increasing(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the longest run of the pairs, sorted by their first, in which the second grows too."""
    ends: list[int] = []  # the smallest second that ends a run of each length
    places: list[int] = []  # and where it stands
    before: list[int] = []
    for place, (_, second) in enumerate(pairs):
        length = bisect_left(ends, second)
        before.append(places[length - 1] if length else -1)
        ends[length : length + 1] = [second]
        places[length : length + 1] = [place]
    run: list[tuple[int, int]] = []
    place = places[-1] if places else -1
    while place >= 0:
        run.append(pairs[place])
        place = before[place]
    return run[::-1]


def best_pairs(like: Sequence[Sequence[float]]) -> list[tuple[int, int]]:
    """Return the pairs of rows and columns with the greatest likeness together, both in order; 0 never pairs."""
    n, m = len(like), len(like[0]) if like else 0
    best = [[0.0] * (m + 1) for _ in range(n + 1)]
    for p in range(n - 1, -1, -1):
        row, below, scores = best[p], best[p + 1], like[p]
        for q in range(m - 1, -1, -1):
            row[q] = max(below[q], row[q + 1], below[q + 1] + scores[q])
    pairs = []
    p = q = 0
    while p < n and q < m:
        if like[p][q] and best[p][q] == best[p + 1][q + 1] + like[p][q]:
            pairs.append((p, q))
            p, q = p + 1, q + 1
        elif best[p][q] == best[p + 1][q]:
            p += 1
        else:
            q += 1
    return pairs
