"""Copies of the project beside it: made on closing and before risky steps, thinned out as they age, restored.

A look before restoring shows what it would take back.

A copy is whole or not there at all (SQLite's backup to a temporary name, checked, synced, renamed). Its name tells its
edit, day and reason: `000123 2026-11-25 15-30-00 closing.lhw`. The order of copies is that of the edits, not of clocks.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from workbench.errors import ProjectError
from workbench.law.amendment import Amendment
from workbench.law.project import Project
from workbench.law.recommendation import Recommendation
from workbench.store import ActSummary, LogEntry, Store
from workbench.store.lock import held
from workbench.workspace.workspace import Workspace

CLOSING = "closing"
DAYS, WEEKS, MONTHS, OTHERS = 12, 10, 9, 12
"""How many copies stay: the last of each day, week and month, and of those before risky steps the last ones."""

_NAME = re.compile(r"(\d+) (\d{4}-\d\d-\d\d \d\d-\d\d-\d\d) (.+)")
_MOMENT = "%Y-%m-%d %H-%M-%S"


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of a project: up to which edit, when and why it was made."""

    path: Path
    sequence: int
    at: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class Preview:
    """What a copy holds, and the edits made since, which restoring it would take back; the latest first."""

    project: Project
    acts: tuple[ActSummary, ...]
    recommendations: int
    amendments: int
    lost: tuple[LogEntry, ...]


def folder_of(project: Path) -> Path:
    """Return the folder the copies of a project are kept in."""
    return project.with_name(f"{project.stem} (backups)")


def backups(project: Path) -> tuple[Backup, ...]:
    """Return the copies of a project, the latest first."""
    found = [backup for file in folder_of(project).glob(f"*{project.suffix}") if (backup := _read_name(file))]
    return tuple(sorted(found, key=lambda each: (each.sequence, each.at), reverse=True))


def back_up(
    workspace: Workspace, reason: str = CLOSING, *, now: datetime | None = None, spared: Backup | None = None
) -> Backup | None:
    """Copy the project and thin the copies out, all but the one `spared`; None where the last has every edit already.

    Raises ProjectError where no copy can be written.
    """
    now = now or datetime.now()
    entries = workspace.log(limit=1)
    sequence = entries[0].sequence if entries else 0
    before = backups(workspace.path)
    if before and before[0].sequence == sequence and reason == CLOSING:
        return None
    name = f"{sequence:06} {now.strftime(_MOMENT)} {reason}{workspace.path.suffix}"
    made = Backup(folder_of(workspace.path) / name, sequence, now.replace(microsecond=0), reason)
    workspace.backup(made.path)
    for old in set(before) - kept((made, *before)) - {spared}:
        with suppress(OSError):
            old.path.unlink()
    return made


def kept(copies: Iterable[Backup]) -> set[Backup]:
    """Return the copies that stay: the last of each of 12 days, 10 weeks and 9 months, and 12 before risky steps."""
    latest_first = sorted(copies, key=lambda each: (each.sequence, each.at), reverse=True)
    closing = [each for each in latest_first if each.reason == CLOSING]
    others = [each for each in latest_first if each.reason != CLOSING]
    return {
        *_last_of_each(closing, DAYS, lambda day: day.isoformat()),
        *_last_of_each(closing, WEEKS, lambda day: str(day.isocalendar()[:2])),
        *_last_of_each(closing, MONTHS, lambda day: day.isoformat()[:7]),
        *others[:OTHERS],
    }


def preview(backup: Backup, workspace: Workspace | None = None) -> Preview:
    """Return what a copy holds; with the project open also what would be lost.

    Raises ProjectError for a damaged copy.
    """
    with Store.open(backup.path, read_only=True) as store:
        (project,) = store.find(Project)
        newer = workspace.log(limit=500) if workspace is not None else ()
        return Preview(
            project,
            store.act_summaries(),
            len(store.find(Recommendation)),
            len(store.find(Amendment)),
            tuple(entry for entry in newer if entry.sequence > backup.sequence),
        )


def restore(backup: Backup, project: Path, *, now: datetime | None = None) -> None:
    """Put a copy in the place of the project, which must be closed; what was there is copied first.

    Raises ProjectError where the copy is damaged or somebody has the project open; then nothing is changed. A project
    that is too damaged to be opened is kept beside as it is. The copy stays, whatever is thinned out meanwhile.
    """
    with Store.open(backup.path, read_only=True) as source:
        _set_aside(project, backup, now or datetime.now())
        with held(project):
            source.backup(project)


def _set_aside(project: Path, chosen: Backup, now: datetime) -> None:
    if not project.exists():
        return
    try:
        workspace = Workspace.open(project)
    except ProjectError:
        damaged = project.with_name(f"{project.stem} (damaged {now.strftime(_MOMENT)}){project.suffix}")
        project.replace(damaged)
        return
    with workspace:
        if workspace.read_only:
            raise ProjectError(f"{project.name} cannot be replaced: {workspace.notice}", "Close it there first.")
        back_up(workspace, "before restoring", now=now, spared=chosen)


def _last_of_each(latest_first: list[Backup], count: int, period: Callable[[date], str]) -> list[Backup]:
    last: dict[str, Backup] = {}
    for each in latest_first:
        last.setdefault(period(each.at.date()), each)
    return list(last.values())[:count]


def _read_name(file: Path) -> Backup | None:
    match = _NAME.fullmatch(file.stem)
    if match is None:
        return None
    try:
        return Backup(file, int(match[1]), datetime.strptime(match[2], _MOMENT), match[3])
    except ValueError:
        return None
