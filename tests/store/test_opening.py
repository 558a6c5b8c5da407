"""A project may come from anywhere: what is checked before it is trusted (SAFETY, finding 5; LIBRARIES, part 5)."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from tests.store.store_values import AMENDMENT
from workbench.errors import ProjectError, WorkbenchError
from workbench.law.act import Act
from workbench.law.amendment import Amendment
from workbench.law.change import Changes
from workbench.law.project import Project
from workbench.store import Store, sqlite
from workbench.store.migrations import FORMAT


def edit(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


@pytest.fixture
def closed(path: Path, filled: Store) -> Path:
    filled.close()
    return path


def test_a_project_says_what_it_is_in_its_header(closed: Path) -> None:
    head = closed.read_bytes()[:100]
    assert head[68:72] == b"LHWB"
    assert int.from_bytes(head[60:64], "big") == FORMAT
    assert head[18:20] == b"\1\1"  # no write-ahead log


def test_every_connection_trusts_nothing_and_loses_nothing(store: Store) -> None:
    expected = {
        "trusted_schema": 0,
        "cell_size_check": 1,
        "foreign_keys": 1,
        "synchronous": 2,
        "journal_mode": "delete",
        "mmap_size": 0,
    }
    with store.reading() as connection:
        found = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in expected}
    assert {**found, "mmap_size": found["mmap_size"] or 0} == expected


def test_a_copy_of_an_open_project_has_every_edit(path: Path, filled: Store, tmp_path: Path) -> None:
    shutil.copy(path, tmp_path / "copy.lhw")
    with Store.open(tmp_path / "copy.lhw") as copy:
        assert copy.find(Amendment) == (AMENDMENT,)


def test_what_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="not found"):
        Store.open(tmp_path / "нет.lhw")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_and_a_pipe_are_no_projects(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.lhw")
    for name in ("", "pipe.lhw"):
        with pytest.raises(ProjectError, match="is no file"):
            Store.open(tmp_path / name)


@pytest.mark.parametrize("content", [b"", b"x", b"PK\3\4" * 100, b"SQLite format 3\0" + bytes(200)])
def test_another_file_is_no_project(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with pytest.raises(ProjectError, match="no project of this program"):
        Store.open(path)
    assert path.read_bytes() == content


def test_another_database_is_no_project(path: Path) -> None:
    edit(path, "CREATE TABLE act (id)")
    with pytest.raises(ProjectError, match="no project of this program"):
        Store.open(path)


def test_a_newer_project_is_refused_with_advice_and_left_alone(closed: Path) -> None:
    edit(closed, f"PRAGMA user_version={FORMAT + 1}")
    content = closed.read_bytes()
    with pytest.raises(ProjectError, match=f"newer version of the program .format {FORMAT + 1}") as raised:
        Store.open(closed)
    assert "Install" in raised.value.advice
    assert closed.read_bytes() == content


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER t AFTER INSERT ON amendment BEGIN DELETE FROM act; END",
        "CREATE VIEW v AS SELECT 1",
        "CREATE VIRTUAL TABLE f USING fts5(x)",
        "CREATE TABLE extra (id)",
        "CREATE INDEX extra ON act (title)",
        "CREATE INDEX extra ON act (upper(title))",
        "ALTER TABLE act ADD COLUMN more TEXT",
        "ALTER TABLE act ADD COLUMN made TEXT GENERATED ALWAYS AS (title || 'x')",
        "ALTER TABLE act RENAME COLUMN title TO name",
        "DROP TABLE decision",
        "DROP INDEX ix_act_work",
    ],
)
def test_a_project_with_another_layout_is_not_trusted(closed: Path, statement: str) -> None:
    edit(closed, statement)
    for read_only in (False, True):
        with pytest.raises(ProjectError, match=r"holds code|laid out|cannot be used"):
            Store.open(closed, read_only=read_only)


def test_a_project_in_write_ahead_mode_is_put_back(closed: Path) -> None:
    edit(closed, "PRAGMA journal_mode=WAL", "UPDATE amendment SET checksum = checksum")
    with Store.open(closed) as store:
        assert store.find(Amendment) == (AMENDMENT,)
    assert closed.read_bytes()[18:20] == b"\1\1"


def test_reading_only_leaves_the_file_and_its_folder_alone(closed: Path) -> None:
    content = closed.read_bytes()
    with Store.open(closed, read_only=True) as store:
        assert store.find(Amendment) == (AMENDMENT,)
        assert [each.name for each in closed.parent.iterdir()] == [closed.name]
        with pytest.raises(ProjectError, match="reading only"):
            store.apply(Changes.removed(AMENDMENT), label="Remove")
    assert closed.read_bytes() == content


@pytest.mark.parametrize("content", [b"", bytes(512)])
def test_the_empty_journal_of_a_crash_is_cleared_away(closed: Path, content: bytes) -> None:
    closed.with_name(f"{closed.name}-journal").write_bytes(content)
    with Store.open(closed) as store:
        assert store.find(Amendment) == (AMENDMENT,)
    assert [each.name for each in closed.parent.iterdir()] == [closed.name]


def test_a_changed_text_is_noticed_when_it_is_read(closed: Path) -> None:
    edit(closed, "UPDATE provision SET text = 'иное' WHERE seq = 1")
    with Store.open(closed) as store:
        assert store.find(Amendment) == (AMENDMENT,)
        with pytest.raises(ProjectError, match="damaged") as raised:
            store.get(Act, "act1")
    assert "backup" in raised.value.advice


def test_a_value_no_record_can_have_is_damage(closed: Path) -> None:
    edit(closed, "UPDATE amendment SET status = 'lost'")
    with Store.open(closed) as store, pytest.raises(ProjectError, match="damaged"):
        store.find(Amendment)


@pytest.mark.parametrize("number", [2**63 - 1, 2**31, -1])
def test_numbers_of_the_log_that_no_project_comes_to_are_damage(closed: Path, number: int) -> None:
    """The next edit would have none that SQLite can keep."""
    edit(closed, "DELETE FROM change_item", "DELETE FROM change_log WHERE sequence > 1")
    edit(closed, f"UPDATE change_log SET sequence = {number}")
    with Store.open(closed) as store, pytest.raises(ProjectError, match="damaged"):
        store.apply(Changes.added(replace(AMENDMENT, id="next")), label="Propose")


def test_a_schema_that_is_no_text_is_damage(closed: Path) -> None:
    closed.write_bytes(closed.read_bytes().replace(b"author TEXT NOT NULL", b"author TEX\x9b NOT\xfcNULL"))
    for read_only in (False, True):
        with pytest.raises(ProjectError, match=r"damaged|laid out"):
            Store.open(closed, read_only=read_only)


def damaged(content: bytes, chance: random.Random) -> bytes:
    """Return the file with a byte, a page or its end spoilt."""
    spoilt = bytearray(content)
    match chance.randrange(4):
        case 0:
            spoilt[chance.randrange(len(spoilt))] ^= chance.randrange(1, 256)
        case 1:
            page = chance.randrange(len(spoilt) // 4096) * 4096
            spoilt[page : page + 4096] = chance.randbytes(4096)
        case 2:
            del spoilt[chance.randrange(1, len(spoilt)) :]
        case _:
            at = chance.randrange(len(spoilt) - 512)
            spoilt[at : at + 512] = bytes(512)
    return bytes(spoilt)


def read_all(store: Store) -> tuple[object, ...]:
    logged = tuple(store.changes_of(entry.sequence) for entry in store.log())
    return (store.find(Amendment), store.find(Act), store.find(Project), store.act_summaries(), store.log(), logged)


def test_a_damaged_project_is_refused_or_reads_as_it_was(closed: Path, tmp_path: Path) -> None:
    with Store.open(closed) as store:
        whole = read_all(store)
    content = closed.read_bytes()
    chance = random.Random(7)
    refused = 0
    for number in range(150):
        copy = tmp_path / f"{number}.lhw"
        copy.write_bytes(damaged(content, chance))
        try:
            with Store.open(copy) as store:
                found = read_all(store)
                # the log and the list are no law; a text that reads otherwise than it was written is never returned
                assert found[:3] == whole[:3]
        except WorkbenchError:
            refused += 1
        copy.unlink()
    assert refused > 50


def test_advice_fits_what_went_wrong() -> None:
    assert "space" in sqlite.advice(OSError(28, "No space left on device"))
    assert "moment" in sqlite.advice(sqlite3.OperationalError("database is locked"))
    assert "backups" in sqlite.refusal(Path("a"), sqlite3.DatabaseError("database disk image is malformed")).advice


def hot_journal(path: Path, other: Path) -> bytes:
    """Return a journal that SQLite takes for that of a crash, and that names another file to be deleted after."""
    name, magic = str(other).encode(), bytes.fromhex("d9d505f920a163d7")
    pages = path.stat().st_size // 4096
    head = magic + b"".join(number.to_bytes(4, "big") for number in (0, 7, pages, 512, 4096))
    tail = (0x40000000 // 4096 + 1).to_bytes(4, "big") + name
    return head.ljust(512, b"\0") + tail + len(name).to_bytes(4, "big") + sum(name).to_bytes(4, "big") + magic


@pytest.mark.parametrize("read_only", [False, True])
def test_a_journal_that_names_another_file_deletes_nothing(closed: Path, tmp_path: Path, read_only: bool) -> None:
    other = tmp_path / "important.docx"
    other.write_bytes(b"important\0")
    journal = closed.with_name(f"{closed.name}-journal")
    journal.write_bytes(hot_journal(closed, other))
    content = closed.read_bytes()
    with pytest.raises(ProjectError, match="was not written by this program"):
        Store.open(closed, read_only=read_only)
    assert other.read_bytes() == b"important\0"
    assert closed.read_bytes() == content
    # SQLite itself would have deleted it
    with closing(sqlite3.connect(closed)) as connection:
        connection.execute("SELECT * FROM act").fetchall()
    assert not other.exists()


def test_a_journal_that_would_bring_code_in_is_refused_and_the_file_left_as_it_is(closed: Path) -> None:
    journal = closed.with_name(f"{closed.name}-journal")
    with closing(sqlite3.connect(closed, isolation_level=None)) as writer:
        writer.execute("CREATE VIEW v AS SELECT 1")
        writer.execute("PRAGMA synchronous=OFF")  # the journal is whole at once
        writer.execute("BEGIN IMMEDIATE")
        writer.execute("DROP VIEW v")
        brings_it_back = journal.read_bytes()
        writer.execute("COMMIT")
    Store.open(closed).close()
    content = closed.read_bytes()
    journal.write_bytes(brings_it_back)
    with pytest.raises(ProjectError, match="holds code"):
        Store.open(closed)
    assert closed.read_bytes() == content
    journal.unlink()
    Store.open(closed).close()


@pytest.mark.parametrize("read_only", [False, True])
def test_reading_a_project_in_write_ahead_mode_leaves_it_alone(closed: Path, read_only: bool) -> None:
    edit(closed, "PRAGMA journal_mode=WAL", "CREATE VIEW v AS SELECT 1")
    content = closed.read_bytes()
    with pytest.raises(ProjectError, match="holds code"):
        Store.open(closed, read_only=read_only)
    assert closed.read_bytes() == content
    assert [each.name for each in closed.parent.iterdir()] == [closed.name]


def test_letters_that_are_none_in_a_provision_are_damage(closed: Path) -> None:
    edit(closed, "UPDATE provision SET heading = CAST(x'd0ffd0' AS TEXT) WHERE seq = 1")
    with Store.open(closed) as store, pytest.raises(ProjectError, match="damaged"):
        store.get(Act, "act1")


def test_a_file_that_goes_away_while_it_is_read_is_told(closed: Path) -> None:
    with Store.open(closed, read_only=True) as store:
        store._opened.engine.dispose()
        closed.unlink()
        with pytest.raises(ProjectError):
            store.find(Amendment)


@pytest.mark.parametrize("column", ["title", "date", "expression_date", "articles", "work"])
def test_a_list_of_acts_with_a_value_of_another_kind_is_damage(closed: Path, column: str) -> None:
    edit(closed, f"UPDATE act SET {column} = x'00ff'")
    with Store.open(closed) as store, pytest.raises(ProjectError, match="damaged"):
        store.act_summaries()
