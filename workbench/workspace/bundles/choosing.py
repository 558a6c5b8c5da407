"""What belongs to what: the records a bundle must carry with those that were asked for."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any, get_args

from workbench.errors import UnusableInput
from workbench.law.amendment import Amendment
from workbench.law.change import Record
from workbench.law.project import PROJECT_ID
from workbench.law.review import Session
from workbench.store import History
from workbench.store.records import kind_of
from workbench.workspace.workspace import Workspace

_ASKED_OF = ("about", "recommendation", "session", "amendment", "reply_to")
"""Fields that name the record something is said of, asked of or linked with."""


def choose(workspace: Workspace, ids: Iterable[str] = ()) -> tuple[str, ...]:
    """Return the ids a bundle carries when these are asked for: with them what they cannot be understood without.

    A session brings its agenda and what was said and decided in it, an amendment its recommendations, a recommendation
    its links, each its comments, and what points at a work the texts of that work. An amendment brings the proposals
    of the public discussion to its provision. Nothing asked for: the whole project, with what was removed from it.
    """
    asked, stored = tuple(ids), _all_stored(workspace)
    chosen = _present(workspace, asked, stored)
    removed = [each for each in sorted(workspace.records_touched()) if each not in stored]
    if not asked:
        return (*chosen, *(each for each in removed if each not in chosen))
    histories = workspace.histories(removed)
    works = {each.work for each in workspace.acts() if each.id in chosen}
    return (*chosen, *(each for each in removed if _belonged(histories[each], chosen, works)))


def present(workspace: Workspace, ids: Iterable[str] = ()) -> tuple[str, ...]:
    """Return those of `choose` that are in the project, without what was removed from it."""
    return tuple(_present(workspace, tuple(ids), _all_stored(workspace)))


def _present(workspace: Workspace, asked: Sequence[str], stored: Mapping[str, Any]) -> dict[str, None]:
    if not asked:
        return dict.fromkeys((PROJECT_ID, *stored))
    unknown = [each for each in asked if each not in stored]
    if unknown:
        raise UnusableInput(
            f"The project has no {unknown[0]}", "Choose acts, amendments, recommendations or a session."
        )
    chosen: dict[str, None] = {PROJECT_ID: None}
    waiting = list(asked)
    while waiting:
        record_id = waiting.pop()
        if record_id in stored and record_id not in chosen:
            chosen[record_id] = None
            waiting += _needed(workspace, stored[record_id])
    return chosen


def _needed(workspace: Workspace, record: Any) -> Iterator[str]:
    """Yield the ids of what a record cannot be understood without, and of what is said about it; an act by its head."""
    ref = getattr(record, "ref", None)
    if ref is not None:
        works = (each for each in workspace.acts() if each.work == ref.work)
        yield from (workspace.editions(each.work, each.language)[0].id for each in works)
    for name in ("agenda", "recommendations"):
        yield from getattr(record, name, ())
    for name in _ASKED_OF:
        yield getattr(record, name, "")
    if isinstance(record, Session):
        yield from (each.id for each in workspace.comments() if each.session == record.id)
        yield from (each.id for each in workspace.decisions() if each.session == record.id)
        yield from (each.id for each in workspace.tasks(record.id))
    if isinstance(record, Amendment):
        yield from (each.id for each in workspace.submissions(record.ref.work, record.ref.eid))
        yield from (each.id for each in workspace.submissions() if each.amendment == record.id)
    yield from (each.id for each in workspace.correspondences(recommendation=record.id))
    yield from (each.id for each in workspace.comments(record.id))
    yield from (each.id for each in workspace.decisions(record.id))


def _belonged(gone: History, chosen: Mapping[str, None], works: Collection[str]) -> bool:
    """Return whether a record that was removed was asked of, said of or linked with one of the chosen ones."""
    last = next((edit.before for _, edit in reversed(gone[0]) if edit.before is not None), None)
    ref = getattr(last, "ref", None)
    return any(getattr(last, name, None) in chosen for name in _ASKED_OF) or (ref is not None and ref.work in works)


def _all_stored(workspace: Workspace) -> dict[str, Any]:
    return {each.id: each for kind in get_args(Record) for each in _stored(workspace, kind)}


def _stored(workspace: Workspace, kind: type[Record]) -> tuple[Any, ...]:
    """Return the records of a kind; of acts the heads, for reading whole ones again and again takes seconds."""
    readers: dict[str, Any] = {
        "act": workspace.acts,
        "amendment": workspace.amendments,
        "recommendation": workspace.recommendations,
        "instrument": workspace.instruments,
        "correspondence": workspace.correspondences,
        "session": workspace.sessions,
        "comment": workspace.comments,
        "decision": workspace.decisions,
        "submission": workspace.submissions,
        "task": workspace.tasks,
        "project": lambda: (workspace.project,),
    }
    return tuple(readers[kind_of(kind)]())
