"""The papers as HTML, to be previewed and printed without Word: plain tags and rules that any renderer knows.

The rules follow the templates of the papers (build_spec/make_templates.py): Times New Roman 14 and 11 in tables,
justified, first lines 1.25 cm in, changed words bold.
"""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from itertools import repeat

from workbench.drafting.redline_lines import Line, LineRole, RedlineLine
from workbench.exporters import gate
from workbench.exporters.blocks import Cell, Page, Paragraph, Row, Run, Table
from workbench.law.revision import Revised, Revision

_CLASSES = {
    "Title": "title", "Bill title": "title", "Form of act": "title", "Group heading": "title", "Table banner": "banner",
    "Subtitle": "centred", "Act requisites": "centred", "Form note": "right", "Draft mark": "right",
    "Annex heading": "right", "Signature": "signature", "Law signature": "signature", "Article": "article",
    "Amended act": "article", "Agenda item": "article", "Article heading": "heading", "Question": "heading",
    "Omission": "omission", "Table end": "end",
}  # fmt: skip
"""The rule a paragraph style is printed by; every other is body text."""
_ROLES = {
    LineRole.TITLE: "title", LineRole.GROUP: "title", LineRole.ARTICLE: "heading", LineRole.REQUISITES: "centred",
    LineRole.ANNEX: "right", LineRole.SIGNATURE: "signature", LineRole.OMISSION: "omission",
}  # fmt: skip
_BODY = ' align="justify" style="text-indent:47px"'
"""Body text: 47 of 96 to an inch are 1.25 cm."""
_SIZES = {"Table text": 11, "Table head": 10, "Table text small": 9, "Table head small": 8.5}
_INDENTED = frozenset({"", "article", "heading"})
_RULES = """
body { font-family: 'Times New Roman', 'Liberation Serif', 'PT Serif', 'DejaVu Serif', serif; font-size: 14pt; }
p { margin: 0; }
p.title { text-align: center; font-weight: bold; margin-top: 12px; margin-bottom: 10px; }
p.centred { text-align: center; margin-bottom: 13px; }
p.right { text-align: right; margin-bottom: 13px; }
p.signature { text-align: left; font-weight: bold; margin-top: 24px; }
p.article { margin-top: 12px; }
p.heading { font-weight: bold; margin-top: 12px; margin-bottom: 5px; }
p.omission { text-align: left; }
p.end { font-size: 6pt; }
p.apart { page-break-before: always; }
table { border-collapse: collapse; border-style: solid; border-color: #000000; }
p.head { font-weight: bold; text-align: center; }
p.banner { text-align: center; font-weight: bold; margin-top: 4px; margin-bottom: 4px; }
"""
_MARKS = {
    Revised.KEPT: "{}",
    Revised.INSERTED: '<u style="color:#0b6b2e">{}</u>',
    Revised.DELETED: '<s style="color:#a4202a">{}</s>',
}


def page_html(page: Page) -> str:
    """Return a page of blocks as an HTML document."""
    blocks = (_table(block) if isinstance(block, Table) else _paragraph(block) for block in page.blocks)
    return _document(page.title, blocks)


def redline_html(title: str, lines: Iterable[RedlineLine]) -> str:
    """Return a redline as an HTML document: what comes underlined, what goes struck through."""
    return _document(title, map(_line, lines))


def _document(title: str, blocks: Iterable[str]) -> str:
    head = f'<meta charset="utf-8"><title>{_text(title)}</title><style>{_RULES}</style>'
    return f"<html><head>{head}</head><body>{''.join(blocks)}</body></html>"


def _paragraph(paragraph: Paragraph) -> str:
    inside = "".join(map(_run, paragraph.runs))
    return _block(_CLASSES.get(paragraph.style, ""), inside, apart=paragraph.page_break)


def _block(kind: str, inside: str, *, apart: bool = False) -> str:
    """Return a paragraph of a kind: the class of its rule, and what rules cannot say."""
    names = " ".join(name for name in (kind, "apart" if apart else "") if name)
    where = f' class="{names}"' if names else ""
    return f"<p{where}{_BODY if kind in _INDENTED else ''}>{inside or '&nbsp;'}</p>"


def _run(run: Run, size: float = 0) -> str:
    """Return a run; in a table its size is said of each, for Qt lets no size be inherited there."""
    if not size:
        return f"<b>{_text(run.text)}</b>" if run.bold else _text(run.text)
    weight = ";font-weight:bold" if run.bold else ""
    return f'<span style="font-size:{size:g}pt{weight}">{_text(run.text)}</span>'


def _table(table: Table) -> str:
    widths = [round(100 * width / sum(table.widths)) for width in table.widths]
    head_size, size = _SIZES[table.head_style], _SIZES[table.style]
    heads = "".join(f"<tr>{''.join(map(_head, head, widths, repeat(head_size)))}</tr>" for head in table.head)
    rows = "".join(_row(row, len(widths), size) for row in table.rows)
    return f'<table border="1" cellspacing="0" cellpadding="4" width="100%"><thead>{heads}</thead>{rows}</table>'


def _head(text: str, width: int, size: float) -> str:
    look = f'class="head"><span style="font-size:{size:g}pt"'
    lines = "".join(f"<p {look}>{_text(line)}</span></p>" for line in text.split("\n"))
    return f'<th width="{width}%">{lines}</th>'


def _row(row: Row, columns: int, size: float) -> str:
    if row.merged:
        return f'<tr><td colspan="{columns}">{_cell(row.cells[0], size)}</td></tr>'
    cells = "".join(f'<td valign="top">{_cell(cell, size)}</td>' for cell in row.cells)
    return f"<tr>{cells}</tr>"


def _cell(cell: Cell, size: float) -> str:
    return "".join(
        f'<p class="{_CLASSES.get(each.style, "plain")}">{"".join(map(_run, each.runs, repeat(size))) or "&nbsp;"}</p>'
        for each in cell
    )


def _line(line: RedlineLine) -> str:
    if isinstance(line, Line):
        return _block(_ROLES.get(line.role, ""), _marked(line.revisions))
    rows = ["".join(f"<td>{_marked(cell)}</td>" for cell in row.cells) for row in line.rows]
    return f'<table border="1" cellspacing="0" cellpadding="4" width="100%"><tr>{"</tr><tr>".join(rows)}</tr></table>'


def _marked(revisions: Iterable[Revision]) -> str:
    return "".join(_MARKS[revision.revised].format(_text(revision.text)) for revision in revisions)


def _text(text: str) -> str:
    return escape(gate.clean(text)[0]).replace("\n", "<br>")
