"""The tables of a project: one for each kind of record, its columns named after the record's fields.

Texts, numbers and truth values are columns of their kind, dates are text as ISO 8601 writes them, an address is two
columns (`ref_work`, `ref_eid`); what has parts of its own (mappings, tuples) is JSON in a text column. The provisions
of an act are rows of their own table, so that opening an act reads one query and none of the other acts.

Every row carries a checksum of its columns: a byte that changed on the disk is noticed when the row is read.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import is_dataclass
from datetime import date, datetime
from enum import Enum
from functools import cache
from types import NoneType
from typing import Any, get_args

from isal.isal_zlib import crc32
from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
    TypeDecorator,
)
from sqlalchemy.types import TypeEngine

from workbench.law.act import Act
from workbench.law.change import Record
from workbench.store.records import KINDS, codec, hints

METADATA = MetaData()


class _Escaped(TypeDecorator[str]):
    """Text in PostgreSQL, which cannot hold U+0000: that is written as two other signs."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return escaped(value) if value is not None else None

    def process_result_value(self, value: str | None, dialect: Dialect) -> str | None:
        return unescaped(value) if value is not None else None


def escaped(text: str) -> str:
    """Return the text without U+0000, in a way that `unescaped` takes back: 'a\\x00' -> 'a\\x1a0'."""
    return text.replace("\x1a", "\x1a1").replace("\x00", "\x1a0") if "\x00" in text or "\x1a" in text else text


def unescaped(text: str) -> str:
    """Return the text that `escaped` was given."""
    return text.replace("\x1a0", "\x00").replace("\x1a1", "\x1a") if "\x1a" in text else text


TEXT = Text().with_variant(_Escaped(), "postgresql")
SEPARATOR, SUMMED_AS = "\x1f", "utf-16-le"
"""What parts the texts of a seal, and how they are summed."""

SERVICE_COLUMNS = frozenset({"articles", "added", "checksum"})
"""Columns of record tables that hold no field of the record."""


def dumps(plain: Any) -> str:
    """Return a plain value as compact JSON."""
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":"))


def loads(text: str | bytes) -> Any:
    """Return the plain value that JSON holds. Raises ValueError where it is none, or nested as no value of ours is."""
    try:
        return json.loads(text)
    except (RecursionError, TypeError) as error:
        raise ValueError("a value is not as it was written") from error


def checksum(values: Iterable[Any]) -> int:
    """Return the seal of the values of a row, in the order of its columns."""
    return seal(str(value) for value in values)


def seal(texts: Iterable[str]) -> int:
    """Return the CRC-32 of these texts.

    They are summed as UTF-16: texts of law are held so in memory, and turning them into UTF-8 takes three times as
    long, a sixth of opening an act.
    """
    return crc32(SEPARATOR.join(texts).encode(SUMMED_AS))


def row_of(record: Record) -> dict[str, Any]:
    """Return the columns of a record, checksum included; those of an act without its provisions."""
    row: dict[str, Any] = {}
    kind: Any = type(record)
    for name, hint in stored_fields(kind).items():
        plain = codec(hint).encode(getattr(record, name))
        if _is_address(hint):
            row |= {f"{name}_{part}": value for part, value in plain.items()}
        else:
            row[name] = plain if _column_type(hint) is not None else dumps(plain)
    row["checksum"] = checksum(row.values())
    return row


def record_of(kind: type[Any], row: Any, **others: Any) -> Any:
    """Return the record a row of its table holds; `others` are fields that are kept elsewhere.

    Raises ValueError for a row that holds no such record, or not what was written.
    """
    if row["checksum"] != checksum(row[column.name] for column in TABLES[kind].c if column.name not in SERVICE_COLUMNS):
        raise ValueError("its checksum is another")
    values = dict(others)
    for name, hint in stored_fields(kind).items():
        if _is_address(hint):
            plain = {part: row[f"{name}_{part}"] for part in hints(hint)}
        else:
            plain = row[name] if _column_type(hint) is not None else loads(row[name])
        values[name] = codec(hint).decode(plain)
    return kind(**values)


def stored_fields(kind: Any) -> dict[str, Any]:
    """Return the fields kept in the kind's own table, and their types."""
    return {name: hint for name, hint in hints(kind).items() if not (kind is Act and name == "provisions")}


def _table(table: str, kind: type[Record]) -> Table:
    columns: list[Column[Any]] = []
    for name, hint in stored_fields(kind).items():
        if _is_address(hint):
            columns += [Column(f"{name}_{part}", TEXT, nullable=False) for part in hints(hint)]
        else:
            kept_as = _column_type(hint) or TEXT
            columns.append(Column(name, kept_as, primary_key=name == "id", nullable=NoneType in get_args(hint)))
    own = [Column("articles", Integer, nullable=False)] if kind is Act else []  # counted when written, for the list
    placed = Column("added", BigInteger, nullable=False)  # when it was added: the order records are listed in
    return Table(table, METADATA, *columns, *own, placed, Column("checksum", BigInteger, nullable=False))


@cache
def _column_type(hint: Any) -> TypeEngine[Any] | type[Integer] | type[Boolean] | None:
    """Return the type of a field's column, None for a field that is kept as JSON."""
    inner = next((argument for argument in get_args(hint) if argument is not NoneType), hint)
    if NoneType not in get_args(hint) and inner is not hint:
        return None
    if inner is bool:
        return Boolean
    if inner is int:
        return Integer
    simple = isinstance(inner, type) and (inner in (str, date, datetime) or issubclass(inner, Enum))
    return TEXT if simple else None


def _is_address(hint: Any) -> bool:
    return is_dataclass(hint)


TABLES: dict[type[Any], Table] = {kind: _table(name, kind) for name, kind in KINDS.items()}
"""The table of each kind of record."""

ACT = TABLES[Act]

PROVISION = Table(
    "provision",
    METADATA,
    Column("act", TEXT, ForeignKey("act.id", ondelete="CASCADE"), primary_key=True),
    Column("seq", Integer, primary_key=True, autoincrement=False),  # place in reading order, from 0
    Column("parent", Integer),  # seq of the provision it stands in
    Column("kind", TEXT, nullable=False),
    Column("num", TEXT, nullable=False),
    Column("label", TEXT, nullable=False),
    Column("heading", TEXT, nullable=False),
    Column("text", TEXT, nullable=False),
    Column("notes", TEXT, nullable=False),
    Column("rows", TEXT, nullable=False),
    Column("excluded", Boolean, nullable=False),
    Column("eid", TEXT, nullable=False),
    Column("id", TEXT, nullable=False),
    Column("checksum", BigInteger, nullable=False),
)

CHANGE_LOG = Table(
    "change_log",
    METADATA,
    Column("sequence", Integer, primary_key=True, autoincrement=False),
    Column("at", TEXT, nullable=False),
    Column("author", TEXT, nullable=False),
    Column("label", TEXT, nullable=False),
    Column("uid", TEXT, nullable=False),  # the same wherever the edit travels
    Column("entered_by", TEXT, nullable=False),  # whom a department's database knows who entered it by; '' in a file
)

CHANGE_ITEM = Table(
    "change_item",
    METADATA,
    Column("sequence", Integer, ForeignKey("change_log.sequence"), primary_key=True, autoincrement=False),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("kind", TEXT, nullable=False),
    Column("record", TEXT, nullable=False),
    Column("before", LargeBinary),
    Column("after", LargeBinary),
)

CARRIED = Table(
    "carried",
    METADATA,
    Column("edit", TEXT, primary_key=True),
    Column("record", TEXT, primary_key=True),
    Column("field", TEXT, primary_key=True),
)
"""What was taken in of edits that came in bundles: the edit, a record it changed, a field of it ('': the whole)."""

SERVICE = Table("service", METADATA, Column("name", TEXT, primary_key=True), Column("value", TEXT, nullable=False))
"""What the program keeps about the file itself: the key its search index is known by."""

ALEMBIC = Table(
    "alembic_version",
    METADATA,
    Column("version_num", String(32), nullable=False),
    PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)
"""The format once more, where Alembic looks for it."""

Index("ix_act_work", ACT.c.work, ACT.c.language)
Index("ix_amendment_ref", TABLES[KINDS["amendment"]].c.ref_work, TABLES[KINDS["amendment"]].c.ref_eid)
Index("ix_correspondence_ref", TABLES[KINDS["correspondence"]].c.ref_work, TABLES[KINDS["correspondence"]].c.ref_eid)
Index("ix_correspondence_recommendation", TABLES[KINDS["correspondence"]].c.recommendation)
Index("ix_comment_about", TABLES[KINDS["comment"]].c.about)
Index("ix_submission_ref", TABLES[KINDS["submission"]].c.ref_work, TABLES[KINDS["submission"]].c.ref_eid)
Index("ix_carried_record", CARRIED.c.record)
Index("ix_change_item_record", CHANGE_ITEM.c.record)
