"""Giving a task because of an item of the agenda: what is to be done, by whom, by when."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QDate
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from workbench.law.review import Session
from workbench.ui.date_fields import show_year
from workbench.ui.dates import as_day
from workbench.ui.desk import Desk
from workbench.ui.fields import Line, fit
from workbench.ui.panel import caption
from workbench.workspace import review


class GiveTask(QDialog):
    """Gives the task as one edit; the minutes print it."""

    def __init__(self, desk: Desk, session: Session, about: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.session, self.about = desk, session, about
        self.setWindowTitle(self.tr("Give a task"))
        self.text, self.responsible = Line(), Line()
        self.dated, self.due = QCheckBox(self.tr("&Due on")), QDateEdit(QDate.currentDate().addDays(14))
        show_year(self.due)
        self.due.setCalendarPopup(True)
        self.due.setEnabled(False)
        self.dated.toggled.connect(self.due.setEnabled)
        form, day = QFormLayout(), QHBoxLayout()
        day.addWidget(self.dated)
        day.addWidget(self.due, 1)
        form.addRow(self.tr("What is to be done"), self.text)
        form.addRow(self.tr("Who does it"), self.responsible)
        form.addRow("", day)
        for widget, said in (
            (self.text, self.tr("What is to be done")), (self.responsible, self.tr("Who does it")),
            (self.due, self.tr("Due on")),
        ):  # fmt: skip
            widget.setAccessibleName(said)
            if isinstance(widget, QLineEdit):
                widget.textChanged.connect(self._on_text)
        buttons = QDialogButtonBox.StandardButton
        self._buttons = QDialogButtonBox(buttons.Ok | buttons.Cancel)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        about_label = caption(name, "muted")
        about_label.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.addWidget(about_label)
        layout.addLayout(form)
        layout.addStretch(1)
        layout.addWidget(self._buttons)
        self._on_text()
        fit(self, 520)

    def accept(self) -> None:
        """Give the task."""
        workspace = self.desk.workspace
        if workspace is None:
            return
        due = as_day(self.due.date()) if self.dated.isChecked() else None
        use_case = partial(
            review.assign, workspace, self.session, self.text.text(), about=self.about,
            responsible=self.responsible.text(), due=due,
        )  # fmt: skip
        if self.desk.edit(self.tr("Task for %1").replace("%1", self.responsible.text().strip()), use_case):
            super().accept()

    def _on_text(self, _text: str = "") -> None:
        ready = bool(self.text.text().strip() and self.responsible.text().strip())
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(ready)
