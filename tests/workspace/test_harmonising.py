from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import cast

import pytest

from tests.workspace.desk_values import WORK
from workbench.analysis.impact import Outcome
from workbench.errors import UnusableInput
from workbench.law.act import Act, Kind, Provision
from workbench.law.amendment import Action, Amendment
from workbench.law.change import Changes
from workbench.law.concordance import Conformity, Correspondence, Form
from workbench.law.eid import with_eids
from workbench.law.recommendation import Recommendation
from workbench.law.reference import ProvisionRef
from workbench.law.review import Comment
from workbench.workspace import amendments, drafts, harmonising
from workbench.workspace.workspace import Workspace


def article(num: str, heading: str, text: str) -> Provision:
    return Provision(Kind.ARTICLE, num, f"Статья {num}.", heading, text)


RUS = with_eids(
    Act("ru", WORK, "rus", "О гражданской защите", provisions=(
        article("1", "Эвакуация", "Детей эвакуируют с семьей согласно статьям 2, 3 и 4 настоящего Закона."),
        article("2", "Питание", "Дети получают питание."),
        article("3", "Связь", "Операторы дают связь."),
        article("4", "Учет", "Ведется учет согласно статье 3 настоящего Закона."),
    ))
)  # fmt: skip
ASKED = Recommendation("r1", "R-1", {"eng": "Evacuate the child together with the family"}, addressee="Министерство")
LINK = Correspondence(
    "l1", "r1", ProvisionRef(WORK, "art_1"), Conformity.PARTIAL, "Правила эвакуации", form=Form.BY_LAW
)


@pytest.fixture
def law(workspace: Workspace) -> Workspace:
    workspace.apply(Changes.added(RUS, ASKED, LINK), "Begin")
    return workspace


def test_provisions_are_suggested_across_languages_and_the_other_way(law: Workspace) -> None:
    assert harmonising.suggest_provisions(law, "r1")[0].ref.eid == "art_1"
    found = harmonising.suggest_recommendations(law, ProvisionRef(WORK, "art_1"))
    assert [each.recommendation for each in found] == ["r1"]


def test_a_consequence_is_accepted_as_an_amendment_and_settles_itself(law: Workspace) -> None:
    law.apply(Changes.added(amendments.repeal(RUS, "art_3")), "Repeal")
    broken = [each for each in harmonising.all_consequences(law) if each.outcome is Outcome.CITATION_BREAKS]
    assert [each.ref.eid for each in broken] == ["art_1", "art_4"]
    law.apply(harmonising.accept(law, broken[0], author="Айгүл"), "Accept")
    proposed = drafts.effects(law, "rus")[0].amended.proposed.find("art_1")
    assert proposed is not None
    assert proposed.text == "Детей эвакуируют с семьей согласно статьям 2 и 4 настоящего Закона."
    left = [each for each in harmonising.all_consequences(law) if each.outcome is Outcome.CITATION_BREAKS]
    assert [each.ref.eid for each in left] == ["art_4"]


def test_what_cannot_be_said_for_sure_is_left_to_the_drafter(law: Workspace) -> None:
    law.apply(Changes.added(amendments.repeal(RUS, "art_3")), "Repeal")
    hard = next(each for each in harmonising.all_consequences(law) if each.ref.eid == "art_4")
    with pytest.raises(UnusableInput):
        harmonising.accept(law, hard)


def test_a_text_in_the_hands_of_another_amendment_is_left_alone(law: Workspace) -> None:
    law.apply(Changes.added(amendments.repeal(RUS, "art_3")), "Repeal")
    broken = next(each for each in harmonising.all_consequences(law) if each.proposal)
    law.apply(Changes.added(amendments.revise(RUS, "art_1", "Статья 1. Иное\nИное.")), "Revise")
    with pytest.raises(UnusableInput):
        harmonising.accept(law, broken)


def test_who_cites_a_provision_is_known(law: Workspace) -> None:
    cited = harmonising.cited_by(law, ProvisionRef(WORK, "art_3"), "rus")
    assert [each.source.eid for each in cited] == ["art_1", "art_4"]


def test_by_laws_to_adopt_are_listed_with_body_and_deadline(law: Workspace) -> None:
    (found,) = harmonising.to_adopt(law, dt.date(2026, 1, 1))
    assert (found.matter, found.responsible, found.overdue) == ("Правила эвакуации", "Министерство", False)
    law.apply(Changes.replaced(LINK, replace(LINK, planned=dt.date(2025, 1, 1))), "Plan")
    assert harmonising.to_adopt(law, dt.date(2026, 1, 1))[0].overdue


def test_a_problem_of_application_is_tied_to_its_provision(law: Workspace) -> None:
    ref = ProvisionRef(WORK, "art_2")
    law.apply(harmonising.report_problem(ref, "Не сказано, кто кормит.", author="Аким"), "Report")
    ((where, comment),) = harmonising.problems(law, ref)
    assert (where, comment.author) == (ref, "Аким")
    assert harmonising.problems(law, ProvisionRef(WORK, "art_1")) == ()
    law.apply(Changes.replaced(comment, cast(Comment, replace(comment, resolved=True))), "Settle")
    assert harmonising.problems(law) == ()


def test_pictures_have_their_figures(law: Workspace) -> None:
    amendment = Amendment("m", ProvisionRef(WORK, "art_2"), Action.REPEAL, commencement=dt.date(2027, 1, 1))
    law.apply(Changes.added(amendment), "Repeal")
    assert len(harmonising.coverage(law).cells) == 1
    assert harmonising.progress(law, dt.date(2026, 1, 1))[0].total == 1
    assert len(harmonising.arcs(law, RUS).arcs) == 4
    assert [each.day.year for each in harmonising.timeline(law)] == [2027]
    assert harmonising.glossary(law) == ()


def test_a_problem_becomes_a_recommendation_of_the_next_round(law: Workspace) -> None:
    law.apply(harmonising.report_problem(ProvisionRef(WORK, "art_2"), "Питания не хватает", body="ДЧС"), "Note")
    ((ref, problem),) = harmonising.problems(law)
    law.apply(harmonising.recommend_from(law, problem.id, "N-1"), "Recommend")
    made = next(each for each in law.recommendations() if each.code == "N-1")
    assert (made.text, made.body, made.source) == ({"rus": "Питания не хватает"}, "ДЧС", "monitoring")
    assert [link.ref for link in law.correspondences(recommendation=made.id)] == [ref]
    assert harmonising.problems(law) == ()
    law.undo()
    assert len(harmonising.problems(law)) == 1


def test_a_problem_takes_no_code_that_is_taken(law: Workspace) -> None:
    law.apply(harmonising.report_problem(ProvisionRef(WORK, "art_2"), "Неясно"), "Note")
    ((_, problem),) = harmonising.problems(law)
    with pytest.raises(UnusableInput, match="R-1 is taken"):
        harmonising.recommend_from(law, problem.id, "R-1")
    with pytest.raises(UnusableInput, match="no open problem"):
        harmonising.recommend_from(law, "x", "N-1")


def test_everything_that_points_at_a_provision_is_listed(law: Workspace) -> None:
    law.apply(harmonising.report_problem(ProvisionRef(WORK, "art_1"), "Неясно"), "Note")
    law.apply(Changes.added(Amendment("m7", ProvisionRef(WORK, "art_1"), Action.REPEAL)), "Amend")
    found = harmonising.pointing_at(law, ProvisionRef(WORK, "art_1"))
    assert [type(each) for each in found] == [Correspondence, Amendment, Comment]
    assert harmonising.pointing_at(law, ProvisionRef(WORK, "art_3")) == ()
