"""PDF copies of the papers, where LibreOffice is present; elsewhere `package.PrintPdf` prints `html_page`."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from workbench.errors import WorkbenchError
from workbench.exporters.files import save_whole

_PLACES = (
    "/usr/bin/soffice",
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    "C:/Program Files/LibreOffice/program/soffice.exe",
)
SECONDS_A_FILE = 60
_TICK = 0.1  # seconds between looks at whether it is done


class NotConverted(WorkbenchError):
    """LibreOffice is there and made no PDF."""


def converter() -> str | None:
    """Return the program that makes PDF, or None where LibreOffice is not installed."""
    found = shutil.which("soffice") or shutil.which("libreoffice")
    return found or next((place for place in _PLACES if Path(place).is_file()), None)


def write_pdfs(files: Sequence[Path], folder: Path, waiting: Callable[[], None] | None = None) -> tuple[Path, ...]:
    """Make a PDF of each Word file and return their paths, in order.

    LibreOffice works in a profile and a folder of its own, thrown away afterwards. `waiting` is called again and again
    meanwhile: what it raises ends the work. Raises WorkbenchError where LibreOffice is not installed, NotConverted
    where it does not finish; then no PDF is left.
    """
    program = converter()
    if program is None:
        raise WorkbenchError("There is no LibreOffice to make PDF with", "Install it, or save as PDF from Word.")
    with tempfile.TemporaryDirectory(prefix="workbench-pdf-") as place:
        _convert(program, files, Path(place), waiting)
        results = [Path(place) / "out" / f"{file.stem}.pdf" for file in files]
        for file, result in zip(files, results, strict=True):
            if not result.is_file():
                raise NotConverted(f"No PDF could be made of {file.name}", "Save it as PDF from Word.")
        for result in results:
            save_whole(folder / result.name, result.read_bytes())
    return tuple(folder / result.name for result in results)


def _convert(program: str, files: Sequence[Path], place: Path, waiting: Callable[[], None] | None) -> None:
    command = [
        program,
        "--headless",
        "--norestore",
        f"-env:UserInstallation={(place / 'profile').as_uri()}",
        "--convert-to",
        "pdf",
        "--outdir",
        str(place / "out"),
        *map(str, files),
    ]
    own_group = {} if sys.platform == "win32" else {"start_new_session": True}
    deadline = time.monotonic() + SECONDS_A_FILE * (len(files) + 1)
    try:
        process = subprocess.Popen(  # noqa: S603
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            **own_group,  # type: ignore[call-overload]
        )
    except OSError as error:
        raise _not_made() from error
    try:
        while process.poll() is None and time.monotonic() < deadline:
            if waiting is not None:
                waiting()
            time.sleep(_TICK)
    finally:
        if process.poll() is None:
            _end(process)
    if process.returncode:
        raise _not_made()


def _not_made() -> NotConverted:
    return NotConverted("LibreOffice did not make the PDF", "Save the papers as PDF from Word.")


def _end(process: subprocess.Popen[bytes]) -> None:
    """End LibreOffice and what it started."""
    if sys.platform == "win32":
        process.kill()
    else:
        os.killpg(process.pid, 9)
    process.wait()
