"""Open matters settled by hand, one of every kind that can be settled at once, each in every way there is."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QMenu

from workbench import paths
from workbench.analysis.matter import Matter
from workbench.ui.dialogs.reason import Reason
from workbench.ui.models.records import RECORD_ROLE
from workbench.ui.panels.matters import Matters
from workbench.workspace import samples, settling
from workbench.workspace.workspace import Workspace

if TYPE_CHECKING:
    from tests.journeys.by_hand import Hand

LONG = 300.0


def walk(hand: Hand, home: Path) -> None:
    """Open a project with an open matter for every check, and settle one of each kind in each way, and take it back."""
    project = home / "faults.lhw"
    sources = paths.sample_laws()
    with Workspace.create(project, samples.read_project(sources / "project.toml")) as made:
        for label, changes in samples.steps(made, sources, datetime.now(UTC)):
            made.apply(changes, label)
        for label, changes in samples.faults(made, sources):
            made.apply(changes, label)
    hand.press("ctrl+o")
    hand.answer(project)
    desk = hand.window.desk
    hand.until(lambda: desk.workspace is not None and not desk.steps.under_way, "the project is open", LONG)
    hand.press("ctrl+5")
    assert hand.window.bench is not None
    panel = hand.window.bench.panel(Matters)
    hand.until(panel.isVisible, "the matters are in front")
    hand.until(lambda: panel._checked and panel._job is None and panel.matters(), "the matters are known", LONG)
    hand.look("open matters of every kind")
    kinds = hand.gui(lambda: {each.check for each in panel.matters()})
    settled: dict[str, list[str]] = {}
    for check in settling.checks():
        for number in range(_ways(hand, panel, check)):
            settled.setdefault(check, []).append(_settle(hand, panel, check, number))
    left = set(settling.checks()) - settled.keys()
    assert len(settled) > 8, left
    print("kinds of open matters:", ", ".join(sorted(kinds)))
    print("settled:", "; ".join(f"{check} ({', '.join(ways)})" for check, ways in settled.items()))
    print("with a way but not met:", ", ".join(sorted(left)) or "none")


def _ways(hand: Hand, panel: Matters, check: str) -> int:
    return len(hand.gui(panel.ways)) if _go_to(hand, panel, check) else 0


def _go_to(hand: Hand, panel: Matters, check: str) -> bool:
    """Click the first matter of this kind that offers a way; False where there is none."""

    def rows() -> list[tuple[int, Matter]]:
        model = panel.table.model()
        found = enumerate(model.index(row, 0).data(RECORD_ROLE) for row in range(model.rowCount()))
        return [(row, each) for row, each in found if isinstance(each, Matter) and each.check == check]

    here = hand.gui(panel._matter)
    if here is not None and here.check == check and hand.gui(panel.ways):
        return True
    for row, matter in hand.gui(rows):
        hand.gui(lambda row=row: panel.table.scrollTo(panel.table.model().index(row, 1)))
        hand.click(
            panel.table.viewport(), lambda row=row: panel.table.visualRect(panel.table.model().index(row, 1)).center()
        )
        hand.until(lambda matter=matter: panel._matter() == matter, f"the cursor is at {check}")
        if hand.gui(panel.ways):
            return True
    return False


def _settle(hand: Hand, panel: Matters, check: str, number: int) -> str:
    """Settle the matter the cursor is in by this way, see it gone, take it back and see it there again."""
    assert _go_to(hand, panel, check), check
    matter = hand.gui(panel._matter)
    way = hand.gui(panel.ways)[number]
    before = hand.gui(panel.matters)
    hand.click(panel._settle)
    hand.until(lambda: isinstance(QApplication.activePopupWidget(), QMenu), "the ways are shown")
    hand.look(f"ways - {check}")
    hand.press(*["Down"] * (number + 1), "Return")
    if way.asks:
        reason = hand.dialog(Reason)
        hand.type("Reason")
        hand.ok(reason)
    steps = hand.window.desk.undo_stack
    hand.until(lambda: panel._job is None and not panel._later.isActive() and matter not in panel.matters(),
               f"{check} is settled by {way.name}", LONG)  # fmt: skip
    hand.look(f"settled - {check} - {way.name}")
    assert hand.gui(steps.canUndo)
    hand.press("ctrl+z")
    hand.until(lambda: panel._job is None and not panel._later.isActive() and set(panel.matters()) == set(before),
               f"{check} is open again", LONG)  # fmt: skip
    return way.name
