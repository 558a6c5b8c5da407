"""Dates as the interface language writes them."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QDate, QDateTime, QLocale


def day(value: date | datetime | None) -> str:
    """Return a date as the interface language writes it; '' for none."""
    if value is None:
        return ""
    return QLocale().toString(QDate(value.year, value.month, value.day), QLocale.FormatType.ShortFormat)


def moment(value: datetime | None) -> str:
    """Return a date and time as the interface language writes them; '' for none."""
    if value is None:
        return ""
    local = value.astimezone() if value.tzinfo else value
    shown = QDateTime(local.year, local.month, local.day, local.hour, local.minute, 0)
    return QLocale().toString(shown, QLocale.FormatType.ShortFormat)


def as_day(value: QDate) -> date:
    """Return a date as the core has it."""
    return date(value.year(), value.month(), value.day())
