"""The public discussion from the terminal: proposals taken in, tied to provisions, answered, listed."""

from __future__ import annotations

import argparse
from datetime import date
from typing import Any

from workbench.cli.addresses import address
from workbench.cli.opening import open_project
from workbench.cli.speech import say, show_json, table, warn
from workbench.importers.submissions import read_submissions
from workbench.law.discussion import WHOLE_DRAFT, Submission
from workbench.law.recommendation import Acceptance
from workbench.workspace import discussion as use_cases
from workbench.workspace.workspace import Workspace


def discussion(given: argparse.Namespace) -> int:
    """Take proposals in, answer one, and list those that are there."""
    changing = (given.table and not given.dry_run) or given.receive or given.answer or given.tie
    with open_project(given.project, read_only=not changing) as workspace:
        if given.table:
            _take_table(workspace, given)
        if given.receive:
            _receive(workspace, given)
        if given.tie:
            name, words = given.tie
            found = use_cases.known(workspace, name)
            workspace.apply(use_cases.tie(found, address(workspace, words)), f"Tie proposal {name}")
        if given.answer:
            found = use_cases.known(workspace, given.answer)
            changes = use_cases.answer(
                found, Acceptance(given.position), given.reason, amendment=given.amendment, answered_by=workspace.author
            )
            workspace.apply(changes, f"Answer proposal {given.answer}")
        listed = workspace.submissions()
        if given.json:
            show_json([_json(each) for each in listed])
        else:
            _list(listed)
        return 0


def _take_table(workspace: Workspace, given: argparse.Namespace) -> None:
    read = read_submissions(given.table, columns=dict(each.partition("=")[::2] for each in given.column))
    changes, doubts = use_cases.add(workspace, read)
    for note in read.notes:
        warn(f"{given.table.name}, row {note.line}: {note.text}")
    for doubt in doubts:
        warn(f"{given.table.name}: {doubt}")
    if given.dry_run:
        columns = ", ".join(f"{header} → {name}" for header, name in read.columns.items())
        say(f"{len(read.rows)} proposals; columns: {columns}")
        _list(tuple(each.after for each in changes if isinstance(each.after, Submission)))
    else:
        workspace.apply(changes, f"Import {given.table.name}")


def _receive(workspace: Workspace, given: argparse.Namespace) -> None:
    ref = address(workspace, given.address) if given.address else WHOLE_DRAFT
    changes = use_cases.receive(
        workspace, ref, given.receive, author=given.author, body=given.body, number=given.number,
        received=given.received, wording=given.wording, source=given.source,
    )  # fmt: skip
    workspace.apply(changes, "Receive a proposal")


def _list(listed: tuple[Submission, ...]) -> None:
    rows = [
        (each.number or each.id, each.body or each.author, str(each.ref) or "draft", each.position.value, _line(each))
        for each in listed
    ]
    say(table(rows))
    still = sum(each.position is Acceptance.OPEN for each in listed)
    say(f"{len(listed)} proposals, {still} not answered.")


def _line(each: Submission) -> str:
    text = " ".join((each.text or each.wording).split())
    return text if len(text) <= 100 else f"{text[:99]}…"


def _json(each: Submission) -> dict[str, Any]:
    received: date | None = each.received
    return {
        "id": each.id,
        "number": each.number,
        "ref": str(each.ref),
        "author": each.author,
        "body": each.body,
        "received": received.isoformat() if received else None,
        "text": each.text,
        "wording": each.wording,
        "position": each.position.value,
        "reason": each.reason,
        "amendment": each.amendment or None,
        "source": each.source,
    }
