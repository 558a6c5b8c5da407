"""Dates as the interface language writes them, the year in full: a law outlives a century."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QDate, QDateTime, QLocale

_SHORT = QLocale.FormatType.ShortFormat


def day(value: date | datetime | None) -> str:
    """Return a date as the interface language writes it; '' for none."""
    if value is None:
        return ""
    return QLocale().toString(QDate(value.year, value.month, value.day), full_year(QLocale().dateFormat(_SHORT)))


def moment(value: datetime | None) -> str:
    """Return a date and time as the interface language writes them; '' for none."""
    if value is None:
        return ""
    local = value.astimezone() if value.tzinfo else value
    shown = QDateTime(local.year, local.month, local.day, local.hour, local.minute, 0)
    shown_as = full_year(QLocale().dateTimeFormat(_SHORT))
    return QLocale().toString(shown, shown_as).replace(" ", "\u00a0")  # on one line


def as_day(value: QDate) -> date:
    """Return a date as the core has it."""
    return date(value.year(), value.month(), value.day())


def full_year(pattern: str) -> str:
    """Return a pattern for dates with the year in full."""
    return pattern if "yyyy" in pattern else pattern.replace("yy", "yyyy")
