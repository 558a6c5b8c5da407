"""Templates own the look; files appear whole, name nobody, and say clearly what a template lacks."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from datetime import date
from pathlib import Path

import pytest
from docx import Document
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from linter import faults

from workbench import paths
from workbench.errors import UnreadableFile, WorkbenchError
from workbench.exporters import EXPORTERS, blocks, files
from workbench.exporters.blocks import Page, Table, paragraph, row
from workbench.exporters.files import save_whole
from workbench.exporters.word import Template
from workbench.importers.docx import read_lines

RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


@pytest.mark.parametrize("exporter", EXPORTERS, ids=lambda exporter: exporter.name)
def test_every_paper_has_a_template_in_times_new_roman_on_a4(exporter: object) -> None:
    document = Document(str(paths.resources() / "templates" / f"{exporter.name}.docx"))  # type: ignore[attr-defined]
    section = document.sections[0]
    assert {round(section.page_width.cm, 1), round(section.page_height.cm, 1)} == {21.0, 29.7}
    assert document.styles["Normal"].font.name == "Times New Roman"
    assert document.core_properties.author == ""


def test_tables_as_the_form_wants_them_stand_on_a_landscape_page() -> None:
    for name in ("comparative_table", "concordance_table", "disagreements"):
        section = Document(str(paths.resources() / "templates" / f"{name}.docx")).sections[0]
        assert section.page_width > section.page_height


def test_a_style_that_is_missing_is_named_with_advice(tmp_path: Path) -> None:
    (tmp_path / "bill.docx").write_bytes(_bare_document(tmp_path))
    with pytest.raises(WorkbenchError, match=r"bill.docx has no style “Quoted text”.*Add a paragraph style"):
        Template.of("bill", tmp_path).style_id("Quoted text")


def test_a_bill_that_quotes_a_table_is_written_in_a_template_made_without_styles_for_tables(tmp_path: Path) -> None:
    own = Document(str(paths.resources() / "templates" / "bill.docx"))
    for name in ("Table text", "Table end"):
        own.styles[name].element.getparent().remove(own.styles[name].element)
    own.save(str(tmp_path / "bill.docx"))
    page = Page("О праве", (Table((1.0, 1.0), (), (row("1", "эвакуация"),)), paragraph("Signature", "Президент")))
    template = Template.of("bill", tmp_path)
    written = template.page(page, tmp_path / "a.docx", language="rus")
    (cell, *_) = Document(str(written.path)).tables[0].rows[0].cells
    assert cell.paragraphs[0].style.name == "Quoted text"
    assert written.warnings == (
        "The template bill.docx has no style “Table text”; “Quoted text” serves for it.",
        "The template bill.docx has no style “Table end”; “Quoted text” serves for it.",
    )


def test_the_departments_own_template_goes_before_the_shipped_one(tmp_path: Path) -> None:
    own = Document(str(paths.resources() / "templates" / "bill.docx"))
    own.sections[0].left_margin = own.sections[0].right_margin = 0
    own.save(str(tmp_path / "bill.docx"))
    assert Template.of("bill", tmp_path).width > Template.of("bill").width
    assert Template.of("minutes", tmp_path).width == Template.of("minutes").width


def test_a_template_that_is_no_word_file_is_refused_with_advice(tmp_path: Path) -> None:
    (tmp_path / "bill.docx").write_text("не документ", encoding="utf-8")
    with pytest.raises(UnreadableFile, match=r"bill.docx is not a Word document"):
        Template.of("bill", tmp_path)


def test_a_file_is_the_same_bytes_each_time_it_is_written(tmp_path: Path) -> None:
    page = Page("О праве", (paragraph("Title", "О праве"),))
    made = [
        Template.of("bill").page(page, tmp_path / name, language="kaz", day=date(2026, 11, 25)) for name in ("a", "b")
    ]
    assert made[0].path.read_bytes() == made[1].path.read_bytes()


def test_properties_name_the_paper_and_its_day_and_nobody(tmp_path: Path) -> None:
    page = Page("т" * 300, (paragraph("Title", "О праве"),))
    path = Template.of("bill").page(page, tmp_path / "a.docx", language="kaz", day=date(2026, 11, 25)).path
    properties = Document(str(path)).core_properties
    assert (properties.author, properties.last_modified_by, properties.comments) == ("", "", "")
    assert properties.title == "т" * 255
    assert properties.created is not None
    assert properties.created.date() == date(2026, 11, 25)
    with zipfile.ZipFile(path) as package:
        assert b"kk-KZ" in package.read("word/styles.xml")


def test_a_failed_save_leaves_the_old_file_and_nothing_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "проект.docx"
    save_whole(path, b"old")

    def no_space(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files.os, "fsync", no_space)
    with pytest.raises(WorkbenchError, match=r"проект.docx cannot be written: No space left"):
        save_whole(path, b"new")
    assert path.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["проект.docx"]


def test_the_folder_of_a_file_is_made(tmp_path: Path) -> None:
    save_whole(tmp_path / "а" / "б" / "в.txt", b"1")
    assert (tmp_path / "а" / "б" / "в.txt").read_bytes() == b"1"


def _bare_document(folder: Path) -> bytes:
    Document().save(str(folder / "bare.docx"))
    content = (folder / "bare.docx").read_bytes()
    (folder / "bare.docx").unlink()
    return content


def test_the_shipped_templates_are_what_the_script_makes(tmp_path: Path) -> None:
    script = paths.resources().parent / "build_spec" / "make_templates.py"
    if not script.is_file():
        pytest.skip("the script is not shipped with an installed package")
    subprocess.run([sys.executable, str(script), str(tmp_path)], check=True, capture_output=True)
    for made in sorted(tmp_path.glob("*.docx")):
        with zipfile.ZipFile(made) as new, zipfile.ZipFile(paths.resources() / "templates" / made.name) as shipped:
            assert {name: new.read(name) for name in new.namelist()} == {
                name: shipped.read(name) for name in shipped.namelist()
            }, made.name


def test_nothing_of_where_a_template_was_made_goes_into_a_paper(tmp_path: Path) -> None:
    own = Document(str(paths.resources() / "templates" / "bill.docx"))
    hang = own.part._settings_part.relate_to(
        "file:///C:/Users/akhmetov/Templates/bill.dotm", f"{RELATIONSHIPS}/attachedTemplate", is_external=True
    )
    attached = OxmlElement("w:attachedTemplate")
    attached.set(qn("r:id"), hang)
    own.settings.element.insert(0, attached)
    own.core_properties.author = own.core_properties.last_modified_by = "akhmetov"
    company = Part(PackURI("/docProps/app.xml"), "application/xml", b"<Company>akhmetov</Company>", own.part.package)
    own.part.package.relate_to(company, f"{RELATIONSHIPS}/extended-properties")
    own.save(str(tmp_path / "bill.docx"))
    page = Page("О праве", (paragraph("Title", "О праве"),))
    path = Template.of("bill", tmp_path).page(page, tmp_path / "out.docx", language="rus").path
    with zipfile.ZipFile(path) as package:
        assert not [name for name in package.namelist() if b"akhmetov" in package.read(name)]


def test_numbers_are_not_divided_between_lines_of_a_cell(tmp_path: Path) -> None:
    table = blocks.Table(
        (1.0, 1.0), (("№", "Элемент"),), [blocks.row("1.", "Подпункт 2-1) статьи 127-1"), blocks.row("R-03", "а-б")]
    )
    path = Template.of("comparative_table").page(Page("т", (table,)), tmp_path / "t.docx", language="rus").path
    xml = zipfile.ZipFile(path).read("word/document.xml").decode()
    assert xml.count("<w:noBreakHyphen/>") == 3
    assert faults(path) == []
    assert [line.cells[1] for line in read_lines(path).lines if line.cells][1:] == ["Подпункт 2-1) статьи 127-1", "а-б"]
