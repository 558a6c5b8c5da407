"""Acts call their provisions as they do in the papers: in codes that have parts a numbered point is a part."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from workbench.law.act import Act, Kind, Provision
from workbench.law.change import Changes
from workbench.law.eid import with_eids
from workbench.law.reference import ProvisionRef
from workbench.workspace.workspace import Workspace

LINE = "Граждане участвуют."


def act(work: str, form: str, title: str, text: str = LINE, language: str = "rus") -> Act:
    """Return an act of one article: part 1 with a line below it that is a part of its own, and part 2 of one line."""
    unnumbered = Provision(Kind.SUBPARAGRAPH, "2", text="Вторая строка части.")
    first = Provision(
        Kind.PARAGRAPH, "1", "1.", text="Первая:",
        children=(Provision(Kind.INDENT, "2", text="одна строка;"), unnumbered),
    )  # fmt: skip
    parts = (first, Provision(Kind.PARAGRAPH, "2", "2.", text=text))
    article = Provision(Kind.ARTICLE, "5", "Статья 5.", "Права", children=parts)
    return with_eids(Act(f"{work}{language}", work, language, title, form, provisions=(article,)))


@pytest.fixture
def codes(tmp_path: Path) -> Iterator[Workspace]:
    citing = "согласно части первой статьи 5, части второй статьи 5"
    with Workspace.create(tmp_path / "a.lhw") as made:
        made.apply(
            Changes.added(
                act("/law", "law", "Об административных процедурах"),
                act("/offences", "code", "Об административных правонарушениях"),
                act("/social", "code", "Социальный кодекс"),
                act("/told", "code", "Предпринимательский кодекс", citing),
                act("/kazakh", "code", "Әкімшілік құқық бұзушылық туралы", language="kaz"),
            ),
            "acts",
        )
        yield made


@pytest.mark.parametrize(
    ("work", "parts"),
    [("/law", False), ("/offences", True), ("/social", False), ("/told", True), ("/kazakh", True), ("/none", False)],
)
def test_a_code_says_by_its_matter_or_its_citations_that_points_are_parts(codes, work, parts):
    assert codes.naming.numbered_parts(work) is parts


def test_an_act_that_changes_is_asked_again(codes):
    assert not codes.naming.numbered_parts("/social")
    found = codes.act("/social", "rus")
    codes.apply(Changes.replaced(found, replace(found, title="Уголовный кодекс")), "title")
    assert codes.naming.numbered_parts("/social")


@pytest.mark.parametrize(
    ("work", "eid", "counted"),
    [
        ("/offences", "art_5__para_1__subpara_2", "art_5__para_1__indent_3"),
        ("/kazakh", "art_5__para_1__subpara_2", "art_5__para_1__indent_3"),
        ("/social", "art_5__para_1__subpara_2", "art_5__para_1__subpara_2"),
        ("/offences", "art_5__para_1", "art_5__para_1"),
        ("/offences", "art_5__para_9__subpara_2", "art_5__para_9__subpara_2"),
        ("/offences", "", ""),
    ],
)
def test_an_unnumbered_part_of_a_part_is_an_indent_of_it(codes, work, eid, counted):
    assert codes.naming.counted(ProvisionRef(work, eid)) == counted
