"""Any two files as one Word file with tracked changes: `compare OLD NEW --redline FILE`."""

from __future__ import annotations

import argparse
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from workbench.cli.speech import say, show_json, warn
from workbench.importers import read_file
from workbench.importers.lines import ReadLines


def redline(given: argparse.Namespace) -> int:
    """Write two files, acts or not, as one with the second as tracked changes to the first."""
    with ThreadPoolExecutor(2) as both:  # each is read in a process of its own; what writes is loaded meanwhile
        reads = [both.submit(read_file, path, tracked=given.tracked) for path in (given.old, given.new)]
        from workbench.exporters.text_redline import write_text_redline
    old, new = _words(given.old, reads[0].result()), _words(given.new, reads[1].result())
    written = write_text_redline(
        "\n".join(old),
        "\n".join(new),
        given.redline,
        author=given.author,
        language=given.language or _detected(new),
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


def _detected(lines: list[str]) -> str:
    from workbench.importers.titles import detect_language  # three languages' words, loaded when they have to be told

    return detect_language(lines)


def _words(path: Path, read: ReadLines) -> list[str]:
    """Return the lines; blank ones at the end are the file's, not the text's."""
    for note in read.notes:
        warn(f"{path.name}: {note.text}")
    return "\n".join(line.words for line in read.lines).rstrip("\n").split("\n")
