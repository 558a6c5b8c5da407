"""Minutes of the sessions of the working group: who met, what was on the agenda, what was said and decided."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.drafting.draft import Draft
from workbench.law.amendment import Amendment
from workbench.law.recommendation import Recommendation
from workbench.law.review import Comment, Decision, Session, Task


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """One item: an amendment, also one that is no longer proposed, or a recommendation, and what came of it.

    `subject` is None where the project has it no longer.
    """

    number: int
    subject: Amendment | Recommendation | None
    about: str
    comments: tuple[Comment, ...]
    decisions: tuple[Decision, ...]
    tasks: tuple[Task, ...] = ()


@dataclass(frozen=True, slots=True)
class Minutes:
    """The minutes of one session; `tasks` are those it gave because of no item."""

    session: Session
    items: tuple[AgendaItem, ...]
    tasks: tuple[Task, ...] = ()


def minutes(draft: Draft) -> tuple[Minutes, ...]:
    """Return the minutes of every session, in the order they were held. What was decided off the agenda comes last."""
    held = sorted(draft.sessions, key=lambda session: (session.held is None, str(session.held)))
    return tuple(Minutes(session, _items(draft, session), _tasks(draft, session, "")) for session in held)


def _items(draft: Draft, session: Session) -> tuple[AgendaItem, ...]:
    decided = [decision.about for decision in draft.decisions if decision.session == session.id]
    said = [comment.about for comment in draft.comments if comment.session == session.id and not comment.reply_to]
    given = [task.about for task in draft.tasks if task.session == session.id and task.about]
    subjects = dict.fromkeys((*session.agenda, *decided, *said, *given))
    return tuple(_item(draft, session, number, about) for number, about in enumerate(subjects, start=1))


def _item(draft: Draft, session: Session, number: int, about: str) -> AgendaItem:
    return AgendaItem(
        number,
        _subject(draft, about),
        about,
        tuple(each for each in draft.comments if each.session == session.id and each.about == about),
        tuple(each for each in draft.decisions if each.session == session.id and each.about == about),
        _tasks(draft, session, about),
    )


def _tasks(draft: Draft, session: Session, about: str) -> tuple[Task, ...]:
    return tuple(each for each in draft.tasks if each.session == session.id and each.about == about)


def _subject(draft: Draft, about: str) -> Amendment | Recommendation | None:
    proposed = (amendment for act in draft.acts for amendment in act.amendments)
    known: tuple[Amendment | Recommendation, ...] = (*proposed, *draft.discussed, *draft.recommendations)
    return next((each for each in known if each.id == about), None)
