"""The main job, once, on the sample laws: what a new user sees first."""

from __future__ import annotations

import argparse
import sys
from datetime import UTC, datetime
from itertools import chain, count
from pathlib import Path

from workbench import paths
from workbench.analysis.checks import open_matters
from workbench.cli import proofs
from workbench.cli.speech import say
from workbench.errors import ProjectError
from workbench.law.concordance import Conformity
from workbench.workspace import drafts, samples
from workbench.workspace.matters import situation
from workbench.workspace.workspace import Workspace


def demo(given: argparse.Namespace) -> int:
    """Make the sample project, prove it, write its package and say what to open next."""
    folder: Path = given.out or _free_folder()
    project = folder / "sample.lhw"
    if project.exists():
        raise ProjectError(f"{project} exists already", "Choose another folder: workbench demo --out FOLDER.")
    folder.mkdir(parents=True, exist_ok=True)
    sources = paths.sample_laws()
    with Workspace.create(project, samples.read_project(sources / "project.toml")) as workspace:
        for label, changes in samples.steps(workspace, sources, datetime.now(UTC)):
            workspace.apply(changes, label)
            say(f"• {label}")
        for label, changes in samples.faults(workspace, sources) if given.faults else ():
            workspace.apply(changes, label)
            say(f"• {label}")
        _summary(workspace)
        exported = drafts.export(workspace, folder / "package")
    for each in exported:
        say(f"• Proof, {proofs.verdict(each)}")
        for doubt in proofs.doubts(each):
            say(f"    {doubt}")
    files = [file for each in exported for file in each.package.files]
    say(f"• {len(files)} papers written:")
    for file in files:
        say(f"    {file}")
    say("")
    say(f"Open next: the papers in {folder / 'package'} in Word,")
    program = "workbench" if getattr(sys, "frozen", False) else "python -m workbench"
    say(f"or the project in the window: {program} {project}")
    return 0


def _free_folder() -> Path:
    """Return the first of workbench-demo, workbench-demo-2, … that is not there yet."""
    names = chain(["workbench-demo"], (f"workbench-demo-{number}" for number in count(2)))
    return next(folder for folder in map(Path, names) if not folder.exists())


def _summary(workspace: Workspace) -> None:
    """Say what stands in the project now."""
    found = open_matters(situation(workspace))
    links = workspace.correspondences()
    full = sum(link.conformity is Conformity.FULL for link in links)
    say(f"• {len(workspace.acts())} texts of acts, {len(workspace.recommendations())} recommendations")
    say(f"• {len(links)} links to provisions, {full} in full conformity")
    say(f"• {len(workspace.amendments(live=True))} amendments proposed, {len(found)} open matters")
