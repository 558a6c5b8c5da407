"""The gate lets every character a Word file may hold pass as it is, and says what it replaced."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from all_characters import pieces_of_all, problems
from lxml import etree

from workbench.drafting.authorship import Stamp
from workbench.exporters import gate
from workbench.exporters.blocks import Page, Paragraph, Run, paragraph
from workbench.exporters.tracked import signed
from workbench.exporters.word import Template
from workbench.exporters.wordml import attribute

ALL = [chr(code) for code in range(0x110000)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Статья 5. «Права» – № 1-1\u00a0\u00ad", "Статья 5. «Права» – № 1-1\u00a0\u00ad"),
        ("a\x00b\x0b", "a\ufffdb\ufffd"),
        ("\ud800x\udfff", "\ufffdx\ufffd"),
        ("\ufffe\uffff", "\ufffd\ufffd"),
        ("a\u202eb\u2066", "a[U+202E]b[U+2066]"),
        ("слово" * 10_000, "слово" * 10_000),
    ],
)
def test_what_no_file_can_hold_is_replaced_and_all_else_kept(text: str, expected: str) -> None:
    cleaned, warnings = gate.clean(text)
    assert cleaned == expected
    assert bool(warnings) == (cleaned != text)
    assert gate.encoded(text)[0] == expected.encode()


def test_a_warning_names_the_characters() -> None:
    assert gate.clean("a\x0bb\x0b")[1] == ("2 characters that no Word file can hold were replaced by U+FFFD (U+000B).",)


def test_every_code_point_gives_xml_that_reads_back_as_cleaned() -> None:
    for start in range(0, 0x110000, 0x10000):
        chunk = "".join(ALL[start : start + 0x10000])
        chunk = chunk.replace("\r", "").replace("&", "").replace("<", "")
        content, _ = gate.encoded(f"<t>{chunk}</t>")
        assert etree.fromstring(content).text == gate.clean(chunk)[0]


def test_all_code_points_in_text_title_and_author_give_a_file_that_opens(tmp_path: Path) -> None:
    every = "".join(ALL)
    template = Template.of("bill")
    page = Page(every, (Paragraph("Quoted text", (Run(every), Run(every, bold=True))), paragraph("Title", every)))
    written = template.page(page, tmp_path / "all.docx", language="rus")
    with zipfile.ZipFile(written.path) as package:
        root = etree.fromstring(package.read("word/document.xml"), etree.XMLParser(huge_tree=True))
        etree.fromstring(package.read("docProps/core.xml"))
    assert len(written.warnings) == 2
    assert root.xpath("count(//*[local-name()='p'])") == 2


def test_comments_authors_and_tracked_text_of_any_characters_give_a_redline_that_opens(tmp_path: Path) -> None:
    """A sample; tests/campaigns/code_points.py takes all of them."""
    pieces = pieces_of_all()
    odd = [piece for piece in pieces if gate.clean(piece)[1]]
    assert problems([*odd[::4], *pieces[:6], *pieces[::200]], tmp_path / "r.docx") == []


def test_an_author_is_an_attribute_on_one_line() -> None:
    stamp = Stamp('А. "Б" <в>\n&')
    assert etree.fromstring(f'<w:a xmlns:w="w" {signed(stamp)}/>').get("{w}author") == 'А. "Б" <в> &'
    assert attribute("x") == '"x"'
