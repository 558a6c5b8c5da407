"""Subcommands on a project. Each takes the parsed arguments and returns an exit code."""

from __future__ import annotations

import argparse
from functools import partial
from pathlib import Path

from workbench.analysis.memo import memo
from workbench.analysis.situation import place_in_words
from workbench.catalogue import catalogue
from workbench.cli import proofs
from workbench.cli.addresses import act_in, address, recommendation_id, texts_of
from workbench.cli.opening import create_project, open_project
from workbench.cli.speech import say, show_json, table, warn
from workbench.drafting.addresses import in_words
from workbench.errors import UnusableInput
from workbench.exporters import PrintPdf
from workbench.importers import Imported, import_act
from workbench.importers.recommendations import read_recommendations
from workbench.languages import LANGUAGES
from workbench.languages.enacting import ActName
from workbench.law.addresses import resolve
from workbench.law.concordance import ByLawForm, Conformity, Correspondence, Form
from workbench.law.project import Project
from workbench.law.work import work_uri
from workbench.workspace import acts as use_acts
from workbench.workspace import drafts
from workbench.workspace import recommendations as use_recommendations
from workbench.workspace.matters import matters


def new(given: argparse.Namespace) -> int:
    """Make a project file."""
    subject = {language: text for language in ("rus", "kaz", "eng") if (text := getattr(given, f"subject_{language}"))}
    with create_project(given.project, Project(title=given.title, subject=subject)):
        say(f"{given.project} is ready. Import acts: workbench import {given.project} FILE …")
    return 0


def bring(given: argparse.Namespace) -> int:
    """Import acts into a project; nothing is changed when one of them cannot be read."""
    if bool(given.number) is not (given.date is not None):
        raise UnusableInput("An act is known by its date and number together", "Give both --number and --date.")
    work = given.work or (work_uri("kz", given.date, given.number) if given.number else None)
    imported = [
        (
            file,
            import_act(file, language=given.language, work=work, expression_date=given.edition, tracked=given.tracked),
        )
        for file in given.files
    ]
    with open_project(given.project) as workspace:
        for file, result in imported:
            workspace.apply(use_acts.add_act(workspace, result.act), f"Import {file.name}")
            for note in result.notes:
                warn(f"{file.name}: {in_words(note.text, LANGUAGES['eng'], result.act)}")
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
        warn(f"{given.file.name}{f', row {note.line}' if note.line else ''}: {note.text}")
    known = 0
    if not given.dry_run:
        with open_project(given.project) as workspace:
            known = use_recommendations.known_already(workspace, found)
            workspace.apply(use_recommendations.add(workspace, found), f"Import {given.file.name}")
    elif not isinstance(given.project, Path) or given.project.exists():
        with open_project(given.project, read_only=True) as workspace:
            known = use_recommendations.known_already(workspace, found)
    if given.json:
        show_json(
            [{"code": each.code, "text": dict(each.text), "priority": each.priority} for each in found.recommendations]
        )
    else:
        done = "would be imported" if given.dry_run else "imported"
        again = f", {known} of them brought up to date: the project has their codes" if known else ""
        say(f"{len(found.recommendations)} recommendations {done}{again}.")
    return 0


def link(given: argparse.Namespace) -> int:
    """Link a recommendation to a provision, remembering the text it was linked to."""
    with open_project(given.project) as workspace:
        ref = address(workspace, given.address)
        texts = texts_of(workspace, ref.work)
        if ref.eid and not any(resolve(act, ref.eid) for act in texts):
            raise UnusableInput(f"There is no {ref.eid} in “{texts[0].title}”", "Look it up: workbench search or read.")
        changes = use_recommendations.link(
            workspace,
            recommendation_id(workspace, given.recommendation),
            ref,
            **_assessment(given),
        )
        workspace.apply(changes, f"Link {given.recommendation}")
        made = next((each.after for each in changes if isinstance(each.after, Correspondence)), None)
        said = made.conformity if made is not None else "unchanged"
        say(f"{given.recommendation} ↔ {ref} ({said})")
    return 0


def _assessment(given: argparse.Namespace) -> use_recommendations.Assessment:
    """Return what the arguments say of the link; what they leave out stays as it is."""
    said: use_recommendations.Assessment = {
        "notes": {code: text for code in LANGUAGES if (text := getattr(given, f"note_{code}")) is not None}
    }
    if titles := {code: title for code in LANGUAGES if (title := getattr(given, f"by_law_{code}")) is not None}:
        said["by_law"] = titles
    if given.by_law_form is not None:
        said["by_law_form"] = ByLawForm(given.by_law_form)
    if titles or given.by_law_form is not None:
        said["form"] = Form.BY_LAW  # a by-law that is named closes the gap, unless --form says otherwise
    if given.conformity is not None:
        said["conformity"] = Conformity(given.conformity)
    if given.note is not None:
        said["note"] = given.note
    if given.form is not None:
        said["form"] = Form(given.form)
    if given.responsible is not None:
        said["responsible"] = given.responsible
    if given.planned is not None:
        said["planned"] = given.planned
    if given.reviewer is not None:
        said["reviewer"] = given.reviewer
    return said


def check(given: argparse.Namespace) -> int:
    """Print the open matters as a memo; the exit code is 1 when there are any."""
    with open_project(given.project, read_only=True) as workspace:
        found = matters(workspace, reader=given.language)
        subject = drafts.title(workspace, given.language)
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
        speech = catalogue(given.language, partial(place_in_words, language=given.language))
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


def describe(given: argparse.Namespace) -> int:
    """Say what act a text is: the title of one text; form, number and date of all of the work."""
    said: use_acts.Requisites = {}
    if given.form is not None:
        said["type"] = given.form
    if given.number is not None:
        said["number"] = given.number
    if given.date is not None:
        said["date"] = given.date
    with open_project(given.project) as workspace:
        ref = address(workspace, given.act)
        act = act_in(workspace, ref.work, given.language) if given.title else texts_of(workspace, ref.work)[0]
        workspace.apply(use_acts.describe(workspace, act.id, given.title, **said), f"Describe {act.title}")
        now = use_acts.known(workspace, act.id)
    if given.json:
        day = now.date.isoformat() if now.date else None
        show_json({"title": now.title, "type": now.type, "number": now.number, "date": day, "work": now.work})
    else:
        say(LANGUAGES[now.language].enacting.name(ActName(now.title, now.type, now.date)))
    return 0


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
