"""Opening a project that is a file: the lock, the checks, an older format brought up to date, the engine."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool

from workbench.errors import ProjectError, WorkbenchError
from workbench.law.project import Project
from workbench.store import foreign, sqlite
from workbench.store.engine import Opened
from workbench.store.layout import expected_schema, lay_out
from workbench.store.lock import Owner, ProjectLock
from workbench.store.migrations import FORMAT, migrate


class OpenedFile(Opened):
    """A project file that is open; with its lock where it may be written."""

    place: Path

    def __init__(self, path: Path, lock: ProjectLock | None, owner: Owner | None, notice: str) -> None:
        self.place, self.owner, self.notice = path, owner, notice
        self.read_only = lock is None
        self.engine = _engine(path, read_only=lock is None)
        self._lock = lock

    def refusal(self, error: DBAPIError) -> WorkbenchError:
        return sqlite.refusal(self.place, error.orig or error)

    def copy_to(self, target: Path) -> None:
        sqlite.copy(self.place, target)

    def close(self) -> None:
        self.engine.dispose()
        if self._lock is not None:
            self._lock.release()


def create(path: Path, project: Project) -> None:
    """Make a new project file, whole or not at all.

    Raises ProjectError where a file of this name exists or the folder cannot be written.
    """
    if path.exists():
        raise ProjectError(f"{path.name} exists already", "Choose another name, or open it.")
    with sqlite.answering(path), sqlite.whole_file(path) as temporary:
        lay_out(temporary, project)


def open_file(path: Path, *, read_only: bool = False, takeover: bool = False) -> OpenedFile:
    """Open a project file; read-only where somebody else has it, with `owner` saying who.

    An older format is copied first and brought up to date. `takeover` takes the lock of another machine whose owner is
    known to be gone. Raises ProjectError for a foreign, newer or damaged file.
    """
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
            return OpenedFile(path, lock, owner, notice)
    except BaseException:
        if lock is not None:
            lock.release()
        raise


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
        _check(path, None, writable=True)
        kept = migrate(path, found)
        notice = f"Brought up to date from format {found}; the old file is kept as {kept.name}."
    _check(path, expected_schema(), writable=writable)
    if writable:
        sqlite.clear_cold_journal(path)
        sqlite.sweep(path.parent)
    return notice


def _check(path: Path, schema: Mapping[str, str] | None, *, writable: bool) -> None:
    """Check the file without changing it; where opening it would change it, a private copy first."""
    foreign.refuse_oddities(path, writable=writable)
    changes = writable and foreign.would_change(path)
    if changes:
        with foreign.private_copy(path) as copy:
            _look(path, sqlite.connect(copy), schema)
    _look(path, sqlite.connect(path, read_only=not changes), schema)


def _look(path: Path, connection: sqlite3.Connection, schema: Mapping[str, str] | None) -> None:
    with closing(connection), foreign.in_time(connection):
        sqlite.check(path, connection, schema)


def _engine(path: Path, *, read_only: bool) -> Engine:
    engine = create_engine(
        "sqlite://",
        creator=lambda: sqlite.connect(path, read_only=read_only),
        poolclass=QueuePool,
        pool_size=2,
        hide_parameters=True,  # texts of the law stay out of reports
    )

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get("writes", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine
