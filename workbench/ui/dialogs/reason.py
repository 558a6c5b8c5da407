"""Asking for words: why something is rejected, withdrawn, settled."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from workbench.ui.fields import Writing
from workbench.ui.panel import caption


class Reason(QDialog):
    """Asks for a few sentences and gives them on `given`; nothing is no answer."""

    given = Signal(str)

    def __init__(self, title: str, about: str, parent: QWidget | None = None, *, text: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(520, 240)
        self.text = Writing(text)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(title)
        what = caption(about, "muted")
        what.setWordWrap(True)
        buttons = QDialogButtonBox.StandardButton
        self._buttons = QDialogButtonBox(buttons.Ok | buttons.Cancel)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(what)
        layout.addWidget(self.text, 1)
        layout.addWidget(self._buttons)
        self.text.textChanged.connect(self._on_text)
        self._on_text()
        self.text.setFocus()

    def accept(self) -> None:
        """Give the words."""
        if self.text.toPlainText().strip():
            super().accept()
            self.given.emit(self.text.toPlainText().strip())

    def _on_text(self) -> None:
        written = bool(self.text.toPlainText().strip())
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(written)


def ask(dialog: Reason) -> None:
    """Open the dialog; it goes when it is answered."""
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
