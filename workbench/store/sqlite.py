"""One project is one SQLite file: what is checked before it is trusted, how it is opened, how it is copied.

A project file may come from anywhere. Before anything of it is used its header is read as bytes, its pages are checked
and its schema is compared with ours: a file with a trigger, a view or a table of its own is no project of ours.
"""

from __future__ import annotations

import os
import re
import sqlite3
import time
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from secrets import token_hex
from urllib.parse import quote

from workbench.errors import ProjectError
from workbench.store import foreign

APPLICATION_ID = 0x4C485742  # "LHWB"
BUSY_SECONDS = 5.0
_MAGIC = b"SQLite format 3\0"
_JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")
_TEMPORARY = re.compile(r"\..*-[0-9a-f]{8}\.tmp(-journal)?")
_ABANDONED = 3600.0  # seconds after which a temporary file that nobody wrote to belongs to nobody
_RESTORE = "Restore one of its backups (Project, Backups)."


@dataclass(frozen=True, slots=True)
class Header:
    """What the first hundred bytes of a project file say."""

    application_id: int
    format: int


def read_header(path: Path) -> Header:
    """Return the header of a project file, read as bytes: nothing of the file is opened yet.

    Raises ProjectError for what is no regular file, or no project.
    """
    if not path.exists():
        raise ProjectError(f"{path.name} was not found", "Look where the file has been moved to, or open a backup.")
    if not path.is_file():
        raise ProjectError(f"{path.name} is no file", "Choose a project file (.lhw).")
    try:
        with path.open("rb") as file:
            head = file.read(100)
    except OSError as error:
        raise ProjectError(f"{path.name} cannot be read: {error.strerror}", "Check your rights to the file.") from error
    header = Header(int.from_bytes(head[68:72], "big"), int.from_bytes(head[60:64], "big"))
    if len(head) < 100 or not head.startswith(_MAGIC) or header.application_id != APPLICATION_ID:
        raise ProjectError(f"{path.name} is no project of this program", "Choose a project file (.lhw).")
    return header


def connect(path: Path, *, read_only: bool = False) -> sqlite3.Connection:
    """Return a connection to an existing project file that trusts nothing the file says and loses nothing we write."""
    mode = "mode=ro" if read_only else "mode=rw"
    if read_only and foreign.written_ahead(path):
        mode = "mode=ro&immutable=1"  # else SQLite makes files beside it
    connection = sqlite3.connect(
        f"{_uri(path)}?{mode}",
        uri=True,
        timeout=BUSY_SECONDS,
        isolation_level=None,  # transactions are begun by the store, immediate ones when it writes
        check_same_thread=False,
    )
    foreign.limit(connection)
    for pragma in ("trusted_schema=OFF", "cell_size_check=ON", "mmap_size=0", "foreign_keys=ON", "synchronous=FULL"):
        connection.execute(f"PRAGMA {pragma}")
    if not read_only:
        # no write-ahead log: a copy of an open file would lack its last edits, and it does not work on network shares
        connection.execute("PRAGMA journal_mode=DELETE")
    return connection


def check(path: Path, connection: sqlite3.Connection, schema: Mapping[str, str] | None) -> None:
    """Check the pages of the file and its schema (None: any tables, as in an older format, but no code).

    Raises ProjectError for a damaged or foreign file.
    """
    found = {name: (kind, sql) for kind, name, sql in connection.execute("SELECT type, name, sql FROM sqlite_schema")}
    code = [name for name, (kind, sql) in found.items() if kind in ("trigger", "view") or _is_virtual(sql)]
    if code:
        raise ProjectError(
            f"{path.name} holds code that this program did not write ({min(code)})", "Do not trust this file."
        )
    written = {name: normal(sql) for name, (_, sql) in found.items() if sql is not None}
    if schema is not None and written != schema:
        odd = min(name for name in written.keys() | schema.keys() if written.get(name) != schema.get(name))
        raise ProjectError(
            f"{path.name} is not laid out as this program writes projects ({odd})", "Do not trust this file."
        )
    problems = [problem for (problem,) in connection.execute("PRAGMA quick_check(1)")]
    if problems != ["ok"]:
        raise ProjectError(f"{path.name} is damaged", _RESTORE)


def normal(sql: str) -> str:
    """Return the text of a schema object without the marks that rebuilding a table adds: spaces and quotation marks."""
    return " ".join(sql.replace('"', "").replace("(", " ( ").replace(")", " ) ").replace(",", " , ").split())


def _is_virtual(sql: str | None) -> bool:
    return sql is not None and normal(sql).upper().startswith("CREATE VIRTUAL")


def clear_cold_journal(path: Path) -> None:
    """Take away the empty beginning of a journal that a crash left beside the file.

    SQLite has rolled a real one back when the file was checked; one without its mark it passes over and leaves.
    """
    journal = path.with_name(f"{path.name}-journal")
    with suppress(OSError):
        with journal.open("rb") as file:
            real = file.read(8) == _JOURNAL_MAGIC
        if not real:
            journal.unlink()


def copy(source: Path, target: Path) -> None:
    """Copy a project as it stands, while it may be in use, to a file that is whole or not there at all.

    Through SQLite's backup to a temporary name, checked, synced and renamed over what was there.
    """
    with (
        answering(target),
        whole_file(target) as temporary,
        closing(connect(source, read_only=True)) as original,
        closing(sqlite3.connect(temporary)) as duplicate,
    ):
        original.backup(duplicate)
        if duplicate.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
            raise ProjectError(f"The copy of {source.name} is damaged", "Try another folder or medium.")


@contextmanager
def whole_file(target: Path) -> Iterator[Path]:
    """Yield a temporary file beside `target`; when the block ends well it is synced and takes the target's name."""
    target.parent.mkdir(parents=True, exist_ok=True)
    sweep(target.parent)
    temporary = target.with_name(f".{target.stem[:40]}-{token_hex(4)}.tmp")
    temporary.open("xb").close()  # with the rights of any new file, so that a department can share it
    try:
        yield temporary
        _sync(temporary)
        temporary.replace(target)
        _sync(target.parent)
    finally:
        for file in (temporary, temporary.with_name(f"{temporary.name}-journal")):
            with suppress(OSError):
                file.unlink(missing_ok=True)


def sweep(folder: Path) -> None:
    """Take away the temporary files that a killed process left in a folder more than an hour ago."""
    with suppress(OSError):
        for file in folder.iterdir():
            if _TEMPORARY.fullmatch(file.name) and time.time() - file.lstat().st_mtime > _ABANDONED:
                file.unlink()


@contextmanager
def answering(path: Path) -> Iterator[None]:
    """Turn what the disk and SQLite report about this file into a ProjectError with advice; nothing was written."""
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        raise refusal(path, error) from error
    except UnicodeDecodeError as error:  # a message of SQLite that quotes a spoilt schema
        raise ProjectError(f"{path.name} is damaged", _RESTORE) from error


def refusal(path: Path, error: BaseException) -> ProjectError:
    """Return the error that tells the user what the disk or SQLite reported, and what can be done."""
    text = str(error).lower()
    if any(sign in text for sign in ("malformed", "not a database", "could not decode", "corrupt")):
        return ProjectError(f"{path.name} is damaged", _RESTORE)
    if "interrupted" in text or "too big" in text:
        return ProjectError(f"{path.name} is made as no project of this program is", "Do not trust this file.")
    said = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return ProjectError(f"{path.name}: {said}", advice(error))


def advice(error: BaseException) -> str:
    """Return what the user can do about an error of the disk or of SQLite."""
    text = str(error).lower()
    if "full" in text or "no space" in text:
        return "Free some space on the disk and try again; nothing was changed."
    if "locked" in text or "busy" in text:
        return "Another program is using the file; try again in a moment. Nothing was changed."
    if "readonly" in text or "read-only" in text or "permission" in text or "denied" in text:
        return "Open a copy in a folder you may write to."
    return "Check the disk and your rights to the folder, and try again; nothing was changed."


def _uri(path: Path) -> str:
    """Return the path as SQLite's URI: the authority stays empty, also for a share (//server/folder)."""
    name = os.fsencode(path.absolute().as_posix())
    return "file://" + quote(name if name.startswith(b"/") else b"/" + name)


def _sync(path: Path) -> None:
    """Make the disk keep this file or folder; folders only where the system lets them be opened."""
    if path.is_dir() and os.name == "nt":
        return
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
