"""A project moves between a file and a database without loss: row by row, the change log as it is, and a proof.

The proof is a fingerprint of every table on both sides, taken of the values as they are read.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Table, create_engine, func, insert, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from workbench.errors import ProjectError
from workbench.places import Database, Place
from workbench.store import sqlite
from workbench.store.layout import lay_out_tables
from workbench.store.store import Store
from workbench.store.tables import ALEMBIC, METADATA

_AT_ONCE = 2_000  # rows

Fingerprints = Mapping[str, tuple[int, str]]
"""For each table its number of rows and the SHA-256 of their values in the order of their keys."""


def move(source: Store, target: Place, *, password: str = "") -> Fingerprints:
    """Write the whole project to another place, prove that it is the same there, and return the fingerprints.

    Nothing is changed where it was. Raises ProjectError where the target exists or cannot be written, where the copy
    is another (then nothing is left of it), and PasswordNeeded.
    """
    with source.reading() as connection:
        if isinstance(target, Database):
            from workbench.store import postgres

            with postgres.making(target, password=password) as made:
                return _copied(connection, made, target.name)
        if target.exists():
            raise ProjectError(f"{target.name} exists already", "Choose another name.")
        return write_file(connection, target)


def write_file(connection: Connection, target: Path) -> Fingerprints:
    """Write the project behind this connection into a file, whole or not at all; raises ProjectError."""
    with _answering(target), sqlite.whole_file(target) as temporary:
        with closing(sqlite3.connect(temporary, isolation_level=None)) as raw:
            engine = create_engine("sqlite://", creator=lambda: raw, poolclass=StaticPool)
            with engine.connect() as made:  # the first connection rolls back: before anything is written
                lay_out_tables(raw)
                found = _copied(connection, made, target.name)
                made.commit()
        return found


@contextmanager
def _answering(target: Path) -> Iterator[None]:
    with sqlite.answering(target):
        try:
            yield
        except DBAPIError as error:
            raise sqlite.refusal(target, error.orig or error) from error


def fingerprints(connection: Connection) -> Fingerprints:
    """Return the fingerprint of every table of a project."""
    return {table.name: _fingerprint(connection, table) for table in _tables()}


def _copied(source: Connection, target: Connection, name: str) -> Fingerprints:
    for table in _tables():
        for rows in _batches(source, table):
            target.execute(insert(table), rows)
    found, made = fingerprints(source), fingerprints(target)
    if found != made:
        odd = min(table for table in found if found[table] != made[table])
        raise ProjectError(f"What was written to {name} reads otherwise ({odd})", "Nothing was kept; try again.")
    return found


def _tables() -> Iterator[Table]:
    """Yield the tables of a project, those others refer to first; not that of the format, which each place has."""
    return (table for table in METADATA.sorted_tables if table is not ALEMBIC)


def _batches(connection: Connection, table: Table) -> Iterator[list[dict[str, Any]]]:
    count = connection.execute(select(func.count()).select_from(table)).scalar_one()
    keys = list(table.primary_key.columns)
    for start in range(0, count, _AT_ONCE):
        query = select(table).order_by(*keys).offset(start).limit(_AT_ONCE)
        yield [dict(row) for row in connection.execute(query).mappings()]


def _fingerprint(connection: Connection, table: Table) -> tuple[int, str]:
    """Return the number of rows and a hash of them that does not depend on how a database sorts letters."""
    digests = []
    for rows in _batches(connection, table):
        for row in rows:
            digests.append(hashlib.sha256(repr(list(row.values())).encode("utf-8", "surrogatepass")).digest())
    return len(digests), hashlib.sha256(b"".join(sorted(digests))).hexdigest()
