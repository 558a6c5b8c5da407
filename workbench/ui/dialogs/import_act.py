"""Importing an act: what was read, the tree, and what the reader was unsure of, before it goes into the project."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from workbench.errors import WorkbenchError
from workbench.importers import Imported, counts, import_act
from workbench.importers.correction import Corrected
from workbench.law.act import Act
from workbench.law.change import Changes
from workbench.law.reference import ProvisionRef
from workbench.law.work import country_of, work_uri
from workbench.ui import words
from workbench.ui.act_fields import ActFields
from workbench.ui.date_fields import show_year
from workbench.ui.dates import as_day
from workbench.ui.desk import Desk
from workbench.ui.dialogs.question import Question
from workbench.ui.fields import Choice, Chooser
from workbench.ui.icons import icon
from workbench.ui.jobs import Job, Stop
from workbench.ui.panel import caption
from workbench.ui.reading_report import ReadingReport
from workbench.ui.sentences import told
from workbench.ui.structure import StructureEditor
from workbench.workspace import acts as use_cases


class ImportAct(Question):
    """Reads a file on a worker, shows act and report, and takes the act into the project when the user agrees."""

    def __init__(self, desk: Desk, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.path = path
        self.imported: Imported | None = None
        self._reading: Job | None = None
        self._alike = ""  # the work this text was taken for a text of
        self.setWindowTitle(self.tr("Import %1").replace("%1", path.name))
        self.resize(980, 640)
        self._make_widgets()
        self._lay_out()
        self.read()

    def read(self) -> None:
        """Read the file with the choices made so far."""
        if self._reading is not None:
            self.desk.jobs.cancel(self._reading)  # what was read otherwise must not come after it
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(False)
        self._state.setText(self.tr("Reading…"))
        language, tracked, stop = self.language.currentData() or None, self.tracked.currentData(), Stop()
        self._reading = self.run(
            partial(import_act, self.path, language=language, tracked=tracked, cancelled=stop), self._on_read,
            label=self.tr("Reading %1").replace("%1", self.path.name), failed=self._on_failed, stop=stop,
        )  # fmt: skip

    def reject(self) -> None:
        """Close the dialog; the reading of the file ends with it, and is told to have."""
        if self._reading is not None:
            self.desk.said.emit(self.tr("%1 was not imported").replace("%1", self.path.name))
        super().reject()

    def accept(self) -> None:
        """Take the act into the project."""
        workspace = self.desk.workspace
        if self.imported is None or workspace is None:
            return
        act = self.imported.act
        day = as_day(self.edition.date()) if self._dated.isChecked() else None
        title, said = self.fields.title.text().strip() or act.title, self.fields.said()
        act = replace(act, title=title, work=self._work(act, said), expression_date=day, **said)
        label = self.tr("Import “%1”").replace("%1", act.title)
        changes = self.desk.ask(partial(use_cases.add_act, workspace, act))
        if changes is None:
            return
        if self.desk.do(label, changes) or changes == Changes():
            self.desk.choose_language(act.language)
            self.desk.show(ProvisionRef(act.work))
            super().accept()

    # --- the detail ------------------------------------------------------------------------------------------------

    def _make_widgets(self) -> None:
        self.fields = ActFields(self)
        self.language, self.tracked, self.work = Choice(), Choice(), Chooser(24)
        self._dated, self.edition = QCheckBox(self.tr("&as of")), QDateEdit()
        show_year(self.edition)
        self.edition.setCalendarPopup(True)
        self.edition.setEnabled(False)
        self._dated.toggled.connect(self.edition.setEnabled)
        self.language.addItem(self.tr("As the text tells"), "")
        for code in ("rus", "kaz", "eng"):
            self.language.addItem(words.law_language(code), code)
        self.tracked.addItem(self.tr("As accepted"), "accepted")
        self.tracked.addItem(self.tr("As rejected"), "rejected")
        self._halves = QSplitter(Qt.Orientation.Horizontal, self)  # from the outside in: styles are put on once
        self._left, self._right = QWidget(self._halves), QWidget(self._halves)
        self.structure = StructureEditor(self._right)
        self.structure.corrected.connect(self._on_corrected)
        self.structure.refused.connect(self._on_refused)
        self._take_back = QPushButton(icon("arrow-back-up"), self.tr("&Take the correction back"))
        self._take_back.setAutoDefault(False)
        self._take_back.setEnabled(False)
        self._take_back.clicked.connect(self._on_take_back)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, self._on_take_back)
        self._before: list[tuple[Act, str]] = []  # each with the provision that was corrected
        self.report = ReadingReport()
        self.report.place_wanted.connect(self.structure.go_to)
        self._state = caption(role="muted")
        buttons = QDialogButtonBox.StandardButton
        self._buttons = QDialogButtonBox(buttons.Ok | buttons.Cancel)
        self._buttons.button(buttons.Ok).setText(self.tr("&Import"))
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self.language.activated.connect(self._on_choice)
        self.tracked.activated.connect(self._on_choice)
        self.work.activated.connect(self._on_work)
        for widget, name in (
            (self.language, self.tr("Language")), (self.work, self.tr("Act")),
            (self.tracked, self.tr("Tracked changes in the file")), (self.edition, self.tr("Edition")),
        ):  # fmt: skip
            widget.setAccessibleName(name)

    def _lay_out(self) -> None:
        edition = QHBoxLayout()
        edition.addWidget(self._dated)
        edition.addWidget(self.edition, 1)
        form = QFormLayout()
        form.addRow(self.tr("Act"), self.work)
        self.fields.add_to(form)
        form.addRow(self.tr("Language"), self.language)
        form.addRow(self.tr("Edition"), edition)
        form.addRow(self.tr("Tracked changes in the file"), self.tracked)
        side = QVBoxLayout(self._left)
        side.setContentsMargins(0, 0, 0, 0)
        side.addLayout(form)
        side.addWidget(caption(self.tr("Import report")))
        side.addWidget(self.report, 1)
        other = QVBoxLayout(self._right)
        other.setContentsMargins(0, 0, 0, 0)
        head = QHBoxLayout()
        head.addWidget(caption(self.tr("Structure as read")), 1)
        head.addWidget(self._take_back)
        other.addLayout(head)
        other.addWidget(self.structure, 1)
        self._halves.setSizes([470, 490])
        below = QHBoxLayout()
        below.addWidget(self._state, 1)
        below.addWidget(self._buttons)
        layout = QVBoxLayout(self)
        layout.addWidget(self._halves, 1)
        layout.addLayout(below)

    def _on_choice(self, _index: int) -> None:
        self.read()

    def _on_read(self, imported: Imported) -> None:
        self._reading = None
        self.imported = imported
        act = imported.act
        self.fields.say(act, act.title)
        self._fill_works()
        self._dated.setChecked(act.expression_date is not None)
        day = act.expression_date
        self.edition.setDate(QDate(day.year, day.month, day.day) if day else QDate.currentDate())
        self._before.clear()
        self._take_back.setEnabled(False)
        self.structure.set_act(act)
        self._say_report()
        self._state.clear()
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(True)

    def _on_corrected(self, _label: str, corrected: Corrected) -> None:
        """Take a correction into what will be imported."""
        assert self.imported is not None
        provision = self.structure.provision()
        self._before.append((self.imported.act, provision.eid if provision is not None else ""))
        self._show_corrected(corrected.act, corrected.at)

    def _on_refused(self, error: WorkbenchError) -> None:
        self._state.setText(told(error))

    def _on_take_back(self) -> None:
        if self._before:
            self._show_corrected(*self._before.pop())
            self.structure.tree.setFocus()

    def _show_corrected(self, act: Act, eid: str) -> None:
        assert self.imported is not None
        self.imported = replace(self.imported, act=act, counts=counts(act))
        self.structure.set_act(act, eid)
        self._say_report()
        self._state.clear()
        self._take_back.setEnabled(bool(self._before))

    def _fill_works(self) -> None:
        """Offer the act as told by its date and number, and every act of the project it may be another language of."""
        assert self.imported is not None
        act = self.imported.act
        self.work.clear()
        self.work.addItem(self.tr("As told by its number and date"), "")
        workspace = self.desk.workspace
        for work, title in (workspace.titles(self.desk.language) if workspace else {}).items():
            if work != act.work:
                self.work.addItem(title, work)
        self._alike = use_cases.work_alike(workspace, act) if workspace is not None else ""
        if self._alike:
            self.work.setCurrentIndex(self.work.findData(self._alike))
            self._on_work(self.work.currentIndex())

    def _on_work(self, _index: int) -> None:
        """Say of the text what the project knows of the act it is another language of."""
        workspace, work = self.desk.workspace, self.work.currentData()
        known = next((each for each in workspace.acts() if each.work == work), None) if workspace else None
        if known is not None:
            self.fields.say(known)
        elif self.imported is not None:
            self.fields.say(self.imported.act)

    def _work(self, act: Act, said: use_cases.Requisites) -> str:
        """Return the address of the work: that of the act chosen, else the one its date and number make."""
        if self.work.currentData():
            return str(self.work.currentData())
        if act.type == "constitution" or not (said["number"] and said["date"]):
            return act.work
        return work_uri(country_of(act.work), said["date"], said["number"])

    def _on_failed(self, error: WorkbenchError) -> None:
        self.imported = self._reading = None
        self._state.clear()
        self.report.show_error(error)

    def _say_report(self) -> None:
        assert self.imported is not None
        alike = self.tr("Has the articles of “%1”, and was taken for another text of that act.")
        title = self.work.itemText(self.work.findData(self._alike))
        told = (alike.replace("%1", title),) if self._alike else ()
        self.report.show_act(self.imported.act, self.imported.notes, *told)
