"""A bundle goes from hand to hand: who is asked what, whichever way an edit comes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from shutil import copyfile

import pytest

from tests.store.store_values import ACT
from workbench.law.change import Changes
from workbench.law.recommendation import Recommendation
from workbench.workspace.bundles import pack, read_bundle, write_bundle
from workbench.workspace.bundles.packing import note_sent
from workbench.workspace.conflicts import Merged, settled
from workbench.workspace.merging import merge, take_in
from workbench.workspace.workspace import Workspace

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
People = tuple[Workspace, Workspace, Workspace]


@pytest.fixture
def people(tmp_path: Path) -> Iterator[People]:
    """Three people with a copy each of a project of two recommendations."""
    with Workspace.create(tmp_path / "0.lhw", author="Айгүл") as first:
        first.apply(Changes.added(Recommendation("a", "A", {"rus": "дети"}), Recommendation("b", "B")), "Add")
    with ExitStack() as stack:
        for place in (1, 2):
            copyfile(tmp_path / "0.lhw", tmp_path / f"{place}.lhw")
        aigul, bolat, vera = (
            stack.enter_context(Workspace.open(tmp_path / f"{place}.lhw", author=name))
            for place, name in enumerate(("Айгүл", "Болат", "Вера"))
        )
        yield aigul, bolat, vera


def edit(workspace: Workspace, **values: object) -> None:
    old = workspace.recommendations()[0]
    workspace.apply(Changes.replaced(old, replace(old, **values)), str(values))  # type: ignore[arg-type]


def come(receiver: Workspace, sender: Workspace, choose: bool | None = None) -> Merged:
    """Take in what the sender has; `choose` settles every conflict: theirs or ours."""
    merged = merge(receiver, pack(sender, now=NOW))
    done = merged
    if choose is not None:
        done = settled(receiver, merged, dict.fromkeys(range(len(merged.conflicts)), choose), "Settle", now=NOW)
    take_in(receiver, done, "Merge")
    return merged


def is_nothing(merged: Merged) -> bool:
    return not merged.edits and not merged.conflicts


def themes(people: People) -> list[str]:
    return [each.recommendations()[0].theme for each in people]


def test_what_one_person_changed_twice_is_nobodys_question_by_whichever_way_it_comes(people: People) -> None:
    aigul, bolat, vera = people
    edit(aigul, theme="first")
    come(bolat, aigul)
    come(vera, bolat)
    edit(aigul, theme="second")
    come(bolat, aigul)
    assert come(vera, bolat).conflicts == come(vera, aigul).conflicts == ()
    assert themes(people) == ["second"] * 3


def test_what_was_undone_before_it_was_passed_on_is_known_to_have_been(people: People) -> None:
    aigul, bolat, vera = people
    edit(bolat, theme="hasty")
    come(vera, bolat)
    bolat.undo()
    come(aigul, bolat)  # comes to nothing here
    assert not aigul.recommendations()[0].theme
    assert come(vera, aigul).conflicts == ()
    assert themes(people) == ["", "", ""]


def test_a_decision_that_is_passed_on_is_not_asked_again(people: People) -> None:
    aigul, bolat, vera = people
    edit(aigul, theme="mine")
    edit(bolat, theme="theirs")
    assert len(come(aigul, bolat, choose=False).conflicts) == 1
    come(vera, aigul)
    assert come(vera, bolat).conflicts == ()  # Айгүл has answered Болат
    assert come(bolat, vera).conflicts == ()
    assert themes(people) == ["mine"] * 3


def test_two_who_decide_otherwise_hear_of_it(people: People) -> None:
    aigul, bolat, vera = people
    edit(aigul, theme="one")
    edit(bolat, theme="other")
    for sender, receiver in ((pack(aigul, now=NOW), bolat), (pack(bolat, now=NOW), aigul)):
        merged = merge(receiver, sender)
        take_in(receiver, settled(receiver, merged, {0: False}, "Settle", now=NOW), "Merge")
    (asked,) = come(aigul, bolat, choose=True).conflicts
    assert (asked.mine, asked.theirs) == ("one", "other")
    assert come(bolat, aigul).conflicts == come(vera, aigul).conflicts == ()
    assert themes(people) == ["other"] * 3


def test_what_came_new_keeps_every_edit_with_its_author(people: People) -> None:
    aigul, bolat, vera = people
    bolat.apply(Changes.added(Recommendation("c", "C")), "Add another")
    come(aigul, bolat)
    new = aigul.recommendations()[-1]
    aigul.apply(Changes.replaced(new, replace(new, theme="later")), "Theme")
    bolat.apply(Changes.replaced(new, replace(new, body="МЧС")), "Body")
    come(vera, aigul)
    assert [(entry.author, entry.label) for entry, _ in vera.items_of("c")] == [
        ("Болат", "Add another"), ("Айгүл", "Theme"),
    ]  # fmt: skip
    assert come(vera, bolat).conflicts == ()
    assert (vera.recommendations()[-1].theme, vera.recommendations()[-1].body) == ("later", "МЧС")


def test_what_both_add_to_a_list_stands_in_one_order(people: People) -> None:
    aigul, bolat, vera = people
    edit(aigul, legal_basis=("CRC art. 22",))
    edit(bolat, legal_basis=("CRC art. 12", "CRC art. 9"))
    edit(vera, co_executors=("МЗ",))
    for receiver, sender in ((aigul, bolat), (bolat, vera), (bolat, aigul), (vera, bolat), (aigul, vera)):
        assert come(receiver, sender).conflicts == ()
    assert aigul.recommendations() == bolat.recommendations() == vera.recommendations()
    assert aigul.recommendations()[0].legal_basis == ("CRC art. 12", "CRC art. 22", "CRC art. 9")


def test_what_came_and_went_in_one_undo_can_still_be_sent_on(people: People, tmp_path: Path) -> None:
    aigul, bolat, _ = people
    aigul.apply(Changes.added(Recommendation("c", "C")), "Add another")
    aigul.undo()
    come(bolat, aigul)
    bolat.undo()  # brings it and takes it away in one edit
    write_bundle(pack(bolat, now=NOW), tmp_path / "back.lhwr")
    assert merge(aigul, read_bundle(tmp_path / "back.lhwr")).edits == ()


def test_who_declines_what_was_to_be_read_only_passes_that_on(people: People) -> None:
    aigul, bolat, _ = people
    note_sent(aigul, pack(aigul, ("a",), read_only=("a",), now=NOW))
    edit(bolat, theme="unasked")
    (asked,) = come(aigul, bolat, choose=False).conflicts
    assert asked.guarded
    assert come(bolat, aigul).conflicts == ()
    assert come(aigul, bolat).conflicts == ()
    assert themes(people) == ["", "", ""]


def test_what_was_to_be_read_only_and_is_changed_back_is_no_question(people: People) -> None:
    aigul, bolat, _ = people
    note_sent(aigul, pack(aigul, ("a",), read_only=("a",), now=NOW))
    edit(aigul, theme="mine")
    edit(bolat, body="МЧС")
    bolat.undo()
    assert come(aigul, bolat).conflicts == ()
    assert aigul.recommendations()[0].theme == "mine"


def test_an_act_both_imported_and_one_removed_is_nobodys_question(people: People) -> None:
    aigul, bolat, _ = people
    aigul.apply(Changes.added(ACT), "Import")
    bolat.apply(Changes.added(replace(ACT, id="twin")), "Import")
    come(aigul, bolat)
    come(bolat, aigul)
    aigul.apply(Changes.removed(ACT), "Remove")
    assert come(aigul, bolat) == Merged()
    assert come(bolat, aigul).conflicts == ()
    assert ([each.id for each in aigul.acts()], [each.id for each in bolat.acts()]) == ([], ["twin"])


def test_what_somebody_decided_against_is_known_to_who_removes_the_record(people: People) -> None:
    aigul, bolat, vera = people
    edit(aigul, theme="mine")
    edit(bolat, theme="theirs")
    come(bolat, aigul, choose=False)
    come(vera, bolat)
    vera.apply(Changes.removed(vera.recommendations()[0]), "Remove")
    assert come(vera, aigul).conflicts == ()  # Болат has answered Айгүл, and Вера knows it
    assert [each.id for each in vera.recommendations()] == ["b"]


def test_who_restores_a_record_as_another_has_it_is_heard_by_that_way_too(people: People) -> None:
    aigul, bolat, vera = people
    edit(aigul, theme="seen")
    come(vera, aigul)
    vera.apply(Changes.removed(vera.recommendations()[0]), "Remove")
    edit(bolat, body="МЧС")
    assert [each.field for each in come(vera, bolat, choose=True).conflicts] == [""]
    assert come(bolat, vera).edits == ()  # it is as Болат has it
    assert come(aigul, bolat).conflicts == ()
    assert aigul.get("a") == bolat.get("a") == vera.get("a")


def test_who_undoes_what_came_takes_nothing_from_who_wrote_it_unasked(people: People) -> None:
    aigul, bolat, vera = people
    edit(bolat, theme="his", legal_basis=("CRC art. 3",))
    bolat.apply(Changes.added(Recommendation("c", "C")), "Add another")
    come(aigul, bolat)
    aigul.undo()
    assert [each.id for each in aigul.recommendations()] == ["a", "b"]
    asked = come(bolat, aigul).conflicts
    assert [(each.record, each.field, each.base, each.mine, each.theirs, each.author) for each in asked] == [
        ("a", "theme", "his", "his", "", "Айгүл"),
        ("a", "legal_basis", ("CRC art. 3",), ("CRC art. 3",), (), "Айгүл"),
        ("c", "", Recommendation("c", "C"), Recommendation("c", "C"), None, "Айгүл"),
    ]
    assert themes(people) == ["", "his", ""]
    assert bolat.get("c") == Recommendation("c", "C")
    assert come(vera, aigul).conflicts == (), "who never had it has nothing to lose"


def test_who_keeps_what_another_took_back_is_heard_by_all(people: People) -> None:
    aigul, bolat, vera = people
    edit(bolat, theme="his")
    come(aigul, bolat)
    aigul.undo()
    come(vera, aigul)
    assert len(come(bolat, aigul, choose=False).conflicts) == 1
    assert come(bolat, aigul).conflicts == ()
    assert come(aigul, bolat).conflicts == come(vera, bolat).conflicts == ()
    assert themes(people) == ["his"] * 3


def test_who_accepts_what_another_took_back_is_asked_once(people: People) -> None:
    aigul, bolat, vera = people
    edit(bolat, theme="his")
    come(aigul, bolat)
    aigul.undo()
    assert len(come(bolat, aigul, choose=True).conflicts) == 1
    assert come(aigul, bolat).conflicts == come(vera, bolat).conflicts == come(bolat, vera).conflicts == ()
    assert themes(people) == [""] * 3


def test_who_takes_back_what_came_and_words_it_otherwise_is_asked_about(people: People) -> None:
    aigul, bolat, vera = people
    edit(bolat, theme="his")
    come(aigul, bolat)
    aigul.undo()
    edit(aigul, theme="hers", body="МЗ")
    (asked,) = come(bolat, aigul).conflicts
    assert (asked.field, asked.mine, asked.theirs, asked.author) == ("theme", "his", "hers", "Айгүл")
    assert bolat.recommendations()[0].body == "МЗ"
    assert come(vera, aigul).conflicts == ()
    assert vera.get("a") == aigul.get("a")


def test_what_was_taken_back_and_done_again_is_no_question(people: People) -> None:
    aigul, bolat, _ = people
    edit(bolat, theme="his")
    come(aigul, bolat)
    aigul.undo()
    aigul.redo()
    edit(bolat, theme="later")
    assert is_nothing(come(bolat, aigul)), "nobody but Болат has changed it"
    come(aigul, bolat)
    assert themes(people)[:2] == ["later", "later"]


def test_the_choice_of_theirs_that_is_undone_is_open_again_on_the_other_side(people: People) -> None:
    aigul, bolat, _ = people
    edit(aigul, theme="hers")
    edit(bolat, theme="his")
    come(aigul, bolat, choose=True)
    aigul.undo()
    (asked,) = come(bolat, aigul).conflicts
    assert (asked.mine, asked.theirs) == ("his", "hers")
    assert themes(people)[:2] == ["hers", "his"]


def test_an_act_that_came_and_was_taken_back_stays_with_who_imported_it(people: People) -> None:
    aigul, bolat, _ = people
    bolat.apply(Changes.added(ACT), "Import")
    come(aigul, bolat)
    aigul.undo()
    (asked,) = come(bolat, aigul).conflicts
    assert (asked.mine, asked.theirs) == (ACT, None)
    assert [each.id for each in bolat.acts()] == [ACT.id]
