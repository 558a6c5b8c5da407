"""Writing Word files against python-docx and against raw XML: ratios of processor time in one run."""

from __future__ import annotations

import time
import zipfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from random import Random
from xml.sax.saxutils import escape

import pytest
from docx import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from workbench.drafting.authorship import Stamp
from workbench.drafting.redline_lines import Line, LineRole
from workbench.exporters import blocks
from workbench.exporters.blocks import Page, Paragraph, Row, Run, Table
from workbench.exporters.tracked import Tracker
from workbench.exporters.word import Template
from workbench.law.revision import Revised, Revision

Told = list[tuple[Revised, str]]
TEXT = '<w:t xml:space="preserve">'
KEPT, INSERTED, DELETED = Revised.KEPT, Revised.INSERTED, Revised.DELETED
SYLLABLES = [
    "бе",
    "ва",
    "го",
    "ди",
    "жа",
    "зо",
    "ка",
    "ле",
    "ми",
    "но",
    "пу",
    "ра",
    "си",
    "та",
    "фо",
    "ха",
    "об",
    "ер",
    "ин",
    "ом",
    "пре",
    "при",
    "кон",
    "гра",
    "ция",
    "ность",
    "ный",
    "ого",
    "ать",
]
WORDS = [
    "".join(Random(n).choices(SYLLABLES, k=1 + n % 5)) for n in range(5000)
]  # as rich as a law, or zip has it easy


def told(rng: Random, *runs: tuple[Revised, int]) -> Told:
    return [(revised, " ".join(rng.choices(WORDS, k=number)) + " ") for revised, number in runs]


def table_of(number: int) -> list[tuple[str, str, Told, Told, str]]:
    rng = Random(3)
    return [
        (
            f"{n}.", f"Пункт {n} статьи {n // 5 + 1}", told(rng, (KEPT, 14), (DELETED, 3), (KEPT, 10)),
            told(rng, (KEPT, 14), (INSERTED, 4), (KEPT, 10)), told(rng, (KEPT, 16))[0][1],
        )
        for n in range(1, number + 1)
    ]  # fmt: skip


def redline_of(number: int) -> list[Told]:
    rng = Random(4)
    return [told(rng, (KEPT, 12), (DELETED, 2), (INSERTED, 3), (KEPT, 8)) for _ in range(number)]


def page_of(rows: list[tuple[str, str, Told, Told, str]]) -> Page:
    """Return the table as the values the exporter is given; as a paper's composer makes them."""

    def cell(runs: Told) -> blocks.Cell:
        return (Paragraph("", tuple(Run(text, revised is not KEPT) for revised, text in runs)),)

    laid_out = [Row((blocks.cell(a), blocks.cell(b), cell(c), cell(d), blocks.cell(e))) for a, b, c, d, e in rows]
    return Page("т", (Table((1.0, 3.0, 8.0, 8.0, 6.0), (), laid_out),))


def lines_of(paragraphs: list[Told]) -> list[Line]:
    """Return the redline as the values the exporter is given."""
    return [Line(LineRole.TEXT, tuple(Revision(*run) for run in runs)) for runs in paragraphs]


def write_table(page: Page, path: Path) -> None:
    Template.of("comparative_table").page(page, path, language="rus")


def write_redline(lines: list[Line], path: Path) -> None:
    template = Template.of("redline")
    tracker = Tracker(template.style_id, template.width, {"": Stamp("Редактор", datetime(2025, 1, 1))})
    template.save(path, tracker.body(lines), title="т", language="rus")


def add_rows(rows: list[tuple[str, str, Told, Told, str]], path: Path) -> None:
    document = Document()
    table = document.add_table(rows=0, cols=5)
    for row in rows:
        for cell, content in zip(table.add_row().cells, row, strict=True):
            for revised, text in [(KEPT, content)] if isinstance(content, str) else content:
                cell.paragraphs[0].add_run(text).bold = revised is not KEPT
    document.save(str(path))


def add_marks(paragraphs: list[Told], path: Path) -> None:
    document = Document()
    for number, runs in enumerate(paragraphs):
        paragraph = document.add_paragraph()
        for revised, text in runs:
            if revised is KEPT:
                paragraph.add_run(text)
                continue
            mark = OxmlElement("w:ins" if revised is INSERTED else "w:del")
            mark.set(qn("w:id"), str(number))
            mark.set(qn("w:author"), "Редактор")
            run, told_text = OxmlElement("w:r"), OxmlElement("w:t" if revised is INSERTED else "w:delText")
            told_text.text = text
            run.append(told_text)
            mark.append(run)
            paragraph._p.append(mark)
    document.save(str(path))


def raw_table(rows: list[tuple[str, str, Told, Told, str]], path: Path) -> None:
    out = []
    for row in rows:
        out.append("<w:tr>")
        for content in row:
            out.append('<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/></w:tcPr><w:p>')
            for revised, text in [(KEPT, content)] if isinstance(content, str) else content:
                out.append(f"<w:r>{TEXT}" if revised is KEPT else f"<w:r><w:rPr><w:b/></w:rPr>{TEXT}")
                out.append(f"{escape(text)}</w:t></w:r>")
            out.append("</w:p></w:tc>")
        out.append("</w:tr>")
    _raw("".join(out), path)


def raw_redline(paragraphs: list[Told], path: Path) -> None:
    out = []
    for number, runs in enumerate(paragraphs):
        out.append("<w:p>")
        for revised, text in runs:
            if revised is KEPT:
                out.append(f"<w:r>{TEXT}{escape(text)}</w:t></w:r>")
            else:
                mark, tag = ("w:ins", "w:t") if revised is INSERTED else ("w:del", "w:delText")
                who = f'w:id="{number}" w:author="Редактор" w:date="2025-01-01T00:00:00Z"'
                out.append(f'<{mark} {who}><w:r><{tag} xml:space="preserve">{escape(text)}</{tag}></w:r></{mark}>')
        out.append("</w:p>")
    _raw("".join(out), path)


def _raw(xml: str, path: Path) -> None:
    """Save the text as fast as `zipfile` does."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as package:
        package.writestr("word/document.xml", f"<w:document><w:body>{xml}</w:body></w:document>")


def seconds(write: Callable[..., None], content: object, path: Path, runs: int = 3) -> float:
    """Return the processor seconds of the best of some runs."""
    best = float("inf")
    for _ in range(runs):
        start = time.process_time()
        write(content, path)
        best = min(best, time.process_time() - start)
    return best


@pytest.mark.parametrize(
    ("name", "content", "values", "ours", "usual", "raw", "most"),
    [
        ("comparative table, 2,000 rows", table_of(2000), page_of, write_table, add_rows, raw_table, 1.5),
        ("redline, 8,000 paragraphs", redline_of(8000), lines_of, write_redline, add_marks, raw_redline, 1.3),
    ],
    ids=["table", "redline"],
)
def test_ratio_to_python_docx_and_to_raw_xml(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, content: list[object],
    values: Callable[..., object], ours: Callable[..., None], usual: Callable[..., None], raw: Callable[..., None],
    most: float,
) -> None:  # fmt: skip
    """Against python-docx, making the exporter's values is timed too; against raw XML, the exporter alone."""
    given = values(content)
    whole = seconds(lambda rows, path: ours(values(rows), path), content, tmp_path / "a.docx", 5)
    mine, limit = seconds(ours, given, tmp_path / "a.docx", 5), seconds(raw, content, tmp_path / "c.docx", 5)
    slow = seconds(usual, content, tmp_path / "b.docx", 1)
    told = f"{slow / whole:.0f} x faster than python-docx; {mine / limit:.2f} x raw XML, zip; {whole / limit:.2f} whole"
    with capsys.disabled():
        print(f"\n{name}: {whole * 1000:.0f} ms; {told}")
    assert slow >= 20 * whole
    assert mine <= most * limit


def test_both_are_linear_in_their_length(tmp_path: Path) -> None:
    made = (
        (write_table, lambda number: page_of(table_of(number))),
        (write_redline, lambda number: lines_of(redline_of(number))),
    )
    for write, content in made:
        short, long = (seconds(write, content(number), tmp_path / "a.docx") for number in (500, 4000))
        assert long < 8 * short * 1.3
