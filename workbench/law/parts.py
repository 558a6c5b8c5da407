"""Codes that call their numbered points parts: «часть первая статьи 412», not «пункт 1 статьи 412»."""

from __future__ import annotations

import re

from workbench.law.act import Act, Kind

_CALLS_THEM_PARTS = re.compile(
    r"административн\w+ (?:правонарушени|процедур)|уголовн|процессуальн|процедурно"
    r"|құқық бұзушылық|қылмыстық|процестік|іс жүргізу|рәсімдік|administrative|criminal|penal|procedur",
    re.IGNORECASE,
)
_CITES_PARTS = re.compile(
    r"\bчаст(?:ью|ями|ях|ей|ь|и) (?:\w+ой|\w+ей|\w+ую|\w+ыми|\w+ых) (?:настоящей )?стать|бапт\w* \w+ бөлі[гк]"
)
_CITES_POINTS = re.compile(r"\bпункт\w* \d[\d-]* (?:настоящей )?стать|бапт\w* \d[\d-]*-тарма[ғқ]")

_ENOUGH = 20
"""So many citations tell how an act cites itself."""


def numbered_parts(act: Act) -> bool:
    """Return whether this act calls its numbered points parts («часть первая»), as criminal and procedural codes do.

    A code says so by its matter, else by how it cites itself more often. Source: LAW.md 2.1.
    """
    if act.type != "code" or not any(each.kind is Kind.PARAGRAPH for each in act.walk()):
        return False
    if calls_points_parts(act.type, act.title):
        return True
    parts = points = 0
    for provision in act.walk():
        parts += len(_CITES_PARTS.findall(provision.text))
        points += len(_CITES_POINTS.findall(provision.text))
        if parts + points >= _ENOUGH:
            break
    return parts > points


def calls_points_parts(form: str, title: str) -> bool:
    """Return whether an act of this form and title is one of the codes that call their numbered points parts."""
    return form == "code" and bool(_CALLS_THEM_PARTS.search(title))
