"""English as a language of law."""

from __future__ import annotations

from workbench.languages.english.amending import AMENDING
from workbench.languages.english.citing import citing
from workbench.languages.english.enacting import ENACTING
from workbench.languages.english.markers import MARKERS
from workbench.languages.english.stemming import stem
from workbench.languages.language import Language

LANGUAGE = Language(
    code="eng",
    name="English",
    markers=MARKERS,
    amending=AMENDING,
    enacting=ENACTING,
    stem=stem,
    citing=citing,
)
