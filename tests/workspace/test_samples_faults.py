"""The faulty sample: every check has an example there, and the list of them reads as a memo in three languages."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from workbench.analysis.matter import Matter, Seriousness
from workbench.analysis.memo import HEADINGS, groups, memo
from workbench.analysis.situation import place_in_words
from workbench.catalogue import Catalogue, catalogue
from workbench.workspace import samples
from workbench.workspace.matters import matters
from workbench.workspace.workspace import Workspace

LATIN = re.compile(r"[A-Za-z]{2,}")
SAID_SO = re.compile(r"R-\d+|CRC art\. 99|Sendai 2015-2030|art\. 26")


@pytest.fixture(scope="module")
def faulty(tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    workspace = samples.sample_project(
        tmp_path_factory.mktemp("faulty") / "sample.lhw", now=datetime(2026, 11, 2, tzinfo=UTC)
    )
    for label, changes in samples.faults(workspace):
        workspace.apply(changes, label)
    return workspace


def found(workspace: Workspace, reader: str) -> tuple[Matter, ...]:
    return matters(workspace, reader=reader)


def speech(reader: str) -> Catalogue:
    return catalogue(reader, lambda value: place_in_words(value, reader))


def test_every_check_has_an_example_in_the_sample(faulty: Workspace) -> None:
    assert {matter.check for matter in found(faulty, "rus")} == set(HEADINGS)


def test_the_sample_without_its_faults_is_clean(tmp_path: Path) -> None:
    with samples.sample_project(tmp_path / "sample.lhw") as workspace:
        found = matters(workspace)
    assert {matter.seriousness for matter in found} == {Seriousness.REMARK}
    assert not {matter.check for matter in found} & {"parity", "parity_of_draft"}


@pytest.mark.parametrize("reader", ["rus", "kaz", "eng"])
def test_the_memo_is_grouped_and_the_worst_comes_first(faulty: Workspace, reader: str) -> None:
    told = groups(found(faulty, reader), speech(reader))
    assert [group.seriousness for group in told] == sorted(group.seriousness for group in told)
    assert len({(group.seriousness, group.check) for group in told}) == len(told)
    assert all(group.items and group.advice for group in told)


@pytest.mark.parametrize("reader", ["rus", "kaz"])
def test_nothing_of_the_memo_stays_english(faulty: Workspace, reader: str) -> None:
    lines = list(memo(found(faulty, reader), speech(reader)))
    assert [line for line in lines if LATIN.search(SAID_SO.sub("", line))] == []


@pytest.mark.parametrize(
    ("reader", "place"),
    [
        ("rus", "«О гражданской защите», пункт 4 статьи 20"),
        ("kaz", "«Азаматтық қорғау туралы», 20-баптың 4-тармағы"),
        ("eng", "“On Civil Protection”, point 4 of Article 20"),
    ],
)
def test_places_are_named_as_lawyers_name_them(faulty: Workspace, reader: str, place: str) -> None:
    lines = list(memo(found(faulty, reader), speech(reader)))
    assert any(place in line for line in lines)
    assert not [line for line in lines if "art_" in line or "__" in line]


def test_a_part_of_a_code_of_offences_is_no_point(faulty: Workspace) -> None:
    lines = "\n".join(memo(found(faulty, "rus"), speech("rus")))
    assert "часть первая статьи 412" in lines
    assert "пункт 1 статьи 412" not in lines


def test_a_draft_with_nothing_open_has_a_memo_that_says_so() -> None:
    assert list(memo((), speech("rus"))) == ["Памятка: нерешенные вопросы законопроекта", "Нерешенных вопросов нет."]
