"""The by-laws to adopt or change once the draft is law (Reglament, point 93(18); columns after annex 13)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from workbench.drafting.draft import Draft
from workbench.drafting.reasons import recommendation
from workbench.law.concordance import Correspondence, Form
from workbench.law.recommendation import Recommendation
from workbench.law.reference import ProvisionRef


@dataclass(frozen=True, slots=True)
class ByLaw:
    """A by-law the links of the project ask for: what about, for which provisions, by whom and when."""

    matter: str  # the note of the link: what is missing
    refs: tuple[ProvisionRef, ...]
    recommendations: tuple[Recommendation, ...]
    responsible: str
    planned: date | None
    matters: Mapping[str, str] = field(default_factory=dict)  # the same by language, where it was said so


def by_laws(draft: Draft) -> tuple[ByLaw, ...]:
    """Return the by-laws, links that ask for one and the same act by one body made one, the earliest date first."""
    asked: dict[tuple[str, str], list[Correspondence]] = {}
    for link in draft.correspondences:
        if link.form is Form.BY_LAW:
            asked.setdefault((link.note.strip(), link.responsible.strip()), []).append(link)
    found = [_by_law(draft, links) for links in asked.values()]
    return tuple(sorted(found, key=lambda each: each.planned or date.max))


def _by_law(draft: Draft, links: list[Correspondence]) -> ByLaw:
    named = [recommendation(draft, link.recommendation) for link in links]
    once = {each.id: each for each in named if each is not None}
    return ByLaw(
        links[0].note.strip(),
        tuple(dict.fromkeys(link.ref for link in links)),
        tuple(once.values()),
        links[0].responsible.strip() or next((each.addressee for each in once.values() if each.addressee), ""),
        min((link.planned for link in links if link.planned is not None), default=None),
        links[0].notes,
    )
