"""What this computer does not allow or lacks. The program works all the same; the user is told what is limited."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import date
from functools import partial
from pathlib import Path

from workbench import paths
from workbench.analysis.vocabulary import read_vocabulary
from workbench.catalogue import catalogue
from workbench.errors import WorkbenchError
from workbench.exporters.forms import read_form, read_institutions, read_names
from workbench.exporters.picture_words import Words
from workbench.exporters.word import Template

RELEASED = date(2026, 11, 1)
"""No clock is right that stands before the month of the release."""

_LANGUAGES = ("rus", "kaz", "eng")
_COMPILED = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")  # what a compiled catalogue of Qt begins with

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
    for name, whole in _words():
        try:
            damaged = not whole()
        except WorkbenchError:
            damaged = True
        if damaged:
            yield f"The file {name} is missing or damaged. Install anew."
    if not paths.sample_laws().is_dir():
        yield "The sample laws are missing. Install anew."


def _words() -> Iterator[tuple[str, Callable[[], bool]]]:
    """Yield each file of words with how to see whether it is there and whole; a damaged one may also raise."""
    yield "institutions.toml", lambda: all(map(read_institutions, _LANGUAGES)) and bool(read_names())
    yield "terms.toml", lambda: bool(read_vocabulary().concepts)
    yield "pictures.toml", lambda: all(map(Words, _LANGUAGES))
    for language in _LANGUAGES:
        yield f"forms/{language}.toml", partial(_whole_form, language)
    for language, code in (("rus", "ru"), ("kaz", "kk")):
        yield f"translations/workbench_{code}.ts", partial(_whole_catalogue, language)
    for code in ("ru", "kk", "en"):
        yield f"translations/workbench_{code}.qm", partial(_whole_compiled, f"workbench_{code}.qm")


def _whole_form(language: str) -> bool:
    return all(read_form(paper, language).words for paper in TEMPLATES)


def _whole_catalogue(language: str) -> bool:
    return bool(catalogue(language).words)


def _whole_compiled(name: str) -> bool:
    """Return whether the sections of a compiled catalogue fill its file: each a tag, its length, its content."""
    file = paths.resources() / "translations" / name
    content = file.read_bytes() if file.is_file() else b""
    at = len(_COMPILED)
    while content.startswith(_COMPILED) and at < len(content):
        at += 5 + int.from_bytes(content[at + 1 : at + 5])
    return content.startswith(_COMPILED) and at == len(content)


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
