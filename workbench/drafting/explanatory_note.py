"""What the project itself knows for the explanatory note and the reference sheet (Reglament, annexes 1 and 7).

The drafter's own answer to a question ("rus:3" in the project's notes) always goes first; where there is none the facts
of the project answer: the developer, the recommendations, the acts amended, the by-laws needed, and for question 12 the
international instruments with the provisions that implement them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from workbench.drafting.bylaws import ByLaw, by_laws
from workbench.drafting.draft import Draft
from workbench.drafting.reasons import instruments, natural_order, recommendation
from workbench.law.act import Act
from workbench.law.recommendation import Instrument, Recommendation
from workbench.law.reference import ProvisionRef


@dataclass(frozen=True, slots=True)
class Implementation:
    """A place of an instrument and the provisions of the draft that implement it."""

    instrument: Instrument
    place: str  # "art. 19"
    refs: tuple[ProvisionRef, ...]


@dataclass(frozen=True, slots=True)
class ExplanatoryNote:
    """The known answers. `answers` are the drafter's own, by the number of the question."""

    developer: str
    answers: dict[int, str]
    acts: tuple[Act, ...]
    recommendations: tuple[Recommendation, ...]
    by_laws: tuple[ByLaw, ...]
    implementations: tuple[Implementation, ...]

    @property
    def treaties(self) -> tuple[Implementation, ...]:
        """The implementations of ratified treaties."""
        return tuple(each for each in self.implementations if each.instrument.ratified)

    @property
    def decisions(self) -> tuple[Implementation, ...]:
        """The implementations of other international documents."""
        return tuple(each for each in self.implementations if not each.instrument.ratified)


def explanatory_note(draft: Draft) -> ExplanatoryNote:
    """Return what the project knows for the note, in the draft's language."""
    behind = _recommendations_behind(draft)
    return ExplanatoryNote(
        draft.project.developer.get(draft.language, ""),
        own_answers(draft),
        tuple(act.in_force for act in draft.acts),
        tuple(each for each, _ in behind),
        by_laws(draft),
        _implementations(draft, behind),
    )


def own_answers(draft: Draft) -> dict[int, str]:
    """Return what the drafter wrote himself, by the number of the question."""
    answers = {}
    for key, text in draft.project.notes.items():
        language, _, number = key.partition(":")
        if language == draft.language and number.isdigit() and text.strip():
            answers[int(number)] = text.strip()
    return answers


def _recommendations_behind(draft: Draft) -> tuple[tuple[Recommendation, tuple[ProvisionRef, ...]], ...]:
    """Return the recommendations the amendments name or are linked to, each with its provisions, by code."""
    amendments = {amendment.id: amendment for act in draft.acts for amendment in act.amendments}
    named = [(name, amendment.ref) for amendment in amendments.values() for name in amendment.recommendations]
    linked = [
        (link.recommendation, amendments[link.amendment].ref)
        for link in draft.correspondences
        if link.amendment in amendments
    ]
    found: dict[str, tuple[Recommendation, list[ProvisionRef]]] = {}
    for name, ref in named + linked:
        each = recommendation(draft, name)
        if each is not None:
            found.setdefault(each.id, (each, []))[1].append(ref)
    told = sorted(found.values(), key=lambda one: natural_order(one[0].code))
    return tuple((each, tuple(dict.fromkeys(refs))) for each, refs in told)


def _implementations(
    draft: Draft, behind: Iterable[tuple[Recommendation, tuple[ProvisionRef, ...]]]
) -> tuple[Implementation, ...]:
    """Return each cited place of an instrument once, instruments by their codes and places by their numbers."""
    found: dict[tuple[str, str], tuple[Instrument, list[ProvisionRef]]] = {}
    for each, refs in behind:
        for instrument, place in instruments(draft, each.legal_basis):
            found.setdefault((instrument.id, place), (instrument, []))[1].extend(refs)
    told = [Implementation(one, place, tuple(dict.fromkeys(refs))) for (_, place), (one, refs) in found.items()]
    return tuple(sorted(told, key=lambda each: (natural_order(each.instrument.code), natural_order(each.place))))
