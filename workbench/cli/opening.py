"""Opening a project from the terminal: in the user's name, asking for a password where a database wants one."""

from __future__ import annotations

import getpass
import sys
from collections.abc import Callable
from typing import TypeVar

from workbench import paths, settings
from workbench.cli.speech import warn
from workbench.errors import PasswordNeeded
from workbench.law.project import Project
from workbench.places import Place
from workbench.workspace.workspace import Workspace

T = TypeVar("T")
_TIMES = 3


def open_project(place: Place, *, read_only: bool = False) -> Workspace:
    """Open a project; edits are made in the name the user gave in the settings, or by which a database knows us."""
    workspace = with_password(lambda password: Workspace.open(place, read_only, author=_author(), password=password))
    if workspace.notice:
        warn(workspace.notice)
    return workspace


def create_project(place: Place, project: Project) -> Workspace:
    """Make a project and open it, in the user's name."""
    return with_password(lambda password: Workspace.create(place, project, author=_author(), password=password))


def with_password(ask: Callable[[str], T]) -> T:
    """Do what may need a password: without one first, then with what is typed in, where somebody sits at a terminal.

    Raises PasswordNeeded where nobody does, or after three refusals.
    """
    password = ""
    for left in range(_TIMES, -1, -1):
        try:
            return ask(password)
        except PasswordNeeded as needed:
            if not left or not sys.stdin.isatty():
                raise
            password = getpass.getpass(f"{needed.message}: ")
    raise AssertionError("the last refusal is raised")


def _author() -> str:
    return settings.load(paths.user_config()).settings.author
