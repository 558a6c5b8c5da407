"""Provisions named in words: «подпункт 5-1) пункта 2 статьи 1», «1-баптың 2-тармағының 5-1) тармақшасы»."""

from __future__ import annotations

import re

from workbench.languages.formulae import Citation, Role
from workbench.languages.language import Language
from workbench.law.act import Act, Kind
from workbench.law.amendment import Scope
from workbench.law.eid import split

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


def name_provision(act: Act, eid: str, language: Language, *, role: Role = Role.NAME, heading: bool = False) -> str:
    """Return a provision as the language names it by itself: 'подпункт 5-1) пункта 2 статьи 1'.

    `heading` names its heading: 'заголовок статьи 1'.
    """
    scope = Scope.HEADING if heading else Scope.PROVISION
    steps = split(eid)
    if not steps and not heading:
        return ""
    return language.amending.cite((Citation(steps, scope),), role, numbered_parts(act))


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
