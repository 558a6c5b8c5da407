"""A desk with a small real project on it: one law in Russian and Kazakh, recommendations, a link, an amendment."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from workbench.app import dress
from workbench.settings import Settings
from workbench.ui.desk import Desk
from workbench.ui.main_window import MainWindow
from workbench.workspace.workspace import Workspace

sys.path.insert(0, str(Path(__file__).parent))  # importlib mode adds no folder of its own
from small_law import small_project


@pytest.fixture
def qtbot(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> QtBot:
    """Keep the widgets of a test until they are closed: one collected while it is painted takes the process with it."""
    add, held = qtbot.addWidget, []

    def kept(widget: QWidget, **options: Any) -> None:
        held.append(widget)
        add(widget, **options)

    monkeypatch.setattr(qtbot, "addWidget", kept)
    return qtbot


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Workspace]:
    monkeypatch.setattr("workbench.paths.user_cache", lambda: tmp_path / "cache")
    with small_project(tmp_path / "жоба.lhw") as made:
        yield made


@pytest.fixture
def desk(qtbot: object, qapp: QApplication) -> Iterator[Desk]:
    """A bare desk: nothing is open."""
    dress(qapp, Settings(language="en", theme="light"))
    made = Desk(Settings(author="А. Серикова", language="en", theme="light"))
    yield made
    made.close()
    made.jobs.drain()


@pytest.fixture
def busy(desk: Desk, workspace: Workspace) -> Desk:
    """A desk with the small project open."""
    desk.adopt(workspace)
    return desk


@pytest.fixture
def window(qtbot: QtBot, desk: Desk) -> MainWindow:
    """The window before a project is open, which follows the settings as the application does."""
    made = MainWindow(desk)
    desk.settings_changed.connect(lambda chosen: dress(QApplication.instance(), chosen))
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def open_window(window: MainWindow, workspace: Workspace) -> MainWindow:
    """The window with the small project open."""
    window.desk.adopt(workspace)
    return window
