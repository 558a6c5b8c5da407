"""The fields that say what act a text is: title, form, number, date of adoption."""

from __future__ import annotations

from datetime import date
from typing import Protocol

from PySide6.QtCore import QDate, QObject
from PySide6.QtWidgets import QCheckBox, QDateEdit, QFormLayout, QHBoxLayout

from workbench.law.work import FORMS
from workbench.ui import words
from workbench.ui.date_fields import show_year
from workbench.ui.dates import as_day
from workbench.ui.fields import Choice, Line
from workbench.workspace.acts import Requisites


class Described(Protocol):
    """An act, or what a list says of one."""

    @property
    def type(self) -> str: ...
    @property
    def number(self) -> str: ...
    @property
    def date(self) -> date | None: ...


class ActFields(QObject):
    """Fields for a form; an unknown date is a box that is not ticked."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.title, self.form, self.number = Line(), Choice(), Line()
        self.dated, self.day = QCheckBox(self.tr("o&f")), QDateEdit()
        show_year(self.day)
        self.day.setCalendarPopup(True)
        self.day.setEnabled(False)
        self.dated.toggled.connect(self.day.setEnabled)
        for each in FORMS:
            self.form.addItem(words.act_form(each), each)

    def add_to(self, form: QFormLayout) -> None:
        """Put the fields into a form, a row each; number and date share one."""
        known = QHBoxLayout()
        known.addWidget(self.number, 1)
        known.addWidget(self.dated)
        known.addWidget(self.day)
        for label, field in (
            (self.tr("Title"), self.title), (self.tr("Form"), self.form), (self.tr("Number"), known),
        ):  # fmt: skip
            form.addRow(label, field)
        for widget, name in (
            (self.title, self.tr("Title")), (self.form, self.tr("Form")), (self.number, self.tr("Number")),
            (self.dated, self.tr("The date of adoption is known")), (self.day, self.tr("Date of adoption")),
        ):  # fmt: skip
            widget.setAccessibleName(name)

    def say(self, act: Described, title: str = "") -> None:
        """Show what is known of an act; '' leaves the title as it is."""
        if title:
            self.title.setText(title)
            self.title.setCursorPosition(0)
        self.form.setCurrentIndex(FORMS.index(act.type) if act.type in FORMS else len(FORMS) - 1)
        self.number.setText(act.number)
        self.dated.setChecked(act.date is not None)
        day = act.date
        self.day.setDate(QDate(day.year, day.month, day.day) if day is not None else QDate.currentDate())

    def said(self) -> Requisites:
        """Return what the fields say, the title apart."""
        return {
            "type": self.form.currentData(),
            "number": self.number.text().strip(),
            "date": as_day(self.day.date()) if self.dated.isChecked() else None,
        }
