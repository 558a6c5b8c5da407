"""Which line of ours became which line of a reviewer's copy, between lines that are certain: in order, by likeness."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from itertools import product

from rapidfuzz import fuzz

_GONE_ALIKE = 70
"""A line we struck out came back where one of the copy reads at least so much (per cent) like it."""

_MOST = 40_000
"""How many pairs are weighed between two certain lines; beyond that lines meet by their place."""

_LABEL = re.compile(r"\d+(?:-\d+)*(?=[.)])|[«\"]?\S+ \d+(?:-\d+)*\.|\d+(?:-\d+)*-\S+\.")


def paired(ours: Sequence[Collection[str]], gone: Sequence[bool], copy: Sequence[str]) -> list[tuple[int, int]]:
    """Return pairs (of ours, of the copy) in order, each line once: what is left over was taken out or added.

    `ours` are the readings of each line: as sent, or as in force. Lines rather meet than stand alone: one that goes
    where one comes is one line typed anew. Only a line we struck out (`gone`) wants to be recognised.
    """
    if len(ours) * len(copy) > _MOST:
        return [(i, i) for i in range(min(len(ours), len(copy))) if not gone[i]]
    worth = [[0.0] * (len(copy) + 1) for _ in range(len(ours) + 1)]
    alike = {(i, j): _worth(ours[i], copy[j], gone=gone[i]) for i, j in product(range(len(ours)), range(len(copy)))}
    for i in range(len(ours) - 1, -1, -1):
        for j in range(len(copy) - 1, -1, -1):
            worth[i][j] = max(alike[i, j] + worth[i + 1][j + 1], worth[i + 1][j], worth[i][j + 1])
    pairs, i, j = [], 0, 0
    while i < len(ours) and j < len(copy):
        if alike[i, j] > 0 and worth[i][j] == alike[i, j] + worth[i + 1][j + 1]:
            pairs.append((i, j))
            i, j = i + 1, j + 1
        elif worth[i][j] == worth[i + 1][j]:
            i += 1
        else:
            j += 1
    return pairs


def _worth(readings: Collection[str], text: str, *, gone: bool) -> float:
    """Return how much it is worth that two lines are one; 0 where they are not.

    Likeness counts by its square: one line hardly changed weighs more than two that share a few words each.
    """
    likeness = max(fuzz.ratio(reading, text) for reading in readings)
    if gone:
        return (likeness / 100) ** 2 - 0.01 if likeness >= _GONE_ALIKE else 0.0
    same_label = any(label(reading) == label(text) for reading in readings)
    if not same_label and likeness < 50 and label(text):
        return 0.0  # it has a number of its own, and another one
    return float((likeness / 100) ** 2 + (0.2 if same_label else 0.0) + 0.01)


def label(text: str) -> str:
    """Return the number a line begins with: '2-1) ведет' -> '2-1', 'Статья 5. Права' -> 'Статья 5.'; '' for none."""
    match = _LABEL.match(text)
    return match.group() if match else ""
