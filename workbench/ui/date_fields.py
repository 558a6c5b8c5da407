"""Fields for dates: the year in full, and a date read as people type it."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDateTimeEdit

from workbench.ui.dates import full_year

_BETWEEN = frozenset("./-,")
"""What people type between day, month and year, whatever their language writes there."""


def show_year(*fields: QDateTimeEdit) -> None:
    """Let fields for dates show the year in full, and read a date as people type it."""
    for field in fields:
        field.setDisplayFormat(full_year(field.displayFormat()))
        field.installEventFilter(_Typing(field))


class _Typing(QObject):
    """Lets 11.04.2014 be typed into a field for a date as it is written.

    Qt goes to the month by itself after two figures of a day, and takes the stop that follows for an empty month.
    """

    def __init__(self, field: QDateTimeEdit) -> None:
        super().__init__(field)
        self._field = field
        self._typed_in: int | None = None  # the part of the date that the last figure was typed into

    def eventFilter(self, _field: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.KeyPress:
            return False
        field, text = self._field, cast(QKeyEvent, event).text()
        if text and text in _BETWEEN:
            if self._typed_in in (None, field.currentSectionIndex()):
                field.setSelectedSection(field.sectionAt(field.currentSectionIndex() + 1))
            self._typed_in = None
            return True
        self._typed_in = field.currentSectionIndex() if text.isdigit() else None
        return False
