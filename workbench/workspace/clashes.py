"""Two people edited one record at once: what follows by itself, and where one of the two has to be chosen.

The store refuses an edit of what is no longer as the edit found it. The refused edit is looked at field by field with
three values, as it found it, as it left it, as it is stored now: what only one side changed follows, the rest is asked.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from workbench.law.act import Act
from workbench.law.change import Change, Changes, Record
from workbench.workspace.three_way import WHOLE, changed_fields, three_way, value_of, with_value
from workbench.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Clash:
    """A place both sides changed: `field` of a record, '' for the record as a whole, and its three values."""

    kind: type[Record]
    record: str
    field: str
    base: Any
    mine: Any
    theirs: Any


@dataclass(frozen=True, slots=True)
class Reconciled:
    """A refused edit on what is stored now: `changes` follow by themselves, theirs kept where the sides clash."""

    changes: Changes
    clashes: tuple[Clash, ...]


def reconcile(workspace: Workspace, refused: Changes) -> Reconciled:
    """Return what becomes of a refused edit on the project as it reads now; ask for it after `refresh`."""
    changes, clashes = [], []
    for change in refused:
        stored = workspace.get(change.record.id)
        if stored == change.before:
            changes.append(change)
        elif stored != change.after:
            after, met = _met(change, stored)
            changes += [Change(stored, after)] if after != stored else []
            clashes += met
    return Reconciled(Changes(tuple(changes)), tuple(clashes))


def settled(workspace: Workspace, met: Reconciled, choices: Mapping[int, Any]) -> Changes:
    """Return the changes of an edit whose clashes are settled: the value chosen for each, theirs where none is.

    A choice is the place of the clash and the value that is to be stored, also a third one that a person wrote.
    """
    after: dict[str, Record | None] = {change.record.id: change.after for change in met.changes}
    before: dict[str, Record | None] = {change.record.id: change.before for change in met.changes}
    for place, value in choices.items():
        clash = met.clashes[place]
        if clash.record not in before:
            before[clash.record] = after[clash.record] = workspace.get(clash.record)
        after[clash.record] = with_value(after[clash.record], clash.field, value)
    pairs = ((before[record], after[record]) for record in before)
    return Changes(tuple(Change(old, new) for old, new in pairs if old != new))


def _met(change: Change, stored: Record | None) -> tuple[Record | None, list[Clash]]:
    """Return the stored record with what only we changed, and the places where both sides did."""
    base, mine = change.before, change.after
    record = change.record
    if base is None or mine is None or stored is None or isinstance(record, Act):
        return stored, [Clash(type(record), record.id, WHOLE, base, mine, stored)]
    after: Any = stored
    clashes = []
    for field in changed_fields(base, mine):
        values = (value_of(base, field), value_of(mine, field), value_of(stored, field))
        found, fits = three_way(field, *values)
        if fits:
            after = with_value(after, field, found)
        else:
            clashes.append(Clash(type(record), record.id, field, *values))
    return after, clashes
