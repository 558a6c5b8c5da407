"""The project file: values in, values out, every edit one durable transaction with its entry in the change log."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Connection, Engine, create_engine, event, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool

from workbench.errors import ProjectError, UnusableInput
from workbench.law.change import Change, Changes, Record
from workbench.law.project import Project
from workbench.store import sqlite
from workbench.store.change_log import (
    READ_ONLY,
    Carried,
    LogEntry,
    changes_of,
    edits_of,
    enter,
    entries,
    items_of,
    last_sequence,
    note_carried,
    read_only_records,
    records_touched,
)
from workbench.store.layout import expected_schema, lay_out
from workbench.store.lock import Owner, ProjectLock
from workbench.store.migrations import FORMAT, migrate
from workbench.store.summary import ActSummary, act_summaries
from workbench.store.tables import SERVICE
from workbench.store.writing import records, write

R = TypeVar("R", bound=Record)


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
            self.key: str = {row.name: row.value for row in rows}.get("key", "")

    @classmethod
    def create(cls, path: Path, project: Project | None = None) -> Store:
        """Make a new project file, whole or not at all, and open it.

        Raises ProjectError where a file of this name exists or the folder cannot be written.
        """
        path = Path(path)
        if path.exists():
            raise ProjectError(f"{path.name} exists already", "Choose another name, or open it.")
        with sqlite.answering(path), sqlite.whole_file(path) as temporary:
            lay_out(temporary, project or Project())
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
        return self.take_in(((LogEntry(0, at or datetime.now().astimezone(), author, label), changes),))

    def take_in(self, edits: Iterable[tuple[LogEntry, Changes]], carried: Iterable[Carried] = ()) -> int:
        """Write several edits in one transaction, each with its own entry, and note what was carried here by a bundle.

        The entries keep author, moment, label and uid; they are numbered here. Returns the number of the last one;
        raises as `apply` does.
        """
        if self._lock is None:
            raise ProjectError(f"{self.path.name} is open for reading only", self.notice or "Save a copy to work on.")
        with self._writing() as connection:
            sequence = last_sequence(connection)
            for entry, changes in edits:
                sequence += 1
                for position, change in enumerate(changes):
                    write(connection, change, sequence << 20 | position)
                enter(connection, replace(entry, sequence=sequence), changes)
            note_carried(connection, carried)
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
            return tuple(records(connection, kind, where))

    def act_summaries(self) -> tuple[ActSummary, ...]:
        """Return the acts of the project without their provisions, in the order they were added."""
        with self._reading() as connection:
            return act_summaries(connection)

    def sequence(self) -> int:
        """Return the number of the last edit, 0 in a new project."""
        with self._reading() as connection:
            return last_sequence(connection)

    def log(
        self, record_id: str | None = None, limit: int = 200, *, after: int = 0, upto: int | None = None
    ) -> tuple[LogEntry, ...]:
        """Return the latest entries of the change log, the newest first: all, or those that touched one record.

        `after` and `upto` bound the numbers of the entries: above the one, not above the other.
        """
        with self._reading() as connection:
            return entries(connection, record_id, limit, after, upto)

    def changes_of(self, sequence: int) -> Changes:
        """Return what the edit of this number changed."""
        with self._reading() as connection:
            return changes_of(connection, sequence)

    def items_of(self, record_id: str) -> tuple[tuple[LogEntry, Change], ...]:
        """Return what was done to one record, the oldest first; of an act only that something was done."""
        with self._reading() as connection:
            return items_of(connection, record_id)

    def edits_of(self, record_id: str) -> frozenset[tuple[str, str]]:
        """Return the edits of a record that are known here: uid and field, '' for the whole record."""
        with self._reading() as connection:
            return edits_of(connection, record_id)

    def read_only_records(self, note: str = READ_ONLY) -> frozenset[str]:
        """Return the ids of the records that came in a bundle to be read only, or went out so (SENT_READ_ONLY)."""
        with self._reading() as connection:
            return read_only_records(connection, note)

    def records_touched(self) -> frozenset[str]:
        """Return the ids of all records there are or were."""
        with self._reading() as connection:
            return records_touched(connection)

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
        raise sqlite.refusal(path, error.orig or error) from error
    except UnicodeEncodeError as error:
        raise UnusableInput(
            "The text holds half of a character, which no file can keep",
            f"Delete and retype {error.object[max(0, error.start - 20) : error.start].strip()!r} and what follows.",
        ) from error
    except (ValueError, KeyError, zlib.error) as error:
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
    if writable:
        sqlite.clear_cold_journal(path)
    return notice


def _engine(path: Path, *, read_only: bool) -> Engine:
    engine = create_engine(
        "sqlite://", creator=lambda: sqlite.connect(path, read_only=read_only), poolclass=QueuePool, pool_size=2
    )

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get("writes", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine
