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
from collections.abc import Callable, Sequence
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
    ours, parsing = _measured(law, "_read", "_inflate_and_parse", rounds=12)
    assert ours / parsing <= 3, ours / parsing


def test_reading_costs_a_twentieth_of_python_docx_with_styles(short_law: Path) -> None:
    ours, theirs = _measured(short_law, "_read", "_python_docx", rounds=2)
    assert theirs / ours >= 20, theirs / ours


def test_reading_takes_at_most_six_times_the_memory_of_the_xml(law: Path) -> None:
    """Python's own memory is traced; the tree of libxml2 is bounded by the pieces it is read in, see feed_xml."""
    with zipfile.ZipFile(law) as archive:
        size = archive.getinfo("word/document.xml").file_size
    tracemalloc.start()
    read_lines(law)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak <= 6 * size, peak / size


def _measured(path: Path, *works: str, rounds: int) -> list[float]:
    """Return the least processor time of each work, taken in a fresh process, as files are read in one."""
    command = [sys.executable, "-m", "tests.benchmarks.test_docx_read_speed", str(path), str(rounds), *works]
    root = Path(__file__).parents[2]
    answer = subprocess.run(command, cwd=root, check=True, capture_output=True, text=True)
    return [float(seconds) for seconds in answer.stdout.split()]


def _least(path: Path, works: Sequence[Callable[[Path], object]], rounds: int) -> list[float]:
    """Return the least processor time of each work over a few rounds, taken in turns, the garbage collector off."""
    gc.disable()
    best = [float("inf")] * len(works)
    for _ in range(rounds):
        for at, work in enumerate(works):
            start = time.process_time()
            work(path)
            best[at] = min(best[at], time.process_time() - start)
    return best


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
    file, rounds, *names = sys.argv[1:]
    print(*_least(Path(file), [globals()[name] for name in names], int(rounds)))
