"""Which unit of one edition is which of the other: by identity, by number, by likeness."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import replace

from rapidfuzz.distance import Indel

from workbench.comparison.blocks import aligned, best_pairs
from workbench.comparison.pairing import ALIKE, BLOCK_LIMIT
from workbench.comparison.tokens import Coder, read_alike, tokens
from workbench.law.act import GROUPS, Provision, printed
from workbench.law.sameness import numbered, reads

TELLING = 20
"""Letters from which a text is long enough to recognise a unit by."""

RECOGNISED = 0.7
"""Part of their words that units of different numbers share when they are one unit renumbered."""

Pairs = dict[int, int]


def pair_units(
    old: Sequence[Provision], new: Sequence[Provision], *, number: Callable[[Provision], Hashable] | None = None
) -> Pairs:
    """Return which of the new units each of the old ones became: old index -> new index.

    A number without text is what is left of a unit that is repealed, wherever its text stands now. A unit with an id of
    its own is matched by it. A number names the same unit, unless its very text stands under
    another number now. Unnumbered parts and lines are matched by their words, the rest of them by their place.
    `number` says what the number of a unit is among these; siblings are told apart by kind and number.
    """
    named = number or _number
    pairs: Pairs = _stub_pairs(old, new, named)
    _join(pairs, old, new, _identity)
    _join(pairs, old, new, lambda unit: _with_text(named(unit), unit, printed))
    _join(pairs, old, new, lambda unit: _with_text(named(unit), unit, body))
    _join(pairs, old, new, _text_alone)
    _join(pairs, old, new, named)
    pairs.update(_renumbered_pairs(old, new, pairs))
    pairs.update(_counted_pairs(old, new, pairs))
    return pairs


def _stub_pairs(old: Sequence[Provision], new: Sequence[Provision], named: Callable[[Provision], Hashable]) -> Pairs:
    """Return the pairs of units in force and the numbers that are left of them."""
    stubs = {named(unit): j for j, unit in enumerate(new) if unit.excluded}
    if not stubs:
        return {}
    found: Pairs = {}
    for i, unit in enumerate(old):
        j = None if unit.excluded else stubs.pop(named(unit), None)
        if j is not None and new[j].kind is unit.kind:
            found[i] = j
    return found


def body(unit: Provision) -> str:
    """Return what the unit says, its own number left out, as it reads."""
    return reads(printed(replace(unit, label="")))


def _join(
    pairs: Pairs, old: Sequence[Provision], new: Sequence[Provision], key: Callable[[Provision], Hashable]
) -> None:
    """Pair the units that have the same key, where no other unit has it."""
    taken = set(pairs.values())
    ours = {i: name for i, unit in enumerate(old) if i not in pairs and (name := key(unit)) is not None}
    if not ours:
        return
    theirs = {name: j for j, unit in enumerate(new) if j not in taken and (name := key(unit)) is not None}
    counts = Counter(ours.values())
    others = Counter(key(unit) for j, unit in enumerate(new) if j not in taken)
    for i, name in ours.items():
        if counts[name] == 1 == others[name]:
            pairs[i] = theirs[name]


def _identity(unit: Provision) -> Hashable:
    return (unit.kind, unit.id) if unit.id else None


def _with_text(number: Hashable, unit: Provision, text: Callable[[Provision], str]) -> Hashable:
    return None if number is None or unit.kind in GROUPS else (number, text(unit))


def _text_alone(unit: Provision) -> Hashable:
    if not numbered(unit) or unit.excluded or unit.kind in GROUPS:
        return None
    text = body(unit)
    return (unit.kind, text) if len(text) >= TELLING else None


def _number(unit: Provision) -> Hashable:
    if not numbered(unit):
        return None
    repeated = unit.eid.rpartition("~")
    return unit.kind, unit.num, repeated[2] if repeated[1] and "__" not in repeated[2] else ""


def _renumbered_pairs(old: Sequence[Provision], new: Sequence[Provision], pairs: Pairs) -> Pairs:
    """Return the pairs of units that kept most of their words under another number, in order."""
    taken = set(pairs.values())
    ours = [i for i, unit in enumerate(old) if i not in pairs and _recognisable(unit)]
    theirs = [j for j, unit in enumerate(new) if j not in taken and _recognisable(unit)]
    found: Pairs = {}
    for kind in dict.fromkeys(old[i].kind for i in ours):
        a = [i for i in ours if old[i].kind is kind]
        b = [j for j in theirs if new[j].kind is kind]
        if a and b and len(a) * len(b) <= BLOCK_LIMIT:
            like = _likenesses([body(old[i]) for i in a], [body(new[j]) for j in b], RECOGNISED)
            found.update((a[p], b[q]) for p, q in best_pairs(like))
    return found


def _recognisable(unit: Provision) -> bool:
    return numbered(unit) and not unit.excluded and unit.kind not in GROUPS


def _likenesses(old: Sequence[str], new: Sequence[str], at_least: float) -> list[list[float]]:
    """Return how much each of the old texts has in common with each of the new, by words; 0 below `at_least`."""
    coder = Coder(read_alike)
    a, b = [coder.encode(tokens(text)) for text in old], [coder.encode(tokens(text)) for text in new]
    return [[Indel.normalized_similarity(x, y, score_cutoff=at_least) for y in b] for x in a]


def _counted_pairs(old: Sequence[Provision], new: Sequence[Provision], pairs: Pairs) -> Pairs:
    """Return the pairs of parts, lines and other unnumbered units: equal ones, like ones, then by place in a gap."""
    taken = set(pairs.values())
    ours = [i for i, unit in enumerate(old) if i not in pairs and not numbered(unit)]
    theirs = [j for j, unit in enumerate(new) if j not in taken and not numbered(unit)]
    found: Pairs = {}
    for kind in dict.fromkeys(old[i].kind for i in ours):
        a = [i for i in ours if old[i].kind is kind]
        b = [j for j in theirs if new[j].kind is kind]
        words_a, words_b = [body(old[i]) for i in a], [body(new[j]) for j in b]
        found.update((a[p], b[q]) for p, q in line_pairs(words_a, words_b))
    return found


def line_pairs(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield which line became which, in order: equal ones, like ones, then by place in a gap."""
    for i1, i2, j1, j2, equal in aligned(old, new):
        if equal:
            yield from zip(range(i1, i2), range(j1, j2), strict=True)
        else:
            yield from ((i1 + p, j1 + q) for p, q in _gap_pairs(old[i1:i2], new[j1:j2]))


def _gap_pairs(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield the pairs in a gap: like lines first, then what is left between them by place."""
    like: list[tuple[int, int]] = []
    if old and new and len(old) * len(new) <= BLOCK_LIMIT:
        like = best_pairs(_likenesses(old, new, ALIKE))
    i = j = 0
    for p, q in [*like, (len(old), len(new))]:
        yield from zip(range(i, p), range(j, q), strict=False)
        if p < len(old):
            yield p, q
        i, j = p + 1, q + 1
