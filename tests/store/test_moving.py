"""A project moves between a file and a database without loss, and is proved to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.postgres import Server
from tests.store.store_values import ACT, AMENDMENT, TEXT, values
from workbench.errors import ProjectError
from workbench.law.act import Act
from workbench.law.change import Changes
from workbench.law.project import Project
from workbench.law.recommendation import Recommendation
from workbench.store import LogEntry, Store, moving
from workbench.store.records import KINDS
from workbench.store.tables import escaped, unescaped

ODD = "\x00 \x1a \x1a0 \x1a1 \u2028 \ufffe Ә\u0301 \U0001f600 ' \\ %s :x"


@pytest.fixture
def full(path: Path) -> Path:
    """A project with all sorts of things in it: edits of several people, acts changed twice, odd signs."""
    with Store.create(path, Project(title=ODD)) as store:
        store.apply(Changes.added(ACT, AMENDMENT), label="Import", author="Айгүл", at=datetime(2025, 1, 1, tzinfo=UTC))
        store.apply(Changes.replaced(ACT, replace(ACT, title=ODD)), label=ODD, author="Болат")
        store.apply(Changes.replaced(replace(ACT, title=ODD), ACT), label="Undo", author=ODD)
        entry = LogEntry(0, datetime(2024, 5, 5, 1, 2, 3), "Далекий", "Own", uid="elsewhere")
        store.take_in(((entry, Changes.added(Recommendation("r", ODD, {"rus": ODD}))),), [("elsewhere", "r", "")])
        store.apply(Changes.removed(AMENDMENT), label="Remove", author="Айгүл")
    return path


def everything(store: Store) -> tuple[Any, ...]:
    log = store.log(limit=10_000)
    with store.reading() as connection:
        return (
            {kind: store.find(kind) for kind in KINDS.values()},
            log,
            [store.changes_of(entry.sequence) for entry in log],
            store.key,
            moving.fingerprints(connection),
        )


def test_a_project_comes_back_from_a_database_as_it_went(full: Path, server: Server, tmp_path: Path) -> None:
    there, back = server.place(), tmp_path / "back.lhw"
    with Store.open(full) as store:
        before = everything(store)
        proof = moving.move(store, there)
    with Store.open(there) as store:
        assert everything(store) == before
        assert moving.move(store, back) == proof
        assert store.apply(Changes.added(AMENDMENT), label="Go on") == 6  # numbers go on where they were
    with Store.open(back) as store:
        assert everything(store) == before
        assert not store.read_only
    assert proof["change_log"][0] == 5
    assert {name for name, (rows, _) in proof.items() if rows} >= {"act", "provision", "carried", "change_item"}


def test_a_file_moves_to_a_file_and_a_database_to_a_database(full: Path, server: Server, tmp_path: Path) -> None:
    with Store.open(full) as store:
        first = moving.move(store, tmp_path / "copy.lhw")
        moving.move(store, one := server.place())
    with Store.open(one) as store:
        assert moving.move(store, server.place()) == first


@pytest.mark.parametrize("kind", ["file", "database"])
def test_nothing_is_written_over(full: Path, server: Server, tmp_path: Path, kind: str) -> None:
    target = tmp_path / "there.lhw" if kind == "file" else server.place()
    Store.create(target).close()
    with Store.open(full) as store, pytest.raises(ProjectError, match="already"):
        moving.move(store, target)
    with Store.open(target) as store:
        assert store.find(Act) == ()


@pytest.mark.parametrize("kind", ["file", "database"])
def test_a_copy_that_reads_otherwise_is_not_kept(
    full: Path, server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    target = tmp_path / "there.lhw" if kind == "file" else server.place()
    batches, copying = moving._batches, iter([True])

    def spoilt(connection: Any, table: Any) -> Iterator[list[dict[str, Any]]]:
        once = table.name == "act" and next(copying, False)
        return ([{**row, "title": "иное"} for row in rows] if once else rows for rows in batches(connection, table))

    monkeypatch.setattr(moving, "_batches", spoilt)
    with Store.open(full) as store, pytest.raises(ProjectError, match="reads otherwise"):
        moving.move(store, target)
    monkeypatch.undo()
    if kind == "file":
        assert not (tmp_path / "there.lhw").exists()
    with pytest.raises(ProjectError):
        Store.open(target)


def test_a_disk_that_cannot_be_written_is_said(full: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with Store.open(full) as store, pytest.raises(ProjectError):
        moving.move(store, tmp_path / "file" / "x.lhw")


@given(st.lists(TEXT | st.sampled_from(["\x00", "\x1a", "\x1a0", "\x1a1"])).map("".join))
def test_any_text_can_be_written_without_u0000_and_read_back(text: str) -> None:
    assert "\x00" not in escaped(text)
    assert unescaped(escaped(text)) == text


@given(st.lists(st.sampled_from(list(KINDS.values())).flatmap(values), max_size=4, unique_by=lambda each: each.id))
@settings(max_examples=15)
def test_any_records_move_there_and_back(
    server: Server, tmp_path_factory: pytest.TempPathFactory, records: Any
) -> None:
    folder, there = tmp_path_factory.mktemp("any"), server.place()
    with Store.create(there) as store:
        for record in records:
            if not isinstance(record, Project):
                store.apply(Changes.added(record), label="Add")
        before = everything(store)
        moving.move(store, folder / "any.lhw")
    with Store.open(folder / "any.lhw") as store:
        assert everything(store) == before
