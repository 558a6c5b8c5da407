"""The watchdog that tells the longest step of the window tells the truth."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

from tests.benchmarks.watchdog import EVERY, Watchdog


def burn(milliseconds: float) -> None:
    end = time.thread_time() + milliseconds / 1000
    while time.thread_time() < end:
        pass


def watched(*steps: Callable[[], object], lasting: int = 60) -> Watchdog:
    """Return the watchdog after an event loop that was given these steps, one after the other."""
    loop, remaining = QEventLoop(), iter(steps)

    def go_on() -> None:
        step = next(remaining, None)
        if step is None:
            QTimer.singleShot(lasting, loop.quit)
        else:
            step()
            QTimer.singleShot(1, go_on)

    with Watchdog() as watchdog:
        QTimer.singleShot(1, go_on)
        loop.exec()
    return watchdog


def test_the_longest_of_several_steps_is_told(qapp: QApplication) -> None:
    longest = watched(lambda: burn(5), lambda: burn(40), lambda: burn(10)).longest
    assert 40 <= longest.cost < 48
    assert "burn" in longest.where


def test_a_thread_that_waits_holds_nobody_up_by_its_work(qapp: QApplication) -> None:
    assert watched(lambda: None).longest.cost < 15
    assert watched(lambda: time.sleep(0.05)).longest.cost < 15


def test_events_that_are_delivered_in_one_go_are_one_step(qapp: QApplication) -> None:
    """No key is answered between events that were posted together."""

    class Receiver(QObject):
        def customEvent(self, event: QEvent) -> None:
            burn(12)

    receiver = Receiver()

    def post() -> None:
        for _ in range(3):
            QCoreApplication.postEvent(receiver, QEvent(QEvent.Type.User))

    assert 36 <= watched(post).longest.cost < 48


def test_a_step_that_is_split_is_as_long_as_its_longest_part(qapp: QApplication) -> None:
    def first() -> None:
        burn(20)
        QTimer.singleShot(0, lambda: burn(20))

    assert 20 <= watched(first).longest.cost < 30


def test_the_steps_in_a_loop_of_a_dialog_are_told_too(qapp: QApplication) -> None:
    def dialog() -> None:
        inner = QEventLoop()
        QTimer.singleShot(5, lambda: burn(25))
        QTimer.singleShot(60, inner.quit)
        inner.exec()

    assert 25 <= watched(dialog).longest.cost < 35


def test_what_happens_outside_is_not_told(qapp: QApplication) -> None:
    watchdog = Watchdog()
    burn(60)
    with watchdog:
        QCoreApplication.processEvents()
    burn(60)
    assert watchdog.longest.cost < 15


@pytest.mark.parametrize("milliseconds", [60, 120])
def test_a_frozen_window_is_found_out(qapp: QApplication, milliseconds: int) -> None:
    assert watched(lambda: burn(milliseconds), lasting=1).longest.cost > 50


def test_looking_where_the_thread_is_adds_next_to_nothing_to_a_step(qapp: QApplication) -> None:
    watchdog, looks = Watchdog(), 500
    frame, began = sys._getframe(), time.thread_time()
    for _ in range(looks):
        watchdog._look(0, frame)
    assert (time.thread_time() - began) / looks < EVERY / 50
