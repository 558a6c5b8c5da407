"""Edits of several records come in, each record's in the order they followed one another."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.law.change import Change, Changes
from workbench.law.recommendation import Recommendation
from workbench.store import LogEntry
from workbench.workspace.bundles import Bundle, pack
from workbench.workspace.merging import merge, take_in
from workbench.workspace.workspace import Workspace

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
RECORDS = tuple(Recommendation(each, each.upper(), {"rus": each}) for each in "abc")


def two_copies(folder: Path) -> tuple[Workspace, Workspace]:
    """Return one project with three records, at two people."""
    ours = Workspace.create(folder / "ours.lhw", author="Айгүл")
    ours.apply(Changes.added(*RECORDS), "Add")
    ours.close()
    copyfile(folder / "ours.lhw", folder / "theirs.lhw")
    return Workspace.open(folder / "ours.lhw", author="Айгүл"), Workspace.open(folder / "theirs.lhw", author="Болат")


def edit(workspace: Workspace, ids: Iterable[str], field: str, words: Any, at: datetime = NOW) -> None:
    """Write these words into a field of several records as one edit."""
    found = [each for each in workspace.recommendations() if each.id in set(ids)]
    changes = Changes(tuple(Change(each, replace(each, **{field: words})) for each in found))
    workspace.take_in([(LogEntry(0, at, workspace.author, words), changes)], (), words)


def come(workspace: Workspace, bundle: Bundle) -> list[str]:
    """Take a bundle in and return the names of the edits it brought."""
    merged = merge(workspace, bundle)
    take_in(workspace, merged, "Merge")
    return [entry.label for entry, _ in merged.edits]


def test_an_edit_of_two_records_comes_between_the_edits_of_each(tmp_path: Path) -> None:
    ours, theirs = two_copies(tmp_path)
    with ours, theirs:
        edit(theirs, "b", "theme", "first")
        edit(theirs, "ab", "source", "second", NOW + timedelta(minutes=1))
        edit(theirs, "a", "body", "third", NOW + timedelta(minutes=2))
        assert come(ours, pack(theirs, now=NOW)) == ["first", "second", "third"]
        assert ours.recommendations() == theirs.recommendations()


def test_an_edit_that_came_in_two_parts_goes_on_in_two_parts(tmp_path: Path) -> None:
    ours, theirs = two_copies(tmp_path)
    copyfile(tmp_path / "ours.lhw", tmp_path / "third.lhw")
    with ours, theirs, Workspace.open(tmp_path / "third.lhw") as third:
        edit(theirs, "ab", "theme", "theirs")
        come(ours, pack(theirs, ["a"], now=NOW))
        edit(ours, "ab", "source", "ours", NOW + timedelta(minutes=1))
        come(ours, pack(theirs, now=NOW))
        assert [entry.label for entry, _ in ours.items_of("a")] == ["Add", "theirs", "ours"]
        assert [entry.label for entry, _ in ours.items_of("b")] == ["Add", "ours", "theirs"]
        assert come(third, pack(ours, now=NOW)) == ["theirs", "ours", "theirs"]
        assert third.recommendations() == ours.recommendations()


@settings(max_examples=40)
@given(st.lists(st.tuples(st.sets(st.sampled_from("abc"), min_size=1), st.integers(0, 5)), max_size=8))
def test_any_edits_come_to_what_they_came_to_elsewhere(edits: list[tuple[set[str], int]]) -> None:
    with TemporaryDirectory() as folder:
        ours, theirs = two_copies(Path(folder))
        with ours, theirs:
            for place, (ids, minute) in enumerate(edits):
                field = ("theme", "source", "body")[place % 3]
                edit(theirs, ids, field, f"{place}", NOW + timedelta(minutes=minute))
            come(ours, pack(theirs, now=NOW))
            assert ours.recommendations() == theirs.recommendations()
