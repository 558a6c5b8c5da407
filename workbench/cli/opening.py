"""Opening a project from the terminal: in the user's name, and saying what opening had to tell."""

from __future__ import annotations

from pathlib import Path

from workbench import paths, settings
from workbench.cli.speech import warn
from workbench.law.project import Project
from workbench.workspace.workspace import Workspace


def open_project(path: Path, *, read_only: bool = False) -> Workspace:
    """Open a project; edits are made in the name the user gave in the settings."""
    workspace = Workspace.open(path, read_only, author=_author())
    if workspace.notice:
        warn(workspace.notice)
    return workspace


def create_project(path: Path, project: Project) -> Workspace:
    """Make a project file and open it, in the user's name."""
    return Workspace.create(path, project, author=_author())


def _author() -> str:
    return settings.load(paths.user_config()).settings.author
