"""Word 97-2003 documents: converted by LibreOffice where it is installed, else told how to save them as .docx."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from workbench.errors import UnreadableFile
from workbench.importers import docx, limits
from workbench.importers.foreign import Cancelled
from workbench.importers.lines import ImportNote, ReadLines
from workbench.importers.sniffing import OLD_WORD

SUFFIXES = OLD_WORD
CONVERTED = "The old Word document was converted by LibreOffice before it was read."

_ADVICE = "Open it in Word, choose File – Save As – Word Document (.docx) and import that file."
_SECONDS = 60.0
_PLACES = (
    "/usr/bin/soffice",
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    r"C:\Program Files\LibreOffice\program\soffice.exe",
    r"C:\Program Files (x86)\LibreOffice\program\soffice.exe",
)


def read_lines(path: Path, *, tracked: str = "accepted") -> ReadLines:
    """Return the lines of an old Word document. Raises UnreadableFile, with advice, where it cannot be converted."""
    with converted(path) as copy:
        read = docx.read_lines(copy, tracked=tracked)
    return ReadLines(read.lines, (ImportNote(CONVERTED), *read.notes))


def office() -> str | None:
    """Return the path of LibreOffice's program, or None where it is not installed."""
    return shutil.which("soffice") or next((place for place in _PLACES if Path(place).is_file()), None)


@contextmanager
def converted(path: Path, *, cancelled: Callable[[], bool] | None = None) -> Iterator[Path]:
    """Give a .docx copy of an old Word document, in a folder of its own that is gone afterwards."""
    limits.check_file(path)
    program = office()
    if program is None:
        raise UnreadableFile(f"{path.name} is a Word 97-2003 document", _ADVICE)
    with tempfile.TemporaryDirectory(prefix="workbench-") as folder:
        source = Path(folder, "source.doc")
        shutil.copyfile(path, source)
        _run(program, source, Path(folder), path.name, cancelled)
        result = source.with_suffix(".docx")
        if not result.is_file():
            raise UnreadableFile(f"{path.name} could not be converted", _ADVICE)
        copy = Path(folder, "copy", f"{path.stem}.docx")
        copy.parent.mkdir()
        yield result.rename(copy)


def _run(program: str, source: Path, folder: Path, name: str, cancelled: Callable[[], bool] | None) -> None:
    """Run the conversion with a profile of its own: nobody's settings, macros or open windows are touched."""
    command = [
        program, f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--norestore", "--nolockcheck",
        "--convert-to", "docx:MS Word 2007 XML", "--outdir", str(folder), str(source),
    ]  # fmt: skip
    own_group = {} if sys.platform == "win32" else {"start_new_session": True}
    process = subprocess.Popen(  # noqa: S603 – our own command; the file's name is ours too
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        **own_group,  # type: ignore[call-overload]
    )
    deadline = time.monotonic() + _SECONDS
    try:
        while process.poll() is None:
            if cancelled is not None and cancelled():
                raise Cancelled(name)
            if time.monotonic() > deadline:
                raise UnreadableFile(f"{name} takes too long to convert", _ADVICE)
            time.sleep(0.1)
    finally:
        if process.poll() is None:
            _stop(process)


def _stop(process: subprocess.Popen[bytes]) -> None:
    """End the conversion and what it started."""
    if sys.platform == "win32":
        process.kill()
    else:
        os.killpg(process.pid, 9)
    process.wait()
