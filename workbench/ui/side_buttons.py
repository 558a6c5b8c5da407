"""The side buttons of a mouse: back and forward, wherever in a window they are pressed, as in a browser."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QMouseEvent
from PySide6.QtWidgets import QWidget

_PRESSED = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)


class SideButtons(QObject):
    """Triggers an action for a button before any list or field of the window takes the press for a choice."""

    def __init__(self, parent: QObject, actions: Mapping[Qt.MouseButton, QAction]) -> None:
        super().__init__(parent)
        self._actions = actions

    def watch(self, window: QWidget) -> None:
        """Answer the buttons in this window too."""
        window.winId()  # makes the window of the system where there is none yet
        window.windowHandle().installEventFilter(self)

    def eventFilter(self, _window: QObject, event: QEvent) -> bool:
        if not isinstance(event, QMouseEvent) or event.button() not in self._actions:
            return False
        if event.type() in _PRESSED:
            self._actions[event.button()].trigger()
        return True
