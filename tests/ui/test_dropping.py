"""Recommendations are dragged onto the law, in its text and in its tree, and files onto the window, many at once."""

from __future__ import annotations

import pytest
from every_dialog import every_dialog
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QPlainTextEdit
from small_law import WORK

from workbench.law.reference import ProvisionRef
from workbench.ui.dialogs.link import Link
from workbench.ui.dropping import RECOMMENDATION_MIME
from workbench.ui.main_window import MainWindow
from workbench.ui.panels.navigator import Navigator

_NO_KEYS, _LEFT = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton


@pytest.fixture
def window(qtbot, busy):
    made = MainWindow(busy)
    qtbot.addWidget(made)
    made.show()
    busy.opened.emit()
    return made


def carried(*recommendations):
    data = QMimeData()
    data.setData(RECOMMENDATION_MIME, " ".join(recommendations).encode())
    return data


def drop(reader, point, data):
    """Drop onto the law's text: its filter gets the event, as only the window system can send one."""
    event = QDropEvent(QPointF(point), Qt.DropAction.CopyAction, data, _LEFT, _NO_KEYS)
    assert reader._dropping.eventFilter(reader.view.viewport(), event)


def drag_over(reader, point, data):
    event = QDragMoveEvent(QPoint(point), Qt.DropAction.CopyAction, data, _LEFT, _NO_KEYS)
    assert reader._dropping.eventFilter(reader.view.viewport(), event)
    assert event.isAccepted()


def drop_in_tree(tree, index, data):
    place = tree.visualRect(index).center()
    over = QDragMoveEvent(QPoint(place), Qt.DropAction.CopyAction, data, _LEFT, _NO_KEYS)
    tree.dragMoveEvent(over)
    tree.dropEvent(QDropEvent(QPointF(place), Qt.DropAction.CopyAction, data, _LEFT, _NO_KEYS))
    return over.isAccepted()


def line(view, eid):
    block = view._block_of(eid)
    return view.document().documentLayout().blockBoundingRect(block).center().toPoint() - QPoint(
        0, view.verticalScrollBar().value()
    )


def opened(window):
    return [each for each in window.findChildren(QDialog) if each.isVisible()]


def test_the_pages_change_while_something_is_dragged_over_their_tabs(window):
    bar = window.bench.pages.tabBar()
    assert bar.acceptDrops()
    assert bar.changeCurrentOnDrag()


def test_the_provision_beneath_is_marked_and_the_link_asked_for(window):
    window.desk.show(ProvisionRef(WORK, "art_2"))
    reader = window.bench.reader
    view = reader.view
    point = line(view, "art_2__para_2")
    drag_over(reader, point, carried("r-2"))
    assert view._under == "art_2__para_2"
    drop(reader, point, carried("r-2"))
    (dialog,) = opened(window)
    assert isinstance(dialog, Link)
    assert dialog.ref == ProvisionRef(WORK, "art_2__para_2")
    assert dialog.found.currentItem().data(Qt.ItemDataRole.UserRole) == "r-2"
    assert view._under == ""
    dialog.reject()


def test_a_provision_in_the_tree_takes_a_recommendation(window):
    window.desk.show(ProvisionRef(WORK, "art_2-1"))
    tree = window.bench.panel(Navigator).tree
    assert drop_in_tree(tree, tree.currentIndex(), carried("r-2"))
    (dialog,) = opened(window)
    assert dialog.ref == ProvisionRef(WORK, "art_2-1")
    dialog.reject()


def test_the_act_itself_takes_none(window):
    tree = window.bench.panel(Navigator).tree
    assert not drop_in_tree(tree, tree.model().index(0, 0), carried("r-2"))
    assert not opened(window)


def test_several_recommendations_are_asked_about_one_after_another(window, qtbot):
    window.desk.show(ProvisionRef(WORK, "art_2"))
    reader = window.bench.reader
    drop(reader, line(reader.view, "art_2__para_2"), carried("r-1", "r-2"))
    asked = []
    for _ in range(2):
        qtbot.waitUntil(lambda: len(opened(window)) == 1)
        (dialog,) = opened(window)
        asked.append(dialog.found.currentItem().data(Qt.ItemDataRole.UserRole))
        dialog.accept()
    assert asked == ["r-1", "r-2"]
    assert {each.recommendation for each in window.desk.workspace.correspondences()} == {"r-1", "r-2"}


def test_the_text_scrolls_while_the_mouse_rests_at_its_edge(window, qtbot):
    window.resize(1000, 560)
    window.desk.show(ProvisionRef(WORK, "art_1"))
    view = window.bench.reader.view
    before = view.verticalScrollBar().value()
    assert view.verticalScrollBar().maximum() > before
    drag_over(window.bench.reader, QPoint(100, view.viewport().height() - 5), carried("r-2"))
    qtbot.waitUntil(lambda: view.verticalScrollBar().value() > before)


def test_a_dropped_recommendation_leaves_only_how_far_the_law_conforms_to_be_said(window):
    window.bench.commands.link(ProvisionRef(WORK, "art_2-1"), "r-2")
    (dialog,) = opened(window)
    assert dialog.focusWidget() is dialog.conformity
    dialog.reject()


def test_up_and_down_choose_while_one_types_into_the_filter(window):
    window.bench.commands.link(ProvisionRef(WORK, "art_2-1"))
    (dialog,) = opened(window)
    QTest.keyClick(dialog.filter, Qt.Key.Key_Down)
    assert dialog.found.currentRow() == 1
    QTest.keyClick(dialog.filter, Qt.Key.Key_Up)
    assert dialog.found.currentRow() == 0
    dialog.reject()


def test_files_dropped_together_are_imported_one_after_another(window, qtbot, tmp_path):
    data, names = QMimeData(), ["a.txt", "b.txt", "c.csv"]
    for name in names:
        (tmp_path / name).write_text("Статья 1. Понятия\n", "utf-8")
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in names])
    window.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, _LEFT, _NO_KEYS))
    seen = []
    for _ in names:
        qtbot.waitUntil(lambda: len(opened(window)) == 1)
        (dialog,) = opened(window)
        seen.append(dialog.windowTitle())
        dialog.reject()
    assert [title.split()[-1] for title in seen] == names


def typed_in(dialog):
    """Return the fields a hand writes in, without those inside boxes of numbers and dates."""
    lines = [line for line in dialog.findChildren(QLineEdit) if not line.objectName().startswith("qt_spinbox")]
    texts = [text for text in dialog.findChildren(QPlainTextEdit) if not text.isReadOnly()]
    return [line for line in lines if not isinstance(line.parentWidget(), QComboBox)], texts


def test_no_field_of_a_dialog_takes_the_address_of_a_file_for_words(window, tmp_path):
    """A line for a place takes the place; any other leaves the file alone."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "закон.docx"))])
    places = {}
    for name, make in every_dialog(window, tmp_path).items():
        dialog = make()
        lines, texts = typed_in(dialog)
        for line in lines:
            over = QDragEnterEvent(QPoint(), Qt.DropAction.CopyAction, data, _LEFT, _NO_KEYS)
            line.dragEnterEvent(over)
            if over.isAccepted():
                line.dropEvent(QDropEvent(QPointF(), Qt.DropAction.CopyAction, data, _LEFT, _NO_KEYS))
                places[name] = line.text()
        assert (name, [text for text in texts if not text.isReadOnly() and text.canInsertFromMimeData(data)]) == (
            name,
            [],
        )
        dialog.close()
    folder, file = str(tmp_path), str(tmp_path / "закон.docx")
    assert places == {"DatabaseDialog": file, "Export": folder, "Preferences": folder}
