"""Russian as a language of law."""

from __future__ import annotations

from workbench.languages.language import Language
from workbench.languages.russian.amending import AMENDING
from workbench.languages.russian.citing import citing
from workbench.languages.russian.enacting import ENACTING
from workbench.languages.russian.markers import MARKERS
from workbench.languages.russian.stemming import stem

LANGUAGE = Language(
    code="rus",
    name="Русский",
    markers=MARKERS,
    amending=AMENDING,
    enacting=ENACTING,
    stem=stem,
    citing=citing,
)
