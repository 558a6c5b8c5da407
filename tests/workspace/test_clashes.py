"""Two people at once: on a file by one who reads along, the same as on a database."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from tests.postgres import Server
from tests.workspace.desk_values import ACT_KAZ, ACT_RUS, RECOMMENDATION
from workbench.errors import ConcurrentEdit
from workbench.law.act import Act
from workbench.law.change import Change, Changes
from workbench.law.recommendation import Recommendation
from workbench.places import Database
from workbench.workspace.clashes import Clash, reconcile, settled
from workbench.workspace.workspace import Workspace


@pytest.fixture
def place(server: Server) -> Database:
    made = server.place()
    with Workspace.create(made) as workspace:
        workspace.apply(Changes.added(ACT_RUS, ACT_KAZ, RECOMMENDATION), "Import")
    return made


BEFORE = replace(RECOMMENDATION, theme="дети", body="КРК", provisions=("8", "9"), text={"rus": "а", "kaz": "б"})


@pytest.mark.parametrize(
    ("ours", "theirs", "follows", "clashes"),
    [
        ({"theme": "x"}, {"body": "y"}, {"theme": "x", "body": "y"}, {}),
        ({"theme": "x"}, {"theme": "x"}, {"theme": "x"}, {}),
        ({"text": {"rus": "A", "kaz": "б"}}, {"text": {"rus": "а", "kaz": "Б"}},
         {"text": {"rus": "A", "kaz": "Б"}}, {}),
        ({"provisions": ("8", "9", "10")}, {"provisions": ("9",)}, {"provisions": ("9", "10")}, {}),
        ({"theme": "x", "body": "z"}, {"theme": "y"}, {"theme": "y", "body": "z"}, {"theme": ("дети", "x", "y")}),
        ({"text": {"rus": "A", "kaz": "б"}}, {"text": {"rus": "В", "kaz": "б"}}, {"text": {"rus": "В", "kaz": "б"}},
         {"text.rus": ("а", "A", "В")}),
    ],
)  # fmt: skip
def test_what_one_side_changed_follows_and_the_rest_is_asked(
    workspace: Workspace,
    ours: dict[str, Any],
    theirs: dict[str, Any],
    follows: dict[str, Any],
    clashes: dict[str, tuple[str, str, str]],
) -> None:
    workspace.apply(Changes.added(replace(BEFORE, **theirs)), "Theirs")
    met = reconcile(workspace, Changes.replaced(BEFORE, replace(BEFORE, **ours)))
    assert {each.field: (each.base, each.mine, each.theirs) for each in met.clashes} == clashes
    changes = settled(workspace, met, {})
    if changes:
        workspace.apply(changes, "Settle")
    assert workspace.get(BEFORE.id) == replace(BEFORE, **follows)


def test_a_value_that_a_person_chose_is_stored_beside_what_follows(workspace: Workspace) -> None:
    stored = replace(BEFORE, theme="y", body="КРК-2")
    workspace.apply(Changes.added(stored), "Theirs")
    met = reconcile(workspace, Changes.replaced(BEFORE, replace(BEFORE, theme="x", source="ours")))
    workspace.apply(settled(workspace, met, {0: "x и y"}), "Settle")
    assert workspace.get(BEFORE.id) == replace(stored, theme="x и y", source="ours")


@pytest.mark.parametrize("ours", [None, replace(BEFORE, theme="x")])
def test_a_record_that_one_side_removed_is_asked_as_a_whole(workspace: Workspace, ours: Recommendation | None) -> None:
    theirs = None if ours is not None else replace(BEFORE, theme="y")
    if theirs is not None:
        workspace.apply(Changes.added(theirs), "Theirs")
    met = reconcile(workspace, Changes((Change(BEFORE, ours),)))
    assert met.clashes == (Clash(Recommendation, BEFORE.id, "", BEFORE, ours, theirs),)
    assert settled(workspace, met, {}) == Changes()
    workspace.apply(settled(workspace, met, {0: ours}), "Settle")
    assert workspace.get(BEFORE.id) == ours


def test_an_act_is_taken_whole(workspace: Workspace) -> None:
    workspace.apply(Changes.added(replace(ACT_RUS, title="Их")), "Theirs")
    ours = replace(ACT_RUS, title="Наш")
    met = reconcile(workspace, Changes.replaced(ACT_RUS, ours))
    assert [each.kind for each in met.clashes] == [Act]
    workspace.apply(settled(workspace, met, {0: ours}), "Settle")
    assert workspace.get(ACT_RUS.id) == ours


def test_an_edit_that_is_refused_is_made_again_on_what_is_stored_now(place: Database) -> None:
    with Workspace.open(place) as mine, Workspace.open(place) as yours:
        before = mine.recommendations()[0]
        yours.apply(Changes.replaced(before, replace(before, theme="их", body="их")), "Theirs")
        refused = Changes.replaced(before, replace(before, theme="наш", source="наш"))
        with pytest.raises(ConcurrentEdit):
            mine.apply(refused, "Ours")
        assert mine.recommendations()[0] == before  # nothing was followed that was not told
        mine.refresh()
        met = reconcile(mine, refused)
        assert [each.field for each in met.clashes] == ["theme"]
        mine.apply(settled(mine, met, {0: "наш"}), "Ours")
        yours.refresh()
        assert yours.recommendations()[0] == replace(before, theme="наш", body="их", source="наш")


def test_an_edit_made_between_our_own_is_told_of_by_the_next_look(place: Database) -> None:
    with Workspace.open(place) as mine, Workspace.open(place) as yours:
        before = mine.recommendations()[0]
        added = Recommendation("r2", "R-02")
        yours.apply(Changes.added(added), "Theirs")
        mine.apply(Changes.replaced(before, replace(before, theme="наш")), "Ours")
        assert added in mine.recommendations()
        assert mine.refresh() == Changes.added(added)
        assert mine.refresh() == Changes()


def test_more_edits_than_are_read_at_once_all_arrive(place: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("workbench.workspace.workspace._AT_ONCE", 3)
    with Workspace.open(place) as mine, Workspace.open(place) as yours:
        assert len(mine.recommendations()) == 1
        for number in range(10):
            yours.apply(Changes.added(Recommendation(f"n{number}", f"N-{number}")), "Theirs")
        assert len(mine.refresh().items) == 10
        assert mine.recommendations() == yours.recommendations()


def test_only_ones_own_steps_are_undone_and_not_over_those_of_others(place: Database) -> None:
    with Workspace.open(place) as mine, Workspace.open(place) as yours:
        before = mine.recommendations()[0]
        first = replace(before, theme="наш")
        mine.apply(Changes.replaced(before, first), "Ours")
        yours.refresh()
        assert yours.undo_label == ""
        assert yours.undo() == Changes()
        yours.apply(Changes.replaced(first, replace(first, body="их")), "Theirs")
        with pytest.raises(ConcurrentEdit, match="administrator"):
            mine.undo()
        mine.refresh()
        assert mine.recommendations()[0] == replace(first, body="их")
        assert mine.undo_label == "Ours"
        yours.undo()
        mine.refresh()
        mine.undo()
        assert mine.recommendations()[0] == before
