"""The project file: values in, values out, every edit one durable transaction with its entry in the change log."""

from __future__ import annotations

import json
import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import Enum
from pathlib import Path
from typing import Any, TypeVar, cast
from uuid import uuid4

from sqlalchemy import Connection, Engine, bindparam, create_engine, delete, event, func, insert, select, update
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool
from sqlalchemy.schema import CreateIndex, CreateTable

from workbench.errors import ConcurrentEdit, ProjectError, UnusableInput
from workbench.law.act import Act, Kind
from workbench.law.change import Change, Changes, Record
from workbench.law.project import Project
from workbench.law.reference import ProvisionRef
from workbench.store import sqlite
from workbench.store.lock import Owner, ProjectLock
from workbench.store.migrations import FORMAT, migrate
from workbench.store.provisions import COLUMNS, Row, rows_of, tree_of
from workbench.store.records import KINDS, from_plain, kind_of, to_plain
from workbench.store.tables import (
    ACT,
    ALEMBIC,
    CHANGE_ITEM,
    CHANGE_LOG,
    METADATA,
    PROVISION,
    SERVICE,
    TABLES,
    dumps,
    record_of,
    row_of,
)

R = TypeVar("R", bound=Record)
_COMPRESS_FROM = 2_000  # bytes of JSON; below that compressing a log entry saves nothing


@dataclass(frozen=True, slots=True)
class ActSummary:
    """An act of the project without its provisions, for lists."""

    id: str
    work: str
    language: str
    title: str
    type: str
    number: str
    date: date | None
    expression_date: date | None
    articles: int


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One edit as the change log keeps it: its number, when, who, what it is called, and the records it touched."""

    sequence: int
    at: datetime
    author: str
    label: str
    records: tuple[tuple[str, str], ...] = ()  # kind and id: ("amendment", "5f…")


class Store:
    """A project file that is open. Use `Store.create` or `Store.open`; close it, or use it as a context manager."""

    def __init__(self, path: Path, engine: Engine, lock: ProjectLock | None, owner: Owner | None, notice: str) -> None:
        self.path = path
        self.owner = owner
        self.notice = notice
        self._engine = engine
        self._lock = lock
        with self._reading() as connection:
            rows = connection.execute(select(SERVICE.c.name, SERVICE.c.value))
            self.key: str = dict(rows.tuples().all()).get("key", "")

    @classmethod
    def create(cls, path: Path, project: Project | None = None) -> Store:
        """Make a new project file, whole or not at all, and open it.

        Raises ProjectError where a file of this name exists or the folder cannot be written.
        """
        path = Path(path)
        if path.exists():
            raise ProjectError(f"{path.name} exists already", "Choose another name, or open it.")
        with sqlite.answering(path), sqlite.whole_file(path) as temporary:
            _lay_out(temporary, project or Project())
        return cls.open(path)

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False, takeover: bool = False) -> Store:
        """Open a project file; read-only where somebody else has it, with `owner` saying who.

        An older format is copied first and brought up to date. `takeover` takes the lock of another machine whose
        owner is known to be gone. Raises ProjectError for a foreign, newer or damaged file.
        """
        path = Path(path)
        header = sqlite.read_header(path)
        if header.format > FORMAT:
            raise ProjectError(
                f"{path.name} was written by a newer version of the program (format {header.format})",
                f"Install the newer version; this one reads formats up to {FORMAT}.",
            )
        lock, owner, notice = (None, None, "") if read_only else _locked(path, takeover=takeover)
        try:
            with sqlite.answering(path):
                notice = _prepare(path, header.format, writable=lock is not None) or notice
                return cls(path, _engine(path, read_only=lock is None), lock, owner, notice)
        except BaseException:
            if lock is not None:
                lock.release()
            raise

    @property
    def read_only(self) -> bool:
        """Whether edits are refused: asked for, opened by somebody else, or a place that cannot be written."""
        return self._lock is None

    def close(self) -> None:
        """Give the file back; nothing is pending, every edit is on the disk already."""
        self._engine.dispose()
        if self._lock is not None:
            self._lock.release()

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # --- writing

    def apply(self, changes: Changes, *, label: str, author: str = "", at: datetime | None = None) -> int:
        """Write these changes in one transaction with one entry in the change log; return the entry's number.

        Raises ConcurrentEdit when a record is no longer what a change found it to be, ProjectError when the file
        cannot be written, UnusableInput for text that no file can hold. Then nothing is written.
        """
        if self._lock is None:
            raise ProjectError(f"{self.path.name} is open for reading only", self.notice or "Save a copy to work on.")
        with self._writing() as connection:
            sequence = _last_sequence(connection) + 1
            for position, change in enumerate(changes):
                _write(connection, change, sequence << 20 | position)
            moment = (at or datetime.now().astimezone()).isoformat()
            entry = {"sequence": sequence, "at": moment, "author": author, "label": label}
            connection.execute(insert(CHANGE_LOG).values(entry))
            items = [_item(sequence, position, change) for position, change in enumerate(changes)]
            if items:
                connection.execute(insert(CHANGE_ITEM), items)
        return sequence

    # --- reading

    def get(self, kind: type[R], record_id: str) -> R | None:
        """Return the record of this kind and id, or None."""
        found = self.find(kind, id=record_id)
        return found[0] if found else None

    def find(self, kind: type[R], **where: object) -> tuple[R, ...]:
        """Return the records of a kind whose columns equal the values given, in the order they were added.

        Columns are named after fields, an address has two: `find(Amendment, ref_work=work, status=Status.DRAFT)`.
        """
        with self._reading() as connection:
            return tuple(_records(connection, kind, where))

    def act_summaries(self) -> tuple[ActSummary, ...]:
        """Return the acts of the project without their provisions, in the order they were added."""
        names = ActSummary.__slots__
        with self._reading() as connection:
            rows = connection.execute(select(*(ACT.c[name] for name in names)).order_by(ACT.c.added)).mappings().all()
        days = ("date", "expression_date")
        return tuple(
            ActSummary(**{**row, **{day: row[day] and date.fromisoformat(row[day]) for day in days}}) for row in rows
        )

    def sequence(self) -> int:
        """Return the number of the last edit, 0 in a new project."""
        with self._reading() as connection:
            return _last_sequence(connection)

    def log(
        self, record_id: str | None = None, limit: int = 200, *, after: int = 0, upto: int | None = None
    ) -> tuple[LogEntry, ...]:
        """Return the latest entries of the change log, the newest first: all, or those that touched one record.

        `after` and `upto` bound the numbers of the entries: above the one, not above the other.
        """
        query = select(CHANGE_LOG).where(CHANGE_LOG.c.sequence > after)
        if upto is not None:
            query = query.where(CHANGE_LOG.c.sequence <= upto)
        if record_id is not None:
            touching = select(CHANGE_ITEM.c.sequence).where(CHANGE_ITEM.c.record == record_id)
            query = query.where(CHANGE_LOG.c.sequence.in_(touching))
        query = query.order_by(CHANGE_LOG.c.sequence.desc()).limit(limit)
        with self._reading() as connection:
            entries = [
                LogEntry(row.sequence, datetime.fromisoformat(row.at), row.author, row.label)
                for row in connection.execute(query)
            ]
            touched = _touched(connection, [entry.sequence for entry in entries])
        return tuple(replace(entry, records=tuple(touched.get(entry.sequence, ()))) for entry in entries)

    def changes_of(self, sequence: int) -> Changes:
        """Return what the edit of this number changed."""
        query = select(CHANGE_ITEM).where(CHANGE_ITEM.c.sequence == sequence).order_by(CHANGE_ITEM.c.position)
        with self._reading() as connection:
            rows = connection.execute(query).all()
            return Changes(
                tuple(Change(_unpacked(row.kind, row.before), _unpacked(row.kind, row.after)) for row in rows)
            )

    def backup(self, target: Path) -> None:
        """Write a copy of the project as it stands; it is whole or not there at all."""
        sqlite.copy(self.path, Path(target))

    # --- transactions

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with _answering(self.path), self._engine.connect() as connection:
            yield connection

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        with _answering(self.path), self._engine.execution_options(writes=True).begin() as connection:
            yield connection


@contextmanager
def _answering(path: Path) -> Iterator[None]:
    try:
        yield
    except DBAPIError as error:
        raise ProjectError(f"{path.name}: {error.orig}", sqlite.advice(error.orig or error)) from error
    except UnicodeEncodeError as error:
        raise UnusableInput(
            "The text holds half of a character, which no file can keep",
            f"Delete and retype {error.object[max(0, error.start - 20) : error.start].strip()!r} and what follows.",
        ) from error
    except (ValueError, KeyError) as error:
        raise ProjectError(f"{path.name} is damaged: {error}", "Restore one of its backups (File, Backups).") from error


def _locked(path: Path, *, takeover: bool) -> tuple[ProjectLock | None, Owner | None, str]:
    """Return the lock if we got it, who has it if not, and what to tell the user."""
    lock = ProjectLock(path)
    try:
        owner = lock.acquire(takeover=takeover)
    except OSError as error:
        return None, None, f"The folder cannot be written ({error.strerror}): save a copy elsewhere to work on it."
    if owner is not None:
        return None, owner, f"It is open by {owner}; it can be edited when it is closed there."
    return lock, None, ""


def _prepare(path: Path, found: int, *, writable: bool) -> str:
    """Check the file before the store uses it, bring an older format up to date; return what to tell the user."""
    notice = ""
    if found < FORMAT:
        if not writable:
            raise ProjectError(
                f"{path.name} has an older format and can only be read after it is brought up to date",
                "Copy it to a folder you may write to and open it there.",
            )
        with closing(sqlite.connect(path)) as connection:
            sqlite.check(path, connection, None)
        kept = migrate(path, found)
        notice = f"Brought up to date from format {found}; the old file is kept as {kept.name}."
    with closing(sqlite.connect(path, read_only=not writable)) as connection:
        sqlite.check(path, connection, expected_schema())
    return notice


def expected_schema() -> dict[str, str]:
    """Return the schema objects of a project of the present format, by name."""
    return {name: sqlite.normal(sql) for name, sql in _statements()}


def _statements() -> Iterator[tuple[str, str]]:
    dialect = create_engine("sqlite://").dialect
    for table in METADATA.sorted_tables:
        yield table.name, str(CreateTable(table).compile(dialect=dialect)).strip()
        for index in sorted(table.indexes, key=lambda index: str(index.name)):
            yield str(index.name), str(CreateIndex(index).compile(dialect=dialect)).strip()


def _lay_out(path: Path, project: Project) -> None:
    """Write the tables and the project record into an empty file, in one transaction."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(f"PRAGMA application_id={sqlite.APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version={FORMAT}")
        for _, statement in _statements():
            connection.execute(statement)
        connection.execute("INSERT INTO service VALUES ('key', ?)", (uuid4().hex,))
        connection.execute(f"INSERT INTO {ALEMBIC.name} VALUES (?)", (str(FORMAT),))
        row = {**row_of(project), "added": 0}
        connection.execute(
            f"INSERT INTO project ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})", (*row.values(),)
        )  # noqa: S608
        connection.execute("COMMIT")


def _engine(path: Path, *, read_only: bool) -> Engine:
    engine = create_engine(
        "sqlite://", creator=lambda: sqlite.connect(path, read_only=read_only), poolclass=QueuePool, pool_size=2
    )

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get("writes", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


# --- records in a transaction


def _write(connection: Connection, change: Change, added: int) -> None:
    """Write one change; `added` is the place of a new record among its kind."""
    before, after, record = change.before, change.after, change.record
    if before is not None and after is not None and (type(before), before.id) != (type(after), after.id):
        raise TypeError("a change replaces a record by one of the same kind and id")
    table = TABLES[type(record)]
    stored = _rows(connection, record.id) if isinstance(record, Act) else []
    if not _is_stored(connection, record, before, stored):
        raise ConcurrentEdit(
            f"{_name(record)} was changed meanwhile by somebody else",
            "Look at it as it reads now and make the edit again; nothing was written.",
        )
    if after is None:
        connection.execute(delete(table).where(table.c.id == record.id))
        return
    values = row_of(after)
    rows = rows_of(after.provisions) if isinstance(after, Act) else []
    if isinstance(after, Act):
        values["articles"] = sum(row[2] == Kind.ARTICLE for row in rows)
    if before is None:
        connection.execute(insert(table).values(**values, added=added))
    else:
        connection.execute(update(table).where(table.c.id == record.id).values(**values))
    _write_rows(connection, record.id, stored, rows)


def _is_stored(connection: Connection, record: Record, before: Record | None, rows: list[Row]) -> bool:
    """Return whether the file holds exactly `before`; `rows` are the stored provisions where it is an act."""
    if not isinstance(record, Act):
        found = next(_records(connection, type(record), {"id": record.id}), None)
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


def _records(connection: Connection, kind: type[R], where: dict[str, object]) -> Iterator[R]:
    table = TABLES[kind]
    query = select(table).order_by(table.c.added)
    for name, value in where.items():
        if name not in table.c:
            raise TypeError(f"{kind.__name__} has no column {name!r}")
        query = query.where(table.c[name] == _plain(value))
    for row in connection.execute(query).mappings().all():
        others = {"provisions": tree_of(_rows(connection, row["id"]))} if kind is Act else {}
        yield cast(R, record_of(kind, row, **others))


def _rows(connection: Connection, act: str) -> list[Row]:
    columns = (PROVISION.c[name] for name in COLUMNS)
    query = select(*columns).where(PROVISION.c.act == act).order_by(PROVISION.c.seq)
    return [tuple(row) for row in connection.execute(query)]


def _write_rows(connection: Connection, act: str, stored: list[Row], rows: list[Row]) -> None:
    """Write the provisions of an act that differ from those stored."""
    kept = {row[0] for row, old in zip(rows, stored, strict=False) if row == old}
    gone = [row[0] for row in stored if row[0] not in kept]
    if not kept:
        connection.execute(delete(PROVISION).where(PROVISION.c.act == act))
    elif gone:
        one = (PROVISION.c.act == act) & (PROVISION.c.seq == bindparam("place"))
        connection.execute(delete(PROVISION).where(one), [{"place": seq} for seq in gone])
    new = [dict(zip(COLUMNS, row, strict=True), act=act) for row in rows if row[0] not in kept]
    if new:
        connection.execute(insert(PROVISION), new)


def _plain(value: object) -> object:
    if isinstance(value, Enum):
        return value.value
    return value.isoformat() if isinstance(value, date) else value


def _name(record: Record) -> str:
    """Return what a message calls a record."""
    shown = getattr(record, "title", "") or getattr(record, "code", "") or getattr(record, "ref", "") or record.id
    return f"{type(record).__name__} {shown if isinstance(shown, (str, ProvisionRef)) else record.id}"


# --- the change log


def _last_sequence(connection: Connection) -> int:
    return int(connection.execute(select(func.coalesce(func.max(CHANGE_LOG.c.sequence), 0))).scalar_one())


def _item(sequence: int, position: int, change: Change) -> dict[str, Any]:
    return {
        "sequence": sequence,
        "position": position,
        "kind": kind_of(change.record),
        "record": change.record.id,
        "before": _packed(change.before),
        "after": _packed(change.after),
    }


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


def _touched(connection: Connection, sequences: list[int]) -> dict[int, list[tuple[str, str]]]:
    columns = (CHANGE_ITEM.c.sequence, CHANGE_ITEM.c.kind, CHANGE_ITEM.c.record)
    order = (CHANGE_ITEM.c.sequence, CHANGE_ITEM.c.position)
    query = select(*columns).where(CHANGE_ITEM.c.sequence.in_(sequences)).order_by(*order)
    touched: dict[int, list[tuple[str, str]]] = {}
    for sequence, kind, record in connection.execute(query):
        touched.setdefault(sequence, []).append((kind, record))
    return touched
