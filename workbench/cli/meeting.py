"""A review session from the terminal: convened, its agenda worked through, comments, decisions and tasks kept."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime
from typing import Any

from workbench.cli.addresses import address
from workbench.cli.opening import open_project
from workbench.cli.speech import say, show_json
from workbench.errors import UnusableInput
from workbench.law.amendment import LIVE, Amendment
from workbench.law.recommendation import Recommendation
from workbench.law.review import Comment, Position, Session, Task
from workbench.workspace import review
from workbench.workspace.workspace import Workspace


def session(given: argparse.Namespace) -> int:
    """Convene a session or work through one, and print it as it stands: agenda, comments, decisions, tasks."""
    changing = (
        given.convene or given.agenda or given.comment or given.reply or given.resolve or given.decide or given.task
        or given.done
    )  # fmt: skip
    with open_project(given.project, read_only=not changing) as workspace:
        if given.convene:
            _convene(workspace, given)
        held = _session(workspace, given.convene or given.session)
        if changing:
            held = _work(workspace, held, given)
        if given.json:
            show_json(_json(workspace, held))
        else:
            _print(workspace, held)
    return 0


def _convene(workspace: Workspace, given: argparse.Namespace) -> None:
    parted = [each.partition("=") for each in given.participant]
    participants = [(name.strip(), body.strip()) for name, _, body in parted]
    changes = review.convene(
        given.convene, held=given.held, place=given.place, chair=given.chair, participants=participants
    )
    workspace.apply(changes, f"Convene {given.convene}")


def _work(workspace: Workspace, held: Session, given: argparse.Namespace) -> Session:
    """Do what is asked in the order of a meeting, each as one edit; return the session as it is then."""
    if given.agenda:
        items = [_item(workspace, each).id for each in given.agenda]
        workspace.apply(review.put_on_agenda(workspace, held, *items), "Agenda")
        held = _session(workspace, held.id)
    said: dict[str, Any] = {
        "author": given.author or workspace.author, "body": given.body, "session": held.id, "made": datetime.now(UTC),
        "position": Position(given.position) if given.position else None,
    }  # fmt: skip
    if given.comment:
        about, text = given.comment
        workspace.apply(review.comment(workspace, _item(workspace, about).id, text, **said), "Comment")
    if given.reply:
        name, text = given.reply
        found = _known(workspace, name, Comment, "comment")
        workspace.apply(review.comment(workspace, found.about, text, reply_to=found.id, **said), "Reply")
    for name in given.resolve:
        found = _known(workspace, name, Comment, "comment")
        workspace.apply(review.resolve(workspace, found.id), "Settle a comment")
    if given.decide:
        about, outcome = given.decide
        item = _item(workspace, about)
        _check_outcome(item, outcome)
        changes = review.decide(workspace, held, item.id, outcome, reason=given.reason, decided=datetime.now(UTC))
        workspace.apply(changes, f"Decide {about}")
    if given.task:
        about, text = given.task
        changes = review.assign(
            workspace, held, text, about=_item(workspace, about).id if about else "", responsible=given.responsible,
            due=given.due,
        )  # fmt: skip
        workspace.apply(changes, "Task")
    for name in given.done:
        workspace.apply(review.finish(workspace, _known(workspace, name, Task, "task").id), "Task done")
    return held


def _check_outcome(item: Amendment | Recommendation, outcome: str) -> None:
    fitting = review.STATUS if isinstance(item, Amendment) else review.ACCEPTANCE
    if outcome not in fitting:
        raise UnusableInput(f"{outcome!r} is no decision on this item", f"Choose one of {', '.join(fitting)}.")


def _session(workspace: Workspace, name: str | None) -> Session:
    """Return the session of this title or id, the last one where none is named."""
    found = [each for each in workspace.sessions() if not name or name in (each.id, each.title)]
    if not found:
        raise UnusableInput(
            f"There is no session {name}" if name else "There is no session yet", "Make one with --convene TITLE."
        )
    return found[-1]


def _item(workspace: Workspace, name: str) -> Amendment | Recommendation:
    """Return the amendment or recommendation of this id, code, or address."""
    found = workspace.get(name)
    if isinstance(found, Amendment | Recommendation):
        return found
    coded = next((each for each in workspace.recommendations() if each.code == name), None)
    if coded is not None:
        return coded
    ref = address(workspace, name)
    live = [each for each in workspace.amendments(ref.work) if each.ref == ref and each.status in LIVE]
    chosen = [each for each in live if each.chosen] or live
    if not chosen:
        raise UnusableInput(f"Nothing is proposed of {ref}", "Name an amendment, or the code of a recommendation.")
    return chosen[-1]


def _known(workspace: Workspace, name: str, kind: type[Any], word: str) -> Any:
    found = workspace.get(name)
    if not isinstance(found, kind):
        raise UnusableInput(f"There is no {word} {name}", "Ids are listed with --json.")
    return found


def _print(workspace: Workspace, held: Session) -> None:
    say(", ".join(part for part in (held.title, held.held.isoformat(" ", "minutes") if held.held else "") if part))
    for name, body in held.participants:
        say(f"  {name}, {body}" if body else f"  {name}")
    decided = {each.about: each for each in workspace.decisions() if each.session == held.id}
    for number, about in enumerate(held.agenda, start=1):
        outcome = decided[about].outcome if about in decided else "not decided"
        say(f"{number}. {_name(workspace, about)}: {outcome}")
        for thread in review.threads(workspace, about):
            for each, indent in ((thread.comment, "  "), *((reply, "    ") for reply in thread.replies)):
                who = ", ".join(part for part in (each.author, each.body) if part)
                position = f" [{each.position.value}]" if each.position else ""
                say(f"{indent}{who}{position}: {each.text}{' (settled)' if each.resolved else ''}")
    for task in workspace.tasks(held.id):
        told = ", ".join(part for part in (task.responsible, task.due.isoformat() if task.due else "") if part)
        say(f"{'☑' if task.done else '☐'} {task.text} ({told})")
    say(f"{len(held.agenda)} items, {len(review.undecided(workspace, held))} not decided.")


def _name(workspace: Workspace, about: str) -> str:
    found = workspace.get(about)
    if isinstance(found, Recommendation):
        return found.code
    return str(found.ref) if isinstance(found, Amendment) else about


def _json(workspace: Workspace, held: Session) -> dict[str, Any]:
    said = [each for each in workspace.comments() if each.session == held.id or each.about in held.agenda]
    return {
        "id": held.id,
        "title": held.title,
        "participants": [{"name": name, "body": body} for name, body in held.participants],
        "agenda": [{"id": each, "item": _name(workspace, each)} for each in held.agenda],
        "comments": [
            {
                "id": each.id, "about": each.about, "author": each.author, "body": each.body, "text": each.text,
                "position": each.position.value if each.position else None, "reply_to": each.reply_to or None,
                "resolved": each.resolved,
            }
            for each in said
        ],
        "decisions": [
            {"about": each.about, "outcome": each.outcome, "reason": each.reason}
            for each in workspace.decisions()
            if each.session == held.id
        ],
        "tasks": [
            {
                "id": each.id, "about": each.about or None, "text": each.text, "responsible": each.responsible,
                "due": each.due.isoformat() if each.due else None, "done": each.done,
            }
            for each in workspace.tasks(held.id)
        ],
        "undecided": list(review.undecided(workspace, held)),
    }  # fmt: skip
