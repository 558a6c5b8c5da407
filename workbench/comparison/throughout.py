"""The same words replaced everywhere in a unit: told once, «по всему тексту», instead of place by place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from workbench.comparison.tokens import is_word, tokens
from workbench.comparison.words import places
from workbench.law.act import Provision
from workbench.law.sameness import reads_same, same_own

MANY = 3
"""Places in different units from which a replacement is told for all of them at once; two in one text are enough."""


@dataclass(frozen=True, slots=True)
class Replacement:
    """Words that give way to others at every place two trees differ; `in_heading`: also in the heading on top."""

    old: str
    new: str
    in_heading: bool


def replacement(old: Sequence[Provision], new: Sequence[Provision]) -> Replacement | None:
    """Return the one replacement all differences of these trees come to, or None.

    Only where it is worth telling once: in several units, or more than once in one text, or in heading and text.
    """
    before, after = [unit for each in old for unit in each.walk()], [unit for each in new for unit in each.walk()]
    if len(before) != len(after):
        return None
    found: list[list[tuple[str, str]]] = []
    for one, other in zip(before, after, strict=True):
        if not _alike(one, other):
            return None
        for a, b in ((one.heading, other.heading), (one.text, other.text)):
            if not reads_same(a, b):
                found.append(list(_replaced(a, b)))
                if len({pair for pairs in found for pair in pairs}) != 1 or not found[0][0][0]:
                    return None
    in_heading = len(old) == 1 and not reads_same(before[0].heading, after[0].heading)
    worth = len(found) >= MANY or any(len(pairs) > 1 for pairs in found) or (in_heading and len(found) > 1)
    return Replacement(*found[0][0], in_heading) if worth else None


def _alike(one: Provision, other: Provision) -> bool:
    """Return whether two units differ in their words alone."""
    return same_own(
        Provision(one.kind, one.num, one.label, rows=one.rows, excluded=one.excluded),
        Provision(other.kind, other.num, other.label, rows=other.rows, excluded=other.excluded),
    )


def _replaced(old: str, new: str) -> Iterator[tuple[str, str]]:
    """Yield the words of each place that differs; ('', '') where it is no replacement of words by words."""
    before, after = tokens(old), tokens(new)
    for i1, i2, j1, j2 in places(before, after):
        words = any(map(is_word, before[i1:i2])) and any(map(is_word, after[j1:j2]))
        yield ("".join(before[i1:i2]).strip(), "".join(after[j1:j2]).strip()) if words else ("", "")
