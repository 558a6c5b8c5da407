"""The change log: one entry an edit, and what each changed. Entries are added and never altered."""

from __future__ import annotations

import json
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, insert, select

from workbench.law.act import Act
from workbench.law.change import Change, Changes, Record
from workbench.store.records import KINDS, from_plain, kind_of, to_plain
from workbench.store.tables import CHANGE_ITEM, CHANGE_LOG, dumps

_COMPRESS_FROM = 2_000  # bytes of JSON; below that compressing saves nothing
_AS_LEFT = b""
"""Stands for an act before an edit: it is what the edit before left, so that a large act is kept once an edit."""


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One edit as the change log keeps it: its number, when, who, what it is called, and the records it touched."""

    sequence: int
    at: datetime
    author: str
    label: str
    records: tuple[tuple[str, str], ...] = ()  # kind and id: ("amendment", "5f…")


def last_sequence(connection: Connection) -> int:
    """Return the number of the last edit, 0 before the first."""
    return int(connection.execute(select(func.coalesce(func.max(CHANGE_LOG.c.sequence), 0))).scalar_one())


def enter(connection: Connection, entry: LogEntry, changes: Changes) -> None:
    """Add an entry to the log, with what it changed."""
    row = {"sequence": entry.sequence, "at": entry.at.isoformat(), "author": entry.author, "label": entry.label}
    connection.execute(insert(CHANGE_LOG).values(row))
    items = [_item(entry.sequence, position, change) for position, change in enumerate(changes)]
    if items:
        connection.execute(insert(CHANGE_ITEM), items)


def entries(
    connection: Connection, record_id: str | None, limit: int, after: int, upto: int | None
) -> tuple[LogEntry, ...]:
    """Return entries with numbers above `after` and up to `upto`, the newest first; all, or those of one record."""
    query = select(CHANGE_LOG).where(CHANGE_LOG.c.sequence > after)
    if upto is not None:
        query = query.where(CHANGE_LOG.c.sequence <= upto)
    if record_id is not None:
        touching = select(CHANGE_ITEM.c.sequence).where(CHANGE_ITEM.c.record == record_id)
        query = query.where(CHANGE_LOG.c.sequence.in_(touching))
    query = query.order_by(CHANGE_LOG.c.sequence.desc()).limit(limit)
    bare = [
        LogEntry(row.sequence, datetime.fromisoformat(row.at), row.author, row.label)
        for row in connection.execute(query)
    ]
    touched = _touched(connection, [entry.sequence for entry in bare])
    return tuple(replace(entry, records=tuple(touched.get(entry.sequence, ()))) for entry in bare)


def changes_of(connection: Connection, sequence: int) -> Changes:
    """Return what the edit of this number changed."""
    query = select(CHANGE_ITEM).where(CHANGE_ITEM.c.sequence == sequence).order_by(CHANGE_ITEM.c.position)
    changes = []
    for row in connection.execute(query).all():
        before = _left_by(connection, row) if row.before == _AS_LEFT else row.before
        changes.append(Change(_unpacked(row.kind, before), _unpacked(row.kind, row.after)))
    return Changes(tuple(changes))


def _item(sequence: int, position: int, change: Change) -> dict[str, Any]:
    return {
        "sequence": sequence,
        "position": position,
        "kind": kind_of(change.record),
        "record": change.record.id,
        "before": _AS_LEFT if isinstance(change.before, Act) else _packed(change.before),
        "after": _packed(change.after),
    }


def _left_by(connection: Connection, row: Any) -> bytes | None:
    """Return what the edit before left of the record this row changed."""
    items = CHANGE_ITEM.c
    earlier = (items.sequence < row.sequence) | ((items.sequence == row.sequence) & (items.position < row.position))
    query = select(items.after).where((items.record == row.record) & earlier)
    query = query.order_by(items.sequence.desc(), items.position.desc()).limit(1)
    left = connection.execute(query).scalar_one_or_none()
    return bytes(left) if left is not None else None


def _packed(record: Record | None) -> bytes | None:
    if record is None:
        return None
    text = dumps(to_plain(record)).encode()
    return zlib.compress(text, 1) if len(text) > _COMPRESS_FROM else text


def _unpacked(kind: str, packed: bytes | None) -> Record | None:
    if packed is None:
        return None
    text = packed if packed.startswith(b"{") else zlib.decompress(packed)
    return from_plain(KINDS[kind], json.loads(text))


def _touched(connection: Connection, sequences: Sequence[int]) -> dict[int, list[tuple[str, str]]]:
    columns = (CHANGE_ITEM.c.sequence, CHANGE_ITEM.c.kind, CHANGE_ITEM.c.record)
    order = (CHANGE_ITEM.c.sequence, CHANGE_ITEM.c.position)
    query = select(*columns).where(CHANGE_ITEM.c.sequence.in_(sequences)).order_by(*order)
    touched: dict[int, list[tuple[str, str]]] = {}
    for sequence, kind, record in connection.execute(query):
        touched.setdefault(sequence, []).append((kind, record))
    return touched
