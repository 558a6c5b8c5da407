"""The fields of forms and panels: a hand-written text, long names with an ellipsis, a number to spin; their form."""

from __future__ import annotations

import re
from itertools import islice
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QLocale, QMimeData, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStyleOptionViewItem,
    QWidget,
)

from workbench.law.folding import fold
from workbench.ui.cells import unbroken

Index = QModelIndex | QPersistentModelIndex


class Writing(QPlainTextEdit):
    """A text that is written by hand. Files dropped on it are the window's to take in.

    `types_tabs`: the tab key parts the cells of a table's row; Shift+Tab leads out of the field all the same.
    `menu_wanted` gives its menu before it is seen.
    """

    menu_wanted = Signal(QMenu)
    types_tabs = False

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and self._types(event):
            self.insertPlainText("\t")
            return True
        return super().event(event)

    def _types(self, event: QKeyEvent) -> bool:
        bare = event.key() == Qt.Key.Key_Tab and event.modifiers() == Qt.KeyboardModifier.NoModifier
        return bare and self.types_tabs and not self.isReadOnly()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return super().canInsertFromMimeData(source) and not any(url.isLocalFile() for url in source.urls())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu(event.pos())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu_wanted.emit(menu)
        menu.popup(event.globalPos())


class Line(QLineEdit):
    """A line that is written by hand. Files dropped on it are the window's to take in."""

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.ignore()
        else:
            super().dragEnterEvent(event)


class PathLine(Line):
    """A line for the place of a file, or of a folder: what is dropped on it is that place, or the folder it is in."""

    def __init__(self, text: str = "", *, folder: bool = False) -> None:
        super().__init__(text)
        self._folder = folder

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event.mimeData()):
            event.acceptProposedAction()
        else:
            super().dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped(event.mimeData())
        if path is None:
            super().dropEvent(event)
            return
        self.setText(str(path.parent if self._folder and not path.is_dir() else path))
        self.editingFinished.emit()
        event.acceptProposedAction()


def _dropped(data: QMimeData) -> Path | None:
    """Return the place of the first file dropped, or None."""
    return next((Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()), None)


class Elided(QLabel):
    """A label of one line that takes what room there is: what does not fit ends in an ellipsis, whole in the tip."""

    def __init__(self, role: str) -> None:
        super().__init__()
        self.setProperty("role", role)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width())
        line = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self.style().drawItemText(painter, self.contentsRect(), int(line), self.palette(), True, text)
        painter.end()


class Terse(QPushButton):
    """A button that shows its icon alone where there is no room for its words; the tip then says them."""

    def __init__(self) -> None:
        super().__init__()
        self._words, self._terse = "", False

    def say(self, words: str) -> None:
        """Set what it says."""
        self._words = words
        self.setAccessibleName(words)
        self.be_terse(self._terse)

    def be_terse(self, terse: bool) -> None:
        """Show the icon alone, or the words too."""
        self._terse = terse
        self.setText("" if terse else self._words)
        self.setToolTip(self._words if terse else "")


class Entries(QStandardItemModel):
    """The entries of a box. Letters typed go to the next entry that begins so, whatever sign stands before it."""

    def match(
        self, start: Index, role: int, value: Any, hits: int = 1, flags: Qt.MatchFlag = Qt.MatchFlag.MatchStartsWith
    ) -> list[QModelIndex]:
        if flags & Qt.MatchFlag.MatchTypeMask != Qt.MatchFlag.MatchStartsWith or role != Qt.ItemDataRole.DisplayRole:
            return super().match(start, role, value, hits, flags)
        rows, wanted = self.rowCount(), _letters(str(value))
        found = (self.index((start.row() + step) % rows, 0) for step in range(rows))
        return list(islice((each for each in found if wanted and _letters(str(each.data())).startswith(wanted)), hits))


def _letters(text: str) -> str:
    """Return a text from its first letter or figure on, look-alikes folded."""
    return re.sub(r"^[\W_]+", "", fold(text.casefold()))


class Choice(QComboBox):
    """A box of entries: one goes to an entry by typing how it begins.

    `by_keys` says whether what is chosen now was chosen by a key, and one may be going on.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(Entries(self))
        self.by_keys = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.by_keys = True
        super().keyPressEvent(event)
        self.by_keys = False


class Chooser(Choice):
    """A box for long names that is as wide as there is room: what does not fit ends in an ellipsis, whole in the list.

    A style sheet cuts a name without a sign.
    """

    def __init__(self, least: int = 8) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(least)

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        super().initStyleOption(option)
        part, box = QStyle.SubControl.SC_ComboBoxEditField, QStyle.ComplexControl.CC_ComboBox
        room = self.style().subControlRect(box, option, part, self).width()
        option.currentText = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)


def spin_box(least: int, most: int) -> QSpinBox:
    """Return a box to spin a number in; its number stands as far from the edge as the words of other fields."""
    box = QSpinBox()
    box.setRange(least, most)
    box.lineEdit().setTextMargins(4, 0, 0, 0)  # the style sheet's padding does not reach it
    return box


_NARROWER = 4
"""Pixels a line of a list is drawn narrower by than it is measured, with one to spare at every scale."""


class Lines(QStyledItemDelegate):
    """Draws the lines of a list, each number and sign on the line of its word."""

    def displayText(self, value: Any, locale: QLocale | QLocale.Language) -> str:
        return super().displayText(unbroken(str(value)), locale)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room of the lines; Qt draws them a pixel or two narrower than it measures them."""
        drawn = QStyleOptionViewItem(option)
        drawn.rect = option.rect.adjusted(0, 0, -_NARROWER, 0)
        return super().sizeHint(drawn, index)


def wrap_lines(listed: QListWidget) -> None:
    """Let the lines of a list break where they are too long, no number apart from its word; it never moves sideways."""
    listed.setWordWrap(True)
    listed.setItemDelegate(Lines(listed))
    listed.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # Qt asks for a pixel too many


def fit(dialog: QDialog, width: int) -> None:
    """Make a dialog as high as its fields are at this width; one that is seen grows and does not shrink."""
    for each in (dialog, *dialog.findChildren(QWidget)):
        each.ensurePolished()  # the style sheet has its say in how high they are
    layout = dialog.layout()
    assert layout is not None
    layout.activate()
    width = max(width, layout.totalMinimumSize().width())
    height = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
    dialog.resize(width, max(height, dialog.height()) if dialog.isVisible() else height)
