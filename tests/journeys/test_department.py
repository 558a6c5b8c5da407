"""The page of the guide about a department's database, walked through on a server of our own."""

from __future__ import annotations

import re
import shlex
import shutil
from pathlib import Path

import pytest

from tests.postgres import Server
from workbench import paths
from workbench.__main__ import main

PAGE = paths.resources() / "help" / "en" / "department.md"
LINE = re.compile(r"^workbench (.+)$", re.MULTILINE)


def test_the_commands_of_the_page_do_what_it_says(
    server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("workbench.paths.user_cache", lambda: tmp_path / "cache")
    assert main(["demo", "--out", "demo"]) == 0
    shutil.copy("demo/sample.lhw", "sample.lhw")
    address = f":{server.port}/drafts?host={server.folder}&project=page_{server.port}"
    server.run(
        "CREATE ROLE registrar LOGIN CREATEROLE; CREATE ROLE aigul LOGIN; CREATE ROLE bolat LOGIN;"
        "GRANT CREATE ON DATABASE drafts TO registrar"
    )
    said = []
    lines = [shlex.split(line) for line in LINE.findall(PAGE.read_text("utf-8"))]
    assert [line[0] for line in lines] == ["database", "move", "check", "database", "move"]
    for line in lines:
        here = [each.replace("law.example.kz/drafts?project=children", address) for each in line]
        capsys.readouterr()
        code = main(here)
        out, err = capsys.readouterr()
        assert code == 0 or (code == 1 and line[0] == "check"), f"{here}\n{err}"
        if line[:2] == ["database", "roles"]:
            assert "ERROR" not in server.run(out, user="registrar")
        said.append(out)
    assert "The same in" in said[1]
    assert "You are bolat: drafter." in said[3]
    assert Path("copy.lhw").is_file()
    proofs = [re.findall(r"^(\w+ +\d+ +[0-9a-f]{64})$", out, re.MULTILINE) for out in (said[1], said[4])]
    assert proofs[0] == proofs[1] != []
