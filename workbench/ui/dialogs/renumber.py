"""Giving a provision another number."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from workbench.errors import WorkbenchError
from workbench.law.act import Act
from workbench.law.amendment import Amendment
from workbench.law.change import Changes
from workbench.law.reference import ProvisionRef
from workbench.ui import words
from workbench.ui.desk import Desk
from workbench.ui.fields import Line, fit
from workbench.ui.panel import caption
from workbench.ui.sentences import told
from workbench.workspace.amendments import renumber


class Renumber(QDialog):
    """Asks for the number and says at once why it cannot be had."""

    def __init__(self, desk: Desk, act: Act, ref: ProvisionRef, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.act, self.ref = desk, act, ref
        self.made: Amendment | None = None
        self.setWindowTitle(self.tr("Give another number"))
        found = act.find(ref.eid)
        self._had = found.num if found is not None else ""
        self.number = Line(self._had)
        self.number.setAccessibleName(self.tr("New number"))
        self.number.selectAll()
        self._said = QLabel()
        self._said.setWordWrap(True)
        buttons = QDialogButtonBox.StandardButton
        self._buttons = QDialogButtonBox(buttons.Ok | buttons.Cancel)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(caption(words.place_in(ref, act.title, self.desk.workspace), "heading"))
        layout.addWidget(caption(self.tr("New number")))
        layout.addWidget(self.number)
        layout.addWidget(self._said)
        layout.addStretch(1)
        layout.addWidget(self._buttons)
        self.number.textChanged.connect(self._on_number)
        self._on_number()

    def accept(self) -> None:
        """Make the amendment."""
        made = self.desk.ask(self._renumbered)
        label = self.tr("New number of %1").replace("%1", words.place(self.ref, self.desk.workspace))
        if made is not None and self.desk.do(label, Changes.added(made)):
            self.made = made
            super().accept()

    def _renumbered(self) -> Amendment:
        return renumber(
            self.act, self.ref.eid, self.number.text().strip(), author=self.desk.settings.author, now=datetime.now(UTC)
        )

    def _on_number(self, _text: str = "") -> None:
        said, number = "", self.number.text().strip()
        possible = number not in ("", self._had)
        try:
            if possible:
                self._renumbered()
        except (WorkbenchError, ValueError) as error:  # ValueError: no number at all
            possible = False
            said = told(error) if isinstance(error, WorkbenchError) else self.tr("This is not a number.")
        self._said.setText(said)
        self._said.setVisible(bool(said))
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(possible)
        fit(self, self.width() if self.isVisible() else 480)
