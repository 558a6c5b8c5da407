"""What is said of the amendments: remarks of state bodies (Reglament, annex 6) and proposals received."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.drafting.draft import Draft
from workbench.law.amended_act import AmendedAct
from workbench.law.amendment import Amendment
from workbench.law.review import Comment, Decision, Position


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A state body's remark on an amendment: its wording where it proposes one, its reasons and ours."""

    act: AmendedAct
    amendment: Amendment
    body: str
    position: Position
    proposed: str  # the body's own wording, '' where it gives none
    own_reasons: tuple[str, ...]  # the developer's: replies, else the amendment's justification
    body_reasons: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """A remark received on an amendment, what was decided of it, and why."""

    act: AmendedAct
    amendment: Amendment
    comment: Comment
    decision: Decision | None
    replies: tuple[Comment, ...]


def disagreements(draft: Draft) -> tuple[Disagreement, ...]:
    """Return the unsettled remarks of bodies that object or agree with changes, in the order of acts and amendments."""
    return tuple(
        _disagreement(draft, act, amendment, comment)
        for act, amendment, comment in _remarks(draft)
        if comment.position in (Position.OBJECTS, Position.AGREES_WITH_CHANGES) and not comment.resolved
    )


def proposals(draft: Draft) -> tuple[Proposal, ...]:
    """Return the other remarks on amendments, with the decision taken on each or on its amendment."""
    decided = {decision.about: decision for decision in draft.decisions}
    return tuple(
        Proposal(
            act, amendment, comment, decided.get(comment.id) or decided.get(amendment.id), _replies(draft, comment)
        )
        for act, amendment, comment in _remarks(draft)
        if comment.position not in (Position.OBJECTS, Position.AGREES_WITH_CHANGES)
    )


def _remarks(draft: Draft) -> list[tuple[AmendedAct, Amendment, Comment]]:
    return [
        (act, amendment, comment)
        for act in draft.acts
        for amendment in act.amendments
        for comment in draft.comments
        if comment.about == amendment.id and not comment.reply_to
    ]


def _replies(draft: Draft, comment: Comment) -> tuple[Comment, ...]:
    return tuple(reply for reply in draft.comments if reply.reply_to == comment.id)


def _disagreement(draft: Draft, act: AmendedAct, amendment: Amendment, comment: Comment) -> Disagreement:
    replies = tuple(reply.text for reply in _replies(draft, comment))
    justification = amendment.justification.get(draft.language, "")
    return Disagreement(
        act,
        amendment,
        comment.body or comment.author,
        comment.position or Position.OBJECTS,
        _variant(act, amendment, comment.body, draft.language),
        replies or ((justification,) if justification else ()),
        comment.text,
    )


def _variant(act: AmendedAct, amendment: Amendment, body: str, language: str) -> str:
    """Return the wording of the body's own variant for the same provision, where the draft carries one."""
    variants = (each for each in act.amendments if each.ref == amendment.ref and each.id != amendment.id)
    return next((each.wording.get(language, "") for each in variants if body and each.body == body), "")
