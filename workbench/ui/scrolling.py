"""Texts that are read together, and texts that are written anew under the eyes of their reader."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QAbstractScrollArea, QPlainTextEdit, QScrollBar, QTextBrowser, QTextEdit, QWidget

from workbench.ui.reading_place import common_beginning


class ScrolledTogether(QObject):
    """Keeps views at the same share of their texts, whichever of them is scrolled."""

    def __init__(self, parent: QObject, *views: QAbstractScrollArea) -> None:
        super().__init__(parent)
        self._views = views
        self._following = False
        for view in views:
            view.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    @contextmanager
    def writing(self, view: QTextEdit) -> Iterator[None]:
        """Write a view anew; it then stands at the share of its text the others stand at, or they at its own.

        They follow it where it has the focus, or is the only one that is seen.
        """
        self._following = True
        yield
        view.document().documentLayout().documentSize()  # finishes the layout: the bar reaches as far as the text
        self._following = False
        bar = view.verticalScrollBar()
        first = next((each.verticalScrollBar() for each in self._views if each is not view and self._leads(each)), None)
        if view.hasFocus() or first is None:
            self._follow_all(bar)
        else:
            self._follow(first, bar)

    def _on_scrolled(self, _value: int) -> None:
        moved = self.sender()
        if isinstance(moved, QScrollBar):
            self._follow_all(moved)

    def _leads(self, view: QAbstractScrollArea) -> bool:
        """Return whether a view is seen and has more text than room."""
        holder = self.parent()
        seen = not isinstance(holder, QWidget) or view.isVisibleTo(holder)
        return seen and view.verticalScrollBar().maximum() > 0

    def _follow_all(self, moved: QScrollBar) -> None:
        for view in self._views:
            if view.verticalScrollBar() is not moved:
                self._follow(moved, view.verticalScrollBar())

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


def set_text(field: QPlainTextEdit, text: str, *, anew: bool = False) -> int | None:
    """Set a text where it differs, and of it what differs: cursor and place of one who reads or types stay.

    `anew` tells that another text is shown, from its beginning. Returns where what differs ends, in UTF-16 units; None
    where nothing does, or another text is shown.
    """
    before = field.toPlainText()
    if anew:
        field.setPlainText(text)
    elif before != text:
        start = common_beginning(before, text)
        end = common_beginning(before[start:][::-1], text[start:][::-1])
        cursor = QTextCursor(field.document())
        cursor.setPosition(units(before[:start]))
        cursor.setPosition(units(before[: len(before) - end]), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text[start : len(text) - end])
        field.document().clearUndoRedoStacks()  # the edit is undone in the project, not in the field
        return cursor.position()
    return None


def units(text: str) -> int:
    """Return how many places a text takes in a document of Qt, which counts in UTF-16."""
    return len(text.encode("utf-16-le")) // 2
