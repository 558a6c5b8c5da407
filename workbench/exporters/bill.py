"""The draft of the amending law as a Word page."""

from __future__ import annotations

from workbench.exporters.blocks import Block, Page, Paragraph, Run, paragraph
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
    for line in dossier.bill.lines:
        blocks += [Paragraph(STYLES[line.style], (Run(text),)) for text in line.text.split("\n")]
    return Page(dossier.title, tuple(blocks))
