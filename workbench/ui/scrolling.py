"""Texts that are read together, and texts that are written anew under the eyes of their reader."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QAbstractScrollArea, QPlainTextEdit, QScrollBar, QTextBrowser

from workbench.ui.reading_place import common_beginning


class ScrolledTogether(QObject):
    """Keeps views at the same share of their texts, whichever of them is scrolled."""

    def __init__(self, parent: QObject, *views: QAbstractScrollArea) -> None:
        super().__init__(parent)
        self._bars = tuple(view.verticalScrollBar() for view in views)
        self._following = False
        for bar in self._bars:
            bar.valueChanged.connect(self._on_scrolled)

    def write(self, view: QTextBrowser, html: str) -> None:
        """Write a view anew, at the share of its text the others stand at."""
        self._following = True
        view.setHtml(html)
        view.document().documentLayout().documentSize()  # finishes the layout: the bar reaches as far as the text
        self._following = False
        bar = view.verticalScrollBar()
        first = next((each for each in self._bars if each is not bar and each.maximum()), None)
        if first is not None:
            self._follow(first, bar)

    def _on_scrolled(self, _value: int) -> None:
        moved = self.sender()
        if isinstance(moved, QScrollBar):
            for bar in self._bars:
                if bar is not moved:
                    self._follow(moved, bar)

    def _follow(self, moved: QScrollBar, other: QScrollBar) -> None:
        if self._following:
            return
        self._following = True
        share = moved.value() / moved.maximum() if moved.maximum() else 0.0
        other.setValue(round(share * other.maximum()))
        self._following = False


def write_in_place(view: QTextBrowser, html: str) -> None:
    """Write a view anew; it stays as far down as it is scrolled, at the end where its end was in view."""
    bar = view.verticalScrollBar()
    value, ended = bar.value(), bool(bar.maximum()) and bar.value() == bar.maximum()
    view.setHtml(html)
    view.document().documentLayout().documentSize()
    bar.setValue(bar.maximum() if ended else value)


def set_text(field: QPlainTextEdit, text: str, *, anew: bool = False) -> None:
    """Set a text where it differs, and of it what differs: cursor and place of one who reads or types stay.

    `anew` tells that another text is shown, from its beginning.
    """
    before = field.toPlainText()
    if anew:
        field.setPlainText(text)
    elif before != text:
        start = common_beginning(before, text)
        end = common_beginning(before[start:][::-1], text[start:][::-1])
        cursor = QTextCursor(field.document())
        cursor.setPosition(_units(before[:start]))
        cursor.setPosition(_units(before[: len(before) - end]), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text[start : len(text) - end])
        field.document().clearUndoRedoStacks()  # the edit is undone in the project, not in the field


def _units(text: str) -> int:
    """Return how many places a text takes in a document, which counts in UTF-16."""
    return len(text.encode("utf-16-le")) // 2
