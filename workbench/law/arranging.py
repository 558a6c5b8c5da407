"""The order of a unit's children, old and new: by number, by count, or after the unit a clause names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from workbench.law.act import Kind, Provision
from workbench.law.eid import number_key
from workbench.law.placing import Placed

_AT_THE_END = frozenset({Kind.SIGNATURE, Kind.ANNEX})

_LISTED = frozenset({Kind.POINT, Kind.INDENT})

_COUNTERS = {Kind.INDENT: 0, Kind.SUBPARAGRAPH: 1, Kind.TABLE: 2, Kind.NOTE: 3}


@dataclass
class Entry:
    """A child of the unit being rebuilt: what stands at its place now."""

    eid: str
    kind: Kind
    num: str
    units: tuple[Provision, ...]


def arranged(entries: list[Entry], placed: Sequence[Placed]) -> list[Entry]:
    """Return the children with the new ones in their places.

    Counts are those of the act in force with the new lines in: what goes is still counted, so a clause that takes a
    line out and one that adds a line do not depend on each other.
    """
    if not placed:
        return entries
    named = [each for each in placed if each.after]
    counted = [each for each in placed if not each.after and each.provision.kind in _COUNTERS]
    rest = [each for each in placed if not each.after and each.provision.kind not in _COUNTERS]
    for each in sorted(counted, key=lambda e: (_COUNTERS[e.provision.kind], _count(e.provision.num))):
        _insert(entries, _counted_place(entries, each.provision), each)
    ends: dict[str, Entry] = {}
    for each in named:
        ends[each.after] = _insert(entries, _named_place(entries, each, ends.get(each.after)), each)
    for each in sorted(rest, key=lambda e: number_key(e.provision.num)):
        _insert(entries, _numbered_place(entries, each.provision), each)
    return entries


def listed_on(entries: list[Entry]) -> None:
    """Let a list go on where new items follow its last one: the full stop that closed the list becomes a semicolon.

    Amending laws do not say so: «пункт 2 дополнить подпунктом 5)» leaves the mark of subpoint 4) to the consolidated
    text (LAW.md 2.5 no. 9; real acts).
    """
    for last, new in pairwise(entries):
        if not new.eid and new.units and last.units and new.kind is last.kind and last.kind in _LISTED:
            last.units = (*last.units[:-1], _going_on(last.units[-1]))


def _going_on(unit: Provision) -> Provision:
    """Return the item with its closing full stop made a semicolon; an unnumbered line only in lower case."""
    if unit.kind is Kind.INDENT and not unit.text[:1].islower():
        return unit
    if unit.children:
        last = unit.children[-1]
        return unit if last.kind not in _LISTED else replace(unit, children=(*unit.children[:-1], _going_on(last)))
    return replace(unit, text=f"{unit.text[:-1]};") if unit.text.endswith(".") else unit


def _insert(entries: list[Entry], at: int, placed: Placed) -> Entry:
    entry = Entry("", placed.provision.kind, placed.provision.num, (placed.provision,))
    entries.insert(at, entry)
    return entry


def _count(num: str) -> int:
    return int(num) if num.isdigit() else 1_000_000


def _counted_place(entries: list[Entry], provision: Provision) -> int:
    """Return the place of a line or part by its count; one without a count comes last."""
    count = _count(provision.num)
    if provision.kind is Kind.INDENT:
        return min(count - 2, len(entries))
    first = 2 if provision.kind is Kind.SUBPARAGRAPH else 1
    same = [at for at, entry in enumerate(entries) if entry.kind is provision.kind]
    return same[count - first] if 0 <= count - first < len(same) else len(entries)


def _named_place(entries: list[Entry], placed: Placed, last: Entry | None) -> int:
    if last is not None:
        return next(at for at, entry in enumerate(entries) if entry is last) + 1
    return next((at + 1 for at, entry in enumerate(entries) if entry.eid and entry.eid == placed.after), 0)


def _numbered_place(entries: list[Entry], provision: Provision) -> int:
    """Return the place after the last of the kind with a lower number; a first of its kind goes where lists stand."""
    kind, key = provision.kind, number_key(provision.num)
    same = [at for at, entry in enumerate(entries) if entry.kind is kind]
    before = [at for at in same if number_key(entries[at].num) <= key]
    if before:
        return max(before, key=lambda at: (number_key(entries[at].num), at)) + 1
    if same:
        return same[0]
    if kind is Kind.PREAMBLE:
        return 0
    stop = {Kind.SUBPARAGRAPH} if kind is Kind.POINT else _AT_THE_END - {kind}
    if kind is Kind.SIGNATURE:
        stop = {Kind.ANNEX}
    return next((at for at, entry in enumerate(entries) if entry.kind in stop), len(entries))
