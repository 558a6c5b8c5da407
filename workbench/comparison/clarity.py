"""When a change is told more clearly by restating a unit than by its parts."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.comparison.wording import WordChange
from workbench.law.act import GROUPS, Kind, Provision
from workbench.law.addresses import Addresses, Extent, Resolved
from workbench.law.amendment import Granularity, Modification, Operation, Scope
from workbench.law.locating import texts_of

MOST_PLACES = 3
"""A text with words changed in more places is restated."""

MOST_CHANGED = 0.5
"""A unit of which more than this part of its letters goes is restated."""


NEARLY_ALL = 0.9
"""A text of which this part of the letters goes is replaced as a whole."""

MOST_RESTATED = 6_000
"""Letters of a unit that is still restated only because its lines are hard to count."""


def words_tell(changes: Sequence[WordChange], text: str, granularity: Granularity) -> bool:
    """Return whether changes of words tell what becomes of a text clearly, so that it need not be restated.

    Where words are asked for, they tell everything but a text that is replaced as a whole.
    """
    touched = sum(change.touched for change in changes)
    if granularity is Granularity.WORDS:
        return touched < NEARLY_ALL * len(text)
    return len(changes) <= MOST_PLACES and touched <= MOST_CHANGED * len(text)


def better_restated(modifications: Sequence[Modification], old: Provision, granularity: Granularity) -> bool:
    """Return whether the unit is told more clearly by restating it: too much of it changes, or its lines miscount."""
    return _too_much(modifications, old, granularity) or _miscounting(modifications, old)


def _too_much(modifications: Sequence[Modification], old: Provision, granularity: Granularity) -> bool:
    if granularity is not Granularity.AUTO or old.kind in GROUPS or len(modifications) < 2:
        return False
    addresses = Addresses.of((old,))
    return sum(_touched(each, addresses) for each in modifications) > MOST_CHANGED * _size(old)


def _miscounting(modifications: Sequence[Modification], old: Provision) -> bool:
    """Return whether lines come and go in one unit, so that a reader cannot tell which count a clause means."""
    counted = (Kind.INDENT, Kind.SUBPARAGRAPH)
    lines = {child.eid: child.kind for child in old.children if child.kind in counted}
    whole = [each for each in modifications if each.scope is Scope.PROVISION]
    gone = {lines.get(each.target.eid) for each in whole if each.operation is Operation.REPEAL} - {None}
    come = {
        unit.kind
        for each in whole
        if each.operation is Operation.INSERTION and each.target.eid == old.eid
        for unit in each.content
        if unit.kind in counted
    }
    return bool(gone) and bool(come) and _size(old) <= MOST_RESTATED


def _touched(modification: Modification, addresses: Addresses) -> int:
    """Return how many letters in force the modification takes away."""
    if modification.operation is Operation.INSERTION or modification.scope is Scope.HEADING:
        return 0
    if modification.old:
        return len(modification.old)
    unit = addresses.units.get(modification.target.eid)
    if unit is not None:
        return _size(unit) if modification.operation is not Operation.RENUMBERING else 0
    target = addresses.resolve(modification.target.eid)
    if target is not None and target.extent in (Extent.ROW, Extent.CELL):
        return _letters(target)
    holder = addresses.units.get(modification.target.eid.rpartition("__")[0])
    return len(holder.text) if holder is not None else 0


def _size(unit: Provision) -> int:
    return _letters(Resolved(unit))


def _letters(covered: Resolved) -> int:
    return sum(len(text) for _, text in texts_of(covered))
