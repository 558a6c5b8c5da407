"""The real law «О гражданской защите» in a department's database: two drafters at once, the papers, and back again."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.postgres import Server
from workbench.__main__ import main
from workbench.places import read_place
from workbench.workspace.workspace import Workspace

WORDS = {"rus": ("rus/kz_civil_protection.md", "art_11__point_4"), "kaz": ("kaz/kz_civil_protection.md", "")}
PROOF = re.compile(r"^(\w+ +\d+ +[0-9a-f]{64})$", re.MULTILINE)


def test_the_real_law_is_amended_by_two_on_one_server_and_comes_back_whole(
    server: Server, real_laws: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("workbench.paths.user_cache", lambda: tmp_path / "cache")
    project = str(tmp_path / "law.lhw")
    address = str(server.place(project=f"real_{server.port}"))
    assert main(["new", project]) == 0
    laws = [str(real_laws / name) for name, _ in WORDS.values()]
    assert main(["import", project, *laws, "--number", "188-V", "--date", "2014-04-11"]) == 0
    capsys.readouterr()
    assert main(["move", project, address]) == 0
    first = PROOF.findall(capsys.readouterr().out)
    with Workspace.open(read_place(address)) as watcher:  # one has it open while another edits
        assert main(["amend", address, "188-V:art_11__point_4", "--replace", "выделяет", "выделяет и учитывает"]) == 0
        assert main(["amend", address, "188-V:art_8__para_3", "--repeal"]) == 0
        watcher.refresh()
        assert {each.ref.eid for each in watcher.amendments()} == {"art_11__point_4", "art_8__para_3"}
    for language in ("rus", "kaz"):
        assert main(["export", address, "--out", str(tmp_path / language), "--language", language]) == 0
    assert "law, redline, clean text and comparative table agree" in capsys.readouterr().out
    assert main(["move", address, str(tmp_path / "back.lhw")]) == 0
    second = PROOF.findall(capsys.readouterr().out)
    tables = {line.split()[0]: line.split()[1:] for line in first}
    again = {line.split()[0]: line.split()[1:] for line in second}
    assert tables["act"] == again["act"]
    assert tables["provision"] == again["provision"]
    assert int(tables["provision"][0]) > 2500
    assert again["amendment"][0] == "2"
