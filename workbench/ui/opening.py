"""Opening a project on a worker: everything that reads the disk or asks a server, so that showing it reads nothing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from workbench.places import Place

if TYPE_CHECKING:  # the store and the records load where the work is done
    from workbench.workspace.workspace import Workspace


def opened(place: Place, *, takeover: bool = False, password: str = "") -> Workspace:
    """Return the project, with what is shown of it first read already. Raises as `Workspace.open` does."""
    from workbench.workspace.workspace import Workspace

    workspace = Workspace.open(place, takeover=takeover, password=password)
    workspace.read_ahead()
    return workspace


def created(path: Path, title: str) -> Workspace:
    """Return a new project. Raises as `Workspace.create` does."""
    from workbench.law.project import Project
    from workbench.workspace.workspace import Workspace

    return Workspace.create(path, Project(title=title))


def closed(workspace: Workspace) -> None:
    """Give a project back that nobody waits for any more."""
    workspace.close()
