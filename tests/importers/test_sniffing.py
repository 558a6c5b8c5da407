"""What a file is is told by its content: a wrong ending is read by what is inside, or named."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.importers.word_files import p, write_docx
from workbench.errors import UnreadableFile
from workbench.importers import import_act
from workbench.importers.sniffing import kind_of

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


def made(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    ("name", "data", "kind"),
    [
        ("law.docx", b"{\\rtf1 a}", ".rtf"),
        ("law.rtf", b"\xef\xbb\xbf{\\rtf1 a}", ".rtf"),
        ("law.txt", b"%PDF-1.4 a", ".pdf"),
        ("law.doc", b"<html><body>a</body></html>", ".html"),
        ("law.docx", "<!DOCTYPE html><p>а".encode("utf-16"), ".html"),
        ("law.html", b"just text", ".html"),
        ("law.xml", b"<?xml version='1.0'?><akomaNtoso/>", ".xml"),
        ("law.txt", b"<akomaNtoso/>", ".xml"),
        ("law.docx", "Статья 1".encode("cp1251"), ".txt"),
        ("law.md", "# Статья 1".encode(), ".md"),
        ("law", "Статья 1".encode("utf-16"), ".txt"),
        ("law.txt", b"", ".txt"),
        ("law.txt", "Статья <p> 1".encode(), ".txt"),
        ("law.txt", OLE + "WordDocument".encode("utf-16-le"), ".doc"),
    ],
)
def test_a_file_is_what_its_content_says(tmp_path: Path, name: str, data: bytes, kind: str) -> None:
    assert kind_of(made(tmp_path / name, data)) == kind


@pytest.mark.parametrize("suffix", [".docx", ".docm", ".rtf", ".txt", ".doc", ""])
def test_a_word_document_is_one_under_any_name(tmp_path: Path, suffix: str) -> None:
    path = write_docx(tmp_path / f"law{suffix}", p("Статья 1"))
    assert kind_of(path) in (".docx", ".docm")


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("law.docx", b"\x89PNG\r\n", "is a picture"),
        ("law.docx", b"Rar!\x1a", "is an archive"),
        ("law.txt", b"MZ\x90\x00", "is a program"),
        ("law.docx", b"PK\x05\x06" + bytes(18), "is an archive"),
        ("law.docx", OLE + "EncryptedPackage".encode("utf-16-le"), "protected by a password"),
        ("law.doc", OLE + "Workbook".encode("utf-16-le"), "Excel 97-2003"),
        ("law.doc", OLE, "damaged or no document"),
        ("law.xml", b"<?xml version='1.0'?><w:wordDocument/>", "Word document kept as XML"),
        ("law.fodt", b"<?xml version='1.0'?><office:document/>", "flat OpenDocument"),
        ("law.mht", b"From: x\r\nMIME-Version: 1.0\r\n", "web archive"),
        ("law.txt", bytes(range(1, 9)) * 100, "damaged or no text"),
    ],
)
def test_what_is_not_read_is_named_with_advice(tmp_path: Path, name: str, data: bytes, message: str) -> None:
    with pytest.raises(UnreadableFile, match=message) as refused:
        kind_of(made(tmp_path / name, data))
    assert refused.value.advice


def test_a_wrong_ending_is_read_by_content_and_noted(tmp_path: Path) -> None:
    path = made(tmp_path / "law.docx", "{\\rtf1\\ansi\\ansicpg1251 Статья 1. Право\\par}".encode("cp1251"))
    imported = import_act(path)
    assert [provision.label for provision in imported.act.walk()] == ["Статья 1."]
    assert imported.notes[0].text == "law.docx is in fact an RTF document and was read as such."
