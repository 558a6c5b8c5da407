"""The guide beside the work: one window of it, at the page of what is in front, a dialog too."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from workbench.ui.desk import Desk
from workbench.ui.translations import chosen_language

if TYPE_CHECKING:
    from workbench.ui.dialogs.help import Help

_KEY = "guide key"


class Guiding(QObject):
    """Opens the guide, which loads when it is first asked for, and gives every dialog of the window its key."""

    def __init__(self, window: QWidget, desk: Desk) -> None:
        super().__init__(window)
        self._window, self._desk = window, desk
        self._guide: Help | None = None
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusWindowChanged.connect(self._on_focus_window)

    def open(self, page: str) -> None:
        """Open the guide at this page; it stays open beside the work."""
        from workbench.ui.dialogs.help import Help

        language = chosen_language(self._desk.settings.language)
        if self._guide is None:
            self._guide = Help(language, page, self._window)
        self._guide.open_at(language, page)

    def retranslate(self) -> None:
        """Go on in the interface language of now, where the guide is open."""
        if self._guide is not None:
            self._guide.speak(chosen_language(self._desk.settings.language))

    def _on_focus_window(self, _window: object) -> None:
        """Give a dialog the key when it first comes to the front: the one of the window is shut off by it."""
        dialog = QApplication.activeWindow()
        if not isinstance(dialog, QDialog) or dialog is self._guide or not self._owns(dialog):
            return
        if dialog.findChild(QShortcut, _KEY) is None:
            key = QShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents), dialog)
            key.setObjectName(_KEY)
            key.activated.connect(partial(self._on_wanted, type(dialog).__name__))

    def _owns(self, dialog: QWidget) -> bool:
        above = dialog.parentWidget()
        return above is not None and (above is self._window or self._owns(above))

    def _on_wanted(self, dialog: str) -> None:
        from workbench.ui.dialogs.help import DIALOGS, HOME

        self.open(DIALOGS.get(dialog, HOME))
