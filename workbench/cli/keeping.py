"""What was done to a project, and its copies: who changed this and why; looking into a copy, putting it back."""

from __future__ import annotations

import argparse
from datetime import datetime
from pathlib import Path

from workbench.cli.addresses import address, recommendation_id
from workbench.cli.opening import open_project
from workbench.cli.speech import say, show_json, table
from workbench.errors import UnusableInput
from workbench.law.act import Act
from workbench.law.change import Change
from workbench.store import LogEntry
from workbench.workspace import backups as use_backups
from workbench.workspace.three_way import changed_fields
from workbench.workspace.workspace import Workspace


def history(given: argparse.Namespace) -> int:
    """List the edits of the project, or those of what stands at a provision or is known by a code; the latest first."""
    with open_project(given.project, read_only=True) as workspace:
        ids = _records(workspace, given.of) if given.of else None
        found = {entry.sequence: entry for entry in _entries(workspace, ids, given.limit)}
        edits = [
            (found[sequence], [_told(change) for change in workspace.changes_of(sequence) if _is_of(change, ids)])
            for sequence in sorted(found, reverse=True)[: given.limit]
        ]
    if given.json:
        show_json(
            [
                {"edit": entry.sequence, "at": entry.at.isoformat(), "author": entry.signature, "label": entry.label,
                 "changes": changes}
                for entry, changes in edits
            ]
        )  # fmt: skip
    else:
        rows = [
            (str(entry.sequence), _moment(entry.at), entry.signature or "–", entry.label, "; ".join(changes))
            for entry, changes in edits
        ]
        say(table(rows) if rows else "Nothing was changed.")
    return 0


def backups(given: argparse.Namespace) -> int:
    """List the copies of a project, say what one holds and would take back, or put it in the place of the project."""
    if not isinstance(given.project, Path):
        raise UnusableInput("A department's database has no copies of ours", "Its administrator backs it up: pg_dump.")
    copies = use_backups.backups(given.project)
    if given.look is None and given.restore is None:
        told = [
            {"number": number, "at": each.at.isoformat(), "edit": each.sequence, "reason": each.reason,
             "bytes": each.path.stat().st_size}
            for number, each in enumerate(copies, start=1)
        ]  # fmt: skip
        if given.json:
            show_json(told)
        else:
            rows = [
                (f"{each['number']}.", str(each["at"]).replace("T", " "), f"edit {each['edit']}", str(each["reason"]))
                for each in told
            ]
            say(table(rows) if rows else "No copies yet: one is made when the window closes and before risky steps.")
        return 0
    number = given.look if given.look is not None else given.restore
    if not 1 <= number <= len(copies):
        raise UnusableInput(f"There is no copy {number}", f"There are {len(copies)}; see them without a number.")
    chosen = copies[number - 1]
    if given.restore is not None:
        use_backups.restore(chosen, given.project)
        say(f"{given.project.name} is as of {_moment(chosen.at)}; what was there is the newest copy now.")
        return 0
    return _look(given, chosen)


def _look(given: argparse.Namespace, chosen: use_backups.Backup) -> int:
    if given.project.exists():
        with open_project(given.project, read_only=True) as workspace:
            seen = use_backups.preview(chosen, workspace)
    else:
        seen = use_backups.preview(chosen)
    if given.json:
        show_json(
            {
                "title": seen.project.title,
                "acts": [{"title": each.title, "language": each.language} for each in seen.acts],
                "recommendations": seen.recommendations,
                "amendments": seen.amendments,
                "lost": [{"edit": each.sequence, "author": each.signature, "label": each.label} for each in seen.lost],
            }
        )
        return 0
    say(f"{len(seen.acts)} texts of acts, {seen.recommendations} recommendations, {seen.amendments} amendments.")
    say(f"Restoring it takes back {len(seen.lost)} edits{':' if seen.lost else '.'}")
    if seen.lost:
        say(table([(str(each.sequence), _moment(each.at), each.signature or "–", each.label) for each in seen.lost]))
    return 0


def _records(workspace: Workspace, of: str) -> tuple[str, ...]:
    """Return the records meant: the recommendation of a code, or the amendments, links, proposals at a provision."""
    if any(of in (each.code, each.id) for each in workspace.recommendations()):
        return (recommendation_id(workspace, of),)
    ref = address(workspace, of)
    ids = [each.id for each in workspace.amendments(work=ref.work) if each.ref == ref]
    ids += [each.id for each in workspace.correspondences(work=ref.work) if each.ref == ref]
    ids += [each.id for each in workspace.submissions() if each.ref == ref]
    ids += [each.id for each in workspace.acts() if each.work == ref.work and not ref.eid]
    if not ids:
        raise UnusableInput(f"Nothing was ever proposed at {of}", "Leave the address away to see every edit.")
    return tuple(ids)


def _entries(workspace: Workspace, ids: tuple[str, ...] | None, limit: int) -> tuple[LogEntry, ...]:
    if ids is None:
        return workspace.log(limit)
    return tuple(entry for record in ids for entry in workspace.history(record))


def _is_of(change: Change, ids: tuple[str, ...] | None) -> bool:
    return ids is None or change.record.id in ids


def _told(change: Change) -> str:
    """Return what a change did: '+ amendment', '– session', 'amendment: wording.kaz, status'."""
    kind = type(change.record).__name__.lower()
    if change.before is None or change.after is None:
        return f"{'+' if change.before is None else '–'} {kind}"
    if isinstance(change.record, Act):
        return kind
    return f"{kind}: {', '.join(name for name in changed_fields(change.before, change.after) if name != 'changed')}"


def _moment(at: datetime) -> str:
    return f"{at:%Y-%m-%d %H:%M}"
