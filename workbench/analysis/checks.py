"""The open matters of a package, most serious first: what a careful lawyer would settle before handing it over.

Each check is one function from the situation to matters; `CHECKS` lists them all.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator

from workbench.analysis.instruments import Failing, unresolved
from workbench.analysis.matter import Matter, Seriousness, Told, Tongues, Word
from workbench.analysis.situation import Situation
from workbench.analysis.term_checks import TERM_CHECKS
from workbench.analysis.text_checks import TEXT_CHECKS
from workbench.law.act import Kind
from workbench.law.amended_act import AmendedAct
from workbench.law.amendment import Action, Operation, Scope, Status
from workbench.law.concordance import Conformity, linked_text, suspects
from workbench.law.eid import article_of, contains, parent
from workbench.law.recommendation import Acceptance, Priority, Progress
from workbench.law.reference import ProvisionRef


def open_matters(situation: Situation) -> tuple[Matter, ...]:
    """Return every open matter: the most serious first, those of one check together, in the order of the law."""
    places = _places(situation)

    def weight(numbered: tuple[int, Matter]) -> tuple[int, int, int]:
        check, matter = numbered
        return matter.seriousness, check, places(matter.ref)

    found = [(number, matter) for number, check in enumerate(CHECKS) for matter in check(situation)]
    return tuple(matter for _, matter in sorted(found, key=weight))


def unproved(situation: Situation) -> Iterator[Matter]:
    """Yield the places where the written clauses do not give the proposed text."""
    for ref, language, reason in situation.disproofs:
        yield Matter(
            "unproved", Seriousness.ERROR, "{} ({}): {}",
            (situation.titled(ref), Tongues((language,)), Told(reason)),
            "State the change in another way (words, provision, article), or reword the amendment.", ref,
        )  # fmt: skip


def not_applicable(situation: Situation) -> Iterator[Matter]:
    """Yield amendments that cannot be applied as stated: their place is gone, taken, or another amendment's."""
    refs = {amendment.id: amendment.ref for amendment in situation.amendments}
    together: dict[tuple[str, str], list[str]] = {}
    for amendment, language, message in situation.problems:
        together.setdefault((amendment, message), []).append(language)
    for (amendment, message), languages in together.items():
        ref = refs.get(amendment)
        place = situation.titled(ref) if ref is not None else ""
        yield Matter(
            "not_applicable", Seriousness.ERROR, "{} ({}): {}",
            (place, Tongues(tuple(languages)), Told(message)),
            "Open the amendment and correct it.", ref, amendment,
        )  # fmt: skip


def clashing_proposals(situation: Situation) -> Iterator[Matter]:
    """Yield provisions that several chosen amendments reword, repeal or insert."""
    counted = Counter(each.ref for each in situation.live if each.action is not Action.REPLACE_THROUGHOUT)
    for ref, count in counted.items():
        if count > 1:
            yield Matter(
                "clashing_proposals", Seriousness.ERROR, "{}: {} proposals are chosen at once",
                (situation.titled(ref), str(count)), "Choose one of the variants.", ref,
            )  # fmt: skip


def other_language_pending(situation: Situation) -> Iterator[Matter]:
    """Yield amendments that are worded in one language only and not meant to be."""
    for amendment in situation.live:
        if amendment.only or amendment.action in (Action.REPEAL, Action.RENUMBER, Action.MOVE):
            continue
        throughout = amendment.action is Action.REPLACE_THROUGHOUT
        worded = amendment.replacements if throughout else amendment.wording
        for language in situation.languages_of(amendment.ref.work):
            if language not in worded:
                yield Matter(
                    "other_language_pending", Seriousness.WARNING, "{}: no {} wording yet",
                    (situation.titled(amendment.ref), Tongues((language,))),
                    "Draft it in the other language, or mark it as an amendment of one language only.",
                    amendment.ref, amendment.id,
                )  # fmt: skip


def missing_justification(situation: Situation) -> Iterator[Matter]:
    """Yield amendments without a justification (Reglament, annex 2, column 5)."""
    for amendment in situation.live:
        missing = tuple(
            language
            for language in situation.languages_of(amendment.ref.work)
            if amendment.only in ("", language) and not amendment.justification.get(language, "").strip()
        )
        if missing:
            yield Matter(
                "missing_justification", Seriousness.WARNING, "{}: no justification in {}",
                (situation.titled(amendment.ref), Tongues(missing)),
                "State what the amendment does and why: column 5 of the comparative table requires it.",
                amendment.ref, amendment.id,
            )  # fmt: skip


def suspect_links(situation: Situation) -> Iterator[Matter]:
    """Yield links made on a text that has changed since, or whose provision is gone."""
    latest = [{act.work: act for act in reversed(acts)} for acts in situation.acts.values()]
    changed = {link.id for acts in latest for act in acts.values() for link in suspects(situation.correspondences, act)}
    for link in situation.correspondences:
        if link.id in changed:
            yield Matter(
                "suspect_link", Seriousness.WARNING, "{}: the text changed after {} was linked to it",
                (situation.titled(link.ref), _code(situation, link.recommendation)),
                "Read the link again and confirm or change it.", link.ref, link.id,
            )  # fmt: skip


def dangling_links(situation: Situation) -> Iterator[Matter]:
    """Yield links to provisions that no loaded text has and no amendment adds."""
    added = [each.ref for each in situation.live if each.action is Action.INSERT]
    for link in situation.correspondences:
        acts = [act for acts in situation.acts.values() for act in acts if act.work == link.ref.work]
        proposed = any(ref.work == link.ref.work and contains(ref.eid, link.ref.eid) for ref in added)
        if acts and link.ref.eid and not proposed and not any(linked_text(act, link.ref.eid) for act in acts):
            yield Matter(
                "dangling_link", Seriousness.WARNING, "{} is linked to {}, which does not exist",
                (_code(situation, link.recommendation), situation.titled(link.ref)),
                "Link it to the provision that answers it now.", link.ref, link.id,
            )  # fmt: skip


def unlinked_recommendations(situation: Situation) -> Iterator[Matter]:
    """Yield recommendations of high priority that no provision answers and no amendment serves."""
    served = {link.recommendation for link in situation.correspondences}
    served |= {each for amendment in situation.live for each in amendment.recommendations}
    for recommendation in situation.recommendations:
        settled = recommendation.acceptance is Acceptance.REJECTED or recommendation.progress is Progress.NOT_RELEVANT
        if recommendation.priority is Priority.HIGH and not settled and recommendation.id not in served:
            yield Matter(
                "unlinked_recommendation", Seriousness.WARNING,
                "{} has high priority and is linked to no provision", (recommendation.code,),
                "Link it to the provisions that answer it, or say why it is not relevant.", None, recommendation.id,
            )  # fmt: skip


def unanswered_gaps(situation: Situation) -> Iterator[Matter]:
    """Yield links where the law falls short and no amendment of the provision is proposed."""
    for link in situation.correspondences:
        if link.conformity not in (Conformity.NONE, Conformity.CONTRADICTS):
            continue
        answered = link.amendment or any(
            link.recommendation in amendment.recommendations
            or (
                amendment.ref.work == link.ref.work
                and amendment.ref.eid  # words replaced throughout an act answer no gap by themselves
                and (contains(amendment.ref.eid, link.ref.eid) or contains(link.ref.eid, amendment.ref.eid))
            )
            for amendment in situation.live
        )
        if not answered:
            yield Matter(
                "unanswered_gap", Seriousness.REMARK, "{} falls short of {} and nothing is proposed",
                (situation.titled(link.ref), _code(situation, link.recommendation)),
                "Propose an amendment, or note why none is needed.", link.ref, link.id,
            )  # fmt: skip


def mostly_changed(situation: Situation) -> Iterator[Matter]:
    """Yield acts more than half of whose articles change: they ask for a new edition (Law "On Legal Acts", art. 26)."""
    for amended in _first_language(situation):
        articles = [each.eid for each in amended.in_force.walk() if each.kind is Kind.ARTICLE and not each.excluded]
        changed = {article_of(each.target.eid) for each in amended.modifications} & set(articles)
        throughout = any(each.scope is Scope.THROUGHOUT and not each.target.eid for each in amended.modifications)
        if articles and not throughout and len(changed) * 2 > len(articles):
            yield Matter(
                "mostly_changed", Seriousness.WARNING, "“{}”: {} of {} articles change",
                (_title(situation, amended), str(len(changed)), str(len(articles))),
                "Where more than half of an act changes, a new edition of it is required "
                "(Law “On Legal Acts”, art. 26).",
                ProvisionRef(amended.in_force.work),
            )  # fmt: skip


def contents_of_codes(situation: Situation) -> Iterator[Matter]:
    """Yield codes whose headings or articles change and whose text was read without its contents list.

    A code has one, which changes with them (Law "On Legal Acts", art. 23(10)); where it is known the draft says so.
    """
    for amended in _first_language(situation):
        if amended.in_force.type != "code" or amended.in_force.contents:
            continue
        listed = [
            each
            for each in amended.modifications
            if each.scope is Scope.HEADING
            or (each.operation is Operation.INSERTION and any(new.heading for new in each.content))
        ]
        if listed:
            yield Matter(
                "contents_of_code", Seriousness.REMARK, "“{}”: headings change or articles are added",
                (_title(situation, amended),),
                "Where the code has a contents list, import a text that shows it: the amending law then amends the "
                "list too.",
                ProvisionRef(amended.in_force.work),
            )  # fmt: skip


def one_language_loaded(situation: Situation) -> Iterator[Matter]:
    """Yield acts with amendments that are loaded in one language of law only."""
    for work in dict.fromkeys(amendment.ref.work for amendment in situation.live):
        languages = situation.languages_of(work)
        if len(languages) == 1:
            yield Matter(
                "one_language_loaded", Seriousness.WARNING,
                "{} is loaded in {} only: the amending law in the other language leaves it out",
                (situation.titled(ProvisionRef(work)), Tongues(languages)),
                "Import its text in the other language: a law is made in Kazakh and Russian.", ProvisionRef(work),
            )  # fmt: skip


def decided_without_reason(situation: Situation) -> Iterator[Matter]:
    """Yield amendments rejected or withdrawn without a reason."""
    for amendment in situation.amendments:
        if amendment.status in (Status.REJECTED, Status.WITHDRAWN) and not amendment.reason.strip():
            yield Matter(
                "decided_without_reason", Seriousness.REMARK, "{}: {} without a reason",
                (situation.titled(amendment.ref), Word(_DECIDED[amendment.status])), "Note why.",
                amendment.ref, amendment.id,
            )  # fmt: skip


def unresolved_basis(situation: Situation) -> Iterator[Matter]:
    """Yield recommendations resting on an instrument, or a provision of one, that the project does not have."""
    for found in unresolved(situation.recommendations, situation.instruments):
        missing = found.failing is Failing.INSTRUMENT
        yield Matter(
            "unresolved_basis", Seriousness.REMARK,
            "{} rests on “{}”: the project has no such instrument" if missing
            else "{} rests on “{}”: the instrument has no such provision",
            (found.recommendation.code, found.basis), "Correct the legal basis, or import the instrument.",
            None, found.recommendation.id,
        )  # fmt: skip


CHECKS = (
    unproved,
    not_applicable,
    clashing_proposals,
    other_language_pending,
    missing_justification,
    suspect_links,
    dangling_links,
    unlinked_recommendations,
    unanswered_gaps,
    mostly_changed,
    contents_of_codes,
    one_language_loaded,
    decided_without_reason,
    *TEXT_CHECKS,
    *TERM_CHECKS,
    unresolved_basis,
)
"""Every check; adding one is adding a function here, or in `text_checks` and `term_checks`."""


_DECIDED = {Status.REJECTED: "Rejected", Status.WITHDRAWN: "Withdrawn"}


def _places(situation: Situation) -> Callable[[ProvisionRef | None], int]:
    """Return what tells the place of an address in the acts, one after another; that of no address is before all."""
    places: dict[tuple[str, str], int] = {}
    for act in (act for acts in situation.acts.values() for act in acts):
        for eid in ("", *(each.eid for each in act.walk())):
            places.setdefault((act.work, eid), len(places))

    def place(ref: ProvisionRef | None) -> int:
        eid = ref.eid if ref else ""
        while ref and eid and (ref.work, eid) not in places:
            eid = parent(eid)
        return places.get((ref.work, eid), len(places)) if ref else -1

    return place


def _title(situation: Situation, amended: AmendedAct) -> str:
    act = situation.named(amended.in_force.work)
    return act.title if act else amended.in_force.title


def _first_language(situation: Situation) -> Iterable[AmendedAct]:
    """Return each amended act once, in the first language of law it is amended in."""
    seen: dict[str, AmendedAct] = {}
    for language in ("rus", "kaz", "eng"):
        for amended in situation.amended.get(language, ()):
            seen.setdefault(amended.in_force.work, amended)
    return seen.values()


def _code(situation: Situation, recommendation: str) -> str:
    return next((each.code for each in situation.recommendations if each.id == recommendation), recommendation)
