"""What is due in a panel: drawn where it is seen, once, in steps where there is much; never of a project put away."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtWidgets import QTabWidget
from small_law import WORK, law

from tests.ui.waiting import settled
from workbench.law.amendment import Amendment
from workbench.law.change import Changes
from workbench.law.reference import ProvisionRef
from workbench.ui.main_window import MainWindow
from workbench.ui.panel import Panel
from workbench.ui.panels.concordance import Concordance
from workbench.ui.panels.navigator import Navigator
from workbench.ui.panels.reader import Reader
from workbench.ui.panels.session import SessionView
from workbench.workspace import amendments as use_cases

OTHER = "/akn/kz/act/2020-01-01/1"


class Drawn(Panel):
    """A panel that notes what it draws."""

    def __init__(self, desk):
        super().__init__(desk)
        self.done = []

    def reload(self):
        self.done.append("reload")
        self.due("_write")

    def restyle(self):
        self.due("_write")

    def on_changed(self, changes):
        self.due("reload" if changes.touch(Amendment) else "_write")

    def _write(self):
        self.done.append("write")


@pytest.fixture
def pages(qtbot, busy):
    made = QTabWidget()
    for _ in range(2):
        made.addTab(Drawn(busy), "")
    qtbot.addWidget(made)
    made.show()
    return made


def reworded(desk):
    return partial(use_cases.reword, desk.workspace.get("am-1"), "rus", "2. Граждане и психологи участвуют.")


def test_what_is_seen_is_drawn_at_once_and_what_is_behind_when_it_comes_to_the_front(busy, pages):
    seen, behind = pages.widget(0), pages.widget(1)
    busy.edit("Wording", reworded(busy))
    busy.undo_stack.undo()
    assert seen.done == ["reload", "write"] * 2
    assert behind.done == []
    pages.setCurrentIndex(1)
    assert behind.done == ["reload", "write"]
    pages.setCurrentIndex(0)
    pages.setCurrentIndex(1)
    assert behind.done == ["reload", "write"]


def test_what_a_panel_missed_in_several_ways_is_written_once(busy, pages):
    behind = pages.widget(1)
    for what in ("_write", "restyle", "reload"):
        behind.due(what)
    pages.setCurrentIndex(1)
    assert behind.done == ["reload", "write"]


def test_what_comes_due_twice_before_its_step_is_drawn_once(qtbot, busy, pages):
    seen = pages.widget(0)
    busy.steps.begin()
    busy.edit("Wording", reworded(busy))
    busy.undo_stack.undo()
    assert seen.done == []
    settled(qtbot, busy)
    assert seen.done == ["reload", "write"]


def test_a_panel_that_goes_behind_before_its_step_waits_until_it_is_seen(qtbot, busy, pages):
    seen = pages.widget(0)
    busy.steps.begin()
    seen.due("reload")
    pages.setCurrentIndex(1)
    settled(qtbot, busy)
    assert seen.done == []
    pages.setCurrentIndex(0)
    assert seen.done == ["reload", "write"]


# --- in the window ----------------------------------------------------------------------------------------------------


@pytest.fixture
def window(qtbot, busy):
    made = MainWindow(busy)
    qtbot.addWidget(made)
    made.show()
    busy.opened.emit()
    settled(qtbot, busy)
    return made


def another():
    return replace(law("rus"), id="another", work=OTHER, title="Другой закон", number="1")


def test_a_whole_act_is_shown_in_steps_and_then_stands_everywhere(qtbot, window):
    desk = window.desk
    desk.do("Import", Changes.added(another()))
    desk.show(ProvisionRef(OTHER, "art_2"))
    assert desk.steps.under_way
    assert window.bench.panel(Navigator).model.rowCount() == 1
    settled(qtbot, desk)
    assert window.bench.panel(Navigator).model.rowCount() == 2
    assert window.bench.panel(Reader).ref() == ProvisionRef(OTHER, "art_2")
    assert window.bench.panel(Navigator).model.ref(window.bench.panel(Navigator).tree.currentIndex()).work == OTHER


def test_a_whole_act_taken_back_before_it_was_shown_is_not_shown(qtbot, window):
    desk = window.desk
    desk.do("Import", Changes.added(another()))
    desk.show(ProvisionRef(OTHER, "art_2"))
    desk.undo_stack.undo()
    settled(qtbot, desk)
    assert window.bench.panel(Navigator).model.rowCount() == 1
    assert window.bench.panel(Reader).ref().work == WORK


def test_nothing_is_shown_of_a_project_closed_before_its_steps_were_taken(qtbot, window):
    desk = window.desk
    desk.do("Import", Changes.added(another()))
    desk.show(ProvisionRef(OTHER, "art_2"))
    desk.close(backup=False)
    settled(qtbot, desk)
    bench = window.bench
    assert bench.panel(Navigator).model.rowCount() == 0
    assert bench.panel(Reader).ref() is None
    assert bench.panel(Concordance).model.rowCount() == 0
    assert window.middle.currentWidget() is window.welcome


def test_a_page_behind_the_law_follows_when_it_is_looked_at(qtbot, window):
    desk, concordance = window.desk, window.bench.panel(Concordance)
    (link,) = desk.workspace.correspondences()
    desk.do("Note", Changes.replaced(link, replace(link, note="Нет психологов.")))
    assert concordance.model.records() == (link,)
    window.bench.page("concordance")
    assert concordance.model.records()[0].note == "Нет психологов."


def test_the_session_behind_the_law_reckons_nothing(qtbot, window, monkeypatch):
    filled = []
    monkeypatch.setattr(SessionView, "_fill", lambda self: filled.append(self))
    window.desk.edit("Wording", reworded(window.desk))
    assert filled == []


def test_the_item_of_a_session_behind_another_page_is_reckoned_once_when_it_is_looked_at(qtbot, window, monkeypatch):
    reckoned = []
    monkeypatch.setattr(SessionView, "_on_item", lambda self, _row=-1: reckoned.append(self))
    panel = window.bench.panel(SessionView)
    for what in ("_on_item", "_fill", "restyle", "reload"):
        panel.due(what)
    window.bench.page("session")
    assert len(reckoned) == 1
