"""Bundles from the terminal: a part of a project goes out in one file and comes back."""

from __future__ import annotations

import argparse
import os
from datetime import datetime
from pathlib import Path
from typing import Any

from workbench import paths, settings
from workbench.cli.opening import create_project, open_project
from workbench.cli.speech import say, show_json, warn
from workbench.errors import UnusableInput
from workbench.law.project import Project
from workbench.store.records import kind_of, to_plain
from workbench.workspace import backups, conflicts, merging, sealing
from workbench.workspace.bundles import Bundle, note_sent, pack, read_foreign_bundle, write_bundle
from workbench.workspace.workspace import Workspace

OWN = "own"
"""Stands for the key of this user where a private key is asked for."""


def bundle(given: argparse.Namespace) -> int:
    """Write a bundle of the project, or of chosen records and what belongs to them."""
    password = _password(given)
    key = sealing.own_key(paths.user_config()) if given.sign == Path(OWN) else given.sign
    with open_project(given.project) as workspace:
        packed = pack(
            workspace, given.only, title=given.title, read_only=given.read_only, now=datetime.now().astimezone()
        )
        write_bundle(packed, given.out, password=password, key=key)
        note_sent(workspace, packed)
    say(f"{given.out}: {sum(each.record is not None for each in packed.records)} records.")
    if key is not None:
        public = sealing.public_key(key)
        say(f"signed with the key {public}, fingerprint {sealing.fingerprint(public)}")
    return 0


def merge(given: argparse.Namespace) -> int:
    """Take a bundle in; 1 where conflicts stay open, which are listed with their three values."""
    packed = read_foreign_bundle(given.file, password=_password(given), signed_by=_expected(given.signed_by))
    signer = _signer(packed)
    if given.project.exists():
        with open_project(given.project, read_only=given.dry_run) as workspace:
            merged, left = _merge(workspace, packed, given)
    elif given.dry_run:
        raise UnusableInput(f"{given.project.name} was not found", "Leave --dry-run away to make it.")
    else:
        merged, left = _merge_anew(packed, given)
    for record in merged.left_out:
        warn(f"{record} is another kind of record here and was left out")
    disputed = [_shown(number, each) for number, each in enumerate(merged.conflicts, start=1)]
    if given.json:
        show_json(
            {
                "edits": len(merged.edits),
                "changes": len(merged.changes.items),
                "conflicts": disputed,
                "signed_by": packed.signed_by,
                "signer": signer,
            }
        )
    else:
        for each in disputed:
            guarded = ", sent to be read only" if each["guarded"] else ""
            say(f"{each['number']}. {each['kind']} {each['record']} {each['field']} ({each['author']}{guarded}):")
            for side in ("base", "mine", "theirs"):
                say(f"  {side}: {each[side]}")
        say(f"{len(merged.edits)} edits taken in, {len(disputed)} conflicts, {left} of them open.")
    return 1 if left else 0


def _merge(workspace: Workspace, packed: Bundle, given: argparse.Namespace) -> tuple[conflicts.Merged, int]:
    """Return what the bundle comes to, and how many conflicts stay open; written unless it is a trial."""
    merged = merging.merge(workspace, packed)
    if not merged.edits and not merged.conflicts:
        anew = merging.again(workspace, packed, f"Take in {given.file.name} again")
        if anew.edits and not given.again:
            warn(f"{given.file.name} came before, and {len(anew.changes.items)} changes of it were undone: --again")
        elif given.again:
            merged = anew
    choices = _choices(given, len(merged.conflicts))
    if not given.dry_run:
        label, aside = f"Settle what {given.file.name} disputes", tuple(choices) if given.variants else ()
        whole = conflicts.settled(workspace, merged, choices, label, variants=aside)
        if whole.changes and workspace.log(limit=1):
            backups.back_up(workspace, "before merging")
        merging.take_in(workspace, whole, f"Merge {given.file.name}")
    return merged, len(merged.conflicts) - len(choices)


def _merge_anew(packed: Bundle, given: argparse.Namespace) -> tuple[conflicts.Merged, int]:
    """Make the project of a bundle; a bundle that cannot be taken in leaves no project behind."""
    workspace = create_project(given.project, Project())
    try:
        answer = _merge(workspace, packed, given)
    except BaseException:
        workspace.close()
        given.project.unlink(missing_ok=True)
        raise
    workspace.close()
    return answer


def _choices(given: argparse.Namespace, count: int) -> dict[int, bool]:
    """Return which conflicts are settled, by their place: theirs is taken, or ours kept."""
    chosen = dict.fromkeys(range(count), given.prefer == "theirs") if given.prefer else {}
    for numbers, theirs in ((given.keep, False), (given.take, True)):
        for number in numbers:
            if not 1 <= number <= count:
                raise UnusableInput(f"There is no conflict {number}", f"There are {count}; see them with --dry-run.")
            chosen[number - 1] = theirs
    return chosen


def _signer(packed: Bundle) -> str:
    """Return the name the user gave to the key that signed; say so where there is no such name."""
    if not packed.signed_by:
        warn("the bundle is not signed: who wrote it cannot be told")
        return ""
    name = settings.load(paths.user_config()).settings.signers.get(packed.signed_by, "")
    if not name:
        warn(
            f"the bundle is signed by an unknown key {packed.signed_by}, fingerprint"
            f" {sealing.fingerprint(packed.signed_by)}: compare it with the sender"
        )
    return name


def _expected(signed_by: str) -> str:
    """Return the public key asked for: given in hex, or by the name the user gave it."""
    known = settings.load(paths.user_config()).settings.signers
    return next((key for key, name in known.items() if name == signed_by), signed_by)


def _shown(number: int, conflict: conflicts.Conflict) -> dict[str, Any]:
    values = {"base": conflict.base, "mine": conflict.mine, "theirs": conflict.theirs}
    return {
        "number": number,
        "kind": kind_of(conflict.kind),
        "record": conflict.record,
        "field": conflict.field,
        "author": conflict.author,
        "at": conflict.at.isoformat(),
        "guarded": conflict.guarded,
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
