"""Who has a project open. The lock beside it is the system's own, so that a crash frees it; a note names the owner."""

from __future__ import annotations

import getpass
import json
import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from filelock import FileLock, Timeout

from workbench.errors import ProjectError


@dataclass(frozen=True, slots=True)
class Owner:
    """Who has the project open for writing; `gone`: only a note of another machine says so, its lock is free."""

    host: str = ""
    user: str = ""
    process: int = 0
    gone: bool = False

    def __str__(self) -> str:
        return f"{self.user or '?'} on {self.host or '?'} (process {self.process})"


class ProjectLock:
    """The right to write one project file, held until `release`."""

    def __init__(self, project: Path) -> None:
        self._note = project.with_name(f".{project.name}.owner")
        self._file = project.with_name(f".{project.name}.lock")
        # of no thread: a worker opens a project, the window closes it
        self._lock = FileLock(self._file, timeout=0, mode=0o666, thread_local=False)

    def acquire(self, *, takeover: bool = False) -> Owner | None:
        """Take the lock and return None, or return who has it.

        The note of an owner that is gone is taken over at once on this machine; one of another machine only when
        asked: its lock may not reach us over the network. Raises OSError where no file can be written.
        """
        there = self._file.exists()
        try:
            self._lock.acquire()
            if not self._file.exists():  # the owner before us was just taking it away
                self._lock.release()
                self._lock.acquire()
        except Timeout:
            return self.owner() or Owner()
        except OSError:
            if not there:  # made and not taken
                with suppress(OSError):
                    self._file.unlink(missing_ok=True)
            raise
        left = self.owner()
        if left is not None and left.host != socket.gethostname() and not takeover:
            self._lock.release()
            return replace(left, gone=True)
        try:
            self._note.write_text(json.dumps(asdict(_ourselves())), encoding="utf-8")
        except OSError:
            self.release()
            raise
        return None

    def owner(self) -> Owner | None:
        """Return the owner the note names, or None."""
        try:
            said = json.loads(self._note.read_text(encoding="utf-8"))
            return Owner(str(said["host"]), str(said["user"]), int(said["process"]))
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def release(self) -> None:
        """Give the right up and leave nothing beside the project."""
        if not self._lock.is_locked:
            return
        for file in (self._note, self._file):
            with suppress(OSError):  # Windows keeps a file that is open; a note that stays names an owner who is gone
                file.unlink(missing_ok=True)
        self._lock.release()
        with suppress(OSError):
            if os.name == "nt":
                self._file.unlink(missing_ok=True)


@contextmanager
def held(project: Path) -> Iterator[None]:
    """Hold the right to write a project file, or to put another in its place, while the block runs.

    Raises ProjectError where somebody else has it.
    """
    lock = ProjectLock(project)
    try:
        owner = lock.acquire()
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise ProjectError(f"The folder of {project.name} cannot be written: {reason}", "Check your rights.") from error
    if owner is not None:
        raise ProjectError(f"{project.name} is open by {owner}", "Close it there first.")
    try:
        yield
    finally:
        lock.release()


def _ourselves() -> Owner:
    try:
        user = getpass.getuser()
    except (KeyError, OSError):  # no name in the environment, no entry for the number
        user = ""
    return Owner(socket.gethostname(), user, os.getpid())
