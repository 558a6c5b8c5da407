"""What the draft law is about: title, subject in each language, developer, entry into force."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QDate
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from workbench.law.change import Changes
from workbench.law.project import Commencement
from workbench.ui import words
from workbench.ui.date_fields import show_year
from workbench.ui.dates import as_day
from workbench.ui.desk import Desk
from workbench.ui.fields import Chooser, Line, fit


class AboutDraft(QDialog):
    """Edits the one project record."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        assert desk.workspace is not None
        self.desk, self._project = desk, desk.workspace.project
        project = self._project
        self.setWindowTitle(self.tr("About this draft law"))
        self.title = Line(project.title)
        self.subject = {code: Line(project.subject.get(code, "")) for code in ("rus", "kaz")}
        self.developer = {code: Line(project.developer.get(code, "")) for code in ("rus", "kaz")}
        self.commencement, self.on_date = Chooser(), QDateEdit()
        show_year(self.on_date)
        self.on_date.setCalendarPopup(True)
        day = project.commencement_date
        self.on_date.setDate(QDate(day.year, day.month, day.day) if day else QDate.currentDate())
        for value in Commencement:
            self.commencement.addItem(words.word(value), value)
        self.commencement.setCurrentIndex(list(Commencement).index(project.commencement))
        self.publication = QCheckBox(self.tr("&Print where each act was published"))
        self.publication.setChecked(project.publication_chain)
        self.subject["rus"].setPlaceholderText("защиты детей в чрезвычайных ситуациях")
        self.subject["kaz"].setPlaceholderText("төтенше жағдайларда балаларды қорғау")
        for field in (self.title, *self.subject.values(), *self.developer.values()):
            field.setCursorPosition(0)
        form = QFormLayout()
        form.addRow(self.tr("Name of the project"), self.title)
        form.addRow(self.tr("Subject, after «по вопросам»"), self.subject["rus"])
        form.addRow(self.tr("Subject, before «мәселелері бойынша»"), self.subject["kaz"])
        form.addRow(self.tr("Developer (Russian)"), self.developer["rus"])
        form.addRow(self.tr("Developer (Kazakh)"), self.developer["kaz"])
        form.addRow(self.tr("Enters into force"), self.commencement)
        form.addRow(self.tr("Date"), self.on_date)
        form.addRow("", self.publication)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addStretch(1)
        layout.addWidget(buttons)
        self.commencement.currentIndexChanged.connect(self._enable)
        self._enable()
        fit(self, 880)

    def accept(self) -> None:
        """Store what was changed."""
        commencement = Commencement(self.commencement.currentData())
        dated = commencement is Commencement.ON_DATE
        revised = replace(
            self._project,
            title=self.title.text().strip(),
            subject=_filled(self._project.subject, self.subject),
            developer=_filled(self._project.developer, self.developer),
            commencement=commencement,
            commencement_date=as_day(self.on_date.date()) if dated else None,
            publication_chain=self.publication.isChecked(),
        )
        changes = Changes.replaced(self._project, revised)
        if not changes or self.desk.do(self.tr("About this draft law"), changes):
            super().accept()

    def _enable(self, *_index: object) -> None:
        self.on_date.setEnabled(Commencement(self.commencement.currentData()) is Commencement.ON_DATE)


def _filled(before: Mapping[str, str], fields: Mapping[str, QLineEdit]) -> dict[str, str]:
    """Return the texts by language: those of the fields that say something, others as they were."""
    given = {code: field.text().strip() for code, field in fields.items()}
    return {code: text for code, text in {**before, **given}.items() if text}
