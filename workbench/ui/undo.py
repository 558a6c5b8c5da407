"""Undo and redo: one command for every edit of the application."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QUndoCommand

from workbench.law.amendment import Amendment
from workbench.law.change import Change, Changes
from workbench.ui.desk import Desk


class Edit(QUndoCommand):
    """The one undo command of the application. The first redo is skipped: the edit is applied already."""

    def __init__(self, desk: Desk, label: str, changes: Changes, *, alone: bool = False) -> None:
        super().__init__(label)
        self._desk, self._changes, self._fresh, self._alone = desk, changes, True, alone

    def redo(self) -> None:
        if self._fresh:
            self._fresh = False
            return
        self._turn(QCoreApplication.translate("Undo", "Redo: %1"), self._changes)

    def undo(self) -> None:
        self._turn(QCoreApplication.translate("Undo", "Undo: %1"), self._changes.inverse())

    def id(self) -> int:
        """Edits of the wording of one amendment are one step while they follow each other."""
        one = self._changes.items[0] if len(self._changes.items) == 1 else None
        typed = one is not None and isinstance(one.before, Amendment) and isinstance(one.after, Amendment)
        return 1 if typed and not self._alone else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, Edit) or other.text() != self.text():
            return False
        mine, theirs = self._changes.items[0], other._changes.items[0]
        if mine.after != theirs.before:
            return False
        self._changes = Changes((Change(mine.before, theirs.after),))
        return True

    def _turn(self, label: str, changes: Changes) -> None:
        if self._desk.apply(label.replace("%1", self.text()), changes, turning=True):
            self._desk.changed.emit(changes)
        else:
            self.setObsolete(True)
