# ruff: noqa: E501 – XML reads best unbroken
"""Reading a Word law costs little more than parsing its XML.

Ratios within one run, so a slow machine does not matter."""

from __future__ import annotations

import gc
import time
import tracemalloc
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx as python_docx
import pytest
from lxml import etree

from tests.importers.word_files import deleted, ins, level, lists, num, p, r, write_docx
from workbench.importers.docx import read_lines

PARAGRAPHS = 8_000
FONT = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="28"/><w:szCs w:val="28"/>'
SENTENCE = "местные исполнительные органы обеспечивают защиту детей, разлученных с родителями в чрезвычайной ситуации"
STYLES = "".join(etree.tostring(style, encoding="unicode") for style in python_docx.Document().styles.element)
"""The styles of Word's own template: about as many as a ministry's documents carry."""
NUMBERING = lists({0: level(0, "Статья %1.") + level(1, "%2.") + level(2, "%3)")}, {1: (0, "")})


@pytest.fixture(scope="module")
def law(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A law of 8,000 paragraphs with styles, numbering and revisions, written as Word writes it."""
    spacing = '<w:spacing w:after="0" w:line="240" w:lineRule="auto"/><w:ind w:firstLine="709"/><w:jc w:val="both"/>'
    body = []
    for at in range(PARAGRAPHS):
        depth = 0 if at % 20 == 0 else 1 if at % 4 == 0 else 2
        runs = [r(f"{SENTENCE} {at} ", FONT)]
        if at % 10 == 5:
            runs += [deleted("пять"), ins(r("семь", FONT)), r(" дней;", FONT)]
        if at % 7 == 3:
            runs.append(r(" полужирный ", FONT + "<w:b/>"))
        style = '<w:pStyle w:val="Heading3"/>' if depth == 0 else ""
        body.append(p(*runs, properties=style + num(1, depth) + spacing))
    return write_docx(tmp_path_factory.mktemp("law") / "law.docx", "".join(body), styles=STYLES, numbering=NUMBERING)


def test_reading_costs_at_most_three_times_the_parsing(law: Path) -> None:
    ratio = _least(lambda: read_lines(law)) / _least(lambda: _inflate_and_parse(law))
    assert ratio <= 3, ratio


def test_reading_costs_a_twentieth_of_python_docx_with_styles(law: Path) -> None:
    ratio = _least(lambda: _python_docx(law), times=1) / _least(lambda: read_lines(law))
    assert ratio >= 20, ratio


def test_reading_takes_at_most_six_times_the_memory_of_the_xml(law: Path) -> None:
    """Python's own memory is traced; the tree of libxml2 is bounded by the pieces it is read in, see feed_xml."""
    with zipfile.ZipFile(law) as archive:
        size = archive.getinfo("word/document.xml").file_size
    tracemalloc.start()
    read_lines(law)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak <= 6 * size, peak / size


def _least(work: Callable[[], object], times: int = 5) -> float:
    """Return the least processor time of a few runs."""
    best = float("inf")
    gc.collect()
    for _ in range(times):
        start = time.process_time()
        work()
        best = min(best, time.process_time() - start)
    return best


def _inflate_and_parse(path: Path) -> object:
    with zipfile.ZipFile(path) as archive:
        return etree.fromstring(archive.read("word/document.xml"))


def _python_docx(path: Path) -> object:
    document = python_docx.Document(str(path))
    return [
        (
            paragraph.text,
            paragraph.style.name if paragraph.style else "",
            [(run.text, run.bold) for run in paragraph.runs],
        )
        for paragraph in document.paragraphs
    ]
