"""Importing a table of proposals: what each column was taken for and what was read, before it goes in."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QFormLayout, QTextBrowser, QVBoxLayout, QWidget

from workbench.errors import WorkbenchError
from workbench.importers.submissions import FIELDS, ImportedSubmissions, read_submissions
from workbench.ui import dates, html, words
from workbench.ui.desk import Desk
from workbench.ui.dialogs.question import Question
from workbench.ui.fields import Choice
from workbench.ui.noop import QT_TRANSLATE_NOOP
from workbench.ui.panel import caption
from workbench.ui.sentences import sentence, spoken
from workbench.ui.theme import current_theme
from workbench.workspace import discussion as use_cases

_FIELDS = {
    "author": QT_TRANSLATE_NOOP("ImportSubmissions", "citizen"),
    "wording": QT_TRANSLATE_NOOP("ImportSubmissions", "proposed wording"),
    "position": QT_TRANSLATE_NOOP("ImportSubmissions", "position"),
    "reason": QT_TRANSLATE_NOOP("ImportSubmissions", "reason"),
    "received": QT_TRANSLATE_NOOP("ImportSubmissions", "received on"),
    "where": QT_TRANSLATE_NOOP("ImportSubmissions", "provision"),
    "number": QT_TRANSLATE_NOOP("ImportSubmissions", "number"),
    "body": QT_TRANSLATE_NOOP("ImportSubmissions", "body"),
    "source": QT_TRANSLATE_NOOP("ImportSubmissions", "source"),
    "text": QT_TRANSLATE_NOOP("ImportSubmissions", "proposal"),
}


class ImportSubmissions(Question):
    """Reads the table on a worker; the meaning of a column can be changed, then it is read again."""

    def __init__(self, desk: Desk, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.path, self.read = path, ImportedSubmissions(())
        self.columns: dict[str, QComboBox] = {}
        self.setWindowTitle(self.tr("Import proposals from %1").replace("%1", path.name))
        self.resize(820, 640)
        self._state = caption(self.tr("Reading…"), "muted")
        self._form, self.view = QFormLayout(), QTextBrowser()
        self.view.setAccessibleName(self.tr("Proposals read"))
        buttons = QDialogButtonBox.StandardButton
        self._buttons = QDialogButtonBox(buttons.Ok | buttons.Cancel)
        self._ok = self._buttons.button(buttons.Ok)
        self._ok.setText(self.tr("&Import"))
        self._ok.setEnabled(False)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self._state)
        layout.addLayout(self._form)
        layout.addWidget(self.view, 1)
        layout.addWidget(self._buttons)
        self._begin()

    def accept(self) -> None:
        """Take the proposals in: one that is known already is brought up to date, its answer kept."""
        workspace = self.desk.workspace
        if workspace is None:
            return
        answer = self.desk.ask(partial(use_cases.add, workspace, self.read))
        if answer is not None and (not answer[0] or self.desk.do(self.tr("Import proposals"), answer[0])):
            super().accept()

    def _begin(self) -> None:
        given = {header: box.currentData() for header, box in self.columns.items()}
        self._ok.setEnabled(False)
        self.run(partial(read_submissions, self.path, columns=given), self._on_read, failed=self._on_failed)

    def _on_read(self, read: ImportedSubmissions) -> None:
        workspace, theme = self.desk.workspace, current_theme()
        if workspace is None:
            return
        self.read = read
        for header, name in read.columns.items():
            if header not in self.columns:
                self._offer(header, name)
        self._state.setText(self.tr("%n proposal(s) read", "", len(read.rows)))
        _, doubts = use_cases.add(workspace, read)
        said = [*(note.text for note in read.notes), *doubts]
        parts = [
            f'<p style="margin:3px 0">{html.coloured("▲", theme.partial)} {html.plain(sentence(each))}</p>'
            for each in said
        ]
        for row in read.rows:
            each = row.submission
            head = " · ".join(part for part in (each.number, each.author, each.body, dates.day(each.received)) if part)
            ref, _ = use_cases.place(workspace, row.where)
            place = words.place(ref, self.desk.workspace) or row.where
            shown = (html.muted(place, theme), html.plain(each.text, 300))
            parts.append(html.card(head, "", shown, theme))
        self.view.setHtml("".join(parts))
        self._ok.setEnabled(bool(read.rows))

    def _offer(self, header: str, name: str) -> None:
        box = Choice()
        box.addItem(self.tr("not read"), "")
        for each in FIELDS:
            box.addItem(QCoreApplication.translate("ImportSubmissions", _FIELDS[each]), each)
        box.setCurrentIndex(box.findData(name))
        box.setAccessibleName(header)
        box.currentIndexChanged.connect(self._on_column)
        self.columns[header] = box
        self._form.addRow(header[:60], box)

    def _on_column(self, _index: int) -> None:
        self._begin()

    def _on_failed(self, error: WorkbenchError) -> None:
        error = spoken(error)
        self._state.hide()
        bad = current_theme().bad
        self.view.setHtml(f"<p>{html.coloured(error.message, bad)}</p><p>{html.plain(error.advice)}</p>")
