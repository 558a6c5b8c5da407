from __future__ import annotations

import gc
import threading

from workbench.ui.jobs import Job, Jobs


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
