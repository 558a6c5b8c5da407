"""Provisions named in words: «подпункт 5-1) пункта 2 статьи 1», «1-баптың 2-тармағының 5-1) тармақшасы»."""

from __future__ import annotations

import re

from workbench.languages.formulae import Citation, Role
from workbench.languages.language import Language
from workbench.law.act import Act
from workbench.law.amendment import Scope
from workbench.law.eid import PREFIXES, split
from workbench.law.parts import numbered_parts


def name_provision(act: Act, eid: str, language: Language, *, role: Role = Role.NAME, heading: bool = False) -> str:
    """Return a provision as the language names it by itself: 'подпункт 5-1) пункта 2 статьи 1'.

    `heading` names its heading: 'заголовок статьи 1'.
    """
    scope = Scope.HEADING if heading else Scope.PROVISION
    steps = split(eid)
    if not steps and not heading:
        return ""
    return language.amending.cite((Citation(steps, scope),), role, numbered_parts(act))


_PREFIX = "|".join(sorted(PREFIXES.values(), key=len, reverse=True))
_EID = re.compile(rf"(?<![\w.])(?:{_PREFIX})_\d[\w-]*(?:~\d+)?(?:__(?:{_PREFIX})(?:_\d[\w-]*)?(?:~\d+)?)*")


def in_words(message: str, language: Language, act: Act | None = None) -> str:
    """Return a sentence of the core with every eId in it named as a lawyer names the provision.

    >>> from workbench.languages import LANGUAGES
    >>> in_words("The act has no art_5__para_2.", LANGUAGES["eng"])
    'The act has no point 2 of Article 5.'

    `act` tells whether its numbered points are called parts.
    """
    parts = act is not None and numbered_parts(act)

    def named(match: re.Match[str]) -> str:
        steps = tuple((kind, num.partition("~")[0]) for kind, num in split(match.group()))
        return language.amending.cite((Citation(steps),), Role.NAME, parts)

    return _EID.sub(named, message)
