"""Passages two units share, found in one pass over each: what makes moves, splits and mergers visible."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from workbench.comparison.tokens import is_word, read_alike, tokens
from workbench.law.act import Provision, lines

LENGTH = 4
"""Words that make a passage."""

SHARED = 0.5
"""A unit of which at least this part stands in another comes from there."""

Passages = frozenset[tuple[str, ...]]


def passages(unit: Provision | None) -> Passages:
    """Return the runs of four words of a unit, as they read; a shorter text is one passage."""
    if unit is None:
        return frozenset()
    words = [read_alike(token) for line in lines(unit) for token in tokens(line) if is_word(token)]
    if len(words) < LENGTH:
        return frozenset()
    return frozenset(zip(*(words[start:] for start in range(LENGTH)), strict=False))


@dataclass(frozen=True, slots=True)
class Shared:
    """A unit, where most of its passages come from, and how many of them."""

    unit: str
    source: str
    part: float


def shared(units: Mapping[str, Passages], sources: Mapping[str, Passages]) -> Iterator[Shared]:
    """Yield each unit at least half of whose passages stand in one source, with that source."""
    where: dict[tuple[str, ...], list[str]] = {}
    for name, found in sources.items():
        for passage in found:
            where.setdefault(passage, []).append(name)
    for unit, found in units.items():
        best = _most_common(name for passage in found for name in where.get(passage, ()) if name != unit)
        if best and best[1] >= SHARED * len(found):
            yield Shared(unit, best[0], best[1] / len(found))


def _most_common(names: Iterable[str]) -> tuple[str, int] | None:
    counted = Counter(names)
    return counted.most_common(1)[0] if counted else None
