"""A bundle comes back: what was done elsewhere is done here, edit by edit and field by field, three-way.

An edit is known by its uid wherever it travels, so each is taken in once. Of one that is new here every field it
changed is looked at with three values: as the edit found it (base), as it reads here (mine), as the edit left it
(theirs). Where the field is here as the edit found it, theirs is taken; a mapping is looked at language by language, a
list item by item. Anything else is a conflict: mine stays, all three values are listed, and it is listed again each
time the bundle comes until it is settled. Acts and decisions are taken whole or not at all. What went out to be read
only and comes back changed is never taken unasked: it is listed as a conflict.
"""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict, deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from heapq import heapify, heappop, heappush
from typing import Any

from workbench.law.act import Act
from workbench.law.change import Change, Changes, Record
from workbench.law.project import Project
from workbench.law.review import Decision
from workbench.law.sameness import same_text
from workbench.store import READ_ONLY, LogEntry
from workbench.workspace.bundles.values import Bundle, Carried, Edit
from workbench.workspace.three_way import WHOLE, changed_fields, three_way, value_of, with_value
from workbench.workspace.workspace import Workspace

Mark = tuple[str, str, str]  # an edit, the record it changed, the field of it; as the store notes what was carried


@dataclass(frozen=True, slots=True)
class Conflict:
    """A place that was changed here and elsewhere: three values, None where there is none.

    `field` is the record's field, with its key where it is a mapping ("wording.kaz"), or '' for the record as a whole.
    `guarded`: it was changed elsewhere alone, but went out to be read only.
    """

    kind: type[Record]
    record: str
    field: str
    base: Any
    mine: Any
    theirs: Any
    author: str
    at: datetime
    marks: tuple[Mark, ...]  # what is noted once it is settled: the edits that ask for it
    guarded: bool = False


@dataclass(frozen=True, slots=True)
class Merged:
    """What taking a bundle in comes to: edits with their own authors, conflicts, and what is noted of it."""

    edits: tuple[tuple[LogEntry, Changes], ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    left_out: tuple[str, ...] = ()  # records that are of another kind here
    carried: tuple[Mark, ...] = ()

    @property
    def changes(self) -> Changes:
        """What is changed here, in order."""
        return Changes(tuple(change for _, changes in self.edits for change in changes))


def merge(workspace: Workspace, bundle: Bundle) -> Merged:
    """Return what taking this bundle in comes to; nothing is written, and nothing changes where it came before."""
    told = workspace.histories(each.id for each in bundle.records)
    return _merged(workspace, bundle, {record: known for record, (_, known) in told.items()})


def again(workspace: Workspace, bundle: Bundle, label: str, *, author: str = "", now: datetime | None = None) -> Merged:
    """Return what was taken in of this bundle before and undone since, as one edit under our name.

    An edit is known by its uid and so is taken in once; what was undone of it is therefore done as an edit of ours.
    What was changed here after it came stays as it is; so do the texts of acts.
    """
    told = workspace.histories(each.id for each in bundle.records)
    own = {
        record: frozenset(mark for mark in known if mark[0] not in workspace.taken_in(record))
        for record, (_, known) in told.items()
    }
    found = _merged(workspace, bundle, own)
    changes = Changes(tuple(change for change in found.changes if not isinstance(change.record, Act)))
    entry = LogEntry(0, now or datetime.now().astimezone(), author or workspace.author, label)
    return Merged(((entry, changes),)) if changes else Merged()


def _merged(workspace: Workspace, bundle: Bundle, known_of: Mapping[str, frozenset[tuple[str, str]]]) -> Merged:
    """Return what the edits come to that are not known, by record: their uid and the field, '' for all."""
    merging = _Merging(workspace)
    for carried in bundle.records:
        known = known_of[carried.id]
        mine = workspace.get(carried.id)
        twin = _twin(workspace, carried) if mine is None else None
        if mine is not None and type(mine) is not carried.kind:
            merging.left_out.append(carried.id)
        elif twin is not None:
            _meet(merging, carried, twin, known)
        elif not known and (mine is None or mine == Project()):
            _add(merging, carried, mine, bundle)
        elif not known and carried.kind is Project and _foreign(carried, mine):
            continue  # a part of another draft: ours keeps its own title
        elif carried.kind is Act:
            _merge_act(merging, carried, mine, known)
        else:
            _replay(merging, carried, mine, known)
    return merging.result()


def settled(
    workspace: Workspace,
    merged: Merged,
    choices: Mapping[int, bool],
    label: str,
    *,
    author: str = "",
    now: datetime | None = None,
) -> Merged:
    """Return the merge with some conflicts, by their place in the list, settled for good: theirs (True) or ours.

    What is settled is written with the rest, as one edit under our name (`author`, else the workspace's); the bundle
    asks for it no more.
    """
    after: dict[str, Any] = {change.record.id: change.after for change in merged.changes}
    changes: list[Change] = []
    for conflict in (merged.conflicts[place] for place, theirs in sorted(choices.items()) if theirs):
        found = after[conflict.record] if conflict.record in after else workspace.get(conflict.record)
        put = with_value(found, conflict.field, conflict.theirs)
        if put != found:
            changes.append(Change(found, put))
            after[conflict.record] = put
    entry = LogEntry(0, now or datetime.now().astimezone(), author or workspace.author, label)
    marks = tuple(mark for place in sorted(choices) for mark in merged.conflicts[place].marks)
    return Merged(
        (*merged.edits, *([(entry, Changes(tuple(changes)))] if changes else [])),
        tuple(each for place, each in enumerate(merged.conflicts) if place not in choices),
        merged.left_out,
        (*merged.carried, *marks),
    )


def take_in(workspace: Workspace, merged: Merged, label: str) -> Changes:
    """Write what a bundle comes to as one step that can be undone; its edits keep author, moment and name."""
    return workspace.take_in(merged.edits, merged.carried, label)


class _Merging:
    """What has been found so far. Changes are gathered by record, each with the edit it comes from."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self.entries: dict[str, LogEntry] = {}
        self.chains: dict[str, list[tuple[str, Change]]] = defaultdict(list)
        self.conflicts: list[Conflict] = []
        self.left_out: list[str] = []
        self.marks: list[Mark] = []

    def guards(self, carried: Carried) -> bool:
        """Return whether a record went out from here to be read only, as we noted or as the bundle says itself."""
        workspace = self.workspace
        if carried.id in workspace.read_only_records:
            return False  # it is not ours: what comes is the sender's, passed on
        return carried.read_only or carried.id in workspace.sent_read_only

    def dispute(
        self, carried: Carried, edits: Iterable[Edit], base: Any, mine: Any, theirs: Any, *, guarded: bool = False
    ) -> None:
        """List the record as a whole."""
        asking = tuple(edits)
        last = asking[-1]
        marks = tuple((each.uid, carried.id, WHOLE) for each in asking)
        record = carried.id if mine is None else mine.id
        self.conflicts.append(
            Conflict(carried.kind, record, WHOLE, base, mine, theirs, last.author, last.at, marks, guarded)
        )

    def change(self, edit: Edit, before: Record | None, after: Record | None) -> None:
        """Change a record here; of one record, in the order its edits follow one another."""
        if before != after:
            change = Change(before, after)
            self.entries.setdefault(edit.uid, edit.entry)
            self.chains[change.record.id].append((edit.uid, change))

    def result(self) -> Merged:
        edits = tuple((self.entries[uid], changes) for uid, changes in _in_order(self.entries, self.chains))
        return Merged(edits, tuple(self.conflicts), tuple(self.left_out), tuple(self.marks))


def _in_order(
    entries: Mapping[str, LogEntry], chains: Mapping[str, Sequence[tuple[str, Change]]]
) -> Iterator[tuple[str, Changes]]:
    """Yield the edits in the order they were made, as far as each record's changes still follow one another.

    Clocks may be wrong, so the order within a record goes first. Where two records had two edits in contrary orders,
    which happens when their parts came in different bundles, one edit is written in two goes.
    """
    waiting = {record: deque(chain) for record, chain in chains.items()}
    records: dict[str, list[str]] = defaultdict(list)
    for record, chain in chains.items():
        for uid, _ in chain:
            records[uid].append(record)
    turn = Counter(chain[0][0] for chain in chains.values())  # of each edit, how many of its records have come to it
    whole = [(entries[uid].at, uid) for uid in turn if turn[uid] == len(records[uid])]
    heapify(whole)
    while records:
        _, uid = heappop(whole) if whole else min((entries[uid].at, uid) for uid in records if turn[uid])
        ripe = [record for record in records[uid] if waiting[record][0][0] == uid]
        yield uid, Changes(tuple(waiting[record].popleft()[1] for record in ripe))
        records[uid] = [record for record in records[uid] if record not in ripe]
        turn[uid] = 0
        if not records[uid]:
            del records[uid]
        for following in [waiting[record][0][0] for record in ripe if waiting[record]]:
            turn[following] += 1
            if turn[following] == len(records[following]):
                heappush(whole, (entries[following].at, following))


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


def _foreign(carried: Carried, mine: Record | None) -> bool:
    """Return whether a project's own record began as another one than ours: it is another draft."""
    return bool(carried.edits) and carried.edits[0].change.before != mine


def _twin(workspace: Workspace, carried: Carried) -> Act | None:
    """Return the same edition of the same act where it was imported here too, under an id of its own."""
    theirs = carried.record
    if not isinstance(theirs, Act):
        return None
    editions = workspace.editions(theirs.work, theirs.language)
    found = next((each.id for each in editions if each.expression_date == theirs.expression_date), "")
    return workspace.act_by_id(found) if found else None


def _meet(merging: _Merging, carried: Carried, mine: Act, known: frozenset[tuple[str, str]]) -> None:
    """Let an act stand for its twin: the same text is there already, another one is listed."""
    new = [each for each in carried.edits if (each.uid, WHOLE) not in known]
    assert isinstance(carried.record, Act)
    if new and not same_text(mine, carried.record):
        merging.dispute(carried, new, None, mine, replace(carried.record, id=mine.id))
        return
    merging.marks += [(each.uid, carried.id, WHOLE) for each in new]


def _merge_act(merging: _Merging, carried: Carried, mine: Record | None, known: frozenset[tuple[str, str]]) -> None:
    """Take in the text of an act: whole, where it was changed on one side only."""
    new = [each for each in carried.edits if (each.uid, WHOLE) not in known]
    if not new:
        return
    theirs = carried.record
    base = _base(merging.workspace, carried, mine)
    guarded = merging.guards(carried)
    if theirs not in (base, mine) and (mine != base or guarded):
        merging.dispute(carried, new, base, mine, theirs, guarded=mine == base)
        return
    if theirs != base:
        merging.change(new[-1], mine, theirs)
    merging.marks += [(each.uid, carried.id, WHOLE) for each in carried.edits]


def _base(workspace: Workspace, carried: Carried, mine: Record | None) -> Record | None:
    """Return the act as both sides knew it: as the first of our edits they do not know found it."""
    theirs = {each.uid for each in carried.edits} | {uid for uid, _ in carried.taken}
    ours = next((entry for entry, _ in workspace.items_of(carried.id) if entry.uid not in theirs), None)
    if ours is None:
        return mine
    return next(change.before for change in workspace.changes_of(ours.sequence) if change.record.id == carried.id)


def _replay(merging: _Merging, carried: Carried, mine: Record | None, known: frozenset[tuple[str, str]]) -> None:
    """Do the edits that are new here once more: what they come to, each field under the last edit that changed it."""
    new = [edit for edit in carried.edits if (edit.uid, WHOLE) not in known]
    if not new:
        return
    theirs = carried.record
    if merging.guards(carried) and theirs != mine:
        merging.dispute(carried, new, new[0].change.before, mine, theirs, guarded=mine == new[0].change.before)
    elif mine is None or theirs is None or carried.kind is Decision:
        run: list[Edit] = []
        for edit in carried.edits:  # the last ones in a row that are new; what the first found is what both sides know
            run = [] if (edit.uid, WHOLE) in known else [*run, edit]
        if run:
            _merge_whole(merging, carried, run, run[0].change.before, mine, theirs)
    else:
        _merge_fields(merging, carried, new, mine, theirs, known)


def _merge_whole(
    merging: _Merging, carried: Carried, run: list[Edit], base: Record | None, mine: Record | None, theirs: Any
) -> None:
    """Add, replace or remove a record, where it is here as both sides knew it."""
    if theirs not in (base, mine) and mine != base:
        merging.dispute(carried, run, base, mine, theirs)
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
        found = value_of(first.change.before or base, field)
        here, left = value_of(mine, field), value_of(theirs, field)
        merged, fits = three_way(field, found, here, left)
        if fits:
            puts[last.uid][field] = merged
        else:
            marks = tuple((edit.uid, carried.id, field) for edit in asking)
            conflicts[field] = Conflict(carried.kind, carried.id, field, found, here, left, last.author, last.at, marks)
    for edit in new:
        after: Any = mine
        for field, value in puts[edit.uid].items():
            after = with_value(after, field, value)
        merging.change(edit, mine, after)
        mine = after
        disputed = [field for field in touched[edit.uid] if field in conflicts]
        partly = {field for uid, field in carried.taken if uid == edit.uid and field != WHOLE}
        settled = [field for field in touched[edit.uid] if field not in disputed] if disputed else partly or [WHOLE]
        merging.marks += [(edit.uid, carried.id, field) for field in settled]
    merging.conflicts += conflicts.values()


def _touched(edit: Edit, base: Record | None, mine: Record, theirs: Record) -> list[str]:
    before, after = edit.change.before, edit.change.after
    return changed_fields(before, after) if before and after else changed_fields(base or mine, theirs)
