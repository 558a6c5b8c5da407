"""The public discussion: proposals received, typed in or from a table, tied to provisions, answered with reasons."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from workbench.analysis.citations import Library, Standing, citations_in
from workbench.errors import UnusableInput
from workbench.importers.submissions import ImportedSubmissions
from workbench.law.act import Act, Kind, Provision
from workbench.law.addresses import resolve
from workbench.law.change import Changes
from workbench.law.discussion import WHOLE_DRAFT, Submission
from workbench.law.eid import build, clean_num
from workbench.law.folding import fold
from workbench.law.ids import new_id
from workbench.law.recommendation import Acceptance
from workbench.law.reference import ProvisionRef
from workbench.workspace.workspace import Workspace

_N = r"(\d+(?:-\d+)*)"
_NAMED: tuple[tuple[Kind, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(pattern))
    for kind, pattern in (
        (Kind.ARTICLE, rf"\b(?:стат(?:ья|ьи|ье|ью|ей)|ст\.?|art(?:icle|\.)?)\s*{_N}|\b{_N}\s*-?\s*ба(?:п|б)"),
        (Kind.POINT, rf"\b(?:подпункт\w*|подп\.|пп\.|subpoint)\s*{_N}|\b{_N}\)?\s*-?\s*тармақша"),
        (Kind.PARAGRAPH, rf"\b(?:пункт\w*|п\.|point|para(?:graph|\.)?)\s*{_N}|\b{_N}\s*-?\s*тарма(?:қ|ғ)(?!ша)"),
    )
)
_WHOLE = re.compile(r"в целом|тұтас|as a whole|весь (?:законо)?проект|бүкіл жоба", re.IGNORECASE)


def receive(
    workspace: Workspace,
    ref: ProvisionRef,
    text: str,
    *,
    author: str = "",
    body: str = "",
    number: str = "",
    received: date | None = None,
    wording: str = "",
    source: str = "",
) -> Changes:
    """Return the changes that add a proposal to a provision, an act, or the draft as a whole (`WHOLE_DRAFT`).

    Raises UnusableInput where it says nothing, nobody signed it, or there is no such provision.
    """
    if not text.strip() and not wording.strip():
        raise UnusableInput("The proposal says nothing", "Write down what is proposed.")
    if not author.strip() and not body.strip():
        raise UnusableInput("The proposal is nobody's", "Say which citizen or body it comes from.")
    if ref != WHOLE_DRAFT and not any(_stands(act, ref.eid) for act in _texts(workspace, ref.work)):
        raise UnusableInput(f"The project has no {ref}", "Import the act, or choose a provision that is in it.")
    made = Submission(
        new_id(), ref, text.strip(), author.strip(), body.strip(), number.strip(), received, wording.strip(),
        source=source.strip(),
    )  # fmt: skip
    return Changes.added(made)


def answer(
    submission: Submission, position: Acceptance, reason: str = "", *, amendment: str = "", answered_by: str = ""
) -> Changes:
    """Return the changes that answer a proposal. Raises UnusableInput where it is declined without a reason."""
    reason = reason.strip()
    if position in (Acceptance.REJECTED, Acceptance.ACCEPTED_IN_PART) and not reason:
        raise UnusableInput("A proposal that is not taken over whole needs a reason", "It is printed in the summary.")
    answered = replace(
        submission, position=position, reason=reason, amendment=amendment or submission.amendment,
        answered_by=answered_by if position is not Acceptance.OPEN else "",
    )  # fmt: skip
    return Changes.replaced(submission, answered)


def tie(submission: Submission, ref: ProvisionRef) -> Changes:
    """Return the changes that tie a proposal to another provision."""
    return Changes.replaced(submission, replace(submission, ref=ref))


def known(workspace: Workspace, name: str) -> Submission:
    """Return the proposal of this id or number. Raises UnusableInput where there is none, or more than one."""
    found = [each for each in workspace.submissions() if name in (each.id, each.number)]
    if len(found) != 1:
        what = "There is no proposal" if not found else "There is more than one proposal"
        raise UnusableInput(f"{what} {name}", "List them, and name one by its number or its id.")
    return found[0]


def add(workspace: Workspace, read: ImportedSubmissions) -> tuple[Changes, tuple[str, ...]]:
    """Return the changes that take a table of proposals in, and what could not be placed in the law.

    A row that is in the project already is the same proposal: what the table says of it is taken over, what it is
    silent about stays. A provision that is not found leaves the proposal with its act, or with the draft.
    """
    changes, doubts = Changes(), []
    for row in read.rows:
        ref, found = place(workspace, row.where)
        if not found:
            doubts.append(f"“{row.where[:120]}” was not found in the acts of the project.")
        came = replace(row.submission, ref=ref)
        old = workspace.get(came.id)
        if isinstance(old, Submission):
            changes += Changes.replaced(old, _taken_over(old, came, found=found and bool(row.where)))
        else:
            changes += Changes.added(came)
    return changes, tuple(dict.fromkeys(doubts))


def place(workspace: Workspace, words: str) -> tuple[ProvisionRef, bool]:
    """Return the provision these words name, and whether it was found: «ст. 12, п. 2», «12-баптың 2-тармағы».

    Words that name no provision that stands mean the act they name, else the draft as a whole.
    """
    said = " ".join(fold(words).lower().split())
    if not said or _WHOLE.search(said):
        return WHOLE_DRAFT, True
    acts = list(_named_acts(workspace, said))
    for act in acts:
        eid = next((each for each in _eids(said) if _stands(act, each)), "")
        if eid:
            return ProvisionRef(act.work, eid), True
    for act in acts:
        cited = citations_in(Provision(Kind.ARTICLE, text=words, eid="art_0"), act, Library([act]))
        targets = [each.target for each in cited if each.of_provision and each.standing is Standing.STANDS]
        if targets and targets[0] is not None:
            return targets[0], True
    works = dict.fromkeys(act.work for act in acts)
    names_a_provision = any(pattern.search(said) for _, pattern in _NAMED)
    return (ProvisionRef(next(iter(works))) if len(works) == 1 else WHOLE_DRAFT), not names_a_provision and bool(works)


# --- the detail


def _named_acts(workspace: Workspace, said: str) -> Iterator[Act]:
    """Yield the acts whose title or number is said, in each language; all where none is."""
    acts = [act for work in dict.fromkeys(each.work for each in workspace.acts()) for act in _texts(workspace, work)]
    named = [act for act in acts if _says(said, act.title) or _says(said, act.number)]
    yield from named or acts


def _says(said: str, name: str) -> bool:
    words = " ".join(fold(name).lower().split())
    return len(words) > 3 and words in said


def _eids(said: str) -> Iterator[str]:
    """Yield the addresses the numbers make, the narrowest first."""
    numbers: dict[Kind, str] = {}
    for kind, pattern in _NAMED:
        match = pattern.search(said)
        if match is not None:
            numbers[kind] = clean_num(next(each for each in match.groups() if each))
    if Kind.ARTICLE not in numbers:
        return
    steps = [(kind, numbers[kind]) for kind in (Kind.ARTICLE, Kind.PARAGRAPH, Kind.POINT) if kind in numbers]
    for count in range(len(steps), 0, -1):
        yield build(steps[:count])


def _texts(workspace: Workspace, work: str) -> Iterator[Act]:
    for language in dict.fromkeys(each.language for each in workspace.acts() if each.work == work):
        act = workspace.act(work, language)
        if act is not None:
            yield act


def _stands(act: Act, eid: str) -> bool:
    return not eid or resolve(act, eid) is not None


def _taken_over(old: Submission, new: Submission, *, found: bool) -> Submission:
    """Return the old record with what the table says; its silence changes nothing."""
    names = ("text", "author", "body", "number", "received", "wording", "reason")
    said = {name: value for name in names if (value := getattr(new, name))}
    position = new.position if new.position is not Acceptance.OPEN else old.position
    return replace(old, **said, position=position, ref=new.ref if found else old.ref)
