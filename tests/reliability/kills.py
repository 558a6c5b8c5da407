"""Kill a process that edits a project, at a random moment, again and again: python -m tests.reliability.kills [times].

The child says each edit on its output after it is written ("acknowledged"). After the kill the project must open, hold
every acknowledged edit and at most one more, whole; and nothing may be left beside it once it is closed.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

from tests.store.store_values import ACT, AMENDMENT
from workbench.errors import WorkbenchError
from workbench.law.act import Act, Provision
from workbench.law.amendment import Amendment
from workbench.law.change import Changes
from workbench.workspace import backups
from workbench.workspace.workspace import Workspace

ROOT = Path(__file__).resolve().parents[2]


def edit_for_ever(path: Path, seed: int) -> None:
    """Edit the project, saying each edit's number and kind when it is written."""
    chance = random.Random(seed)
    with Workspace.open(path) as workspace:
        print("ready", flush=True)
        while True:
            what = chance.choice(["edit", "edit", "edit", "import", "act", "undo", "redo", "backup"])
            if what == "edit":
                old = workspace.amendments()[0]
                workspace.apply(
                    Changes.replaced(old, replace(old, author=f"{chance.random()}", reason="x" * 3000)), "Edit"
                )
            elif what == "import":
                new = replace(ACT, id=f"act{chance.random()}", provisions=ACT.provisions * chance.randrange(1, 60))
                workspace.apply(Changes.added(new), "Import")
            elif what == "act" and workspace.acts():
                act = workspace.act_by_id(chance.choice(workspace.acts()).id)
                assert act is not None
                workspace.apply(Changes.replaced(act, replace(act, provisions=_longer(act, chance))), "Correct")
            elif what == "undo":
                workspace.undo()
            elif what == "redo":
                workspace.redo()
            elif what == "backup":
                backups.back_up(workspace, "before a risk")
            print(workspace.log(1)[0].sequence, flush=True)


def _longer(act: Act, chance: random.Random) -> tuple[Provision, ...]:
    provisions = list(act.provisions)
    at = chance.randrange(len(provisions))
    provisions[at] = replace(provisions[at], text="ә" * chance.randrange(5000))
    return tuple(provisions)


def run(times: int, *, seed: int = 1) -> list[str]:
    """Kill the child so many times; return what was broken."""
    chance = random.Random(seed)
    broken: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "Жоба.lhw"
        for number in range(times):
            if number % 40 == 0:  # a fresh project, so that they stay small
                for file in sorted(Path(folder).rglob("*"), reverse=True):
                    file.rmdir() if file.is_dir() else file.unlink()
                with Workspace.create(path) as workspace:
                    workspace.apply(Changes.added(AMENDMENT), "Propose")
            acknowledged = _killed_at_random(path, chance)
            broken += [f"kill {number}: {each}" for each in _look(path, acknowledged)]
    return broken


def _killed_at_random(path: Path, chance: random.Random) -> int:
    """Start the child, kill it while it works, and return the last edit it acknowledged."""
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.reliability.kills", "--edit", str(path), str(chance.random())],
        stdout=subprocess.PIPE, cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert child.stdout is not None
    assert child.stdout.readline() == b"ready\n"
    time.sleep(chance.random() ** 2 * 0.4)
    child.send_signal(signal.SIGKILL)
    said = child.communicate()[0].split(b"\n")[:-1]  # a torn last line was not said
    return int(said[-1]) if said else 0


def _look(path: Path, acknowledged: int) -> list[str]:
    """Return what is wrong with the project after a kill."""
    try:
        started = time.monotonic()
        with Workspace.open(path) as workspace:
            wrong = [] if time.monotonic() - started < 3 else ["opening took more than three seconds"]
            if workspace.read_only:
                wrong.append("it is still locked")
            last = workspace.log(1)[0].sequence
            if not acknowledged <= last <= acknowledged + 1 and acknowledged:
                wrong.append(f"edit {acknowledged} was acknowledged, the last is {last}")
            wrong += _half_written(workspace)
            for backup in backups.backups(path)[:2]:
                backups.preview(backup)
    except WorkbenchError as error:
        return [str(error)]
    left = {each.name for each in path.parent.iterdir()} - {path.name, backups.folder_of(path).name}
    return wrong + [f"left over: {name}" for name in sorted(left)]


def _half_written(workspace: Workspace) -> list[str]:
    """Return the records that are not what the last edit of the log made of them."""
    wrong = []
    newest = workspace.changes_of(workspace.log(1)[0].sequence)
    for change in newest:
        if workspace.get(change.record.id) != change.after:
            wrong.append(f"{change.record.id} is not what the last edit made of it")
    for summary in workspace.acts():
        workspace.act_by_id(summary.id)  # raises where it is not whole
    if [each for each in workspace.amendments() if not isinstance(each, Amendment)]:
        wrong.append("an amendment is none")
    return wrong


if __name__ == "__main__":
    if sys.argv[1:2] == ["--edit"]:
        edit_for_ever(Path(sys.argv[2]), hash(sys.argv[3]))
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    begun = time.monotonic()
    faults = run(count)
    print("\n".join(faults))
    print(f"{count} kills in {time.monotonic() - begun:.0f} s, {len(faults)} promises broken")
    sys.exit(1 if faults else 0)
