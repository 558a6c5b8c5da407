"""What is killed, and how one looks whether it came to harm: one class of work for each thing the program writes.

Each work prepares a folder, does its thing in a child until it is killed, saying on a pipe what is written for good
("acknowledged"), and looks at the folder afterwards.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import sqlite3
import time
import zipfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from tests.store.store_values import ACT, AMENDMENT
from tests.store.test_migrations import schema, steps
from workbench.errors import WorkbenchError
from workbench.exporters import export_package
from workbench.importers import import_act
from workbench.law.act import Provision
from workbench.law.change import Changes
from workbench.law.eid import with_eids
from workbench.law.review import Comment
from workbench.store import migrations
from workbench.store.layout import expected_schema
from workbench.workspace import acts as use_acts
from workbench.workspace import backups, drafts, samples
from workbench.workspace.bundles import pack, read_bundle, write_bundle
from workbench.workspace.merging import merge, take_in
from workbench.workspace.workspace import Workspace

NOW = datetime(2026, 11, 25, tzinfo=UTC)
NAME = "Жоба.lhw"
LAW = "Статья {}. Права\n1. Дети эвакуируются с родителями.\n2. Опека временная.\n"
_EDITING = {
    "edit": 3, "add": 1, "import": 1, "act": 2, "undo": 1, "redo": 1, "backup": 1, "merge": 1, "bundle": 1, "search": 1
}  # fmt: skip
"""What is done in an open project, and how often."""
Say = Callable[[str], None]


def temporary(folder: Path) -> Iterator[Path]:
    """Yield the temporary files and folders in a folder and below, what stands in a folder before it."""
    found = [file for file in folder.rglob(".*") if file.name.endswith((".tmp", ".tmp-journal", ".part", ".papers"))]
    return reversed(found)


def left_over(folder: Path) -> list[str]:
    """Return what the killed of earlier times left in a folder and below, and nobody has taken away since."""
    return [f"left over: {file.name}" for file in temporary(folder) if time.time() - file.stat().st_mtime > 3600]


def grow_old(folder: Path) -> None:
    """Make the temporary files of the killed look two hours old: what comes next may take them away."""
    past = time.time() - 7200
    for file in temporary(folder):
        os.utime(file, (past, past))


class Editing:
    """Edits, imports, corrections, undo and redo, bundles merged and written, backups, in one project."""

    fresh_after = 40  # kills; then a new project, so that it stays small

    def __init__(self, folder: Path) -> None:
        self.path = folder / NAME
        self.law = folder.parent / "law.txt"
        self.law.write_text("Закон\n" + "".join(LAW.format(n) for n in range(1, 30)), encoding="utf-8")
        self.bundle = folder.parent / "colleague.lhwr"
        self.looked = 0

    def prepare(self) -> None:
        with Workspace.create(self.path, author="Айгүл") as workspace:
            workspace.apply(Changes.added(AMENDMENT), "Propose")
        other = self.path.with_name("other.lhw")
        shutil.copy(self.path, other)
        with Workspace.open(other, author="Болат") as workspace:
            for number in range(6):
                comment = Comment(f"c{number}", AMENDMENT.id, "Қолдаймын", author="Болат")
                workspace.apply(Changes.added(comment), "Comment")
            write_bundle(pack(workspace, now=NOW), self.bundle)
        other.unlink()

    def work(self, say: Say, chance: random.Random) -> None:
        with Workspace.open(self.path) as workspace:
            say(f"at {workspace.log(1)[0].sequence}")
            while True:
                self._once(workspace, say, chance)
                say(f"at {workspace.log(1)[0].sequence}")

    def _once(self, workspace: Workspace, say: Say, chance: random.Random) -> None:
        what = chance.choices(list(_EDITING), _EDITING.values())[0]
        say("expect 1")
        if what == "edit":
            old = workspace.amendments()[0]
            new = replace(old, author=f"{chance.random()}", reason="x" * chance.randrange(20_000))
            workspace.apply(Changes.replaced(old, new), "Edit")
        elif what == "add":
            large = replace(ACT, id=f"act{chance.random()}", provisions=ACT.provisions * chance.randrange(1, 60))
            new = with_eids(large)
            workspace.apply(Changes.added(new), "Import")
        elif what == "import":
            read = import_act(self.law, in_process=True)
            workspace.apply(use_acts.add_act(workspace, read.act), "Import a file")
        elif what == "act" and workspace.acts():
            act = workspace.act_by_id(chance.choice(workspace.acts()).id)
            assert act is not None
            workspace.apply(Changes.replaced(act, replace(act, provisions=_longer(act.provisions, chance))), "Correct")
        elif what == "undo":
            workspace.undo()
        elif what == "redo":
            workspace.redo()
        elif what == "backup":
            backups.back_up(workspace, "before a risk")
        elif what == "merge":
            merged = merge(workspace, read_bundle(self.bundle))
            say(f"expect {len(merged.edits)}")
            take_in(workspace, merged, "Merge")
        elif what == "bundle":
            write_bundle(pack(workspace, now=NOW), self.path.with_suffix(".lhwr"))
        elif what == "search":
            workspace.search("дети")

    def look(self, said: Sequence[str]) -> list[str]:
        acknowledged, expected = _last(said, "at"), _last(said, "expect")
        started = time.process_time()  # what opening takes of a processor, not of one that others use
        with Workspace.open(self.path) as workspace:
            wrong = [] if time.process_time() - started < 3 else ["opening took more than three seconds"]
            if workspace.read_only:
                wrong.append("it is still locked")
            last = workspace.log(1)[0].sequence
            if acknowledged and last not in (acknowledged, acknowledged + (expected or 1)):
                wrong.append(f"edit {acknowledged} was acknowledged, {expected} were under way, the last is {last}")
            wrong += _half_written(workspace)
            self.looked += 1
            if self.looked % 20 == 0:
                workspace.search("дети")
                backups.back_up(workspace, "before a risk")
                wrong += left_over(self.path.parent)
        for backup in backups.backups(self.path)[:2]:
            backups.preview(backup)
        carried = self.path.with_suffix(".lhwr")
        if carried.exists():
            read_bundle(carried)
        beside = {self.path.name, carried.name, backups.folder_of(self.path).name}
        kept = {*beside, *(each.name for each in temporary(self.path.parent))}
        left = [each for each in self.path.parent.iterdir() if each.name not in kept]
        return wrong + [f"left over: {each.name}" for each in left]


class Exporting:
    """The papers of a draft, again and again into the same folder."""

    fresh_after = 30

    def __init__(self, folder: Path) -> None:
        self.folder, self.source = folder, folder.parent / "sample.lhw"
        if not self.source.exists():
            samples.sample_project(self.source).close()

    def prepare(self) -> None:
        with Workspace.open(self.source, read_only=True) as workspace:
            self.draft = drafts.draft(workspace, "rus")[0]

    def work(self, say: Say, chance: random.Random) -> None:
        while True:
            papers = chance.sample(["bill", "comparative_table", "explanatory_note", "concordance_table"], 1)
            package = export_package(self.draft, self.folder, papers)
            say(f"wrote {' '.join(paper.path.name for paper in package.papers)}")

    def look(self, said: Sequence[str]) -> list[str]:
        wrong = left_over(self.folder) if said else []
        for line in said:
            wrong += [
                f"{name} was written and is gone" for name in line.split()[1:] if not (self.folder / name).exists()
            ]
        for file in self.folder.iterdir():
            if file.suffix in (".docx", ".xlsx"):
                with zipfile.ZipFile(file) as archive:
                    wrong += [f"{file.name} is not whole"] if archive.testzip() else []
            elif file.suffix == ".json":
                json.loads(file.read_text(encoding="utf-8"))
        return wrong


class Migrating:
    """A project brought to a newer format, in which a table is rebuilt."""

    fresh_after = 1

    def __init__(self, folder: Path) -> None:
        self.path, self.source, self.steps = folder / NAME, folder.parent / "old.lhw", folder.parent / "steps"
        if not self.source.exists():
            large = with_eids(replace(ACT, id="large", provisions=ACT.provisions * 60))
            with Workspace.create(self.source) as workspace:
                workspace.apply(Changes.added(ACT, large), "Import")
            steps(self.steps)

    def prepare(self) -> None:
        shutil.copy(self.source, self.path)

    def work(self, say: Say, chance: random.Random) -> None:
        say("begun")
        migrations.migrate(self.path, 1, to=2, steps=self.steps)
        say("done")
        time.sleep(1)

    def look(self, said: Sequence[str]) -> list[str]:
        wrong = []
        with closing(sqlite3.connect(self.path)) as connection:
            (version,) = connection.execute("PRAGMA user_version").fetchone()
            count = connection.execute("SELECT count(*) FROM provision").fetchone()
            sound = connection.execute("PRAGMA integrity_check").fetchone()
        if version != 2 and "done" in said:
            wrong.append("it was brought up to date and is not")
        if sound != ("ok",) or count != (5 + 300,):
            wrong.append(f"of 305 provisions {count} are there, the file is {sound}")
        if (schema(self.path) == expected_schema()) != (version == 1):
            wrong.append(f"the tables are not those of format {version}")
        for copy in (*self.path.parent.glob("*.format-1*.lhw"), *([self.path] if version == 1 else [])):
            with Workspace.open(copy, read_only=True) as workspace:
                wrong += [] if workspace.act_by_id("act1") == ACT else [f"{copy.name} is not whole"]
        return wrong


class Restoring:
    """A copy put in the place of a project; and a project made."""

    fresh_after = 8

    def __init__(self, folder: Path) -> None:
        self.path = folder / NAME

    def prepare(self) -> None:
        with Workspace.create(self.path) as workspace:
            workspace.apply(Changes.added(AMENDMENT, replace(ACT, provisions=ACT.provisions * 40)), "Propose")
            backups.back_up(workspace, "before a risk")
            workspace.apply(Changes.removed(AMENDMENT), "Remove")

    def work(self, say: Say, chance: random.Random) -> None:
        while True:
            chosen = next(each for each in backups.backups(self.path) if each.reason == "before a risk")
            backups.restore(chosen, self.path)
            say("restored")
            with Workspace.open(self.path) as workspace:
                workspace.apply(Changes.removed(AMENDMENT), "Remove")
            Workspace.create(self.path.with_name(f"new-{chance.random()}.lhw")).close()

    def look(self, said: Sequence[str]) -> list[str]:
        wrong = []
        with Workspace.open(self.path) as workspace:
            if workspace.amendments() not in ((AMENDMENT,), ()) or workspace.act_by_id("act1") is None:
                wrong.append("it reads neither as before nor as after")
            wrong += _half_written(workspace)
            if workspace.amendments():
                workspace.apply(Changes.removed(AMENDMENT), "Remove")
        for copy in backups.backups(self.path):
            backups.preview(copy)
        for made in self.path.parent.glob("new-*.lhw"):
            Workspace.open(made).close()
            made.unlink()
        left = [each.name for each in self.path.parent.iterdir() if each.suffix in (".lock", ".owner")]
        wrong += left_over(self.path.parent) if "restored" in said else []
        return wrong + [f"left over: {name}" for name in left if not name.startswith(".new-")]


Work = Editing | Exporting | Migrating | Restoring


@contextmanager
def told(wrong: list[str]) -> Iterator[None]:
    """Add what rises in the block to what is wrong: an error or a bug, either breaks the promise here."""
    try:
        yield
    except WorkbenchError as error:
        wrong.append(str(error))
    except Exception as error:
        wrong.append(repr(error))


def _last(said: Sequence[str], word: str) -> int:
    return next((int(line.split()[1]) for line in reversed(said) if line.startswith(f"{word} ")), 0)


def _longer(provisions: tuple[Provision, ...], chance: random.Random) -> tuple[Provision, ...]:
    at = chance.randrange(len(provisions))
    longer = replace(provisions[at], text="ә" * chance.randrange(5000))
    return (*provisions[:at], longer, *provisions[at + 1 :])


def _half_written(workspace: Workspace) -> list[str]:
    """Return the records that are not what the last edits of the log made of them."""
    wrong, seen = [], set()
    for entry in workspace.log(6):
        for change in reversed(tuple(workspace.changes_of(entry.sequence))):
            if change.record.id not in seen and workspace.get(change.record.id) != change.after:
                wrong.append(f"{change.record.id} is not what edit {entry.sequence} made of it")
            seen.add(change.record.id)
    for summary in workspace.acts():
        workspace.act_by_id(summary.id)  # raises where it is not whole
    return wrong
