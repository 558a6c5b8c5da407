"""Provisions named in words: «подпункт 5-1) пункта 2 статьи 1», «1-баптың 2-тармағының 5-1) тармақшасы»."""

from __future__ import annotations

from workbench.languages.formulae import Citation, Role
from workbench.languages.language import Language
from workbench.law.act import Act
from workbench.law.amendment import Scope
from workbench.law.eid import split
from workbench.law.parts import calls_points_parts as calls_points_parts
from workbench.law.parts import numbered_parts as numbered_parts


def name_provision(act: Act, eid: str, language: Language, *, role: Role = Role.NAME, heading: bool = False) -> str:
    """Return a provision as the language names it by itself: 'подпункт 5-1) пункта 2 статьи 1'.

    `heading` names its heading: 'заголовок статьи 1'.
    """
    scope = Scope.HEADING if heading else Scope.PROVISION
    steps = split(eid)
    if not steps and not heading:
        return ""
    return language.amending.cite((Citation(steps, scope),), role, numbered_parts(act))
