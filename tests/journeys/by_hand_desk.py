"""A prepared project by hand: docks, stopping, a newer edition, a reviewed copy, a session, links, keys alone."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks.prepared import prepare_real, prepare_sample
from tests.journeys import (
    by_hand_carrying,
    by_hand_coming_back,
    by_hand_docks,
    by_hand_keys,
    by_hand_linking,
    by_hand_meeting,
    by_hand_stopping,
)

if TYPE_CHECKING:
    from tests.journeys.by_hand import Hand

LONG = 300.0


def walk(hand: Hand, home: Path, laws: Path | None) -> None:
    """Open the project, of the real law where its folder is given, and do each of these on it."""
    folder = home / "prepared"
    folder.mkdir()
    prepare_real(laws, folder) if laws is not None else prepare_sample(folder)
    by_hand_keys.walk(hand, home)
    hand.press("ctrl+o")
    hand.answer(folder / "project.lhw")
    desk = hand.window.desk
    hand.until(lambda: desk.workspace is not None and not desk.steps.under_way, "the project is open", LONG)
    by_hand_docks.walk(hand)
    by_hand_stopping.walk(hand, home)
    by_hand_coming_back.walk(hand, folder / "reviewed.docx")
    by_hand_meeting.walk(hand, home)
    by_hand_linking.walk(hand)
    by_hand_carrying.walk(hand, next(folder.glob("act.*")))
