"""Let every file be cut off at some size while a project is written: python -m tests.reliability.faults [steps].

A child works under a limit of the size of files, as on a full disk; the limit grows from nothing.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

from tests.store.store_values import ACT, AMENDMENT
from workbench.errors import WorkbenchError
from workbench.law.change import Changes
from workbench.law.project import Project
from workbench.store import Store
from workbench.workspace import backups
from workbench.workspace.workspace import Workspace

ROOT = Path(__file__).resolve().parents[2]
EDITED = replace(AMENDMENT, reason="ә" * 20_000)
LARGE = replace(ACT, id="large", provisions=ACT.provisions * 40)
OPERATIONS = ("create", "edit", "import", "backup", "restore")


def operate(operation: str, path: Path) -> None:
    """Do one thing with the project."""
    if operation == "create":
        Store.create(path.with_name("new.lhw"), Project(title="ә" * 20_000)).close()
        return
    if operation == "restore":
        backups.restore(backups.backups(path)[0], path)
        return
    with Workspace.open(path) as workspace:
        if operation == "edit":
            workspace.apply(Changes.replaced(AMENDMENT, EDITED), "Edit")
        elif operation == "import":
            workspace.apply(Changes.added(LARGE), "Import")
        else:
            backups.back_up(workspace, "before a risk")


def run(steps: int) -> tuple[int, list[str]]:
    """Return how many operations were refused, and what was broken."""
    refused, broken = 0, []
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder) / "whole"
        with Workspace.create(whole / "a.lhw") as workspace:
            workspace.apply(Changes.added(AMENDMENT), "Propose")
            backups.back_up(workspace, "before a risk")
        for operation in OPERATIONS:
            largest = 4 * (whole / "a.lhw").stat().st_size
            for step in range(steps):
                limit = largest * step // steps
                work = Path(folder) / "work"
                shutil.rmtree(work, ignore_errors=True)
                shutil.copytree(whole, work)
                code, wrong = _limited(operation, work / "a.lhw", limit)
                refused += code == 3
                broken += [f"{operation} cut at {limit}: {each}" for each in wrong]
    return refused, broken


def _limited(operation: str, path: Path, limit: int) -> tuple[int, list[str]]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.reliability.faults", "--operate", operation, str(path), str(limit)],
        capture_output=True, text=True, cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    wrong = [] if done.returncode in (0, 3) else [done.stderr.strip().splitlines()[-1]]
    try:
        with Workspace.open(path) as workspace:
            before = workspace.amendments() == (AMENDMENT,) and not workspace.acts()
            edited = operation == "edit" and workspace.amendments() == (EDITED,)
            imported = operation == "import" and workspace.act_by_id("large") == LARGE
            after = edited or imported or operation not in ("edit", "import")
            if not (after if done.returncode == 0 else before or edited or imported):
                wrong.append("neither as before nor as after")
    except WorkbenchError as error:
        wrong.append(str(error))
    left = [each.name for each in path.parent.rglob("*") if each.name.endswith((".tmp", ".lock", ".owner", "-journal"))]
    return done.returncode, wrong + [f"left over: {name}" for name in left]


def _operate_limited(operation: str, path: Path, limit: int) -> int:
    import resource
    import signal

    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
    try:
        operate(operation, path)
    except WorkbenchError as error:
        sys.stdout.write(str(error))
        return 3
    return 0


if __name__ == "__main__":
    if sys.argv[1:2] == ["--operate"]:
        sys.exit(_operate_limited(sys.argv[2], Path(sys.argv[3]), int(sys.argv[4])))
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 24
    noticed, faults = run(count)
    print("\n".join(faults))
    print(f"{count * len(OPERATIONS)} cut-offs: {noticed} refused with one clear error, {len(faults)} promises broken")
    sys.exit(1 if faults else 0)
