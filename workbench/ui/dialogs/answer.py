"""Answering a proposal of the public discussion: the drafters' position, the reason, the amendment that takes it up."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from workbench.law.discussion import Submission
from workbench.law.recommendation import Acceptance
from workbench.ui import dates, html, words
from workbench.ui.desk import Desk
from workbench.ui.fields import Choice, Chooser, Writing
from workbench.ui.recorded import record_name
from workbench.workspace import discussion as use_cases

NEEDS_REASON = (Acceptance.REJECTED, Acceptance.ACCEPTED_IN_PART)


class Answer(QDialog):
    """Shows the proposal and takes the answer as one edit."""

    def __init__(self, desk: Desk, submission: Submission, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.submission = desk, submission
        self.setWindowTitle(self.tr("Answer a proposal"))
        self.resize(640, 520)
        self.proposal, self.reason = QTextBrowser(), Writing(submission.reason)
        self.reason.setTabChangesFocus(True)
        self.position, self.amendment = Choice(), Chooser()
        for each in Acceptance:
            self.position.addItem(words.word(each), each.value)
        self.position.setCurrentIndex(self.position.findData(submission.position.value))
        self._fill_amendments()
        self._missing = QLabel(self.tr("A proposal that is not taken over whole needs a reason."))
        form = QFormLayout()
        for name, widget in (
            (self.tr("Position"), self.position), (self.tr("Taken up by"), self.amendment),
            (self.tr("Reason"), self.reason),
        ):  # fmt: skip
            form.addRow(name, widget)
            widget.setAccessibleName(name)
        self.proposal.setAccessibleName(self.tr("The proposal"))
        self.proposal.setOpenLinks(False)
        self.proposal.setHtml(self._shown())
        buttons = QDialogButtonBox.StandardButton
        self._buttons = QDialogButtonBox(buttons.Ok | buttons.Cancel)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.proposal, 1)
        layout.addLayout(form)
        layout.addWidget(self._missing)
        layout.addWidget(self._buttons)
        self.position.currentIndexChanged.connect(self._on_answer)
        self.reason.textChanged.connect(self._on_answer)
        self._on_answer()

    def accept(self) -> None:
        """Keep the answer."""
        use_case = partial(
            use_cases.answer, self.submission, Acceptance(self.position.currentData()),
            self.reason.toPlainText(), amendment=self.amendment.currentData() or "",
            answered_by=self.desk.settings.author,
        )  # fmt: skip
        changes = self.desk.ask(use_case)
        if changes is not None and (not changes or self.desk.do(self.tr("Answer a proposal"), changes)):
            super().accept()

    def _shown(self) -> str:
        each = self.submission
        head = " · ".join(part for part in (each.author, each.body, each.number, dates.day(each.received)) if part)
        parts = [f"<p><b>{html.plain(head)}</b></p>", f"<p>{html.plain(each.text)}</p>"]
        return "".join(parts + ([f"<p><i>{html.plain(each.wording)}</i></p>"] if each.wording else []))

    def _fill_amendments(self) -> None:
        workspace, ref = self.desk.workspace, self.submission.ref
        self.amendment.addItem("–", "")
        if workspace is not None:
            for each in workspace.amendments(work=ref.work or None, live=True):
                self.amendment.addItem(record_name(workspace, each, self.desk.language), each.id)
        self.amendment.setCurrentIndex(max(self.amendment.findData(self.submission.amendment), 0))

    def _on_answer(self, _index: int = 0) -> None:
        missing = self.position.currentData() in NEEDS_REASON and not self.reason.toPlainText().strip()
        self._missing.setVisible(missing)
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not missing)
