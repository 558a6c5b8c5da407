"""Files appear under their name whole or not at all."""

from __future__ import annotations

import os
import tempfile
import time
from contextlib import suppress
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
        reason = error.strerror or type(error).__name__
        raise WorkbenchError(
            f"{path.name} cannot be written: {reason}",
            "Close it where it is open, check the folder and the free space, and export again.",
        ) from error
    finally:
        if temporary:
            with suppress(OSError):
                Path(temporary).unlink(missing_ok=True)


def _sweep(folder: Path) -> None:
    """Take away what a killed process left in the folder under a temporary name more than an hour ago."""
    with suppress(OSError):
        for file in folder.glob(".lhw-*.part"):
            if time.time() - file.lstat().st_mtime > _ABANDONED:
                file.unlink()


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
