"""Subcommands on a project. Each takes the parsed arguments and returns an exit code."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from workbench.analysis.memo import memo
from workbench.analysis.situation import in_words
from workbench.catalogue import catalogue
from workbench.cli import proofs
from workbench.cli.opening import create_project, open_project
from workbench.cli.speech import say, show_json, table, warn
from workbench.errors import UnusableInput
from workbench.exporters import PrintPdf
from workbench.importers import Imported, import_act
from workbench.importers.recommendations import read_recommendations
from workbench.law.act import Act
from workbench.law.amendment import Amendment, Granularity, Status
from workbench.law.change import Changes
from workbench.law.concordance import Conformity, Form
from workbench.law.eid import split
from workbench.law.project import Project
from workbench.law.reference import ProvisionRef
from workbench.workspace import acts as use_acts
from workbench.workspace import amendments as use_amendments
from workbench.workspace import drafts
from workbench.workspace import recommendations as use_recommendations
from workbench.workspace.matters import matters
from workbench.workspace.workspace import Workspace


def new(given: argparse.Namespace) -> int:
    """Make a project file."""
    subject = {language: text for language in ("rus", "kaz", "eng") if (text := getattr(given, f"subject_{language}"))}
    with create_project(given.project, Project(title=given.title, subject=subject)):
        say(f"{given.project} is ready. Import acts: workbench import {given.project} FILE …")
    return 0


def bring(given: argparse.Namespace) -> int:
    """Import acts into a project; nothing is changed when one of them cannot be read."""
    imported = [
        (
            file,
            import_act(
                file, language=given.language, work=given.work, expression_date=given.edition, tracked=given.tracked
            ),
        )
        for file in given.files
    ]
    with open_project(given.project) as workspace:
        for file, result in imported:
            workspace.apply(use_acts.add_act(workspace, result.act), f"Import {file.name}")
            for note in result.notes:
                warn(f"{file.name}: {note.text}")
    if given.json:
        show_json([_imported_json(file, result) for file, result in imported])
        return 0
    for _, result in imported:
        counts = ", ".join(f"{kind} {count}" for kind, count in result.counts)
        say(f"{result.act.title} ({result.act.language}): {counts}. Address: {result.act.work}")
    return 0


def recommend(given: argparse.Namespace) -> int:
    """Import recommendations from a table, or write those of the project to one."""
    if given.export:
        from workbench.cli import harmonising  # writes Word: loaded only when asked for

        return harmonising.recommendations(given)
    found = read_recommendations(given.file)
    for note in found.notes:
        warn(f"{given.file.name}: {note.text}")
    if not given.dry_run:
        with open_project(given.project) as workspace:
            workspace.apply(use_recommendations.add(workspace, found), f"Import {given.file.name}")
    if given.json:
        show_json(
            [{"code": each.code, "text": dict(each.text), "priority": each.priority} for each in found.recommendations]
        )
    else:
        done = "would be imported" if given.dry_run else "imported"
        say(f"{len(found.recommendations)} recommendations {done}.")
    return 0


def link(given: argparse.Namespace) -> int:
    """Link a recommendation to a provision, remembering the text it was linked to."""
    with open_project(given.project) as workspace:
        ref = address(workspace, given.address)
        texts = _texts(workspace, ref.work)
        if ref.eid and not any(act.find(ref.eid) for act in texts):
            raise UnusableInput(f"There is no {ref.eid} in “{texts[0].title}”", "Look it up: workbench search or read.")
        changes = use_recommendations.link(
            workspace,
            _recommendation(workspace, given.recommendation),
            ref,
            Conformity(given.conformity),
            given.note,
            form=Form(given.form),
            responsible=given.responsible,
            planned=given.planned,
            reviewer=given.reviewer,
            notes={code: text for code in ("rus", "kaz", "eng") if (text := getattr(given, f"note_{code}"))} or None,
        )
        workspace.apply(changes, f"Link {given.recommendation}")
        say(f"{given.recommendation} ↔ {ref} ({given.conformity})")
    return 0


def amend(given: argparse.Namespace) -> int:
    """Propose an amendment, or word the one there is in another language; print its redline's effect and clause."""
    now = datetime.now(UTC)
    with open_project(given.project) as workspace:
        ref = address(workspace, given.address)
        act = _text(workspace, ref.work, given.language)
        made, changes = _amended(workspace, act, ref, given, now)
        amendment = _dressed(workspace, made, given)
        workspace.apply(_settled(changes, made, amendment), f"Amend {ref.eid or act.title}")
        preview = use_amendments.preview(act, amendment)
        for problem in preview.problems:
            warn(problem.message)
        clauses = [line for clause in preview.clauses for line in clause.lines]
        if given.json:
            show_json(
                {"id": amendment.id, "in_force": preview.in_force, "proposed": preview.proposed, "clauses": clauses}
            )
        else:
            for line in clauses:
                say(line)
    return 0


def bill(given: argparse.Namespace) -> int:
    """Print the amending law of a project."""
    with open_project(given.project, read_only=True) as workspace:
        drafted, problems = drafts.draft(workspace, given.language)
        for problem in problems:
            warn(problem.message)
        if not drafted.acts:
            raise UnusableInput("Nothing is proposed yet", "Propose amendments: workbench amend.")
        say(drafts.text_of(drafted))
    return 0


def check(given: argparse.Namespace) -> int:
    """Print the open matters as a memo; the exit code is 1 when there are any."""
    with open_project(given.project, read_only=True) as workspace:
        found = matters(workspace, reader=given.language)
        subject = workspace.project.title
    if given.json:
        show_json(
            [
                {
                    "check": each.check, "seriousness": each.seriousness.name.lower(), "message": each.message,
                    "advice": each.advice, "ref": str(each.ref) if each.ref else None, "record": each.record or None,
                }
                for each in found
            ]
        )  # fmt: skip
    else:
        speech = catalogue(given.language, partial(in_words, language=given.language))
        for line in memo(found, speech, subject):
            say(line)
    return 1 if found else 0


def search(given: argparse.Namespace) -> int:
    """Find provisions, recommendations and amendments."""
    with open_project(given.project, read_only=True) as workspace:
        answer = workspace.search(given.query, limit=given.limit)
    if given.json:
        show_json(
            {
                "total": answer.total,
                "suggestion": answer.suggestion,
                "hits": [
                    {
                        "kind": hit.kind,
                        "ref": str(hit.ref) if hit.ref else None,
                        "title": hit.title,
                        "snippet": hit.snippet,
                    }
                    for hit in answer.hits
                ],
            }
        )
    else:
        say(table([(hit.ref.eid if hit.ref else "", hit.title, hit.plain) for hit in answer.hits]) or "Nothing found.")
        if answer.suggestion:
            say(f"Did you mean: {answer.suggestion}")
    return 0


def export(given: argparse.Namespace, print_pdf: PrintPdf | None = None) -> int:
    """Write the Word package; open matters are warned of before. `print_pdf` makes PDF where LibreOffice is absent."""
    from workbench.exporters import EXPORTERS

    if given.papers == "list":
        say(table([(each.name, each.title) for each in EXPORTERS]))
        return 0
    papers = tuple(name.strip() for name in given.papers.split(",")) if given.papers else None
    with open_project(given.project, read_only=True) as workspace:
        for matter in matters(workspace):
            warn(matter.message)
        languages = tuple(given.language or ("rus", "kaz"))
        wanted = drafts.PackageOptions(given.own, given.whole_acts, given.xlsx, given.pdf, given.at_most, print_pdf)
        exported = drafts.export(workspace, given.out, languages=languages, papers=papers, options=wanted)
    for each in exported:
        for warning in (*each.package.warnings, *proofs.doubts(each)):
            warn(warning)
    files = [str(file) for each in exported for file in each.package.files]
    if not files:
        raise UnusableInput("There is nothing to export", "Propose amendments first: workbench amend.")
    if given.json:
        show_json({"files": files, "proved": {each.proof.language: each.proved for each in exported}})
    else:
        say("\n".join([*files, *(proofs.verdict(each) for each in exported)]))
    return 0 if all(each.proved for each in exported) else 1


def address(workspace: Workspace, text: str) -> ProvisionRef:
    """Return the reference an address names: '188-V:art_5', '/akn/…#art_5', or 'art_5' where there is one act.

    Raises UnusableInput when the act is not in the project or the eId is no eId.
    """
    summaries = workspace.acts()
    work, mark, eid = text.rpartition("#") if "#" in text else text.rpartition(":")
    if not mark:
        work, eid = (text, "") if text.startswith("/akn/") else ("", text)
    works = {each.work for each in summaries if work in ("", each.work) or each.number.lower() == work.lower()}
    if len(works) != 1:
        known = ", ".join(sorted({each.number or each.work for each in summaries})) or "none yet"
        raise UnusableInput(f"{text!r} does not name one act of the project", f"Acts: {known}. Write NUMBER:EID.")
    try:
        split(eid)
    except ValueError as error:
        raise UnusableInput(f"{eid!r} is no address of a provision", "Write it like art_5__para_2__point_3.") from error
    return ProvisionRef(works.pop(), eid)


def _imported_json(file: Path, result: Imported) -> dict[str, object]:
    act = result.act
    return {
        "file": str(file),
        "work": act.work,
        "language": act.language,
        "title": act.title,
        "number": act.number,
        "counts": dict(result.counts),
    }


def _amended(
    workspace: Workspace, act: Act, ref: ProvisionRef, given: argparse.Namespace, now: datetime
) -> tuple[Amendment, Changes]:
    """Return the amendment the arguments ask for and the changes so far: a new one, or the open one reworded."""
    open_ones = [
        each for each in workspace.amendments(live=True) if each.ref == ref and each.chosen and not given.repeal
    ]
    if given.throughout:
        pairs = [(given.replace[0], given.replace[1])] if given.replace else []
        if open_ones:
            earlier = open_ones[0].replacements.get(act.language, ())
            changes = use_amendments.reword_throughout(open_ones[0], act.language, (*earlier, *pairs), now=now)
            return _result(changes, open_ones[0]), changes
        made = use_amendments.replace_throughout(act, pairs, author=given.author, now=now)
    elif given.repeal:
        made = use_amendments.repeal(act, ref.eid, author=given.author, now=now)
    else:
        text = _wording(act, ref, given, open_ones)
        if open_ones:
            changes = use_amendments.reword(open_ones[0], act.language, text, now=now)
            return _result(changes, open_ones[0]), changes
        if given.insert:
            made = use_amendments.insert(act, ref.eid, text, after=given.after, author=given.author, now=now)
        else:
            made = use_amendments.revise(act, ref.eid, text, author=given.author, now=now)
    return made, Changes.added(made)


def _wording(act: Act, ref: ProvisionRef, given: argparse.Namespace, open_ones: Sequence[Amendment]) -> str:
    if given.text_file:
        return str(_read_text(given.text_file))
    if given.text:
        return str(given.text)
    worded = open_ones[0].wording.get(act.language) if open_ones else None
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
        justification[given.language] = given.justification
    cited = tuple(_recommendation(workspace, code) for code in given.recommendation)
    return replace(
        amendment,
        justification=justification,
        recommendations=tuple(dict.fromkeys((*amendment.recommendations, *cited))),
        granularity=Granularity(given.granularity),
        status=Status(given.status),
    )


def _settled(changes: Changes, made: Amendment, final: Amendment) -> Changes:
    """Return the changes with the amendment's last state in them."""
    before = next((change.before for change in changes if change.after == made), None)
    return Changes.added(final) if before is None else Changes.replaced(before, final)


def _result(changes: Changes, unchanged: Amendment) -> Amendment:
    after = next((change.after for change in changes), unchanged)
    assert isinstance(after, Amendment)
    return after


def _recommendation(workspace: Workspace, code: str) -> str:
    """Return the id of the recommendation with this code."""
    found = next((each for each in workspace.recommendations() if code in (each.code, each.id)), None)
    if found is None:
        raise UnusableInput(f"There is no recommendation {code}", "Import the table first: workbench recommend.")
    return found.id


def _text(workspace: Workspace, work: str, language: str) -> Act:
    act = workspace.act(work, language)
    if act is None:
        raise UnusableInput(f"The act is not loaded in {language}", "Import its text in that language first.")
    return act


def _texts(workspace: Workspace, work: str) -> list[Act]:
    languages = dict.fromkeys(each.language for each in workspace.acts() if each.work == work)
    return [_text(workspace, work, language) for language in languages]


def _read_text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig").strip()
    except UnicodeDecodeError as error:
        raise UnusableInput(f"{path.name} is not UTF-8", "Save it as UTF-8 text and try again.") from error
