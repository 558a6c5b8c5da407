# ruff: noqa: E501 – XML reads best unbroken
"""Reading a Word law costs little more than parsing its XML.

Ratios within one run, so a slow machine does not matter."""

from __future__ import annotations

import gc
import subprocess
import sys
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
    return _written(tmp_path_factory.mktemp("law") / "law.docx", PARAGRAPHS)


@pytest.fixture(scope="module")
def short_law(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same of 2,000 paragraphs: python-docx takes its time, in proportion to their number."""
    return _written(tmp_path_factory.mktemp("law") / "law.docx", 2_000)


def _written(path: Path, paragraphs: int) -> Path:
    spacing = '<w:spacing w:after="0" w:line="240" w:lineRule="auto"/><w:ind w:firstLine="709"/><w:jc w:val="both"/>'
    body = []
    for at in range(paragraphs):
        depth = 0 if at % 20 == 0 else 1 if at % 4 == 0 else 2
        runs = [r(f"{SENTENCE} {at} ", FONT)]
        if at % 10 == 5:
            runs += [deleted("пять"), ins(r("семь", FONT)), r(" дней;", FONT)]
        if at % 7 == 3:
            runs.append(r(" полужирный ", FONT + "<w:b/>"))
        style = '<w:pStyle w:val="Heading3"/>' if depth == 0 else ""
        body.append(p(*runs, properties=style + num(1, depth) + spacing))
    return write_docx(path, "".join(body), styles=STYLES, numbering=NUMBERING)


def test_reading_costs_at_most_three_times_the_parsing(law: Path) -> None:
    ratio = _ratio(law, "_read", "_inflate_and_parse", rounds=15)
    assert ratio <= 3, ratio


def test_reading_costs_a_twentieth_of_python_docx_with_styles(short_law: Path) -> None:
    ratio = _ratio(short_law, "_python_docx", "_read", rounds=3)
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


def _ratio(path: Path, first: str, second: str, *, rounds: int) -> float:
    """Return how much more processor time the first work takes, measured in a fresh process, as files are read in one."""
    command = [sys.executable, "-m", "tests.benchmarks.test_docx_read_speed", str(path), str(rounds), first, second]
    root = Path(__file__).parents[2]
    return float(subprocess.run(command, cwd=root, check=True, capture_output=True, text=True).stdout)


def _least_ratio(path: Path, first: Callable[[Path], object], second: Callable[[Path], object], rounds: int) -> float:
    """Return the ratio of the least times over rounds taken in turns: what else the machine does only adds to a time."""
    gc.disable()
    costs = [(_cost(first, path), _cost(second, path)) for _ in range(rounds)]
    return min(cost for cost, _ in costs) / min(cost for _, cost in costs)


def _cost(work: Callable[[Path], object], path: Path) -> float:
    start = time.process_time()
    work(path)
    return time.process_time() - start


def _read(path: Path) -> object:
    return read_lines(path)


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


if __name__ == "__main__":
    file, rounds, first, second = sys.argv[1:]
    print(_least_ratio(Path(file), globals()[first], globals()[second], int(rounds)))
