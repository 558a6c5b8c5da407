"""The copies of the project: what each holds, what restoring it would take back, and restoring it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from workbench.ui import dates, html
from workbench.ui.desk import Desk
from workbench.ui.edits import edit
from workbench.ui.panel import caption
from workbench.ui.theme import current_theme
from workbench.workspace.backups import Backup, backups, preview


class Backups(QDialog):
    """Lists the copies, the latest first; the window restores the one chosen."""

    restore_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        assert desk.workspace is not None
        self.desk = desk
        self.setWindowTitle(self.tr("Backups"))
        self.resize(760, 460)
        self.copies = backups(desk.workspace.path)
        self.list, self.view = QListWidget(), QTextBrowser()
        self.list.setAccessibleName(self.tr("Backups"))
        self.view.setAccessibleName(self.tr("What the backup holds"))
        for copy in self.copies:
            self.list.addItem(QListWidgetItem(dates.moment(copy.at)))
        self._restore = QPushButton(self.tr("&Restore this backup"))
        self._restore.setEnabled(False)
        self._restore.setAutoDefault(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self._restore, QDialogButtonBox.ButtonRole.ActionRole)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.addWidget(self.list)
        halves.addWidget(self.view)
        halves.setSizes([240, 500])
        layout = QVBoxLayout(self)
        layout.addWidget(caption(self.tr("A backup is made whenever the project is closed and before risky steps.")))
        layout.addWidget(halves, 1)
        layout.addWidget(buttons)
        buttons.rejected.connect(self.reject)
        self._restore.clicked.connect(self._on_restore)
        self.list.currentRowChanged.connect(self._on_row)
        if self.copies:
            self.list.setCurrentRow(0)
        else:
            self.view.setHtml(html.muted(self.tr("There is no backup yet."), current_theme()))

    def _on_row(self, row: int) -> None:
        found = self.desk.ask(partial(preview, self.copies[row], self.desk.workspace))
        self._restore.setEnabled(found is not None)
        if found is None:
            self.view.clear()
            return
        theme = current_theme()
        counts = (
            self.tr("%n act(s)", "", len(found.acts)),
            self.tr("%n recommendation(s)", "", found.recommendations),
            self.tr("%n amendment(s)", "", found.amendments),
        )
        parts = [f"<p><b>{html.plain(found.project.title)}</b></p><p>{html.plain('; '.join(counts))}</p>"]
        parts.append(html.heading(self.tr("Restoring takes back (%1)").replace("%1", str(len(found.lost))), theme))
        for entry in found.lost:
            signed = html.muted(f"{entry.signature} {dates.moment(entry.at)}", theme)
            parts.append(f"<div>{html.plain(edit(entry.label))} {signed}</div>")
        if not found.lost:
            parts.append(html.muted(self.tr("Nothing: it is the project as it stands."), theme))
        self.view.setHtml("".join(parts))

    def _on_restore(self) -> None:
        chosen: Backup = self.copies[self.list.currentRow()]
        self.accept()
        self.restore_wanted.emit(chosen)
