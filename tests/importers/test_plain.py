"""Plain text and Markdown editions of the reference bank (LAW.md 2.5, no. 15)."""

from __future__ import annotations

from pathlib import Path

import pytest

from workbench.errors import UnreadableFile
from workbench.importers import import_act
from workbench.importers.plain import read_lines
from workbench.law.act import NoteKind

MARKDOWN = """# О правах ребенка

[//]: # "нет"
↑ [Вся редакция](../rus.md)

## Глава 1. Общие положения

<a id="st1"></a>

### Статья 1. Понятия

1. Понятия:

   1) ребенок – лицо;

*2) исключен Законом РК от 01.04.2019 № 240-VІ;*

> *Сноска. Статья 1 в редакции Закона РК от 23.11.2010 № 354-IV.*

| Год | Ставка |
|-----|--------|
| 2025 | 5 % |
"""


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1251"])
def test_a_text_is_read_in_its_encoding(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "law.txt"
    text = "Статья 1. Права ребенка\n" + "Ребенок имеет право на защиту государства и общества.\n" * 20
    path.write_bytes(text.encode(encoding))
    assert read_lines(path).lines[0].text == "Статья 1. Права ребенка"


def test_the_users_choice_of_encoding_is_taken(tmp_path: Path) -> None:
    path = tmp_path / "law.txt"
    path.write_bytes("Статья".encode("koi8-r"))
    assert read_lines(path, encoding="koi8-r").lines[0].text == "Статья"


def test_marks_of_markdown_are_read_and_taken_off(tmp_path: Path) -> None:
    path = tmp_path / "rus.md"
    path.write_text(MARKDOWN, encoding="utf-8")
    act = import_act(path).act
    found = {provision.eid: provision for provision in act.walk()}
    assert act.title == "О правах ребенка"
    assert list(found) == [
        "chp_1",
        "art_1",
        "art_1__para_1",
        "art_1__para_1__point_1",
        "art_1__para_1__point_2",
        "art_1__para_1__point_2__table_1",
    ]
    assert found["art_1__para_1__point_2"].excluded
    assert [note.kind for note in found["art_1"].notes] == [NoteKind.NEW_WORDING]
    assert found["art_1__para_1__point_2__table_1"].rows == (("Год", "Ставка"), ("2025", "5 %"))


def test_stars_inside_a_sentence_stay(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text("*Слово* и *другое*\n", encoding="utf-8")
    assert read_lines(path).lines[0].text == "*Слово* и *другое*"


def test_old_line_ends_are_line_ends(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("один\rдва\r\nтри".encode())
    assert [line.text for line in read_lines(path).lines] == ["один", "два", "три"]


def test_a_missing_file_is_an_error_with_advice(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile) as raised:
        import_act(tmp_path / "no.txt")
    assert raised.value.advice


@pytest.mark.parametrize("data", [b"", b"\xff\xfe", b"\xff" * 50, b"\n\n\n"])
def test_any_text_becomes_an_act(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "odd.txt"
    path.write_bytes(data)
    assert list(import_act(path).act.walk())
