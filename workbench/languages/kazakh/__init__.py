"""Kazakh as a language of law."""

from __future__ import annotations

from workbench.languages.kazakh.amending import AMENDING
from workbench.languages.kazakh.citing import citing
from workbench.languages.kazakh.enacting import ENACTING
from workbench.languages.kazakh.markers import MARKERS
from workbench.languages.kazakh.stemming import stem
from workbench.languages.language import Language

LANGUAGE = Language(
    code="kaz",
    name="Қазақша",
    markers=MARKERS,
    amending=AMENDING,
    enacting=ENACTING,
    stem=stem,
    citing=citing,
)
