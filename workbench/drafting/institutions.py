"""The names of institutions and signatories a paper needs, in one language. They are data: they change."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Institutions:
    """Names as papers print them; read from `resources/institutions.toml`."""

    state: str
    form_of_act: str  # «Закон Республики Казахстан», over the title of a draft law
    draft_mark: str  # «Проект»
    signatory: str
    signatory_name: str
    addressee: str  # to whom an explanatory note is addressed
    head_of_developer: str
    head_of_reviewer: str
    developer: str  # where the project names none
