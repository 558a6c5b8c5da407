"""Two texts, whatever they are, as one Word file with tracked changes."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from workbench.drafting.authorship import Stamp
from workbench.drafting.text_redline import change_of, text_redline
from workbench.exporters.forms import read_institutions
from workbench.exporters.tracked import Tracker
from workbench.exporters.word import Template, Written


@dataclass(frozen=True)
class TextRedline:
    """A redline of two texts, written: the file, and how many paragraphs were kept, changed, inserted and deleted."""

    file: Written
    paragraphs: tuple[tuple[str, int], ...]


def write_text_redline(
    old: str, new: str, path: Path, *, language: str, author: str | None = None, title: str = ""
) -> TextRedline:
    """Write two texts, a paragraph a line, as one file with the second as tracked changes to the first.

    The changes are the author's, by default those of the state body that develops: never of the machine's user.
    """
    lines = text_redline(old, new)
    template = Template.of("redline")
    stamp = Stamp(author or read_institutions(language).developer)
    tracker = Tracker(template.style_id, template.width, {"": stamp})
    written = template.save(path, tracker.body(lines), title=title, language=language)
    return TextRedline(written, tuple(Counter(map(change_of, lines)).items()))
