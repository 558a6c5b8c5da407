"""Printing what is in front: the law, an amendment, a table, a picture; and the papers before they are written."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QTableView

from workbench.law.reference import ProvisionRef
from workbench.ui.bench import Bench
from workbench.ui.dialogs.preview import Preview
from workbench.ui.panel import Panel
from workbench.ui.panels import PAGES
from workbench.ui.panels.amendment import AmendmentEditor
from workbench.ui.panels.pictures import Pictures
from workbench.ui.sheets import Printable, of_amendment, of_law, of_picture, of_table
from workbench.workspace.snapshot import snapshot


def print_front(bench: Bench) -> None:
    """Open the preview of the page in front; of the law where that page has nothing to print."""
    place = PAGES[bench.pages.currentIndex()]
    bench.desk.storing.emit()
    found = printables(bench, bench.panels[place.name], QCoreApplication.translate("Places", place.title))
    if found:
        dialog = Preview(bench.desk, found, bench.window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def printables(bench: Bench, panel: Panel, title: str) -> tuple[Printable, ...]:
    """Return what can be printed of a page, the nearest first."""
    desk = bench.desk
    if desk.workspace is None:
        return ()
    workspace = snapshot(desk.workspace)
    table = getattr(panel, "table", None)
    if isinstance(panel, AmendmentEditor) and panel.amendment is not None:
        return of_amendment(workspace, panel.amendment, desk.language)
    shown = panel.shown() if isinstance(panel, Pictures) else None
    if shown is not None:
        drawing = shown.on_paper
        return of_picture(drawing.svg(), drawing.title, landscape=drawing.width > drawing.height)
    if isinstance(table, QTableView) and table.model().rowCount():
        return of_table(table, title)
    ref = bench.reader.ref()
    return of_law(workspace, ref, desk.language) if isinstance(ref, ProvisionRef) else ()
