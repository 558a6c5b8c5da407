"""A project file may come from anywhere: what is looked at before SQLite may change anything, and within which bounds.

Opening a database can write: SQLite plays a journal that lies beside it back into it, and folds a write-ahead log in.
Where that would happen, a private copy is opened first, and what is not sound there is refused and left as it is.
A journal may also name another file, which SQLite deletes when it is done; ours never do, so such a one is refused.
"""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from workbench.errors import ProjectError

LARGEST = 4 * 1024**3  # bytes of a project file
CHECK_SECONDS = 30.0
VALUE_BYTES = 100 * 1024**2
_LIMITS = {
    sqlite3.SQLITE_LIMIT_LENGTH: VALUE_BYTES,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 1024**2,
    sqlite3.SQLITE_LIMIT_COLUMN: 200,
    sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 500,
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 1,
}
_STEPS = 10_000  # of SQLite's machine between two looks at the clock
_JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")


def limit(connection: sqlite3.Connection) -> None:
    """Bound what a connection takes from a file: no value, statement or depth beyond what projects have."""
    for kind, most in _LIMITS.items():
        connection.setlimit(kind, most)


@contextmanager
def in_time(connection: sqlite3.Connection, seconds: float = CHECK_SECONDS) -> Iterator[None]:
    """Interrupt what the connection is asked in the block when it takes too long."""
    deadline = time.monotonic() + seconds
    connection.set_progress_handler(lambda: time.monotonic() > deadline, _STEPS)
    try:
        yield
    finally:
        connection.set_progress_handler(None, 0)


def refuse_oddities(path: Path, *, writable: bool) -> None:
    """Raise ProjectError for what no project has: such a size, such a journal, a log that cannot be folded in."""
    if path.stat().st_size > LARGEST:
        raise ProjectError(f"{path.name} is larger than any project ({LARGEST // 1024**3} GB)", "Look what it is.")
    if not writable and written_ahead(path) and beside(path, "-wal").exists():
        raise ProjectError(
            f"{path.name} was not closed by the program that wrote it last",
            "Copy it, and what lies beside it under its name, to a folder you may write to and open it there.",
        )
    _refuse_journal(path)


def _refuse_journal(path: Path) -> None:
    """Raise ProjectError where a journal beside the file names another file: SQLite would delete that one."""
    journal = beside(path, "-journal")
    try:
        with journal.open("rb") as file:
            file.seek(max(0, journal.stat().st_size - 8))
            names_another = file.read(8) == _JOURNAL_MAGIC and file.tell() > 28
    except OSError:  # there is none
        return
    if names_another:
        raise ProjectError(
            f"{journal.name} beside the project was not written by this program",
            "Do not trust this file; move the journal away to open the project without it.",
        )


def written_ahead(path: Path) -> bool:
    """Return whether the file says that it is written with a write-ahead log, which no project of ours is."""
    try:
        with path.open("rb") as file:
            return b"\2" in file.read(20)[18:20]
    except OSError:  # SQLite will say what is wrong with it
        return False


def would_change(path: Path) -> bool:
    """Return whether SQLite would write into the file on opening it: a journal beside it, or a write-ahead log."""
    return written_ahead(path) or any(beside(path, end).exists() for end in ("-journal", "-wal"))


@contextmanager
def private_copy(path: Path) -> Iterator[Path]:
    """Yield a copy of the file, and of what SQLite reads with it, in a folder of our own; it is gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="lhw-") as folder:
        copy = Path(folder) / path.name
        for end in ("", "-journal", "-wal"):
            if beside(path, end).is_file():
                shutil.copyfile(beside(path, end), beside(copy, end))
        yield copy


def beside(path: Path, end: str) -> Path:
    """Return the name of the file that SQLite keeps beside this one: its journal, its write-ahead log."""
    return path.with_name(f"{path.name}{end}")
