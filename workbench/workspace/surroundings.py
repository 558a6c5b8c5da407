"""What this computer does not allow or lacks. The program works all the same; the user is told what is limited."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from pathlib import Path

from workbench import paths
from workbench.errors import WorkbenchError
from workbench.exporters.word import Template

RELEASED = date(2026, 11, 1)
"""No clock is right that stands before the month of the release."""

TEMPLATES = (
    *("bill", "by_laws", "clean_text", "comparative_table", "concordance_table", "disagreements"),
    *("explanatory_note", "minutes", "proposals", "redline", "reference_sheet"),
)


def limitations(today: date | None = None) -> tuple[str, ...]:
    """Return a sentence for everything that is limited here: folders, clock, the files that came with the program."""
    return (*_folders(), *_clock(today or date.today()), *_missing_files())


def _folders() -> Iterator[str]:
    consequences = (
        (paths.user_config(), "The settings cannot be kept: {} cannot be written."),
        (paths.user_cache(), "The search index is made anew each time: {} cannot be written."),
        (paths.user_log(), "Reports of mistakes are not kept: {} cannot be written."),
    )
    for folder, consequence in consequences:
        if not writable(folder):
            yield consequence.format(folder)


def _clock(today: date) -> Iterator[str]:
    if today < RELEASED:
        yield f"The clock of this computer is wrong: it says {today.isoformat()}. Papers and edits get wrong dates."


def _missing_files() -> Iterator[str]:
    for name in TEMPLATES:
        try:
            Template.of(name)
        except WorkbenchError:
            yield f"The template {name}.docx is missing or damaged; its paper cannot be written. Install anew."
    for name in ("institutions.toml", "forms/rus.toml", "forms/kaz.toml", "translations/workbench_kk.qm"):
        if not (paths.resources() / name).is_file():
            yield f"The file {name} is missing. Install anew."
    if not paths.sample_laws().is_dir():
        yield "The sample laws are missing. Install anew."


def writable(folder: Path) -> bool:
    """Return whether files can be made in this folder, which is made where it is missing."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=".writable-", dir=folder)
    except OSError:
        return False
    os.close(handle)
    with suppress(OSError):
        Path(name).unlink()
    return True
