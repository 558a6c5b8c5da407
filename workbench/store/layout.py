"""The layout of a project file of the present format: its tables as SQL, and an empty file with them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from functools import cache
from pathlib import Path
from uuid import uuid4

from sqlalchemy import insert
from sqlalchemy.dialects import sqlite as dialects
from sqlalchemy.schema import CreateIndex, CreateTable

from workbench.law.project import Project
from workbench.store import sqlite
from workbench.store.migrations import FORMAT
from workbench.store.tables import ALEMBIC, METADATA, SERVICE, TABLES, row_of

_DIALECT = dialects.dialect(paramstyle="named")


@cache
def expected_schema() -> dict[str, str]:
    """Return the schema objects of a project of the present format, by name."""
    return {name: sqlite.normal(sql) for name, sql in _statements()}


def lay_out(path: Path, project: Project) -> None:
    """Write the tables and the project record into an empty file, in one transaction."""
    rows = (
        (SERVICE, {"name": "key", "value": uuid4().hex}),
        (TABLES[Project], {**row_of(project), "added": 0}),
    )
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        lay_out_tables(connection)
        for table, row in rows:
            connection.execute(str(insert(table).compile(dialect=_DIALECT)), row)
        connection.execute("COMMIT")


def lay_out_tables(connection: sqlite3.Connection) -> None:
    """Write the empty tables into an empty file, in a transaction that whoever calls ends."""
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("BEGIN IMMEDIATE")
    connection.execute(f"PRAGMA application_id={sqlite.APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version={FORMAT}")
    for _, statement in _statements():
        connection.execute(statement)
    connection.execute(str(insert(ALEMBIC).compile(dialect=_DIALECT)), {"version_num": str(FORMAT)})


def _statements() -> Iterator[tuple[str, str]]:
    """Yield the names of tables and indexes, and the SQL that makes them."""
    for table in METADATA.sorted_tables:
        yield table.name, str(CreateTable(table).compile(dialect=_DIALECT)).strip()
        for index in sorted(table.indexes, key=lambda index: str(index.name)):
            yield str(index.name), str(CreateIndex(index).compile(dialect=_DIALECT)).strip()
