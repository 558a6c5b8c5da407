"""Cells that offer a closed set of values, each under its name."""

from __future__ import annotations

from enum import Enum
from typing import cast

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from workbench.ui import words
from workbench.ui.cells import Cells
from workbench.ui.fields import Choice

Index = QModelIndex | QPersistentModelIndex


class ChoiceDelegate(Cells):
    """Edits a cell whose edit value is (the value, all values of its set)."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        box = Choice(parent)
        value, values = cast(tuple[Enum, tuple[Enum, ...]], index.data(Qt.ItemDataRole.EditRole))
        for each in values:
            box.addItem(words.marked(each) if each in words.SYMBOLS else words.word(each))
        box.setCurrentIndex(values.index(value))
        box.setAccessibleName(str(index.model().headerData(index.column(), Qt.Orientation.Horizontal)))
        box.activated.connect(self._on_activated)
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Leave the box as it was made: its value is chosen already."""

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        value, values = cast(tuple[Enum, tuple[Enum, ...]], index.data(Qt.ItemDataRole.EditRole))
        chosen = values[cast(Choice, editor).currentIndex()]
        if chosen is not value:
            model.setData(index, chosen)

    def _on_activated(self, _index: int) -> None:
        box = cast(Choice, self.sender())
        if box.by_keys:  # one may go on to another entry; the return key takes it
            return
        self.commitData.emit(box)
        self.closeEditor.emit(box)
