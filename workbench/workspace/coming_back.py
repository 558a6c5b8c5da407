"""A reviewer's copy coming back: read against what was sent, then taken over, kept beside, or left, one by one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from workbench.comparison.rebase import Rebased, RebaseKind, rebase_text
from workbench.errors import WorkbenchError
from workbench.exporters.forms import read_form, read_institutions
from workbench.importers.package import Package
from workbench.importers.reviewed_body import read_returned
from workbench.importers.reviewed_docx import Reviewed, ReviewedProposal, ReviewedReason, reviewed
from workbench.importers.reviewed_table import Words
from workbench.importers.sandbox import read_in_child
from workbench.law.act import Act, printed
from workbench.law.amendment import LIVE, Action, Amendment, Status
from workbench.law.change import Changes
from workbench.law.ids import new_id
from workbench.law.sameness import reads_same
from workbench.workspace.amendments import insert, justify, propose_repeal_or_wording, reword, withdraw
from workbench.workspace.as_sent import Past, draft_as_sent
from workbench.workspace.as_sent import past as past_of
from workbench.workspace.previews import in_force_text, proposed_text
from workbench.workspace.workspace import Workspace

_WORDED = frozenset({Action.REVISE, Action.INSERT, Action.REPEAL})
"""What one amendment of one provision does, so that a reviewer's text of it is another wording of the amendment."""

_BODY, _BOOKMARK = "word/document.xml", b'w:name="wb_'


@dataclass(frozen=True, slots=True)
class Returned:
    """A reviewer's copy, read in the language it is in."""

    language: str
    reviewed: Reviewed


def read_copy(
    workspace: Workspace, path: Path, *, language: str = "", past: Past | None = None, own: Path | None = None
) -> Returned:
    """Return what the copy asks for, held against the draft it was made of.

    The language is the one whose draft the copy shows most of, where not given. `past` is what the project was, for a
    thread that cannot ask it; `own` is the department's folder, in whose words the copy was written. Raises
    UnreadableFile for a file that is damaged or no Word document.
    """
    read_in_child(path)  # a foreign file: what cannot be read within the limits is refused before it is opened here
    copy = read_returned(path)
    before = past if past is not None else past_of(workspace)
    readings = []
    for code in (language,) if language else ("rus", "kaz", "eng"):
        sent = draft_as_sent(workspace, code, copy, before)
        if sent.draft.acts:
            read = reviewed(copy, sent.draft, path.name, _words(code, own))
            open_ones = tuple(each for each in read.proposals if not _settled(workspace, each))
            found = Returned(code, replace(read, proposals=open_ones, notes=(*read.notes, *sent.notes)))
            if sent.met:
                return found
            readings.append(found)
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
        in_force = in_force_text(act, amendment)
        ours = proposed_text(act, amendment) if amendment.status in LIVE else in_force
    elif found is None and proposal.sent:
        ours = None
    return Facing(in_force, rebase_text(proposal.sent, proposal.wording, ours))


def carried(workspace: Workspace, proposal: ReviewedProposal) -> ReviewedProposal:
    """Return the proposal with what we changed since it was sent, where the two do not meet."""
    met = facing(workspace, proposal)
    return proposal if met.conflict else replace(proposal, wording=met.rebased.text)


def take_over(workspace: Workspace, proposal: ReviewedProposal, *, now: datetime | None = None) -> Changes:
    """Return the changes that make the reviewer's text ours: the amendment reworded, withdrawn, or a new one.

    An amendment withdrawn since the paper was sent is taken up again; a repeal he does not want is withdrawn, and what
    he would have instead is a new amendment.
    """
    amendment = _amendment(workspace, proposal)
    if amendment is None:
        return Changes.added(_new(workspace, proposal, now, chosen=True))
    if proposal.restores or not proposal.wording or amendment.action is Action.REPEAL:
        reason = f"{proposal.author or proposal.source}: {'text in force kept' if proposal.wording else 'taken out'}"
        instead = () if proposal.restores or not proposal.wording else (_new(workspace, proposal, now, chosen=True),)
        return withdraw(amendment, reason, now=now) + Changes.added(*instead)
    changes = reword(amendment, proposal.language, proposal.wording, now=now)
    if amendment.status in LIVE:
        return changes
    reworded = next((each.after for each in changes), amendment)
    assert isinstance(reworded, Amendment)
    return Changes.replaced(amendment, replace(reworded, status=Status.IN_REVIEW, changed=now or reworded.changed))


def take_reason(workspace: Workspace, reason: ReviewedReason, *, now: datetime | None = None) -> Changes:
    """Return the changes that give an amendment the justification the reviewer wrote."""
    amendment = workspace.get(reason.amendment)
    return justify(amendment, reason.language, reason.text, now=now) if isinstance(amendment, Amendment) else Changes()


def keep_beside(workspace: Workspace, proposal: ReviewedProposal, *, now: datetime | None = None) -> Changes:
    """Return the changes that keep the reviewer's text as a variant, ours staying the chosen one."""
    amendment = _amendment(workspace, proposal)
    if amendment is None or amendment.action is Action.REPEAL:
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
    known = {(each.about, each.author, each.made, each.text): each.id for each in workspace.comments()}
    kept: dict[str, str] = {}
    new = []
    for each in returned.reviewed.comments:
        there = known.get((each.about, each.author, each.made, each.text))
        kept[each.id] = there or each.id
        if there is None:
            new.append(replace(each, reply_to=kept.get(each.reply_to, each.reply_to)))
    return Changes.added(*new)


def _words(language: str, own: Path | None) -> Words:
    form = read_form("comparative_table", language, own)
    head = frozenset(line for column in form.columns for line in column.split("\n"))
    return Words(form["absent"], form["excluded"], read_institutions(language, own).developer, head)


def _settled(workspace: Workspace, proposal: ReviewedProposal) -> bool:
    """Return whether our text is what the reviewer asks for already."""
    met = facing(workspace, proposal)
    return reads_same(met.ours, proposal.wording)


def _new(workspace: Workspace, proposal: ReviewedProposal, now: datetime | None, *, chosen: bool) -> Amendment:
    """Return an amendment of a provision we left alone, or of one there was not, as the reviewer has it."""
    act = workspace.act(proposal.ref.work, proposal.language)
    assert isinstance(act, Act)
    if not proposal.sent and act.find(proposal.ref.eid) is None:
        made = insert(act, proposal.ref.eid, proposal.wording, author=proposal.author, now=now)
    else:
        made = propose_repeal_or_wording(act, proposal.ref.eid, proposal.wording, author=proposal.author, now=now)
    return replace(made, source=proposal.source, created=proposal.made or now, status=Status.IN_REVIEW, chosen=chosen)


def _amendment(workspace: Workspace, proposal: ReviewedProposal) -> Amendment | None:
    found = next((each for each in workspace.amendments() if each.id == proposal.amendment), None)
    return found if found is not None and found.action in _WORDED else None


def _strangeness(returned: Returned) -> tuple[int, int]:
    """Return how little of a draft a copy shows: lines of ours that are not in it, lines of it that are not ours."""
    return len(returned.reviewed.notes), len(returned.reviewed.proposals) + len(returned.reviewed.unmatched)
