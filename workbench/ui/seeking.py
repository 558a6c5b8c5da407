"""The line one seeks with: a magnifying glass before it, a sign that clears it behind."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from workbench.ui.fields import Line
from workbench.ui.icons import icon
from workbench.ui.theme import current_theme


class Seeking(Line):
    """A line for what is sought or filtered; its glass follows the theme."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._worn = current_theme().name
        self.setClearButtonEnabled(True)
        self._glass = self.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.PaletteChange and current_theme().name != self._worn:
            self._worn = current_theme().name
            self._glass.setIcon(icon("search"))
        super().changeEvent(event)
