from __future__ import annotations

import gc
import threading

import pytest
from PySide6.QtWidgets import QStatusBar

from workbench.ui.jobs import Job, Jobs
from workbench.ui.progress import Progress


def test_cycles_are_not_collected_while_a_worker_runs(qtbot):
    jobs = Jobs()
    seen = []
    with qtbot.waitSignal(jobs.ended, timeout=5000):
        jobs.start(Job("look", gc.isenabled, seen.append))
    qtbot.waitUntil(lambda: bool(seen), timeout=5000)
    assert seen == [False]
    assert gc.isenabled()


def test_what_a_job_reports_to_is_let_go_on_the_main_thread(qtbot):
    jobs = Jobs()
    threads = []

    class Dialog:
        def done(self, answer: object) -> None:
            pass

        def __del__(self) -> None:
            threads.append(threading.current_thread())

    for _ in range(50):
        with qtbot.waitSignal(jobs.ended, timeout=5000):
            jobs.start(Job("work", int, Dialog().done))
    jobs.drain()
    qtbot.waitUntil(lambda: len(threads) >= 49, timeout=5000)
    assert set(threads) == {threading.main_thread()}
    assert gc.isenabled()


def test_what_stands_in_memory_is_not_looked_through_again_and_again_until_it_is_put_away(qtbot):
    jobs = Jobs()
    kept = []
    with qtbot.waitSignal(jobs.ended, timeout=5000):
        jobs.start(Job("read", lambda: [[place] for place in range(20_000)], kept.append))
    qtbot.waitUntil(lambda: bool(kept), timeout=5000)
    assert gc.get_freeze_count() >= 20_000
    jobs.drain()
    assert gc.get_freeze_count() == 0


@pytest.fixture
def gate():
    """What a job waits for; it is let go at the end, or the threads would be waited for without end."""
    go_on = threading.Event()
    yield go_on
    go_on.set()


def test_what_writes_is_not_offered_to_be_stopped_and_what_is_stopped_is_named(qtbot, gate):
    bar, jobs = QStatusBar(), Jobs()
    qtbot.addWidget(bar)
    bar.show()
    progress = Progress(jobs, bar)
    heard = []
    jobs.start(Job("Restoring", gate.wait, heard.append, whole=True))
    qtbot.waitUntil(progress.label.isVisible, timeout=5000)
    assert not progress.cancel.isVisible()
    reading = jobs.start(Job("Reading", gate.wait, heard.append))
    qtbot.waitUntil(progress.cancel.isVisible, timeout=5000)
    progress.cancel.click()
    assert bar.currentMessage() == progress.tr("Stopped: %1").replace("%1", "Reading")
    assert reading.cancelled
    gate.set()
    qtbot.waitUntil(lambda: heard == [True], timeout=5000)
    jobs.drain()
