"""The newer dialogs by hand: structure, insert, repeal, move, variant, session, reviewed copy, editions, backups."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

from shiboken6 import isValid

from workbench.ui.dialogs.backups import Backups
from workbench.ui.dialogs.carry_over import CarryOver
from workbench.ui.dialogs.convene import Convene
from workbench.ui.dialogs.insert import Insert
from workbench.ui.dialogs.move import Move
from workbench.ui.dialogs.palette import Palette
from workbench.ui.dialogs.reason import Reason
from workbench.ui.dialogs.structure import Structure
from workbench.ui.dialogs.take_back import TakeBack
from workbench.ui.panels.consequences import Consequences
from workbench.ui.panels.recommendations import Recommendations
from workbench.ui.panels.session import SessionView

if TYPE_CHECKING:
    from tests.journeys.by_hand import Hand

LONG = 300.0


def newer_dialogs(hand: Hand, package: Path) -> None:
    """Go on: structure, insert, repeal and its consequences, move, variant, session, reviewed copy, newer edition."""
    window, bench = hand.window, hand.window.bench
    desk = window.desk
    workspace = desk.workspace
    assert workspace is not None
    assert bench is not None

    amendments = workspace.amendments
    hand.go_to("12")
    hand.press("ctrl+shift+s")
    hand.dialog(Structure)
    hand.look("structure")
    hand.press("Escape")

    hand.go_to("12")
    hand.press("ctrl+shift+m")
    insert = hand.dialog(Insert)
    hand.click(insert.text)
    hand.press("ctrl+End")
    hand.type("Новая норма.")
    hand.ok(insert)
    hand.until(lambda: len(amendments()) == 2, "the new provision is proposed")

    hand.go_to("1")
    for _ in range(3):
        hand.press("alt+Down")
    hand.until(lambda: "__point" in str(bench.reader.ref()), "a definition is looked at")
    hand.press("ctrl+shift+d")
    hand.until(lambda: len(amendments()) == 3, "its repeal is proposed")
    consequences = bench.panel(Consequences)
    hand.gui(bench.docks["consequences"].raise_)
    hand.until(consequences.shown, "what it breaks is listed", LONG)
    hand.look("consequences")

    hand.go_to("13")
    hand.press("ctrl+shift+v")
    hand.ok(hand.dialog(Move))
    hand.until(lambda: len(amendments()) == 4, "the move is proposed")
    hand.look("move")

    hand.click(bench.editor.variants.more)
    hand.until(lambda: len(amendments()) == 5, "a variant is proposed")
    hand.look("variant")

    hand.press("ctrl+6")
    session = bench.panel(SessionView)
    hand.click(session._new)
    convene = hand.dialog(Convene)
    hand.press("ctrl+a")
    hand.type("Заседание")
    hand.ok(convene)
    hand.until(lambda: session.agenda.count() > 1, "the agenda is there")
    hand.press("F6")
    hand.until(workspace.decisions, "the first item is decided")
    hand.press("F7")
    reason = hand.dialog(Reason)
    hand.type("Не нужно.")
    hand.ok(reason)
    hand.until(lambda: len(workspace.decisions()) == 2, "the second is rejected with a reason")
    hand.look("session")

    hand.press("ctrl+4")
    hand.press("ctrl+3")
    bench_recommendations = bench.panel(Recommendations)
    hand.until(bench_recommendations.table.isVisible, "the recommendations are seen")
    hand.look("recommendations")

    hand.press("ctrl+r")
    hand.answer(next(path for path in sorted(package.glob("*.docx")) if ".rus." in path.name))
    hand.dialog(TakeBack)
    time.sleep(3)
    hand.look("taken back")
    hand.press("Escape")

    hand.press("ctrl+k")
    hand.dialog(Palette)
    hand.type("newer edition")
    hand.press("Return")
    carry = hand.dialog(CarryOver)
    hand.until(lambda: "0 " in carry._state.text() or carry.rows, "the editions are compared", LONG)
    hand.look("carry over")
    hand.press("Escape")
    hand.press("ctrl+k")
    hand.dialog(Palette)
    hand.type("backups")
    hand.press("Return")
    backups = hand.dialog(Backups)
    hand.look("backups")
    hand.press("Escape")
    hand.until(lambda: not (isValid(backups) and backups.isVisible()), "the backups close")
