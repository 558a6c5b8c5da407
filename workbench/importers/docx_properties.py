"""What the properties of Word's paragraphs and runs say, with the style where they say nothing."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from lxml import etree

from workbench.importers.docx_numbering import Numbering
from workbench.importers.docx_revisions import Revisions
from workbench.importers.docx_styles import Style, Styles, outline
from workbench.importers.ooxml import VAL, W, integer, is_on

_PPR, _RPR = W + "pPr", W + "rPr"
OF_RUN = {W + "b": "bold", W + "vertAlign": "raised", W + "vanish": "hidden", W + "rPrChange": "change"}
_OF_PARAGRAPH = {
    W + "pStyle": "style",
    W + "numPr": "numbering",
    W + "jc": "alignment",
    W + "outlineLvl": "outline",
    W + "rPr": "mark",
    W + "pPrChange": "change",
}
_LEVEL, _LIST = W + "ilvl", W + "numId"


@dataclass(slots=True)
class Paragraph:
    """What a paragraph's properties say, and the text collected so far."""

    style: Style
    num_id: str = ""
    level: int = 0
    joined: bool = False  # its mark is revised away: it runs into the next
    parts: list[str] = field(default_factory=list)
    bold: bool = True


class Known(NamedTuple):
    """What properties are read with."""

    styles: Styles
    numbering: Numbering
    revisions: Revisions


def run_properties(properties: etree._Element, style: Style, revisions: Revisions) -> tuple[bool, bool, bool]:
    """Return whether the run is bold, hidden, superscript."""
    bold, hidden, superscript = style.bold, style.hidden, False
    for found in properties:
        what = OF_RUN.get(found.tag)
        if what is None:
            continue
        if what == "bold":
            bold = is_on(found.get(VAL))
        elif what == "raised":
            superscript = found.get(VAL) == "superscript"
        elif what == "hidden":
            hidden = is_on(found.get(VAL))
        else:
            revisions.met("formatting", found)
            before = found.find(_RPR)
            if revisions.rejected:
                return (
                    run_properties(before, style, revisions)
                    if before is not None
                    else (style.bold, style.hidden, False)
                )
    return bold, hidden, superscript


def paragraph_properties(properties: etree._Element, paragraph: Paragraph, known: Known) -> None:
    """Take into the paragraph what its properties say; what they do not say its style does."""
    revisions = known.revisions
    style_id = num_id = level = centred = heading = None
    for found in properties:
        what = _OF_PARAGRAPH.get(found.tag)
        if what is None:
            continue
        if what == "style":
            style_id = found.get(VAL, "")
        elif what == "numbering":
            for part in found:
                if part.tag == _LIST:
                    num_id = part.get(VAL, "")
                elif part.tag == _LEVEL:
                    level = integer(part.get(VAL), least=0, most=8)
        elif what == "alignment":
            centred = found.get(VAL) == "center"
        elif what == "outline":
            heading = outline(found)
        elif what == "mark":
            paragraph.joined = revisions.mark_goes(found)
        else:
            revisions.met("formatting", found)
            if revisions.rejected:
                joined = paragraph.joined
                before = found.find(_PPR)
                paragraph_properties(before if before is not None else etree.Element(_PPR), paragraph, known)
                paragraph.joined = joined
                return
    _settle(known, paragraph, style_id, num_id, level, centred, heading)


def _settle(
    known: Known,
    paragraph: Paragraph,
    style_id: str | None,
    num_id: str | None,
    level: int | None,
    centred: bool | None,
    heading: int | None,
) -> None:
    """Take what a paragraph says of itself; for what it does not say its style counts."""
    style = known.styles.default if style_id is None else known.styles.of(style_id)
    if num_id is None:
        num_id = style.num_id
        if level is None:
            level = style.level
        if level is None:
            level = known.numbering.level_of_style(num_id, style_id or "")
    paragraph.num_id, paragraph.level = num_id, level or 0
    if (centred is not None and centred != style.centred) or (heading is not None and heading != style.outline):
        style = Style(
            style.name,
            style.outline if heading is None else heading,
            style.centred if centred is None else centred,
            style.bold,
            style.hidden,
        )
    paragraph.style = style
