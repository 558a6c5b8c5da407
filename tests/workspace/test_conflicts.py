"""What is decided against in a bundle need not be lost: it is kept as a variant of the amendment."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from shutil import copyfile

import pytest

from tests.store.store_values import ACT, AMENDMENT
from workbench.law.amendment import Amendment, Status
from workbench.law.change import Changes
from workbench.workspace.bundles import pack
from workbench.workspace.conflicts import settled
from workbench.workspace.merging import merge, take_in
from workbench.workspace.variants import variants
from workbench.workspace.workspace import Workspace

NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)
Two = tuple[Workspace, Workspace]


@pytest.fixture
def two(tmp_path: Path) -> Iterator[Two]:
    """Two people with a copy each of a project with one amendment, which both have worded anew."""
    with Workspace.create(tmp_path / "0.lhw", author="Айгүл") as first:
        first.apply(Changes.added(ACT, AMENDMENT), "Add")
    copyfile(tmp_path / "0.lhw", tmp_path / "1.lhw")
    with (
        Workspace.open(tmp_path / "0.lhw", author="Айгүл") as aigul,
        Workspace.open(tmp_path / "1.lhw", author="Болат") as bolat,
    ):
        change(aigul, wording={"rus": "наши слова", "kaz": "біздің сөз"})
        change(bolat, wording={"rus": "их слова", "kaz": "олардың сөзі"})
        yield aigul, bolat


def amendment(workspace: Workspace) -> Amendment:
    found = workspace.get(AMENDMENT.id)
    assert isinstance(found, Amendment)
    return found


def change(workspace: Workspace, **values: object) -> None:
    old = amendment(workspace)
    workspace.apply(Changes.replaced(old, replace(old, **values)), "Change")  # type: ignore[arg-type]


def settle(receiver: Workspace, sender: Workspace, choices: dict[int, bool], kept: set[int]) -> None:
    merged = merge(receiver, pack(sender, now=NOW))
    take_in(receiver, settled(receiver, merged, choices, "Settle", variants=kept, now=NOW), "Merge")


def beside(workspace: Workspace) -> list[Amendment]:
    return [each for each in variants(workspace, amendment(workspace)) if each.id != AMENDMENT.id]


@pytest.mark.parametrize(
    ("theirs", "chosen", "lost", "writer"),
    [(True, "их слова", "наши слова", "Айгүл"), (False, "наши слова", "их слова", "Болат")],
)
def test_the_wording_decided_against_is_a_variant_of_who_wrote_it(
    two: Two, theirs: bool, chosen: str, lost: str, writer: str
) -> None:
    settle(*two, {0: theirs, 1: theirs}, {0, 1})
    (variant,) = beside(two[0])
    assert amendment(two[0]).wording["rus"] == chosen
    assert variant.wording["rus"] == lost
    assert (variant.author, variant.chosen, variant.status) == (writer, False, Status.DRAFT)


def test_what_is_not_asked_for_is_not_kept_and_what_stays_open_neither(two: Two) -> None:
    settle(*two, {0: True}, {1})
    assert beside(two[0]) == []


def test_a_variant_of_each_side_where_the_languages_were_decided_otherwise(two: Two) -> None:
    settle(*two, {0: True, 1: False}, {0, 1})
    assert {each.author for each in beside(two[0])} == {"Айгүл", "Болат"}


def test_one_undo_takes_the_choice_and_its_variant_back(two: Two) -> None:
    before = amendment(two[0])
    settle(*two, {0: True, 1: True}, {0, 1})
    two[0].undo()
    assert amendment(two[0]) == before
    assert beside(two[0]) == []


def test_the_same_words_kept_in_two_places_are_one_variant(two: Two) -> None:
    aigul, bolat = two
    hers = pack(aigul, now=NOW)
    settle(aigul, bolat, {0: False, 1: False}, {0, 1})  # his words beside hers
    asked = merge(bolat, hers)  # and he gives way himself
    take_in(bolat, settled(bolat, asked, {0: True, 1: True}, "Settle", variants={0, 1}, now=NOW), "Merge")
    take_in(aigul, merge(aigul, pack(bolat, now=NOW)), "Merge")
    assert [each.wording["rus"] for each in beside(aigul)] == ["их слова"]


def test_only_a_wording_both_sides_have_can_be_a_variant(two: Two) -> None:
    aigul, bolat = two
    change(aigul, reason="наша")
    change(bolat, reason="их")
    found = {each.field: each.language for each in merge(aigul, pack(bolat, now=NOW)).conflicts}
    assert found == {"wording.rus": "rus", "wording.kaz": "kaz", "reason": ""}
