"""Harmonising: suggestions, consequences that can be accepted one by one, coverage, terms, monitoring."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from workbench.analysis import citations as use_citations
from workbench.analysis import coverage as use_coverage
from workbench.analysis import instruments as use_instruments
from workbench.analysis.citations import Citation, Library
from workbench.analysis.coverage import Arcs, BodyProgress, CoverageMap, Event
from workbench.analysis.impact import Consequence, consequences
from workbench.analysis.instruments import Resting
from workbench.analysis.suggestions import SuggestedRecommendation, Suggester, Suggestion
from workbench.analysis.terms import TermPair, term_pairs
from workbench.analysis.vocabulary import read_vocabulary
from workbench.errors import UnusableInput
from workbench.law.act import Act, printed
from workbench.law.amendment import Action, Amendment
from workbench.law.change import Changes
from workbench.law.concordance import ByLawForm, Correspondence, Form
from workbench.law.eid import contains
from workbench.law.ids import new_id
from workbench.law.project import Commencement
from workbench.law.recommendation import Recommendation
from workbench.law.reference import ProvisionRef
from workbench.law.review import Comment
from workbench.workspace import amendments as use_amendments
from workbench.workspace import drafts
from workbench.workspace.recommendations import fingerprints, known
from workbench.workspace.workspace import Workspace

LANGUAGES = ("rus", "kaz", "eng")


@dataclass(frozen=True, slots=True)
class ToAdopt:
    """A by-law the project asks for: what is missing, by whom and when it is to be adopted, for which provision.

    `titles` are its own by language, as far as it has one.
    """

    matter: str
    ref: ProvisionRef
    responsible: str
    deadline: date | None
    recommendation: str
    overdue: bool
    titles: Mapping[str, str]
    form: ByLawForm


# --- suggestions ----------------------------------------------------------------------------------------------------


def suggest_provisions(workspace: Workspace, recommendation_id: str, *, limit: int = 10) -> tuple[Suggestion, ...]:
    """Return the articles that may answer a recommendation, the best first; those linked already among them."""
    recommendation = known(workspace, recommendation_id)
    return suggester(workspace).provisions(recommendation.text, theme=recommendation.theme, limit=limit)


def suggest_recommendations(
    workspace: Workspace, ref: ProvisionRef, *, limit: int = 10
) -> tuple[SuggestedRecommendation, ...]:
    """Return the recommendations a provision may answer, the best first."""
    return suggester(workspace).recommendations(ref, workspace.recommendations(), limit=limit)


def suggester(workspace: Workspace) -> Suggester:
    """Return the acts of the project made ready for suggestions: keep it while the acts stay as they are."""
    acts = [act for language in LANGUAGES for act in drafts.acts_in(workspace, language)]
    return Suggester(acts, read_vocabulary())


# --- citations and consequences -------------------------------------------------------------------------------------


def citations(workspace: Workspace, act: Act) -> tuple[Citation, ...]:
    """Return what an act cites, looked up in the acts of the project in its language."""
    return use_citations.citations(act, Library(drafts.acts_in(workspace, act.language)))


def cited_by(workspace: Workspace, ref: ProvisionRef, language: str) -> tuple[Citation, ...]:
    """Return who cites a provision, in every act of this language."""
    library = Library(drafts.acts_in(workspace, language))
    found = (each for act in drafts.acts_in(workspace, language) for each in use_citations.citations(act, library))
    return use_citations.citing_of(found, ref)


def all_consequences(workspace: Workspace) -> tuple[Consequence, ...]:
    """Return what the draft asks for elsewhere, in every language of law; what is told of records is told once."""
    found: dict[Consequence, None] = {}
    live = tuple(each for each in workspace.amendments(live=True) if each.chosen)
    for language in ("rus", "kaz"):
        amended = [each.amended for each in drafts.effects(workspace, language)]
        acts = drafts.acts_in(workspace, language)
        found |= dict.fromkeys(consequences(amended, acts, live, workspace.correspondences()))
    return tuple(found)


def accept(workspace: Workspace, consequence: Consequence, *, author: str = "", now: datetime | None = None) -> Changes:
    """Return the changes that carry out a consequence with a proposal: a new amendment, or an open one corrected.

    Raises UnusableInput where nothing sure is proposed, or the text is in the hands of another amendment.
    """
    act = workspace.act(consequence.ref.work, consequence.language)
    provision = act.find(consequence.ref.eid) if act else None
    if act is None or provision is None or not consequence.proposal:
        raise UnusableInput("This must be worded by hand", "Open the provision and amend it.")
    right = replace(provision, **{consequence.field: consequence.proposal})  # type: ignore[arg-type]
    open_ones = [
        each
        for each in workspace.amendments(work=act.work, live=True)
        if each.chosen
        and each.action in (Action.REVISE, Action.REPEAL)
        and (contains(each.ref.eid, consequence.ref.eid) or contains(consequence.ref.eid, each.ref.eid))
    ]
    own = next((each for each in open_ones if each.ref == consequence.ref and each.action is Action.REVISE), None)
    if own is not None and consequence.language not in own.wording:
        return use_amendments.reword(own, consequence.language, printed(right), now=now)
    if open_ones:
        raise UnusableInput("Another amendment has this text in hand", "Correct the citation in its wording.")
    made = use_amendments.revise(act, consequence.ref.eid, printed(right), author=author, now=now)
    return Changes.added(replace(made, justification=_because(consequence)))


_BECAUSE = {
    "rus": "Приводится в соответствие с изменением положения, на которое дается ссылка.",
    "kaz": "Сілтеме жасалған норманың өзгеруіне сәйкес келтіріледі.",
}


def _because(consequence: Consequence) -> dict[str, str]:
    text = _BECAUSE.get(consequence.language)
    return {consequence.language: text} if text else {}


# --- pictures and terms ---------------------------------------------------------------------------------------------


def coverage(workspace: Workspace, language: str = "rus") -> CoverageMap:
    """Return how the acts of the project answer its recommendations, named in this language where they have it."""
    acts = [act for code in _first(language) for act in drafts.acts_in(workspace, code)]
    return use_coverage.coverage(
        workspace.recommendations(), acts, workspace.correspondences(), workspace.amendments(live=True)
    )


def progress(workspace: Workspace, today: date) -> tuple[BodyProgress, ...]:
    """Return how far each responsible body has come."""
    return use_coverage.progress_by_body(workspace.recommendations(), today)


def arcs(workspace: Workspace, act: Act) -> Arcs:
    """Return who cites whom within an act."""
    return use_coverage.citation_arcs(act, citations(workspace, act))


def timeline(workspace: Workspace, language: str = "rus") -> tuple[Event, ...]:
    """Return the dates of the acts and of the draft, the earliest first, named in this language where it is loaded."""
    project = workspace.project
    day = project.commencement_date if project.commencement is Commencement.ON_DATE else None
    acts = [act for code in _first(language)[:2] for act in drafts.acts_in(workspace, code)]
    acts = [act for place, act in enumerate(acts) if act.work not in {each.work for each in acts[:place]}]
    return use_coverage.timeline(acts, workspace.amendments(live=True), day)


def _first(language: str) -> tuple[str, ...]:
    """Return the languages of law, this one first."""
    return (language, *(code for code in LANGUAGES if code != language))


def glossary(workspace: Workspace) -> tuple[TermPair, ...]:
    """Return the terms of every act that is loaded in both languages of law."""
    kazakh = {act.work: act for act in drafts.acts_in(workspace, "kaz")}
    both = [(act, kazakh[act.work]) for act in drafts.acts_in(workspace, "rus") if act.work in kazakh]
    return tuple(pair for rus, kaz in both for pair in term_pairs(rus, kaz))


# --- instruments ----------------------------------------------------------------------------------------------------


def resting(workspace: Workspace) -> tuple[Resting, ...]:
    """Return what rests on each provision of the project's instruments: recommendations, and their links to the law."""
    return use_instruments.resting(workspace.instruments(), workspace.recommendations(), workspace.correspondences())


def pointing_at(workspace: Workspace, ref: ProvisionRef) -> tuple[Correspondence | Amendment | Comment, ...]:
    """Return everything that points at a provision or what stands in it: links, amendments, comments and problems."""
    links = [each for each in workspace.correspondences() if _about(ref, each.ref)]
    amendments = [each for each in workspace.amendments() if _about(ref, each.ref)]
    notes = [each for where, each in problems(workspace) if _about(ref, where)]
    return (*links, *amendments, *notes)


def _about(ref: ProvisionRef, other: ProvisionRef) -> bool:
    return ref.work == other.work and contains(ref.eid, other.eid)


# --- monitoring after adoption --------------------------------------------------------------------------------------


def to_adopt(workspace: Workspace, today: date) -> tuple[ToAdopt, ...]:
    """Return the by-laws to adopt, the earliest deadline first, those without one last."""
    by_id = {each.id: each for each in workspace.recommendations()}
    found = [
        ToAdopt(
            link.note,
            link.ref,
            link.responsible or (by_id[link.recommendation].addressee if link.recommendation in by_id else ""),
            link.planned,
            by_id[link.recommendation].code if link.recommendation in by_id else "",
            link.planned is not None and link.planned < today,
            link.by_law,
            link.by_law_form,
        )
        for link in workspace.correspondences()
        if link.form is Form.BY_LAW
    ]
    return tuple(sorted(found, key=lambda each: (each.deadline or date.max, each.recommendation)))


def report_problem(
    ref: ProvisionRef, text: str, *, author: str = "", body: str = "", now: datetime | None = None
) -> Changes:
    """Return the changes that note a problem met while a provision is applied: a comment about its address.

    Raises UnusableInput where nothing is said.
    """
    if not text.strip():
        raise UnusableInput("The problem is not described", "Say what happens when the provision is applied.")
    return Changes.added(Comment(new_id(), str(ref), text.strip(), author, body, now))


def recommend_from(workspace: Workspace, problem_id: str, code: str, *, language: str = "rus") -> Changes:
    """Return the changes by which a problem met becomes a recommendation of the next round, linked to its provision.

    The problem is settled by it. Raises UnusableInput where there is no such problem, or the code is taken.
    """
    met = next(((ref, each) for ref, each in problems(workspace) if each.id == problem_id), None)
    if met is None:
        raise UnusableInput(f"There is no open problem {problem_id}", "List them: workbench monitor PROJECT.")
    if any(each.code == code for each in workspace.recommendations()):
        raise UnusableInput(f"The code {code} is taken", "Give this recommendation another code.")
    ref, problem = met
    made = Recommendation(
        new_id(), code, {language: problem.text}, source="monitoring", body=problem.body or problem.author,
        date=problem.made.date() if problem.made else None,
    )  # fmt: skip
    link = Correspondence(new_id(), made.id, ref, fingerprints=fingerprints(workspace, ref))
    return Changes.added(made, link) + Changes.replaced(problem, replace(problem, resolved=True))


def problems(workspace: Workspace, within: ProvisionRef | None = None) -> tuple[tuple[ProvisionRef, Comment], ...]:
    """Return the problems noted and not settled, of a provision and what stands in it, or all."""
    found: Sequence[tuple[ProvisionRef, Comment]] = [
        (ProvisionRef.parse(each.about), each)
        for each in workspace.comments()
        if each.about.startswith("/") and not each.resolved
    ]
    return tuple(
        (ref, each)
        for ref, each in found
        if within is None or (ref.work == within.work and contains(within.eid, ref.eid))
    )
