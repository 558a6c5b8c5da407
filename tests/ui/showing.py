"""Panels on the screen of a test."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

P = TypeVar("P", bound=QWidget)


def put(qtbot: QtBot, panel: P) -> P:
    """Return the panel, shown at the size panels have in the window."""
    qtbot.addWidget(panel)
    panel.resize(900, 600)
    panel.show()
    return panel
