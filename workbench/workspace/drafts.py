"""The draft law as a whole: what every paper is made from, the proof that they agree, and the export."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from workbench.drafting.bill import bill_text, bill_title, draft_bill, legal_order, place_in_bill
from workbench.drafting.draft import Draft
from workbench.exporters import Package, PrintPdf, export_package
from workbench.exporters.files import staged
from workbench.importers.amending_act import read_amending_act
from workbench.importers.structure import parse_act, printed_lines
from workbench.languages import LANGUAGES
from workbench.law.act import Act
from workbench.law.amended_act import AmendedAct
from workbench.law.amendment import Amendment, Modification, Scope
from workbench.law.consolidation import consolidate
from workbench.law.contents import contents_changes
from workbench.law.reference import ProvisionRef
from workbench.law.sameness import differences, reads
from workbench.workspace.effects import Effect, Problem, effect
from workbench.workspace.package_proof import prove_package
from workbench.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class PackageOptions:
    """How the package is wanted.

    `own` is the department's folder of templates, forms and institutions; `whole_acts` redlines whole acts instead of
    the changed articles; `at_most` keeps to the number of files the Reglament allows; `print_pdf` makes the `pdfs`
    where LibreOffice is absent.
    """

    own: Path | None = None
    whole_acts: bool = False
    spreadsheets: bool = False
    pdfs: bool = False
    at_most: int | None = None
    print_pdf: PrintPdf | None = None


@dataclass(frozen=True, slots=True)
class Disproof:
    """A place where the written amending law does not give the proposed text, and why as far as known."""

    ref: ProvisionRef
    language: str
    reason: str


@dataclass(frozen=True, slots=True)
class Proof:
    """The written clauses, read back and applied to the acts in force, held against the acts as proposed.

    `clauses` counts the clauses read back, `provisions` the provisions compared. Proved means no disproof.
    """

    language: str
    clauses: int
    provisions: int
    disproofs: tuple[Disproof, ...]

    @property
    def proved(self) -> bool:
        return not self.disproofs


@dataclass(frozen=True, slots=True)
class Exported:
    """A package as written, and its proofs: of the amending law, and of the papers among themselves.

    `disagreements` are sentences: where the redline accepted or rejected, the clean text or the comparative table is
    not the text of the acts. Proved means there is none and the law is proved.
    """

    package: Package
    proof: Proof
    disagreements: tuple[str, ...]

    @property
    def proved(self) -> bool:
        return self.proof.proved and not self.disagreements


def effects(workspace: Workspace, language: str) -> tuple[Effect, ...]:
    """Return what the project's live amendments do to each act in this language, in the order of the bill."""
    amendments = workspace.amendments(live=True)
    works = dict.fromkeys(amendment.ref.work for amendment in amendments)
    acts = (workspace.act(work, language) for work in works)
    found = (effect(act, amendments) for act in acts if act is not None)
    return tuple(sorted(found, key=lambda each: place_in_bill(each.amended)))


def draft(workspace: Workspace, language: str, *, day: date | None = None) -> tuple[Draft, tuple[Problem, ...]]:
    """Return the draft in one language and what stands in its way. Acts that nothing changes are left out."""
    told = effects(workspace, language)
    amended = tuple(each.amended for each in told if each.amended.modifications or each.amended.elsewhere)
    discussed = _discussed(workspace)
    others, unloaded = _linked(workspace, language, {act.in_force.work for act in amended}, discussed)
    return (
        Draft(
            language,
            workspace.project,
            amended,
            workspace.recommendations(),
            workspace.instruments(),
            workspace.correspondences(),
            workspace.sessions(),
            workspace.comments(),
            workspace.decisions(),
            day,
            others,
            workspace.submissions(),
            workspace.tasks(),
            unloaded,
            discussed,
        ),
        tuple(problem for each in told for problem in each.problems),
    )


def title(workspace: Workspace, language: str) -> str:
    """Return the draft law's title in this language, as its papers are headed; the project's own where it has no bill.

    It is told from the language the draft amends most acts in: a title in English speaks of all acts, whatever few of
    them are loaded in English. An act that is not loaded in the language is named as it is loaded.
    """
    codes = dict.fromkeys((language, *LANGUAGES))
    drafted = max((draft(workspace, code)[0] for code in codes), key=lambda each: len(each.acts))
    titles = {act.work: act.title for act in acts_in(workspace, language)}
    return bill_title(drafted, language, titles) or workspace.project.title


def _discussed(workspace: Workspace) -> tuple[Amendment, ...]:
    """Return the amendments that sessions were about, whatever became of them."""
    about = {each for session in workspace.sessions() for each in session.agenda}
    about |= {each.about for each in workspace.decisions()} | {each.about for each in workspace.comments()}
    about |= {each.about for each in workspace.tasks()}
    return tuple(each for each in workspace.amendments() if each.id in about) if about else ()


def _linked(
    workspace: Workspace, language: str, amended: set[str], discussed: Sequence[Amendment]
) -> tuple[tuple[Act, ...], tuple[Act, ...]]:
    """Return the acts that recommendations, proposals or sessions are about and that the draft leaves alone.

    First those loaded in this language, then the others, in a language they are loaded in.
    """
    named = [each.ref.work for each in workspace.correspondences()]
    named += [each.ref.work for each in workspace.submissions()]
    named += [each.ref.work for each in discussed]
    works = dict.fromkeys(work for work in named if work and work not in amended)
    texts = {work: workspace.act(work, language) for work in works}
    there = tuple(act for act in texts.values() if act is not None)
    elsewhere = (
        next((act for each in LANGUAGES if (act := workspace.act(work, each)) is not None), None)
        for work, text in texts.items()
        if text is None
    )
    return there, tuple(act for act in elsewhere if act is not None)


def prove(draft: Draft) -> Proof:
    """Return the proof of the amending law: written, read back, applied, compared with every proposed provision."""
    return prove_text(text_of(draft), draft.acts, draft.language)


def prove_text(text: str, acts: Sequence[AmendedAct], language: str) -> Proof:
    """Return the proof of an amending law's text against these acts in force and as proposed."""
    law = parse_act(printed_lines(text), LANGUAGES[language]).act
    reading = read_amending_act(law, acts=tuple(act.in_force for act in acts))
    disproofs = [
        Disproof(ProvisionRef(clause.act_title), language, f"not read back: {clause.text} ({clause.reason})")
        for clause in reading.clauses
        if not clause.recognised
    ]
    compared = 0
    for act in acts:
        stated = reading.modifications_for(act.in_force)
        result = consolidate(act.in_force, stated)
        work = act.in_force.work
        disproofs += [Disproof(failure.modification.target, language, failure.message) for failure in result.failed]
        disproofs += [
            Disproof(ProvisionRef(work, eid), language, "the clauses give another text than the proposed one")
            for eid in differences(result.act, act.proposed)
        ]
        if not _same_contents(stated, contents_changes(act.in_force, act.proposed)):
            reason = "the clauses say something else of the table of contents than the headings do"
            disproofs.append(Disproof(ProvisionRef(work), language, reason))
        compared += sum(1 for _ in act.proposed.walk())
    return Proof(language, len(reading.clauses), compared, tuple(disproofs))


def _same_contents(stated: Sequence[Modification], wanted: Sequence[Modification]) -> bool:
    """Return whether what is said of the table of contents is what the headings come to."""

    def said(modifications: Sequence[Modification]) -> set[tuple[str, str, str]]:
        of_contents = (each for each in modifications if each.scope is Scope.CONTENTS)
        return {(each.operation.value, each.target.eid.partition("~")[0], reads(each.new)) for each in of_contents}

    return said(stated) == said(wanted)


def text_of(draft: Draft) -> str:
    """Return the text of the amending law, one structural element a line."""
    return bill_text(draft_bill(draft))


def export(
    workspace: Workspace,
    folder: Path,
    *,
    languages: Sequence[str] = ("rus", "kaz"),
    papers: Sequence[str] | None = None,
    day: date | None = None,
    options: PackageOptions = PackageOptions(),
    progress: Callable[[str], None] | None = None,
) -> tuple[Exported, ...]:
    """Write the package into the folder, one language after another, and prove each: the law, then the papers."""
    drafted = [draft(workspace, language, day=day)[0] for language in languages]
    told = [each for each in drafted if each.acts]
    if not told:
        return ()
    with staged(folder) as staging:  # the languages come together too
        made = [export_draft(each, staging, papers, options, progress) for each in told]
    return tuple(replace(each, package=each.package.moved(folder)) for each in made)


def export_draft(
    draft: Draft,
    folder: Path,
    papers: Sequence[str] | None = None,
    options: PackageOptions = PackageOptions(),
    progress: Callable[[str], None] | None = None,
) -> Exported:
    """Write the package of one draft into the folder and prove it."""
    package = export_package(
        draft,
        folder,
        papers,
        own=options.own,
        whole_acts=options.whole_acts,
        spreadsheets=options.spreadsheets,
        pdfs=options.pdfs,
        at_most=options.at_most,
        print_pdf=options.print_pdf,
        progress=progress,
    )
    return Exported(package, prove(draft), prove_package(draft, package))


def acts_in(workspace: Workspace, language: str) -> tuple[Act, ...]:
    """Return the latest edition of every act of the project in this language, in legal order."""
    works = dict.fromkeys(summary.work for summary in workspace.acts() if summary.language == language)
    return tuple(legal_order([act for act in (workspace.act(work, language) for work in works) if act is not None]))
