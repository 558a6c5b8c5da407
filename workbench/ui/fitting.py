"""Dialogs within the screen: at 150 per cent a laptop has fewer dots than some of them ask for."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect
from PySide6.QtWidgets import QApplication, QDialog


class Fitting(QObject):
    """Makes each dialog that comes to the front fit the screen it is on."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        app.focusWindowChanged.connect(self._on_focus_window)

    def _on_focus_window(self, _window: object) -> None:
        dialog = QApplication.activeWindow()
        if isinstance(dialog, QDialog):
            keep_within(dialog, dialog.screen().availableGeometry())


def keep_within(dialog: QDialog, room: QRect) -> None:
    """Make a dialog with its frame no larger than this part of the screen, and move it into it where it stands out."""
    frame = dialog.frameGeometry().size() - dialog.size()
    most = room.size() - frame
    if dialog.width() > most.width() or dialog.height() > most.height():
        dialog.resize(dialog.size().boundedTo(most))
    place = dialog.frameGeometry()
    left = max(min(place.left(), room.right() + 1 - place.width()), room.left())
    top = max(min(place.top(), room.bottom() + 1 - place.height()), room.top())
    if (left, top) != (place.left(), place.top()):
        dialog.move(left, top)
