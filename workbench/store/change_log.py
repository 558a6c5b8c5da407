"""The change log: one entry an edit, and what each changed. Entries are added and never altered."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, insert, select

from workbench.law.act import Act
from workbench.law.change import Change, Changes, Record
from workbench.law.ids import new_id
from workbench.store.foreign import VALUE_BYTES
from workbench.store.records import KINDS, from_plain, kind_of, to_plain
from workbench.store.tables import CARRIED, CHANGE_ITEM, CHANGE_LOG, dumps, loads
from workbench.store.writing import records

_COMPRESS_FROM = 2_000  # bytes of JSON; below that compressing saves nothing
_AS_FOUND = b""
"""Stands for an act after an edit: it is what the next edit of it found, or what is stored now.

So an act is written down here when it is changed or removed, and importing one writes its provisions alone.
"""

Carried = tuple[str, str, str]
"""What was taken in of an edit that came in a bundle: its uid, a record it changed, a field of it ('': the whole)."""


READ_ONLY = "read-only"
"""Noted with no edit: the record came in a bundle to be read, not changed."""

SENT_READ_ONLY = "sent read-only"
"""Noted with no edit: the record went out in a bundle to be read, not changed."""

TOOK_BACK = "took back"
"""Noted as a field of an edit made here: it took back what a bundle had brought. It goes with the edit in bundles."""

_MOST = 2**31  # edits; a database keeps their numbers in 32 bits
_LAST = select(func.coalesce(func.max(CHANGE_LOG.c.sequence), 0))


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One edit as the change log keeps it: its number, when, who, what it is called, and the records it touched."""

    sequence: int
    at: datetime
    author: str
    label: str
    records: tuple[tuple[str, str], ...] = ()  # kind and id: ("amendment", "5f…")
    uid: str = ""  # the same in every project the edit has come to
    entered_by: str = ""  # whom the database of a department knows who wrote it there by; '' in a file

    @property
    def signature(self) -> str:
        """Who made it; in brackets who entered it for them into a department's database: 'Айгүл (bolat)'."""
        return f"{self.author} ({self.entered_by})" if self.entered_by not in ("", self.author) else self.author


Done = tuple[LogEntry, Change]
"""What an edit did to one record."""

History = tuple[tuple[Done, ...], frozenset[tuple[str, str]]]
"""What was done to a record, the oldest first, and the edits of it that are known here."""

_AT_ONCE = 500  # records asked for in one query


def last_sequence(connection: Connection) -> int:
    """Return the number of the last edit, 0 before the first. Raises ValueError for one no project comes to."""
    last = connection.execute(_LAST).scalar_one()
    if type(last) is not int or not 0 <= last < _MOST:
        raise ValueError("the numbers of its log are none")
    return last


def enter(connection: Connection, entry: LogEntry, changes: Changes) -> None:
    """Add an entry to the log, with what it changed."""
    row = {
        "sequence": entry.sequence,
        "at": entry.at.isoformat(),
        "author": entry.author,
        "label": entry.label,
        "uid": entry.uid or new_id(),
        "entered_by": entry.entered_by,
    }
    connection.execute(insert(CHANGE_LOG), row)
    items = [_item(entry.sequence, position, change) for position, change in enumerate(changes)]
    if items:
        connection.execute(insert(CHANGE_ITEM), items)


def entries(
    connection: Connection, record_id: str | None, limit: int, after: int, upto: int | None
) -> tuple[LogEntry, ...]:
    """Return entries with numbers above `after` and up to `upto`, the newest first; all, or those of one record.

    Those of one record name it alone: the import it came with changed hundreds of others.
    """
    query = select(CHANGE_LOG).where(CHANGE_LOG.c.sequence > after)
    if upto is not None:
        query = query.where(CHANGE_LOG.c.sequence <= upto)
    if record_id is not None:
        touching = select(CHANGE_ITEM.c.sequence).where(CHANGE_ITEM.c.record == record_id)
        query = query.where(CHANGE_LOG.c.sequence.in_(touching))
    query = query.order_by(CHANGE_LOG.c.sequence.desc()).limit(limit)
    bare = [_entry(row) for row in connection.execute(query)]
    touched = _touched(connection, [entry.sequence for entry in bare], record_id)
    return tuple(replace(entry, records=tuple(touched.get(entry.sequence, ()))) for entry in bare)


def changes_of(connection: Connection, sequence: int) -> Changes:
    """Return what the edit of this number changed."""
    query = select(CHANGE_ITEM).where(CHANGE_ITEM.c.sequence == sequence).order_by(CHANGE_ITEM.c.position)
    changes = []
    for row in connection.execute(query).all():
        after = _found_after(connection, row) if row.after == _AS_FOUND else _unpacked(row.kind, row.after)
        changes.append(Change(_unpacked(row.kind, row.before), after))
    return Changes(tuple(changes))


def items_of(connection: Connection, record_id: str) -> tuple[tuple[LogEntry, Change], ...]:
    """Return what was done to one record, the oldest first; of an act only that something was done (no values)."""
    query = select(CHANGE_LOG, CHANGE_ITEM).join(CHANGE_ITEM, CHANGE_ITEM.c.sequence == CHANGE_LOG.c.sequence)
    query = query.where(CHANGE_ITEM.c.record == record_id).order_by(CHANGE_ITEM.c.sequence, CHANGE_ITEM.c.position)
    return tuple(_done(row) for row in connection.execute(query).all())


def _done(row: Any) -> Done:
    values = (None, None) if row.kind == kind_of(Act) else (row.before, row.after)
    return _entry(row), Change(*(_unpacked(row.kind, value) for value in values))


def histories(connection: Connection, record_ids: Iterable[str]) -> dict[str, History]:
    """Return for each of these records what `items_of` and `edits_of` say, in few queries however many they are."""
    ids = tuple(dict.fromkeys(record_ids))
    items: dict[str, list[Done]] = {each: [] for each in ids}
    came: dict[str, set[tuple[str, str]]] = {each: set() for each in ids}
    for at in range(0, len(ids), _AT_ONCE):
        some = ids[at : at + _AT_ONCE]
        query = select(CHANGE_LOG, CHANGE_ITEM).join(CHANGE_ITEM, CHANGE_ITEM.c.sequence == CHANGE_LOG.c.sequence)
        query = query.where(CHANGE_ITEM.c.record.in_(some)).order_by(CHANGE_ITEM.c.sequence, CHANGE_ITEM.c.position)
        for row in connection.execute(query):
            items[row.record].append(_done(row))
        carried = select(CARRIED).where(CARRIED.c.record.in_(some) & (CARRIED.c.edit != ""))
        for row in connection.execute(carried):
            came[row.record].add((row.edit, row.field))
    return {each: (tuple(items[each]), _known(came[each], (entry.uid for entry, _ in items[each]))) for each in ids}


def edits_of(connection: Connection, record_id: str) -> frozenset[tuple[str, str]]:
    """Return the edits of a record that are known here: the uid of each and the field, '' where it is known whole."""
    made = select(CHANGE_LOG.c.uid).join(CHANGE_ITEM, CHANGE_ITEM.c.sequence == CHANGE_LOG.c.sequence)
    uids = connection.execute(made.where(CHANGE_ITEM.c.record == record_id)).scalars()
    came = select(CARRIED.c.edit, CARRIED.c.field).where((CARRIED.c.record == record_id) & (CARRIED.c.edit != ""))
    return _known({(edit, field) for edit, field in connection.execute(came)}, uids)


def taken_in(connection: Connection, record_id: str) -> frozenset[str]:
    """Return the uids of the edits of a record that bundles brought."""
    query = select(CARRIED.c.edit).where((CARRIED.c.record == record_id) & (CARRIED.c.edit != ""))
    return frozenset(connection.execute(query).scalars())


def _known(carried: set[tuple[str, str]], uids: Iterable[str]) -> frozenset[tuple[str, str]]:
    of_others = {edit for edit, _ in carried}  # of these a part may be taken in
    return frozenset(carried | {(uid, "") for uid in uids if uid not in of_others})


def read_only_records(connection: Connection, note: str = READ_ONLY) -> frozenset[str]:
    """Return the ids of the records that came in a bundle to be read only, or went out so (SENT_READ_ONLY)."""
    query = select(CARRIED.c.record).where((CARRIED.c.edit == "") & (CARRIED.c.field == note))
    return frozenset(connection.execute(query).scalars())


def note_carried(connection: Connection, carried: Iterable[Carried]) -> None:
    """Note what was taken in of edits that came in a bundle; what is noted already stays."""
    for edit, record, field in sorted(set(carried)):
        row = {"edit": edit, "record": record, "field": field}
        at = [CARRIED.c[name] == value for name, value in row.items()]
        if connection.execute(select(CARRIED.c.edit).where(*at)).first() is None:
            connection.execute(insert(CARRIED).values(**row))


def records_touched(connection: Connection) -> frozenset[str]:
    """Return the ids of the records that edits of the log changed."""
    return frozenset(connection.execute(select(CHANGE_ITEM.c.record).distinct()).scalars())


def _entry(row: Any) -> LogEntry:
    if any(type(each) is not str for each in (row.at, row.author, row.label, row.uid, row.entered_by)):
        raise ValueError("an entry of the log is none")
    moment = datetime.fromisoformat(row.at)
    return LogEntry(row.sequence, moment, row.author, row.label, uid=row.uid, entered_by=row.entered_by)


def _item(sequence: int, position: int, change: Change) -> dict[str, Any]:
    return {
        "sequence": sequence,
        "position": position,
        "kind": kind_of(change.record),
        "record": change.record.id,
        "before": _packed(change.before),
        "after": _AS_FOUND if isinstance(change.after, Act) else _packed(change.after),
    }


def _found_after(connection: Connection, row: Any) -> Record:
    """Return the act as the edit of this row left it: as the next edit of it found it, or as it is stored now."""
    items = CHANGE_ITEM.c
    later = (items.sequence > row.sequence) | ((items.sequence == row.sequence) & (items.position > row.position))
    query = select(items.before).where((items.record == row.record) & later)
    query = query.order_by(items.sequence, items.position).limit(1)
    found = connection.execute(query).scalar_one_or_none()
    left = _unpacked(row.kind, found) if found else next(records(connection, Act, {"id": row.record}), None)
    if left is None:
        raise ValueError("an act of the log is missing")
    return left


def _packed(record: Record | None) -> bytes | None:
    if record is None:
        return None
    text = dumps(to_plain(record)).encode()
    return zlib.compress(text, 1) if len(text) > _COMPRESS_FROM else text


def _unpacked(kind: str, packed: bytes | None) -> Record | None:
    if packed is None:
        return None
    if not isinstance(packed, bytes):
        raise ValueError("a record of the log is no record")
    return from_plain(KINDS[kind], loads(packed if packed.startswith(b"{") else _inflated(packed)))


def _inflated(packed: bytes) -> bytes:
    inflater = zlib.decompressobj()
    text = inflater.decompress(packed, VALUE_BYTES)
    if inflater.unconsumed_tail:
        raise ValueError("a record of the log is larger than any record")
    return text


def _touched(
    connection: Connection, sequences: Sequence[int], record_id: str | None
) -> dict[int, list[tuple[str, str]]]:
    columns = (CHANGE_ITEM.c.sequence, CHANGE_ITEM.c.kind, CHANGE_ITEM.c.record)
    order = (CHANGE_ITEM.c.sequence, CHANGE_ITEM.c.position)
    query = select(*columns).where(CHANGE_ITEM.c.sequence.in_(sequences)).order_by(*order)
    if record_id is not None:
        query = query.where(CHANGE_ITEM.c.record == record_id)
    touched: dict[int, list[tuple[str, str]]] = {}
    for sequence, kind, record in connection.execute(query):
        touched.setdefault(sequence, []).append((kind, record))
    return touched
