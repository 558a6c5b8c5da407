"""Taking back a reviewer's copy: what it asks for is listed, then taken over or kept beside, each as one edit."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import UTC, datetime

from workbench.cli.opening import open_project
from workbench.cli.speech import say, show_json, warn
from workbench.comparison.text import compare_text
from workbench.errors import UnusableInput
from workbench.importers.reviewed_docx import ReviewedProposal
from workbench.law.revision import Revised
from workbench.workspace import coming_back
from workbench.workspace.coming_back import Facing, Returned
from workbench.workspace.workspace import Workspace


def review(given: argparse.Namespace) -> int:
    """List what a reviewer's copy asks for; take over, or keep as variants, the proposals that are named."""
    wanted = given.accept or given.keep or given.accept_all or given.comments or given.reasons
    with open_project(given.project, read_only=not wanted) as workspace:
        returned = coming_back.read_copy(workspace, given.file, language=given.language or "", own=given.own)
        reviewed = returned.reviewed
        for doubt in (*reviewed.notes, *(f"not matched: {each}" for each in reviewed.unmatched)):
            warn(doubt)
        facing = [coming_back.facing(workspace, each) for each in reviewed.proposals]
        _settle(workspace, returned, given, facing)
    if given.json:
        show_json(_answer(returned, facing))
        return 0
    for number, (each, met) in enumerate(zip(reviewed.proposals, facing, strict=True), start=1):
        both = " – we changed the same words since" if met.conflict else ""
        say(f"{number}. {each.ref.eid} ({each.author or 'no name'}): {_redline(each.sent, each.wording)}{both}")
    for reason in reviewed.reasons:
        say(f"justification ({reason.author or 'no name'}): {_redline(reason.sent, reason.text)}")
    for comment in reviewed.comments:
        say(f"comment ({comment.author or 'no name'}): {comment.text}")
    told = f"{len(reviewed.proposals)} proposals, {len(reviewed.reasons)} justifications"
    say(f"{told}, {len(reviewed.comments)} comments ({returned.language}).")
    return 0


def _settle(workspace: Workspace, returned: Returned, given: argparse.Namespace, facing: Sequence[Facing]) -> None:
    """Do what was asked with the proposals of the copy: each one edit, our later changes carried along.

    Where both sides changed the same words, all at once is not asked for them: such a proposal is named by its number.
    """
    now = datetime.now(UTC)
    proposals = returned.reviewed.proposals
    numbers = list(_chosen(given.accept, proposals))
    if given.accept_all:
        for number, met in enumerate(facing, start=1):
            if not met.conflict:
                numbers.append(number)
            elif number not in numbers:
                warn(f"proposal {number} is left: both sides changed the same words. Take it over by --accept {number}")
    for number in sorted(set(numbers)):
        carried = coming_back.carried(workspace, proposals[number - 1])
        changes = coming_back.take_over(workspace, carried, now=now)
        workspace.apply(changes, f"Take over {carried.ref.eid} from {given.file.name}")
    for number in _chosen(given.keep, proposals):
        changes = coming_back.keep_beside(workspace, proposals[number - 1], now=now)
        workspace.apply(changes, f"Keep {proposals[number - 1].ref.eid} from {given.file.name}")
    if given.reasons:
        for reason in returned.reviewed.reasons:
            workspace.apply(coming_back.take_reason(workspace, reason, now=now), f"Reasons from {given.file.name}")
    if given.comments:
        workspace.apply(coming_back.keep_comments(workspace, returned), f"Comments from {given.file.name}")


def _chosen(numbers: list[int], proposals: tuple[ReviewedProposal, ...]) -> list[int]:
    for number in numbers:
        if not 1 <= number <= len(proposals):
            raise UnusableInput(f"There is no proposal {number} in the copy", f"It has {len(proposals)}.")
    return numbers


def _redline(sent: str, wording: str) -> str:
    """Return a change as one line: [-deleted-] and {+inserted+}, as text tools mark words."""
    marks = {Revised.KEPT: "{}", Revised.DELETED: "[-{}-]", Revised.INSERTED: "{{+{}+}}"}
    revisions = compare_text(sent, wording)
    return " ".join("".join(marks[each.revised].format(each.text) for each in revisions).split())


def _answer(returned: Returned, facing: Sequence[Facing]) -> dict[str, object]:
    reviewed = returned.reviewed
    return {
        "language": returned.language,
        "proposals": [
            _json(number, each, met)
            for number, (each, met) in enumerate(zip(reviewed.proposals, facing, strict=True), start=1)
        ],
        "justifications": [
            {"amendment": each.amendment, "author": each.author, "sent": each.sent, "proposed": each.text}
            for each in reviewed.reasons
        ],
        "comments": [{"author": each.author, "text": each.text, "about": each.about} for each in reviewed.comments],
        "unmatched": list(reviewed.unmatched),
        "notes": list(reviewed.notes),
    }


def _json(number: int, proposal: ReviewedProposal, met: Facing) -> dict[str, object]:
    return {
        "number": number,
        "ref": str(proposal.ref),
        "amendment": proposal.amendment or None,
        "author": proposal.author,
        "sent": proposal.sent,
        "proposed": proposal.wording,
        "restores": proposal.restores,
        "conflict": met.conflict,
        "carried": met.rebased.text,
    }
