"""A review session from the terminal: convened, worked through, and what its papers print of it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from docx import Document

from tests.workspace.desk_values import ACT_KAZ, ACT_RUS, AMENDMENT, RECOMMENDATION
from workbench.cli import run
from workbench.law.amendment import Status
from workbench.law.change import Changes
from workbench.law.recommendation import Acceptance
from workbench.workspace.workspace import Workspace


@pytest.fixture
def project(tmp_path: Path) -> str:
    path = tmp_path / "a.lhw"
    with Workspace.create(path, author="Айгүл") as made:
        made.apply(Changes.added(ACT_RUS, ACT_KAZ, RECOMMENDATION, AMENDMENT), "Begin")
    return str(path)


def said(capsys: pytest.CaptureFixture[str]) -> str:
    return capsys.readouterr().out


def test_a_session_is_held_from_agenda_to_minutes(
    project: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    convene = [
        "session",
        project,
        "--convene",
        "Заседание рабочей группы",
        "--held",
        "2026-11-25T10:00",
        "--chair",
        "А. Серикова",
    ]
    assert run([*convene, "--participant", "Б. Сапаров=Минюст", "--agenda", "art_2__para_1", "--agenda", "R-01"]) == 0
    assert "2 items, 2 not decided." in said(capsys)
    comment = ["session", project, "--comment", "art_2__para_1", "Слова излишни.", "--author", "Б. Сапаров"]
    assert run([*comment, "--body", "Минюст", "--position", "objects", "--json"]) == 0
    (told,) = json.loads(said(capsys))["comments"]
    assert (told["author"], told["position"], told["resolved"]) == ("Б. Сапаров", "objects", False)
    assert run(["session", project, "--reply", told["id"], "Слова уточняют круг лиц.", "--author", "Айгүл"]) == 0
    assert "    Айгүл: Слова уточняют круг лиц." in said(capsys)
    assert run(["session", project, "--decide", "a1", "rejected"]) == 3  # a rejection needs its reason
    assert run(["session", project, "--decide", "R-01", "agreed"]) == 3  # no decision on a recommendation
    assert run(["session", project, "--decide", "a1", "agreed"]) == 0
    assert run(["session", project, "--decide", "R-01", "accepted_in_part", "--reason", "В части опеки."]) == 0
    task = ["session", project, "--task", "a1", "Согласовать с Минтруда", "--responsible", "Б. Сапаров"]
    assert run([*task, "--due", "2026-12-10"]) == 0
    capsys.readouterr()
    assert run(["session", project, "--json"]) == 0
    state = json.loads(said(capsys))
    assert state["undecided"] == []
    assert state["participants"] == [{"name": "Б. Сапаров", "body": "Минюст"}]
    assert [each["done"] for each in state["tasks"]] == [False]

    out = tmp_path / "out"
    assert run(["export", project, "--out", str(out), "--papers", "minutes,disagreements", "--language", "rus"]) == 0
    papers = {file.name: Document(str(file)) for file in out.glob("*.docx")}
    minutes = "\n".join(each.text for name, paper in papers.items() if "protokol" in name for each in paper.paragraphs)
    for words in (
        "Б. Сапаров, Минюст", "согласовать.", "принять частично (В части опеки).",
        "Согласовать с Минтруда (Б. Сапаров; срок – 10.12.2026).",
    ):  # fmt: skip
        assert words in minutes
    (table,) = [paper.tables[0] for name, paper in papers.items() if "protokol" not in name]
    cells = [cell.text for row in table.rows for cell in row.cells]
    assert "Минюст" in cells
    assert "Слова излишни." in cells
    assert "Слова уточняют круг лиц." in cells

    assert run(["session", project, "--resolve", told["id"], "--done", state["tasks"][0]["id"]]) == 0
    with Workspace.open(Path(project)) as after:
        assert after.amendments()[0].status is Status.AGREED
        assert after.recommendations()[0].acceptance is Acceptance.ACCEPTED_IN_PART
        assert after.comments()[0].resolved
        assert after.tasks()[0].done


def test_a_settled_objection_is_no_disagreement_any_more(
    project: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["session", project, "--convene", "Топ", "--agenda", "a1"]) == 0
    assert (
        run(["session", project, "--comment", "a1", "Излишне.", "--body", "Минюст", "--position", "objects", "--json"])
        == 0
    )
    text = said(capsys)
    (comment,) = json.loads(text[text.index("{") :])["comments"]
    assert run(["session", project, "--resolve", comment["id"]]) == 0
    out = tmp_path / "out"
    assert run(["export", project, "--out", str(out), "--papers", "disagreements", "--language", "rus"]) in (0, 3)
    assert not list(out.glob("*.docx"))
