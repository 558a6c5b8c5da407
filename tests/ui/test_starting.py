"""The start: what the first project needs is loaded where it does no harm, then what is named is opened."""

from __future__ import annotations

import os
import subprocess
import sys

from PySide6.QtCore import QSettings

from tests.ui.waiting import settled
from workbench import app
from workbench.ui.main_window import MainWindow

LOADED = (
    "import sys; from workbench import app; before = set(sys.modules); app._warm_up(); "
    "print(sorted(set(sys.modules) - before))"
)


def test_a_worker_loads_nothing_of_qt_while_the_window_is_being_built():
    run = subprocess.run([sys.executable, "-c", LOADED], capture_output=True, text=True, env=os.environ, timeout=120)
    assert run.returncode == 0, run.stderr
    assert "workbench.store.store" in run.stdout
    assert "PySide6" not in run.stdout
    assert "workbench.ui" not in run.stdout


def test_the_file_that_is_named_is_opened_when_all_is_loaded(qtbot, desk, workspace, tmp_path):
    path = workspace.path
    workspace.close()
    window = MainWindow(desk, QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(window)
    window.show()
    app._look_round(desk, window, str(path))
    assert desk.workspace is None
    qtbot.waitUntil(lambda: desk.workspace is not None, timeout=30_000)
    settled(qtbot, desk)
    assert desk.workspace.path == path
    assert window.bench is not None


def test_a_name_that_leads_nowhere_is_told_in_the_window(qtbot, desk, tmp_path):
    window = MainWindow(desk, QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(window)
    window.show()
    app._look_round(desk, window, str(tmp_path / "нет.lhw"))
    qtbot.waitUntil(lambda: "нет.lhw" in window.messages.text(), timeout=30_000)
    settled(qtbot, desk)
