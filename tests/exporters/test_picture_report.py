from __future__ import annotations

import struct
import zlib
from datetime import date
from pathlib import Path

import pytest
from docx import Document

from workbench.__main__ import main
from workbench.analysis.coverage import BodyProgress, Cell, CoverageMap, Event, Happening
from workbench.exporters.picture_report import (
    Pictured,
    coverage_figures,
    progress_figures,
    timeline_figures,
    write,
)
from workbench.law.concordance import Conformity
from workbench.law.recommendation import Progress
from workbench.workspace import samples

DAY = date(2026, 11, 2)
COVERED = CoverageMap(
    ("r1", "r2"), ("R-1", "R-2"), ("/a", "/b"), ("О защите", "Об образовании"),
    (
        Cell("r1", "/a", Conformity.FULL, 1, False),
        Cell("r2", "/a", Conformity.NONE, 2, True),
        Cell("r2", "/b", None, 0, True),
    ),
)  # fmt: skip


def png(width: int, height: int) -> bytes:
    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    rows = b"".join(b"\0" + b"\xff" * width for _ in range(height))
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def texts(table: object) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in table.rows]  # type: ignore[attr-defined]


@pytest.mark.parametrize(("across", "down"), [(800, 200), (200, 800)])
def test_pictures_fit_the_page_and_say_what_they_show(tmp_path: Path, across: int, down: int) -> None:
    pictured = Pictured("Охват", png(across, down), coverage_figures(COVERED, "rus"))
    write([pictured], tmp_path / "o.docx", subject="О детях", language="rus", day=DAY)
    document = Document(str(tmp_path / "o.docx"))
    (shape,) = document.inline_shapes
    section = document.sections[0]
    assert shape.width <= section.page_width - section.left_margin - section.right_margin
    assert shape.height <= section.page_height - section.top_margin - section.bottom_margin
    assert abs(shape.width / shape.height - across / down) < 0.01
    assert shape._inline.docPr.get("descr") == "Охват"
    assert [paragraph.text for paragraph in document.paragraphs[:3]] == [
        "Ход работы над законопроектом", "О детях", "по состоянию на 02.11.2026",
    ]  # fmt: skip


def test_figures_of_coverage_count_acts_by_conformity() -> None:
    table = coverage_figures(COVERED, "rus")
    counts = [[paragraph.runs[0].text for cell in row.cells for paragraph in cell] for row in table.rows]
    assert counts == [["О защите", "1", "–", "1", "–", "–", "1"], ["Об образовании", "–", "–", "–", "–", "–", "1"]]


def test_figures_of_progress_count_what_is_overdue() -> None:
    body = BodyProgress("", ((Progress.IMPLEMENTED, 2), (Progress.NOT_STARTED, 1)), 1)
    (row,) = progress_figures([body], "rus").rows
    assert [paragraph.runs[0].text for cell in row.cells for paragraph in cell] == [
        "Орган не указан", "2", "–", "1", "–", "1", "3",
    ]  # fmt: skip


def test_dates_name_the_amending_law() -> None:
    (row,) = timeline_figures([Event(DAY, "О защите", Happening.AMENDED, "26-VII")], "kaz").rows
    assert [paragraph.runs[0].text for cell in row.cells for paragraph in cell] == [
        "02.11.2026", "О защите", "өзгерістер қолданысқа енгізілді (№ 26-VII)",
    ]  # fmt: skip


def test_the_report_is_written_from_a_project(tmp_path: Path, qapp: object) -> None:
    samples.sample_project(tmp_path / "sample.lhw").close()
    out = tmp_path / "report.docx"
    assert main(["picture", str(tmp_path / "sample.lhw"), "report", "--out", str(out), "--language", "kaz"]) == 0
    document = Document(str(out))
    assert len(document.inline_shapes) == 3
    assert len(document.tables) == 3
    assert len(texts(document.tables[0])) == 9  # eight acts and the head
