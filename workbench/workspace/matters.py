"""The open matters of the project as it stands."""

from __future__ import annotations

from workbench.analysis.checks import open_matters
from workbench.analysis.matter import Matter
from workbench.analysis.situation import Situation
from workbench.analysis.vocabulary import read_vocabulary, terms_of_the_field
from workbench.workspace import drafts
from workbench.workspace.workspace import Workspace

LANGUAGES_OF_LAW = ("rus", "kaz")


def situation(workspace: Workspace, *, proved: bool = True, reader: str = "rus", naming: str = "") -> Situation:
    """Return what the checks look at; `proved=False` leaves out the proof, which takes the longest.

    `reader` is the language places are named in, `naming` the one of the names of acts where it is another.
    """
    acts = {language: drafts.acts_in(workspace, language) for language in (*LANGUAGES_OF_LAW, "eng")}
    told = {language: drafts.effects(workspace, language) for language in LANGUAGES_OF_LAW}
    drafted = [drafts.draft(workspace, language)[0] for language in LANGUAGES_OF_LAW] if proved else []
    disproofs = [disproof for each in drafted if each.acts for disproof in drafts.prove(each).disproofs]
    return Situation(
        acts=acts,
        amended={language: tuple(each.amended for each in effects) for language, effects in told.items()},
        amendments=workspace.amendments(),
        recommendations=workspace.recommendations(),
        correspondences=workspace.correspondences(),
        problems=tuple(
            (problem.amendment, problem.language, problem.message)
            for effects in told.values()
            for each in effects
            for problem in each.problems
        ),
        disproofs=tuple((each.ref, each.language, each.reason) for each in disproofs),
        instruments=workspace.instruments(),
        reader=reader,
        naming=naming,
        terms=terms_of_the_field(read_vocabulary()),
    )


def matters(workspace: Workspace, *, proved: bool = True, reader: str = "rus", naming: str = "") -> tuple[Matter, ...]:
    """Return the open matters, most serious first; `reader` is the language places are named in.

    `naming` is the language acts are named in, where that is another.
    """
    return open_matters(situation(workspace, proved=proved, reader=reader, naming=naming))
