"""The package of the sample project, proved through its files: nothing in it disagrees with the acts or with itself."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "exporters"))
from acceptance import W, accepted, document, rejected
from linter import faults

from workbench import paths
from workbench.drafting.alignment import printed_lines
from workbench.drafting.comparative_table import comparative_table, contradictions
from workbench.drafting.draft import Draft
from workbench.exporters import Package, export_package
from workbench.law.act import Act
from workbench.workspace import drafts, samples
from workbench.workspace.package_proof import prove_package
from workbench.workspace.workspace import Workspace

pytestmark = pytest.mark.skipif(not (paths.sample_laws() / "amendments.toml").is_file(), reason="no sample laws here")


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    opened = samples.sample_project(tmp_path_factory.mktemp("проект") / "үлгі.lhw")
    yield opened
    opened.close()


@pytest.fixture(scope="module", params=["rus", "kaz"])
def draft(workspace: Workspace, request: pytest.FixtureRequest) -> Draft:
    return drafts.draft(workspace, request.param, day=date(2026, 11, 25))[0]


@pytest.fixture(scope="module")
def package(draft: Draft, tmp_path_factory: pytest.TempPathFactory) -> Package:
    return export_package(draft, tmp_path_factory.mktemp("пакет"), whole_acts=True)


def of(package: Package, name: str) -> Path:
    return next(paper.path for paper in package.papers if paper.name == name)


def lines(act: Act) -> list[str]:
    return [text for line in printed_lines(act) for text in line.text.split("\n") if text]


def test_every_file_is_clean(package: Package) -> None:
    assert {paper.path.name: faults(paper.path) for paper in package.papers if faults(paper.path)} == {}
    assert package.warnings == ()


def test_the_package_proves_itself(draft: Draft, package: Package) -> None:
    assert prove_package(draft, package) == ()


def test_the_redline_holds_both_texts_of_every_act(draft: Draft, package: Package) -> None:
    after, before = (list(filter(None, read(of(package, "redline")))) for read in (accepted, rejected))
    headings = 2 * len(draft.acts)
    for told, acts in ((after, [act.proposed for act in draft.acts]), (before, [act.in_force for act in draft.acts])):
        expected = [line for act in acts for line in lines(act)]
        assert len(told) == len(expected) + headings
        remaining = iter(told)
        assert all(line in remaining for line in expected)  # all of them, in this order


def test_the_clean_text_is_the_redline_accepted(package: Package) -> None:
    body = document(of(package, "clean_text")).find(f"{W}body")
    told = ["".join(t.text or "" for t in p.iter(f"{W}t")) for p in body.iter(f"{W}p")]
    assert [line for line in told if line] == [line for line in accepted(of(package, "redline")) if line]


def test_the_comparative_table_says_what_the_acts_say_and_leaves_no_amendment_out(draft: Draft) -> None:
    table = comparative_table(draft)
    assert contradictions(table) == ()
    told = {amendment for row in table.rows for amendment in row.amendments}
    assert told == {amendment.id for act in draft.acts for amendment in act.amendments}
    assert all(row.amendments for row in table.rows)


def test_no_row_of_the_table_names_an_element_by_its_address(draft: Draft) -> None:
    assert not any("_" in row.element for row in comparative_table(draft).rows)


def test_the_draft_law_names_every_act_and_closes_with_the_signatory(draft: Draft, package: Package) -> None:
    told = ["".join(t.text or "" for t in p.iter(f"{W}t")) for p in document(of(package, "bill")).iter(f"{W}p")]
    opened = (line[:3] for line in told if line.endswith(":"))
    assert all(f"{number}. " in opened for number in range(1, len(draft.acts) + 1))  # in this order
    signatory = {"rus": "Президент Республики Казахстан", "kaz": "Қазақстан Республикасының Президенті"}
    assert told[-1] == signatory[draft.language]
