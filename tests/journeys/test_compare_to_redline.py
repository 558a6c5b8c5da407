"""Any two files become one Word file with tracked changes, from the command line."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest
from docx import Document

from workbench.__main__ import main
from workbench.importers import read_file


def written(path: Path, *paragraphs: str) -> Path:
    document = Document()
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    document.save(str(path))
    return path


def test_two_files_become_one_redline_that_holds_both(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old = written(tmp_path / "old.docx", "Письмо министру", "Срок – десять дней.", "Подпись")
    new = tmp_path / "new.txt"
    new.write_text("Письмо министру\nСрок – пять дней.\nПриложение\nПодпись\n", encoding="utf-8")
    out = tmp_path / "redline.docx"
    assert main(["compare", str(old), str(new), "--redline", str(out), "--author", "А. Ким", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["paragraphs"] == {"kept": 2, "changed": 1, "inserted": 1}
    for tracked, source in (("accepted", new), ("rejected", old)):
        read, given = read_file(out, tracked=tracked), read_file(source)
        assert [line.words for line in read.lines if line.words] == [line.words for line in given.lines if line.words]
    document = zipfile.ZipFile(out).read("word/document.xml").decode()
    assert 'w:author="А. Ким"' in document


def test_without_an_author_the_changes_are_the_state_bodys_not_the_users(tmp_path: Path) -> None:
    old, new = (tmp_path / f"{name}.txt" for name in ("old", "new"))
    old.write_text("Срок – десять дней.\n", encoding="utf-8")
    new.write_text("Срок – пять дней.\n", encoding="utf-8")
    assert main(["compare", str(old), str(new), "--redline", str(tmp_path / "r.docx")]) == 0
    document = zipfile.ZipFile(tmp_path / "r.docx").read("word/document.xml").decode()
    assert 'w:author="Государственный орган-разработчик"' in document


def test_a_file_that_cannot_be_read_leaves_no_redline(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old = tmp_path / "old.txt"
    old.write_text("Текст\n", encoding="utf-8")
    broken = tmp_path / "new.docx"
    broken.write_bytes(b"PK\x03\x04 no package")
    assert main(["compare", str(old), str(broken), "--redline", str(tmp_path / "r.docx")]) == 3
    assert capsys.readouterr().err.count("\n") == 1
    assert not (tmp_path / "r.docx").exists()
