"""Any two files as one Word file with tracked changes: `compare OLD NEW --redline FILE`."""

from __future__ import annotations

import argparse
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from workbench.cli.speech import say, show_json, warn
from workbench.importers import read_words
from workbench.law.letters import detect_language


def redline(given: argparse.Namespace) -> int:
    """Write two files, acts or not, as one with the second as tracked changes to the first."""
    with ThreadPoolExecutor(2) as both:  # each is read in a process of its own; what writes is loaded meanwhile
        reads = [both.submit(_words, path, given.tracked) for path in (given.old, given.new)]
        from workbench.exporters.text_redline import write_text_redline
    old, new = (read.result() for read in reads)
    written = write_text_redline(
        old,
        new,
        given.redline,
        author=given.author,
        language=given.language or detect_language(new.split("\n")),
        title=given.new.stem,
    )
    for warning in written.file.warnings:
        warn(f"{given.redline.name}: {warning}")
    if given.json:
        show_json({"redline": str(given.redline), "paragraphs": dict(written.paragraphs)})
    else:
        told = ", ".join(f"{number} {what}" for what, number in written.paragraphs)
        say(f"{given.redline}: paragraphs {told or 'none'}.")
    return 0


def _words(path: Path, tracked: str) -> str:
    text, notes = read_words(path, tracked=tracked)
    for note in notes:
        warn(f"{path.name}: {note.text}")
    return text
