"""Records in a transaction: reading them, and writing a change where the file holds what the change found."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from enum import Enum
from typing import Any, TypeVar, cast

from sqlalchemy import Connection, CursorResult, bindparam, delete, insert, select, update
from sqlalchemy.exc import DBAPIError

from workbench.errors import ConcurrentEdit
from workbench.law.act import Act, Kind
from workbench.law.change import Change, Record
from workbench.law.reference import ProvisionRef
from workbench.store.provisions import COLUMNS, Row, rows_of, tree_of
from workbench.store.tables import ACT, CHANGE_ITEM, CHANGE_LOG, PROVISION, TABLES, record_of, row_of

R = TypeVar("R", bound=Record)

_ROWS = (
    select(*(PROVISION.c[name] for name in COLUMNS))
    .where(PROVISION.c.act == bindparam("act"))
    .order_by(PROVISION.c.seq)
)


_BY_ID = {each.name: select(each).where(each.c.id == bindparam("its_id")) for each in TABLES.values()}
_UPDATES = {each.name: update(each).where(each.c.id == bindparam("its_id")) for each in TABLES.values()}

PLACES = 20
"""Bits of `added` for the place of a change in its edit; those above are the number of the edit."""


def write(connection: Connection, change: Change, added: int) -> None:
    """Write one change; `added` is the place of a new record among its kind.

    Raises ConcurrentEdit where another edit than the one being written has changed the record.
    """
    before, after, record = change.before, change.after, change.record
    if before is not None and after is not None and (type(before), before.id) != (type(after), after.id):
        raise TypeError("a change replaces a record by one of the same kind and id")
    table = TABLES[type(record)]
    stored = _rows(connection, record.id) if isinstance(record, Act) else []
    if not _is_stored(connection, record, before, stored):
        by = _last_author(connection, record.id, added >> PLACES)
        raise ConcurrentEdit(
            f"{_name(record)} was changed meanwhile by {by}"
            if by
            else f"{_name(record)} was changed meanwhile by somebody else",
            "Look at it as it reads now and make the edit again; nothing was written.",
            record=record.id,
            by=by,
        )
    if after is None:
        connection.execute(delete(table).where(table.c.id == record.id))
        return
    values = row_of(after)
    rows = rows_of(after.provisions) if isinstance(after, Act) else []
    if isinstance(after, Act):
        values["articles"] = sum(row[2] == Kind.ARTICLE for row in rows)
    if before is None:
        connection.execute(insert(table), {**values, "added": added})
    else:
        connection.execute(_UPDATES[table.name], {**values, "its_id": record.id})
    _write_rows(connection, record.id, stored, rows)


def _last_author(connection: Connection, record: str, ours: int) -> str:
    """Return who wrote the last edit of a record before ours: as the database knows them, or as they signed."""
    log, items = CHANGE_LOG.c, CHANGE_ITEM.c
    query = select(log.author, log.entered_by).join(CHANGE_ITEM, items.sequence == log.sequence)
    query = query.where((items.record == record) & (items.sequence < ours)).order_by(items.sequence.desc()).limit(1)
    last = connection.execute(query).one_or_none()
    return (last.entered_by or last.author) if last is not None else ""


def _is_stored(connection: Connection, record: Record, before: Record | None, rows: list[Row]) -> bool:
    """Return whether the file holds exactly `before`; `rows` are the stored provisions where it is an act."""
    if not isinstance(record, Act):
        found = next(records(connection, type(record), {"id": record.id}), None)
        return found == before
    row = connection.execute(select(ACT).where(ACT.c.id == record.id)).mappings().one_or_none()
    if row is None or before is None:
        return row is None and before is None
    assert isinstance(before, Act)
    head = record_of(Act, row)
    # ids of provisions are no part of what an act says
    return head == replace(before, provisions=()) and [r[:-2] for r in rows] == [
        r[:-2] for r in rows_of(before.provisions)
    ]


def records(connection: Connection, kind: type[R], where: Mapping[str, object]) -> Iterator[R]:
    """Yield the records of a kind whose columns equal the values given, in the order they were added."""
    table = TABLES[kind]
    if where.keys() == {"id"}:
        yield from _read(connection, kind, connection.execute(_BY_ID[table.name], {"its_id": where["id"]}))
        return
    query = select(table).order_by(table.c.added)
    for name, value in where.items():
        if name not in table.c:
            raise TypeError(f"{kind.__name__} has no column {name!r}")
        query = query.where(table.c[name] == _plain(value))
    yield from _read(connection, kind, connection.execute(query))


def _read(connection: Connection, kind: type[R], found: CursorResult[Any]) -> Iterator[R]:
    for row in found.mappings().all():
        others = {"provisions": tree_of(_rows(connection, row["id"]))} if kind is Act else {}
        yield cast(R, record_of(kind, row, **others))


def _rows(connection: Connection, act: str) -> list[Row]:
    result = connection.execute(_ROWS, {"act": act})
    if connection.dialect.name != "sqlite" or result.cursor is None:
        return [tuple(row) for row in result.all()]
    try:
        return cast(list[Row], result.cursor.fetchall())  # as the driver gives them: an act has thousands
    except sqlite3.Error as error:
        raise DBAPIError(None, None, error) from error
    finally:
        result.close()


def _write_rows(connection: Connection, act: str, stored: list[Row], rows: list[Row]) -> None:
    """Write the provisions of an act that differ from those stored."""
    kept = {row[0] for row, old in zip(rows, stored, strict=False) if row == old}
    gone = [row[0] for row in stored if row[0] not in kept]
    if stored and not kept:
        connection.execute(delete(PROVISION).where(PROVISION.c.act == act))
    elif gone:
        one = (PROVISION.c.act == act) & (PROVISION.c.seq == bindparam("place"))
        connection.execute(delete(PROVISION).where(one), [{"place": seq} for seq in gone])
    new = [row for row in rows if row[0] not in kept] if kept else rows
    if new:
        _insert_rows(connection, act, new)


def _insert_rows(connection: Connection, act: str, rows: list[Row]) -> None:
    """Insert rows as tuples where the driver takes them by position: making a mapping of each takes as long again."""
    statement = insert(PROVISION)
    compiled = statement.compile(dialect=connection.dialect)
    if compiled.positional:
        assert compiled.positiontup == ["act", *COLUMNS]
        connection.exec_driver_sql(str(compiled), [(act, *row) for row in rows])
    else:
        connection.execute(statement, [dict(zip(COLUMNS, row, strict=True), act=act) for row in rows])


def _plain(value: object) -> object:
    if isinstance(value, Enum):
        return value.value
    return value.isoformat() if isinstance(value, date) else value


def _name(record: Record) -> str:
    """Return what a message calls a record."""
    shown = getattr(record, "title", "") or getattr(record, "code", "") or getattr(record, "ref", "") or record.id
    return f"{type(record).__name__} {shown if isinstance(shown, (str, ProvisionRef)) else record.id}"
