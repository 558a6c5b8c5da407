"""A newer edition of the real law comes, by hand: the list to go through is offered, suspect links are confirmed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from shiboken6 import isValid

from workbench.law.act import Act
from workbench.ui.bench import Bench
from workbench.ui.dialogs.carry_over import CarryOver
from workbench.ui.dialogs.import_act import ImportAct
from workbench.ui.panels.concordance import Concordance
from workbench.workspace import recommendations
from workbench.workspace.workspace import Workspace

if TYPE_CHECKING:
    from tests.journeys.by_hand import Hand

LONG = 300.0


def walk(hand: Hand, workspace: Workspace, bench: Bench, home: Path) -> None:
    """Import an edition in which every linked provision reads otherwise; confirm the links one after another."""
    (home / "newer_ru.md").write_text(_reworded(hand, workspace, home / "civil_ru.md"), "utf-8")
    hand.press("ctrl+i")
    hand.answer(home / "newer_ru.md")
    dialog = hand.dialog(ImportAct)
    hand.until(lambda: dialog.imported, "the newer edition is read", LONG)
    hand.click(dialog._dated)
    hand.press("Tab")
    hand.type("01/07/2026")
    hand.ok(dialog)
    listed = hand.dialog(CarryOver)
    hand.until(lambda: listed.rows, "what is to be carried over is listed", LONG)
    hand.look("carry over")
    hand.press("Escape")
    hand.until(lambda: not (isValid(listed) and listed.isVisible()), "the list closes")

    concordance = bench.panel(Concordance)
    hand.press("ctrl+4")
    suspects = _suspects(workspace)
    whole = hand.gui(suspects)
    assert whole, "the text of linked provisions has changed"
    hand.look("suspect links")
    for left in range(whole, 0, -1):
        _to_a_suspect(hand, concordance)
        hand.click(concordance._confirm)
        hand.until(lambda left=left: suspects() == left - 1, f"{left - 1} left to confirm")
    hand.until(lambda: not concordance._confirm.isEnabled(), "nothing is left to confirm")
    hand.look("links confirmed")
    hand.press("ctrl+z")
    hand.until(lambda: suspects() == 1, "the last one is to be confirmed again")
    hand.press("ctrl+y")
    hand.until(lambda: suspects() == 0, "and is confirmed")
    print(f"links confirmed one after another: {whole}")


def _to_a_suspect(hand: Hand, concordance: Concordance) -> None:
    """Go to the next link to be confirmed by the same button, where the cursor is not in one."""

    def here() -> bool:
        found = concordance.current()
        return found is not None and found.id in concordance._suspects

    if not hand.gui(here):
        hand.click(concordance._confirm)
        hand.until(here, "the cursor is in a link to be confirmed")


def _suspects(workspace: Workspace) -> Callable[[], int]:
    return lambda: len(recommendations.suspect_ids(workspace, workspace.correspondences()))


def _reworded(hand: Hand, workspace: Workspace, source: Path) -> str:
    """Return the law with a word more in each provision that is linked."""
    text = source.read_text("utf-8")
    for link in hand.gui(workspace.correspondences):
        act = hand.gui(lambda link=link: workspace.act(link.ref.work, "rus"))
        assert isinstance(act, Act)
        found = act.find(link.ref.eid)
        assert found is not None, link.ref
        words = next(each.text for each in found.walk() if text.count(each.text) == 1)
        text = text.replace(words, f"Отныне {words}")
    return text
