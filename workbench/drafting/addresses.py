"""Provisions named in words: «подпункт 5-1) пункта 2 статьи 1», «1-баптың 2-тармағының 5-1) тармақшасы»."""

from __future__ import annotations

import re

from workbench.languages.formulae import Citation, Role
from workbench.languages.language import Language
from workbench.law.act import Act
from workbench.law.eid import PREFIXES, split
from workbench.law.parts import numbered_parts

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
