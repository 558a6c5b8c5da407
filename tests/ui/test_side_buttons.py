"""The mouse's side buttons go back and forward wherever in the window they are pressed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from small_law import WORK

from tests.ui.waiting import settled
from workbench.law.reference import ProvisionRef
from workbench.ui.panels.navigator import Navigator

BACK, FORWARD = Qt.MouseButton.BackButton, Qt.MouseButton.ForwardButton


def press(widget, button):
    """Press a button over the middle of a widget, as the system tells the window of it."""
    window = widget.window()
    QTest.mouseClick(
        window.windowHandle(), button, Qt.KeyboardModifier.NoModifier, widget.mapTo(window, widget.rect().center())
    )


@pytest.fixture
def been(open_window):
    """The window with two places visited, the second in front."""
    for eid in ("art_2", "art_20"):
        open_window.desk.show(ProvisionRef(WORK, eid))
    return open_window


@pytest.mark.parametrize("over", ["law", "tree", "menu", "context"])
def test_they_go_back_and_forward_over_every_part_of_the_window(been, over):
    tree = been.bench.panel(Navigator).tree
    parts = {
        "law": been.bench.reader.view.viewport(), "tree": tree.viewport(), "menu": been.menuBar(),
        "context": been.bench.docks["context"],
    }  # fmt: skip
    press(parts[over], BACK)
    assert been.bench.reader.ref() == ProvisionRef(WORK, "art_2")
    press(parts[over], FORWARD)
    assert been.bench.reader.ref() == ProvisionRef(WORK, "art_20")


def test_a_press_over_a_list_chooses_nothing_in_it(qtbot, been):
    tree = been.bench.panel(Navigator).tree
    while been.desk.can_go(-1):
        press(tree.viewport(), BACK)
    settled(qtbot, been.desk)
    qtbot.wait(200)  # the tree follows what is read a moment later
    current = tree.currentIndex()
    press(tree.viewport(), BACK)  # there is nothing before it
    assert tree.currentIndex() == current
    tree.expand(current)
    below = tree.indexBelow(current)
    middle = tree.viewport().mapTo(been, tree.visualRect(below).center())
    QTest.mouseClick(been.windowHandle(), Qt.MouseButton.LeftButton, pos=middle)
    assert tree.currentIndex() == below  # as any other button does


def test_they_work_over_a_panel_that_floats(qtbot, been):
    dock = been.bench.docks["context"]
    dock.setFloating(True)
    qtbot.waitUntil(dock.isVisible)
    QTest.mouseClick(dock.windowHandle(), BACK, Qt.KeyboardModifier.NoModifier, dock.rect().center())
    assert been.bench.reader.ref() == ProvisionRef(WORK, "art_2")
