"""Waiting as a user does until a project stands on the screen."""

from __future__ import annotations

from workbench.ui.desk import Desk


def settled(qtbot, desk: Desk) -> None:  # type: ignore[no-untyped-def]
    """Wait until no worker runs and nothing is left to be shown."""
    qtbot.waitUntil(lambda: not desk.jobs.running() and not desk.steps.under_way, timeout=20_000)
