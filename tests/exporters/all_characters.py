"""A redline that carries given texts everywhere: as text in force and proposed, comment, author of both, and title."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from docx import Document
from linter import faults

from workbench.drafting.authorship import Stamp
from workbench.drafting.redline_lines import Line, LineRole
from workbench.exporters.tracked import Remark, Tracker
from workbench.exporters.word import Template
from workbench.law.revision import Revised, Revision

AUTHOR = 200
"""Code points a piece: an author's name is cut at 255."""


def pieces_of_all() -> list[str]:
    """Return all 1,114,112 code points, lone surrogates included, in pieces."""
    every = "".join(map(chr, range(0x110000)))
    return [every[start : start + AUTHOR] for start in range(0, len(every), AUTHOR)]


def problems(pieces: Sequence[str], path: Path) -> list[str]:
    """Write the redline and return what is wrong with it: nothing, when it opens with every comment in it."""
    stamps = {"": Stamp("А"), **{f"a{n}": Stamp(piece) for n, piece in enumerate(pieces)}}
    remarks = {f"a{n}": Remark(Stamp(piece), (piece, "")) for n, piece in enumerate(pieces)}
    template = Template.of("redline")
    tracker = Tracker(template.style_id, template.width, stamps, remarks)
    body = tracker.body(_line(piece, f"a{n}") for n, piece in enumerate(pieces))
    template.save(path, body, title="".join(pieces), language="rus", comments=tracker.comments)
    found = list(faults(path))
    comments = len(Document(str(path)).comments)
    return found if comments == len(pieces) else [*found, f"{comments} of {len(pieces)} comments"]


def _line(piece: str, amendment: str) -> Line:
    runs = (Revision(Revised.DELETED, piece), Revision(Revised.INSERTED, piece))
    return Line(LineRole.TEXT, runs, amendment=amendment, eid=piece)
