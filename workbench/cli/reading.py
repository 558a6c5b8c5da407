"""Subcommands that need no project: read, compare, apply."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from workbench.cli.speech import say, show_json, warn
from workbench.comparison.acts import MatchChange, compare_acts
from workbench.comparison.modifications import modifications
from workbench.drafting.addresses import in_words
from workbench.drafting.clauses import write_clauses
from workbench.errors import UnusableInput
from workbench.importers import Imported, import_act
from workbench.importers.amending_act import apply_amending_act, modifications_json, read_amending_act
from workbench.importers.reading import reading_json
from workbench.importers.report import import_report
from workbench.languages import LANGUAGES
from workbench.law.act import Act, Kind, NoteKind, lines
from workbench.law.amendment import Granularity, Modification
from workbench.law.contents import contents_changes
from workbench.law.project import Project


def read(given: argparse.Namespace) -> int:
    """Print an act's structure; for an amending law also its modifications."""
    imported = _import(given.file, given)
    if given.akn:
        from workbench.exporters.akoma_ntoso import write_act

        write_act(imported.act, given.akn)
    answer = reading_json(imported)
    reading = read_amending_act(imported.act)
    if reading.clauses:
        answer["modifications"] = modifications_json(reading)
    if given.json:
        show_json(answer)
        return 0
    say("\n".join(import_report(imported)))
    if reading.clauses:
        known = sum(clause.recognised for clause in reading.clauses)
        say(f"Clauses that amend or repeal acts: {known} of {len(reading.clauses)} recognised.")
    return 0


def compare(given: argparse.Namespace) -> int:
    """Compare two texts of one act: what became of each article, and the clauses that say so; or write a redline."""
    if given.redline:
        from workbench.cli.redlining import redline  # writes Word: loaded only when asked for

        return redline(given)
    old, new = _import(given.old, given).act, _import(given.new, given).act
    if old.language != new.language:
        raise UnusableInput(
            f"{given.old.name} is in {old.language}, {given.new.name} in {new.language}",
            "Compare texts of one language.",
        )
    stated = modifications(old, new, granularity=Granularity(given.granularity))
    told = (*contents_changes(old, new), *stated)
    clauses = [line for clause in write_clauses(old, told, LANGUAGES[old.language]) for line in clause.lines]
    articles = _articles(old, new)
    if given.json:
        show_json(
            {
                "articles": articles,
                "modifications": [modification_json(each) for each in stated],
                "clauses": {old.language: clauses},
            }
        )
        return 0
    for number, change in articles.items():
        say(f"{number}: {change}")
    for line in clauses:
        say(line)
    return 0


def apply(given: argparse.Namespace) -> int:
    """Apply an amending law to an act and report clause by clause; exit code 1 when a clause could not be applied."""
    act = _import(given.act, given).act
    law = _import(given.amending_law, given).act
    reading = read_amending_act(law, acts=(act,))
    applied = apply_amending_act(act, reading)
    if not applied.clauses:
        named = ", ".join(f"“{each.title}”" for each in reading.acts if each.title) or "none"
        warn(f"{given.amending_law.name} says nothing of “{act.title}”. Acts it amends: {named}.")
    if given.out:
        _write(applied.act, given.out)
    if given.json:
        show_json(
            {
                "clauses": [
                    {
                        "clause": each.clause.text,
                        "applied": each.applied,
                        "reason": each.code,
                        "message": in_words(each.reason, LANGUAGES["eng"], act),
                        "targets": [modification.target.eid for modification in each.clause.modifications],
                    }
                    for each in applied.clauses
                ],
                "text": _printed(applied.act),
            }
        )
    else:
        for each in applied.clauses:
            why = in_words(each.reason, LANGUAGES["eng"], act)
            say(f"{'applied' if each.applied else f'not applied ({why})'}: {each.clause.text}")
        done = sum(each.applied for each in applied.clauses)
        say(f"{done} of {len(applied.clauses)} clauses applied.")
    return 0 if all(each.applied for each in applied.clauses) else 1


def modification_json(modification: Modification) -> dict[str, Any]:
    """Return a modification as the JSON promise has it."""
    return {
        "act": modification.target.work,
        "target": modification.target.eid,
        "kind": modification.operation.value,
        "scope": modification.scope.value,
        "old": modification.old,
        "new": modification.new or "\n".join(line for each in modification.content for line in lines(each)),
        "content": [each.eid for each in modification.content],
    }


def _articles(old: Act, new: Act) -> dict[str, str]:
    """Return what became of each article that did not stay as it was, by number."""
    changes: dict[str, str] = {}
    for match in compare_acts(old, new).matches:
        provision = match.new or match.old
        if provision is not None and provision.kind is Kind.ARTICLE and match.change is not MatchChange.SAME:
            changes[provision.num] = match.change.value
    return changes


def _import(path: Path, given: argparse.Namespace) -> Imported:
    imported = import_act(path, language=given.language, tracked=given.tracked)
    for note in imported.notes:
        warn(f"{path.name}: {in_words(note.text, LANGUAGES['eng'], imported.act)}")
    return imported


def _write(act: Act, path: Path) -> None:
    """Write the consolidated act in the format its name asks for."""
    from workbench.exporters.akoma_ntoso import write_act
    from workbench.exporters.files import save_whole

    if path.suffix.lower() == ".xml":
        write_act(act, path)
    elif path.suffix.lower() == ".docx":
        _write_word(act, path)
    else:
        text = "\n".join([act.title, *_printed(act)])
        save_whole(path, f"{text}\n".encode())


def _printed(act: Act) -> list[str]:
    """Return the lines of an act; of one that is repealed as a whole what says so."""
    if act.repealed:
        return [note.text for note in act.notes if note.kind is NoteKind.EXCLUDED]
    return [line for provision in act.provisions for line in lines(provision)]


def _write_word(act: Act, path: Path) -> None:
    """Write the act as the clean text of the package looks."""
    from workbench.drafting.draft import Draft
    from workbench.exporters.dossier import Dossier
    from workbench.exporters.redline import compose_clean
    from workbench.exporters.word import Template
    from workbench.law.amended_act import AmendedAct

    dossier = Dossier(Draft(act.language, Project(), (AmendedAct(act, act, (), ()),)))
    Template.of("clean_text").page(compose_clean(dossier), path, language=act.language)
