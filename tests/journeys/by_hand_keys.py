"""The main job with no mouse at all: from the welcome page to a package of Word files, by keys and what they reach."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from shiboken6 import isValid

from workbench import paths
from workbench.ui.dialogs.export import Export
from workbench.ui.dialogs.import_act import ImportAct
from workbench.ui.dialogs.import_recommendations import ImportRecommendations
from workbench.ui.dialogs.link import Link

if TYPE_CHECKING:
    from tests.journeys.by_hand import Hand

LONG = 300.0


def walk(hand: Hand, home: Path) -> None:
    """Begin a project from the first page, import, link, amend with its reason, and export: keys alone."""
    window, laws = hand.window, paths.sample_laws()
    desk = window.desk
    hand.until(lambda: window.welcome._new.hasFocus(), "the first page has the keyboard")
    hand.look("keys - the first page")
    hand.press("Return")  # New project
    hand.answer(home / "keys.lhw")
    hand.until(lambda: desk.workspace is not None and not desk.steps.under_way, "the project is open", LONG)
    workspace, bench = desk.workspace, window.bench
    assert workspace is not None
    assert bench is not None
    hand.press("ctrl+i")
    hand.answer(laws / "civil_protection.rus.docx")
    dialog = hand.dialog(ImportAct)
    hand.until(lambda: dialog.imported, "the act is read", LONG)
    hand.press("alt+i")
    hand.until(workspace.acts, "the act is in")
    hand.press("ctrl+shift+i")
    hand.answer(laws / "recommendations.xlsx")
    table = hand.dialog(ImportRecommendations)
    hand.until(lambda: not table.isVisible() or table._buttons.buttons()[0].isEnabled(), "the table is read", LONG)
    hand.press("alt+i")
    hand.until(workspace.recommendations, "the recommendations are in")
    hand.go_to("12 1")
    hand.press("ctrl+l")
    link = hand.dialog(Link)
    hand.type("R-02")
    hand.look("keys - linking")
    hand.press("Return")
    hand.until(lambda: workspace.correspondences() and not (isValid(link) and link.isVisible()), "it is linked")
    _amend(hand)
    hand.press("ctrl+4")
    hand.until(bench.panels["concordance"].isVisible, "the concordance is in front")
    hand.look("keys - concordance")
    _export(hand, home / "by keys")
    hand.press("ctrl+w")
    hand.until(lambda: desk.workspace is None, "the first page is back")
    hand.look("keys - the first page again")


def _amend(hand: Hand) -> None:
    """Amend a point in its field, and give the reason: from one to the other by Tab."""
    bench, workspace = hand.window.bench, hand.window.desk.workspace
    assert bench is not None
    assert workspace is not None
    hand.go_to("12 2")
    hand.press("ctrl+m")
    editor = bench.editor
    hand.until(lambda: editor.amendment is not None and editor.proposed.hasFocus(), "one can type at once")
    hand.press("ctrl+Home", "End", "Left")
    hand.type(" и дети")
    hand.until(lambda: "дети" in editor.redline.toPlainText(), "the redline follows")
    bar = editor._details.tabBar()
    for _ in range(12):
        if hand.gui(bar.hasFocus):
            break
        hand.press("Tab")
    hand.look("keys - at the tabs")
    assert hand.gui(bar.hasFocus), "the tabs of the reason are reached by Tab"
    hand.press("Right", "Tab")
    hand.until(editor.justification.hasFocus, "the reason has the keyboard")
    hand.type("Защита детей.")
    hand.until(lambda: workspace.amendments()[0].justification.get("rus"), "the reason is stored")
    hand.look("keys - amended")


def _export(hand: Hand, folder: Path) -> None:
    hand.press("ctrl+e")
    export = hand.dialog(Export)
    for _ in range(14):
        if hand.gui(export.folder.hasFocus):
            break
        hand.press("Tab")
    assert hand.gui(export.folder.hasFocus), "the folder is reached by Tab"
    hand.press("ctrl+a")
    hand.type(str(folder))
    hand.press("Return")
    hand.until(lambda: any(folder.glob("*.docx")) and export._job is None, "the Word files are there", LONG)
    hand.look("keys - exported")
    hand.press("Escape")
    hand.until(lambda: not (isValid(export) and export.isVisible()), "the export closes")
