"""The papers as HTML, for printing where there is no LibreOffice: plain tags any renderer knows, changed words bold."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from workbench.drafting.redline_lines import Line, LineRole, RedlineLine
from workbench.exporters import gate
from workbench.exporters.blocks import Cell, Page, Paragraph, Row, Run, Table
from workbench.law.revision import Revised, Revision

_CENTRED = frozenset({"Title", "Subtitle", "Form of act", "Bill title", "Group heading"})
_HEADED = frozenset({LineRole.TITLE, LineRole.GROUP, LineRole.ARTICLE})
_MARKS = {Revised.KEPT: "{}", Revised.INSERTED: "<u>{}</u>", Revised.DELETED: "<s>{}</s>"}


def page_html(page: Page) -> str:
    """Return a page of blocks as an HTML document."""
    blocks = (_table(block) if isinstance(block, Table) else _paragraph(block) for block in page.blocks)
    return _document(page.title, blocks)


def redline_html(title: str, lines: Iterable[RedlineLine]) -> str:
    """Return a redline as an HTML document: what comes underlined, what goes struck through."""
    return _document(title, map(_line, lines))


def _document(title: str, blocks: Iterable[str]) -> str:
    style = "<style>body { font-family: 'Times New Roman', serif; }</style>"
    return f"<html><head><title>{_text(title)}</title>{style}</head><body>{''.join(blocks)}</body></html>"


def _paragraph(paragraph: Paragraph) -> str:
    where = ' align="center"' if paragraph.style in _CENTRED else ""
    runs = "".join(map(_run, paragraph.runs))
    return f"<p{where}>{f'<b>{runs}</b>' if paragraph.style == 'Title' else runs}</p>"


def _run(run: Run) -> str:
    return f"<b>{_text(run.text)}</b>" if run.bold else _text(run.text)


def _table(table: Table) -> str:
    widths = [round(100 * width / sum(table.widths)) for width in table.widths]
    heads = "".join(f"<tr>{''.join(map(_head, head, widths))}</tr>" for head in table.head)
    rows = "".join(_row(row, len(widths)) for row in table.rows)
    return f'<table border="1" cellspacing="0" cellpadding="3" width="100%"><thead>{heads}</thead>{rows}</table>'


def _head(text: str, width: int) -> str:
    return f'<th width="{width}%">{_text(text)}</th>'


def _row(row: Row, columns: int) -> str:
    if row.merged:
        return f'<tr><td colspan="{columns}" align="center">{_cell(row.cells[0])}</td></tr>'
    cells = "".join(f'<td valign="top">{_cell(cell)}</td>' for cell in row.cells)
    return f"<tr>{cells}</tr>"


def _cell(cell: Cell) -> str:
    return "<br>".join("".join(map(_run, paragraph.runs)) for paragraph in cell)


def _line(line: RedlineLine) -> str:
    if isinstance(line, Line):
        told = _marked(line.revisions)
        return f"<p><b>{told}</b></p>" if line.role in _HEADED else f"<p>{told}</p>"
    rows = ["".join(f"<td>{_marked(cell)}</td>" for cell in row.cells) for row in line.rows]
    return f'<table border="1" cellspacing="0" cellpadding="3"><tr>{"</tr><tr>".join(rows)}</tr></table>'


def _marked(revisions: Iterable[Revision]) -> str:
    return "".join(_MARKS[revision.revised].format(_text(revision.text)) for revision in revisions)


def _text(text: str) -> str:
    return escape(gate.clean(text)[0]).replace("\n", "<br>")
