from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.workspace.desk_values import ACT_RUS, AMENDMENT, WORK, reworded
from workbench.errors import UnusableInput
from workbench.law.act import Kind, Provision
from workbench.law.change import Changes
from workbench.workspace import acts
from workbench.workspace.workspace import Workspace


def test_an_act_is_added_as_it_is(workspace: Workspace) -> None:
    assert acts.add_act(workspace, ACT_RUS) == Changes.added(ACT_RUS)


def test_an_act_without_an_id_or_with_one_that_is_taken_gets_a_fresh_one(desk: Workspace) -> None:
    for given in ("", "rus1", "r1"):
        (change,) = acts.add_act(desk, replace(ACT_RUS, id=given, expression_date=date(2027, 1, 1)))
        assert change.before is None
        assert change.record.id not in ("", "rus1", "r1")


def test_another_edition_stands_beside_the_old_one(desk: Workspace) -> None:
    newer = replace(reworded(ACT_RUS, "art_2__para_1", "Иначе."), id="n", expression_date=date(2026, 6, 1))
    desk.apply(acts.add_act(desk, newer), "Import")
    assert desk.act(WORK, "rus") == newer
    assert desk.act_by_id("rus1") == ACT_RUS


def test_the_same_edition_imported_again_takes_the_place_and_id_of_the_old_one(desk: Workspace) -> None:
    assert acts.add_act(desk, replace(ACT_RUS, id="x")) == Changes()
    corrected = reworded(ACT_RUS, "art_2__para_1", "Иначе.")
    assert acts.add_act(desk, replace(corrected, id="x")) == Changes.replaced(ACT_RUS, corrected)


def test_what_no_file_can_keep_is_shown_as_replaced(workspace: Workspace) -> None:
    odd = Provision(
        Kind.ARTICLE, "1", "\ud800", "a\x00b", rows=(("\udfff",),), children=(Provision(Kind.POINT, text="\x00"),)
    )
    workspace.apply(acts.add_act(workspace, replace(ACT_RUS, title="\ud83dx", provisions=(odd,))), "Import")
    kept = workspace.act(WORK, "rus")
    assert kept is not None
    assert kept.title == "\ufffdx"
    assert (kept.provisions[0].heading, kept.provisions[0].rows) == ("a\ufffdb", (("\ufffd",),))
    assert kept.provisions[0].children[0].text == "\ufffd"


@pytest.mark.parametrize("field", ["work", "language"])
def test_an_act_of_nothing_is_refused_with_advice(workspace: Workspace, field: str) -> None:
    with pytest.raises(UnusableInput):
        acts.add_act(workspace, replace(ACT_RUS, **{field: ""}))


def test_an_act_is_corrected_with_its_addresses_counted_anew(desk: Workspace) -> None:
    first, second = ACT_RUS.provisions
    corrected = replace(ACT_RUS, provisions=(first, replace(second, num="2-1", label="Статья 2-1.")))
    desk.apply(acts.replace_act(desk, corrected), "Renumber")
    read = desk.act(WORK, "rus")
    assert read is not None
    assert [each.eid for each in read.provisions] == ["art_1", "art_2-1"]
    with pytest.raises(UnusableInput):
        acts.replace_act(desk, replace(ACT_RUS, id="gone"))


def test_an_act_that_is_taken_out_leaves_its_amendments(desk: Workspace) -> None:
    desk.apply(Changes.added(AMENDMENT), "Propose")
    desk.apply(acts.remove(desk, "rus1"), "Remove")
    assert desk.act(WORK, "rus") is None
    assert desk.amendments() == (AMENDMENT,)
    with pytest.raises(UnusableInput):
        acts.remove(desk, "rus1")
