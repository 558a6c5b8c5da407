"""Convening a session: what it is called, when, who takes part, what is on the agenda."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtCore import QDateTime, Qt, Signal
from PySide6.QtWidgets import (
    QDateTimeEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from workbench.law.review import Session
from workbench.ui import words
from workbench.ui.date_fields import show_year
from workbench.ui.desk import Desk
from workbench.ui.fields import Line, Writing, wrap_lines
from workbench.ui.panel import caption
from workbench.workspace import review


class Convene(QDialog):
    """Makes a session of the working group; the live amendments stand on its agenda unless taken off."""

    made = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setWindowTitle(self.tr("New session"))
        self.resize(620, 560)
        self.title, self.place, self.chair = Line(), Line(), Line()
        self.held = QDateTimeEdit(QDateTime.currentDateTime())
        show_year(self.held)
        self.held.setCalendarPopup(True)
        self.participants, self.agenda = Writing(), QListWidget()
        wrap_lines(self.agenda)
        self.participants.setTabChangesFocus(True)
        self.participants.setMaximumHeight(90)
        self.participants.setPlaceholderText(self.tr("One a line: name – body"))
        form = QFormLayout()
        for name, widget in (
            (self.tr("Title"), self.title), (self.tr("Held on"), self.held), (self.tr("Place"), self.place),
            (self.tr("Chair"), self.chair), (self.tr("Participants"), self.participants),
        ):  # fmt: skip
            form.addRow(name, widget)
            widget.setAccessibleName(name)
        self.agenda.setAccessibleName(self.tr("Agenda"))
        buttons = QDialogButtonBox.StandardButton
        self._buttons = QDialogButtonBox(buttons.Ok | buttons.Cancel)
        self._buttons.button(buttons.Ok).setText(self.tr("&Convene"))
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(caption(self.tr("Agenda")))
        layout.addWidget(self.agenda, 1)
        layout.addWidget(self._buttons)
        self.title.textChanged.connect(self._on_title)
        self._fill()
        self._on_title()

    def accept(self) -> None:
        """Make the session."""
        items = [self.agenda.item(row) for row in range(self.agenda.count())]
        agenda = [each.data(Qt.ItemDataRole.UserRole) for each in items if each.checkState() is Qt.CheckState.Checked]
        use_case = partial(
            review.convene, self.title.text().strip(), held=_moment(self.held.dateTime()),
            place=self.place.text().strip(), chair=self.chair.text().strip(),
            participants=participants(self.participants.toPlainText()), agenda=agenda,
        )  # fmt: skip
        changes = self.desk.ask(use_case)
        if changes and self.desk.do(self.tr("Convene “%1”").replace("%1", self.title.text().strip()), changes):
            super().accept()
            session = changes.items[0].after
            if isinstance(session, Session):
                self.made.emit(session.id)

    def _fill(self) -> None:
        workspace = self.desk.workspace
        titles = workspace.titles(self.desk.language) if workspace is not None else {}
        for amendment in workspace.amendments(live=True) if workspace is not None else ():
            item = QListWidgetItem(words.amendment_in(amendment, titles.get(amendment.ref.work, ""), workspace))
            item.setData(Qt.ItemDataRole.UserRole, amendment.id)
            item.setCheckState(Qt.CheckState.Checked)
            self.agenda.addItem(item)

    def _on_title(self, _text: str = "") -> None:
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(self.title.text().strip()))


def participants(text: str) -> tuple[tuple[str, str], ...]:
    """Return names and bodies: 'А. Серикова – МЮ' is ('А. Серикова', 'МЮ')."""
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    parted = [line.replace(" - ", " – ").partition(" – ") for line in lines]
    return tuple((name.strip(), body.strip()) for name, _, body in parted)


def _moment(value: QDateTime) -> datetime:
    day, time = value.date(), value.time()
    return datetime(day.year(), day.month(), day.day(), time.hour(), time.minute()).astimezone()
