"""Taking back a reviewer's copy: what it asks for is listed, then taken over or kept beside, each as one edit."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime

from workbench.cli.opening import open_project
from workbench.cli.speech import say, show_json, warn
from workbench.comparison.text import compare_text
from workbench.errors import UnusableInput
from workbench.importers.reviewed_docx import ReviewedProposal
from workbench.law.revision import Revised
from workbench.workspace import coming_back


def review(given: argparse.Namespace) -> int:
    """List what a reviewer's copy asks for; take over, or keep as variants, the proposals that are named."""
    now = datetime.now(UTC)
    wanted = given.accept or given.keep or given.accept_all or given.comments
    with open_project(given.project, read_only=not wanted) as workspace:
        returned = coming_back.read_copy(workspace, given.file, language=given.language or "")
        proposals = returned.reviewed.proposals
        for doubt in (*returned.reviewed.notes, *(f"not matched: {each}" for each in returned.reviewed.unmatched)):
            warn(doubt)
        for number in _chosen(given.accept, proposals) if not given.accept_all else range(1, len(proposals) + 1):
            changes = coming_back.take_over(workspace, proposals[number - 1], now=now)
            workspace.apply(changes, f"Take over {proposals[number - 1].ref.eid} from {given.file.name}")
        for number in _chosen(given.keep, proposals):
            changes = coming_back.keep_beside(workspace, proposals[number - 1], now=now)
            workspace.apply(changes, f"Keep {proposals[number - 1].ref.eid} from {given.file.name}")
        if given.comments:
            workspace.apply(coming_back.keep_comments(workspace, returned), f"Comments from {given.file.name}")
    if given.json:
        show_json(
            {
                "language": returned.language,
                "proposals": [_json(number, each) for number, each in enumerate(proposals, start=1)],
                "comments": [{"author": each.author, "text": each.text} for each in returned.reviewed.comments],
                "unmatched": list(returned.reviewed.unmatched),
            }
        )
        return 0
    for number, each in enumerate(proposals, start=1):
        say(f"{number}. {each.ref.eid} ({each.author or 'no name'}): {_redline(each)}")
    for comment in returned.reviewed.comments:
        say(f"comment ({comment.author or 'no name'}): {comment.text}")
    say(f"{len(proposals)} proposals, {len(returned.reviewed.comments)} comments ({returned.language}).")
    return 0


def _chosen(numbers: list[int], proposals: tuple[ReviewedProposal, ...]) -> list[int]:
    for number in numbers:
        if not 1 <= number <= len(proposals):
            raise UnusableInput(f"There is no proposal {number} in the copy", f"It has {len(proposals)}.")
    return numbers


def _redline(proposal: ReviewedProposal) -> str:
    """Return the proposal as one line: [-deleted-] and {+inserted+}, as text tools mark words."""
    marks = {Revised.KEPT: "{}", Revised.DELETED: "[-{}-]", Revised.INSERTED: "{{+{}+}}"}
    revisions = compare_text(proposal.sent, proposal.wording)
    return " ".join("".join(marks[each.revised].format(each.text) for each in revisions).split())


def _json(number: int, proposal: ReviewedProposal) -> dict[str, object]:
    return {
        "number": number,
        "ref": str(proposal.ref),
        "amendment": proposal.amendment or None,
        "author": proposal.author,
        "sent": proposal.sent,
        "proposed": proposal.wording,
        "restores": proposal.restores,
    }
