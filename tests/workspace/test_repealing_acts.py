"""An act repealed as a whole: its own article of the law, read back, and every paper says the same."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from workbench.drafting.comparative_table import comparative_table, contradictions
from workbench.drafting.draft import Draft
from workbench.importers import import_act
from workbench.law.act import Act, Kind
from workbench.law.project import Project
from workbench.workspace import amendments as use
from workbench.workspace.drafts import export_draft, prove, prove_text, text_of
from workbench.workspace.effects import effect

SOURCES = Path(__file__).parents[2] / "sample_laws" / "sources"


def acts(language: str) -> list[Act]:
    """Return the sample laws in this language; the first is a code."""
    return [import_act(path).act for path in sorted(SOURCES.glob(f"*.{language}.txt"))]


def draft(language: str, repealed: int, *, amended: bool) -> Draft:
    """Return a draft that repeals the first acts, and amends another one where asked for."""
    all_acts = acts(language)
    told = [effect(act, [use.repeal_act(act)]).amended for act in all_acts[:repealed]]
    if amended:
        other = all_acts[-1]
        point = next(unit for unit in other.walk() if unit.kind is Kind.POINT)
        told.append(effect(other, [use.repeal(other, point.eid)]).amended)
    return Draft(language, Project(), tuple(told))


@pytest.mark.parametrize("language", ["rus", "kaz"])
@pytest.mark.parametrize("repealed", [1, 2])
@pytest.mark.parametrize("amended", [False, True])
def test_the_law_that_repeals_acts_reads_back(language: str, repealed: int, amended: bool) -> None:
    drafted = draft(language, repealed, amended=amended)
    proof = prove(drafted)
    assert proof.disproofs == ()
    assert proof.clauses == repealed + amended


def test_the_repeal_is_an_article_of_its_own_before_entry_into_force() -> None:
    lines = text_of(draft("rus", 1, amended=True)).splitlines()
    assert lines[0].endswith(
        "и признании утратившим силу Кодекса Республики Казахстан об административных правонарушениях"
    )
    assert [line[:9] for line in lines if line.startswith("Статья ")] == ["Статья 1.", "Статья 2.", "Статья 3."]
    assert next(line for line in lines if line.startswith("Статья 2.")) == (
        "Статья 2. Признать утратившим силу Кодекс Республики Казахстан об административных правонарушениях от 5 июля "
        "2014 года."
    )


def test_a_law_that_says_nothing_of_the_repeal_is_disproved() -> None:
    drafted = draft("rus", 1, amended=True)
    text = "\n".join(line for line in text_of(drafted).splitlines() if "Признать утратившим" not in line)
    assert not prove_text(text, drafted.acts, "rus").proved


@pytest.mark.parametrize("language", ["rus", "kaz"])
def test_table_redline_clean_text_and_manifest_say_that_the_act_is_repealed(language: str, tmp_path: Path) -> None:
    drafted = draft(language, 1, amended=True)
    table = comparative_table(drafted)
    assert [row.deleted for row in table.rows] == [True, True]
    assert contradictions(table) == ()
    exported = export_draft(drafted, tmp_path, ("comparative_table", "redline", "clean_text"))
    assert exported.disagreements == ()
    manifest = json.loads(exported.package.manifest.read_text("utf-8"))
    assert [act["repealed"] for act in manifest["acts"]] == [True, False]


def test_a_table_that_shows_no_repeal_is_found_out() -> None:
    table = comparative_table(draft("rus", 1, amended=False))
    (act,) = table.acts
    assert contradictions(replace(table, acts=(replace(act, rows=()),))) != ()
