"""Linking a recommendation to a provision: which, how far it conforms, what is missing, who closes the gap by when."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QDate, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from workbench.law.concordance import ByLawForm, Conformity, Correspondence, Form
from workbench.law.reference import ProvisionRef
from workbench.ui import words
from workbench.ui.date_fields import show_year
from workbench.ui.dates import as_day
from workbench.ui.desk import Desk
from workbench.ui.fields import Choice, Line, Writing
from workbench.ui.panel import caption
from workbench.ui.panels.context import recommendation_text
from workbench.ui.seeking import Seeking
from workbench.workspace import recommendations as use_cases

_PAPERS = ("rus", "kaz", "eng")


class Link(QDialog):
    """Links one recommendation to one provision, or assesses the link anew where there is one."""

    def __init__(self, desk: Desk, ref: ProvisionRef, recommendation: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.ref = desk, ref
        self.setWindowTitle(self.tr("Link a recommendation"))
        self.resize(760, 680)
        self.filter, self.found = Seeking(), QListWidget()
        self.filter.setPlaceholderText(self.tr("Filter recommendations"))
        self.filter.setAccessibleName(self.tr("Filter recommendations"))
        self.found.setAccessibleName(self.tr("Recommendations"))
        self.found.setWordWrap(True)
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.found.setAlternatingRowColors(True)
        self.conformity, self.form = Choice(), Choice()
        for value in Conformity:
            self.conformity.addItem(words.marked(value), value)
        for each in Form:
            self.form.addItem(words.word(each), each)
        self.note, self.notes = Writing(), {language: Writing() for language in _PAPERS}
        self._missing = QTabWidget()
        self._add_notes()
        self.by_law_form, self.by_law = Choice(), {language: Line() for language in _PAPERS}
        self._by_law = QWidget()
        self._add_by_law()
        self.responsible, self.reviewer = Line(), Line()
        self.dated, self.planned = QCheckBox(self.tr("b&y")), QDateEdit(QDate.currentDate().addYears(1))
        show_year(self.planned)
        self.planned.setCalendarPopup(True)
        self.planned.setAccessibleName(self.tr("Planned"))
        self.dated.toggled.connect(self.planned.setEnabled)
        buttons = QDialogButtonBox.StandardButton
        self._buttons = QDialogButtonBox(buttons.Ok | buttons.Cancel)
        self._buttons.button(buttons.Ok).setText(self.tr("&Link"))
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        workspace = desk.workspace
        title = workspace.titles(desk.language).get(ref.work, "") if workspace else ""
        layout = QVBoxLayout(self)
        layout.addWidget(caption(words.place_in(ref, title, workspace), "heading"))
        layout.addWidget(self.filter)
        layout.addWidget(self.found, 1)
        layout.addLayout(self._assessment())
        layout.addWidget(self._buttons)
        self.filter.textChanged.connect(self._on_filter)
        self.found.currentItemChanged.connect(self._on_current)
        self.found.itemActivated.connect(self.accept)
        self.filter.installEventFilter(self)
        self._fill(recommendation)
        if recommendation:  # which one is known; how far the law conforms is asked
            self.conformity.setFocus()

    def accept(self, *_item: object) -> None:
        """Make the link, or give the one there is this assessment."""
        item, workspace = self.found.currentItem(), self.desk.workspace
        if item is None or workspace is None:
            return
        make = partial(
            use_cases.link, workspace, item.data(Qt.ItemDataRole.UserRole), self.ref,
            conformity=Conformity(self.conformity.currentData()), form=Form(self.form.currentData()),
            note=self.note.toPlainText().strip(),
            notes={language: field.toPlainText().strip() for language, field in self.notes.items()},
            by_law={language: field.text().strip() for language, field in self.by_law.items()},
            by_law_form=ByLawForm(self.by_law_form.currentData()),
            responsible=self.responsible.text().strip(), reviewer=self.reviewer.text().strip(),
            planned=as_day(self.planned.date()) if self.dated.isChecked() else None,
        )  # fmt: skip
        changes = self.desk.ask(make)
        label = self.tr("Link %1").replace("%1", item.data(Qt.ItemDataRole.UserRole + 1))
        if changes is not None and (not changes or self.desk.do(label, changes)):
            super().accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let up and down choose in the list while one types into the filter."""
        if watched is self.filter and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if steps:
                self._step(steps)
                return True
        return super().eventFilter(watched, event)

    def _step(self, steps: int) -> None:
        row = self.found.currentRow() + steps
        while 0 <= row < self.found.count() and self.found.item(row).isHidden():
            row += steps
        if 0 <= row < self.found.count():
            self.found.setCurrentRow(row)

    def _add_notes(self) -> None:
        """Put a page for what is missing, and one for each language whose papers say it in words of their own."""
        self._missing.addTab(self.note, self.tr("In short"))
        self.note.setAccessibleName(self.tr("What is missing"))
        for language, field in self.notes.items():
            name = words.law_language(language)
            self._missing.addTab(field, name)
            field.setAccessibleName(self.tr("What is missing, in the papers: %1").replace("%1", name))
        for field in (self.note, *self.notes.values()):
            field.setTabChangesFocus(True)
        self._missing.setMaximumHeight(130)

    def _add_by_law(self) -> None:
        """Put the form of the by-law and its title in each language, open only where a by-law closes the gap."""
        for each in ByLawForm:
            self.by_law_form.addItem(words.word(each), each)
        self.by_law_form.setAccessibleName(self.tr("Form of the by-law"))
        row = QHBoxLayout(self._by_law)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.by_law_form)
        for language, field in self.by_law.items():
            name = words.law_language(language)
            field.setPlaceholderText(name)
            field.setAccessibleName(self.tr("Title of the by-law: %1").replace("%1", name))
            row.addWidget(field, 1)
        self.form.currentIndexChanged.connect(self._on_form)

    def _on_form(self, _index: int) -> None:
        self._by_law.setEnabled(self.form.currentData() == Form.BY_LAW)

    def _assessment(self) -> QFormLayout:
        by = QHBoxLayout()
        by.addWidget(self.responsible, 1)
        by.addWidget(self.dated)
        by.addWidget(self.planned)
        form = QFormLayout()
        for label, field in (
            (self.tr("Conformity"), self.conformity), (self.tr("What is missing"), self._missing),
            (self.tr("What closes the gap"), self.form), (self.tr("By-law"), self._by_law),
            (self.tr("Responsible"), by), (self.tr("Assessed by"), self.reviewer),
        ):  # fmt: skip
            form.addRow(label, field)
            if isinstance(field, QWidget):
                field.setAccessibleName(label)
        self.responsible.setAccessibleName(self.tr("Responsible"))
        return form

    def _fill(self, chosen: str) -> None:
        workspace = self.desk.workspace
        for each in workspace.recommendations() if workspace else ():
            item = QListWidgetItem(f"{each.code} – {recommendation_text(each, self.desk.language)}")
            item.setData(Qt.ItemDataRole.UserRole, each.id)
            item.setData(Qt.ItemDataRole.UserRole + 1, each.code)
            self.found.addItem(item)
            if each.id == chosen or self.found.currentItem() is None:
                self.found.setCurrentItem(item)
        self._on_current()

    def _on_filter(self, text: str) -> None:
        typed = text.casefold().split()
        for row in range(self.found.count()):
            item = self.found.item(row)
            item.setHidden(not all(word in item.text().casefold() for word in typed))
        current = self.found.currentItem()
        if current is None or current.isHidden():  # what return would link must be what is seen
            shown = (self.found.item(row) for row in range(self.found.count()))
            self.found.setCurrentRow(next((row for row, item in enumerate(shown) if not item.isHidden()), -1))

    def _on_current(self, *_items: object) -> None:
        """Start from the assessment there is, where these two are linked already."""
        item, workspace = self.found.currentItem(), self.desk.workspace
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(item is not None)
        if item is None or workspace is None:
            return
        recommendation = item.data(Qt.ItemDataRole.UserRole)
        links = workspace.correspondences(recommendation=recommendation)
        made = next((link for link in links if link.ref == self.ref), None)
        self._say(made or Correspondence("", recommendation, self.ref, Conformity.PARTIAL))

    def _say(self, link: Correspondence) -> None:
        self.conformity.setCurrentIndex(list(Conformity).index(link.conformity))
        self.form.setCurrentIndex(list(Form).index(link.form))
        self.by_law_form.setCurrentIndex(list(ByLawForm).index(link.by_law_form))
        for language, title in self.by_law.items():
            title.setText(link.by_law.get(language, ""))
        self._on_form(self.form.currentIndex())
        self.note.setPlainText(link.note)
        for language, field in self.notes.items():
            field.setPlainText(link.notes.get(language, ""))
        self.responsible.setText(link.responsible)
        self.reviewer.setText(link.reviewer)
        self.dated.setChecked(link.planned is not None)
        self.planned.setEnabled(link.planned is not None)
        if link.planned is not None:
            self.planned.setDate(QDate(link.planned.year, link.planned.month, link.planned.day))
