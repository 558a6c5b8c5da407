"""The draft of the amending law as a Word page."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from workbench.exporters.blocks import Block, Page, Paragraph, Run, Table, paragraph, row
from workbench.exporters.dossier import Dossier

STYLES = {
    "title": "Title",
    "preamble": "Preamble",
    "article": "Article",
    "act": "Amended act",
    "item": "Amending item",
    "clause": "Amending clause",
    "payload": "Quoted text",
    "signature": "Signature",
}


def compose(dossier: Dossier) -> Page:
    """Return the draft law: its mark and form, then the lines of the bill, each in the style of its kind."""
    institutions = dossier.institutions
    blocks: list[Block] = [
        paragraph("Draft mark", institutions.draft_mark),
        paragraph("Form of act", institutions.form_of_act.upper()),
    ]
    told = [(STYLES[line.style], text) for line in dossier.bill.lines for text in line.text.split("\n")]
    for is_table, run in groupby(told, key=lambda line: "\t" in line[1]):
        if is_table:
            blocks.append(_table([text.split("\t") for _, text in run]))
        else:
            blocks += [Paragraph(style, (Run(text),)) for style, text in run]
    return Page(dossier.title, tuple(blocks))


def _table(rows: Sequence[Sequence[str]]) -> Table:
    """Return quoted rows of a table as a table: in a line of tabs an empty cell in front could not be seen."""
    columns = max(map(len, rows))
    cells = (row(*texts, *[""] * (columns - len(texts))) for texts in rows)
    return Table((1.0,) * columns, (), tuple(cells))
