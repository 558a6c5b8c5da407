"""Project files as an attacker would make them: python -m tests.reliability.mutants [times] [seed].

Rows hold values of another kind, JSON of another shape or without end, texts that inflate without end – with checksums
that fit; the schema has triggers, views, virtual tables and columns of its own; header, pages, journal and log are
spoilt. Each is opened for reading and for writing, and all of it is read, edited and undone: what may rise is one clear
error, in time, and nothing beside the project may be touched.
"""

from __future__ import annotations

import json
import random
import sqlite3
import sys
import tempfile
import time
import zlib
from collections import Counter
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any, get_args

from tests.asked import asked
from tests.reliability.disks import memory_disk
from tests.store.store_values import ACT, AMENDMENT
from tests.store.test_opening import damaged, hot_journal
from workbench.errors import WorkbenchError
from workbench.law.change import Changes, Record
from workbench.law.recommendation import Recommendation
from workbench.law.review import Comment, Decision, Session
from workbench.store.tables import METADATA, SERVICE_COLUMNS, TABLES, checksum
from workbench.workspace.workspace import Workspace

SECONDS = 10.0
_DEEP = "[" * 100_000 + "]" * 100_000
_VALUES: tuple[Any, ...] = (
    None, 0, 1, -1, 2**62, 1.5, float("inf"), "", "x", "null", "{}", "[]", "[null]", '{"rus": 1}', '{"a": {"b": []}}',
    "2026-13-45", "2026-01-01T00:00:00", b"", b"\xff\xfe", b"{}", "\x00", "ә" * 10_000, _DEEP, '"' + "\\ud800" + '"',
    zlib.compress(b"{" + b" " * 200_000_000 + b"}", 9),
)  # fmt: skip
_SCHEMA = (
    "CREATE TRIGGER t AFTER INSERT ON amendment BEGIN DELETE FROM act; END",
    "CREATE TRIGGER t AFTER UPDATE ON change_log BEGIN SELECT writefile('owned', 'x'); END",
    "CREATE VIEW v AS WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT * FROM r",
    "CREATE VIRTUAL TABLE f USING fts5(x)",
    "CREATE VIRTUAL TABLE r USING rtree(id, a, b)",
    "CREATE TABLE sqlite_stat9 (x)",
    "ALTER TABLE act ADD COLUMN made TEXT GENERATED ALWAYS AS (title || 'x')",
    "CREATE INDEX extra ON act (upper(title))",
    "CREATE UNIQUE INDEX extra ON comment (about) WHERE about > zeroblob(1000000000)",
    "DROP TABLE decision",
    "DROP INDEX ix_act_work",
    "PRAGMA user_version=0",
    "PRAGMA user_version=99",
    "PRAGMA application_id=7",
    "PRAGMA journal_mode=WAL",
    "PRAGMA encoding='UTF-16'",
    "ANALYZE",
)
_REWRITTEN = (
    "UPDATE sqlite_schema SET sql = 'CREATE VIEW act AS SELECT 1' WHERE name = 'act'",
    "UPDATE sqlite_schema SET rootpage = 2 WHERE type = 'table'",
    "UPDATE sqlite_schema SET sql = replace(sql, 'TEXT', 'BLOB') WHERE name = 'provision'",
    "UPDATE sqlite_schema SET type = 'trigger' WHERE name = 'act'",
    "UPDATE sqlite_schema SET sql = sql || hex(zeroblob(2000000)) WHERE name = 'act'",
    "UPDATE sqlite_schema SET name = char(0) || name WHERE name = 'comment'",
)


def mutate(path: Path, chance: random.Random) -> str:
    """Spoil the project at this path in one way or several; return what was done."""
    way = chance.choice(list(_WAYS))
    with suppress(sqlite3.Error, OverflowError):  # what SQLite itself does not take is no mutant
        _WAYS[way](path, chance)
    return way


def _rows(path: Path, chance: random.Random) -> None:
    """Put values of another kind into rows, most often with a checksum that fits."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for _ in range(chance.choice([1, 1, 1, 3])):
            table = chance.choice([*METADATA.tables.values(), *TABLES.values()])
            rows = connection.execute(f"SELECT rowid FROM {table.name}").fetchall()
            if not rows:
                continue
            (row,) = chance.choice(rows)
            column, value = chance.choice(list(table.c.keys())), chance.choice(_VALUES)
            old = connection.execute(f'SELECT "{column}" FROM {table.name} WHERE rowid = ?', (row,)).fetchone()[0]
            if isinstance(old, str) and old[:1] in ("[", "{") and chance.random() < 0.6:
                value = json.dumps(_bent(json.loads(old), chance))
            connection.execute(f'UPDATE {table.name} SET "{column}" = ? WHERE rowid = ?', (value, row))
            if "checksum" in table.c and column != "checksum" and chance.random() < 0.9:
                _seal(connection, table, row)


def _seal(connection: sqlite3.Connection, table: Any, row: int) -> None:
    own = SERVICE_COLUMNS if table.name != "provision" else {"act", "checksum"}
    sealed = [column.name for column in table.c if column.name not in own]
    listed = ", ".join(f'"{name}"' for name in sealed)
    values = list(connection.execute(f"SELECT {listed} FROM {table.name} WHERE rowid = ?", (row,)).fetchone())
    for place, name in enumerate(sealed):
        if str(table.c[name].type) == "BOOLEAN" and values[place] in (0, 1):
            values[place] = bool(values[place])
    with suppress(UnicodeEncodeError):
        connection.execute(f"UPDATE {table.name} SET checksum = ? WHERE rowid = ?", (checksum(values), row))


def _bent(value: Any, chance: random.Random) -> Any:
    if isinstance(value, dict) and value and chance.random() < 0.8:
        key = chance.choice(list(value))
        return {**value, key: _bent(value[key], chance)}
    if isinstance(value, list) and value and chance.random() < 0.8:
        at = chance.randrange(len(value))
        return [*value[:at], _bent(value[at], chance), *value[at + 1 :]]
    return chance.choice([None, 1, -1.5, True, "", "x", [], {}, [[]], {"id": "x"}, "2026-13-45"])


def _schema(path: Path, chance: random.Random) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(chance.choice(_SCHEMA))


def _rewritten(path: Path, chance: random.Random) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA writable_schema=ON")
        connection.execute(chance.choice(_REWRITTEN))


def _deep(path: Path, chance: random.Random) -> None:
    """Let every provision stand in the one before it."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        kept = connection.execute("SELECT * FROM provision WHERE act = 'act1' AND seq = 0").fetchone()
        connection.execute("DELETE FROM provision WHERE seq > 0")
        for seq in range(1, chance.choice([60, 66, 300, 1000])):
            row = ("act1", seq, seq - 1, *kept[3:])
            connection.execute(f"INSERT INTO provision VALUES ({','.join('?' * len(row))})", row)
        table = METADATA.tables["provision"]
        for (row_id,) in connection.execute("SELECT rowid FROM provision").fetchall():
            _seal(connection, table, row_id)


def _bytes(path: Path, chance: random.Random) -> None:
    path.write_bytes(damaged(path.read_bytes(), chance))


def _header(path: Path, chance: random.Random) -> None:
    content = bytearray(path.read_bytes())
    for _ in range(chance.randrange(1, 4)):
        content[chance.randrange(100)] = chance.choice([0, 1, 2, 4, 255, chance.randrange(256)])
    path.write_bytes(content)


def _beside(path: Path, chance: random.Random) -> None:
    """Lay a journal or a log of somebody's beside it."""
    end = chance.choice(["-journal", "-wal", "-shm"])
    beside = path.with_name(path.name + end)
    journal = hot_journal(path, path.with_name("victim.txt"))
    beside.write_bytes(chance.choice([journal, chance.randbytes(3000), bytes.fromhex("377f0682") + bytes(4000), b""]))
    if chance.random() < 0.5:
        content = bytearray(path.read_bytes())
        content[18:20] = b"\2\2"
        path.write_bytes(content)


_WAYS: dict[str, Callable[[Path, random.Random], None]] = {
    "rows": _rows, "more rows": _rows, "other rows": _rows, "schema": _schema, "rewritten schema": _rewritten,
    "nested provisions": _deep, "bytes": _bytes, "header": _header, "files beside": _beside,
}  # fmt: skip


def use(path: Path, *, read_only: bool) -> None:
    """Open the project, read all there is, edit and undo."""
    with Workspace.open(path, read_only=read_only) as workspace:
        read: list[Any] = list(workspace.acts())
        for kind in get_args(Record):
            found = workspace._store.find(kind)
            read += [*found, *(repr(each) for each in found)]
        for entry in workspace.log():
            read += [entry, *workspace.changes_of(entry.sequence)]
        for record in ("a1", "act1", "c1"):
            read += [workspace.history(record), workspace.items_of(record), workspace.edits_of(record)]
        for act in workspace.acts():
            whole = workspace.act_by_id(act.id)
            read += list(whole.walk()) if whole is not None else []
        if not workspace.read_only:
            for amendment in workspace.amendments():
                workspace.apply(Changes.replaced(amendment, replace(amendment, reason="иное")), "Edit")
                workspace.undo()


def run(times: int, *, seed: int = 1, report: bool = False) -> tuple[Counter[str], list[str]]:
    """Return how many mutants of each kind were refused, and what was broken."""
    chance, refused, broken = random.Random(seed), Counter[str](), []
    with tempfile.TemporaryDirectory(dir=memory_disk()) as name:
        whole, folder = Path(name) / "whole.lhw", Path(name) / "mutant"
        with Workspace.create(whole, author="Айгүл") as workspace:
            wanted = Recommendation("r1", "R-01", {"rus": "дети"})
            said = (Session("s1", "Топ"), Comment("c1", "a1", "жоқ"), Decision("d1", "s1", "a1", "қабылданды"))
            workspace.apply(Changes.added(AMENDMENT, ACT, wanted, *said), "Begin")
            workspace.apply(Changes.replaced(ACT, replace(ACT, title="Иное" * 900)), "Correct")
            workspace.apply(Changes.replaced(AMENDMENT, replace(AMENDMENT, reason="x" * 3000)), "Edit")
        content = whole.read_bytes()
        folder.mkdir()
        for number in range(times):
            path, victim = folder / "a.lhw", folder / "victim.txt"
            path.write_bytes(content)
            victim.write_bytes(b"mine\0")
            way = mutate(path, chance)
            started = time.monotonic()
            try:
                for read_only in (True, False):
                    use(path, read_only=read_only)
            except WorkbenchError as error:
                refused[way] += 1
                if "\n" in str(error):
                    broken.append(f"mutant {number} ({way}): more than one line")
            except Exception as error:
                broken.append(f"mutant {number} ({way}): {error!r:.300}")
            if time.monotonic() - started > SECONDS:
                broken.append(f"mutant {number} ({way}): took {time.monotonic() - started:.0f} s")
            if victim.read_bytes() != b"mine\0" if victim.exists() else True:
                broken.append(f"mutant {number} ({way}): another file was touched")
            for file in folder.iterdir():
                file.unlink()
            if report and number % 500 == 499:
                told = [f"{number + 1}: {refused.total()} refused, {len(broken)} broken", *broken[-3:]]
                print(*told, sep="; ", flush=True)
    return refused, broken


if __name__ == "__main__":
    count, first = asked(__doc__, times=1000, seed=1)
    begun = time.monotonic()
    noticed, faults = run(count, seed=first, report=True)
    print("\n".join(faults[:50]))
    took = f"{count} mutants in {time.monotonic() - begun:.0f} s"
    print(f"{took}: {noticed.total()} refused with one clear error, {len(faults)} promises broken", dict(noticed))
    sys.exit(1 if faults else 0)
