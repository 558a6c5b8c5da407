"""The address of a work of law, its FRBR URI: /akn/{country}/act/{date of adoption}/{number}."""

from __future__ import annotations

import re
from datetime import date

FORMS = ("constitution", "constitutional_law", "code", "law", "decree", "resolution", "order", "act")
"""The forms of acts, by legal force (Law "On Legal Acts", art. 10); "act" is any other."""
_DATED = re.compile(r"/akn/[a-z]{2}/act/(\d{4}-\d{2}-\d{2})/([^/#]+)")


def work_uri(country: str, day: date, number: str) -> str:
    """Return the address of the work of this date and number.

    >>> work_uri("kz", date(2014, 4, 11), "188-V")
    '/akn/kz/act/2014-04-11/188-v'
    """
    return f"/akn/{country}/act/{day.isoformat()}/{number.lower()}"


def country_of(work: str) -> str:
    """Return the country of a work's address: 'kz', also where the address does not tell."""
    found = re.match(r"/akn/([a-z]{2})/", work)
    return found[1] if found else "kz"


def date_and_number(work: str) -> tuple[date | None, str]:
    """Return what the address of a work says of it: the date and the number; None and '' where it is made otherwise.

    >>> date_and_number("/akn/kz/act/2014-04-11/188-v")
    (datetime.date(2014, 4, 11), '188-V')
    """
    found = _DATED.fullmatch(work)
    try:
        return (date.fromisoformat(found[1]), found[2].upper()) if found else (None, "")
    except ValueError:
        return None, ""
