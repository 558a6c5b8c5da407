# ruff: noqa: E501 – markup reads best unbroken
"""RTF documents into lines: what striprtf drops or blurs is still there."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from workbench.errors import UnreadableFile
from workbench.importers import import_act
from workbench.importers.lines import Line
from workbench.importers.rtf import read_lines


def rtf(path: Path, body: str) -> Path:
    path.write_bytes(b"{\\rtf1\\ansi\\ansicpg1251\\uc1 " + body.encode("cp1251") + b"}")
    return path


def read(tmp_path: Path, body: str, tracked: str = "accepted") -> list[Line]:
    return list(read_lines(rtf(tmp_path / "law.rtf", body), tracked=tracked).lines)


def hexed(text: str) -> str:
    return "".join(f"\\'{byte:02x}" for byte in text.encode("cp1251"))


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            f"\\pard {hexed('Статья 1.')} \\b {hexed('Право')}\\b0\\par {hexed('текст')}\\par",
            ["Статья 1. Право", "текст"],
        ),
        ("\\pard Статья 1\\par", ["Статья 1"]),  # bytes over 127 as they are
        ("\\u1178?\\u1072?\\par", ["Қа"]),
        ("Статья 12{\\super 1}. Право\\par", ["Статья 12¹. Право"]),
        ("Статья 12\\super 10\\nosupersub . Право\\par", ["Статья 12¹⁰. Право"]),
        ("12\\_1\\~статья\\emdash\\par", ["12\u20111\xa0статья—"]),
        ("а{\\*\\bkmkstart x}{\\*\\bkmkend x}б\\par", ["аб"]),
        ('{\\field{\\*\\fldinst{HYPERLINK "http://x"}}{\\fldrslt{статья 5}}}\\par', ["статья 5"]),
        ("а\\line 1) б\\par", ["а", "1) б"]),
        ("{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset204{\\*\\panose 02}B;}}\\f1 \\'ef\\par", ["п"]),
        ("\\uc\\u1072?\\u-999999999?б\\par", ["а?б"]),
        ("{\\listtext 1)\\tab}а\\par", ["1)\tа"]),
        ("{\\pict\\bin5 \\}{\\x а}б\\par", ["б"]),
        ("", []),
    ],
)
def test_the_text_of_an_rtf_document_is_read(tmp_path: Path, body: str, expected: list[str]) -> None:
    assert [line.text for line in read(tmp_path, body)] == expected


def test_tables_keep_their_cells(tmp_path: Path) -> None:
    row = "\\trowd\\pard\\intbl а\\par б|в\\cell г\\cell\\row \\pard\\intbl д\\cell \\cell\\row"
    lines = read(tmp_path, f"до\\par {row} \\pard после\\par")
    assert [line.cells or line.text for line in lines] == ["до", ("а б|в", "г"), ("д", ""), "после"]


def test_footnotes_pictures_and_centred_lines_are_told(tmp_path: Path) -> None:
    body = "\\pard\\qc ЗАКОН\\par\\pard Дети{\\super\\chftn}{\\footnote \\pard до 18 лет\\par}\\par{\\*\\shppict{\\pict 00}}\\par"
    found = read_lines(rtf(tmp_path / "law.rtf", body))
    assert [(line.kind, line.text, line.centred) for line in found.lines] == [
        ("text", "ЗАКОН", True),
        ("text", "Дети", False),
        ("footnote", "до 18 лет", False),
        ("image", "[image]", False),
    ]
    assert len(found.notes) == 2


def test_tracked_changes_are_read_as_chosen(tmp_path: Path) -> None:
    body = "срок {\\deleted\\revauthdel0 пять}{\\revised\\revauth0 семь} дней\\par"
    assert [line.text for line in read(tmp_path, body)] == ["срок семь дней"]
    assert [line.text for line in read(tmp_path, body, "rejected")] == ["срок пять дней"]
    assert "insertions: 1, deletions: 1" in read_lines(tmp_path / "law.rtf").notes[0].text


def test_hidden_text_headers_and_comments_are_named(tmp_path: Path) -> None:
    body = "{\\header Проект\\par}а{\\v тайна}{\\*\\annotation уточнить}\\par"
    found = read_lines(rtf(tmp_path / "law.rtf", body))
    assert [line.text for line in found.lines] == ["а"]
    assert len(found.notes) == 3


def test_a_font_table_of_noise_takes_no_time(tmp_path: Path) -> None:
    noise = "\\f0\\b ;{\\i x}" * 20_000
    start = time.process_time()
    read(tmp_path, f"{{\\fonttbl{noise}{{\\f1\\fcharset204 Times;}}}}\\f1 {hexed('право')}\\par")
    assert time.process_time() - start < 5


def test_what_is_no_rtf_is_refused(tmp_path: Path) -> None:
    (tmp_path / "law.rtf").write_text("Статья 1", encoding="utf-8")
    with pytest.raises(UnreadableFile, match="no RTF"):
        read_lines(tmp_path / "law.rtf")


@pytest.mark.parametrize(("name", "articles"), [("kg_zemelniy_kodeks.rtf", 125), ("kg_zakon.rtf", 24)])
def test_real_rtf_acts_have_their_articles(real_laws: Path, name: str, articles: int) -> None:
    assert dict(import_act(real_laws / "kyrgyz" / name, in_process=True).counts)["article"] == articles
