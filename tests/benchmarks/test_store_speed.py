"""The project file beside bare sqlite3 in the same run: importing, opening an act, one edit.

The bare side is what a program without records, log or checksums would do: eight columns and two indexes a provision,
rows made of mappings, write-ahead log and `synchronous=NORMAL`; ours has fourteen columns, a checksum a row, the log,
and is on the disk when it returns. Best of several, so that a busy machine does not decide. `-s` shows the figures.
"""

from __future__ import annotations

import sqlite3
import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.benchmarks.bench_search import made_texts
from tests.benchmarks.bench_store import made_act
from tests.store.store_values import AMENDMENT
from workbench.law.act import Act
from workbench.law.change import Changes
from workbench.store import Store

ACTS, EACH = 10, 2000
_BARE = """
CREATE TABLE act (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE provision (id INTEGER PRIMARY KEY, act_id INTEGER NOT NULL REFERENCES act (id),
  parent_id INTEGER REFERENCES provision (id), kind TEXT NOT NULL, number TEXT NOT NULL, pos INTEGER NOT NULL,
  text TEXT NOT NULL, hash TEXT NOT NULL);
CREATE INDEX ix_provision_act_id ON provision (act_id, pos);
CREATE INDEX ix_provision_parent_id ON provision (parent_id);
"""
_COLUMNS = ("id", "act_id", "parent_id", "kind", "number", "pos", "text", "hash")


@pytest.fixture(scope="module")
def acts() -> list[Act]:
    texts = made_texts(EACH)
    return [made_act(number, texts) for number in range(ACTS)]


def bare_file(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path)
    for pragma in ("journal_mode=WAL", "synchronous=NORMAL", "foreign_keys=ON"):
        connection.execute(f"PRAGMA {pragma}")
    connection.executescript(_BARE)
    connection.executemany("INSERT INTO act VALUES (?, ?)", [(number, f"Закон {number}") for number in range(ACTS)])
    connection.commit()
    return connection


def bare_rows(acts: list[Act]) -> Iterator[dict[str, Any]]:
    number = 0
    for act_id, act in enumerate(acts):
        for place, each in enumerate(act.walk()):
            number += 1
            yield {
                "id": number, "act_id": act_id, "parent_id": None, "kind": each.kind.value, "number": each.num,
                "pos": place, "text": each.text, "hash": f"{number:032x}",
            }  # fmt: skip


def insert_bare(connection: sqlite3.Connection, rows: list[dict[str, Any]]) -> None:
    with connection:
        connection.executemany(
            "INSERT INTO provision VALUES (?,?,?,?,?,?,?,?)", [tuple(row[name] for name in _COLUMNS) for row in rows]
        )


def cpu(work: Callable[[], object]) -> float:
    started = time.process_time()
    work()
    return (time.process_time() - started) * 1000


def told(what: str, bare: float, ours: float) -> float:
    print(f"{what}: bare sqlite3 {bare:.1f} ms, ours {ours:.1f} ms, {ours / bare:.2f} x")
    return ours / bare


def test_importing_costs_little_more_than_bare_sqlite3(tmp_path: Path, acts: list[Act]) -> None:
    rows = list(bare_rows(acts))
    bare, ours = [], []
    for number in range(5):
        with closing(bare_file(tmp_path / f"{number}.db")) as connection:
            bare.append(cpu(lambda connection=connection: insert_bare(connection, rows)))
        with Store.create(tmp_path / f"{number}.lhw") as store:
            ours.append(cpu(lambda store=store: [store.apply(Changes.added(act), label="Import") for act in acts]))
    assert told(f"importing {len(rows)} provisions in {ACTS} edits (CPU)", min(bare), min(ours)) < 1.6


def test_opening_an_act_costs_little_more_than_fetching_its_rows(tmp_path: Path, acts: list[Act]) -> None:
    rows = list(bare_rows(acts))
    query = "SELECT * FROM provision WHERE act_id = ? ORDER BY pos"
    with closing(bare_file(tmp_path / "a.db")) as connection, Store.create(tmp_path / "a.lhw") as store:
        insert_bare(connection, rows)
        for act in acts:
            store.apply(Changes.added(act), label="Import")
        bare = min(cpu(lambda: connection.execute(query, (3,)).fetchall()) for _ in range(25))
        ours = min(cpu(lambda: store.get(Act, acts[3].id)) for _ in range(25))
    assert told(f"opening an act of {EACH} provisions (CPU)", bare, ours) < 2.5


def test_an_edit_costs_little_more_than_a_bare_transaction_of_its_bytes(tmp_path: Path) -> None:
    texts = made_texts(200)
    with closing(sqlite3.connect(tmp_path / "a.db", isolation_level=None)) as bare:
        bare.execute("PRAGMA synchronous=FULL")
        bare.execute("CREATE TABLE record (id PRIMARY KEY, text)")
        bare.execute("CREATE TABLE log (sequence INTEGER PRIMARY KEY, at, author, label, before, after)")
        with Store.create(tmp_path / "a.lhw") as store:
            store.apply(Changes.added(AMENDMENT), label="Add")
            old, walls = AMENDMENT, ([], [])  # type: tuple[Any, tuple[list[float], list[float]]]
            for number, text in enumerate(texts):
                new = replace(old, author=str(number), wording={"rus": text})
                started = time.perf_counter()
                store.apply(Changes.replaced(old, new), label="Edit")
                walls[1].append((time.perf_counter() - started) * 1000)
                started = time.perf_counter()
                bare.execute("BEGIN IMMEDIATE")
                bare.execute("INSERT OR REPLACE INTO record VALUES ('a', ?)", (text,))
                entry = (number, "2026-11-25", "", "Edit", old.wording["rus"], text)
                bare.execute("INSERT INTO log VALUES (?, ?, ?, ?, ?, ?)", entry)
                bare.execute("COMMIT")
                walls[0].append((time.perf_counter() - started) * 1000)
                old = new
    assert told("one edit with its log entry (wall, median)", *map(statistics.median, walls)) < 3
