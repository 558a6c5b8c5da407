"""Review sessions: who meets about what, what is said of it, what is decided."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from workbench.errors import UnusableInput
from workbench.law.amendment import Amendment, Status
from workbench.law.change import Changes
from workbench.law.ids import new_id
from workbench.law.recommendation import Acceptance, Recommendation
from workbench.law.review import Comment, Decision, Position, Session, Task
from workbench.workspace.workspace import Workspace

STATUS = {
    "agreed": Status.AGREED,
    "rejected": Status.REJECTED,
    "withdrawn": Status.WITHDRAWN,
    "in_review": Status.IN_REVIEW,
}
"""Outcomes of a decision that settle an amendment; any other outcome is kept in words alone."""

ACCEPTANCE = {
    "accepted": Acceptance.ACCEPTED,
    "accepted_in_part": Acceptance.ACCEPTED_IN_PART,
    "noted": Acceptance.NOTED,
    "rejected": Acceptance.REJECTED,
}
"""Outcomes of a decision that answer a recommendation."""


@dataclass(frozen=True, slots=True)
class Thread:
    """A comment and the replies to it, in the order they were made."""

    comment: Comment
    replies: tuple[Comment, ...]


def convene(
    title: str,
    *,
    held: datetime | None = None,
    place: str = "",
    chair: str = "",
    participants: Sequence[tuple[str, str]] = (),
    agenda: Sequence[str] = (),
) -> Changes:
    """Return the changes that add a session; the agenda lists ids of amendments and recommendations in order."""
    return Changes.added(
        Session(new_id(), title, held, place, chair, tuple(participants), tuple(dict.fromkeys(agenda)))
    )


def put_on_agenda(workspace: Workspace, session: Session, *record_ids: str) -> Changes:
    """Return the changes that put records on the agenda; amendments still in draft come under review with it.

    Raises UnusableInput for what can be no item of an agenda.
    """
    changes = Changes.replaced(session, replace(session, agenda=tuple(dict.fromkeys((*session.agenda, *record_ids)))))
    for record_id in record_ids:
        record = _matter(workspace, record_id)
        if isinstance(record, Amendment) and record.status is Status.DRAFT:
            changes += Changes.replaced(record, replace(record, status=Status.IN_REVIEW))
    return changes


def comment(
    workspace: Workspace,
    about: str,
    text: str,
    *,
    author: str = "",
    body: str = "",
    session: str = "",
    position: Position | None = None,
    reply_to: str = "",
    made: datetime | None = None,
    source: str = "",
) -> Changes:
    """Return the changes that add a remark on a record, or a reply to one.

    An objection gives its reason: it is entered in the table of disagreements. Raises UnusableInput where the record
    is not in the project or an objection says nothing.
    """
    if workspace.get(about) is None:
        raise UnusableInput("What this comment is about is no longer in the project", "Comment on another record.")
    if not text.strip() and position is not Position.AGREES:
        raise UnusableInput("The comment says nothing", "Write what is objected to, and why.")
    if reply_to:
        answered = _comment(workspace, reply_to)
        reply_to = answered.reply_to or answered.id  # threads are one level deep
    return Changes.added(Comment(new_id(), about, text, author, body, made, reply_to, False, session, position, source))


def resolve(workspace: Workspace, comment_id: str, resolved: bool = True) -> Changes:
    """Return the changes that settle a comment, or open it again."""
    found = _comment(workspace, comment_id)
    return Changes.replaced(found, replace(found, resolved=resolved))


def threads(workspace: Workspace, about: str) -> tuple[Thread, ...]:
    """Return the comments on a record with their replies, in the order they were made."""
    said = workspace.comments(about)
    known = {each.id for each in said}
    return tuple(
        Thread(each, tuple(reply for reply in said if reply.reply_to == each.id))
        for each in said
        if each.reply_to not in known
    )


def decide(
    workspace: Workspace,
    session: Session,
    about: str,
    outcome: str,
    *,
    reason: str = "",
    decided: datetime | None = None,
) -> Changes:
    """Return the changes by which a session decides an item: the decision, and what it makes of the record.

    A second decision of one session on one item takes the place of the first, also where it was taken on another copy
    of the project: its id is made of the two. Raises UnusableInput where a rejection
    gives no reason, or the record is not in the project.
    """
    record = _matter(workspace, about)
    if outcome == "rejected" and not reason.strip():
        raise UnusableInput("A rejection needs its reason", "Say why; it is printed in the minutes.")
    earlier = [each for each in workspace.decisions(about) if each.session == session.id]
    made = Decision(earlier[0].id if earlier else f"{session.id}:{about}", session.id, about, outcome, reason, decided)
    changes = Changes.replaced(earlier[0], made) if earlier else Changes.added(made)
    if isinstance(record, Amendment) and outcome in STATUS:
        settled = replace(record, status=STATUS[outcome], reason=reason if outcome in ("rejected", "withdrawn") else "")
        changes += Changes.replaced(record, settled)
    if isinstance(record, Recommendation) and outcome in ACCEPTANCE:
        changes += Changes.replaced(record, replace(record, acceptance=ACCEPTANCE[outcome], acceptance_reason=reason))
    return changes


def assign(
    workspace: Workspace,
    session: Session,
    text: str,
    *,
    about: str = "",
    responsible: str = "",
    due: date | None = None,
) -> Changes:
    """Return the changes by which a session gives somebody something to do, because of an item where one is named.

    Raises UnusableInput where it says nothing or names nobody.
    """
    if not text.strip():
        raise UnusableInput("The task says nothing", "Write what is to be done.")
    if not responsible.strip():
        raise UnusableInput("The task is nobody's", "Say who does it; it is printed in the minutes.")
    if about:
        _matter(workspace, about)
    return Changes.added(Task(new_id(), session.id, about, text.strip(), responsible.strip(), due))


def finish(workspace: Workspace, task_id: str, done: bool = True) -> Changes:
    """Return the changes that say a task is done, or open again."""
    found = workspace.get(task_id)
    if not isinstance(found, Task):
        raise UnusableInput("This task is no longer in the project", "Look at the list of tasks as it is now.")
    return Changes.replaced(found, replace(found, done=done))


def overdue(workspace: Workspace, day: date) -> tuple[Task, ...]:
    """Return the tasks that are not done and were due before this day, the earliest first."""
    late = [each for each in workspace.tasks() if not each.done and each.due is not None and each.due < day]
    return tuple(sorted(late, key=lambda each: each.due or day))


def undecided(workspace: Workspace, session: Session) -> tuple[str, ...]:
    """Return the items of the agenda the session has not decided yet, in order."""
    decided = {each.about for each in workspace.decisions() if each.session == session.id}
    return tuple(each for each in session.agenda if each not in decided)


def disagreements(workspace: Workspace) -> tuple[Comment, ...]:
    """Return the objections and reservations that are not settled, in the order they were made."""
    dissent = (Position.OBJECTS, Position.AGREES_WITH_CHANGES)
    return tuple(each for each in workspace.comments() if each.position in dissent and not each.resolved)


def _matter(workspace: Workspace, record_id: str) -> Amendment | Recommendation:
    found = workspace.get(record_id)
    if not isinstance(found, Amendment | Recommendation):
        raise UnusableInput("Only amendments and recommendations are decided on", "Choose one that is in the project.")
    return found


def _comment(workspace: Workspace, comment_id: str) -> Comment:
    found = workspace.get(comment_id)
    if not isinstance(found, Comment):
        raise UnusableInput("This comment is no longer in the project", "Look at the list of comments as it is now.")
    return found
