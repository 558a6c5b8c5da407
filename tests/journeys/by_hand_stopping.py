"""Long work stopped by hand: an export and an import, with nothing half-written and the window going on."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialogButtonBox
from shiboken6 import isValid

from workbench.ui.dialogs.export import Export
from workbench.ui.dialogs.import_act import ImportAct

if TYPE_CHECKING:
    from tests.journeys.by_hand import Hand

LONG = 300.0
_REPEATED = 30
"""How often the act stands in the file that is given up: long enough to be seen reading."""


def walk(hand: Hand, home: Path) -> None:
    """Stop an export by its button and another by Esc, write it whole; give an import up."""
    _export(hand, home / "stopped")
    _import(hand, home)


def _export(hand: Hand, folder: Path) -> None:
    hand.press("ctrl+e")
    export = hand.dialog(Export)
    hand.click(export.folder)
    hand.press("ctrl+a")
    hand.type(str(folder))
    stop = hand.gui(lambda: export._buttons.button(QDialogButtonBox.StandardButton.Close))
    hand.press("alt+d")  # a PDF of each takes longest
    for way in ("button", "Esc"):
        hand.press("alt+x")
        hand.until(lambda: export._step.text() == "PDF", "PDF is made", LONG)
        hand.look(f"export - writing, before {way}")
        hand.click(stop) if way == "button" else hand.press("Escape")
        hand.until(lambda: export._job is None, f"it stops by {way}", LONG)
        hand.look(f"export - stopped by {way}")
        assert hand.gui(export._result.toPlainText) == "Stopped. No file was written."
        assert not folder.exists()
    hand.press("alt+d", "alt+x")
    hand.until(lambda: export._job is None and any(folder.glob("*.docx")), "it is written whole", LONG)
    hand.look("export - whole")
    assert not list(folder.glob(".lhw*"))
    hand.press("Escape")
    hand.until(lambda: not (isValid(export) and export.isVisible()), "the export closes")


def _import(hand: Hand, home: Path) -> None:
    """Give up the reading of a long file: the bar says so, and what is in the project stays."""
    workspace = hand.window.desk.workspace
    assert workspace is not None
    before, act = hand.gui(workspace.acts), hand.gui(lambda: workspace.act_by_id(workspace.acts()[0].id))
    assert act is not None
    lines = "".join(f"<p>{each.num} {each.heading} {each.text}</p>" for each in act.walk())
    (home / "long.html").write_text(f"<html><body>{lines * _REPEATED}</body></html>", "utf-8")
    hand.press("ctrl+i")
    hand.answer(home / "long.html")
    dialog = hand.dialog(ImportAct)
    hand.look("import - reading")
    begun = time.monotonic()
    hand.press("Escape")
    hand.until(lambda: not (isValid(dialog) and dialog.isVisible()), "the import closes")
    hand.until(lambda: not hand.window.desk.jobs._running, "the reading ends")
    print(f"an import given up ends within {time.monotonic() - begun:.1f} s")
    hand.look("import - given up")
    assert hand.gui(hand.window.statusBar().currentMessage) == "long.html was not imported"
    assert hand.gui(workspace.acts) == before
