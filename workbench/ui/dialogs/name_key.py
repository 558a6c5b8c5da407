"""Giving a key its owner's name, once its fingerprint was compared."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from workbench.ui.desk import Desk
from workbench.ui.fields import Line, fit
from workbench.ui.panel import caption
from workbench.workspace import sealing


class NameKey(QDialog):
    """Asks for a name and keeps it in the settings; `named` says it is done."""

    named = Signal()

    def __init__(self, desk: Desk, key: str, proposed: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.key = desk, key
        self.setWindowTitle(self.tr("Whose key is it?"))
        self.name = Line(proposed)
        self.name.setAccessibleName(self.tr("Whose key is it?"))
        about = QLabel(self.tr("Name it only if the sender read out the same fingerprint to you:"))
        about.setWordWrap(True)
        buttons = QDialogButtonBox.StandardButton
        self._buttons = QDialogButtonBox(buttons.Ok | buttons.Cancel)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(about)
        layout.addWidget(caption(sealing.fingerprint(key), "heading"))
        layout.addWidget(self.name)
        layout.addStretch(1)
        layout.addWidget(self._buttons)
        self.name.textChanged.connect(self._on_text)
        self._on_text()
        fit(self, 480)

    def accept(self) -> None:
        """Keep the name."""
        name = self.name.text().strip()
        if name:
            settings = self.desk.settings
            self.desk.keep(settings._replace(signers={**settings.signers, self.key: name}))
            super().accept()
            self.named.emit()

    def _on_text(self) -> None:
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(self.name.text().strip()))
