"""A table of records as ours look: whole rows, columns that share the width, rows as high as their text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView

_ROW = 30
_TALLEST = 140
_AIR, _SIGN = 14, 14
_NARROWEST = 0.6
"""Columns keep this share of the widths they asked for; below it the table scrolls sideways."""


class RecordsView(QTableView):
    """Columns take `widths` and grow in proportion; only rows in view are measured, so ten thousand cost nothing."""

    def __init__(self, model: QAbstractItemModel, widths: Sequence[int]) -> None:
        super().__init__()
        self._widths = tuple(widths)
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
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self._measure = QTimer(self, singleShot=True, interval=0)
        self._measure.timeout.connect(self._fit_rows)
        self.verticalScrollBar().valueChanged.connect(self._measure.start)
        for changed in (model.modelReset, model.dataChanged, model.layoutChanged, model.rowsInserted):
            changed.connect(self._measure.start)
        model.headerDataChanged.connect(self._fit_again)
        self.horizontalHeader().sortIndicatorChanged.connect(self._fit_again)
        self._fit_columns(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns(self.viewport().width())
        self._measure.start()

    def _fit_columns(self, room: int) -> None:
        """Share the width in proportion, no column narrower than its head."""
        heads = [self._head_width(column) for column in range(len(self._widths))]
        left, sharing = max(float(room), _NARROWEST * sum(self._widths)), set(range(len(self._widths)))
        while sharing:
            share = left / sum(self._widths[column] for column in sharing)
            narrow = {column for column in sharing if self._widths[column] * share < heads[column]}
            for column in narrow or sharing:
                width = heads[column] if narrow else int(self._widths[column] * share)
                self.setColumnWidth(column, width)
                left -= width
            sharing = sharing - narrow if narrow else set()

    def _head_width(self, column: int) -> int:
        """Return what a column's head needs: its words, air, and the sign where the table is sorted by it."""
        header = self.horizontalHeader()
        text = str(self.model().headerData(column, Qt.Orientation.Horizontal) or "")
        sign = _SIGN if header.sortIndicatorSection() == column else 0
        return header.fontMetrics().horizontalAdvance(text) + _AIR + sign

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
