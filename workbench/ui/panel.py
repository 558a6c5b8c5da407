"""What all parts of the window share: they get the desk, speak the interface language, wear the theme."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QPlainTextEdit,
    QSizePolicy,
    QSpinBox,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)

from workbench.ui.desk import Desk
from workbench.ui.theme import current_theme

if TYPE_CHECKING:
    from workbench.law.change import Changes


class Panel(QWidget):
    """A part of the window. It reads the workspace, calls use cases through the desk, redraws on `changed`."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._missed: set[str] = set()
        self._worn = current_theme().name
        desk.opened.connect(self._on_project)
        desk.closed.connect(self.reload)
        desk.changed.connect(self.on_changed)

    def reload(self) -> None:
        """Read everything shown anew; show nothing when no project is open."""

    def on_changed(self, changes: Changes) -> None:
        """Redraw what these changes touch."""

    def behind(self) -> bool:
        """Return whether another page stands before this one: what is not seen is drawn when it comes to the front."""
        return self.parentWidget() is not None and self.window().isVisible() and not self.isVisible()

    def retranslate(self) -> None:
        """Say every word again, in the interface language of now."""

    def restyle(self) -> None:
        """Draw icons and coloured text again, in the theme of now."""

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._when_seen("retranslate")
        elif event.type() == QEvent.Type.PaletteChange and current_theme().name != self._worn:
            self._worn = current_theme().name
            QTimer.singleShot(0, self, partial(self._when_seen, "restyle"))  # before anything is drawn: `wear`
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was missed behind another page, before anything of it is seen."""
        super().showEvent(event)
        missed, self._missed = self._missed, set()
        for each in sorted(missed):
            getattr(self, each)()

    def _on_project(self) -> None:
        self.desk.steps.do(self.reload)

    def _when_seen(self, what: str) -> None:
        """Do this now, or when the panel comes to the front."""
        if self.behind():
            self._missed.add(what)
        else:
            getattr(self, what)()


class Writing(QPlainTextEdit):
    """A text that is written by hand. Files dropped on it are the window's to take in."""

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return super().canInsertFromMimeData(source) and not any(url.isLocalFile() for url in source.urls())


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


class Chooser(QComboBox):
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


def caption(text: str = "", role: str = "caption") -> QLabel:
    """Return a label in one of the styles of the theme: 'caption', 'muted', 'heading', 'title'."""
    label = QLabel(text)
    label.setProperty("role", role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
