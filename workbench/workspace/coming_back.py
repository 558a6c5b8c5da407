"""A reviewer's copy coming back: read against what was sent, then taken over, kept beside, or left, one by one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from workbench.comparison.rebase import Rebased, RebaseKind, rebase_text
from workbench.comparison.text import compare_text
from workbench.errors import WorkbenchError
from workbench.importers.package import Package
from workbench.importers.reviewed_docx import Reviewed, ReviewedProposal, read_reviewed
from workbench.importers.sandbox import read_in_child
from workbench.law.act import Act, printed
from workbench.law.amendment import Action, Amendment, Status
from workbench.law.change import Changes
from workbench.law.ids import new_id
from workbench.law.revision import Revised
from workbench.workspace import drafts
from workbench.workspace.amendments import in_force_text, propose_repeal_or_wording, proposed_text, reword, withdraw
from workbench.workspace.workspace import Workspace

_BODY, _BOOKMARK = "word/document.xml", b'w:name="wb_'


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


def sent_by_us(path: Path) -> bool:
    """Return whether a file is a Word paper of ours: it carries the bookmarks of our exports. Never raises."""
    if path.suffix.lower() != ".docx":
        return False
    try:
        with Package(path) as package:
            tail = b""
            for chunk in package.chunks(_BODY) if _BODY in package else ():
                if _BOOKMARK in tail + chunk:
                    return True
                tail = chunk[-len(_BOOKMARK) :]
    except (WorkbenchError, OSError):
        return False
    return False


@dataclass(frozen=True, slots=True)
class Facing:
    """A proposal against what stands here: the text in force, ours as it is now, and the reviewer's on it.

    `rebased.kind` says whether both sides changed the text since it was sent, and whether the two meet.
    """

    in_force: str
    rebased: Rebased

    @property
    def ours(self) -> str:
        return self.rebased.theirs or ""

    @property
    def theirs(self) -> str:
        return self.rebased.mine

    @property
    def conflict(self) -> bool:
        """Whether we changed the very words the reviewer changed: a person decides."""
        return self.rebased.kind in (RebaseKind.CONFLICT, RebaseKind.GONE)


def facing(workspace: Workspace, proposal: ReviewedProposal) -> Facing:
    """Return what the reviewer's text meets here, in the language of his copy."""
    act = workspace.act(proposal.ref.work, proposal.language)
    amendment = _amendment(workspace, proposal)
    found = act.find(proposal.ref.eid) if act is not None else None
    in_force = printed(found) if found is not None else ""
    ours: str | None = in_force
    if amendment is not None and act is not None:
        in_force, ours = in_force_text(act, amendment), proposed_text(act, amendment)
    elif found is None:
        ours = None
    return Facing(in_force, rebase_text(_as_sent(workspace, amendment, proposal), proposal.wording, ours))


def carried(workspace: Workspace, proposal: ReviewedProposal) -> ReviewedProposal:
    """Return the proposal with what we changed since it was sent, where the two do not meet."""
    met = facing(workspace, proposal)
    return proposal if met.conflict else replace(proposal, wording=met.rebased.text)


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


def _as_sent(workspace: Workspace, amendment: Amendment | None, proposal: ReviewedProposal) -> str:
    """Return the wording the reviewer had before him: of all the amendment ever had, the one nearest to his text.

    The copy is read against our text of now; what we changed meanwhile is no change of his.
    """
    if amendment is None:
        return proposal.sent
    candidates = [proposal.sent]
    for entry in workspace.history(amendment.id):
        for change in workspace.changes_of(entry.sequence):
            for each in (change.after, change.before):
                if isinstance(each, Amendment) and each.id == amendment.id and proposal.language in each.wording:
                    candidates.append(each.wording[proposal.language])
    return min(dict.fromkeys(candidates), key=lambda text: _changed(text, proposal.wording))


def _changed(old: str, new: str) -> int:
    return sum(len(each.text) for each in compare_text(old, new) if each.revised is not Revised.KEPT)


def _amendment(workspace: Workspace, proposal: ReviewedProposal) -> Amendment | None:
    found = workspace.get(proposal.amendment) if proposal.amendment else None
    if isinstance(found, Amendment) and found.action in (Action.REVISE, Action.INSERT):
        return found
    return None


def _strangeness(returned: Returned) -> tuple[int, int]:
    """Return how little of a draft a copy shows: lines of ours that are not in it, lines of it that are not ours."""
    return len(returned.reviewed.notes), len(returned.reviewed.proposals) + len(returned.reviewed.unmatched)
