"""The theme is switched at once and wholly: what is seen, what stands behind it, and what is made afterwards."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from small_law import WORK

from workbench.app import dress
from workbench.law.reference import ProvisionRef
from workbench.settings import Settings
from workbench.ui.main_window import MainWindow
from workbench.ui.theme import current_theme

PLACES = ("law", "amendment", "recommendations", "concordance", "session", "discussion", "matters")


@pytest.fixture
def opened(qtbot, busy, qapp):
    """Return how a window on the project is opened; the cursor stands still in it."""
    flashing = qapp.cursorFlashTime()
    qapp.setCursorFlashTime(0)

    def make() -> MainWindow:
        window = MainWindow(busy)
        qtbot.addWidget(window)
        window.resize(1200, 800)
        window.show()
        busy.opened.emit()
        busy.show(busy.workspace.get("am-1"))
        qtbot.wait(600)  # what is looked up on workers a moment later
        return window

    yield make
    qapp.setCursorFlashTime(flashing)


def wear(qapp: QApplication, theme: str) -> None:
    dress(qapp, Settings(language="en", theme=theme))


def pictures(window: MainWindow, qtbot) -> dict[str, QImage]:
    """Return what each page and the docks look like in front."""
    found = {}
    for place in PLACES:
        if place == "law":
            window.desk.show(ProvisionRef(WORK, "art_2"))
        window.bench.page(place)
        window.setFocus()
        found[place] = settled(window, qtbot)
    return found


def settled(window: MainWindow, qtbot) -> QImage:
    """Return what a window looks like when nothing is under way any more."""
    seen: list[QImage] = []

    def stands_still() -> bool:
        seen.append(window.grab().toImage())
        return not window.desk.jobs.running() and len(seen) > 5 and all(each == seen[-1] for each in seen[-5:])

    qtbot.waitUntil(stands_still, timeout=10_000)
    return seen[-1]


@pytest.mark.parametrize("theme", ["dark", "light"])
def test_a_window_whose_theme_is_switched_looks_like_one_made_in_it(opened, qapp, qtbot, theme):
    wear(qapp, "light" if theme == "dark" else "dark")
    window = opened()
    before = pictures(window, qtbot)
    wear(qapp, theme)
    QApplication.processEvents()
    switched = pictures(window, qtbot)
    assert all(switched[place] != before[place] for place in PLACES)
    window.hide()
    fresh = pictures(opened(), qtbot)
    assert [place for place in PLACES if switched[place] != fresh[place]] == []


def test_nothing_is_drawn_until_all_that_is_seen_wears_the_theme(opened, qapp):
    window = opened()
    assert current_theme().name == "light"
    wear(qapp, "dark")
    assert not window.updatesEnabled()
    QApplication.processEvents()
    assert window.updatesEnabled()
    assert current_theme().inserted in window.bench.editor.redline.toHtml()


def test_what_stands_behind_another_page_follows_when_it_comes_to_the_front(opened, qapp, monkeypatch):
    window = opened()
    editor, restyled = window.bench.editor, []
    monkeypatch.setattr(editor, "restyle", lambda: restyled.append(editor.isVisible()))
    window.bench.page("law")
    wear(qapp, "dark")
    wear(qapp, "light")
    wear(qapp, "dark")
    QApplication.processEvents()
    assert restyled == []
    window.bench.page("amendment")
    assert restyled == [True]
    window.bench.page("law")
    window.bench.page("amendment")
    assert restyled == [True]
