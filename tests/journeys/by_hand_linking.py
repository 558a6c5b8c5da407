"""Links by hand: from a suggestion with the words in common, by shortcut, and taken away again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workbench.ui.dialogs.link import Link
from workbench.ui.panels.concordance import Concordance
from workbench.ui.panels.context import Context
from workbench.ui.panels.recommendations import Recommendations

if TYPE_CHECKING:
    from tests.journeys.by_hand import Hand

LONG = 300.0


def walk(hand: Hand) -> None:
    """Link a recommendation to what is suggested for it and to the provision that is read; unlink by key."""
    workspace, bench = hand.window.desk.workspace, hand.window.bench
    assert workspace is not None
    assert bench is not None
    panel, context = bench.panel(Recommendations), bench.panel(Context)
    before = len(hand.gui(workspace.correspondences))
    hand.press("ctrl+3")
    hand.until(panel.table.isVisible, "the recommendations are seen")
    hand.press("ctrl+Home")
    for _ in range(hand.gui(panel._sorted.rowCount)):
        hand.press("Down")
        hand.until(lambda: "Reading…" not in context.view.toPlainText(), "what may answer is looked for", LONG)
        if not hand.gui(lambda: context.view.document().find("Link…").isNull()):
            break
    hand.look("links - suggested")
    shown = hand.gui(context.view.toPlainText)
    assert "in common:" in shown, shown
    hand.press("alt+3")
    hand.until(context.view.hasFocus, "the suggestions have the keyboard")
    for _ in range(40):
        if hand.gui(lambda: context.view.textCursor().selectedText()) == "Link…":
            break
        hand.press("Tab")
    hand.look("links - at a suggestion by keys")
    hand.press("Return")
    dialog = hand.dialog(Link)
    hand.look("links - asked")
    hand.ok(dialog)
    hand.until(lambda: len(workspace.correspondences()) == before + 1, "the suggestion is linked")
    hand.look("links - linked")

    concordance = bench.panel(Concordance)
    hand.press("ctrl+4")
    hand.until(concordance.table.hasFocus, "the table has the keyboard")
    hand.press("ctrl+Home")
    linked = hand.gui(concordance.current)
    hand.press("Delete")
    hand.until(lambda: linked not in workspace.correspondences(), "the delete key takes the link away")
    hand.look("links - taken away")
    hand.press("ctrl+z")
    hand.until(lambda: linked in workspace.correspondences(), "and it is back")
