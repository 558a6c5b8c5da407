"""Typing in a proposal of the public discussion: whose it is, what it is about, what it says."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QDate
from PySide6.QtWidgets import (
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QVBoxLayout,
    QWidget,
)

from workbench.law.discussion import WHOLE_DRAFT
from workbench.law.reference import ProvisionRef
from workbench.ui import words
from workbench.ui.date_fields import show_year
from workbench.ui.dates import as_day
from workbench.ui.desk import Desk
from workbench.ui.fields import Chooser, Line, Writing
from workbench.workspace import discussion as use_cases


class Receive(QDialog):
    """Takes one proposal in as one edit; it is about the provision the reader is at, its act, or the draft."""

    def __init__(self, desk: Desk, ref: ProvisionRef | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setWindowTitle(self.tr("A proposal received"))
        self.resize(620, 520)
        self.author, self.body, self.number = Line(), Line(), Line()
        self.about, self.received = Chooser(), QDateEdit(QDate.currentDate())
        show_year(self.received)
        self.received.setCalendarPopup(True)
        self.text, self.wording = Writing(), Writing()
        for edit in (self.text, self.wording):
            edit.setTabChangesFocus(True)
        form = QFormLayout()
        for name, widget in (
            (self.tr("Citizen"), self.author), (self.tr("Body"), self.body), (self.tr("Number"), self.number),
            (self.tr("Received on"), self.received), (self.tr("About"), self.about),
            (self.tr("Proposal"), self.text), (self.tr("Proposed wording"), self.wording),
        ):  # fmt: skip
            form.addRow(name, widget)
            widget.setAccessibleName(name)
        self._fill(ref)
        buttons = QDialogButtonBox.StandardButton
        self._buttons = QDialogButtonBox(buttons.Ok | buttons.Cancel)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self._buttons)
        for line in (self.author, self.body):
            line.textChanged.connect(self._on_text)
        for edit in (self.text, self.wording):
            edit.textChanged.connect(self._on_text)
        self._on_text()

    def accept(self) -> None:
        """Take the proposal in."""
        workspace = self.desk.workspace
        if workspace is None:
            return
        use_case = partial(
            use_cases.receive, workspace, self.about.currentData(), self.text.toPlainText(),
            author=self.author.text(), body=self.body.text(), number=self.number.text(),
            received=as_day(self.received.date()), wording=self.wording.toPlainText(),
        )  # fmt: skip
        if self.desk.edit(self.windowTitle(), use_case):
            super().accept()

    def _fill(self, ref: ProvisionRef | None) -> None:
        """Offer the provision the reader is at, the acts, and the draft as a whole."""
        workspace = self.desk.workspace
        acts = workspace.titles(self.desk.language) if workspace is not None else {}
        if ref is not None and ref.eid and ref.work in acts:
            self.about.addItem(words.place_in(ref, acts[ref.work], self.desk.workspace), ref)
        for work, title in acts.items():
            self.about.addItem(title, ProvisionRef(work))
        self.about.addItem(self.tr("The draft as a whole"), WHOLE_DRAFT)

    def _on_text(self, _text: str = "") -> None:
        somebody = bool(self.author.text().strip() or self.body.text().strip())
        something = bool(self.text.toPlainText().strip() or self.wording.toPlainText().strip())
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(somebody and something)
