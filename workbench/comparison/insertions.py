"""New units among the children of one unit, told as insertions: one for each run of neighbours of a kind."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from itertools import groupby

from workbench.law.act import Act, Kind, Provision
from workbench.law.amendment import Modification, Operation, Scope
from workbench.law.consolidation import consolidate
from workbench.law.eid import COUNTED
from workbench.law.reference import ProvisionRef

Home = Callable[[Kind, str], str | None]
"""Which unit in force ('' the act) would hold a new provision of this kind and number; None: the kind is local."""


def insertions(
    work: str,
    holder: Provision | None,
    old: Sequence[Provision],
    new: Sequence[Provision],
    pairs: Mapping[int, int],
    home: Home,
) -> tuple[Modification, ...]:
    """Return the modifications that put the unmatched new children of `holder` (None: the act) in their places.

    Where number or count does not tell the place, the modification names the unit in force it follows.
    """
    runs = _runs(old, new, pairs)
    eid = holder.eid if holder else ""
    told = tuple(_insertion(work, _target(eid, run, home), run) for _, run in runs)
    if not told or _in_place(holder, old, new, pairs, told):
        return told
    return tuple(
        replace(each, after=old[last].eid if last >= 0 else eid, target=ProvisionRef(work, eid))
        for each, (last, _) in zip(told, runs, strict=True)
    )


def _runs(
    old: Sequence[Provision], new: Sequence[Provision], pairs: Mapping[int, int]
) -> list[tuple[int, tuple[Provision, ...]]]:
    """Return the runs of new neighbours of one kind, each with the child in force it follows (-1: none)."""
    counterparts = {j: i for i, j in pairs.items()}
    runs: list[tuple[int, tuple[Provision, ...]]] = []
    counts: dict[Kind, int] = {}
    last = -1
    for is_new, places in groupby(range(len(new)), key=lambda j: j not in counterparts):
        if not is_new:
            last = max(last, *(counterparts[j] for j in places), -1)
            continue
        for _, group in groupby((new[j] for j in places), key=lambda unit: unit.kind):
            run = tuple(_numbered_as_counted(unit, last, old, counts) for unit in group)
            runs.append((last, run))
    return runs


def _numbered_as_counted(unit: Provision, last: int, old: Sequence[Provision], counts: dict[Kind, int]) -> Provision:
    """Return an unnumbered unit with the number drafters count: lines in force and new ones, what goes included."""
    if unit.kind not in COUNTED:
        return unit
    before = old[: last + 1]
    same = len(before) if unit.kind is Kind.INDENT else sum(each.kind is unit.kind for each in before)
    first = 2 if unit.kind in (Kind.INDENT, Kind.SUBPARAGRAPH) else 1
    num = first + same + counts.get(unit.kind, 0)
    counts[unit.kind] = counts.get(unit.kind, 0) + 1
    return replace(unit, num=str(num))


def _target(holder: str, run: Sequence[Provision], home: Home) -> str:
    """Return the unit the clause supplements: the act where the number alone tells the group."""
    homes = {home(unit.kind, unit.num) for unit in run}
    return "" if homes == {holder} else holder


def _insertion(work: str, target: str, run: tuple[Provision, ...]) -> Modification:
    return Modification(Operation.INSERTION, Scope.PROVISION, ProvisionRef(work, target), content=run)


def _in_place(
    holder: Provision | None,
    old: Sequence[Provision],
    new: Sequence[Provision],
    pairs: Mapping[int, int],
    told: Sequence[Modification],
) -> bool:
    """Return whether the insertions alone put every new child where it stands among the others."""
    children = tuple(
        replace(unit, id=f"old {i}", num=new[pairs[i]].num if i in pairs else unit.num) for i, unit in enumerate(old)
    )
    scene = children if holder is None else (replace(holder, children=children),)
    marked = tuple(replace(each, content=tuple(replace(unit, id="new") for unit in each.content)) for each in told)
    done = consolidate(Act("", "", "", "", provisions=scene), marked)
    if done.failed:
        return False
    became = done.act.provisions if holder is None else done.act.provisions[0].children
    gone = {f"old {i}" for i in range(len(old)) if i not in pairs}
    counterparts = {j: i for i, j in pairs.items()}
    wanted = [f"old {counterparts[j]}" if j in counterparts else "new" for j in range(len(new))]
    return [unit.id for unit in became if unit.id not in gone] == wanted
