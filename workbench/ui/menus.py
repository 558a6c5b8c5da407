"""The menus and the tool bar, out of the table of commands."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QMenu, QToolBar, QToolButton

from workbench.ui.actions import MENUS, TOOLS, Actions, said

_WORDED = frozenset({"import", "import_recommendations", "amend", "insert", "link", "export"})
"""The tools that say their name beside the icon."""


def menus(window: QMainWindow, actions: Actions) -> tuple[QMenu, ...]:
    """Put the menus on the window's bar and return them in order."""
    made = []
    for title, commands in MENUS:
        menu = window.menuBar().addMenu(said(title))
        for command in commands:
            if command is None:
                menu.addSeparator()
            else:
                menu.addAction(actions[command.name])
        made.append(menu)
    return tuple(made)


def name_menus(made: tuple[QMenu, ...]) -> None:
    """Say the titles of the menus in the interface language of now."""
    for menu, (title, _) in zip(made, MENUS, strict=True):
        menu.setTitle(said(title))


def tools(window: QMainWindow, actions: Actions) -> QToolBar:
    """Put the tool bar on the window and return it."""
    bar = QToolBar()
    bar.setObjectName("tools")
    bar.setMovable(False)
    for name in TOOLS:
        if not name:
            bar.addSeparator()
            continue
        bar.addAction(actions[name])
        button = bar.widgetForAction(actions[name])
        if name in _WORDED and isinstance(button, QToolButton):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    window.addToolBar(bar)
    return bar
