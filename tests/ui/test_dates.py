"""Dates are written as the interface language writes them, with the year in full."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from workbench.app import dress
from workbench.settings import Settings
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
