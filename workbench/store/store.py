"""The project: values in, values out, every edit one durable transaction with its entry in the change log."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Connection, select

from workbench.errors import ConnectionLost, ProjectError
from workbench.law.change import Change, Changes, Record
from workbench.law.ids import new_id
from workbench.law.project import Project
from workbench.places import Database, Place
from workbench.store import project_file
from workbench.store.change_log import (
    READ_ONLY,
    TOOK_BACK,
    Carried,
    History,
    LogEntry,
    changes_of,
    edits_of,
    enter,
    entries,
    histories,
    items_of,
    last_sequence,
    note_carried,
    read_only_records,
    records_touched,
    taken_in,
)
from workbench.store.engine import Opened
from workbench.store.listening import Listener
from workbench.store.lock import Owner
from workbench.store.summary import ActSummary, act_summaries
from workbench.store.tables import SERVICE
from workbench.store.writing import PLACES, records, write

R = TypeVar("R", bound=Record)


class Store:
    """A project that is open. Use `Store.create` or `Store.open`; close it, or use it as a context manager."""

    def __init__(self, opened: Opened) -> None:
        self._opened = opened
        with self.reading() as connection:
            rows = connection.execute(select(SERVICE.c.name, SERVICE.c.value))
            self.key: str = {row.name: row.value for row in rows}.get("key", "")

    @classmethod
    def create(cls, place: Place, project: Project | None = None, *, password: str = "") -> Store:
        """Make a new project, whole or not at all, and open it.

        Raises ProjectError where there is one already or none can be made, PasswordNeeded where a database asks for it.
        """
        if isinstance(place, Database):
            from workbench.store import postgres  # its driver comes with an extra, and loads for those who use it

            postgres.create(place, project or Project(), password=password)
        else:
            project_file.create(Path(place), project or Project())
        return cls.open(place, password=password)

    @classmethod
    def open(cls, place: Place, *, read_only: bool = False, takeover: bool = False, password: str = "") -> Store:
        """Open a project: a file is read-only where somebody else has it, with `owner` saying who.

        An older format is copied first and brought up to date. `takeover` takes the lock of another machine whose
        owner is known to be gone. Raises ProjectError for a foreign, newer or damaged project, PasswordNeeded.
        """
        opened: Opened
        if isinstance(place, Database):
            from workbench.store import postgres

            opened = postgres.open_database(place, read_only=read_only, password=password)
        else:
            opened = project_file.open_file(Path(place), read_only=read_only, takeover=takeover)
        try:
            return cls(opened)
        except BaseException:
            opened.close()
            raise

    @property
    def place(self) -> Place:
        """Where the project is."""
        return self._opened.place

    @property
    def owner(self) -> Owner | None:
        """Who has the file open for writing, where it is not we."""
        return self._opened.owner

    @property
    def notice(self) -> str:
        """What opening has to tell the user."""
        return self._opened.notice

    @property
    def user(self) -> str:
        """The name the database knows us by, which every edit carries; '' in a file."""
        return self._opened.user

    @property
    def role(self) -> str:
        """What we may do in a project of a department: 'reader', 'reviewer', 'drafter', 'owner'; '' in a file."""
        return self._opened.role

    @property
    def read_only(self) -> bool:
        """Whether edits are refused: asked for, opened by somebody else, or a place that cannot be written."""
        return self._opened.read_only

    def close(self) -> None:
        """Give the project back; nothing is pending, every edit is kept already."""
        self._opened.close()

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # --- writing

    def apply(
        self, changes: Changes, *, label: str, author: str = "", at: datetime | None = None, took_back: bool = False
    ) -> int:
        """Write these changes in one transaction with one entry in the change log; return the entry's number.

        `took_back`: they undo what a bundle brought, which is noted of each record.
        Raises ConcurrentEdit when a record is no longer what a change found it to be, ProjectError when nothing
        can be written here, UnusableInput for text that no file can hold. Then nothing is written. In a database the
        author is who we are to it.
        """
        entry = LogEntry(0, at or datetime.now().astimezone(), self.user or author, label, uid=new_id())
        records = {change.record.id for change in changes} if took_back else ()
        notes = [(entry.uid, record, field) for record in records for field in ("", TOOK_BACK)]
        return self.take_in(((entry, changes),), notes)

    def take_in(self, edits: Iterable[tuple[LogEntry, Changes]], carried: Iterable[Carried] = ()) -> int:
        """Write several edits in one transaction, each with its own entry, and note what was carried here by a bundle.

        The entries keep author, moment, label and uid; they are numbered here. Returns the number of the last one;
        raises as `apply` does.
        """
        opened = self._opened
        if opened.read_only:
            raise ProjectError(
                f"{opened.place.name} is open for reading only", self.notice or "Save a copy to work on."
            )
        made = [(replace(entry, uid=entry.uid or new_id()), changes) for entry, changes in edits]
        before: int | None = None
        try:
            with self._writing() as connection:
                before = last_sequence(connection)
                return _write_all(connection, before, made, carried)
        except ConnectionLost:
            written = None if before is None else opened.was_written([entry.uid for entry, _ in made], before)
            if written is None:
                raise
            return written

    # --- reading

    def get(self, kind: type[R], record_id: str) -> R | None:
        """Return the record of this kind and id, or None."""
        found = self.find(kind, id=record_id)
        return found[0] if found else None

    def find(self, kind: type[R], **where: object) -> tuple[R, ...]:
        """Return the records of a kind whose columns equal the values given, in the order they were added.

        Columns are named after fields, an address has two: `find(Amendment, ref_work=work, status=Status.DRAFT)`.
        """
        with self.reading() as connection:
            return tuple(records(connection, kind, where))

    def act_summaries(self) -> tuple[ActSummary, ...]:
        """Return the acts of the project without their provisions, in the order they were added."""
        with self.reading() as connection:
            return act_summaries(connection)

    def sequence(self) -> int:
        """Return the number of the last edit, 0 in a new project."""
        with self.reading() as connection:
            return last_sequence(connection)

    def log(
        self, record_id: str | None = None, limit: int = 200, *, after: int = 0, upto: int | None = None
    ) -> tuple[LogEntry, ...]:
        """Return the latest entries of the change log, the newest first: all, or those that touched one record.

        `after` and `upto` bound the numbers of the entries: above the one, not above the other.
        """
        with self.reading() as connection:
            return entries(connection, record_id, limit, after, upto)

    def changes_of(self, sequence: int) -> Changes:
        """Return what the edit of this number changed."""
        with self.reading() as connection:
            return changes_of(connection, sequence)

    def items_of(self, record_id: str) -> tuple[tuple[LogEntry, Change], ...]:
        """Return what was done to one record, the oldest first; of an act only that something was done."""
        with self.reading() as connection:
            return items_of(connection, record_id)

    def histories(self, record_ids: Iterable[str]) -> dict[str, History]:
        """Return for each of these records what `items_of` and `edits_of` say, in few queries."""
        with self.reading() as connection:
            return histories(connection, record_ids)

    def edits_of(self, record_id: str) -> frozenset[tuple[str, str]]:
        """Return the edits of a record that are known here: uid and field, '' for the whole record."""
        with self.reading() as connection:
            return edits_of(connection, record_id)

    def taken_in(self, record_id: str) -> frozenset[str]:
        """Return the uids of the edits of a record that bundles brought."""
        with self.reading() as connection:
            return taken_in(connection, record_id)

    def read_only_records(self, note: str = READ_ONLY) -> frozenset[str]:
        """Return the ids of the records that came in a bundle to be read only, or went out so (SENT_READ_ONLY)."""
        with self.reading() as connection:
            return read_only_records(connection, note)

    def records_touched(self) -> frozenset[str]:
        """Return the ids of all records there are or were."""
        with self.reading() as connection:
            return records_touched(connection)

    def backup(self, target: Path) -> None:
        """Write a copy of the project as it stands; it is whole or not there at all."""
        self._opened.copy_to(Path(target))

    def listener(self) -> Listener | None:
        """Return what hears of the edits of others and of who is there; None for a file. See `listening.Listener`."""
        return self._opened.listener()

    # --- transactions

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Yield a connection of the engine that sees one state of the project throughout."""
        with self._opened.reading() as connection:
            yield connection

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        with self._opened.writing() as connection:
            yield connection


def _write_all(
    connection: Connection, sequence: int, edits: Sequence[tuple[LogEntry, Changes]], carried: Iterable[Carried]
) -> int:
    """Write edits with the numbers that follow `sequence` and return the last."""
    for entry, changes in edits:
        sequence += 1
        # the entry first: a database lets nothing be written that no entry answers for
        enter(connection, replace(entry, sequence=sequence), changes)
        for position, change in enumerate(changes):
            write(connection, change, sequence << PLACES | position)
    note_carried(connection, carried)
    return sequence
