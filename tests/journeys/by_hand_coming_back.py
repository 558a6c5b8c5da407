"""A reviewed Word copy by hand: where both changed one of three texts is chosen, and each proposal answered by keys."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from workbench.law.amendment import Amendment
from workbench.ui.dialogs.take_back import Answer, TakeBack

if TYPE_CHECKING:
    from tests.journeys.by_hand import Hand

LONG = 300.0
_ANSWERS = (Answer.ACCEPTED, Answer.KEPT, Answer.LEFT)


def walk(hand: Hand, copy: Path) -> None:
    """Take the copy back, having changed the first place ourselves meanwhile."""
    workspace, bench = hand.window.desk.workspace, hand.window.bench
    assert workspace is not None
    assert bench is not None
    dialog = _taken(hand, copy)
    assert dialog.returned is not None
    found = dialog.returned.reviewed.proposals
    hand.look("copy - as it comes back")
    at = next(at for at, each in enumerate(found) if each.amendment)
    hand.press("Escape")
    hand.until(lambda: not _open(dialog), "the copy is put aside")
    _change_ours(hand, found[at].amendment)

    dialog = _taken(hand, copy)
    hand.press(*["Down"] * at)
    hand.until(lambda: dialog.proposals.currentRow() == at, "ours is in front")
    hand.look("copy - both changed")
    assert "▲" in hand.gui(dialog._kind.text)
    before = hand.gui(workspace.amendments)
    order = [*range(at, len(found)), *range(at)]
    for key, answer, row in zip(("alt+a", "alt+v", "alt+l"), _ANSWERS, order, strict=False):
        hand.press(key)
        hand.until(lambda row=row, answer=answer: dialog.answers[row] is answer, f"{key} answers {row}")
        hand.look(f"copy - {answer.name.lower()}")
    for row in reversed(order[:3]):
        hand.press("ctrl+z")
        hand.until(lambda row=row: dialog.answers[row] is Answer.OPEN, f"answer {row} is undone")
    assert hand.gui(workspace.amendments) == before
    hand.press("alt+a")
    hand.until(lambda: dialog.answers[at] is Answer.ACCEPTED, "it is accepted after all")
    hand.press("Escape")
    hand.until(lambda: not _open(dialog), "the copy is done with")
    hand.press("ctrl+z")
    hand.until(lambda: workspace.amendments() == before, "and taken back in the window")


def _change_ours(hand: Hand, amendment: str) -> None:
    """Write other words where the reviewer wrote."""
    bench, workspace = hand.window.bench, hand.window.desk.workspace
    assert bench is not None
    assert workspace is not None
    found = hand.gui(lambda: workspace.get(amendment))
    assert isinstance(found, Amendment)
    hand.gui(lambda: bench.desk.show(found))
    editor = bench.editor
    hand.until(lambda: editor.amendment is not None and editor.amendment.id == amendment, "ours is open")
    hand.click(editor.tabs, lambda: editor.tabs.tabRect(0).center())
    hand.click(editor.proposed)
    cursor = hand.gui(lambda: editor.proposed.document().find("дет"))
    place = hand.gui(cursor.selectionStart)
    hand.press("ctrl+Home", *["Right"] * place)
    hand.press("ctrl+Delete")
    hand.type("малышей ")
    hand.until(lambda: "малышей" in workspace.get(amendment).wording.get("rus", ""), "ours is stored")


def _taken(hand: Hand, copy: Path) -> TakeBack:
    hand.press("ctrl+r")
    hand.answer(copy)
    dialog = hand.dialog(TakeBack)
    hand.until(lambda: dialog.returned is not None, "the copy is read", LONG)
    hand.until(lambda: QApplication.focusWidget() is dialog.proposals, "the proposals have the keyboard")
    return dialog


def _open(dialog: TakeBack) -> bool:
    return isValid(dialog) and dialog.isVisible()
