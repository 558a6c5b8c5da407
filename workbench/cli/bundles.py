"""Bundles from the terminal: a part of a project goes out in one file and comes back."""

from __future__ import annotations

import argparse
import os
from datetime import datetime
from typing import Any

from workbench.cli.opening import create_project, open_project
from workbench.cli.speech import say, show_json, warn
from workbench.errors import UnusableInput
from workbench.law.project import Project
from workbench.store.records import kind_of, to_plain
from workbench.workspace import backups, merging
from workbench.workspace.bundles import pack, read_bundle, write_bundle


def bundle(given: argparse.Namespace) -> int:
    """Write a bundle of the project, or of chosen records and what belongs to them."""
    password = _password(given)
    with open_project(given.project, read_only=True) as workspace:
        packed = pack(
            workspace, given.only, title=given.title, read_only=given.read_only, now=datetime.now().astimezone()
        )
    write_bundle(packed, given.out, password=password, key=given.sign)
    say(f"{given.out}: {sum(each.record is not None for each in packed.records)} records.")
    return 0


def merge(given: argparse.Namespace) -> int:
    """Take a bundle in; 1 where conflicts stay open, which are listed with their three values."""
    packed = read_bundle(given.file, password=_password(given), signed_by=given.signed_by)
    if not given.project.exists() and given.dry_run:
        raise UnusableInput(f"{given.project.name} was not found", "Leave --dry-run away to make it.")
    opened = open_project(given.project) if given.project.exists() else create_project(given.project, Project())
    with opened as workspace:
        merged = merging.merge(workspace, packed)
        if not given.dry_run:
            if merged.changes and workspace.log(limit=1):
                backups.back_up(workspace, "before merging")
            merging.take_in(workspace, merged, f"Merge {given.file.name}")
            for conflict in merged.conflicts if given.prefer else ():
                merging.settle(
                    workspace, conflict, theirs=given.prefer == "theirs", label=f"Settle {conflict.field or 'record'}"
                )
    conflicts = [_shown(each) for each in merged.conflicts]
    for record in merged.left_out:
        warn(f"{record} is another kind of record here and was left out")
    if given.json:
        show_json({"edits": len(merged.edits), "changes": len(merged.changes.items), "conflicts": conflicts})
    else:
        for each in conflicts:
            say(f"conflict in {each['kind']} {each['record']} {each['field']} ({each['author']}):")
            for side in ("base", "mine", "theirs"):
                say(f"  {side}: {each[side]}")
        say(f"{len(merged.edits)} edits taken in, {len(conflicts)} conflicts.")
    return 1 if conflicts and not given.prefer else 0


def _shown(conflict: merging.Conflict) -> dict[str, Any]:
    values = {"base": conflict.base, "mine": conflict.mine, "theirs": conflict.theirs}
    return {
        "kind": kind_of(conflict.kind),
        "record": conflict.record,
        "field": conflict.field,
        "author": conflict.author,
        "at": conflict.at.isoformat(),
        **{side: _plain(value) for side, value in values.items()},
    }


def _plain(value: Any) -> Any:
    if value is None or isinstance(value, str | int | bool | tuple):
        return list(value) if isinstance(value, tuple) else value
    return to_plain(value) if hasattr(value, "id") else str(value)


def _password(given: argparse.Namespace) -> str:
    if not given.password_env:
        return ""
    password = os.environ.get(given.password_env, "")
    if not password:
        raise UnusableInput(f"The variable {given.password_env} is not set", "Set it to the password and try again.")
    return password
