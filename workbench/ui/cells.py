"""Cells of tables: air around their words, a number kept with its word, lines in colours of their own."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workbench.ui.theme import current_theme

Index = QModelIndex | QPersistentModelIndex

SHADES_ROLE = Qt.ItemDataRole.UserRole + 2
"""The theme's colours (the names of its fields) for the lines of a cell, where they have colours of their own.

A line whose words differ has a tuple of colours, one for each word.
"""

ASIDE, ABOVE = 3, 4
_MARGIN = 3  # what Qt leaves beside the text of a cell
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
_NEXT_LINE = "\u2028"  # as Qt lays out lines within a text
_KAZAKH = r"(?!\d+(?:-\d+)*(?:-[^\W\d_]|\) тармақша))"
"""What follows is no number of the word before: in Kazakh the number stands first."""
_BEFORE_NUMBER = re.compile(rf"(?<=[^\W\d_]) (?=\d){_KAZAKH}|(?<=[№§]) (?=\d)|(?<=\d\)) (?=тармақша)")
_AFTER_SIGN = re.compile(r"(?<=[^\w\s.,:;!?()«»“”\"'/·›–—-]) (?=[^\W\d_])")
_AFTER_NUMBER = re.compile(r"(?<=\d)-(?=[^\W\d_])")
_BEFORE_SIGN = re.compile(r" (?=[›·])")  # between the steps of an address, and beside it
_IN_BRACKETS = re.compile(r"(?<=\()([^\W\d_]{1,3}) ")  # (на русском)
_BEGINNING = re.compile(r"(?:(?<=[«“\n])|(?<=· )|^)([^\W\d_]) (?=[^\W\d_])")  # «О гражданской защите»


def unbroken(text: str) -> str:
    """Return the text with each number and sign kept on the line of its word: 'point 2', '2-тармақ', '◐ Partial'.

    No line begins with the sign between two steps of an address or beside it, none ends in the first letter of a title.
    """
    kept = _IN_BRACKETS.sub("\\1\u00a0", _BEGINNING.sub("\\1\u00a0", _BEFORE_SIGN.sub("\u00a0", text)))
    return _AFTER_NUMBER.sub("-\u2060", _BEFORE_NUMBER.sub("\u00a0", _AFTER_SIGN.sub("\u00a0", kept)))


class Cells(QStyledItemDelegate):
    """Draws the cells of our tables."""

    def displayText(self, value: Any, _locale: QLocale | QLocale.Language) -> str:
        return unbroken(str(value)).replace("\n", _NEXT_LINE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        inner = QStyleOptionViewItem(option)
        inner.rect = option.rect.adjusted(ASIDE, ABOVE, -ASIDE, -ABOVE)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, _chosen(option, QPalette.ColorRole.Highlight))
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        inner.state &= ~QStyle.StateFlag.State_HasFocus
        if index.data(SHADES_ROLE):
            self._paint_lines(painter, inner, index)
        else:
            super().paint(painter, inner, index)
        if focused and index.model().columnCount() > 1:
            painter.setPen(_chosen(option, QPalette.ColorRole.HighlightedText))
            painter.drawRect(option.rect.adjusted(1, 1, -2, -2))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        inner = QStyleOptionViewItem(option)
        inner.rect = option.rect.adjusted(ASIDE, 0, -ASIDE, 0)
        if index.data(SHADES_ROLE):
            self.initStyleOption(inner, index)
            size = QSize(inner.rect.width(), sum(each.height() for _, each in _lines(inner)))
        else:
            size = super().sizeHint(inner, index)
        return size + QSize(2 * ASIDE, 2 * ABOVE)

    def _paint_lines(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        shades, theme = index.data(SHADES_ROLE), current_theme()
        self.initStyleOption(option, index)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setFont(option.font)
        for (line, place), shade in zip(_lines(option), shades, strict=True):
            if chosen:
                painter.setPen(_chosen(option, QPalette.ColorRole.HighlightedText))
                painter.drawText(place, int(_WRAPPED), line)
            elif isinstance(shade, str):
                painter.setPen(QColor(getattr(theme, shade)))
                painter.drawText(place, int(_WRAPPED), line)
            else:
                _draw_words(painter, line, place, [QColor(getattr(theme, each)) for each in shade])
        painter.restore()


def _draw_words(painter: QPainter, line: str, place: QRect, colours: Iterable[QColor]) -> None:
    """Draw the words of a line each in its colour."""
    layout, formats = QTextLayout(line, painter.font(), painter.device()), []
    for word, colour in zip(re.finditer(r"\S+", line), colours, strict=True):
        here = QTextLayout.FormatRange()
        here.start, here.length = word.start(), len(word.group())
        here.format.setForeground(colour)
        formats.append(here)
    layout.setFormats(formats)
    layout.beginLayout()
    below = 0.0
    while (row := layout.createLine()).isValid():
        row.setLineWidth(place.width())
        row.setPosition(QPointF(0, below))
        below += row.height()
    layout.endLayout()
    layout.draw(painter, QPointF(place.topLeft()))


def _lines(option: QStyleOptionViewItem) -> list[tuple[str, QRect]]:
    """Return each line of a cell with where it stands, broken into as many as it takes."""
    room = option.rect.adjusted(_MARGIN, 0, -_MARGIN, 0)
    found, top = [], room.top()
    for line in option.text.split(_NEXT_LINE):
        space = QRect(room.left(), top, room.width(), 10_000)
        high = option.fontMetrics.boundingRect(space, int(_WRAPPED), line).height()
        found.append((line, QRect(room.left(), top, room.width(), high)))
        top += high
    return found


def _chosen(option: QStyleOptionViewItem, role: QPalette.ColorRole) -> QColor:
    active = option.state & QStyle.StateFlag.State_Active
    group = QPalette.ColorGroup.Active if active else QPalette.ColorGroup.Inactive
    return option.palette.color(group, role)
