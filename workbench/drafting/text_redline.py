"""The redline of two texts of any kind: what two files differ in, paragraph by paragraph."""

from __future__ import annotations

from workbench.comparison.text import compare_text
from workbench.drafting.redline_lines import Line, LineRole
from workbench.law.revision import Revised, Revision


def text_redline(old: str, new: str) -> tuple[Line, ...]:
    """Return the redline of two texts, a paragraph a line: what two Word files differ in.

    The end of a line is the mark of its paragraph, so it is kept, comes or goes with the words around it.
    """
    lines: list[Line] = []
    runs: list[Revision] = []
    for revision in compare_text(f"{old}\n", f"{new}\n"):
        *ended, rest = revision.text.split("\n")
        for text in ended:
            runs += [Revision(revision.revised, text)] if text else []
            lines.append(Line(LineRole.TEXT, tuple(runs), revision.revised))
            runs = []
        runs += [Revision(revision.revised, rest)] if rest else []
    return tuple(lines)


def change_of(line: Line) -> str:
    """Return what becomes of a paragraph: "kept", "changed", "inserted" or "deleted"."""
    if line.mark is Revised.KEPT and any(revision.revised is not Revised.KEPT for revision in line.revisions):
        return "changed"
    return line.mark.value
