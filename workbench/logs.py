"""What is kept about mistakes of the program: on this computer only, and without a word of the law or a name.

The message of an error may quote either, so a report tells the kind of the error and where it happened, no more; the
user may add the message. Of what libraries log, only which of them did and where is kept.
"""

from __future__ import annotations

import logging
import os
import time
import traceback
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from types import TracebackType

from workbench import __version__

FILE = "workbench.log"
_FATAL = "crash-*.log"  # one for each running program, empty while all is well
_FORGOTTEN = 7 * 86_400.0  # seconds after which an empty one belongs to no running program
LARGEST = 1_000_000  # bytes; then the log begins anew, and the one before is kept
_OURS = "workbench"


def report(error: BaseException, trace: TracebackType | None, *libraries: str) -> str:
    """Return the report of a bug: versions, where it happened, and the kind of each error that led to the next."""
    import platform  # reads the whole system's names: only a report asks for them

    versions = ", ".join((f"Python {platform.python_version()}", *libraries))
    lines = [f"Legislative Harmonisation Workbench {__version__}"]
    lines += [f"{versions}, {platform.system()} {platform.release()}", ""]
    return "\n".join([*lines, *places(error, trace)])


def places(error: BaseException, trace: TracebackType | None) -> list[str]:
    """Return where an error and those that led to it happened, and their kinds; of paths only the last parts."""
    led = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    lines = [*places(led, led.__traceback__), ""] if led is not None else []
    for frame in traceback.extract_tb(trace, 200):
        lines.append(f"{'/'.join(Path(frame.filename).parts[-3:])}:{frame.lineno} {frame.name}")
    return [*lines, type(error).__name__]


def write_log(folder: Path, text: str) -> Path | None:
    """Add a text to the log on this computer and return the file, or None where it cannot be written."""
    path = folder / FILE
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if path.exists() and path.stat().st_size > LARGEST:
            path.replace(path.with_suffix(".old.log"))
        with path.open("a", encoding="utf-8", errors="replace") as file:
            file.write(f"--- {datetime.now().astimezone().isoformat(timespec='seconds')}\n{text}\n")
    except OSError:
        return None
    return path


class Discreet(logging.Handler):
    """Keeps warnings in the log: ours as they are, of libraries only where they came from; never an error's words."""

    def __init__(self, folder: Path) -> None:
        super().__init__(logging.WARNING)
        self._folder = folder

    def emit(self, record: logging.LogRecord) -> None:
        """Write the record; what cannot be written is let go."""
        said = record.name == _OURS or record.name.startswith(f"{_OURS}.")
        line = f"{record.levelname} {record.name}: "
        with suppress(TypeError, ValueError):  # a message that does not fit its values
            line += record.getMessage() if said else f"{Path(record.pathname).name}:{record.lineno}"
        error = record.exc_info[1] if record.exc_info else None
        lines = places(error, error.__traceback__) if error is not None else []
        write_log(self._folder, "\n".join([line, *lines]))


def keep(folder: Path) -> None:
    """Keep warnings in the log of this folder from now on, instead of printing them."""
    root = logging.getLogger()
    if not any(isinstance(each, Discreet) for each in root.handlers):
        root.addHandler(Discreet(folder))


def left_by_a_crash(folder: Path) -> str:
    """Return what the interpreter wrote down when it was torn down earlier, and forget it; '' after a good end."""
    texts = []
    for path in sorted(folder.glob(_FATAL)):
        with suppress(OSError):
            text = path.read_text(encoding="utf-8", errors="replace").strip()
            if text or time.time() - path.stat().st_mtime > _FORGOTTEN:
                path.unlink()
                texts += [text]
    return "\n\n".join(filter(None, texts))


def write_down_crashes(folder: Path) -> None:
    """Let the interpreter write down where it was when the process is torn down: lines of code, no values."""
    import faulthandler

    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        faulthandler.enable(_fatal(folder).open("w", encoding="utf-8"))


def forget_crashes(folder: Path) -> None:
    """Take the file for crashes away: the program ends well."""
    import faulthandler

    faulthandler.disable()
    with suppress(OSError):
        _fatal(folder).unlink(missing_ok=True)


def _fatal(folder: Path) -> Path:
    return folder / _FATAL.replace("*", str(os.getpid()))
