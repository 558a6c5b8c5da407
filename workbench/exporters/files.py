"""Files appear under their name whole or not at all."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from workbench.errors import WorkbenchError

_ABANDONED = 3600.0  # seconds after which a temporary file that nobody wrote to belongs to nobody


def save_whole(path: Path, content: bytes) -> None:
    """Write the file under a temporary name in its folder, bring it to the disk, then rename it.

    A failure leaves the old file, if there was one, and no new one. Raises WorkbenchError naming the file.
    """
    temporary = ""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _sweep(path.parent)
        handle, temporary = tempfile.mkstemp(prefix=".lhw-", suffix=".part", dir=path.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).chmod(0o666 & ~_umask())
        Path(temporary).replace(path)
        temporary = ""
        _sync_folder(path.parent)
    except OSError as error:
        raise _refused(path, error) from error
    finally:
        if temporary:
            with suppress(OSError):
                Path(temporary).unlink(missing_ok=True)


@contextmanager
def staged(folder: Path) -> Iterator[Path]:
    """Give a new folder inside this one; what is written there comes into this one when all of it is, or not at all.

    Raises WorkbenchError where the folder cannot be written to, before anything is, and where a file of a name that is
    to be written is held open by another program.
    """
    missing = [each for each in (folder, *folder.parents) if not each.exists()]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _sweep(folder)
        staging = Path(tempfile.mkdtemp(prefix=".lhw-", suffix=".papers", dir=folder))
    except OSError as error:
        _remove(missing)
        raise _refused(folder, error) from error
    done = False
    try:
        yield staging
        _bring(staging, folder)
        done = True
    finally:
        shutil.rmtree(staging, ignore_errors=True)
        if not done:
            _remove(missing)


def _bring(staging: Path, folder: Path) -> None:
    """Move the files into the folder; a file there that is held open is found before the first one moves."""
    files = sorted(staging.iterdir())
    for file in files:
        there = folder / file.name
        try:
            if there.exists():
                with there.open("r+b"):
                    pass
        except OSError as error:
            raise _refused(there, error) from error
    for file in files:
        try:
            file.replace(folder / file.name)
        except OSError as error:
            raise _refused(folder / file.name, error) from error
    with suppress(OSError):
        _sync_folder(folder)


def _remove(made: list[Path]) -> None:
    """Take away folders that were made for nothing, the innermost first."""
    for each in made:
        with suppress(OSError):
            each.rmdir()


def _refused(path: Path, error: OSError) -> WorkbenchError:
    reason = error.strerror or type(error).__name__
    return WorkbenchError(
        f"{path.name} cannot be written: {reason}",
        "Close it where it is open, check the folder and the free space, and export again.",
    )


def _sweep(folder: Path) -> None:
    """Take away what a killed process left in the folder under a temporary name more than an hour ago."""
    with suppress(OSError):
        for file in folder.glob(".lhw-*.part"):
            if time.time() - file.lstat().st_mtime > _ABANDONED:
                file.unlink()
        for papers in folder.glob(".lhw-*.papers"):
            if time.time() - papers.lstat().st_mtime > _ABANDONED:
                shutil.rmtree(papers, ignore_errors=True)


def _umask() -> int:
    """Return the user's file mask: mkstemp gives 0600, a paper of the department should open for colleagues."""
    mask = os.umask(0o022)
    os.umask(mask)
    return mask


def _sync_folder(folder: Path) -> None:
    """Bring the rename itself to the disk, where the system knows folders as files (not on Windows)."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
