"""The interface language switched while everything is open: nothing is left in the language of before."""

from __future__ import annotations

from contextlib import suppress

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDockWidget,
    QLabel,
    QLineEdit,
    QTabBar,
    QTableView,
    QTextBrowser,
    QWidget,
)

from workbench.app import dress
from workbench.ui.main_window import MainWindow
from workbench.ui.panels import DOCKS, PAGES


@pytest.fixture
def opened(qtbot, busy):
    """Return a window on the project, every page and dock of it looked at."""
    busy.settings_changed.connect(lambda chosen: dress(QApplication.instance(), chosen))

    def make() -> MainWindow:
        window = MainWindow(busy)
        qtbot.addWidget(window)
        window.resize(1440, 900)
        window.show()
        busy.opened.emit()
        busy.show(busy.workspace.get("am-1"))
        said(window, qtbot)
        return window

    return make


def words(widget: QWidget) -> tuple[str, ...]:
    """Return what a widget says, to the eye and to a screen reader."""
    found: list[str] = [widget.toolTip(), widget.accessibleName()]
    match widget:
        case QAbstractButton() | QLabel():
            found += [widget.text()]
        case QLineEdit():
            found += [widget.placeholderText()]
        case QComboBox():
            found += [widget.itemText(row) for row in range(widget.count())]
        case QTabBar():
            found += [widget.tabText(tab) for tab in range(widget.count())]
        case QTextBrowser():
            found += [widget.toPlainText()]
        case QDockWidget():
            found += [widget.windowTitle()]
        case QTableView():
            model = widget.model()
            columns = range(model.columnCount())
            found += [str(model.headerData(column, Qt.Orientation.Horizontal)) for column in columns]
            found += [str(model.index(row, at).data()) for row in range(model.rowCount()) for at in columns]
    return tuple(found)


def said(window: MainWindow, qtbot) -> dict[str, list[tuple[str, ...]]]:
    """Return what is said in the menus, and on each page and dock when it is in front."""
    found = {"menus": [(each.text(), each.toolTip()) for _, each in window.actions_.items()]}
    for place in (*PAGES, *DOCKS):
        if place.name in window.bench.docks:
            window.bench.docks[place.name].raise_()
        else:
            window.bench.page(place.name)
        qtbot.wait(400 if place.name == "pictures" else 0)  # it is drawn where it is looked at for a while
        qtbot.waitUntil(lambda: not window.desk.jobs.running())
        QApplication.processEvents()
        visible = [each for each in window.findChildren(QWidget) if each.isVisible()]
        found[place.name] = sorted(words(each) for each in visible)
    return found


@pytest.mark.parametrize("language", ["ru", "kk", "en"])
def test_a_window_that_is_open_says_what_a_new_one_says(opened, busy, qtbot, language):
    before = "kk" if language == "en" else "en"
    busy.keep(busy.settings._replace(language=before))
    window = opened()
    busy.keep(busy.settings._replace(language=language))
    QApplication.processEvents()
    fresh = opened()

    def differing() -> dict[str, list[tuple[str, ...]]]:
        live, new = said(window, qtbot), said(fresh, qtbot)
        return {place: [each for each in (*live[place], *new[place]) if (each in live[place]) != (each in new[place])]
                for place in new if live[place] != new[place]}  # fmt: skip

    with suppress(qtbot.TimeoutError):  # what is counted and looked up on workers follows
        qtbot.waitUntil(lambda: differing() == {}, timeout=10_000)
    assert differing() == {}


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_a_narrow_window_never_hides_undo_and_redo(qtbot, opened, busy, language):
    window = opened()
    busy.keep(busy.settings._replace(language=language))
    said(window, qtbot)
    for width in (1200, 900, 700):
        window.setFixedWidth(width)
        said(window, qtbot)
        first = [window.tools.widgetForAction(window.actions_[name]) for name in ("undo", "redo")]
        assert all(button.isVisible() for button in first), width
        assert max(button.geometry().right() for button in first) < window.tools.width(), width
