"""Blocks as WordprocessingML text, joined once and never parsed again (the fast way to write a long table).

Elements stand in the order the transitional schema wants: in `w:pPr` style, page break, mark revisions; in `w:trPr`
cantSplit, tblHeader, revision. Text goes through `gate.encoded` with the document as a whole.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from itertools import count

from workbench.exporters.blocks import Block, Cell, Paragraph, Row, Run, Table

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

StyleId = Callable[[str], str]
"""Gives the id of a style by its name in Word, or refuses with advice."""

_BORDERS = "".join(
    f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>'
    for side in ("top", "left", "bottom", "right", "insideH", "insideV")
)
_BOLD = "<w:rPr><w:b/></w:rPr>"
_ONE_LINE = str.maketrans("\n\t\r", "   ")
_NUMBER = re.compile(r"-(?<=[\dA-ZА-Я]-)(?=\d)")  # the hyphen first: so a text is searched as fast as for one letter
"""The hyphen of a number or code: «2-1)», «R-03». Between two lines of a narrow column it would read as two."""
_MARGINS = '<w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/>'


def peculiar(text: str) -> bool:
    """Return whether the text holds a character that cannot stand in `w:t` as it is.

    Six looks by the C library cost half of what six replacements do, and almost no text of law holds one.
    """
    return "\n" in text or "&" in text or "<" in text or ">" in text or "\t" in text or "\r" in text


def text_xml(text: str, tag: str = "w:t") -> str:
    """Return the text as children of a run: `w:t` (or `w:delText`), with `w:br` and `w:tab` where it breaks."""
    if not peculiar(text):
        return f'<{tag} xml:space="preserve">{text}</{tag}>'
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    pieces = escaped.replace("\r\n", "\n").replace("\r", "\n")
    start, end = f'<{tag} xml:space="preserve">', f"</{tag}>"
    body = pieces.replace("\n", f"{end}<w:br/>{start}").replace("\t", f"{end}<w:tab/>{start}")
    return f"{start}{body}{end}".replace(f"{start}{end}", "")


def runs_xml(runs: Sequence[Run]) -> str:
    """Return the runs, changed words in bold; plain text, which is nearly all, is put into place as it is."""
    if peculiar("".join([text for text, _ in runs])):
        return "".join([f"<w:r>{_BOLD if bold else ''}{text_xml(text)}</w:r>" for text, bold in runs])
    return "".join(
        [
            f'<w:r>{_BOLD}<w:t xml:space="preserve">{text}</w:t></w:r>'
            if bold
            else f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'
            for text, bold in runs
        ]
    )


def unbroken(xml: str) -> str:
    """Return the text of a row with the numbers in it held together: Word's own mark, read back as the hyphen it is."""
    if "-" not in xml:
        return xml
    return _NUMBER.sub('</w:t><w:noBreakHyphen/><w:t xml:space="preserve">', xml)


def attribute(value: str) -> str:
    """Return the value quoted for an attribute, on one line and no longer than Word takes (255 characters)."""
    told = value.translate(_ONE_LINE)[:255].replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f'"{told.replace(chr(34), "&quot;")}"'


class Writer:
    """Turns blocks into the text of a body; `style` names, `width` in twentieths of a point, bookmarks counted."""

    def __init__(self, style: StyleId, width: int) -> None:
        self._style = style
        self._width = width
        self._bookmarks = count(1)
        self._openings: dict[str, str] = {}

    def body(self, blocks: Iterable[Block]) -> str:
        """Return the blocks in order; a paragraph follows each table, as Word wants between tables and at the end."""
        out: list[str] = []
        for block in blocks:
            if isinstance(block, Table):
                out.extend(self._table(block))
                out.append(self.opening("Table end") + "</w:p>")
            else:
                out.append(self.paragraph(block, block.style))
        return "".join(out)

    def opening(self, style: str) -> str:
        """Return the start of a paragraph in this style."""
        try:
            return self._openings[style]
        except KeyError:
            opening = f'<w:p><w:pPr><w:pStyle w:val="{self._style(style)}"/></w:pPr>'
            return self._openings.setdefault(style, opening)

    def paragraph(self, paragraph: Paragraph, style: str) -> str:
        """Return a paragraph."""
        opening = self.opening(style)
        if paragraph.page_break:
            opening = opening.replace("</w:pPr>", "<w:pageBreakBefore/></w:pPr>")
        inner = runs_xml(paragraph.runs)
        return f"{opening}{self.marked(paragraph.mark, inner)}</w:p>"

    def marked(self, mark: str, inner: str) -> str:
        """Return the runs within a bookmark of this name; the name alone when there is none."""
        if not mark:
            return inner
        number = next(self._bookmarks)
        start = f'<w:bookmarkStart w:id="{number}" w:name="{mark}_{number}"/>'
        return f'{start}{inner}<w:bookmarkEnd w:id="{number}"/>'

    def _table(self, table: Table) -> Iterable[str]:
        widths = twips(table.widths, self._width)
        yield table_opening(widths)
        columns = [f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>' for width in widths]
        for head in table.head:
            yield "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"
            for column, text in zip(columns, head, strict=True):
                yield column
                yield from (self.paragraph(Paragraph("", (Run(line),)), table.head_style) for line in text.split("\n"))
                yield "</w:tc>"
            yield "</w:tr>"
        for row in table.rows:
            yield unbroken(self._row(row, columns, table.style, sum(widths)))
        yield "</w:tbl>"

    def _row(self, row: Row, columns: list[str], style: str, width: int) -> str:
        if row.merged:
            span = f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/><w:gridSpan w:val="{len(columns)}"/></w:tcPr>'
            return f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{span}{self._cell(row.cells[0], style)}</w:tc></w:tr>"
        opening = self.opening(style)
        out = ["<w:tr>"]
        for column, cell in zip(columns, row.cells, strict=True):
            if len(cell) == 1 and not cell[0].style and not cell[0].mark:  # most cells, and the long tables
                out.append(f"{column}{opening}{runs_xml(cell[0].runs)}</w:p></w:tc>")
            else:
                out.append(f"{column}{self._cell(cell, style)}</w:tc>")
        out.append("</w:tr>")
        return "".join(out)

    def _cell(self, cell: Cell, style: str) -> str:
        return "".join(self.paragraph(line, line.style or style) for line in cell) or self.opening(style) + "</w:p>"


def table_opening(widths: list[int]) -> str:
    """Return the start of a table up to its rows: single borders, columns of fixed width in twentieths of a point."""
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblBorders>{_BORDERS}</w:tblBorders>'
        f'<w:tblLayout w:type="fixed"/><w:tblCellMar>{_MARGINS}</w:tblCellMar></w:tblPr>'
        f"<w:tblGrid>{columns}</w:tblGrid>"
    )


def twips(widths: tuple[float, ...], total: int) -> list[int]:
    """Return the widths of the columns, in whole units that add up to the total."""
    scale = total / sum(widths)
    built = [int(width * scale) for width in widths]
    built[-1] += total - sum(built)
    return built
