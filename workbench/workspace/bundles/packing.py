"""Putting a bundle together out of a project."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from workbench.law.act import Act
from workbench.law.change import Change
from workbench.store import SENT_READ_ONLY, History
from workbench.workspace.bundles.choosing import choose
from workbench.workspace.bundles.values import Bundle, Carried, Edit
from workbench.workspace.workspace import Workspace


def pack(
    workspace: Workspace,
    ids: Iterable[str] = (),
    *,
    title: str = "",
    author: str = "",
    read_only: Iterable[str] = (),
    now: datetime,
) -> Bundle:
    """Return the bundle of these records and what belongs to them; `read_only` are those a colleague leaves alone.

    `author` is who sends it, by default in whose name the workspace is edited.
    With a part of the project acts are carried for reading: the text in force is amended, not edited.
    """
    ids = tuple(ids)
    fixed = frozenset(read_only) | workspace.read_only_records
    if ids:
        fixed |= {each.id for each in workspace.acts()}
    told = workspace.histories(choose(workspace, ids))
    found = (_carried(workspace, each, fixed, history) for each, history in told.items())
    carried = [each for each in found if each.record is not None or each.edits]
    return Bundle(title or workspace.project.title, author or workspace.author, now, tuple(carried))


def note_sent(workspace: Workspace, bundle: Bundle) -> None:
    """Note which records went out to be read only: an edit of one that comes back is listed, never taken unasked.

    What this project itself has only to read is the business of who sent it.
    """
    ours = (each.id for each in bundle.records if each.read_only and each.id not in workspace.read_only_records)
    marks = [("", each, SENT_READ_ONLY) for each in ours if each not in workspace.sent_read_only]
    if marks and not workspace.read_only:
        workspace.take_in((), marks, "")


def _carried(workspace: Workspace, record_id: str, fixed: frozenset[str], history: History) -> Carried:
    record = workspace.get(record_id)
    kinds = (type(each) for _, change in history[0] for each in (change.before, change.after) if each is not None)
    kind = type(record) if record is not None else next(kinds, Act)
    edits, known = told_of(history)
    partly = {uid for uid, field in known if field}
    whole = {(each.uid, "") for each in edits if each.uid not in partly}
    taken = tuple(sorted(known - whole))
    return Carried(kind, record_id, record, edits, taken, record_id in fixed)


def told_of(history: History) -> tuple[tuple[Edit, ...], frozenset[tuple[str, str]]]:
    """Return the edits of a record, one for each entry, and what is known of it.

    An entry may change a record more than once. Where that came to nothing, as where a record was brought and taken
    away in one go, there is nothing to tell of it.
    """
    items, known = history
    edits: list[Edit] = []
    for entry, change in items:
        if edits and edits[-1].uid == entry.uid:
            last = edits[-1]
            edits[-1] = replace(last, change=Change(last.change.before, change.after))
        else:
            edits.append(Edit(entry.uid, entry.at, entry.author, entry.label, change))
    acts = any(change == Change(None, None) for _, change in items)  # whose edits tell no values
    idle = frozenset(each.uid for each in edits if each.change.before == each.change.after and not acts)
    return tuple(each for each in edits if each.uid not in idle), known - {(uid, "") for uid in idle}
