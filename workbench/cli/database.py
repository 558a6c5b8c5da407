"""Projects in a department's database, from the terminal: roles, who is there, moving a project there and back."""

from __future__ import annotations

import argparse

from workbench.cli.opening import open_project, with_password
from workbench.cli.speech import say, show_json, table
from workbench.errors import UnusableInput
from workbench.places import Database
from workbench.workspace import sharing
from workbench.workspace.sharing import Role


def database(given: argparse.Namespace) -> int:
    """Do one of the things a department's database needs."""
    if not isinstance(given.project, Database):
        raise UnusableInput(
            f"{given.project.name} is a file", "Give the address of a database: postgresql+psycopg://USER@SERVER/NAME."
        )
    return {"roles": _roles, "who": _who}[given.what](given)


def move(given: argparse.Namespace) -> int:
    """Write a whole project to another place, prove that it is the same there, and say what was written."""
    with open_project(given.project, read_only=True) as workspace:
        found = with_password(lambda password: sharing.move(workspace, given.target, password=password))
    if given.json:
        show_json({name: {"rows": rows, "sha256": digest} for name, (rows, digest) in found.items()})
        return 0
    say(table([(name, str(rows), digest) for name, (rows, digest) in found.items() if rows]))
    say(f"The same in {given.target}, row by row. {given.project} stays as it was: put it away, work goes on there.")
    return 0


def _roles(given: argparse.Namespace) -> int:
    members = [_member(text) for text in given.member]
    if given.apply:
        with_password(lambda password: sharing.apply_roles(given.project, members, password=password))
        say(f"The roles of {given.project.name} are made.")
        return 0
    say(with_password(lambda password: sharing.roles_script(given.project, members, password=password)).rstrip())
    return 0


def _who(given: argparse.Namespace) -> int:
    with open_project(given.project, read_only=True) as workspace:
        present, role = sharing.present(workspace), workspace.role
        user = workspace.author
    if given.json:
        rows = [
            {"who": each.who, "host": each.host, "record": each.record, "seen": each.seen.isoformat()}
            for each in present
        ]
        show_json({"user": user, "role": role, "present": rows})
        return 0
    say(f"You are {user}: {role}.")
    say(table([(each.who, each.host, each.record) for each in present]) if present else "Nobody has it open.")
    return 0


def _member(text: str) -> tuple[str, Role]:
    user, mark, role = text.rpartition("=")
    if not mark or not user or role not in list(Role):
        raise UnusableInput(f"{text!r} names no member", f"Write USER=ROLE, the role one of {', '.join(Role)}.")
    return user, Role(role)
