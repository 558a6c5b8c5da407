"""A reviewer's copy coming back: read against what was sent, then taken over, kept beside, or left, one by one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from workbench.importers.reviewed_docx import Reviewed, ReviewedProposal, read_reviewed
from workbench.importers.sandbox import read_in_child
from workbench.law.act import Act
from workbench.law.amendment import Action, Amendment, Status
from workbench.law.change import Changes
from workbench.law.ids import new_id
from workbench.workspace import drafts
from workbench.workspace.amendments import propose_repeal_or_wording, reword, withdraw
from workbench.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Returned:
    """A reviewer's copy, read in the language it is in."""

    language: str
    reviewed: Reviewed


def read_copy(workspace: Workspace, path: Path, *, language: str = "") -> Returned:
    """Return what the copy asks for. The language is the one whose draft the copy shows most of, where not given.

    Raises UnreadableFile for a file that is damaged or no Word document.
    """
    read_in_child(path)  # a foreign file: what cannot be read within the limits is refused before it is opened here
    languages = (language,) if language else ("rus", "kaz", "eng")
    readings = []
    for code in languages:
        drafted = drafts.draft(workspace, code)[0]
        if drafted.acts:
            readings.append(Returned(code, read_reviewed(path, drafted)))
    if not readings:
        return Returned(language or "rus", Reviewed(notes=("Nothing is proposed in this project yet.",)))
    return min(readings, key=_strangeness)


def take_over(workspace: Workspace, proposal: ReviewedProposal, *, now: datetime | None = None) -> Changes:
    """Return the changes that make the reviewer's text ours: the amendment reworded, withdrawn, or a new one."""
    amendment = _amendment(workspace, proposal)
    if amendment is None:
        return Changes.added(_new(workspace, proposal, now, chosen=True))
    if proposal.restores or not proposal.wording:
        reason = f"{proposal.author or proposal.source}: {'text in force kept' if proposal.restores else 'taken out'}"
        return withdraw(amendment, reason, now=now)
    return reword(amendment, proposal.language, proposal.wording, now=now)


def keep_beside(workspace: Workspace, proposal: ReviewedProposal, *, now: datetime | None = None) -> Changes:
    """Return the changes that keep the reviewer's text as a variant, ours staying the chosen one."""
    amendment = _amendment(workspace, proposal)
    if amendment is None:
        return Changes.added(_new(workspace, proposal, now, chosen=False))
    variant = replace(
        amendment,
        id=new_id(),
        wording={**amendment.wording, proposal.language: proposal.wording},
        author=proposal.author,
        source=proposal.source,
        status=Status.IN_REVIEW,
        chosen=False,
        created=proposal.made or now,
        changed=now,
    )
    return Changes.added(variant)


def keep_comments(workspace: Workspace, returned: Returned) -> Changes:
    """Return the changes that keep the reviewers' comments; one that is there already is not kept twice."""
    known = {(each.about, each.author, each.made, each.text) for each in workspace.comments()}
    new = [each for each in returned.reviewed.comments if (each.about, each.author, each.made, each.text) not in known]
    return Changes.added(*new)


def _new(workspace: Workspace, proposal: ReviewedProposal, now: datetime | None, *, chosen: bool) -> Amendment:
    """Return an amendment of a provision we left alone, as the reviewer has it."""
    act = workspace.act(proposal.ref.work, proposal.language)
    assert isinstance(act, Act)
    made = propose_repeal_or_wording(act, proposal.ref.eid, proposal.wording, author=proposal.author, now=now)
    return replace(made, source=proposal.source, created=proposal.made or now, status=Status.IN_REVIEW, chosen=chosen)


def _amendment(workspace: Workspace, proposal: ReviewedProposal) -> Amendment | None:
    found = workspace.get(proposal.amendment) if proposal.amendment else None
    if isinstance(found, Amendment) and found.action in (Action.REVISE, Action.INSERT):
        return found
    return None


def _strangeness(returned: Returned) -> tuple[int, int]:
    """Return how little of a draft a copy shows: lines of ours that are not in it, lines of it that are not ours."""
    return len(returned.reviewed.notes), len(returned.reviewed.proposals) + len(returned.reviewed.unmatched)
