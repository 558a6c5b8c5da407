"""Amending from the terminal: proposing amendments, wording them in another language, the amending law."""

from __future__ import annotations

import argparse
from dataclasses import replace
from datetime import UTC, datetime

from workbench.cli.addresses import act_in, address, read_text, recommendation_id
from workbench.cli.opening import open_project
from workbench.cli.speech import say, show_json, warn
from workbench.drafting.addresses import in_words
from workbench.errors import UnusableInput
from workbench.languages import LANGUAGES
from workbench.law.act import Act
from workbench.law.amendment import Action, Amendment, Granularity, Status
from workbench.law.change import Changes
from workbench.law.reference import ProvisionRef
from workbench.workspace import amendments as use_amendments
from workbench.workspace import drafts
from workbench.workspace.moving import move
from workbench.workspace.previews import preview
from workbench.workspace.workspace import Workspace

_WHOLE = (Action.REPEAL, Action.RENUMBER, Action.MOVE)
"""What is worded in every language at once."""


def amend(given: argparse.Namespace) -> int:
    """Propose an amendment, or word the one there is in another language; print its redline's effect and clause."""
    now = datetime.now(UTC)
    with open_project(given.project) as workspace:
        ref = address(workspace, given.address)
        act = act_in(workspace, ref.work, given.only or given.language)
        before, made = _amended(workspace, act, ref, given, now)
        amendment = _dressed(workspace, made, given)
        if before is None:
            changes = Changes.added(amendment)
        elif amendment == before:
            changes = Changes()
        else:
            changes = Changes.replaced(before, replace(amendment, changed=now))
        workspace.apply(changes, f"Amend {ref.eid or act.title}", given.author)
        shown = preview(act, amendment)
        for problem in shown.problems:
            warn(in_words(problem.message, LANGUAGES["eng"], act))
        clauses = [line for clause in shown.clauses for line in clause.lines]
        if given.json:
            show_json({"id": amendment.id, "in_force": shown.in_force, "proposed": shown.proposed, "clauses": clauses})
        else:
            for line in clauses:
                say(line)
    return 0


def bill(given: argparse.Namespace) -> int:
    """Print the amending law of a project."""
    with open_project(given.project, read_only=True) as workspace:
        drafted, problems = drafts.draft(workspace, given.language)
        for problem in problems:
            warn(in_words(problem.message, LANGUAGES["eng"]))
        if not drafted.acts:
            raise UnusableInput("Nothing is proposed yet", "Propose amendments: workbench amend.")
        say(drafts.text_of(drafted))
    return 0


def _amended(
    workspace: Workspace, act: Act, ref: ProvisionRef, given: argparse.Namespace, now: datetime
) -> tuple[Amendment | None, Amendment]:
    """Return the open amendment of the place, where the arguments word it further, and the amendment they ask for."""
    whole = _whole(act, ref, given, now)
    if whole is not None:
        return None, whole
    before = next(
        (
            each
            for each in workspace.amendments(live=True)
            if each.ref == ref and each.chosen and each.action not in _WHOLE
        ),
        None,
    )
    if given.throughout:
        return before, _throughout(act, before, given, now)
    text = _wording(act, ref, given, before)
    if before is not None:
        earlier = before.wording.get(act.language, "")
        if earlier not in ("", text):
            warn(f"the wording proposed before is replaced, the log keeps it: {earlier}")
        return before, replace(before, wording={**before.wording, act.language: text})
    if given.insert:
        return None, use_amendments.insert(act, ref.eid, text, after=given.after, author=given.author, now=now)
    return None, use_amendments.revise(act, ref.eid, text, author=given.author, now=now)


def _whole(act: Act, ref: ProvisionRef, given: argparse.Namespace, now: datetime) -> Amendment | None:
    """Return an amendment that needs no wording: a repeal, a new number, a move; None for any other."""
    if given.repeal and not ref.eid:
        return use_amendments.repeal_act(act, author=given.author, now=now)
    if given.repeal:
        return use_amendments.repeal(act, ref.eid, author=given.author, now=now)
    if given.move_to is not None:
        within = "" if given.move_to in ("", "act") else given.move_to
        return move(act, ref.eid, within, after=given.after, number=given.number, author=given.author, now=now)
    if given.renumber:
        return use_amendments.renumber(act, ref.eid, given.renumber, author=given.author, now=now)
    return None


def _throughout(act: Act, before: Amendment | None, given: argparse.Namespace, now: datetime) -> Amendment:
    pairs = [(given.replace[0], given.replace[1])] if given.replace else []
    if before is None:
        return use_amendments.replace_throughout(act, pairs, author=given.author, now=now)
    earlier = before.replacements.get(act.language, ())
    return replace(before, replacements={**before.replacements, act.language: (*earlier, *pairs)})


def _wording(act: Act, ref: ProvisionRef, given: argparse.Namespace, before: Amendment | None) -> str:
    if given.text_file:
        return read_text(given.text_file)
    if given.text:
        return str(given.text)
    worded = before.wording.get(act.language) if before is not None else None
    if worded is not None:
        old, new = given.replace
        if worded.count(old) != 1:
            raise UnusableInput(f"{old!r} stands {worded.count(old)} times in the wording", "Quote more of the words.")
        return worded.replace(old, new)
    return use_amendments.with_words_replaced(act, ref.eid, *given.replace)


def _dressed(workspace: Workspace, amendment: Amendment, given: argparse.Namespace) -> Amendment:
    """Return the amendment with the justification, recommendations, granularity and status the arguments give."""
    justification = {**amendment.justification}
    if given.justification:
        justification[given.only or given.language] = given.justification
    cited = tuple(recommendation_id(workspace, code) for code in given.recommendation)
    return replace(
        amendment,
        only=given.only or amendment.only,
        justification=justification,
        recommendations=tuple(dict.fromkeys((*amendment.recommendations, *cited))),
        granularity=Granularity(given.granularity) if given.granularity else amendment.granularity,
        status=Status(given.status) if given.status else amendment.status,
    )
