"""Correcting the structure of an act that is in the project: links and amendments follow, each step can be undone."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from workbench.errors import WorkbenchError
from workbench.importers.correction import Corrected
from workbench.law.act import Act
from workbench.law.change import Changes
from workbench.ui.desk import Desk
from workbench.ui.icons import icon
from workbench.ui.panel import caption
from workbench.ui.reading_report import ReadingReport
from workbench.ui.sentences import told
from workbench.ui.structure import StructureEditor
from workbench.workspace.correcting import correct


class Structure(QDialog):
    """Shows the act as the project has it and stores each correction at once."""

    def __init__(self, desk: Desk, act: Act, eid: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self._act_id = desk, act.id
        self.setWindowTitle(self.tr("Structure of “%1”").replace("%1", act.title))
        self.resize(1040, 680)
        self.editor, self.report = StructureEditor(), ReadingReport()
        self.report.setAccessibleName(self.tr("What the text has, and what is doubtful"))
        self.report.place_wanted.connect(self.editor.go_to)
        self._state = QLabel()
        self._state.setWordWrap(True)
        self._state.setProperty("role", "muted")
        self._state.hide()
        self._made: list[str] = []  # what was corrected here and can be undone here
        self._undo = QPushButton(icon("arrow-back-up"), self.tr("&Take the correction back"))
        self._undo.setAutoDefault(False)
        self._undo.setEnabled(False)
        self._undo.clicked.connect(self._on_undo)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, self._on_undo)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        what = caption(
            self.tr("Links and amendments follow their provisions. Every correction can be undone."), "muted"
        )
        what.setWordWrap(True)
        head = QHBoxLayout()
        head.addWidget(what, 1)
        head.addWidget(self._undo)
        layout.addLayout(head)
        layout.addWidget(self._halves(), 1)
        layout.addWidget(self._state)
        layout.addWidget(buttons)
        self.editor.set_act(act, eid)
        self.report.show_act(act)
        self.editor.corrected.connect(self._on_corrected)
        self.editor.refused.connect(self._on_refused)
        desk.changed.connect(self._on_changed)

    def _on_corrected(self, label: str, corrected: Corrected) -> None:
        workspace, provision = self.desk.workspace, self.editor.provision()
        if workspace is None:
            return
        if self.desk.edit(label, partial(correct, workspace, corrected)):
            self._tell(self.tr("✓ Done: %1").replace("%1", label))
            self._made.append(provision.eid if provision is not None else "")
            self._undo.setEnabled(True)
            self._show(corrected.at)

    def _on_undo(self) -> None:
        """Take back what was corrected last in this dialog."""
        if self._made:
            corrected = self._made.pop()
            self._undo.setEnabled(bool(self._made))
            self.desk.undo_stack.undo()
            self._tell("")
            self._show(corrected)
            self.editor.tree.setFocus()

    def _on_refused(self, error: WorkbenchError) -> None:
        self._tell(told(error))

    def _tell(self, text: str) -> None:
        self._state.setText(text)
        self._state.setVisible(bool(text))

    def _on_changed(self, changes: Changes) -> None:
        """Follow an undo made while the dialog is open."""
        workspace = self.desk.workspace
        act = workspace.act_by_id(self._act_id) if workspace is not None else None
        if act is None:
            self.reject()
        elif changes.touch(Act) and act != self.editor.act:
            provision = self.editor.provision()
            self._show(provision.eid if provision is not None else "")

    def _show(self, eid: str) -> None:
        workspace = self.desk.workspace
        act = workspace.act_by_id(self._act_id) if workspace is not None else None
        if act is not None:
            self.editor.set_act(act, eid)
            self.report.show_act(act)

    def _halves(self) -> QSplitter:
        """Return the report beside the tree."""
        left = QWidget()
        side = QVBoxLayout(left)
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(caption(self.tr("What the text has, and what is doubtful")))
        side.addWidget(self.report, 1)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.setChildrenCollapsible(False)
        halves.addWidget(left)
        halves.addWidget(self.editor)
        halves.setSizes([300, 740])
        return halves
