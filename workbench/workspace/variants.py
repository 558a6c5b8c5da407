"""Variants of a proposal: the ministry's, the commissioner's, the working group's; one goes into the package."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from workbench.law.amendment import LIVE, Action, Amendment, Status
from workbench.law.change import Changes
from workbench.law.ids import new_id
from workbench.workspace.amendments import choose
from workbench.workspace.workspace import Workspace


def variants(workspace: Workspace, amendment: Amendment) -> tuple[Amendment, ...]:
    """Return the live proposals for one provision, this one among them, in the order they were made."""
    if amendment.action is Action.REPLACE_THROUGHOUT:
        return (amendment,)
    return tuple(
        each
        for each in workspace.amendments(work=amendment.ref.work)
        if each.id == amendment.id
        or (each.ref == amendment.ref and each.status in LIVE and each.action is not Action.REPLACE_THROUGHOUT)
    )


def beside(amendment: Amendment, *, author: str = "", body: str = "", now: datetime | None = None) -> Amendment:
    """Return a variant of the amendment to be worded otherwise; the one there is stays the chosen one."""
    return replace(
        amendment, id=new_id(), author=author, body=body, status=Status.DRAFT, reason="", chosen=False, source="",
        created=now, changed=now,
    )  # fmt: skip


def take(workspace: Workspace, amendment: Amendment, *, now: datetime | None = None) -> Changes:
    """Return the changes by which this variant goes into the package, and no other for its provision."""
    return choose(amendment, variants(workspace, amendment), now=now)
