"""The languages of law the workbench knows. To add one: a folder here and its name in `LANGUAGES`."""

from __future__ import annotations

from workbench.languages import english, kazakh, russian
from workbench.languages.language import Language

LANGUAGES: dict[str, Language] = {
    language.code: language for language in (russian.LANGUAGE, kazakh.LANGUAGE, english.LANGUAGE)
}
"""By code, as the official bank writes it: rus, kaz, eng."""
