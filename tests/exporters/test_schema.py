"""Every Word and Excel file against the schemas of the Open XML SDK: what Office would repair is a fault here."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import drafts
import pytest
from openxml_audit import FileFormat, OpenXmlValidator, ValidationSeverity
from random_acts import pair

from workbench.drafting.authorship import Stamp
from workbench.drafting.redline import redline
from workbench.exporters import export_package
from workbench.exporters.tracked import Tracker
from workbench.exporters.word import Template
from workbench.law.amended_act import AmendedAct

WARNING = ValidationSeverity.WARNING
FORMATS = (FileFormat.OFFICE_2007, FileFormat.OFFICE_2019)


def violations(path: Path) -> list[str]:
    """Return what the schemas and rules of Office say against a file, in the oldest and in a new version.

    That Excel keeps texts elsewhere when it saves the file again is a warning, and no fault.
    """
    found = []
    for version in FORMATS:
        result = OpenXmlValidator(file_format=version).validate(str(path))
        found += [f"{version.name}: {error}" for error in result.errors if error.severity is not WARNING]
    return found


@pytest.mark.parametrize("language", ["rus", "kaz"])
def test_every_paper_keeps_to_the_schemas(tmp_path: Path, language: str) -> None:
    package = export_package(drafts.draft(language), tmp_path, spreadsheets=True)
    assert Counter(paper.path.suffix for paper in package.papers) == {".docx": 11, ".xlsx": 6}
    assert {paper.path.name: violations(paper.path) for paper in package.papers} == {
        paper.path.name: [] for paper in package.papers
    }


@pytest.mark.parametrize("seed", range(8))
def test_redlines_of_random_acts_keep_to_the_schemas(tmp_path: Path, seed: int) -> None:
    old, new = pair(seed)
    template = Template.of("redline")
    tracker = Tracker(template.style_id, template.width, {"": Stamp("Разработчик")})
    body = tracker.body(redline(AmendedAct(old, new, (), ()), whole=True))
    assert violations(template.save(tmp_path / "r.docx", body, title="т", language="rus").path) == []


def test_a_fault_would_be_seen(tmp_path: Path) -> None:
    template = Template.of("redline")
    body = '<w:p><w:pPr><w:rPr/><w:pStyle w:val="a"/></w:pPr></w:p>'
    assert violations(template.save(tmp_path / "bad.docx", body, title="т", language="rus").path) != []
