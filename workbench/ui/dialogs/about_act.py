"""What act a text is: corrected after it was imported, for every text of the work at once."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from workbench.law.act import Act
from workbench.ui.act_fields import ActFields
from workbench.ui.desk import Desk
from workbench.ui.fields import fit
from workbench.ui.panel import caption
from workbench.workspace import acts as use_cases


class AboutAct(QDialog):
    """Says title, form, number and date of an act; one edit, and the address of the work stays."""

    def __init__(self, desk: Desk, act: Act, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.act = desk, act
        self.setWindowTitle(self.tr("About this act"))
        self.fields = ActFields(self)
        form = QFormLayout()
        self.fields.add_to(form)
        self.fields.say(act, act.title)
        note = caption(
            self.tr("The title is that of this text; the rest is said of the act in every language."), "muted"
        )
        note.setWordWrap(True)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(note)
        layout.addStretch(1)
        layout.addWidget(self._buttons)
        fit(self, 640)

    def accept(self) -> None:
        """Store what was changed."""
        workspace = self.desk.workspace
        if workspace is None:
            return
        title, said = self.fields.title.text().strip(), self.fields.said()
        changes = self.desk.ask(partial(use_cases.describe, workspace, self.act.id, title, **said))
        if changes is not None and (not changes or self.desk.do(self.windowTitle(), changes)):
            super().accept()
