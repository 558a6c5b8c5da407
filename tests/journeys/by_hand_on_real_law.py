"""The real civil protection law worked on by hand: imported, corrected, linked, amended, pictured."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QComboBox, QInputDialog, QMenu
from shiboken6 import isValid

from tests.journeys import by_hand_amending, by_hand_confirming
from workbench import paths
from workbench.law.concordance import Conformity
from workbench.law.reference import ProvisionRef
from workbench.ui.bench import Bench
from workbench.ui.dialogs.export import Export
from workbench.ui.dialogs.import_act import ImportAct
from workbench.ui.dialogs.import_recommendations import ImportRecommendations
from workbench.ui.dialogs.link import Link
from workbench.ui.dialogs.palette import Palette
from workbench.ui.dialogs.structure import Structure
from workbench.ui.lawview import LawView
from workbench.ui.panels.concordance import Concordance
from workbench.ui.panels.context import Context
from workbench.ui.panels.matters import Matters
from workbench.ui.panels.pictures import Pictures
from workbench.ui.panels.recommendations import Recommendations
from workbench.ui.panels.search import Search
from workbench.workspace.workspace import Workspace

if TYPE_CHECKING:
    from tests.journeys.by_hand import Hand

_RUSSIAN, _KAZAKH = Path("rus/kz_civil_protection.md"), Path("kaz/kz_civil_protection.md")
_ENGLISH = Path("eng/kz_civil_protection_art1_opening_two_translations.txt")
LONG = 300.0
_CONFORMITY = 2  # the column of the concordance


def there(laws: Path) -> bool:
    """Return whether the real laws are in this folder."""
    return all((laws / each).is_file() for each in (_RUSSIAN, _KAZAKH, _ENGLISH))


def walk(hand: Hand, home: Path, laws: Path) -> None:
    """Do a drafter's work on the real law, from an empty project to Word files."""
    hand.press("ctrl+n")
    hand.answer(home / "real.lhw")
    hand.until(lambda: hand.window.desk.workspace is not None, "the project is open")
    workspace, bench = hand.window.desk.workspace, hand.window.bench
    assert workspace is not None
    assert bench is not None
    _import(hand, workspace, home, laws)
    _correct(hand, workspace)
    _link(hand, workspace, bench)
    _read(hand, bench)
    _amend(hand, workspace, bench)
    by_hand_amending.insert(hand, workspace, bench)
    by_hand_amending.move(hand, workspace, bench)
    _settle(hand, workspace, bench)
    _picture(hand, bench, home)
    _export(hand, home)
    by_hand_confirming.walk(hand, workspace, bench, home)


def _import(hand: Hand, workspace: Workspace, home: Path, laws: Path) -> None:
    """Take in the three texts; number and date are typed once, and the Kazakh text is known by its articles."""
    for language, file in (("ru", _RUSSIAN), ("kk", _KAZAKH)):
        shutil.copy(laws / file, home / f"civil_{language}.md")
    opening = (laws / _ENGLISH).read_text("utf-8").partition("\n[2]")[0].partition("\n")[2]
    (home / "civil_en.txt").write_text(opening, "utf-8")
    for name in ("civil_ru.md", "civil_kk.md", "civil_en.txt"):
        hand.press("ctrl+i")
        hand.answer(home / name)
        dialog = hand.dialog(ImportAct)
        hand.until(lambda dialog=dialog: dialog.imported, f"{name} is read", LONG)
        if name == "civil_ru.md":
            hand.click(dialog.fields.number)
            hand.type("188-V")
            hand.press("Tab", "space", "Tab")
            hand.type("11/04/2014")
        hand.ok(dialog)
    hand.until(lambda: {each.language for each in workspace.acts()} == {"rus", "kaz", "eng"}, "three texts are in")
    works = hand.gui(lambda: {each.work for each in workspace.acts()})
    assert works == {"/akn/kz/act/2014-04-11/188-v"}, works
    hand.press("ctrl+shift+i")
    hand.answer(paths.sample_laws() / "recommendations.xlsx")
    hand.ok(hand.dialog(ImportRecommendations))
    hand.until(workspace.recommendations, "the recommendations are in")


def _correct(hand: Hand, workspace: Workspace) -> None:
    """Correct the structure of the Russian text each way there is, and take each correction back."""
    bench = hand.window.bench
    assert bench is not None
    hand.gui(lambda: bench.reader.choose("rus"))
    hand.go_to("19")
    for _ in range(2):
        hand.press("alt+Down")
    hand.press("ctrl+shift+s")
    dialog = hand.dialog(Structure)
    before = hand.gui(lambda: dialog.editor.act)
    for name in ("demote", "promote", "join", "note", "split"):
        if name == "split":
            hand.click(dialog.editor.text.viewport(), by_hand_amending.between_words(dialog.editor.text))
        hand.click(dialog.editor.buttons[name])
        hand.until(lambda: dialog.editor.act != before, f"{name} is done")
        hand.look(f"structure - {name}")
        hand.press("ctrl+z")
        hand.until(lambda: dialog.editor.act == before, f"{name} is taken back")
    hand.press("F2")
    hand.dialog(QInputDialog)
    hand.type("2-1")
    hand.press("Return")
    hand.until(lambda: dialog.editor.act != before, "another number is given")
    hand.click(dialog._undo)
    hand.until(lambda: dialog.editor.act == before, "the number is taken back")
    hand.press("Escape")
    hand.until(lambda: not (isValid(dialog) and dialog.isVisible()), "the structure closes")


def _link(hand: Hand, workspace: Workspace, bench: Bench) -> None:
    """Link by dragging over the tab of the law, by dragging into the tree, and from a suggestion; assess by keys."""
    panel, tree = bench.panel(Recommendations), bench.panels["navigator"].tree
    view, bar = bench.reader.view, bench.pages.tabBar()
    hand.go_to("19")
    hand.press("ctrl+3")
    hand.until(panel.table.isVisible, "the recommendations are seen")

    def row(number: int) -> Callable[[], QPoint]:
        return lambda: panel.table.visualRect(panel._sorted.index(number, 0)).center()

    hand.drag(
        (panel.table.viewport(), row(7)), (bar, lambda: bar.tabRect(0).center()),
        (view.viewport(), lambda: _line(view, "art_19__para_2")), seen=view.isVisible,
    )  # fmt: skip
    hand.dialog(Link)
    hand.press("Up", "Return")
    hand.until(lambda: len(workspace.correspondences()) == 1, "the link is made in the text")
    hand.press("ctrl+3")
    hand.drag(
        (panel.table.viewport(), row(1)),
        (tree.viewport(), lambda: tree.visualRect(tree.currentIndex()).center()),
    )
    hand.dialog(Link)
    hand.press("Return")
    hand.until(lambda: len(workspace.correspondences()) == 2, "the link is made in the tree")

    context = bench.panel(Context)
    hand.click(panel.table.viewport(), row(3))
    hand.until(lambda: not context.view.document().find("Link…").isNull(), "provisions are suggested", LONG)
    hand.look("suggestions")
    hand.click(context.view.viewport(), lambda: _link_in(context))
    hand.dialog(Link)
    hand.press("Return")
    hand.until(lambda: len(workspace.correspondences()) == 3, "the suggestion is linked")

    concordance = bench.panel(Concordance)
    hand.press("ctrl+4", "Down", "Home")
    while hand.gui(lambda: concordance.table.currentIndex().column()) < _CONFORMITY:
        hand.press("Right")
    hand.press("F2")
    hand.until(lambda: concordance.table.findChild(QComboBox), "conformity is asked")
    first = hand.gui(concordance.current)
    assert first is not None
    hand.press("Up" if first.conformity is not Conformity.FULL else "Down", "Return")
    hand.until(lambda: workspace.get(first.id) != first, "conformity is stored")
    hand.look("conformity")


def _read(hand: Hand, bench: Bench) -> None:
    """Follow a citation and come back; find by search and by the box of everything."""
    hand.go_to("63")
    reader = bench.reader
    hand.press("ctrl+shift+f")
    search = bench.panel(Search)
    hand.type("article:63 33")
    hand.until(lambda: search._first, "the search finds", LONG)
    hand.press("Return")
    hand.until(lambda: str(reader.ref()).count("art_63"), "what is found is read")
    hand.look("search")
    desk, here = bench.desk, hand.gui(lambda: bench.desk.subject)
    hand.gui(lambda: desk.show(ProvisionRef(reader.ref().work, "art_33__para_3__point_5")))  # type: ignore[union-attr]
    hand.press("alt+Left")
    hand.until(lambda: desk.subject == here, "one comes back")
    hand.press("alt+Right")
    hand.until(lambda: desk.subject != here, "and goes forth")
    hand.press("ctrl+k")
    hand.dialog(Palette)
    hand.type("R-04")
    hand.press("Return")
    hand.until(bench.panel(Recommendations).table.isVisible, "the recommendation is shown")


def _amend(hand: Hand, workspace: Workspace, bench: Bench) -> None:
    """Amend in place, read Russian beside Kazakh, propose a repeal and undo it: the law is read again."""
    hand.go_to("19")
    for _ in range(2):
        hand.press("alt+Down")
    hand.press("ctrl+m")
    editor = bench.editor
    hand.until(lambda: editor.amendment is not None and editor.proposed.hasFocus(), "one can type at once")
    hand.press("ctrl+End", "Left")
    hand.type(" (112)")
    hand.until(lambda: "(112)" in editor.clauses.toPlainText(), "the clause follows")
    bar = editor._details.tabBar()
    hand.click(bar, lambda: bar.tabRect(2).center())
    hand.until(lambda: "(112)" in editor.row.toPlainText(), "the row of the table follows")
    hand.look("amendment")
    hand.until(lambda: not editor._storing.isActive(), "the wording is stored")
    hand.go_to("20")
    hand.press("ctrl+shift+d")
    hand.until(lambda: len(workspace.amendments()) == 2, "the repeal is proposed")
    hand.press("ctrl+z")
    hand.until(lambda: bench.reader.view.isVisible() and len(workspace.amendments()) == 1, "the law is read again")
    hand.gui(lambda: bench.reader.choose("rus+kaz"))
    hand.look("side by side")
    hand.gui(lambda: bench.reader.choose("rus"))


def _settle(hand: Hand, workspace: Workspace, bench: Bench) -> None:
    """Go to an open matter, and settle the first."""
    hand.press("ctrl+5")
    panel = bench.panel(Matters)
    hand.until(lambda: panel._checked and panel._job is None and panel.matters(), "the open matters are known", LONG)
    count = hand.gui(lambda: len(panel.matters()))
    hand.press("Down")
    hand.until(panel._settle.isEnabled, "the first can be settled")
    hand.click(panel._settle)
    hand.until(lambda: isinstance(QApplication.activePopupWidget(), QMenu), "the ways are shown")
    hand.press("Down", "Return")
    hand.type("Not now")
    hand.press("Tab", "Return")
    hand.until(lambda: len(panel.matters()) < count, "one matter less", LONG)
    hand.look("settled")
    hand.press("Return")


def _picture(hand: Hand, bench: Bench, home: Path) -> None:
    """Save a picture, and the report with all of them."""
    hand.press("ctrl+7")
    panel = bench.panel(Pictures)
    hand.until(lambda: panel.shown() is not None, "the picture is drawn", LONG)
    for name in ("coverage.png", "coverage.svg", "report.docx"):
        hand.click(panel._save)
        hand.answer(home / name)
        hand.until((home / name).is_file, f"{name} is written", LONG)
        if name.endswith(".svg"):
            _seen_elsewhere(hand, home / name)
    hand.look("pictures")


def _seen_elsewhere(hand: Hand, path: Path) -> None:
    """Draw a saved picture by what reads SVG alone, on white paper, and keep it beside the pictures of the walk."""
    drawing = QSvgRenderer(str(path))
    assert drawing.isValid(), path
    paper = QImage(drawing.defaultSize() * 2, QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    drawing.render(painter)
    painter.end()
    paper.save(str(hand.pictures / f"saved {path.stem}.png"))
    inks = {paper.pixel(x, y) for x in range(0, paper.width(), 3) for y in range(0, paper.height(), 3)}
    assert len(inks) > 20, "something is drawn"


def _export(hand: Hand, home: Path) -> None:
    """Write the package into the folder that is offered."""
    hand.press("ctrl+e")
    export = hand.dialog(Export)
    folder = Path(hand.gui(export.folder.text))
    assert folder.parent == home, folder
    hand.click(export._go)
    hand.until(lambda: any(folder.glob("*.docx")) and export._go.isEnabled(), "the Word files are there", LONG)
    hand.look("export")
    said = hand.gui(export._result.toPlainText)
    assert "Proved" in said, said
    assert "Not proved" not in said, said
    hand.press("Escape")
    hand.until(lambda: not (isValid(export) and export.isVisible()), "the export closes")


def _line(view: LawView, eid: str) -> QPoint:
    """Return a point in the line of a provision."""
    block = view._block_of(eid)
    assert block is not None
    place = view.document().documentLayout().blockBoundingRect(block)
    return place.center().toPoint() - QPoint(0, view.verticalScrollBar().value())


def _link_in(context: Context) -> QPoint:
    """Return a point in the first invitation to link, scrolled into view."""
    cursor = context.view.document().find("Link…")
    context.view.setTextCursor(cursor)
    context.view.ensureCursorVisible()
    return context.view.cursorRect(cursor).center() - QPoint(8, 0)
