"""Subcommands that look at a project as a whole: pictures, glossary, suggestions, consequences."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from workbench.analysis.situation import quoted, said
from workbench.cli.addresses import address
from workbench.cli.opening import open_project
from workbench.cli.speech import say, show_json, table, warn
from workbench.errors import UnusableInput
from workbench.exporters import glossary as write_glossary
from workbench.exporters import pictures
from workbench.exporters import recommendations as write_recommendations
from workbench.exporters.svg import Drawing
from workbench.law.parts import numbered_parts
from workbench.law.reference import ProvisionRef
from workbench.workspace import drafts, harmonising
from workbench.workspace.pictured_report import write_report
from workbench.workspace.workspace import Workspace


def picture(given: argparse.Namespace, save_png: Callable[[str, Path], Path] | None = None) -> int:
    """Draw a picture of the project; PNG, for a name that ends so and in a report, is made by `save_png`."""
    if given.kind == "report":
        return _report(given, save_png)
    dots = given.out.suffix.lower() == ".png"
    if dots and save_png is None:
        raise UnusableInput("PNG needs the library of the window", "Give the file a name that ends in .svg.")
    with open_project(given.project, read_only=True) as workspace:
        drawing = _drawn(workspace, given)
    path = save_png(drawing.svg(), given.out) if dots and save_png is not None else pictures.save(drawing, given.out)
    say(str(path))
    return 0


def _report(given: argparse.Namespace, save_png: Callable[[str, Path], Path] | None) -> int:
    """Write a report with every picture, as Word."""
    if save_png is None:
        raise UnusableInput("Pictures in Word need the library of the window", "Draw them one by one as .svg.")
    with open_project(given.project, read_only=True) as workspace, TemporaryDirectory() as folder:
        made = Path(folder) / "picture.png"
        written = write_report(
            workspace, given.out, language=given.language, day=date.today(),
            as_png=lambda svg: save_png(svg, made).read_bytes(),
        )  # fmt: skip
    for warning in written.warnings:
        warn(warning)
    say(str(written.path))
    return 0


def _drawn(workspace: Workspace, given: argparse.Namespace) -> Drawing:
    language: str = given.language
    if given.kind == "coverage":
        return pictures.coverage_map(harmonising.coverage(workspace, language), language)
    if given.kind == "progress":
        return pictures.progress_bars(harmonising.progress(workspace, date.today()), language)
    if given.kind == "timeline":
        return pictures.timeline(harmonising.timeline(workspace, language), language)
    codes = dict.fromkeys((language, "rus", "kaz", "eng"))
    acts = [act for code in codes for act in drafts.acts_in(workspace, code)]
    if given.act:
        work = address(workspace, given.act if ":" in given.act or "#" in given.act else f"{given.act}:").work
        acts = [act for act in acts if act.work == work]
    drawn = [harmonising.arcs(workspace, act) for act in acts]
    if not drawn:
        raise UnusableInput("There is no act to draw", "Import one: workbench import.")
    return pictures.citation_arcs(max(drawn, key=lambda each: len(each.arcs)), language)


def glossary(given: argparse.Namespace) -> int:
    """Write the terms of the acts, Russian and Kazakh side by side."""
    with open_project(given.project, read_only=True) as workspace:
        pairs = harmonising.glossary(workspace)
        acts = (*drafts.acts_in(workspace, "rus"), *drafts.acts_in(workspace, "kaz"))
    if not pairs:
        raise UnusableInput("No act defines terms in both languages", "Import the acts in Russian and Kazakh.")
    say(f"{write_glossary.write(pairs, acts, given.out).path}: {len(pairs)} terms")
    return 0


def recommendations(given: argparse.Namespace) -> int:
    """Write the recommendations of a project to a table that can be imported again."""
    with open_project(given.project, read_only=True) as workspace:
        found = workspace.recommendations()
    written = write_recommendations.write(found, given.export)
    for warning in written.warnings:
        warn(warning)
    say(f"{written.path}: {len(found)} recommendations")
    return 0


def suggest(given: argparse.Namespace) -> int:
    """Print the articles that may answer a recommendation, or the recommendations a provision may answer, and why."""
    with open_project(given.project, read_only=True) as workspace:
        codes = {each.id: each.code for each in workspace.recommendations()}
        ids = [each for each, code in codes.items() if code == given.recommendation]
        if not ids and (":" in given.recommendation or "#" in given.recommendation):
            return _suggest_recommendations(workspace, codes, given)
        if not ids:
            raise UnusableInput(
                f"There is no recommendation {given.recommendation}",
                "See its code in the table, or give the address of a provision: 188-V:art_5.",
            )
        found = harmonising.suggest_provisions(workspace, ids[0], limit=given.limit)
        names = {each.unit: named(workspace, each.unit, each.language) for each in found}
    if given.json:
        show_json(
            [
                {"ref": str(each.ref), "unit": str(each.unit), "score": round(each.score, 3), "words": each.words}
                for each in found
            ]
        )
    else:
        say(table([(names[each.unit], ", ".join(each.words)) for each in found]) or "Nothing found.")
    return 0


def _suggest_recommendations(workspace: Workspace, codes: dict[str, str], given: argparse.Namespace) -> int:
    ref = address(workspace, given.recommendation)
    found = harmonising.suggest_recommendations(workspace, ref, limit=given.limit)
    if given.json:
        show_json(
            [
                {"recommendation": codes[each.recommendation], "score": round(each.score, 3), "words": each.words}
                for each in found
            ]
        )
    else:
        say(table([(codes[each.recommendation], ", ".join(each.words)) for each in found]) or "Nothing found.")
    return 0


def consequences(given: argparse.Namespace) -> int:
    """Print what else the draft asks for: citations, terms, links, the other language; carry out what is accepted."""
    if given.accept:
        return _accept(given)
    with open_project(given.project, read_only=True) as workspace:
        found = harmonising.all_consequences(workspace)
        names = [named(workspace, each.ref, each.language) for each in found]
    if given.json:
        show_json(
            [
                {
                    "outcome": each.outcome, "ref": str(each.ref), "cause": str(each.cause), "words": each.words,
                    "language": each.language, "proposal": each.proposal, "record": each.record or None,
                }
                for each in found
            ]
        )  # fmt: skip
    else:
        rows = [
            (f"{number}.", each.outcome.value, name, each.words, each.proposal)
            for number, (each, name) in enumerate(zip(found, names, strict=True), start=1)
        ]
        say(table(rows) or "Nothing else is asked for.")
    return 0


def _accept(given: argparse.Namespace) -> int:
    """Make amendments of the consequences of these numbers, in one edit each; each has to have a proposal."""
    with open_project(given.project) as workspace:
        found = harmonising.all_consequences(workspace)
        if unknown := [number for number in given.accept if not 0 < number <= len(found)]:
            raise UnusableInput(f"There is no consequence {unknown[0]}", "List them: workbench consequences PROJECT.")
        for number in dict.fromkeys(given.accept):
            each = found[number - 1]
            changes = harmonising.accept(workspace, each, now=datetime.now(UTC))
            workspace.apply(changes, "Accept a consequence")
            say(f"{number}. {named(workspace, each.ref, each.language)}: {each.proposal}")
    return 0


def named(workspace: Workspace, ref: ProvisionRef, language: str) -> str:
    """Return an address as a person reads it, in this language: «О гражданской защите», пункт 2 статьи 3.

    Where no language is asked for it is that of a text, Russian first.
    """
    acts = {each.language: each for each in workspace.acts() if each.work == ref.work}
    code = language or next((each for each in ("rus", "kaz", "eng") if each in acts), "rus")
    summary = acts.get(code) or next(iter(acts.values()), None)
    title = quoted(summary.title if summary else ref.work, code)
    if not ref.eid:
        return title
    act = workspace.act(ref.work, summary.language) if summary else None
    return f"{title}, {said(ref.eid, code, numbered_parts=act is not None and numbered_parts(act))}"
