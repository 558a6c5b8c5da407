"""Files dropped on the window by hand, from a window of another program as from a file manager."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from workbench import paths
from workbench.ui.dialogs.import_act import ImportAct
from workbench.ui.dialogs.import_recommendations import ImportRecommendations
from workbench.ui.panels.recommendations import Recommendations
from workbench.ui.panels.search import Search

if TYPE_CHECKING:
    from tests.journeys.by_hand import Hand

_SOURCE = (1490, 940)
"""Where the other window stands: over a corner of ours."""


def drop(hand: Hand, files: list[Path], onto: QWidget, at: Callable[[], QPoint] | None = None) -> str:
    """Drag these files over a widget and let them go; return what the other program heard: 'copy', 'ignored' …"""
    command = [sys.executable, "-m", "tests.journeys.drag_source", *map(str, (*_SOURCE, *files))]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as source:
        assert source.stdout is not None
        assert source.stdout.readline().strip() == "ready"
        place = QPoint(_SOURCE[0] + 40, _SOURCE[1] + 18)
        goal = hand.gui(lambda: onto.mapToGlobal(at() if at is not None else onto.rect().center()))
        hand.carry(place, goal)
        told = source.stdout.readline().strip()
        source.kill()
    return told


def walk(hand: Hand, home: Path) -> None:
    """Drop acts, a table, a project and what cannot be read, on every part of the window."""
    window, laws = hand.window, paths.sample_laws()
    desk = window.desk
    nowhere = home / "nowhere.docx"
    shutil.copy(laws / "education.rus.docx", nowhere)
    assert drop(hand, [nowhere], window.welcome) == "copy"
    hand.until(lambda: "No project" in window.messages.text(), "one is told that no project is open")
    hand.look("dropped without a project")

    hand.press("ctrl+n")
    hand.answer(home / "dropped.lhw")
    hand.until(lambda: desk.workspace is not None, "the project is open")
    workspace, bench = desk.workspace, window.bench
    assert workspace is not None
    assert bench is not None
    reader, navigator = bench.reader, bench.panels["navigator"]
    search, recommendations = bench.panel(Search), bench.panel(Recommendations)

    both = [laws / f"civil_protection.{language}.docx" for language in ("rus", "kaz")]
    assert drop(hand, both, reader.view.viewport()) == "copy"
    for count in (1, 2):  # one after another
        hand.ok(hand.dialog(ImportAct))
        hand.until(lambda count=count: len(workspace.acts()) == count, f"{count} texts are in")
    hand.until(lambda: reader.ref() is not None and "Азаматтық" in reader.view.toPlainText(), "the last one is read")
    hand.look("two texts dropped on the empty law")

    assert drop(hand, [laws / "recommendations.xlsx"], navigator.tree.viewport()) == "copy"  # type: ignore[attr-defined]
    hand.ok(hand.dialog(ImportRecommendations))
    hand.until(workspace.recommendations, "the recommendations are in")

    places: list[tuple[str, Path, QWidget]] = [
        ("education", laws / "education.rus.docx", navigator.filter),  # type: ignore[attr-defined]
        ("health", laws / "health.rus.docx", search.query),
        ("child_rights", laws / "child_rights.rus.docx", recommendations.table.viewport()),
    ]
    for count, (name, path, widget) in enumerate(places, start=3):
        if name == "health":
            hand.press("ctrl+shift+f")
        if name == "child_rights":
            hand.press("ctrl+3")
        hand.until(widget.isVisible, f"the place for {name} is seen")
        told = drop(hand, [path], widget)
        assert told == "copy", (name, told)
        hand.ok(hand.dialog(ImportAct))
        hand.until(lambda count=count: len(workspace.acts()) == count, f"{name} is in")
    assert hand.gui(search.query.text) == "", "a file dropped on the search box is no search"
    hand.look("dropped on fields and tables")

    hand.press("ctrl+1")
    broken = home / "broken.docx"
    broken.write_bytes(b"PK\x03\x04 no document")
    assert drop(hand, [broken], reader.view.viewport()) == "copy"
    dialog = hand.dialog(ImportAct)
    hand.until(lambda: dialog.imported is None and dialog.report.toPlainText(), "one is told that it cannot be read")
    hand.look("dropped what cannot be read")
    hand.press("Escape")
    hand.until(lambda: not (isValid(dialog) and dialog.isVisible()), "the import closes")

    assert drop(hand, [home / "dropped.lhw"], reader.view.viewport()) == "copy"
    hand.until(lambda: desk.workspace not in (None, workspace) and reader.view.isVisible(), "the project is open again")
    hand.look("dropped the project itself")
