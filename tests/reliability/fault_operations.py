"""What is done while the disk fails, and what the folder must then hold: as before, or as after."""

from __future__ import annotations

import json
import shutil
import sqlite3
import zipfile
from collections.abc import Callable, Collection
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tests.store.store_values import ACT, AMENDMENT
from tests.store.test_migrations import steps
from workbench import settings
from workbench.exporters import export_package
from workbench.importers import import_act
from workbench.law.change import Changes
from workbench.law.eid import with_eids
from workbench.law.project import Project
from workbench.law.review import Comment
from workbench.settings import Settings
from workbench.store import migrations
from workbench.workspace import backups, drafts, samples
from workbench.workspace.bundles import pack, read_bundle, write_bundle
from workbench.workspace.merging import merge, take_in
from workbench.workspace.workspace import Workspace

NAME, NEW, LAW = "Жоба.lhw", "new.lhw", "law.txt"
NOW = datetime(2026, 11, 25, tzinfo=UTC)
EDITED = replace(AMENDMENT, reason="ә" * 20_000)
LARGE = with_eids(replace(ACT, id="large", provisions=ACT.provisions * 40))
SHORTER = replace(LARGE, provisions=LARGE.provisions[:7])


@dataclass(frozen=True)
class Operation:
    """One thing the program does with a folder; `state` tells what the folder holds, in a value to compare.

    Of several steps `parts` makes the first one only: what it comes to may be found as well. `quiet`: it may fail
    without a word.
    """

    do: Callable[[Path], object]
    state: Callable[[Path], Any]
    parts: Callable[[Path], object] | None = None
    quiet: bool = False


def prepare(whole: Path, names: Collection[str]) -> None:
    """Fill the folder that these operations begin with."""
    (whole / "there").mkdir(parents=True)
    with Workspace.create(whole / NAME, author="Айгүл") as workspace:
        workspace.apply(Changes.added(AMENDMENT, LARGE), "Propose")
        backups.back_up(workspace, "before a risk")
    shutil.copy(whole / NAME, whole / "there" / NAME)
    with Workspace.open(whole / "there" / NAME, author="Болат") as other:
        other.apply(Changes.added(Comment("c1", AMENDMENT.id, "Қолдаймын", author="Болат")), "Comment")
        write_bundle(pack(other, now=NOW), whole / "there" / "colleague.lhwr")
    steps(whole / "there" / "steps")
    if "export" in names:  # making the sample takes seconds
        samples.sample_project(whole / "there" / "sample.lhw").close()
    (whole / LAW).write_text("Закон\nСтатья 1. Права\n1. Дети.\n2. Опека.\n" * 3, encoding="utf-8")


def _applied(*changes: Changes) -> Callable[[Path], object]:
    def do(folder: Path) -> None:
        with Workspace.open(folder / NAME) as workspace:
            for each in changes:
                workspace.apply(each, "Edit")

    return do


def _undo(folder: Path) -> None:
    with Workspace.open(folder / NAME) as workspace:
        workspace.apply(Changes.replaced(AMENDMENT, EDITED), "Edit")
        workspace.undo()


def _import(folder: Path) -> None:
    act = replace(import_act(folder / LAW, in_process=True).act, id="imported")
    with Workspace.open(folder / NAME) as workspace:
        workspace.apply(Changes.added(act), "Import")


def _merge(folder: Path) -> None:
    with Workspace.open(folder / NAME, author="Айгүл") as workspace:
        take_in(workspace, merge(workspace, read_bundle(folder / "there" / "colleague.lhwr")), "Merge")


def _back_up(folder: Path) -> None:
    with Workspace.open(folder / NAME) as workspace:
        backups.back_up(workspace, "before a merge")


def _restore(folder: Path) -> None:
    chosen = next(each for each in backups.backups(folder / NAME) if each.reason == "before a risk")
    backups.restore(chosen, folder / NAME)


def _bundle(folder: Path) -> None:
    with Workspace.open(folder / NAME) as workspace:
        write_bundle(pack(workspace, now=NOW), folder / "mine.lhwr")


def _export(folder: Path) -> None:
    with Workspace.open(folder / "there" / "sample.lhw", read_only=True) as workspace:
        draft = drafts.draft(workspace, "rus")[0]
    export_package(draft, folder / "papers", ["comparative_table"])


def _keep_settings(folder: Path) -> None:
    with suppress(OSError):  # as the window does: the choice then holds for this run
        settings.keep(Settings(author="Айгүл"), folder)


def _migrate(folder: Path) -> None:
    migrations.migrate(folder / NAME, 1, to=2, steps=folder / "there" / "steps")


def _projects(folder: Path) -> object:
    """Return what each project of the folder and each copy holds."""
    held = []
    for path in sorted({*folder.glob("*.lhw"), *folder.glob("*/0*.lhw")}):
        with Workspace.open(path, read_only=path.parent != folder) as workspace:
            assert workspace.project.title in ("", "ә" * 20_000)
            acts = tuple(workspace.act_by_id(each.id) for each in workspace.acts())
            records = (*acts, *workspace.amendments(), *workspace.comments())
            held.append((path.name if path.parent == folder else path.name.partition(" ")[2][20:], records))
    return sorted(held, key=lambda each: each[0])  # the names of copies tell the moment


def _bundles(folder: Path) -> object:
    file = folder / "mine.lhwr"
    return replace(read_bundle(file), made=NOW) if file.exists() else None


def _papers(folder: Path) -> dict[str, object]:
    """Return what each paper holds; of a package some may be written and others not."""
    held: dict[str, object] = {}
    for file in (folder / "papers").glob("[!.]*"):
        if file.suffix == ".json":
            held[file.name] = sorted(json.loads(file.read_text(encoding="utf-8")))
        else:
            with zipfile.ZipFile(file) as archive:
                held[file.name] = (archive.testzip(), sorted(archive.namelist()))
    return held


def _format(folder: Path) -> object:
    with closing(sqlite3.connect(folder / NAME)) as connection:
        asked = (
            "PRAGMA integrity_check",
            "PRAGMA user_version",
            "SELECT count(*), count(DISTINCT text) FROM provision",
        )
        held = [connection.execute(query).fetchall() for query in asked]
    for copy in folder.glob("*.format-1*.lhw"):
        with Workspace.open(copy, read_only=True) as workspace:
            assert workspace.amendments() == (AMENDMENT,)
    return held


def _settings(folder: Path) -> object:
    return settings.load(folder).settings


OPERATIONS = {
    "create": Operation(lambda folder: Workspace.create(folder / NEW, Project(title="ә" * 20_000)).close(), _projects),
    "edit": Operation(_applied(Changes.replaced(AMENDMENT, EDITED)), _projects),
    "correct an act": Operation(_applied(Changes.replaced(LARGE, SHORTER)), _projects),
    "import": Operation(_import, _projects),
    "undo": Operation(_undo, _projects, parts=_applied(Changes.replaced(AMENDMENT, EDITED))),
    "merge": Operation(_merge, _projects),
    "backup": Operation(_back_up, _projects),
    "restore": Operation(_restore, _projects),
    "write a bundle": Operation(_bundle, _bundles),
    "export": Operation(_export, _papers),
    "bring to a newer format": Operation(_migrate, _format),
    "keep the settings": Operation(_keep_settings, _settings, quiet=True),
}
