"""Work in a department's database: who is there, hearing of their edits, roles, and moving a project there and back."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.places import Database, Place
from workbench.store import Presence, Role, moving
from workbench.store.listening import Heard, Listener
from workbench.store.moving import Fingerprints
from workbench.store.presence import present_now
from workbench.workspace.workspace import Workspace

__all__ = ["Heard", "Listener", "Presence", "Role", "apply_roles", "listener", "move", "present", "roles_script"]


def move(workspace: Workspace, target: Place, *, password: str = "") -> Fingerprints:
    """Write the project to another place: a file into a database, or back; nothing changes where it was.

    Records, change log with authors and moments, and what came in bundles are the same there, which the fingerprints
    prove; what can be undone in this session stays with the session. Raises ProjectError, PasswordNeeded.
    """
    return moving.move(workspace.store, target, password=password)


def listener(workspace: Workspace) -> Listener | None:
    """Return what hears of the edits of others and of who is there; None for a file. Close it before the workspace."""
    return workspace.store.listener()


def present(workspace: Workspace) -> tuple[Presence, ...]:
    """Return who has the project open."""
    with workspace.store.reading() as connection:
        return present_now(connection)


def roles_script(place: Database, members: Sequence[tuple[str, Role]] = (), *, password: str = "") -> str:
    """Return the SQL that makes the roles of a project and its members, for the administrator of the database."""
    from workbench.store import postgres
    from workbench.store.roles import script

    return script(place, members, tables=postgres.has_tables(place, password=password))


def apply_roles(place: Database, members: Sequence[tuple[str, Role]] = (), *, password: str = "") -> None:
    """Make the roles of a project and its members. Raises ProjectError where we may not, PasswordNeeded."""
    from workbench.store import postgres

    postgres.run_script(place, roles_script(place, members, password=password), password=password)
