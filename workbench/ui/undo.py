"""Undo and redo: one command for every edit of the application."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QUndoCommand
from PySide6.QtWidgets import QMenu

from workbench.law.amendment import Amendment
from workbench.law.change import Change, Changes, Record
from workbench.law.concordance import Correspondence
from workbench.law.recommendation import Recommendation
from workbench.law.review import Comment, Decision, Task
from workbench.ui import words
from workbench.ui.desk import Desk

if TYPE_CHECKING:
    from workbench.ui.fields import Writing
    from workbench.ui.redline import Redline
    from workbench.workspace.workspace import Workspace

_PAUSE = 5.0  # seconds; what is typed after such a pause is a step of its own
_LONGEST = 20.0  # seconds; who types without a pause takes back no more than this at once


class Edit(QUndoCommand):
    """The one undo command of the application. The first redo is skipped: the edit is applied already.

    `brought`: it took in a bundle.
    """

    def __init__(self, desk: Desk, label: str, changes: Changes, *, alone: bool = False, brought: bool = False) -> None:
        super().__init__(named(label, changes, desk.workspace))
        self._desk, self._label, self._changes, self._fresh, self._alone = desk, label, changes, True, alone
        self._brought = brought
        self._begun = self._at = monotonic()

    def redo(self) -> None:
        if self._fresh:
            self._fresh = False
            return
        self._turn(QCoreApplication.translate("Undo", "Redo: %1"), self._changes)

    def undo(self) -> None:
        self._turn(QCoreApplication.translate("Undo", "Undo: %1"), self._changes.inverse(), took_back=self._brought)

    def id(self) -> int:
        """Edits of the wording of one amendment are one step while they follow each other without a pause."""
        one = self._changes.items[0] if len(self._changes.items) == 1 else None
        typed = one is not None and isinstance(one.before, Amendment) and isinstance(one.after, Amendment)
        return 1 if typed and not self._alone else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, Edit) or other.text() != self.text():
            return False
        if other._at - self._at > _PAUSE or other._at - self._begun > _LONGEST:
            return False
        mine, theirs = self._changes.items[0], other._changes.items[0]
        if mine.after != theirs.before:
            return False
        self._changes, self._at = Changes((Change(mine.before, theirs.after),)), other._at
        return True

    def _turn(self, label: str, changes: Changes, *, took_back: bool = False) -> None:
        if self._desk.apply(label.replace("%1", self._label), changes, turning=True, took_back=took_back):
            self._desk.turning = True
            self._desk.tell(changes)
            self._desk.turning = False
        else:
            self.setObsolete(True)


class UndoneInProject(QObject):
    """Has the keys and the menu of a field take back what the project took back: its steps have names and an order.

    A field that is stored as one types has no steps of its own: they would tell of edits the project knows already.
    """

    def __init__(self, desk: Desk, field: Writing | Redline) -> None:
        super().__init__(field)
        self._desk = desk
        field.setUndoRedoEnabled(False)
        field.installEventFilter(self)
        field.menu_wanted.connect(self._adopt)
        self._turns = (
            (QKeySequence.StandardKey.Undo, "edit-undo", desk.undo),
            (QKeySequence.StandardKey.Redo, "edit-redo", desk.redo),
        )

    def eventFilter(self, field: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            turn = next((turn for key, _, turn in self._turns if event.matches(key)), None)
            if turn is None:
                return False
            if event.type() is QEvent.Type.KeyPress:
                turn()
            event.setAccepted(event.type() is QEvent.Type.KeyPress)  # the window has the shortcut first
            return True
        return False

    def _adopt(self, menu: QMenu) -> None:
        """Give the entries of a field's menu the steps of the project."""
        stack = self._desk.undo_stack
        steps = (stack.canUndo(), stack.undoText()), (stack.canRedo(), stack.redoText())
        words = (
            QCoreApplication.translate("MainWindow", "&Undo “%1”"),
            QCoreApplication.translate("MainWindow", "&Redo “%1”"),
        )
        for (key, name, turn), (can, step), said in zip(self._turns, steps, words, strict=True):
            entry = menu.findChild(QAction, name)
            if entry is None:
                continue
            entry.setEnabled(can)
            keys = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
            if can:
                entry.setText(f"{said.replace('%1', step)}\t{keys}")
            entry.triggered.disconnect()
            entry.triggered.connect(lambda _checked=False, turn=turn: turn())


def named(label: str, changes: Changes, workspace: Workspace | None) -> str:
    """Return what an edit is called in the list of what can be undone: with the one thing it is about.

    >>> named("Wording", changes, workspace)
    'Wording · Article 5 › point 2'
    """
    about = {_about(change.record, workspace) for change in changes} - {""}
    place = about.pop() if len(about) == 1 else ""
    return label if not place or place in label else f"{label} · {place}"


def _about(record: Record | None, workspace: Workspace | None) -> str:
    """Return the provision or the code of a recommendation that a record is about; '' where there is none."""
    if isinstance(record, Amendment):
        return words.place(record.ref, workspace)
    if isinstance(record, Correspondence):
        code = workspace.get(record.recommendation) if workspace is not None else None
        return ", ".join(filter(None, (_about(code, workspace), words.place(record.ref, workspace))))
    if isinstance(record, Recommendation):
        return record.code
    if isinstance(record, Comment | Decision | Task) and workspace is not None:
        return _about(workspace.get(record.about), workspace)
    return ""
