from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

import pytest

from tests.workspace.desk_values import ACT_KAZ, ACT_RUS, AMENDMENT, RECOMMENDATION, WORK, reworded
from workbench.errors import UnusableInput
from workbench.law.change import Changes
from workbench.law.concordance import Conformity, Form
from workbench.law.recommendation import Acceptance, Instrument, Priority, Recommendation
from workbench.law.reference import ProvisionRef
from workbench.workspace import recommendations as use
from workbench.workspace.workspace import Workspace

REF = ProvisionRef(WORK, "art_2__para_1")


@dataclass(frozen=True)
class Table:
    recommendations: tuple[Recommendation, ...] = ()
    instruments: tuple[Instrument, ...] = ()


def linked(desk: Workspace, ref: ProvisionRef = REF) -> None:
    desk.apply(use.link(desk, "r1", ref, conformity=Conformity.PARTIAL, note="Нет срока"), "Link")


def test_a_table_adds_what_is_new(desk: Workspace) -> None:
    table = Table((Recommendation("", "R-02", {"rus": "Новая"}),), (Instrument("i", "CRC", {"rus": "Конвенция"}),))
    desk.apply(use.add(desk, table), "Import")
    assert [each.code for each in desk.recommendations()] == ["R-01", "R-02"]
    assert desk.recommendations()[1].id
    assert [each.code for each in desk.instruments()] == ["CRC"]
    assert use.add(desk, table) == Changes()


def test_a_table_read_again_takes_over_what_it_says_and_keeps_what_we_added(desk: Workspace) -> None:
    ours = replace(RECOMMENDATION, acceptance=Acceptance.ACCEPTED, priority=Priority.HIGH, theme="Старая")
    desk.apply(use.revise(desk, ours), "Answer")
    said = Recommendation(
        "other", "R-01", {"kaz": "Балаларды айырмау", "rus": "Иначе"}, theme="Новая", deadline=date(2027, 1, 1)
    )
    desk.apply(use.add(desk, Table((said,))), "Import")
    (kept,) = desk.recommendations()
    assert (kept.id, kept.acceptance, kept.priority) == ("r1", Acceptance.ACCEPTED, Priority.HIGH)
    assert (kept.theme, kept.deadline) == ("Новая", date(2027, 1, 1))
    assert kept.text == {"rus": "Иначе", "kaz": "Балаларды айырмау", "eng": RECOMMENDATION.text["eng"]}


def test_one_code_twice_in_a_table_is_one_recommendation(workspace: Workspace) -> None:
    table = Table((Recommendation("a", "R-9", {"rus": "Раз"}), Recommendation("b", "R-9", {"kaz": "Бір"})))
    workspace.apply(use.add(workspace, table), "Import")
    (kept,) = workspace.recommendations()
    assert kept.text == {"rus": "Раз", "kaz": "Бір"}


def test_rows_with_one_id_become_two_records(workspace: Workspace) -> None:
    workspace.apply(use.add(workspace, Table((Recommendation("a", "R-1"), Recommendation("a", "R-2")))), "Import")
    assert len({each.id for each in workspace.recommendations()}) == 2


def test_a_code_that_is_taken_is_refused(desk: Workspace) -> None:
    other = Recommendation("r2", "R-02")
    desk.apply(Changes.added(other), "Add")
    with pytest.raises(UnusableInput, match="R-01 is taken"):
        use.revise(desk, replace(other, code="R-01"))


def test_a_link_remembers_how_the_text_reads_in_every_language(desk: Workspace) -> None:
    changes = use.link(
        desk, "r1", REF, conformity=Conformity.FULL, form=Form.LAW, responsible="МЧС", planned=date(2027, 1, 1)
    )
    desk.apply(changes, "Link")
    (link,) = desk.correspondences()
    assert set(link.fingerprints) == {"rus", "kaz"}
    assert (link.conformity, link.form, link.responsible, link.planned) == (
        Conformity.FULL,
        Form.LAW,
        "МЧС",
        date(2027, 1, 1),
    )
    assert use.suspects(desk) == ()


def test_a_second_link_of_the_same_two_is_the_same_link_assessed_anew(desk: Workspace) -> None:
    said = {"rus": "Нет срока", "kaz": "Мерзімі жоқ"}
    desk.apply(use.link(desk, "r1", REF, note="Срок", responsible="МЧС", planned=date(2027, 1, 1), notes=said), "Link")
    desk.apply(use.link(desk, "r1", REF, conformity=Conformity.FULL, notes={"kaz": ""}), "Link again")
    (link,) = desk.correspondences()
    assert (link.conformity, link.note, link.notes) == (Conformity.FULL, "Срок", {"rus": "Нет срока"})
    assert (link.responsible, link.planned) == ("МЧС", date(2027, 1, 1))  # what is not said stays


@pytest.mark.parametrize("eid", ["", "art_2", "art_2__para_1__indent_1"])
def test_an_act_an_article_and_a_line_can_be_linked(desk: Workspace, eid: str) -> None:
    linked(desk, ProvisionRef(WORK, eid))
    assert len(desk.correspondences(work=WORK)) == 1


def test_what_is_not_there_cannot_be_linked(desk: Workspace) -> None:
    for recommendation, ref in (
        ("r9", REF),
        ("r1", ProvisionRef(WORK, "art_9")),
        ("r1", ProvisionRef("/akn/none", "")),
    ):
        with pytest.raises(UnusableInput):
            use.link(desk, recommendation, ref)


def test_a_link_is_suspect_when_its_text_changes_until_a_person_confirms_it(desk: Workspace) -> None:
    linked(desk)
    changed = reworded(ACT_RUS, "art_2__para_1", "Дети эвакуируются последними.")
    desk.apply(Changes.replaced(ACT_RUS, changed), "Correct")
    (suspect,) = use.suspects(desk)
    assert (suspect.languages, suspect.gone) == (("rus",), False)
    desk.apply(use.confirm(desk, suspect.link, reviewer="Айгүл"), "Confirm")
    assert use.suspects(desk) == ()
    assert desk.correspondences()[0].reviewer == "Айгүл"


def test_look_alike_letters_and_spaces_make_no_link_suspect(desk: Workspace) -> None:
    linked(desk, ProvisionRef(WORK, "art_1"))
    first, second = ACT_KAZ.provisions
    folded = replace(ACT_KAZ, provisions=(replace(first, heading="Негізгі  ұғымдар"), second))
    desk.apply(Changes.replaced(ACT_KAZ, folded), "Correct")
    assert use.suspects(desk) == ()


def test_a_link_whose_text_is_gone_is_suspect_and_cannot_be_confirmed(desk: Workspace) -> None:
    linked(desk)
    for act in (ACT_RUS, ACT_KAZ):
        desk.apply(Changes.replaced(act, replace(act, provisions=act.provisions[:1])), "Cut")
    (suspect,) = use.suspects(desk)
    assert (suspect.languages, suspect.gone) == (("rus", "kaz"), True)
    with pytest.raises(UnusableInput):
        use.confirm(desk, suspect.link)


def test_an_act_taken_out_of_the_project_makes_no_link_suspect(desk: Workspace) -> None:
    linked(desk)
    desk.apply(Changes.removed(ACT_KAZ), "Remove")
    assert use.suspects(desk) == ()


def test_a_link_is_taken_away(desk: Workspace) -> None:
    linked(desk)
    desk.apply(use.unlink(*desk.correspondences()), "Unlink")
    assert desk.correspondences() == ()


def test_a_recommendation_goes_with_its_links_and_mentions_and_comes_back_with_them(desk: Workspace) -> None:
    linked(desk)
    amendment = replace(AMENDMENT, recommendations=("r1", "r2"))
    desk.apply(Changes.added(amendment), "Propose")
    links = desk.correspondences()
    desk.apply(use.remove(desk, "r1"), "Remove")
    assert (desk.recommendations(), desk.correspondences()) == ((), ())
    assert desk.amendments()[0].recommendations == ("r2",)
    desk.undo()
    assert (desk.recommendations(), desk.correspondences(), desk.amendments()) == (
        (RECOMMENDATION,),
        links,
        (amendment,),
    )
