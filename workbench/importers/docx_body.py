"""The body of a .docx walked once: paragraphs with everything Word shows in them, tables, text boxes, footnotes.

python-docx leaves out text in content controls, insertions, hyperlinks and smart tags (SAFETY, 3), so the body is
walked here over lxml. Tracked changes are taken as accepted or as rejected, and counted.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice

from lxml import etree

from workbench.errors import UnreadableFile
from workbench.importers import limits
from workbench.importers.cells import Cell, Tables, in_one_line
from workbench.importers.docx_nesting import ALTERNATE, inner, row_cells, table_rows, text_boxes
from workbench.importers.docx_numbering import Numbering
from workbench.importers.docx_properties import OF_RUN, Known, Paragraph, paragraph_properties, run_properties
from workbench.importers.docx_revisions import Revisions
from workbench.importers.docx_styles import Styles
from workbench.importers.docx_symbols import symbol
from workbench.importers.lines import Line, picture_mark
from workbench.importers.ooxml import MC, VAL, WP, M, V, W, integer
from workbench.importers.pieces import pieces, raised

_P, _R, _PPR, _RPR, _TBL = W + "p", W + "r", W + "pPr", W + "rPr", W + "tbl"
_BLOCKS = frozenset({_P, _TBL})
_TEXT = frozenset({W + "t", W + "delText"})
_MARKS = {
    W + "tab": "\t",
    W + "ptab": "\t",
    W + "br": "\n",
    W + "cr": "\n",
    W + "noBreakHyphen": "-",
}
_NOTES = {W + "footnoteReference": "footnote", W + "endnoteReference": "endnote"}
_MATH = frozenset({M + "oMath", M + "oMathPara"})
_PICTURES = frozenset({W + "drawing", W + "pict", W + "object"})
_UNSEEN = frozenset(
    {_RPR, W + "instrText", W + "delInstrText", W + "fldChar", W + "softHyphen", W + "lastRenderedPageBreak"}
)
_SYMBOL = W + "sym"


@dataclass(slots=True)
class Place:
    """Where lines go: the body, a cell, a text box. `carried` is text of a paragraph whose mark is revised away."""

    lines: list[Line] = field(default_factory=list)
    carried: str = ""


class Body:
    """Reads the blocks of one document in order. `counts` says what was met."""

    def __init__(
        self,
        styles: Styles,
        numbering: Numbering,
        footnotes: dict[tuple[str, str], etree._Element],
        *,
        rejected: bool = False,
        repeat_merged: bool = False,
    ) -> None:
        self.counts: Counter[str] = Counter()
        self.revisions = Revisions(self.counts, rejected=rejected)
        self.hidden: list[str] = []
        self._styles = styles
        self._numbering = numbering
        self._known = Known(styles, numbering, self.revisions)
        self._footnotes = footnotes
        self._looking: set[etree._Element | None] = set()
        self._after: list[Line] = []  # footnotes, text boxes and pictures met in a block, to stand after it
        self._depth = 0
        self._tables = Tables()
        self._repeat_merged = repeat_merged

    def read_body(self, body: etree._Element, count: int, place: Place) -> None:
        """Append the lines of the first blocks of the body. Nothing of them is referred to afterwards."""
        self.look_over(body)
        self.read(islice(body, count), place)
        self._looking = set()

    def look_over(self, element: etree._Element) -> None:
        """Find all runs that look other than their paragraph: of most runs the properties say nothing to us."""
        self._looking = {found.getparent().getparent() for found in element.iter(*OF_RUN)}  # type: ignore[union-attr]

    def read(self, blocks: Iterable[etree._Element], place: Place) -> None:
        """Append the lines of these blocks to the place."""
        for block in blocks:
            tag = block.tag
            if tag == _P:
                self._paragraph(block, place)
            elif tag == _TBL:
                self._flush(place)
                self._table(block, place)
            elif tag == W + "altChunk":
                self.counts["foreign part"] += 1
            elif not self.revisions.drop(block, tag):
                self.read(inner(block, tag), place)

    def finish(self, place: Place) -> None:
        """Put down what still waits at the end of a place."""
        self._flush(place)
        if self._depth == 0:
            place.lines.extend(self._after)
            self._after.clear()

    # paragraphs

    def _paragraph(self, element: etree._Element, place: Place) -> None:
        paragraph = Paragraph(self._styles.default)
        self._inline(element, paragraph)
        self._finished(paragraph, place)

    def _finished(self, paragraph: Paragraph, place: Place) -> None:
        """Put a paragraph down, or hold its text where its mark is revised away."""
        text = place.carried + "".join(paragraph.parts)
        place.carried = ""
        if paragraph.joined:
            place.carried = text
            return
        number = self._numbering.next(paragraph.num_id, paragraph.level) if paragraph.num_id else ""
        self._put(text, number, paragraph, place)
        if self._after and self._depth == 0:
            place.lines.extend(self._after)
            self._after.clear()

    def _put(self, text: str, number: str, paragraph: Paragraph, place: Place) -> None:
        style = paragraph.style
        if "\n" in text:
            for piece in pieces(text):
                place.lines.append(Line(piece, style.name, style.outline, number, (), paragraph.bold, style.centred))
                number = ""
        elif text := text.strip():
            place.lines.append(Line(text, style.name, style.outline, number, (), paragraph.bold, style.centred))
            number = ""
        if number:
            self.counts["empty numbered paragraph"] += 1

    def _flush(self, place: Place) -> None:
        if place.carried:
            text, place.carried = place.carried, ""
            self._put(text, "", Paragraph(self._styles.default, bold=False), place)

    def _inline(self, element: etree._Element, paragraph: Paragraph) -> None:
        for child in element:
            tag = child.tag
            if tag == _R:
                self._run(child, paragraph)
            elif tag == _PPR:
                paragraph_properties(child, paragraph, self._known)
            elif tag in _MATH:
                self.counts["formula"] += 1
                paragraph.parts.append("".join(text.text or "" for text in child.iter(M + "t")))
            elif tag == ALTERNATE:
                self._alternate(child, paragraph)
            elif tag in _PICTURES:  # in a branch of alternate content
                self._picture(child)
            elif tag in _BLOCKS:  # a block where only words may stand
                self._box((child,))
            elif len(child) and not self.revisions.drop(child, tag):
                self._inline(child, paragraph)

    def _run(self, run: etree._Element, paragraph: Paragraph) -> None:
        bold, hidden, raise_digits = paragraph.style.bold, paragraph.style.hidden, False
        for child in run:
            tag = child.tag
            if tag in _TEXT:
                text = child.text or ""
                if hidden:
                    self.hidden.append(text)
                    continue
                if not bold and paragraph.bold and text.strip():
                    paragraph.bold = False
                paragraph.parts.append(raised(text) if raise_digits else text)
            elif tag == _RPR:
                if run in self._looking:
                    bold, hidden, raise_digits = run_properties(child, paragraph.style, self.revisions)
            elif tag in _MARKS:
                paragraph.parts.append(_MARKS[tag])
            elif tag in _UNSEEN:
                continue
            elif tag in _NOTES:
                self._note(_NOTES[tag], child)
            elif tag in _PICTURES:
                self._picture(child)
            elif tag == _SYMBOL:
                sign = symbol(child)
                self.counts["unknown symbol"] += sign is None
                paragraph.parts.append("\ufffd" if sign is None else sign)
            elif tag == ALTERNATE:
                self._alternate(child, paragraph)
            elif len(child) and not self.revisions.drop(child, tag):
                self._inline(child, paragraph)

    # what stands inside a paragraph

    def _alternate(self, element: etree._Element, paragraph: Paragraph) -> None:
        """Read the first branch that says something: the others show the same to older programs."""
        for branch in element:
            said = len(paragraph.parts), len(self._after)
            self._inline(branch, paragraph)
            if said != (len(paragraph.parts), len(self._after)):
                return

    def _picture(self, element: etree._Element) -> None:
        """Read the text of text boxes in a drawing; a drawing without any is an image and leaves a mark."""
        boxes = list(text_boxes(element))
        for box in boxes:
            self.counts["text box"] += 1
            self._box(box)
        if boxes or element.find(f".//{MC}AlternateContent") is not None:
            return
        if element.tag == W + "pict" and element.find(f".//{V}imagedata") is None:
            return  # a line or a frame
        self.counts["image"] += 1
        named = next(element.iter(WP + "docPr", V + "shape", V + "imagedata"), None)
        name = (
            ""
            if named is None
            else named.get("descr") or named.get("name") or named.get("title") or named.get("alt") or ""
        )
        self._after.append(picture_mark(name))

    def _box(self, blocks: Iterable[etree._Element]) -> None:
        place = Place()
        self._nested(blocks, place)
        self._after.extend(place.lines)

    def _note(self, kind: str, reference: etree._Element) -> None:
        note_id = reference.get(W + "id", "")
        note = self._footnotes.pop((kind, note_id), None)
        if note is None:
            return
        self.counts[kind] += 1
        place = Place()
        outer = self._looking
        self.look_over(note)
        self._nested(note, place)
        self._looking = outer
        text = in_one_line(place.lines)
        if text:
            self._after.append(Line(text, style=f"{kind} text", number=str(self.counts[kind]), kind="footnote"))

    # tables

    def _table(self, table: etree._Element, place: Place) -> None:
        rows = [list(row_cells(row)) for row in table_rows(table) if not self.revisions.row_goes(row)]
        if all(len(cells) == 1 for cells in rows):  # a frame around text, not a table
            for cells in rows:
                self._nested(cells[0], place)
            self._place_after(place)
            return
        columns = min(sum(1 for _ in table.iterfind(f"{W}tblGrid/{W}gridCol")), limits.TABLE_SPAN)
        above: dict[int, list[Line]] = {}
        place.lines.extend(self._tables.rows((self._cells(row, above) for row in rows), columns=columns))
        self._place_after(place)

    def _place_after(self, place: Place) -> None:
        if self._depth == 0:
            place.lines.extend(self._after)
            self._after.clear()

    def _cells(self, cells: Iterable[etree._Element], above: dict[int, list[Line]]) -> Iterator[Cell]:
        """Yield the cells of a row; `above` holds by column what stands in those that run on into the next rows."""
        column = 0
        for cell in cells:
            if not self.revisions.cell_goes(cell):
                held = Place()
                self._nested(cell, held)
                lines = held.lines
                if self._repeat_merged and _runs_on(cell):
                    lines = lines or above.get(column, lines)
                else:
                    above[column] = lines
                yield lines, _span(cell)
                column += _span(cell)

    def _nested(self, blocks: Iterable[etree._Element], place: Place) -> None:
        self._depth += 1
        if self._depth > limits.TABLE_DEPTH:
            raise UnreadableFile(
                f"The document has tables or text boxes more than {limits.TABLE_DEPTH} deep", limits.OTHER_COPY
            )
        self.read(blocks, place)
        self._flush(place)
        self._depth -= 1


def _runs_on(cell: etree._Element) -> bool:
    """Whether the cell is the one above it, running on."""
    merge = cell.find(f"{W}tcPr/{W}vMerge")
    return merge is not None and merge.get(VAL, "continue") != "restart"


def _span(cell: etree._Element) -> int:
    span = cell.find(f"{W}tcPr/{W}gridSpan")
    return 1 if span is None else integer(span.get(VAL), 1, least=1, most=limits.TABLE_SPAN)
