"""Importing a table of recommendations: what was read, before it goes into the project."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from workbench.errors import WorkbenchError
from workbench.importers.recommendations import ImportedRecommendations, read_recommendations
from workbench.ui import html
from workbench.ui.desk import Desk
from workbench.ui.dialogs.question import Question
from workbench.ui.panel import caption
from workbench.ui.panels.context import recommendation_text
from workbench.ui.sentences import sentence, spoken
from workbench.ui.theme import current_theme
from workbench.workspace import recommendations as use_cases


class ImportRecommendations(Question):
    """Reads the table on a worker, shows what it holds, and takes it in when the user agrees."""

    def __init__(self, desk: Desk, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.read: ImportedRecommendations | None = None
        self.setWindowTitle(self.tr("Import recommendations from %1").replace("%1", path.name))
        self.resize(760, 560)
        self._state = caption(self.tr("Reading…"), "muted")
        self.view = QTextBrowser()
        self.view.setAccessibleName(self.tr("Recommendations read"))
        buttons = QDialogButtonBox.StandardButton
        self._buttons = QDialogButtonBox(buttons.Ok | buttons.Cancel)
        self._buttons.button(buttons.Ok).setText(self.tr("&Import"))
        self._buttons.button(buttons.Ok).setEnabled(False)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self._state)
        layout.addWidget(self.view, 1)
        layout.addWidget(self._buttons)
        self.run(partial(read_recommendations, path), self._on_read, failed=self._on_failed)

    def accept(self) -> None:
        """Take the recommendations in: one with a code already known is brought up to date."""
        workspace = self.desk.workspace
        if self.read is None or workspace is None:
            return
        changes = self.desk.ask(partial(use_cases.add, workspace, self.read))
        if changes is not None and (self.desk.do(self.tr("Import recommendations"), changes) or not changes):
            came = {each.code for each in self.read.recommendations}
            first = next((each for each in workspace.recommendations() if each.code in came), None)
            if first is not None:
                self.desk.show(first)
            super().accept()

    def _on_read(self, read: ImportedRecommendations) -> None:
        self.read = read
        theme = current_theme()
        said = [self.tr("%n recommendation(s) read", "", len(read.recommendations))]
        if self.desk.workspace is not None and (known := use_cases.known_already(self.desk.workspace, read)):
            said.append(self.tr("in the project already and brought up to date: %1").replace("%1", str(known)))
        self._state.setText("; ".join(said))
        parts = [
            f'<p style="margin:3px 0">{html.coloured("▲", theme.partial)} {html.plain(sentence(note.text))}</p>'
            for note in read.notes
        ]
        for each in read.recommendations:
            shown = html.plain(recommendation_text(each, self.desk.language), 400)
            parts.append(html.card(each.code, "", (shown, html.muted(", ".join(each.legal_basis), theme)), theme))
        self.view.setHtml("".join(parts))
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(read.recommendations))

    def _on_failed(self, error: WorkbenchError) -> None:
        self._state.clear()
        error = spoken(error)
        self.view.setHtml(
            f"<p>{html.coloured(error.message, current_theme().bad)}</p><p>{html.plain(error.advice)}</p>"
        )
