"""The window for a meeting room: the page in front alone, over the whole screen, its text as large as on a wall."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from workbench.settings import ZOOM

if TYPE_CHECKING:
    from workbench.ui.main_window import MainWindow

_LARGER = 1.4
_USUAL = QSize(1440, 900)
"""The window the text is made larger for by this much; on a larger screen it grows with it."""


class Room(QObject):
    """Clears the screen for a meeting and puts everything back where it stood."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._layout: QByteArray | None = None
        self._as_shown = Qt.WindowState.WindowNoState
        self._zoom = self._given = 100
        window.installEventFilter(self)
        self._leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), window, self.leave)
        self._leave.setEnabled(False)

    @property
    def cleared(self) -> bool:
        """Whether the screen is cleared for a meeting."""
        return self._layout is not None

    def switch(self) -> None:
        """Clear the screen, or put everything back."""
        if self.cleared:
            self.leave()
        else:
            self.enter()

    def enter(self) -> None:
        """Show the page in front alone, over the whole screen."""
        window = self._window
        if window.bench is None or self.cleared:
            return
        self._layout, self._as_shown = window.saveState(), window.windowState()
        self._zoom = window.desk.settings.zoom
        for part in (*window.bench.docks.values(), window.tools, window.statusBar()):
            part.hide()
        window.bench.put_on_the_wall(True)
        window.showFullScreen()
        self._given = self._zoom
        self._grow()
        self._leave.setEnabled(True)

    def leave(self) -> None:
        """Put everything back where it stood."""
        window, layout = self._window, self._layout
        if layout is None:
            return
        self._layout = None
        self._leave.setEnabled(False)
        window.setWindowState(self._as_shown)
        window.statusBar().show()
        window.tools.show()
        window.restoreState(layout)
        if window.bench is not None:
            window.bench.put_on_the_wall(False)
        window.desk.keep(window.desk.settings._replace(zoom=self._zoom))

    def eventFilter(self, _window: QObject, event: QEvent) -> bool:
        """Follow the size of the screen."""
        if self.cleared and event.type() is QEvent.Type.Resize:  # asked of every event: the cheaper question first
            self._grow()
        return False

    def _grow(self) -> None:
        """Make the text as large as the screen asks for, unless the user has chosen a size in the room."""
        desk, size = self._window.desk, self._window.size()
        if desk.settings.zoom == self._given:
            share = max(1.0, min(size.width() / _USUAL.width(), size.height() / _USUAL.height()))
            self._given = min(round(self._zoom * _LARGER * share / 10) * 10, ZOOM[1])
            desk.keep(desk.settings._replace(zoom=self._given))
