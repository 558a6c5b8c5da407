"""Word 97-2003 documents are converted where LibreOffice is installed; everywhere else the advice says what to do."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.importers.word_files import p, write_docx
from workbench.errors import UnreadableFile
from workbench.importers import doc, import_act
from workbench.importers.doc import converted, office, read_lines
from workbench.importers.foreign import Cancelled

OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "WordDocument".encode("utf-16-le")


def test_without_libreoffice_the_advice_says_how_to_save_the_document(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doc, "office", lambda: None)
    path = tmp_path / "law.doc"
    path.write_bytes(OLD)
    with pytest.raises(UnreadableFile, match="Word 97-2003") as refused:
        import_act(path)
    assert ".docx" in refused.value.advice


installed = pytest.mark.skipif(office() is None, reason="LibreOffice is not installed")


@pytest.fixture(scope="module")
def old(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An old Word document, made by LibreOffice from a new one."""
    folder = tmp_path_factory.mktemp("old")
    write_docx(folder / "law.docx", p("Статья 1. Право") + p("1. Дети имеют право на защиту."))
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [str(office()), profile, "--headless", "--convert-to", "doc", "--outdir", str(folder)]
    subprocess.run([*command, str(folder / "law.docx")], check=True, capture_output=True, timeout=120)
    return folder / "law.doc"


@installed
def test_an_old_document_is_read_and_the_conversion_told(old: Path) -> None:
    found = read_lines(old)
    assert [line.text for line in found.lines] == ["Статья 1. Право", "1. Дети имеют право на защиту."]
    assert found.notes[0].text == doc.CONVERTED


@installed
def test_the_copy_is_gone_afterwards(old: Path) -> None:
    with converted(old) as copy:
        assert copy.name == "law.docx"
    assert not copy.exists()


@installed
def test_a_damaged_old_document_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "law.doc"
    path.write_bytes(OLD)
    with pytest.raises(UnreadableFile):
        read_lines(path)


@installed
def test_the_user_may_stop_a_conversion(old: Path) -> None:
    with pytest.raises(Cancelled), converted(old, cancelled=lambda: True):
        pass
