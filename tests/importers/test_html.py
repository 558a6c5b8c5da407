# ruff: noqa: E501 – markup reads best unbroken
"""Web pages into lines: the law, without what stands around it on its page."""

from __future__ import annotations

from pathlib import Path

import pytest

from workbench.importers import import_act
from workbench.importers.html import read_lines
from workbench.importers.lines import Line


def page(path: Path, body: str, encoding: str = "utf-8", head: str = "") -> Path:
    path.write_bytes(f"<html><head><title>Закон</title>{head}</head><body>{body}</body></html>".encode(encoding))
    return path


def read(tmp_path: Path, body: str, tracked: str = "accepted") -> list[Line]:
    return list(read_lines(page(tmp_path / "law.html", body), tracked=tracked).lines)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<p>Статья 1.\n  Право</p>", ["Статья 1. Право"]),
        ("<p>а</p>б<div>в</div>г", ["а", "б", "в", "г"]),
        ("<p>Статья 12<sup>1</sup>. Право</p>", ["Статья 12¹. Право"]),
        ("<p>а<span> <b>б</b></span> <a href='http://x'>в</a></p>", ["а б в"]),
        ("<p>1) дети;<br>2) родители.</p>", ["1) дети;", "2) родители."]),
        ("<p>РАЗДЕЛ I<br/>ОБЩИЕ<br/>ПОЛОЖЕНИЯ</p>", ["РАЗДЕЛ I ОБЩИЕ ПОЛОЖЕНИЯ"]),
        ("<pre>а\nб</pre>", ["а б"]),
        ("<p>&laquo;О&nbsp;правах&raquo; &#1240;</p>", ["«О\xa0правах» Ә"]),
        ("<p>пра<wbr>во<o:p></o:p></p>", ["право"]),
        ("<p><script>x()</script><style>p{}</style>право<!-- нет --></p>", ["право"]),
        ("<p>незакрытый<p>абзац", ["незакрытый", "абзац"]),
        ("", []),
    ],
)
def test_the_text_of_a_page_is_read(tmp_path: Path, body: str, expected: list[str]) -> None:
    assert [line.text for line in read(tmp_path, body)] == expected


def test_looks_are_kept_as_hints(tmp_path: Path) -> None:
    first, second, third, fourth, fifth = read(
        tmp_path,
        "<h3>Глава 1</h3><p class='MsoNormal' align=center><b>Статья</b> 1</p>"
        "<p><span style='color: red'>Сноска. Статья 1</span></p><p><font color='#FF0000'>Сноска</font> нет</p>"
        "<p style='text-align:center;font-weight:bold'>ЗАКОН</p>",
    )
    assert (first.outline, first.bold) == (3, True)
    assert (second.style, second.centred, second.bold) == ("MsoNormal", True, False)
    assert third.style == "note"
    assert fourth.style == ""
    assert (fifth.centred, fifth.bold) == (True, True)


@pytest.mark.parametrize(
    ("items", "numbers"),
    [
        ("<ol><li>а<li>б</ol>", ["1.", "2."]),
        ("<ol start=3><li>а</li><li value=7>б</li><li>в</li></ol>", ["3.", "7.", "8."]),
        ("<ol type=a><li>а</li><li>б</li></ol>", ["a.", "b."]),
        ("<ul><li>а</li></ul>", [""]),
        ("<ol><li><p>а</p><p>б</p></li></ol>", ["1.", ""]),
    ],
)
def test_numbers_a_browser_prints_are_read(tmp_path: Path, items: str, numbers: list[str]) -> None:
    assert [line.number for line in read(tmp_path, items)] == numbers


def test_tables_are_rows_and_frames_are_text(tmp_path: Path) -> None:
    lines = read(
        tmp_path,
        "<table><tr><th>а</th><td colspan=2>б<br>в</td></tr><tr><td>г<td>д<td><table><tr><td>е<td>ж</table></tr></table>"
        "<table><tr><td><p>Статья 1</p><p>Статья 2</p></td></tr></table>",
    )
    assert [line.cells for line in lines[:2]] == [("а", "б в", ""), ("г", "д", "е ж")]
    assert [(line.kind, line.text) for line in lines[2:]] == [("text", "Статья 1"), ("text", "Статья 2")]


def test_a_table_that_lays_out_the_page_is_its_text(tmp_path: Path) -> None:
    law = "".join(f"<p>Статья {number}. Право</p>" for number in range(150))
    lines = read(tmp_path, f"<table><tr><td>меню</td><td>{law}</td></tr></table>")
    assert len(lines) == 151
    assert {line.kind for line in lines} == {"text"}


def test_what_surrounds_the_document_is_left_out_and_named(tmp_path: Path) -> None:
    path = page(
        tmp_path / "law.html",
        f"<header>Шапка</header><nav><a>Главная</a></nav><main><p>{'Право. ' * 30}</p></main><footer>Контакты</footer>",
    )
    found = read_lines(path)
    assert [line.text for line in found.lines] == [("Право. " * 30).strip()]
    for word in ("Шапка", "Главная", "Контакты"):
        assert word in found.notes[0].text


def test_hidden_text_and_pictures_are_named(tmp_path: Path) -> None:
    path = page(
        tmp_path / "law.html", "<p>а<span style='display: none'>тайна</span></p><img src='http://x/y.png' alt='план'>"
    )
    found = read_lines(path)
    assert [(line.kind, line.text) for line in found.lines] == [("text", "а"), ("image", "[image: план]")]
    assert "“тайна”" in found.notes[1].text
    assert "Pictures are not read" in found.notes[0].text


def test_tracked_changes_of_a_page_are_read_as_chosen(tmp_path: Path) -> None:
    body = "<p>срок <del>пять</del><ins>семь</ins> дней</p>"
    assert [line.text for line in read(tmp_path, body)] == ["срок семь дней"]
    assert [line.text for line in read(tmp_path, body, "rejected")] == ["срок пять дней"]


@pytest.mark.parametrize("encoding", ["cp1251", "koi8-r", "utf-16"])
def test_the_encoding_a_page_declares_is_used(tmp_path: Path, encoding: str) -> None:
    declared = {"cp1251": "windows-1251"}.get(encoding, encoding)
    path = page(tmp_path / "law.html", "<p>Статья</p>", encoding, f"<meta charset='{declared}'>")
    assert [line.text for line in read_lines(path).lines] == ["Статья"]


def test_a_page_of_sound_utf_8_is_not_believed_to_be_another_encoding(tmp_path: Path) -> None:
    path = page(tmp_path / "law.html", "<p>Қазақстан</p>", head="<meta charset='windows-1251'>")
    assert [line.text for line in read_lines(path).lines] == ["Қазақстан"]


def test_the_saved_page_of_a_real_law_has_its_articles(real_laws: Path) -> None:
    imported = import_act(real_laws / "rus" / "kz_law_commodity_exchanges.html", in_process=True)
    counts = dict(imported.counts)
    assert (counts["article"], counts["chapter"]) == (38, 7)
    assert (imported.act.number, imported.act.title) == ("155-IV", "О товарных биржах")


def test_the_saved_page_of_a_real_law_says_what_its_plain_text_says(real_laws: Path) -> None:
    words = " ".join(
        line.text or " ".join(line.cells)
        for line in read_lines(real_laws / "rus" / "kz_law_commodity_exchanges.html").lines
    )
    text = (real_laws / "rus" / "kz_law_commodity_exchanges.txt").read_text(encoding="utf-8")
    start, end = (
        text.index("О товарных биржах\nЗакон Республики"),
        text.index("Министерства юстиции Республики Казахстан"),
    )
    assert (
        text[start:end].split()
        == words[words.index("О товарных биржах Закон Республики") :].split()[: len(text[start:end].split())]
    )
