"""What both sides changed of a record, and what comes of it when somebody chooses."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from workbench.law.amendment import Amendment
from workbench.law.change import Change, Changes, Record
from workbench.law.ids import new_id
from workbench.store import LogEntry
from workbench.workspace.three_way import with_value
from workbench.workspace.variants import beside
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

    @property
    def language(self) -> str:
        """The language of the wording of an amendment both sides have a text for; '' where something else is asked."""
        name, _, language = self.field.partition(".")
        return language if self.kind is Amendment and name == "wording" and self.mine and self.theirs else ""


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


def settled(
    workspace: Workspace,
    merged: Merged,
    choices: Mapping[int, bool],
    label: str,
    *,
    variants: Collection[int] = (),
    author: str = "",
    now: datetime | None = None,
) -> Merged:
    """Return the merge with some conflicts, by their place in the list, settled for good: theirs (True) or ours.

    What is settled is written with the rest, as one edit under our name (`author`, else the workspace's); the bundle
    asks for it no more. A choice of ours is noted as a decision with a uid of its own: who chose otherwise meets it.
    `variants`: places whose wording that was decided against is kept as a variant of the amendment.
    """
    entry = LogEntry(0, now or datetime.now().astimezone(), author or workspace.author, label)
    after: dict[str, Any] = {change.record.id: change.after for change in merged.changes}
    changes: list[Change] = []
    for conflict in (merged.conflicts[place] for place, theirs in sorted(choices.items()) if theirs):
        found = after[conflict.record] if conflict.record in after else workspace.get(conflict.record)
        put = with_value(found, conflict.field, conflict.theirs)
        if put != found:
            changes.append(Change(found, put))
            after[conflict.record] = put
    asked = [(merged.conflicts[place], theirs) for place, theirs in sorted(choices.items()) if place in variants]
    for variant in _variants(workspace, after, asked, entry):
        if workspace.get(variant.id) is None:
            changes.append(Change(None, variant))
    marks = [mark for place in sorted(choices) for mark in merged.conflicts[place].marks]
    kept = (merged.conflicts[place] for place, theirs in sorted(choices.items()) if not theirs)
    marks += [(new_id(), each.record, each.field) for each in kept]
    return Merged(
        (*merged.edits, *([(entry, Changes(tuple(changes)))] if changes else [])),
        tuple(each for place, each in enumerate(merged.conflicts) if place not in choices),
        merged.left_out,
        (*merged.carried, *marks),
    )


def _variants(
    workspace: Workspace, after: Mapping[str, Any], asked: Collection[tuple[Conflict, bool]], entry: LogEntry
) -> Iterator[Amendment]:
    """Yield what was decided against as a variant of each amendment, one for each side that wrote it.

    Its id is of its words, so that those who keep the same words in different places have one variant.
    """
    lost: dict[tuple[str, str], dict[str, str]] = {}
    for conflict, theirs in asked:
        if conflict.language:
            writer, text = (entry.author, conflict.mine) if theirs else (conflict.author, conflict.theirs)
            lost.setdefault((conflict.record, writer), {})[conflict.language] = text
    for (record, writer), wording in lost.items():
        amendment = after.get(record) or workspace.get(record)
        if isinstance(amendment, Amendment):
            words = "\x1f".join((record, *(part for item in sorted(wording.items()) for part in item)))
            variant = beside(amendment, author=writer, now=entry.at)
            key = hashlib.sha256(words.encode()).hexdigest()[:32]
            yield replace(variant, id=key, wording={**amendment.wording, **wording})
