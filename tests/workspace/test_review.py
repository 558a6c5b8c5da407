from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from tests.workspace.desk_values import AMENDMENT
from workbench.errors import UnusableInput
from workbench.law.amendment import Amendment, Status
from workbench.law.change import Changes
from workbench.law.recommendation import Acceptance, Recommendation
from workbench.law.review import Position, Session
from workbench.workspace import review
from workbench.workspace.workspace import Workspace

AT = datetime(2026, 11, 25, 10, tzinfo=UTC)


@pytest.fixture
def table(desk: Workspace) -> Workspace:
    """A project with an amendment in draft and a session that is convened."""
    desk.apply(Changes.added(AMENDMENT), "Propose")
    desk.apply(review.convene("Кеңес", held=AT, participants=[("Болат", "МЧС")], agenda=["r1", "r1"]), "Convene")
    return desk


def session(table: Workspace) -> Session:
    return table.sessions()[0]


def amendment(table: Workspace) -> Amendment:
    return table.amendments()[0]


def test_an_item_is_once_on_the_agenda_and_comes_under_review(table: Workspace) -> None:
    table.apply(review.put_on_agenda(table, session(table), "a1", "r1"), "Agenda")
    assert session(table).agenda == ("r1", "a1")
    assert amendment(table).status is Status.IN_REVIEW
    with pytest.raises(UnusableInput):
        review.put_on_agenda(table, session(table), "rus1")


def test_an_amendment_decided_already_stays_so_on_the_agenda(table: Workspace) -> None:
    table.apply(Changes.replaced(AMENDMENT, replace(AMENDMENT, status=Status.AGREED)), "Agree")
    table.apply(review.put_on_agenda(table, session(table), "a1"), "Agenda")
    assert amendment(table).status is Status.AGREED


@pytest.mark.parametrize(
    ("outcome", "reason", "status", "kept"),
    [
        ("agreed", "x", Status.AGREED, ""),
        ("rejected", "Нет средств", Status.REJECTED, "Нет средств"),
        ("withdrawn", "Автор снял", Status.WITHDRAWN, "Автор снял"),
        ("postponed", "К следующему разу", Status.DRAFT, ""),
    ],
)
def test_a_decision_settles_its_amendment(
    table: Workspace, outcome: str, reason: str, status: Status, kept: str
) -> None:
    table.apply(review.decide(table, session(table), "a1", outcome, reason=reason, decided=AT), "Decide")
    (decision,) = table.decisions("a1")
    assert (decision.outcome, decision.reason, decision.session) == (outcome, reason, session(table).id)
    assert (amendment(table).status, amendment(table).reason) == (status, kept)


def test_a_decision_answers_its_recommendation(table: Workspace) -> None:
    table.apply(review.decide(table, session(table), "r1", "accepted_in_part", reason="Без срока"), "Decide")
    found = table.get("r1")
    assert isinstance(found, Recommendation)
    assert (found.acceptance, found.acceptance_reason) == (Acceptance.ACCEPTED_IN_PART, "Без срока")
    assert review.undecided(table, session(table)) == ()


def test_a_second_decision_takes_the_place_of_the_first_and_undo_brings_it_back(table: Workspace) -> None:
    table.apply(review.decide(table, session(table), "a1", "agreed"), "Agree")
    table.apply(review.decide(table, session(table), "a1", "rejected", reason="Нет"), "Reject")
    assert [each.outcome for each in table.decisions()] == ["rejected"]
    table.undo()
    assert [each.outcome for each in table.decisions()] == ["agreed"]
    assert amendment(table).status is Status.AGREED


def test_a_rejection_without_its_reason_is_refused(table: Workspace) -> None:
    with pytest.raises(UnusableInput, match="reason"):
        review.decide(table, session(table), "a1", "rejected", reason=" ")


def test_replies_stay_in_their_thread(table: Workspace) -> None:
    table.apply(review.comment(table, "a1", "Срок мал", author="Болат", position=Position.OBJECTS), "Comment")
    first = table.comments()[0]
    table.apply(review.comment(table, "a1", "Продлим", reply_to=first.id), "Reply")
    second = table.comments()[1]
    table.apply(review.comment(table, "a1", "Согласны", reply_to=second.id), "Reply")
    table.apply(review.comment(table, "a1", "Иное"), "Comment")
    threads = review.threads(table, "a1")
    assert [(each.comment.text, len(each.replies)) for each in threads] == [("Срок мал", 2), ("Иное", 0)]


def test_disagreements_are_open_until_they_are_settled(table: Workspace) -> None:
    for text, position in (("Нет", Position.OBJECTS), ("Да, но", Position.AGREES_WITH_CHANGES), ("", Position.AGREES)):
        table.apply(review.comment(table, "a1", text, position=position, session=session(table).id), "Comment")
    assert [each.text for each in review.disagreements(table)] == ["Нет", "Да, но"]
    table.apply(review.resolve(table, review.disagreements(table)[0].id), "Resolve")
    assert [each.text for each in review.disagreements(table)] == ["Да, но"]


@pytest.mark.parametrize(("about", "text"), [("gone", "x"), ("a1", "  ")])
def test_a_comment_on_nothing_or_with_nothing_is_refused(table: Workspace, about: str, text: str) -> None:
    with pytest.raises(UnusableInput):
        review.comment(table, about, text)
