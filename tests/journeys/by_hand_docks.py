"""The parts of the window by hand: dragged elsewhere, floated, put away, brought back, remembered, reset."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QDockWidget, QMenu

from workbench.ui.main_window import MainWindow

if TYPE_CHECKING:
    from tests.journeys.by_hand import Hand

LONG = 300.0
_RIGHT, _LEFT, _BOTTOM = (
    Qt.DockWidgetArea.RightDockWidgetArea, Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.BottomDockWidgetArea,
)  # fmt: skip


def walk(hand: Hand) -> None:
    """Rearrange the window of the project that is open, start the program again, and put everything back."""
    _drag_elsewhere(hand)
    _float(hand)
    _put_away_and_bring_back(hand)
    before = hand.gui(lambda: _places(hand.window))
    hand.look("docks - as arranged")
    hand.restart()
    hand.until(lambda: _places(hand.window) == before, "docks stand where they were left", LONG)
    hand.look("docks - after a restart")
    _menu(hand, 3, "action_reset_layout")
    hand.until(lambda: _first_places(hand.window), "the layout is as at first")
    hand.look("docks - reset")


def _drag_elsewhere(hand: Hand) -> None:
    """Drag the context by its title from the right to the foot of the window."""
    dock = _dock(hand.window, "context")
    hand.gui(dock.raise_)
    start = hand.gui(lambda: dock.mapToGlobal(QPoint(60, 12)))
    middle = hand.window
    goal = hand.gui(lambda: middle.mapToGlobal(QPoint(middle.width() // 2, middle.height() - 60)))
    hand.carry(start, goal)
    hand.until(lambda: middle.dockWidgetArea(dock) is _BOTTOM and not dock.isFloating(), "the context is at the foot")
    hand.look("docks - at the foot")


def _float(hand: Hand) -> None:
    """Float the tree of acts by its button, and move it by its title."""
    dock = _dock(hand.window, "navigator")
    hand.gui(dock.raise_)
    hand.click(_button(dock, "float"))
    hand.until(dock.isFloating, "the tree floats")
    hand.look("docks - floating")
    start = hand.gui(lambda: dock.mapToGlobal(QPoint(60, 12)))
    hand.carry(start, start + QPoint(420, 220))
    hand.until(lambda: dock.isFloating() and dock.mapToGlobal(QPoint(60, 12)) != start, "the tree was moved")


def _put_away_and_bring_back(hand: Hand) -> None:
    """Close a dock by its cross and bring it back from the menu; then close another and leave it away."""
    dock = _dock(hand.window, "consequences")
    hand.gui(dock.raise_)
    hand.click(_button(dock, "close"))
    hand.until(dock.isHidden, "the consequences are away")
    _menu(hand, 3, dock.toggleViewAction().text())
    hand.until(lambda: not dock.isHidden(), "the consequences are back")
    hand.look("docks - brought back")
    search = _dock(hand.window, "search")
    hand.gui(search.raise_)
    hand.click(_button(search, "close"))
    hand.until(search.isHidden, "the search is away")


def _menu(hand: Hand, number: int, wanted: str) -> None:
    """Choose an action by its name or its words in a menu or its first submenu, by clicks."""
    window = hand.window
    bar = window.menuBar()
    hand.click(bar, lambda: bar.actionGeometry(bar.actions()[number]).center())
    menu = bar.actions()[number].menu()
    assert isinstance(menu, QMenu)
    hand.until(menu.isVisible, "the menu is open")
    found = hand.gui(lambda: [each for each in menu.actions() if each.objectName() == wanted])
    if not found:
        inner = hand.gui(lambda: next(each for each in menu.actions() if each.menu() is not None))
        hand.click(menu, lambda: menu.actionGeometry(inner).center())
        submenu = inner.menu()
        assert isinstance(submenu, QMenu)
        hand.until(submenu.isVisible, "the panels are listed")
        hand.look("docks - list of panels")
        menu, found = submenu, hand.gui(lambda: [each for each in submenu.actions() if each.text() == wanted])
    hand.click(menu, lambda: menu.actionGeometry(found[0]).center())


def _dock(window: MainWindow, name: str) -> QDockWidget:
    assert window.bench is not None
    return window.bench.docks[name]


def _button(dock: QDockWidget, name: str) -> QAbstractButton:
    found = dock.findChild(QAbstractButton, f"qt_dockwidget_{name}button")
    assert isinstance(found, QAbstractButton)
    return found


def _places(window: MainWindow) -> dict[str, tuple[object, ...]]:
    """Return where each dock stands: its side, whether it floats and where, whether it is away."""
    assert window.bench is not None
    return {
        name: (
            window.dockWidgetArea(dock), dock.isFloating(), dock.isHidden(),
            (dock.x(), dock.y()) if dock.isFloating() else None,
        )
        for name, dock in window.bench.docks.items()
    }  # fmt: skip


def _first_places(window: MainWindow) -> bool:
    """Return whether every dock stands on its first side, none floats, and only the history is away."""
    areas = dict.fromkeys(("navigator", "amendments", "search"), _LEFT)
    areas |= dict.fromkeys(("context", "consequences", "history"), _RIGHT)
    return all(
        (area, floats, hidden) == (areas[name], False, name == "history")
        for name, (area, floats, hidden, _) in _places(window).items()
    )
