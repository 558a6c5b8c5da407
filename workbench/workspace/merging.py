"""A bundle comes back: what was done elsewhere is done here, edit by edit and field by field.

An edit is known by its uid wherever it travels, so each is taken in once. A field that the other side has changed
knowing all that was done to it here is taken as it is there; so nobody is asked about what one side alone has changed,
by whatever way it comes. A field that both sides changed without knowing of each other is merged where that can be done
(`three_way`), and is a conflict otherwise: mine stays, the value both began with, mine and theirs are listed, and are
listed again each time the bundle comes until it is settled. Who has settled one passes that on with the next bundle.
Who undoes the taking in of a bundle takes nothing from who wrote it: where the undo comes back, it is a conflict.
Acts and decisions are taken whole or not at all. What went out to be read only and comes back changed is never taken
unasked: it is listed as a conflict.
"""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict, deque
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from heapq import heapify, heappop, heappush
from typing import Any

from workbench.law.act import Act
from workbench.law.change import Change, Changes, Record
from workbench.law.ids import new_id
from workbench.law.project import Project
from workbench.law.review import Decision
from workbench.law.sameness import same_text
from workbench.store import READ_ONLY, LogEntry
from workbench.workspace.bundles.values import Bundle, Carried, Edit
from workbench.workspace.conflicts import Conflict, Mark, Merged
from workbench.workspace.knowledge import NOTHING, News, Side, our_side, their_side
from workbench.workspace.three_way import WHOLE, both_ways, changed_fields, three_way, value_of, with_value
from workbench.workspace.workspace import Workspace


def merge(workspace: Workspace, bundle: Bundle) -> Merged:
    """Return what taking this bundle in comes to; nothing is written, and nothing changes where it came before."""
    told = workspace.histories(each.id for each in bundle.records)
    return _merged(workspace, bundle, {record: our_side(history) for record, history in told.items()})


def again(workspace: Workspace, bundle: Bundle, label: str, *, author: str = "", now: datetime | None = None) -> Merged:
    """Return what was taken in of this bundle before and undone since, as one edit under our name.

    An edit is known by its uid and so is taken in once; what was undone of it is therefore done as an edit of ours.
    What was changed here after it came stays as it is; so do the texts of acts.
    """
    told = workspace.histories(each.id for each in bundle.records)
    own = {record: our_side(history, workspace.taken_in(record)) for record, history in told.items()}
    found = _merged(workspace, bundle, own, anew=True)
    changes = Changes(tuple(change for change in found.changes if not isinstance(change.record, Act)))
    entry = LogEntry(0, now or datetime.now().astimezone(), author or workspace.author, label)
    return Merged(((entry, changes),)) if changes else Merged()


def _merged(workspace: Workspace, bundle: Bundle, sides: Mapping[str, Side], *, anew: bool = False) -> Merged:
    """Return what the bundle comes to for who knows so much of each record."""
    merging = _Merging(workspace, anew=anew)
    for carried in bundle.records:
        ours = sides[carried.id]
        mine = workspace.get(carried.id)
        twin = _twin(workspace, carried) if mine is None else None
        if mine is not None and type(mine) is not carried.kind:
            merging.left_out.append(carried.id)
        elif twin is not None:
            _meet(merging, carried, twin, ours)
        elif not ours.known and (mine is None or mine == Project()):
            _add(merging, carried, mine, bundle)
        elif not ours.known and carried.kind is Project and _foreign(carried, mine):
            continue  # a part of another draft: ours keeps its own title
        else:
            _face(merging, carried, mine, ours)
    return merging.result()


def take_in(workspace: Workspace, merged: Merged, label: str) -> Changes:
    """Write what a bundle comes to as one step that can be undone; its edits keep author, moment and name."""
    return workspace.take_in(merged.edits, merged.carried, label)


class _Merging:
    """What has been found so far. Changes are gathered by record, each with the edit it comes from.

    `anew`: what was undone here is wanted after all, so what stands as an edit found it is no answer to that edit.
    """

    def __init__(self, workspace: Workspace, *, anew: bool) -> None:
        self.workspace, self.anew = workspace, anew
        self.entries: dict[str, LogEntry] = {}
        self.rests: dict[str, str] = {}
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

    def dispute(self, carried: Carried, news: News, field: str, base: Any, mine: Any, theirs: Any) -> None:
        """List a field of a record."""
        last = (news.edits or carried.edits)[-1]
        marks = tuple((uid, carried.id, field) for uid in sorted(news.uids))
        self.conflicts.append(
            Conflict(carried.kind, carried.id, field, base, mine, theirs, last.author, last.at, marks)
        )

    def dispute_whole(
        self,
        carried: Carried,
        ours: Side,
        base: Any,
        mine: Record | None,
        left: Record | None,
        *,
        guarded: bool = False,
    ) -> None:
        """List a record as a whole; once it is settled, all that the other side knew of it has been answered."""
        theirs = their_side(carried)
        last = (theirs.news(ours, WHOLE).edits or carried.edits)[-1]
        marks = tuple((uid, carried.id, field) for uid, field in sorted(set(theirs.unheard(ours))))
        record = mine.id if mine is not None else carried.id
        self.conflicts.append(
            Conflict(carried.kind, record, WHOLE, base, mine, left, last.author, last.at, marks, guarded)
        )

    def learn(
        self, carried: Carried, ours: Side, written: Mapping[str, Collection[str]], disputed: Collection[str] = ()
    ) -> None:
        """Note what the other side knew as known here, but for the fields that are disputed.

        `written`: the fields each edit changed here as well. What it changed there alone is noted field by field, or
        nobody could tell from here that it came to them.
        """
        theirs = their_side(carried)
        marks = [each for each in theirs.known_but_for(disputed) if not ours.knows(*each)]
        for edit in carried.edits:
            if not ours.knows(edit.uid, WHOLE):
                silent = (theirs.touched(edit) or frozenset()).difference(written.get(edit.uid, ()), disputed)
                marks += [(edit.uid, field) for field in silent]
        self.marks += [(uid, carried.id, field) for uid, field in marks]

    def change(self, edit: Edit, ours: Side, before: Record | None, after: Record | None) -> None:
        """Change a record here; of one record, in the order its edits follow one another.

        The rest of an edit that came in part before is an entry of its own.
        """
        if before != after:
            change = Change(before, after)
            came = any(each.uid == edit.uid for each in ours.edits)
            uid = self.rests.setdefault(edit.uid, new_id()) if came else edit.uid
            self.entries.setdefault(uid, replace(edit, uid=uid).entry)
            self.chains[change.record.id].append((uid, change))

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
    """Take in a record that was never here, by the edits that made it so; an act, whose edits tell no text, by one."""
    edits = carried.edits or (_making(carried.record, bundle),)
    if carried.kind is not Act and edits[0].change.before == mine:
        for edit in edits:
            merging.change(edit, NOTHING, edit.change.before, edit.change.after)
    elif carried.record is not None:
        merging.change(edits[-1], NOTHING, mine, carried.record)
    known = their_side(replace(carried, edits=edits)).known
    merging.marks += [(uid, carried.id, field) for uid, field in known]
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


def _meet(merging: _Merging, carried: Carried, mine: Act, ours: Side) -> None:
    """Let an act stand for its twin: the same text is there already, another one is listed."""
    theirs = their_side(carried)
    new = theirs.news(ours, WHOLE)
    assert isinstance(carried.record, Act)
    if new and not same_text(mine, carried.record):
        merging.dispute_whole(carried, ours, None, mine, replace(carried.record, id=mine.id))
        return
    merging.learn(carried, ours, {})


def _face(merging: _Merging, carried: Carried, mine: Record | None, ours: Side) -> None:
    """Hold a record that is or was here against what came of it."""
    theirs = their_side(carried)
    if not carried.edits:
        return
    if mine == carried.record:
        merging.learn(carried, ours, {})
        return
    new, unseen = theirs.news(ours, WHOLE), ours.news(theirs, WHOLE)
    if mine is None or carried.record is None or carried.kind in (Act, Decision):
        _merge_whole(merging, carried, mine, new, unseen, ours)
    elif not unseen or any(not ours.knows(*each) for each in theirs.known):
        _merge_fields(merging, carried, mine, ours, theirs)


def _found(workspace: Workspace, carried: Carried, news: News) -> Record | None:
    """Return the record as the first of these edits found it; of an act, where that edit was made here."""
    if not news.edits:
        return None
    first = news.edits[0]
    if carried.kind is not Act:
        return first.change.before
    entry = next((entry for entry, _ in workspace.items_of(carried.id) if entry.uid == first.uid), None)
    changes = workspace.changes_of(entry.sequence) if entry is not None else ()
    return next((change.before for change in changes if change.record.id == carried.id), None)


def _merge_whole(merging: _Merging, carried: Carried, mine: Record | None, new: News, unseen: News, ours: Side) -> None:
    """Add, replace or remove a record, where one side alone changed it."""
    if not new:
        return
    left = carried.record
    base = _found(merging.workspace, carried, unseen if carried.kind is Act else new)
    went_back = new.edits and unseen and left == base
    came_back = unseen.edits and mine == (base if merging.anew else _found(merging.workspace, carried, unseen))
    if unseen and bool(went_back) == bool(came_back):
        merging.dispute_whole(carried, ours, base, mine, left)
        return
    if not unseen and not merging.anew and their_side(carried).takes_back(new, WHOLE, mine):
        merging.dispute_whole(carried, ours, base, mine, left)
        return
    if not went_back and merging.guards(carried):
        merging.dispute_whole(carried, ours, base, mine, left, guarded=not unseen)
        return
    written: dict[str, Collection[str]] = {}
    if not went_back:
        edit = _maker(new, carried.edits)
        merging.change(edit, ours, mine, left)
        written[edit.uid] = changed_fields(mine, left) if mine is not None and left is not None else ()
    merging.learn(carried, ours, written)


def _maker(new: News, edits: Sequence[Edit]) -> Edit:
    """Return the edit under which a value comes in: the last new one.

    Where what is new came to nothing there, so that no edit of it is left, the last of `edits` made the value; it is
    entered under the uid of what is new.
    """
    return new.edits[-1] if new.edits else replace(edits[-1], uid=min(new.uids))


def _merge_fields(merging: _Merging, carried: Carried, mine: Record, ours: Side, theirs: Side) -> None:
    """Take over each field that was changed elsewhere alone; list those that were changed on both sides."""
    puts, makers, disputed = _held(merging, carried, mine, ours, theirs)
    if (puts or disputed) and merging.guards(carried):
        new, unseen = theirs.news(ours, WHOLE), ours.news(theirs, WHOLE)
        base = _found(merging.workspace, carried, new)
        merging.dispute_whole(carried, ours, base, mine, carried.record, guarded=not unseen)
        return
    for field, (new, found) in disputed.items():
        merging.dispute(carried, new, field, found, value_of(mine, field), value_of(carried.record, field))
    for edit in (*carried.edits, *(each for uid, each in makers.items() if uid not in theirs)):
        after: Any = mine
        for field, value in puts.get(edit.uid, {}).items():
            after = with_value(after, field, value)
        merging.change(edit, ours, mine, after)
        mine = after
    merging.learn(carried, ours, puts, disputed)


def _held(
    merging: _Merging, carried: Carried, mine: Record, ours: Side, theirs: Side
) -> tuple[dict[str, dict[str, Any]], dict[str, Edit], dict[str, tuple[News, Any]]]:
    """Return the values that come in by edit and field, those edits, and what is asked: the news and what it found."""
    left = carried.record
    puts: dict[str, dict[str, Any]] = defaultdict(dict)
    makers: dict[str, Edit] = {}
    disputed: dict[str, tuple[News, Any]] = {}
    for field in changed_fields(mine, left):  # type: ignore[arg-type]
        new, unseen = theirs.news(ours, field), ours.news(theirs, field)
        if not new and not unseen:  # what neither side knows of the field alone, one may know of the record
            new, unseen = theirs.news_at_large(ours), ours.news_at_large(theirs)
        if unseen and not new:
            continue  # it came before
        here, there = value_of(mine, field), value_of(left, field)
        found = value_of(new.edits[0].change.before, field) if new.edits else None
        value, fits = there, bool(new) and not theirs.takes_back(new, field, here)
        if merging.anew:
            value, fits = three_way(field, found, here, there)
        elif unseen:
            value, fits = both_ways(field, new.steps(field), unseen.steps(field), here, there)
        if not fits:
            disputed[field] = new, found
        elif value != here:
            made = _maker(new, theirs.that_came_to(field) or carried.edits)
            makers[made.uid] = made
            puts[made.uid][field] = value
    return dict(puts), makers, disputed
