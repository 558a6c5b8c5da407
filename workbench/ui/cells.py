"""Cells of tables: air around their words, a number kept with its word, lines in colours of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPalette,
    QStaticText,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workbench.ui.theme import current_theme

Index = QModelIndex | QPersistentModelIndex

Shade = str | tuple[str, ...]
"""The colour of a line, a field of the theme; or of each of its words."""

CELL_ROLE = Qt.ItemDataRole.UserRole + 2
"""What is drawn in a cell, as one answer: each question Qt asks of a model costs about as much as drawing a word."""


class Cell(NamedTuple):
    """A text and how it is drawn: in one shade, or in one for each of its lines; without any, as usual."""

    text: str
    bold: bool = False
    shades: tuple[Shade, ...] = ()


ASIDE, ABOVE = 3, 4
_MARGIN = 3  # what Qt leaves beside the text of a cell
KEPT = 4000
"""So many layouts are kept to be drawn again: what is scrolled past and comes back is not laid out anew."""
_KAZAKH = r"(?!\d+(?:-\d+)*(?:-[^\W\d_]|\) тармақша))"
"""What follows is no number of the word before: in Kazakh the number stands first."""
_BEFORE_NUMBER = re.compile(rf"(?<=[^\W\d_]) (?=\d){_KAZAKH}|(?<=[№§]) (?=\d)|(?<=\d\)) (?=тармақша)")
_AFTER_SIGN = re.compile(r"(?<=[^\w\s.,:;!?()«»“”\"'/·›–—-]) (?=[^\W\d_])")
_AFTER_NUMBER = re.compile(r"(?<=\d)-(?=[^\W\d_])")
_BEFORE_SIGN = re.compile(r" (?=[›·])")  # between the steps of an address, and beside it
_IN_BRACKETS = re.compile(r"(?<=\()([^\W\d_]{1,3}) ")  # (на русском)
_BEGINNING = re.compile(r"(?:(?<=[«“\n])|(?<=· )|^)([^\W\d_]) (?=[^\W\d_])")  # «О гражданской защите»


@lru_cache(KEPT)
def unbroken(text: str) -> str:
    """Return the text with each number and sign kept on the line of its word: 'point 2', '2-тармақ', '◐ Partial'.

    No line begins with the sign between two steps of an address or beside it, none ends in the first letter of a title.
    """
    kept = _IN_BRACKETS.sub("\\1\u00a0", _BEGINNING.sub("\\1\u00a0", _BEFORE_SIGN.sub("\u00a0", text)))
    return _AFTER_NUMBER.sub("-\u2060", _BEFORE_NUMBER.sub("\u00a0", _AFTER_SIGN.sub("\u00a0", kept)))


class _Line(NamedTuple):
    """A line of a cell, broken into as many as it takes, drawn from `top` to `bottom`: pixels below the first line."""

    text: str
    laid: QStaticText
    top: float
    bottom: float


class Cells(QStyledItemDelegate):
    """Draws the cells of our tables: what they answer to CELL_ROLE."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._use(QFont())

    def _use(self, font: QFont) -> None:
        """Lay texts out in this font from now on."""
        self._font, self._bold = QFont(font), QFont(font)
        self._bold.setBold(True)
        self._laid: dict[tuple[str, bool, int], tuple[_Line, ...]] = {}

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell: Cell = index.data(CELL_ROLE)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.fillRect(option.rect, _colour(option, QPalette.ColorRole.Highlight))
        usual = _colour(option, QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text)
        lines = self._lines(cell, option)
        painter.setFont(self._bold if cell.bold else self._font)
        _draw(painter, lines, QRectF(_inner(option)), () if chosen else cell.shades, usual)
        if option.state & QStyle.StateFlag.State_HasFocus and index.model().columnCount() > 1:
            painter.setPen(_colour(option, QPalette.ColorRole.HighlightedText))
            painter.drawRect(option.rect.adjusted(1, 1, -2, -2))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room a cell asks for: in a column as wide as the option, or, of no width, on unbroken lines."""
        lines = self._lines(index.data(CELL_ROLE), option)
        width = option.rect.width() or ceil(max(each.laid.size().width() for each in lines)) + 2 * (ASIDE + _MARGIN)
        return QSize(width, ceil(lines[-1].bottom) + 2 * ABOVE)

    def _lines(self, cell: Cell, option: QStyleOptionViewItem) -> tuple[_Line, ...]:
        """Return the lines of a cell in a column as wide as the option."""
        if option.font != self._font:
            self._use(option.font)
        key = (cell.text, cell.bold, _inner(option).width() if option.rect.width() else -1)
        if key not in self._laid:
            if len(self._laid) >= KEPT:
                self._laid.clear()
            self._laid[key] = tuple(_laid(cell.text, self._bold if cell.bold else self._font, key[-1]))
        return self._laid[key]


def _laid(text: str, font: QFont, width: float) -> Iterator[_Line]:
    """Yield the lines of a text, each broken where it is wider than so many pixels; of -1 none is."""
    wrapped, least, top = QTextOption(), QFontMetricsF(font).height(), 0.0
    wrapped.setWrapMode(QTextOption.WrapMode.WordWrap if width > 0 else QTextOption.WrapMode.NoWrap)
    for line in unbroken(text).split("\n"):
        laid = QStaticText(line)
        laid.setTextFormat(Qt.TextFormat.PlainText)
        laid.setTextOption(wrapped)
        laid.setTextWidth(width)
        laid.prepare(font=font)
        bottom = top + max(laid.size().height(), least)
        yield _Line(line, laid, top, bottom)
        top = bottom


def _draw(painter: QPainter, lines: Sequence[_Line], room: QRectF, shades: Sequence[Shade], usual: QColor) -> None:
    """Draw the lines there is room for; an ellipsis says that there are more."""
    theme, below = current_theme(), QFontMetricsF(painter.font()).height()
    follows = [each.top + below > room.height() + 1 for each in lines[1:]] + [False]
    of_lines = shades if len(shades) == len(lines) else [shades[0] if shades else ""] * len(lines)
    for line, shade, last in zip(lines, of_lines, follows, strict=True):
        place = room.adjusted(0, line.top, 0, 0)
        colours = [QColor(getattr(theme, each)) if each else usual for each in _each(shade)]
        painter.setPen(colours[0])
        if last or line.bottom > room.height() + 1:
            _draw_what_fits(painter, f"{line.text}…" if last else line.text, place)
            return
        if len(colours) == 1:
            painter.drawStaticText(place.topLeft(), line.laid)
        else:
            _draw_words(painter, line.text, place, colours)


def _draw_what_fits(painter: QPainter, text: str, place: QRectF) -> None:
    """Draw as many rows of a text as there is room for, at least one; where there are more the last ends so: …"""
    layout, drawn = QTextLayout(text, painter.font(), painter.device()), list[QTextLine]()
    for row in _rows(layout, place.width()):
        if drawn and row.rect().bottom() > place.height() + 1:
            last = drawn.pop()
            rest = QFontMetricsF(painter.font()).elidedText(
                f"{text[last.textStart() :]}", Qt.TextElideMode.ElideRight, place.width()
            )
            painter.drawText(place.topLeft() + QPointF(0, last.y() + last.ascent()), rest)
            break
        drawn.append(row)
    for row in drawn:
        row.draw(painter, place.topLeft())


def _draw_words(painter: QPainter, line: str, place: QRectF, colours: Sequence[QColor]) -> None:
    """Draw the words of a line each in its colour."""
    layout, formats = QTextLayout(line, painter.font(), painter.device()), []
    for word, colour in zip(re.finditer(r"\S+", line), colours, strict=True):
        here = QTextLayout.FormatRange()
        here.start, here.length = word.start(), len(word.group())
        here.format.setForeground(colour)
        formats.append(here)
    layout.setFormats(formats)
    for row in _rows(layout, place.width()):
        row.draw(painter, place.topLeft())


def _rows(layout: QTextLayout, width: float) -> list[QTextLine]:
    """Break the text of a layout into rows of this width and return them."""
    rows, below = list[QTextLine](), 0.0
    layout.beginLayout()
    while (row := layout.createLine()).isValid():
        row.setLineWidth(width)
        row.setPosition(QPointF(0, below))
        below += row.height()
        rows.append(row)
    layout.endLayout()
    return rows


def _each(shade: Shade) -> tuple[str, ...]:
    return (shade,) if isinstance(shade, str) else shade


def _inner(option: QStyleOptionViewItem) -> QRect:
    """Return where the text of a cell stands."""
    return option.rect.adjusted(ASIDE + _MARGIN, ABOVE, -ASIDE - _MARGIN, -ABOVE)


def _colour(option: QStyleOptionViewItem, role: QPalette.ColorRole) -> QColor:
    if not option.state & QStyle.StateFlag.State_Enabled:
        return option.palette.color(QPalette.ColorGroup.Disabled, role)
    active = option.state & QStyle.StateFlag.State_Active
    return option.palette.color(QPalette.ColorGroup.Active if active else QPalette.ColorGroup.Inactive, role)
