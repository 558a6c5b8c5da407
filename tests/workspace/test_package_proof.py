"""A package proves itself through its files, and one that was tampered with is found out."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "exporters"))
import drafts

from workbench.drafting.draft import Draft
from workbench.exporters import export_package
from workbench.workspace.package_proof import prove_package

PAPERS = ("comparative_table", "redline", "clean_text")


def other(draft: Draft) -> Draft:
    """Return the draft with one article as proposed that the papers know nothing of."""
    act = draft.acts[1]
    return replace(draft, acts=(draft.acts[0], replace(act, proposed=act.in_force, modifications=())))


@pytest.mark.parametrize("language", ["rus", "kaz"])
@pytest.mark.parametrize("whole", [False, True])
def test_a_package_agrees_with_its_acts(tmp_path: Path, language: str, whole: bool) -> None:
    draft = drafts.draft(language)
    assert prove_package(draft, export_package(draft, tmp_path, PAPERS, whole_acts=whole)) == ()


@pytest.mark.parametrize("whole", [False, True])
def test_papers_of_another_text_are_found_out(tmp_path: Path, whole: bool) -> None:
    draft = drafts.draft("rus")
    package = export_package(other(draft), tmp_path, PAPERS, whole_acts=whole)
    problems = prove_package(draft, package)
    assert any("clean_text" in problem or "redaktsii" in problem for problem in problems)
    assert any(problem.startswith("04_") for problem in problems)
