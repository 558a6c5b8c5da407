"""A table of records as ours look: whole rows, columns that share the width, rows as high as their text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QTableView

from workbench.ui.cells import CELL_ROLE, KEPT, Cell, Cells, unbroken

_ROW = 26
_TALLEST = 240
_AIR, _SIGN = 14, 14
_HINT_MARGIN = 16

_NARROWEST = 0.6
"""Columns keep this share of the widths they asked for; below it the table scrolls sideways."""

_READ, _WIDEST = 60, 180
"""So many rows are read for the longest word of a column, which is let decide about its width up to so many pixels."""
_WORD = re.compile(r"[^ \n\t]+")  # what a space that does not break holds together is one word


class _Extents:
    """How wide the longest word and the longest line of a cell are: each text is measured once."""

    def __init__(self) -> None:
        self._font: QFont | None = None
        self._known: dict[tuple[str, bool], tuple[int, int]] = {}

    def measure_in(self, font: QFont) -> None:
        """Measure in this font from now on."""
        if font != self._font:
            bold = QFont(font)
            bold.setBold(True)
            self._font, self._metrics = QFont(font), {False: QFontMetrics(font), True: QFontMetrics(bold)}
            self._known.clear()

    def of(self, cell: Cell) -> tuple[int, int]:
        """Return both widths in pixels."""
        key = (cell.text, cell.bold)
        if key not in self._known:
            wide, text = self._metrics[cell.bold].horizontalAdvance, unbroken(cell.text)
            if len(self._known) >= KEPT:
                self._known.clear()
            words = max(map(wide, set(_WORD.findall(text))), default=0)
            self._known[key] = words, max(map(wide, text.split("\n")))
        return self._known[key]


class RecordsView(QTableView):
    """Columns take `widths` and grow in proportion, none narrower than its words; only rows in view are measured.

    What a column does not need goes to those whose lines would break.

    `folded` names the columns that are left out for want of room, of those `fold` was told. `hint` says in an empty
    table what belongs there.
    """

    folded = Signal(frozenset)

    def __init__(self, model: QAbstractItemModel, widths: Sequence[int]) -> None:
        super().__init__()
        self._widths, self._folding = tuple(widths), tuple[int, ...]()
        self.hint = ""
        self._left_out: set[int] = set()
        self._folded: frozenset[int] = frozenset()
        self._words, self._lines = [0] * len(self._widths), [0] * len(self._widths)
        self._extents = _Extents()
        self.setModel(model)
        self.setSortingEnabled(True)
        self.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(Cells(self))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self._measure = QTimer(self, singleShot=True, interval=0)
        self._measure.timeout.connect(self._fit_rows)
        self.verticalScrollBar().valueChanged.connect(self._measure.start)
        self._read = QTimer(self, singleShot=True, interval=0)
        self._read.timeout.connect(self._read_words)
        for changed in (model.modelReset, model.dataChanged, model.layoutChanged, model.rowsInserted):
            changed.connect(self._read.start)
        model.headerDataChanged.connect(self._fit_again)
        self.horizontalHeader().sortIndicatorChanged.connect(self._fit_again)
        self._fit_columns(0)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the keyboard and choose no row by that: Qt would choose the first, and the context would leave."""
        if self.currentIndex().isValid():
            super().focusInEvent(event)
        else:
            QAbstractScrollArea.focusInEvent(self, event)
            self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns(self.viewport().width())
        self._measure.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hint and not self.model().rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            room = self.viewport().rect().adjusted(_HINT_MARGIN, _HINT_MARGIN, -_HINT_MARGIN, -_HINT_MARGIN)
            painter.drawText(room, int(Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap), self.hint)
            painter.end()

    def say_when_empty(self, hint: str) -> None:
        """Say this where the table has no row; who listens to the table hears it as well."""
        if hint != self.hint:
            self.hint = hint
            self.setAccessibleDescription(hint)
            self.viewport().update()

    def show_column(self, column: int, shown: bool) -> None:
        """Show a column, or leave its room to the others."""
        (self._left_out.discard if shown else self._left_out.add)(column)
        self.setColumnHidden(column, not shown)
        self._fit_again()

    def fold(self, *columns: int) -> None:
        """Leave these columns out where there is no room for all, the first one first; they are said elsewhere then."""
        self._folding = columns
        self._fit_again()

    def _fit_columns(self, room: int) -> None:
        """Share the width in proportion, no column narrower than its head or the longest word in it."""
        heads = [max(self._head_width(column), words) for column, words in enumerate(self._words)]
        self._fold(room, heads)
        sharing = {column for column in range(len(self._widths)) if not self.isColumnHidden(column)}
        left = max(float(room), _NARROWEST * sum(self._widths[column] for column in sharing))
        widths: dict[int, int] = {}
        while sharing:
            share = left / sum(self._widths[column] for column in sharing)
            narrow = {column for column in sharing if self._widths[column] * share < heads[column]}
            for column in narrow or sharing:
                width = heads[column] if narrow else int(self._widths[column] * share)
                widths[column] = width
                left -= width
            sharing = sharing - narrow if narrow else set()
        for column, width in self._lent(widths, heads).items():
            self.setColumnWidth(column, width)

    def _lent(self, widths: dict[int, int], heads: Sequence[int]) -> dict[int, int]:
        """Return the widths once columns with room to spare gave it to those whose lines break, short ones first."""
        wanted = {column: max(heads[column], self._lines[column]) for column in widths}
        spare = {column: width - wanted[column] for column, width in widths.items() if width > wanted[column]}
        short = {column: wanted[column] - width for column, width in widths.items() if width < wanted[column]}
        found, whole = dict(widths), sum(spare.values())
        left = whole
        for column in sorted(short, key=lambda each: short[each]):
            given = min(short[column], left)
            found[column] += given
            left -= given
        for column, room in spare.items():
            found[column] -= -(-room * (whole - left) // whole)  # rounded up: no pixel more than there is room for
        return found

    def _fold(self, room: int, heads: Sequence[int]) -> None:
        """Leave out columns until the others have room."""
        least = [max(head, int(_NARROWEST * width)) for head, width in zip(heads, self._widths, strict=True)]
        needed = sum(least[column] for column in range(len(heads)) if column not in self._left_out)
        folded = set()
        for column in self._folding:
            if room and needed > room:
                folded.add(column)
                needed -= least[column]
        if folded != self._folded:
            self._folded = frozenset(folded)
            for column in self._folding:
                self.setColumnHidden(column, column in self._left_out or column in folded)
            self.folded.emit(self._folded)

    def _head_width(self, column: int) -> int:
        """Return what a column's head needs: its words, air, and the sign where the table is sorted by it."""
        header = self.horizontalHeader()
        text = str(self.model().headerData(column, Qt.Orientation.Horizontal) or "")
        sign = _SIGN if header.sortIndicatorSection() == column else 0
        return header.fontMetrics().horizontalAdvance(text) + _AIR + sign

    def _read_words(self) -> None:
        """Measure the longest word and the longest line of each column, and fit columns and rows again."""
        model, rows = self.model(), range(min(self.model().rowCount(), _READ))
        self._extents.measure_in(self.font())
        for column in range(len(self._widths)):
            read = [self._extents.of(model.index(row, column).data(CELL_ROLE)) for row in rows]
            self._words[column] = min(max((word for word, _ in read), default=0), _WIDEST) + _AIR
            self._lines[column] = max((line for _, line in read), default=0) + _AIR
        self._fit_again()
        self._measure.start()

    def _fit_again(self, *_values: object) -> None:
        self._fit_columns(self.viewport().width())

    def _fit_rows(self) -> None:
        first = max(self.rowAt(0), 0)
        bottom = self.viewport().height()
        row = first
        while row < self.model().rowCount() and self.rowViewportPosition(row) < bottom:
            height = min(max(self.sizeHintForRow(row), _ROW), _TALLEST)
            if self.rowHeight(row) != height:
                self.setRowHeight(row, height)
            row += 1
