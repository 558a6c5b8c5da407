"""Work in steps: in order, with the window answering in between, and all of it where somebody cannot wait."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QTimer

from workbench.ui.steps import Steps


@pytest.fixture
def steps(qapp):
    return Steps(qapp)


def test_outside_of_steps_everything_is_done_at_once(steps):
    done = []
    steps.do(partial(done.append, 1))
    steps.last(partial(done.append, 2))
    assert done == [1, 2]


def test_each_step_has_a_trip_of_its_own_and_what_is_last_comes_last(qtbot, steps):
    done = []
    tick = QTimer(interval=0)
    tick.timeout.connect(lambda: done.append("."))
    steps.begin()
    steps.last(partial(done.append, "c"))
    steps.do(partial(done.append, "a"))
    steps.do(lambda: (done.append("b"), steps.do(partial(done.append, "b2"))))
    assert done == []
    tick.start()
    with qtbot.waitSignal(steps.ended):
        pass
    tick.stop()
    assert [each for each in done if each != "."] == ["a", "b", "b2", "c"]
    assert "." in done[done.index("a") : done.index("c")]
    assert not steps.under_way


def test_what_is_left_can_be_done_without_waiting(steps):
    done = []
    steps.begin()
    steps.do(partial(done.append, 1))
    steps.last(partial(done.append, 2))
    steps.finish()
    assert done == [1, 2]
    assert not steps.under_way


def test_a_step_that_fails_keeps_no_other_from_being_done(qtbot, steps):
    done = []
    steps.begin()
    steps.do(lambda: 1 / 0)
    steps.do(partial(done.append, 1))
    with qtbot.captureExceptions() as caught, qtbot.waitSignal(steps.ended):
        pass
    assert done == [1]
    assert caught[0][0] is ZeroDivisionError


@pytest.mark.parametrize(("waited", "order"), [(False, ["shown", "then", "drawn"]), (True, ["drawn", "shown", "then"])])
def test_what_is_shown_next_waits_for_the_others_only_where_it_has_to(steps, waited, order):
    done = []
    steps.begin(waited=waited)
    steps.do(partial(done.append, "drawn"))
    steps.soon(partial(done.append, "shown"))
    steps.soon(partial(done.append, "then"))
    steps.finish()
    assert done == order


def test_steps_that_are_waited_for_stay_so_whatever_begins_meanwhile(steps):
    done = []
    steps.begin()
    steps.do(partial(done.append, "drawn"))
    steps.begin(waited=False)
    steps.soon(partial(done.append, "shown"))
    steps.finish()
    assert done == ["drawn", "shown"]
