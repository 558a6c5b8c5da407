"""A project is opened on a worker and shown in steps; whoever leaves meanwhile gives it back."""

from __future__ import annotations

from PySide6.QtCore import QTimer

from tests.ui.waiting import settled
from workbench.workspace.workspace import Workspace


def test_opening_holds_the_window_up_in_no_step_of_its_own(qtbot, window, workspace):
    """Reading is a worker's, and what is shown is shown in steps: between them the window answers."""
    path, at_work = workspace.path, []
    workspace.close()
    tick = QTimer(window, interval=0)
    tick.timeout.connect(lambda: at_work.append((window.desk.steps.under_way, window.desk.workspace is not None)))
    window.open_path(path)
    assert window.desk.workspace is None
    tick.start()
    settled(qtbot, window.desk)
    tick.stop()
    assert at_work.count((True, True)) > 5
    assert window.middle.currentWidget() is window.bench.pages
    assert window.updatesEnabled()


def test_a_project_nobody_waits_for_any_more_is_given_back(qtbot, window, workspace):
    path = workspace.path
    workspace.close()
    window.open_path(path)
    (job,) = window.desk.jobs.running()
    window.desk.jobs.cancel(job)
    qtbot.waitUntil(lambda: not window.desk.jobs._running)
    assert window.desk.workspace is None
    assert not window.desk.opening
    with Workspace.open(path) as again:
        assert not again.read_only


def test_a_window_closed_while_a_project_is_opened_gives_it_back(window, workspace):
    path = workspace.path
    workspace.close()
    window.open_path(path)
    window.close()
    with Workspace.open(path) as again:
        assert not again.read_only


def test_a_window_closed_while_a_project_is_shown_puts_it_away(qtbot, window, workspace):
    path = workspace.path
    workspace.close()
    window.open_path(path)
    qtbot.waitUntil(lambda: window.desk.steps.under_way)
    window.close()
    assert window.desk.workspace is None
    with Workspace.open(path) as again:
        assert not again.read_only


def test_the_bench_is_built_before_a_project_is_asked_for(qtbot, window, workspace):
    window.prepare()
    assert window.bench is None
    settled(qtbot, window.desk)
    prepared = window.bench
    assert prepared is not None
    assert window.middle.currentWidget() is window.welcome
    assert not any(dock.isVisible() for dock in prepared.docks.values())
    window.desk.adopt(workspace)
    assert window.bench is prepared
    assert prepared.docks["navigator"].isVisible()
