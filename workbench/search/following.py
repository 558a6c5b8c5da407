"""What an edit changes in the index: only what reads differently is indexed again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from workbench.law.act import Act, Provision
from workbench.law.change import Change, Changes
from workbench.search.documents import (
    Document,
    documents,
    key_of_provision,
    key_of_record,
    provision_documents,
    said,
)


@dataclass(frozen=True, slots=True)
class Gone:
    """What an edit takes out of the index: single documents by key, all of an act by tag."""

    keys: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()


def difference(change: Change) -> tuple[Gone, Iterator[Document]]:
    """Return what a change takes out of the index and what it puts in."""
    before, after = change.before, change.after
    if isinstance(before, Act) and isinstance(after, Act) and _head(before) == _head(after):
        return _of_provisions(before, after)
    fresh = documents(after) if after is not None else iter(())
    if isinstance(before, Act):
        return Gone(tags=(f"text:{before.id}",)), fresh
    return Gone(keys=(key_of_record(before.id),) if before is not None else ()), fresh


def _of_provisions(before: Act, after: Act) -> tuple[Gone, Iterator[Document]]:
    old = {provision.eid: provision for provision in before.walk()}
    new = {provision.eid: provision for provision in after.walk()}
    changed = [eid for eid, provision in new.items() if eid not in old or _own(old[eid]) != _own(provision)]
    gone = [eid for eid in old if eid not in new] + [eid for eid in changed if eid in old]
    keys = tuple(key_of_provision(before.id, eid) for eid in gone)
    return Gone(keys), provision_documents(after, (new[eid] for eid in changed))


def _head(act: Act) -> tuple[str, ...]:
    return (act.work, act.language, act.title, act.number, act.type)


def _own(provision: Provision) -> tuple[object, ...]:
    return (provision.kind, provision.label, *said(provision))


def squashed(changes: Changes) -> list[Change]:
    """Return one change a record: from what it was first to what it is at last."""
    net: dict[str, Change] = {}
    for change in changes:
        first = net.get(change.record.id)
        net[change.record.id] = Change(first.before, change.after) if first else change
    return [change for change in net.values() if change.before is not None or change.after is not None]
