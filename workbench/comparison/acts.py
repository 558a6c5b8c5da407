"""Two versions of an act: what became of each provision, and the modifications that lead from one to the other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from workbench.comparison.matching import pair_units
from workbench.comparison.shingles import passages, shared
from workbench.law.act import GROUPS, Act, Provision
from workbench.law.sameness import numbered, same_own, same_text


class MatchChange(StrEnum):
    """What became of a provision."""

    SAME = "same"
    AMENDED = "amended"
    INSERTED = "inserted"
    REPEALED = "repealed"
    MOVED = "moved"
    SPLIT = "split"
    MERGED = "merged"


@dataclass(frozen=True, slots=True)
class Match:
    """A provision before and after; None where there is none.

    A provision that leaves its number behind and is put in elsewhere under another one has two matches: the number is
    repealed, the text has moved.
    A unit counts as amended when anything in it changed, a group of articles when its own heading did. A split or
    merger is a match of its own beside the ordinary one: `new` took most of its words from `old`.
    """

    old: Provision | None
    new: Provision | None
    change: MatchChange


@dataclass(frozen=True, slots=True)
class ActComparison:
    """What became of every provision of two versions of an act, in the order of the new one.

    A provision that went stands after the one it followed.
    """

    matches: tuple[Match, ...]

    def changed(self) -> tuple[Match, ...]:
        """Return the matches that are not the same on both sides."""
        return tuple(match for match in self.matches if match.change is not MatchChange.SAME)


@dataclass(frozen=True, slots=True)
class _Outline:
    """The groups of an act and the units straight below them, in reading order, each with the eId of its group."""

    units: tuple[Provision, ...]
    holders: Mapping[str, str]

    @classmethod
    def of(cls, act: Act) -> _Outline:
        found = list(_outlined(act.provisions, ""))
        return cls(tuple(unit for unit, _ in found), {unit.eid: holder for unit, holder in found})


def compare_acts(old: Act, new: Act) -> ActComparison:
    """Return what became of each provision: matched by identity, number and likeness, in one pass over both acts."""
    before, after = _Outline.of(old), _Outline.of(new)
    pairs = pair_units(before.units, after.units, number=lambda unit: unit.eid)
    pairs.update(_relocated(before.units, after.units, pairs))
    matches: list[Match] = []
    for i, j in _in_order(len(before.units), len(after.units), pairs):
        one = before.units[i] if i is not None else None
        other = after.units[j] if j is not None else None
        matches += _unit_matches(one, other, before.holders, after.holders)
    matches = _with_moves(matches)
    return ActComparison((*matches, *_splits_and_mergers(matches)))


def _outlined(provisions: Sequence[Provision], holder: str) -> Iterator[tuple[Provision, str]]:
    for unit in provisions:
        yield unit, holder
        if unit.kind in GROUPS:
            yield from _outlined(unit.children, unit.eid)


def _relocated(old: Sequence[Provision], new: Sequence[Provision], pairs: Mapping[int, int]) -> dict[int, int]:
    """Return the pairs of unmatched units of one kind that share most of their passages, under another number."""
    taken = set(pairs.values())
    gone = {str(i): unit for i, unit in enumerate(old) if i not in pairs and unit.kind not in GROUPS}
    come = {str(j): unit for j, unit in enumerate(new) if j not in taken and unit.kind not in GROUPS}
    sources = {name: passages(unit) for name, unit in gone.items()}
    found: dict[int, int] = {}
    for each in shared({f"new {name}": passages(unit) for name, unit in come.items()}, sources):
        i, j = int(each.source), int(each.unit.removeprefix("new "))
        alike = each.part * len(passages(new[j])) >= len(sources[each.source]) / 2
        if alike and i not in found and old[i].kind is new[j].kind:
            found[i] = j
    return found


def _in_order(olds: int, news: int, pairs: Mapping[int, int]) -> Iterator[tuple[int | None, int | None]]:
    """Yield all pairs in the order of the new side, what went after the one it followed."""
    gone: dict[int, list[int]] = {}
    place = -1
    for i in range(olds):
        if i in pairs:
            place = pairs[i]
        else:
            gone.setdefault(place, []).append(i)
    counterparts = {j: i for i, j in pairs.items()}
    yield from ((i, None) for i in gone.get(-1, ()))
    for j in range(news):
        yield counterparts.get(j), j
        yield from ((i, None) for i in gone.get(j, ()))


def _unit_matches(
    old: Provision | None, new: Provision | None, before: Mapping[str, str], after: Mapping[str, str]
) -> Iterator[Match]:
    """Yield the match of one unit of the outline; of all below it, unless it is a group: those are in the outline."""
    if old is None or new is None:
        yield from _alone(old, new)
    elif new.kind in GROUPS:
        moved = old.eid != new.eid or before[old.eid] != after[new.eid]
        yield Match(old, new, _change(same_own(old, new), moved, old, new))
    else:
        yield from _matched(old, new, moved=old.eid != new.eid or before[old.eid] != after[new.eid])


def _matched(old: Provision, new: Provision, *, moved: bool = False) -> Iterator[Match]:
    """Yield the match of a unit and of everything below it."""
    same = same_text(old, new) or (moved and same_text(replace(old, num=new.num), new))
    yield Match(old, new, _change(same, moved, old, new))
    pairs = {i: i for i in range(len(old.children))} if same else pair_units(old.children, new.children)
    for i, j in _in_order(len(old.children), len(new.children), pairs):
        one, other = _at(old.children, i), _at(new.children, j)
        if one is None or other is None:
            yield from _alone(one, other)
        else:
            yield from _matched(one, other, moved=numbered(one) and one.num != other.num)


def _change(same: bool, moved: bool, old: Provision, new: Provision) -> MatchChange:
    if new.excluded and not old.excluded:
        return MatchChange.REPEALED
    if moved and (same or old.num != new.num):
        return MatchChange.MOVED
    return MatchChange.SAME if same else MatchChange.AMENDED


def _alone(old: Provision | None, new: Provision | None) -> Iterator[Match]:
    """Yield the match of a unit that stands on one side only, and of all below it; of a group alone."""
    unit = old or new
    assert unit is not None
    change = MatchChange.REPEALED if old else MatchChange.INSERTED
    for each in (unit,) if unit.kind in GROUPS else unit.walk():
        yield Match(each, None, change) if old else Match(None, each, change)


def _at(units: Sequence[Provision], index: int | None) -> Provision | None:
    return None if index is None else units[index]


def _with_moves(matches: list[Match]) -> list[Match]:
    """Return the matches, what came with the text of a unit that is repealed told as moved."""
    gone = _roots(match.old for match in matches if match.change is MatchChange.REPEALED)
    come = _roots(match.new for match in matches if match.change is MatchChange.INSERTED)
    if not gone or not come:
        return matches
    sources = {eid: passages(unit) for eid, unit in gone.items()}
    moved: dict[str, Provision] = {}
    for each in shared({f"+{eid}": passages(unit) for eid, unit in come.items()}, sources):
        old, new = gone[each.source], come[each.unit[1:]]
        alike = each.part * len(passages(new)) >= len(sources[each.source]) / 2
        if alike and old.kind is new.kind and old not in moved.values():
            moved[new.eid] = old
    sources_of = {unit.eid for unit in moved.values()}
    return [
        replace(match, old=moved[match.new.eid], change=MatchChange.MOVED)
        if match.change is MatchChange.INSERTED and match.new is not None and match.new.eid in moved
        else match
        for match in matches
        if match.new is not None or match.old is None or match.old.eid not in sources_of
    ]


def _splits_and_mergers(matches: Sequence[Match]) -> Iterator[Match]:
    """Yield where new units took most of their words from one that lost them, and gone ones gave theirs to one."""
    come = _roots(match.new for match in matches if match.old is None)
    gone = _roots(match.old for match in matches if match.new is None or match.change is MatchChange.REPEALED)
    if not come and not gone:
        return
    amended = {
        match.new.eid: match
        for match in matches
        if match.old and match.new and match.change is MatchChange.AMENDED and match.new.kind not in GROUPS
    }
    lost = {eid: passages(match.old) - passages(match.new) for eid, match in amended.items()}
    gained = {eid: passages(match.new) - passages(match.old) for eid, match in amended.items()}
    for each in shared({f"+{eid}": passages(unit) for eid, unit in come.items()}, lost):
        yield Match(amended[each.source].old, come[each.unit[1:]], MatchChange.SPLIT)
    for each in shared({f"-{eid}": passages(unit) for eid, unit in gone.items()}, gained):
        yield Match(gone[each.unit[1:]], amended[each.source].new, MatchChange.MERGED)


def _roots(units: Iterable[Provision | None]) -> dict[str, Provision]:
    """Return the units that stand in no other of them, by eId; groups left aside."""
    found: dict[str, Provision] = {}
    below: set[str] = set()
    for unit in units:
        if unit is not None and unit.kind not in GROUPS and unit.eid not in below:
            found[unit.eid] = unit
            below.update(each.eid for each in unit.walk())
    return found
