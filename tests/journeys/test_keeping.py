"""Who changed this and why, and the copies of a project, from the terminal."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from workbench import paths
from workbench.__main__ import main

LAW = paths.sample_laws() / "civil_protection.rus.docx"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "закон.lhw"
    assert main(["new", str(path), "--title", "О защите детей"]) == 0
    assert main(["import", str(path), str(LAW)]) == 0
    return path


def told(capsys: pytest.CaptureFixture[str], *asked: str) -> object:
    capsys.readouterr()
    assert main([*asked, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_every_edit_has_its_author_moment_and_what_it_changed(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    amend = ["amend", str(project), "188-V:art_5__para_2", "--author", "Айгүл"]
    assert main([*amend, "--text", "2. Первая редакция."]) == 0
    assert main([*amend, "--text", "2. Вторая редакция.", "--justification", "Нужно."]) == 0
    assert main(["amend", str(project), "188-V:art_6__para_1", "--repeal"]) == 0
    edits = told(capsys, "history", str(project), "188-V:art_5__para_2")
    assert isinstance(edits, list)
    assert [(each["author"], each["changes"]) for each in edits] == [
        ("Айгүл", ["amendment: wording.rus, justification.rus"]),
        ("Айгүл", ["+ amendment"]),
    ]
    everything = told(capsys, "history", str(project))
    assert isinstance(everything, list)
    assert [each["edit"] for each in everything] == sorted((each["edit"] for each in everything), reverse=True)
    assert everything[0]["changes"] == ["+ amendment"]
    assert main(["history", str(project), "188-V:art_7"]) == 3
    assert "Nothing was ever proposed at" in capsys.readouterr().err


def test_a_copy_is_looked_into_and_put_back(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["backups", str(project)]) == 0
    assert main(["bundle", str(project), "--out", str(project.with_suffix(".lhwr"))]) == 0
    assert main(["amend", str(project), "188-V:art_5__para_2", "--repeal"]) == 0
    from workbench.workspace.backups import back_up
    from workbench.workspace.workspace import Workspace

    with Workspace.open(project) as workspace:
        back_up(workspace, "before a test")
    assert main(["amend", str(project), "188-V:art_6__para_1", "--repeal"]) == 0
    copies = told(capsys, "backups", str(project))
    assert isinstance(copies, list)
    number = next(each["number"] for each in copies if each["reason"] == "before a test")
    seen = told(capsys, "backups", str(project), "--look", str(number))
    assert isinstance(seen, dict)
    assert (seen["title"], seen["amendments"]) == ("О защите детей", 1)
    assert [each["label"] for each in seen["lost"]] == ["Amend art_6__para_1"]
    assert main(["backups", str(project), "--restore", str(number)]) == 0
    with Workspace.open(project, read_only=True) as workspace:
        assert [each.ref.eid for each in workspace.amendments()] == ["art_5__para_2"]
    assert main(["backups", str(project), "--restore", "99"]) == 3
    assert "There is no copy 99" in capsys.readouterr().err
