"""A newer edition by hand: each amendment it touches taken, reworded, withdrawn or left; and all of it undone."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import docx
from shiboken6 import isValid

from workbench.comparison.rebase import RebaseKind
from workbench.ui.dialogs.carry_over import CarryOver
from workbench.ui.dialogs.import_act import ImportAct
from workbench.ui.dialogs.reason import Reason
from workbench.workspace.rebasing import Carried

if TYPE_CHECKING:
    from tests.journeys.by_hand import Hand

LONG = 300.0
_BY_HAND = "Слова, набранные рукой;"


def walk(hand: Hand, act: Path) -> None:
    """Take the edition in, answer the list in every way, look at what became of it, and take everything back."""
    workspace, bench = hand.window.desk.workspace, hand.window.bench
    assert workspace is not None
    assert bench is not None
    newer = _newer(act)
    before = hand.gui(workspace.amendments)
    hand.press("ctrl+i")
    hand.answer(newer)
    dialog = hand.dialog(ImportAct)
    hand.until(lambda: dialog.imported, "the newer edition is read", LONG)
    hand.press("alt+a")
    hand.until(dialog.edition.isEnabled, "the date can be typed")
    hand.press("Tab")
    hand.type("01/11/2026")
    assert hand.gui(lambda: dialog.edition.date().toString("yyyy-MM-dd")) == "2026-11-01"
    hand.look("edition - dated")
    hand.ok(dialog)
    listed = hand.dialog(CarryOver)
    hand.until(lambda: listed.rows, "what is to be carried over is listed", LONG)
    hand.look("edition - the list")
    kinds = [row.carried.kind.name for row in listed.rows]
    print("to carry over:", ", ".join(f"{kinds.count(kind)} {kind.lower()}" for kind in dict.fromkeys(kinds)))
    steps = hand.window.desk.undo_stack
    begun = hand.gui(steps.index)
    _take(hand, listed)
    _by_hand(hand, listed)
    _withdraw(hand, listed)
    here = hand.gui(listed.list.currentRow)
    hand.press("alt+l")
    hand.until(lambda: listed.list.currentRow() != here, "it is left for later")
    while hand.gui(lambda: _open(listed) and not listed._close.hasFocus()) and hand.gui(listed._take.isEnabled):
        row = hand.gui(lambda: listed.list.currentRow())
        hand.press("alt+t" if isinstance(listed.rows[row].carried, Carried) else "alt+c")
        hand.until(lambda row=row: listed.rows[row].done, f"row {row} is answered")
    hand.look("edition - answered")
    hand.press("Escape")
    hand.until(lambda: not _open(listed), "the list closes")
    changed = [each for each in before if hand.gui(lambda each=each: workspace.get(each.id)) != each]
    print(f"amendments changed: {len(changed)}")
    hand.gui(lambda: bench.desk.show(workspace.get(changed[0].id)))
    hand.look("edition - an amendment carried over")
    while hand.gui(steps.index) > begun:
        left = hand.gui(steps.index)
        hand.press("ctrl+z")
        hand.until(lambda left=left: steps.index() < left, "a step is taken back")
    hand.until(lambda: workspace.amendments() == before, "every amendment is as it was")
    hand.look("edition - taken back")


def _take(hand: Hand, listed: CarryOver) -> None:
    """Take the text that is offered."""
    row = hand.gui(listed.row)
    hand.press("alt+t")
    hand.until(lambda: row.done, "it is carried over")


def _by_hand(hand: Hand, listed: CarryOver) -> None:
    """Write another text for a place both sides changed, and take it."""
    at = next(
        (at for at, row in enumerate(listed.rows)
         if not row.done and isinstance(row.carried, Carried) and row.carried.kind is RebaseKind.CONFLICT),
        None,
    )  # fmt: skip
    if at is None:
        return
    _to(hand, listed, at)
    hand.write(listed.text, _BY_HAND)
    hand.look("edition - by hand")
    hand.press("alt+t")
    hand.until(lambda: listed.rows[at].done, "what was written is taken")


def _withdraw(hand: Hand, listed: CarryOver) -> None:
    """Withdraw an amendment, with a reason."""
    at = next(at for at, row in enumerate(listed.rows) if not row.done and isinstance(row.carried, Carried))
    _to(hand, listed, at)
    hand.press("alt+w")
    reason = hand.dialog(Reason)
    hand.type("Учтено новой редакцией.")
    hand.look("edition - withdrawn")
    hand.ok(reason)
    hand.until(lambda: listed.rows[at].done, "it is withdrawn")


def _to(hand: Hand, listed: CarryOver, at: int) -> None:
    """Go to a row by the keys of a list."""
    hand.click(listed.list)
    hand.press("Home", *["Down"] * at)
    hand.until(lambda: listed.list.currentRow() == at, f"row {at} is chosen")


def _open(dialog: CarryOver) -> bool:
    return isValid(dialog) and dialog.isVisible()


def _newer(act: Path) -> Path:
    """Return a newer edition: as it is prepared, or with a word more wherever the population is spoken of."""
    newer = act.with_name(f"newer{act.suffix}")
    if act.suffix != ".docx":
        shutil.copy(act, newer)
        return newer
    document = docx.Document(str(act))
    for paragraph in document.paragraphs:
        for run in paragraph.runs:
            run.text = run.text.replace("населения", "всего населения")
    document.save(str(newer))
    return newer
