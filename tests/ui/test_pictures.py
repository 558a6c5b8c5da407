"""The pictures: what is pointed at is named and leads to its place; saved and copied as they are seen."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from dataclasses import replace
from pathlib import Path

import pytest
from docx import Document
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QCursor, QGuiApplication, QImage
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QFileDialog, QMenu
from small_law import WORK

from workbench.app import dress
from workbench.errors import WorkbenchError
from workbench.exporters.svg import LIGHT, Drawing
from workbench.law.change import Changes
from workbench.law.recommendation import Progress, Recommendation
from workbench.law.reference import ProvisionRef
from workbench.ui import drawings
from workbench.ui.panels.pictures import Pictures
from workbench.ui.pictured import Picture
from workbench.ui.pictureview import PictureView
from workbench.ui.theme import DARK


@pytest.fixture
def panel(qtbot, busy):
    made = Pictures(busy)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    qtbot.waitUntil(lambda: made.shown() is not None, timeout=10000)
    return made


def wait_for(qtbot, panel, picture):
    panel.choose(picture)
    qtbot.waitUntil(lambda: panel.shown() is not None and panel.picture() is picture, timeout=10000)


def middle(view, key):
    return view.place(view.mark(key)).center().toPoint()


@pytest.mark.parametrize("picture", Picture)
def test_every_mark_of_a_picture_is_a_row_of_its_list(qtbot, panel, picture):
    QAbstractItemModelTester(panel.models[picture], QAbstractItemModelTester.FailureReportingMode.Fatal)
    wait_for(qtbot, panel, picture)
    keys = [row.id for row in panel.models[picture].records()]
    assert sorted(keys) == sorted(mark.key for mark in panel.view.drawing().marks)
    assert len(set(keys)) == len(keys)


def test_a_cell_that_is_clicked_is_named_and_leads_to_the_provision_linked(qtbot, panel, busy):
    (cell,) = [mark for mark in panel.view.drawing().marks if mark.key.startswith("r-1 ")]
    qtbot.mouseClick(panel.view, Qt.MouseButton.LeftButton, pos=middle(panel.view, cell.key))
    assert panel.row().id == cell.key
    assert panel.view.accessibleDescription() == cell.tip
    assert panel.row().targets[0] == ProvisionRef(WORK, "art_2__para_2")
    assert [each.code for each in panel.row().targets if isinstance(each, Recommendation)] == ["R-01"]
    panel.menu().actions()[0].trigger()
    assert busy.subject == ProvisionRef(WORK, "art_2__para_2")


def test_the_places_of_a_mark_are_asked_for_at_the_mark(qtbot, panel, monkeypatch):
    asked = []
    monkeypatch.setattr(QMenu, "popup", lambda _self, at: asked.append(at))
    (cell,) = [mark for mark in panel.view.drawing().marks if mark.key.startswith("r-1 ")]
    panel._on_opened(cell.key)
    around = panel.view.place(cell).toRect().translated(panel.view.mapToGlobal(QPoint()))
    assert around.contains(asked[0]) or asked[0] == QCursor.pos()


def test_a_recommendation_without_a_link_leads_to_itself(qtbot, panel, busy):
    assert panel.view.mark("r-2") is not None  # R-02 is linked to nothing
    qtbot.mouseDClick(panel.view, Qt.MouseButton.LeftButton, pos=middle(panel.view, "r-2"))
    assert busy.subject == busy.workspace.get("r-2")


def test_the_arrow_keys_step_through_the_marks_and_enter_opens_one(qtbot, panel, busy):
    wait_for(qtbot, panel, Picture.PROGRESS)
    panel.view.setFocus()
    qtbot.keyClick(panel.view, Qt.Key.Key_Right)
    first = panel.view.drawing().marks[0]
    assert panel.row().id == first.key
    assert [each.code for each in panel.row().targets] == ["R-01", "R-02"]
    with qtbot.waitSignal(panel.view.opened) as opened:
        qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    assert opened.args == [first.key]


def test_the_dates_lead_to_their_act(qtbot, panel, busy):
    wait_for(qtbot, panel, Picture.TIMELINE)
    panel.tables[Picture.TIMELINE].selectRow(0)
    panel.go()
    assert busy.subject == ProvisionRef(WORK)


def test_a_picture_follows_an_edit(qtbot, panel, busy):
    wait_for(qtbot, panel, Picture.PROGRESS)
    before = busy.workspace.get("r-1")
    busy.do("progress", Changes.replaced(before, replace(before, progress=Progress.IMPLEMENTED)))
    qtbot.waitUntil(lambda: panel.models[Picture.PROGRESS].rowCount() == 2, timeout=10000)


def test_a_picture_follows_language_and_theme_and_goes_to_paper_light(qtbot, panel, busy, qapp):
    busy.settings_changed.connect(lambda chosen: dress(qapp, chosen))
    busy.keep(busy.settings._replace(language="kk", theme="dark"))
    panel.retranslate()
    panel.restyle()
    qtbot.waitUntil(lambda: "Ұсынымдардың" in panel.view.accessibleName(), timeout=10000)
    assert DARK.name == "dark"
    assert LIGHT.paper not in panel.view.drawing().svg().split("</title>")[1]
    assert LIGHT.paper in panel.shown().on_paper.svg()


def test_a_picture_is_saved_as_drawing_or_as_dots_and_copied(qtbot, panel, tmp_path):
    svg = panel.save(tmp_path / "охват")
    assert svg.name == "охват.svg"
    assert ET.parse(svg).getroot().attrib["width"] == f"{panel.shown().on_paper.width:g}"
    png = QImage(str(panel.save(tmp_path / "охват.png")))
    assert png.width() == int(panel.shown().on_paper.width * 2)
    panel._copy.click()
    assert QGuiApplication.clipboard().image().size() == png.size()


def test_a_huge_drawing_is_made_smaller_not_refused(qapp, monkeypatch):
    monkeypatch.setattr(drawings, "MOST_DOTS", 10_000)
    made = drawings.image(Drawing("x", 1000, 100).svg(), 2.0)
    assert made.width() * made.height() <= 10_000


def test_what_is_no_drawing_is_refused(desk):
    with pytest.raises(WorkbenchError, match="cannot be read"):
        drawings.image("<svg")


def test_lines_close_to_the_pointer_are_pointed_at(qtbot):
    drawing = Drawing("arcs", 300, 200)
    drawing.arc(50, 250, 150, "#000000", 2, "wide", key="wide")
    drawing.arc(50, 150, 150, "#000000", 2, "narrow", key="narrow")
    view = PictureView()
    qtbot.addWidget(view)
    view.show_drawing(drawing)
    assert view.mark_at(QPointF(150, 150 - 79)).key == "wide"
    assert view.mark_at(QPointF(100, 150 - 41)).key == "narrow"
    assert view.mark_at(QPointF(150, 130)) is None or view.mark_at(QPointF(150, 130)).key == "narrow"
    assert view.mark_at(QPointF(200, 30)) is None


@pytest.mark.parametrize(
    ("typed", "kind", "made"),
    [
        ("охват.png", "Images (*.png)", "охват.png"), ("охват.png", "Drawings (*.svg)", "охват.svg"),
        ("мой.svg", "Images (*.png)", "мой.svg"), ("охват", "Drawings (*.svg)", "охват.svg"),
    ],
)  # fmt: skip
def test_the_kind_chosen_or_typed_is_the_kind_saved(panel, busy, tmp_path, monkeypatch, typed, kind, made):
    asked = []

    def ask(_panel, _title, start, _kinds):
        asked.append(start)
        return str(tmp_path / typed), kind

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    panel._save.click()
    assert (tmp_path / made).is_file()
    assert Path(asked[0]).is_absolute()  # not the folder the program happens to run in


def test_a_report_with_every_picture_is_written_as_word(qtbot, panel, busy, tmp_path, monkeypatch):
    kind = "A Word report with every picture and its figures (*.docx)"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (str(tmp_path / "a.docx"), kind))
    with qtbot.waitSignal(busy.said, timeout=20000):
        panel._save.click()
    assert len(Document(str(tmp_path / "a.docx")).inline_shapes) == 3
