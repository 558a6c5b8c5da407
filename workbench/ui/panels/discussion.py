"""The public discussion: proposals received, each tied to its provision and answered."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from workbench.law.act import Act
from workbench.law.change import Changes
from workbench.law.discussion import Submission
from workbench.law.recommendation import Acceptance
from workbench.law.reference import ProvisionRef
from workbench.ui import words
from workbench.ui.desk import Desk
from workbench.ui.dialogs.answer import Answer
from workbench.ui.dialogs.import_submissions import ImportSubmissions
from workbench.ui.dialogs.receive import Receive
from workbench.ui.files import ask_submissions
from workbench.ui.icons import icon
from workbench.ui.models.records import Column, RecordTable
from workbench.ui.ordering import place_order
from workbench.ui.panels.listing import Listing

_SHADES = {
    Acceptance.OPEN: "bad",
    Acceptance.ACCEPTED: "good",
    Acceptance.ACCEPTED_IN_PART: "partial",
    Acceptance.NOTED: "neutral",
    Acceptance.REJECTED: "neutral",
}


class Discussion(Listing[Submission]):
    """All proposals of the discussion. Enter answers the one the cursor is in."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._titles: dict[str, str] = {}
        self._answer, self._receive, self._import = QPushButton(), QPushButton(), QPushButton()
        buttons = (self._answer, self._receive, self._import)
        self.lay_out(RecordTable(self._columns(), self), (50, 150, 150, 320, 120, 200), *buttons)
        self.table.selectionModel().currentRowChanged.connect(self._on_current)
        self.table.activated.connect(self._on_activated)
        self._answer.clicked.connect(self.answer)
        self._receive.clicked.connect(self.receive)
        self._import.clicked.connect(self.bring)
        desk.language_chosen.connect(self._on_language)
        self.retranslate()
        self.restyle()
        self.reload()

    def reload(self) -> None:
        workspace = self.desk.workspace
        self._titles = workspace.titles(self.desk.language) if workspace else {}
        self.model.set_records(workspace.submissions() if workspace else ())
        self._enable()

    def on_changed(self, changes: Changes) -> None:
        if changes.touch(Submission) or changes.touch(Act):
            self.due("reload")

    def answer(self) -> None:
        """Ask for the answer to the proposal the cursor is in."""
        found = self.current()
        if found is not None and self._writable():
            self._open(Answer(self.desk, found, self))

    def receive(self) -> None:
        """Ask for a proposal to type in; it is about what the reader is at."""
        subject = self.desk.subject
        self._open(Receive(self.desk, subject if isinstance(subject, ProvisionRef) else None, self))

    def bring(self) -> None:
        """Ask for a table of proposals and show what it holds."""
        path = ask_submissions(self, self.desk)
        if path is not None:
            self._open(ImportSubmissions(self.desk, path, self))

    def retranslate(self) -> None:
        self.filter.setPlaceholderText(self.tr("Filter proposals"))
        self.filter.setAccessibleName(self.tr("Filter proposals"))
        self.table.setAccessibleName(self.tr("Proposals of the discussion"))
        self._answer.setText(self.tr("Answer…"))
        self._receive.setText(self.tr("Type one in…"))
        self._import.setText(self.tr("Import…"))
        self.say_when_empty(
            self.tr(
                "What citizens and bodies propose to the published draft is kept here and answered. Type a letter in, "
                "or import a table; the answers make the summary of the discussion."
            )
        )
        self.model.retranslate()
        self._enable()

    def restyle(self) -> None:
        self._answer.setIcon(icon("message"))
        self._receive.setIcon(icon("plus"))
        self._import.setIcon(icon("clipboard-list"))

    def _columns(self) -> tuple[Column[Submission], ...]:
        return (
            Column(lambda: self.tr("No."), lambda each: each.number, bold=True),
            Column(lambda: self.tr("From"), lambda each: "\n".join(part for part in (each.author, each.body) if part)),
            Column(
                lambda: self.tr("About"), self._place, sort=lambda each: place_order(each.ref),
                shades=lambda each: ("text", "muted") if each.ref.eid else ("text",),
            ),
            Column(lambda: self.tr("Proposal"), lambda each: each.text or each.wording),
            Column(
                lambda: self.tr("Position"), lambda each: words.word(each.position),
                sort=lambda each: list(Acceptance).index(each.position), shade=lambda each: _SHADES[each.position],
            ),
            Column(lambda: self.tr("Reason"), lambda each: each.reason),
        )  # fmt: skip

    def _place(self, each: Submission) -> str:
        workspace = self.desk.workspace
        if not each.ref.work:
            return self.tr("The draft as a whole")
        title = self._titles.get(each.ref.work, each.ref.work)
        return f"{words.place(each.ref, workspace)}\n{title}" if each.ref.eid else title

    def _enable(self) -> None:
        count = self.model.rowCount()
        still = sum(each.position is Acceptance.OPEN for each in self.model.records())
        self._count.setText(self.tr("%n not answered", "", still) if count else "")
        self._answer.setEnabled(self._writable() and self.current() is not None)
        for button in (self._receive, self._import):
            button.setEnabled(self._writable())

    def _writable(self) -> bool:
        return self.desk.workspace is not None and not self.desk.workspace.read_only

    def _open(self, dialog: QDialog) -> None:
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_current(self, _index: QModelIndex, _previous: QModelIndex) -> None:
        found = self.current()
        self._enable()
        if found is not None and found.ref.work:
            self.desk.point(found.ref)

    def _on_activated(self, _index: QModelIndex) -> None:
        self.answer()

    def _on_language(self, _language: str) -> None:
        self.due("reload")
        self.due("retranslate")
