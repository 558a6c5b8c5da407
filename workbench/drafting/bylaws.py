"""The by-laws to adopt or change once the draft is law (Reglament, point 93(18); columns after annex 13)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from workbench.drafting.draft import Draft
from workbench.drafting.reasons import recommendation
from workbench.law.concordance import ByLawForm, Correspondence, Form
from workbench.law.recommendation import Recommendation
from workbench.law.reference import ProvisionRef


@dataclass(frozen=True, slots=True)
class ByLaw:
    """A by-law the links of the project ask for: which, what about, for which provisions, by whom and when."""

    matter: str  # the note of the link: what is missing
    refs: tuple[ProvisionRef, ...]
    recommendations: tuple[Recommendation, ...]
    responsible: str
    planned: date | None
    matters: Mapping[str, str] = field(default_factory=dict)  # the same by language, where it was said so
    titles: Mapping[str, str] = field(default_factory=dict)  # by language; empty where it has none yet
    form: ByLawForm = ByLawForm.UNDECIDED


def by_laws(draft: Draft) -> tuple[ByLaw, ...]:
    """Return the by-laws, links that ask for one and the same act by one body made one, the earliest date first.

    One and the same act has one title; where it has none yet, what is missing tells it.
    """
    asked: dict[tuple[str, str], list[Correspondence]] = {}
    for link in draft.correspondences:
        if link.form is Form.BY_LAW:
            known_by = next(filter(None, link.by_law.values()), link.note).strip()
            asked.setdefault((known_by, link.responsible.strip()), []).append(link)
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
        links[0].by_law,
        next((link.by_law_form for link in links if link.by_law_form is not ByLawForm.UNDECIDED), ByLawForm.UNDECIDED),
    )
