"""Dates are written as the interface language writes them, with the year in full."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QDateEdit

from workbench.app import dress
from workbench.settings import Settings
from workbench.ui.date_fields import show_year
from workbench.ui.dates import day, moment
from workbench.ui.dialogs.convene import Convene


@pytest.mark.parametrize(("language", "written"), [("en", "09/02/2027"), ("ru", "09.02.2027"), ("kk", "09.02.2027")])
def test_a_date_has_its_year_in_full(qapp, language, written):
    dress(qapp, Settings(language=language))
    assert day(date(2027, 2, 9)) == written
    assert moment(datetime(2027, 2, 9, 10, 30)).startswith(written)
    assert day(None) == ""


def test_a_field_shows_the_year_too(qtbot, busy, qapp):
    dress(qapp, Settings(language="kk"))
    dialog = Convene(busy)
    qtbot.addWidget(dialog)
    assert str(dialog.held.date().year()) in dialog.held.text()


@pytest.mark.parametrize("language", ["en_GB", "ru_RU", "kk_KZ"])
@pytest.mark.parametrize("typed", ["11.04.2014", "11/04/2014", "11-04-2014", "11042014", "11.4.2014"])
def test_a_date_is_typed_as_people_write_it(qtbot, language, typed):
    field = _field(qtbot, language)
    qtbot.keyClicks(field, typed)
    assert field.date() == QDate(2014, 4, 11)


def test_a_day_of_one_figure_is_ended_by_any_sign(qtbot):
    field = _field(qtbot, "en_GB")
    qtbot.keyClicks(field, "1.4.2014")
    assert field.date() == QDate(2014, 4, 1)


def _field(qtbot, language):
    field = QDateEdit(QDate(2026, 11, 26))
    field.setLocale(QLocale(language))
    show_year(field)
    qtbot.addWidget(field)
    field.show()
    field.setFocus(Qt.FocusReason.TabFocusReason)
    field.setSelectedSection(QDateEdit.Section.DaySection)
    return field
