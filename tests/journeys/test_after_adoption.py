"""Instruments and monitoring from the terminal, on the sample project; links with form, date and reviewer, on paper."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from docx import Document

from workbench.__main__ import main
from workbench.law.concordance import Form
from workbench.workspace import samples
from workbench.workspace.workspace import Workspace


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("after") / "sample.lhw"
    samples.sample_project(path).close()
    return path


def told(capsys: pytest.CaptureFixture[str], *arguments: object) -> str:
    assert main([str(argument) for argument in arguments]) == 0
    return capsys.readouterr().out


def test_what_rests_on_a_provision_of_a_treaty_is_told_with_its_places(
    sample: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = told(capsys, "instruments", sample, "CRC art. 3", "--language", "rus")
    assert out.startswith("CRC 3  наилучшие интересы ребенка: R-01")
    assert "none: «О гражданской защите», пункт 2 статьи 3" in out
    (values,) = json.loads(told(capsys, "instruments", sample, "CRC art. 3", "--json"))
    assert values["num"] == "3"
    assert "R-01" in values["recommendations"]


def test_every_provision_of_every_instrument_is_listed(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = told(capsys, "instruments", sample).splitlines()
    assert len([line for line in lines if line.startswith("CRC ")]) >= 20
    assert not [line for line in lines if "leads nowhere" in line]


def test_an_unknown_provision_of_an_instrument_is_refused(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["instruments", str(sample), "CRC art. 98"]) == 3
    assert "No instrument has" in capsys.readouterr().err


def test_a_problem_is_noted_and_made_a_recommendation(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told(capsys, "monitor", sample, "--problem", "188-V:art_20__para_1", "Пунктов не хватает", "--body", "ДЧС")
    assert "«О гражданской защите», пункт 1 статьи 20: Пунктов не хватает" in told(capsys, "monitor", sample)
    (problem,) = json.loads(told(capsys, "monitor", sample, "--json"))["problems"]
    told(capsys, "monitor", sample, "--recommend", problem["id"], "N-01")
    after = json.loads(told(capsys, "monitor", sample, "--json"))
    assert after["problems"] == []
    with Workspace.open(sample, read_only=True) as workspace:
        made = next(each for each in workspace.recommendations() if each.code == "N-01")
        assert [link.ref.eid for link in workspace.correspondences(recommendation=made.id)] == ["art_20__para_1"]


def test_by_laws_due_are_listed_with_body_and_deadline(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    due = json.loads(told(capsys, "monitor", sample, "--json"))["to_adopt"]
    assert due
    assert all(each["responsible"] and each["deadline"] for each in due)
    assert [each["deadline"] for each in due] == sorted(each["deadline"] for each in due)


def test_form_date_and_reviewer_of_a_link_reach_the_record_and_the_paper(
    sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told(
        capsys, "link", sample, "R-25", "188-V:art_10__para_1", "--conformity", "partial", "--form", "by_law",
        "--planned", "2027-03-31", "--reviewer", "А. Серикова", "--responsible", "МЧС", "--note", "Порядка нет",
    )  # fmt: skip
    with Workspace.open(sample, read_only=True) as workspace:
        link = next(each for each in workspace.correspondences() if each.reviewer)
    assert (link.form, link.planned, link.reviewer) == (Form.BY_LAW, date(2027, 3, 31), "А. Серикова")
    told(capsys, "export", sample, "--out", tmp_path, "--papers", "concordance_table,by_laws", "--language", "rus")
    papers = {path.name[:2]: path for path in tmp_path.glob("*.docx")}
    by_laws = [[cell.text for cell in row.cells] for row in Document(str(papers["10"])).tables[0].rows]
    assert any("Порядка нет" in cells[1] and "МЧС" in cells[4] and "31.03.2027" in cells[5] for cells in by_laws)
    told(
        capsys, "link", sample, "R-25", "188-V:art_10__para_1", "--by-law-form", "order",
        "--by-law-rus", "Об утверждении Порядка учета детей",
    )  # fmt: skip
    told(
        capsys, "export", sample, "--out", tmp_path / "named", "--papers", "concordance_table,by_laws,explanatory_note",
        "--language", "rus",
    )  # fmt: skip
    named = {path.name[:2]: Document(str(path)) for path in (tmp_path / "named").glob("*.docx")}
    row = next(
        cells
        for cells in ([cell.text for cell in row.cells] for row in named["10"].tables[0].rows)
        if "МЧС" in cells[4]
    )
    assert (row[1], row[3]) == ("Об утверждении Порядка учета детей", "приказ")
    assert "Порядка нет" in row[6]  # what is missing makes way for the title
    told_there = "\n".join(cell.text for row in named["06"].tables[0].rows for cell in row.cells)
    assert "Форма реализации: приказ «Об утверждении Порядка учета детей»" in told_there
    due = json.loads(told(capsys, "monitor", sample, "--json"))["to_adopt"]
    assert {"rus": "Об утверждении Порядка учета детей"} in [each["titles"] for each in due]
    concordance = "\n".join(cell.text for row in Document(str(papers["06"])).tables[0].rows for cell in row.cells)
    assert "Порядка нет" in concordance
    assert "31.03.2027" in concordance
