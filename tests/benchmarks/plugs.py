"""The program as an engine of the benches in ../shared/bench, so that peers and we are timed in one run.

From the project's root, with PYTHONPATH=. and BENCH=../shared/bench:

    python $BENCH/bench_diff.py --peers dmp_char,git_words --plug tests.benchmarks.plugs:compare
    python $BENCH/bench_docx_write.py --plug-table tests.benchmarks.plugs:table --plug-redline tests.benchmarks.plugs:redline
    python $BENCH/bench_search.py --plug tests.benchmarks.bench_search:Ours
    python $BENCH/bench_compare_docx.py --plug tests.benchmarks.plugs:two_word_files

Making the exporter's own values of the bench's lists is inside what these two write functions are timed for.
"""  # noqa: E501

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from workbench.__main__ import main
from workbench.comparison.text import compare_text
from workbench.drafting.authorship import Stamp
from workbench.drafting.redline_lines import Line, LineRole
from workbench.exporters import blocks
from workbench.exporters.blocks import Page, Paragraph, Row, Run, Table
from workbench.exporters.tracked import Tracker
from workbench.exporters.word import Template
from workbench.law.revision import Revised, Revision

Marked = list[tuple[str, str]]
MARK = {Revised.KEPT: "=", Revised.INSERTED: "+", Revised.DELETED: "-"}
REVISED = {mark: revised for revised, mark in MARK.items()}


def compare(old: str, new: str) -> Marked:
    return [(MARK[revision.revised], revision.text) for revision in compare_text(old, new)]


def table(rows: list[tuple[str, str, Marked, Marked, str]], path: str) -> None:
    def marked(runs: Marked) -> blocks.Cell:
        return (Paragraph("", tuple(Run(text, mark != "=") for mark, text in runs)),)

    laid_out = [Row((blocks.cell(a), blocks.cell(b), marked(c), marked(d), blocks.cell(e))) for a, b, c, d, e in rows]
    page = Page("т", (Table((1.0, 3.0, 8.0, 8.0, 6.0), (), laid_out),))
    Template.of("comparative_table").page(page, Path(path), language="rus")


def two_word_files(old: str, new: str, path: str) -> None:
    assert main(["compare", old, new, "--redline", path]) == 0


def redline(paragraphs: list[Marked], path: str) -> None:
    template = Template.of("redline")
    tracker = Tracker(template.style_id, template.width, {"": Stamp("Редактор", datetime(2025, 1, 1))})
    lines = [Line(LineRole.TEXT, tuple(Revision(REVISED[mark], text) for mark, text in runs)) for runs in paragraphs]
    template.save(Path(path), tracker.body(lines), title="т", language="rus")
