"""The screen cleared for a meeting: the page in front alone, and everything back where it stood afterwards."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.ui.waiting import settled
from workbench.ui.main_window import MainWindow
from workbench.workspace import review


@pytest.fixture
def window(qtbot, busy):
    made = MainWindow(busy)
    qtbot.addWidget(made)
    made.show()
    busy.opened.emit()
    busy.do("session", review.convene("Рабочая группа", agenda=["am-1", "r-2"]))
    made.bench.page("session")
    return made


def test_f11_leaves_the_page_in_front_alone_and_larger(qtbot, window):
    bench = window.bench
    bench.docks["search"].raise_()
    bench.docks["context"].close()
    window.actions_["room"].trigger()
    assert window.isFullScreen()
    assert not any(dock.isVisible() for dock in bench.docks.values())
    assert not window.tools.isVisible()
    assert window.desk.settings.zoom == 140
    assert bench.panels["session"].isVisible()
    window.actions_["room"].trigger()
    assert not window.isFullScreen()
    assert window.tools.isVisible()
    assert window.desk.settings.zoom == 100
    assert bench.docks["navigator"].isVisible()
    assert bench.docks["context"].isHidden()


def test_decisions_are_made_there_by_one_key_and_escape_leads_back(qtbot, window):
    window.room.enter()
    session = window.bench.panels["session"]
    qtbot.waitActive(window)
    qtbot.keyClick(session.agenda, Qt.Key.Key_F6)
    qtbot.waitUntil(lambda: window.desk.workspace.get("am-1").status.value == "agreed")
    assert window.isFullScreen()
    window.room.leave()
    assert window.bench.docks["navigator"].isVisible()


def test_a_project_put_away_in_the_room_opens_as_it_was_arranged(qtbot, window, workspace):
    path = workspace.path
    window.room.enter()
    window.projects.close_project()
    assert window.desk.settings.zoom == 100
    window.open_path(path)
    settled(qtbot, window.desk)
    assert window.bench.docks["navigator"].isVisible()
    assert window.tools.isVisible()


def test_the_layout_reset_leads_out_of_the_room(window):
    window.room.enter()
    window.actions_["reset_layout"].trigger()
    assert not window.isFullScreen()
    assert window.bench.docks["context"].isVisible()


def test_the_text_grows_with_the_screen_unless_its_size_is_chosen_in_the_room(window):
    window.room.enter()
    window.resize(2880, 1800)
    assert window.desk.settings.zoom == 280
    window.resize(1440, 900)
    assert window.desk.settings.zoom == 140
    window.actions_["zoom_in"].trigger()
    window.resize(2880, 1800)
    assert window.desk.settings.zoom == 150
    window.room.leave()
    assert window.desk.settings.zoom == 100


def test_a_short_text_is_shown_as_large_as_there_is_room_and_a_long_one_scrolls(qtbot, window):
    window.room.enter()
    window.resize(1440, 900)
    session = window.bench.panels["session"]
    text = session.text
    qtbot.wait(50)
    grown = text.font().pointSizeF()
    assert grown > 15 * 1.4 * 1.3
    assert text.verticalScrollBar().maximum() == 0
    text.setPlainText("Право ребенка. " * 400)
    text.fit()
    assert text.font().pointSizeF() == pytest.approx(15 * 1.4)
    assert text.verticalScrollBar().maximum() > 0
    assert session.agenda.font().pointSizeF() > 1.3 * window.font().pointSizeF()
    window.room.leave()
    assert text.font().pointSizeF() == 15
    assert session.agenda.font().pointSizeF() == pytest.approx(window.font().pointSizeF(), abs=0.5)


def test_comments_leave_the_room_they_do_not_fill_to_the_text(qtbot, window):
    session = window.bench.panels["session"]
    qtbot.wait(50)
    low = session.comments.height()
    assert low < 60
    window.desk.edit(
        "said",
        lambda: review.comment(window.desk.workspace, "am-1", "Замечание.\n" * 40, author="Б. Омаров", body="МЮ"),
    )
    qtbot.waitUntil(lambda: session.comments.height() > low + 30)
    assert session.text.height() > session.comments.height()
