"""A bundle comes back: what was done elsewhere is done here, edit by edit and field by field, three-way.

An edit is known by its uid wherever it travels, so each is taken in once. Of one that is new here every field it
changed is looked at with three values: as the edit found it (base), as it reads here (mine), as the edit left it
(theirs). Where the field is here as the edit found it, theirs is taken; a mapping is looked at language by language, a
list item by item. Anything else is a conflict: mine stays, all three values are listed, and it is listed again each
time the bundle comes until it is settled.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import datetime
from typing import Any

from workbench.law.act import Act
from workbench.law.change import Change, Changes, Record
from workbench.law.project import Project
from workbench.store import READ_ONLY, LogEntry
from workbench.workspace.bundles import Bundle, Carried, Edit
from workbench.workspace.workspace import Workspace

Mark = tuple[str, str, str]  # an edit, the record it changed, the field of it; as the store notes what was carried
WHOLE = ""
"""Stands for the record as a whole where a conflict is about its being there."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """A place that was changed here and elsewhere: three values, None where there is none.

    `field` is the record's field, with its key where it is a mapping ("wording.kaz"), or '' for the record as a whole.
    """

    kind: type[Record]
    record: str
    field: str
    base: Any
    mine: Any
    theirs: Any
    author: str
    at: datetime
    edits: tuple[str, ...]  # the uids of the edits that ask for it


@dataclass(frozen=True, slots=True)
class Merged:
    """What taking a bundle in comes to: edits with their own authors, conflicts, and records to be read only."""

    edits: tuple[tuple[LogEntry, Changes], ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    left_out: tuple[str, ...] = ()  # records for reading that were changed elsewhere all the same
    carried: tuple[Mark, ...] = ()

    @property
    def changes(self) -> Changes:
        """What is changed here, in order."""
        return Changes(tuple(change for _, changes in self.edits for change in changes))


def merge(workspace: Workspace, bundle: Bundle) -> Merged:
    """Return what taking this bundle in comes to; nothing is written, and nothing changes where it came before."""
    merging = _Merging()
    for carried in bundle.records:
        known = workspace.edits_of(carried.id)
        mine = workspace.get(carried.id)
        if mine is not None and type(mine) is not carried.kind:
            merging.left_out.append(carried.id)
        elif not known and (mine is None or mine == Project()):
            _add(merging, carried, mine, bundle)
        elif carried.kind is Act:
            _merge_act(merging, carried, mine, known, workspace)
        else:
            _replay(merging, carried, mine, known)
    return merging.result()


def take_in(workspace: Workspace, merged: Merged, label: str) -> Changes:
    """Write what a bundle comes to as one step that can be undone; its edits keep author, moment and name."""
    return workspace.take_in(merged.edits, merged.carried, label)


def settle(workspace: Workspace, conflict: Conflict, *, theirs: bool, label: str) -> Changes:
    """Settle a conflict for good: their value is taken, or ours stays; the bundle asks no more."""
    now = workspace.get(conflict.record)
    after = _put(now, conflict.field, conflict.theirs) if theirs else now
    changes = Changes() if now == after else Changes((Change(now, after),))
    entry = LogEntry(0, datetime.now().astimezone(), workspace.author, label)
    marks = tuple((edit, conflict.record, conflict.field) for edit in conflict.edits)
    return workspace.take_in(((entry, changes),) if changes else (), marks, label)


class _Merging:
    """What has been found so far. Changes are gathered by the edit they come from, in the order edits were made."""

    def __init__(self) -> None:
        self.entries: dict[str, LogEntry] = {}
        self.changes: dict[str, list[Change]] = {}
        self.conflicts: list[Conflict] = []
        self.left_out: list[str] = []
        self.marks: list[Mark] = []

    def change(self, edit: Edit, before: Record | None, after: Record | None) -> None:
        if before != after:
            self.entries.setdefault(edit.uid, edit.entry)
            self.changes.setdefault(edit.uid, []).append(Change(before, after))

    def result(self) -> Merged:
        # acts and the records others point at come first among edits of one moment; else the order they were made in
        order = sorted(self.entries.values(), key=lambda entry: (entry.at, entry.uid))
        per_record = _in_record_order(self.changes, [entry.uid for entry in order])
        edits = tuple((self.entries[uid], Changes(tuple(changes))) for uid, changes in per_record)
        return Merged(edits, tuple(self.conflicts), tuple(self.left_out), tuple(self.marks))


def _in_record_order(changes: Mapping[str, list[Change]], order: list[str]) -> list[tuple[str, list[Change]]]:
    """Return the edits in an order in which each record's changes follow one another, clocks being what they are."""
    waiting = [(uid, list(changes[uid])) for uid in order]
    chains: dict[str, list[Change]] = {}
    for uid in changes:
        for change in changes[uid]:
            chains.setdefault(change.record.id, []).append(change)
    if all(
        [change for _, done in waiting for change in done if change.record.id == record] == chain
        for record, chain in chains.items()
        if len(chain) > 1
    ):
        return waiting
    return [(uid, list(done)) for uid, done in changes.items()]


def _add(merging: _Merging, carried: Carried, mine: Record | None, bundle: Bundle) -> None:
    """Take in a record that was never here, as it is, under the edit that made it so."""
    made = carried.edits[-1] if carried.edits else _making(carried.record, bundle)
    if carried.record is not None:
        merging.change(made, mine, carried.record)
    merging.marks += [(each.uid, carried.id, WHOLE) for each in (*carried.edits, made)]
    merging.marks += [(edit, carried.id, field) for edit, field in carried.taken]
    if carried.read_only:
        merging.marks.append(("", carried.id, READ_ONLY))


def _making(record: Record | None, bundle: Bundle) -> Edit:
    """Return the edit that stands for making a project, which is in no log; the same for the same project."""
    digest = hashlib.sha256(repr(record).encode()).hexdigest()[:32]
    return Edit(digest, bundle.made, bundle.author, "Make the project", Change(None, record))


def _merge_act(
    merging: _Merging, carried: Carried, mine: Record | None, known: frozenset[tuple[str, str]], workspace: Workspace
) -> None:
    """Take in the text of an act: whole, where it was changed on one side only."""
    new = [each for each in carried.edits if (each.uid, WHOLE) not in known]
    if not new:
        return
    theirs, last = carried.record, new[-1]
    carried_uids = {each.uid for each in carried.edits} | {edit for edit, _ in carried.taken}
    ours = [entry for entry, _ in workspace.items_of(carried.id) if entry.uid not in carried_uids]
    if ours and mine != theirs:
        uids = tuple(each.uid for each in new)
        conflict = Conflict(Act, carried.id, WHOLE, None, mine, theirs, last.author, last.at, uids)
        merging.conflicts.append(conflict)
        return
    merging.change(last, mine, theirs)
    merging.marks += [(each.uid, carried.id, WHOLE) for each in carried.edits]


def _replay(merging: _Merging, carried: Carried, mine: Record | None, known: frozenset[tuple[str, str]]) -> None:
    """Do the edits that are new here once more: what they come to, each field under the last edit that changed it."""
    new = [edit for edit in carried.edits if (edit.uid, WHOLE) not in known]
    if not new:
        return
    theirs = carried.record
    if mine is not None and theirs is not None:
        _merge_fields(merging, carried, new, mine, theirs, known)
        return
    run: list[Edit] = []
    for edit in carried.edits:  # the last ones in a row that are new; what the first found is what both sides know
        run = [] if (edit.uid, WHOLE) in known else [*run, edit]
    if run:
        _merge_whole(merging, carried, run, run[0].change.before, mine, theirs)


def _merge_whole(
    merging: _Merging, carried: Carried, run: list[Edit], base: Record | None, mine: Record | None, theirs: Any
) -> None:
    """Add or remove a record, where it is here as both sides knew it."""
    if theirs not in (base, mine) and mine != base:
        last, uids = run[-1], tuple(edit.uid for edit in run)
        merging.conflicts.append(
            Conflict(carried.kind, carried.id, WHOLE, base, mine, theirs, last.author, last.at, uids)
        )
        return
    if theirs != base:
        merging.change(run[-1], mine, theirs)
    merging.marks += [(edit.uid, carried.id, WHOLE) for edit in run]


def _merge_fields(
    merging: _Merging,
    carried: Carried,
    new: list[Edit],
    mine: Record,
    theirs: Record,
    known: frozenset[tuple[str, str]],
) -> None:
    """Take over each field that was changed elsewhere alone; list those that were changed on both sides."""
    base = new[0].change.before
    touched = {edit.uid: _touched(edit, base, mine, theirs) for edit in carried.edits}
    puts: dict[str, dict[str, Any]] = {edit.uid: {} for edit in new}
    conflicts: dict[str, Conflict] = {}
    for field in dict.fromkeys(field for edit in new for field in touched[edit.uid]):
        asking: list[Edit] = []  # the last edits of the field in a row that are new
        for edit in carried.edits:
            if field in touched[edit.uid]:
                asking = [] if {(edit.uid, field), (edit.uid, WHOLE)} & known else [*asking, edit]
        if not asking:
            continue
        first, last = asking[0], asking[-1]
        found = _value(first.change.before or base, field)
        here, left = _value(mine, field), _value(theirs, field)
        merged, fits = _three_way(field, found, here, left)
        if fits:
            puts[last.uid][field] = merged
        else:
            uids = tuple(edit.uid for edit in asking)
            conflicts[field] = Conflict(carried.kind, carried.id, field, found, here, left, last.author, last.at, uids)
    for edit in new:
        after: Any = mine
        for field, value in puts[edit.uid].items():
            after = _put(after, field, value)
        merging.change(edit, mine, after)
        mine = after
        disputed = [field for field in touched[edit.uid] if field in conflicts]
        partly = {field for uid, field in carried.taken if uid == edit.uid and field != WHOLE}
        settled = [field for field in touched[edit.uid] if field not in disputed] if disputed else partly or [WHOLE]
        merging.marks += [(edit.uid, carried.id, field) for field in settled]
    merging.conflicts += conflicts.values()


def _touched(edit: Edit, base: Record | None, mine: Record, theirs: Record) -> list[str]:
    before, after = edit.change.before, edit.change.after
    return _changed(before, after) if before and after else _changed(base or mine, theirs)


_LATEST = frozenset({"changed"})
"""Moments of the last change: the later one holds, whoever made it."""


def _three_way(field: str, base: Any, mine: Any, theirs: Any) -> tuple[Any, bool]:
    """Return the merged value and whether there is one."""
    if theirs == base:
        return mine, True
    if mine in (base, theirs):
        return theirs, True
    if field in _LATEST and isinstance(mine, datetime) and isinstance(theirs, datetime):
        return max(mine, theirs, key=lambda moment: moment.timestamp()), True
    if all(isinstance(each, tuple) and len(set(each)) == len(each) for each in (base, mine, theirs)):
        gone = {each for each in base if each not in theirs}
        kept = [each for each in theirs if each in base]
        if kept == [each for each in base if each not in gone]:  # not put in another order
            added = [each for each in theirs if each not in base and each not in mine]
            return (*(each for each in mine if each not in gone), *added), True
    return mine, False


def _changed(before: Record, after: Record) -> list[str]:
    """Return the fields that differ, those of mappings with their keys: ['wording.kaz', 'status']."""
    names = []
    for each in fields(before):
        old, new = getattr(before, each.name), getattr(after, each.name)
        if old == new:
            continue
        if isinstance(old, Mapping) and isinstance(new, Mapping):
            keys = dict.fromkeys((*old, *new))
            names += [f"{each.name}.{key}" for key in keys if old.get(key) != new.get(key)]
        else:
            names.append(each.name)
    return names


def _value(record: Record | None, field: str) -> Any:
    if field == WHOLE or record is None:
        return record if field == WHOLE else None
    name, dot, key = field.partition(".")
    value = getattr(record, name)
    return value.get(key) if dot else value


def _put(record: Any, field: str, value: Any) -> Any:
    """Return the record with this value in this field; None takes a key out of a mapping."""
    if field == WHOLE:
        return value
    if record is None:
        return None
    name, dot, key = field.partition(".")
    if not dot:
        return replace(record, **{name: value})
    kept = {each: old for each, old in getattr(record, name).items() if each != key}
    return replace(record, **{name: kept if value is None else {**getattr(record, name), key: value}})
