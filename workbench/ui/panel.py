"""What all parts of the window share: they get the desk, speak the interface language, wear the theme."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QWidget

from workbench.ui.desk import Desk
from workbench.ui.theme import current_theme

if TYPE_CHECKING:
    from workbench.law.change import Changes


_FIRST = ("reload", "retranslate", "restyle")
"""What a panel catches up with first: the rest may be part of these."""


class Panel(QWidget):
    """A part of the window. It reads the workspace, calls use cases through the desk, redraws on `changed`.

    What is to be drawn anew comes `due`: drawn at once in a panel that is seen, once in one that comes to the front.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._missed: set[str] = set()
        self._waiting: set[str] = set()
        self._catching_up = False
        self._worn = current_theme().name
        desk.opened.connect(self._on_project)
        desk.closed.connect(self.reload)
        desk.changed.connect(self.on_changed)

    def reload(self) -> None:
        """Read everything shown anew; show nothing when no project is open."""

    def on_changed(self, changes: Changes) -> None:
        """Redraw what these changes touch."""

    def left(self) -> str:
        """Return how the panel is left, to take it up again another day; '' where there is nothing to remember."""
        return ""

    def take_up(self, left: str) -> None:
        """Show what was left, where it is still there."""

    def behind(self) -> bool:
        """Return whether another page stands before this one: what is not seen is drawn when it comes to the front."""
        return self.parentWidget() is not None and self.window().isVisible() and not self.isVisible()

    def due(self, what: str) -> None:
        """Call this method of the panel once: now, as a step where work is taken in steps, or when the panel is seen.

        Where work is taken in steps it waits for its own, and however often it comes due meanwhile it is called once.
        Behind another page it waits until the panel comes to the front.
        """
        if self._catching_up or self.behind():
            self._missed.add(what)
        elif not self.desk.steps.under_way or not self.window().isVisible():
            getattr(self, what)()
        elif what not in self._waiting:
            self._waiting.add(what)
            self.desk.steps.do(partial(self._take_step, what))

    def retranslate(self) -> None:
        """Say every word again, in the interface language of now."""

    def restyle(self) -> None:
        """Draw icons and coloured text again, in the theme of now."""

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.due("retranslate")
        elif event.type() == QEvent.Type.PaletteChange and current_theme().name != self._worn:
            self._worn = current_theme().name
            QTimer.singleShot(0, self, partial(self.due, "restyle"))  # before anything is drawn: `wear`
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was missed behind another page, before anything of it is seen."""
        super().showEvent(event)
        self._catch_up()

    def _on_project(self) -> None:
        self.desk.steps.do(self.reload)

    def _catch_up(self) -> None:
        self._catching_up = True  # what comes due meanwhile is done once, afterwards
        try:
            while self._missed:
                what = next((each for each in _FIRST if each in self._missed), min(self._missed))
                self._missed.discard(what)
                getattr(self, what)()
        finally:
            self._catching_up = False

    def _take_step(self, what: str) -> None:
        """Do what waited for its step, unless the panel went behind another meanwhile."""
        self._waiting.discard(what)
        if self.behind():
            self._missed.add(what)
        else:
            getattr(self, what)()


def caption(text: str = "", role: str = "caption") -> QLabel:
    """Return a label in one of the styles of the theme: 'caption', 'muted', 'heading', 'title'."""
    label = QLabel(text)
    label.setProperty("role", role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
