"""Explanatory note, by-laws, remarks, proposals and minutes: what each takes from the project."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "exporters"))
import drafts

from workbench.drafting.bylaws import by_laws
from workbench.drafting.disagreements import disagreements, proposals
from workbench.drafting.explanatory_note import explanatory_note, own_answers
from workbench.drafting.minutes import minutes
from workbench.law.amendment import Status
from workbench.law.concordance import Correspondence, Form
from workbench.law.project import Project
from workbench.law.reference import ProvisionRef
from workbench.law.review import Decision, Session


def test_the_note_tells_treaties_apart_from_other_documents() -> None:
    note = explanatory_note(drafts.draft("rus"))
    assert [(each.instrument.code, each.place) for each in note.treaties] == [("CRC", "art. 22")]
    assert [(each.instrument.code, each.place) for each in note.decisions] == [
        ("CCC 2020", "§2.3.5/2"),
        ("CCC 2020", "§2.3.5/3"),
    ]


def test_a_place_of_an_instrument_names_every_provision_that_implements_it_once() -> None:
    note = explanatory_note(drafts.draft("rus"))
    assert [ref.eid for ref in note.treaties[0].refs] == ["art_12", "art_12__para_1__point_2-1"]


def test_recommendations_the_draft_does_not_answer_are_no_ground_for_it() -> None:
    assert {each.code for each in explanatory_note(drafts.draft("rus")).recommendations} == {"R-01", "R-02"}


def test_answers_are_read_by_language_and_number() -> None:
    project = Project(
        notes={"rus:3": " Не требуется. ", "kaz:3": "Жоқ", "rus:4": " ", "sheet:rus:2": "x", "rus:x": "y"}
    )
    assert own_answers(replace(drafts.draft("rus"), project=project)) == {3: "Не требуется."}


def test_links_that_ask_for_one_by_law_make_one() -> None:
    links = tuple(
        Correspondence(name, "r1", ProvisionRef(drafts.WORK, eid), note="Правила учета", form=Form.BY_LAW, planned=day)
        for name, eid, day in (("a", "art_12", date(2027, 5, 1)), ("b", "art_13", date(2027, 2, 1)))
    )
    other = Correspondence("c", "r2", ProvisionRef(drafts.WORK, "art_11"), note="Иное", form=Form.LAW)
    found = by_laws(replace(drafts.draft("rus"), correspondences=(*links, other)))
    assert [(each.matter, [ref.eid for ref in each.refs], each.planned) for each in found] == [
        ("Правила учета", ["art_12", "art_13"], date(2027, 2, 1)),
    ]
    assert found[0].responsible == "МЧС"  # the addressee of the recommendation, where the link names nobody


def test_only_bodies_that_object_or_agree_with_changes_disagree() -> None:
    draft = drafts.draft("rus")
    assert [each.body for each in disagreements(draft)] == ["МНЭ"]
    assert [each.comment.id for each in proposals(draft)] == ["c1"]


def test_a_proposal_carries_what_was_decided() -> None:
    found = proposals(drafts.draft("rus"))[0]
    assert found.decision is not None
    assert found.decision.outcome == "Поддержать"


def test_sessions_stand_in_the_order_they_were_held_undated_ones_last() -> None:
    draft = drafts.draft("rus")
    others = (Session("s0", "без даты"), Session("s2", "раньше", datetime(2026, 10, 1, 9, 0)))
    held = minutes(replace(draft, sessions=(*others, *draft.sessions)))
    assert [each.session.id for each in held] == ["s2", "s1", "s0"]


def test_what_was_decided_off_the_agenda_is_in_the_minutes() -> None:
    draft = drafts.draft("rus")
    extra = Decision("d9", "s1", "a3", "Отложить")
    items = minutes(replace(draft, decisions=(*draft.decisions, extra)))[0].items
    assert [item.about for item in items] == ["a1", "r2", "a3"]
    assert items[2].decisions == (extra,)


def test_the_minutes_name_what_is_no_longer_proposed() -> None:
    draft = drafts.draft("rus")
    amendment = draft.acts[0].amendments[0]
    gone = replace(amendment, id="gone", status=Status.WITHDRAWN)
    session = replace(draft.sessions[0], agenda=("gone", "nowhere"))
    first, second = minutes(replace(draft, sessions=(session,), discussed=(gone,)))[0].items[:2]
    assert first.subject == gone
    assert second.subject is None
