"""Dates as the interface language writes them, the year in full: a law outlives a century."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QDateTime, QLocale

if TYPE_CHECKING:  # the welcome page needs no field for dates
    from PySide6.QtWidgets import QDateTimeEdit

_SHORT = QLocale.FormatType.ShortFormat


def day(value: date | datetime | None) -> str:
    """Return a date as the interface language writes it; '' for none."""
    if value is None:
        return ""
    return QLocale().toString(QDate(value.year, value.month, value.day), _full(QLocale().dateFormat(_SHORT)))


def moment(value: datetime | None) -> str:
    """Return a date and time as the interface language writes them; '' for none."""
    if value is None:
        return ""
    local = value.astimezone() if value.tzinfo else value
    shown = QDateTime(local.year, local.month, local.day, local.hour, local.minute, 0)
    return QLocale().toString(shown, _full(QLocale().dateTimeFormat(_SHORT)))


def show_year(*fields: QDateTimeEdit) -> None:
    """Let fields for dates show the year in full."""
    for field in fields:
        field.setDisplayFormat(_full(field.displayFormat()))


def as_day(value: QDate) -> date:
    """Return a date as the core has it."""
    return date(value.year(), value.month(), value.day())


def _full(pattern: str) -> str:
    return pattern if "yyyy" in pattern else pattern.replace("yy", "yyyy")
