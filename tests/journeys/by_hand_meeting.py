"""A meeting by hand: what is said in the room, with positions; decisions by one key, tasks; then the minutes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import docx
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox
from shiboken6 import isValid

from workbench.ui.dialogs.export import Export
from workbench.ui.dialogs.give_task import GiveTask
from workbench.ui.dialogs.reason import Reason
from workbench.ui.panels.session import SessionView

if TYPE_CHECKING:
    from tests.journeys.by_hand import Hand

LONG = 300.0


def walk(hand: Hand, home: Path) -> None:
    """Hold the session there is, on the wall of a meeting room, and write its minutes."""
    workspace, bench = hand.window.desk.workspace, hand.window.bench
    assert workspace is not None
    assert bench is not None
    hand.press("ctrl+6")
    session = bench.panel(SessionView)
    hand.until(lambda: session.agenda.count() > 3, "the agenda is there")
    hand.press("F11")
    hand.until(lambda: hand.window.room.cleared, "the screen is cleared")
    hand.look("meeting - the room")
    said = len(hand.gui(workspace.comments))
    hand.click(session.body)
    hand.type("МЮ")
    hand.press("Tab")
    hand.type("Поддержать с учетом редакционной правки.")
    hand.press("Tab")
    hand.press("Down")
    hand.look("meeting - being said")
    hand.click(session._say)
    hand.until(lambda: len(workspace.comments()) == said + 1, "what was said is kept")
    hand.click(session.remark)
    hand.type("Второе замечание.")
    hand.press("Return")
    hand.until(lambda: len(workspace.comments()) == said + 2, "the return key keeps it too")
    hand.look("meeting - said")
    hand.click(session._give)
    task = hand.dialog(GiveTask)
    hand.type("Согласовать с Минфином")
    hand.press("Tab")
    hand.type("А. Серикова")
    hand.press("Tab", "space", "Tab")
    hand.look("meeting - a task")
    hand.ok(task)
    hand.until(workspace.tasks, "the task is given")
    for key in ("F6", "F9", "F8"):
        made = len(hand.gui(workspace.decisions))
        hand.press(key)
        hand.until(lambda made=made: len(workspace.decisions()) == made + 1, f"{key} decides")
    hand.press("F7")
    reason = hand.dialog(Reason)
    hand.type("Не поддержано.")
    hand.look("meeting - why rejected")
    hand.ok(reason)
    hand.look("meeting - decided")
    hand.press("Escape")
    hand.until(lambda: not hand.window.room.cleared, "the window is back")
    _minutes(hand, home / "minutes")


def _minutes(hand: Hand, folder: Path) -> None:
    """Export the minutes alone, chosen by keys, and look whether what was said and decided is in them."""
    hand.press("ctrl+e")
    export = hand.dialog(Export)
    hand.click(export.papers)
    hand.press("Home")
    for row in range(export.papers.count()):
        if hand.gui(lambda row=row: export.papers.item(row).data(Qt.ItemDataRole.UserRole)) != "minutes":
            hand.press("space")
        hand.press("Down")
    hand.click(export.folder)
    hand.press("ctrl+a")
    hand.type(str(folder))
    hand.press("alt+x")
    hand.until(lambda: export._job is None and any(folder.glob("*.rus.docx")), "the minutes are written", LONG)
    hand.look("meeting - minutes written")
    close = hand.gui(lambda: export._buttons.button(QDialogButtonBox.StandardButton.Close))
    hand.click(close)
    hand.until(lambda: not (isValid(export) and export.isVisible()), "the export closes")
    (paper,) = folder.glob("*.rus.docx")
    text = "\n".join(each.text for each in docx.Document(str(paper)).paragraphs)
    (hand.pictures / "minutes.docx").write_bytes(paper.read_bytes())
    for words in ("редакционной правки", "Второе замечание", "Согласовать с Минфином", "Не поддержано"):
        assert words in text, (words, text)
