"""Minutes of the sessions of the working group: who met, what was on the agenda, what was said and decided."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.drafting.draft import AmendedAct, Draft
from workbench.law.amendment import Amendment
from workbench.law.recommendation import Recommendation
from workbench.law.review import Comment, Decision, Session


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """One item: an amendment of the draft or a recommendation (or neither, when it is gone), and what came of it."""

    number: int
    subject: tuple[AmendedAct, Amendment] | Recommendation | None
    about: str
    comments: tuple[Comment, ...]
    decisions: tuple[Decision, ...]


@dataclass(frozen=True, slots=True)
class Minutes:
    """The minutes of one session."""

    session: Session
    items: tuple[AgendaItem, ...]


def minutes(draft: Draft) -> tuple[Minutes, ...]:
    """Return the minutes of every session, in the order they were held. What was decided off the agenda comes last."""
    held = sorted(draft.sessions, key=lambda session: (session.held is None, str(session.held)))
    return tuple(Minutes(session, _items(draft, session)) for session in held)


def _items(draft: Draft, session: Session) -> tuple[AgendaItem, ...]:
    decided = [decision.about for decision in draft.decisions if decision.session == session.id]
    said = [comment.about for comment in draft.comments if comment.session == session.id and not comment.reply_to]
    subjects = dict.fromkeys((*session.agenda, *decided, *said))
    return tuple(_item(draft, session, number, about) for number, about in enumerate(subjects, start=1))


def _item(draft: Draft, session: Session, number: int, about: str) -> AgendaItem:
    return AgendaItem(
        number,
        _subject(draft, about),
        about,
        tuple(each for each in draft.comments if each.session == session.id and each.about == about),
        tuple(each for each in draft.decisions if each.session == session.id and each.about == about),
    )


def _subject(draft: Draft, about: str) -> tuple[AmendedAct, Amendment] | Recommendation | None:
    for act in draft.acts:
        for amendment in act.amendments:
            if amendment.id == about:
                return act, amendment
    return next((each for each in draft.recommendations if each.id == about), None)
