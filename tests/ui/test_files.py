"""Asking for files opens in a folder that is there."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from workbench.settings import Settings
from workbench.ui import files
from workbench.ui.desk import Desk


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The folders that were shown; nothing is chosen."""
    shown: list[str] = []

    def ask(_window: object, _title: str, folder: str, _kinds: str) -> tuple[str, str]:
        shown.append(folder)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", ask)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", ask)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    return shown


def test_a_question_opens_where_it_was_answered_last_and_elsewhere_when_that_folder_is_gone(
    qtbot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, asked: list[str]
) -> None:
    window, last, home = QWidget(), tmp_path / "Құжаттар", tmp_path / "home"
    qtbot.addWidget(window)
    home.mkdir()
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _kind: str(tmp_path / "no documents"))
    monkeypatch.setattr(Path, "home", lambda: home)
    desk = Desk(Settings(folders={"import": str(last), "project": str(last)}))
    last.mkdir()
    files.ask_acts(window, desk)
    files.ask_project(window, desk, "", "draft", save=True)
    last.rmdir()
    files.ask_acts(window, desk)
    files.ask_project(window, desk, "", "", save=False)
    assert asked == [str(last), str(last / "draft.lhw"), str(home), str(home)]
