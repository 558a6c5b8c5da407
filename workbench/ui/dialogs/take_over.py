"""Taking a project over from a computer that went away with it open."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from workbench.ui.fields import fit
from workbench.ui.panel import caption


class TakeOver(QDialog):
    """Says whose note lies beside the project and asks whether to edit all the same; `taken` says yes."""

    taken = Signal()

    def __init__(self, owner: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Take the project over?"))
        about = QLabel(
            self.tr(
                "The project was left open on another computer. Nobody holds it now, as far as can be seen from here. "
                "Take it over only if you know that it is closed there: of two who edit one file, one loses work."
            )
        )
        about.setWordWrap(True)
        buttons = QDialogButtonBox()
        take = buttons.addButton(self.tr("&Take over and edit"), QDialogButtonBox.ButtonRole.AcceptRole)
        read = buttons.addButton(self.tr("&Read only"), QDialogButtonBox.ButtonRole.RejectRole)
        take.setAutoDefault(False)
        read.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(caption(owner, "heading"))
        layout.addWidget(about)
        layout.addStretch(1)
        layout.addWidget(buttons)
        fit(self, 520)

    def accept(self) -> None:
        """Say that it is to be taken over."""
        super().accept()
        self.taken.emit()
