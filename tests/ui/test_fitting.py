"""Dialogs fit a small screen: with all their buttons within it, wherever they stood."""

from __future__ import annotations

import pytest
from every_dialog import every_dialog
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QDialog

from workbench.ui.fitting import Fitting, keep_within

LAPTOP = QRect(0, 0, 1092, 574)
"""What 1366 by 768 dots leave at 125 per cent above the task bar."""


@pytest.mark.parametrize("place", [QPoint(40, 30), QPoint(900, 500), QPoint(-200, -100)])
def test_a_dialog_larger_than_the_screen_is_made_as_large_and_stands_within_it(qtbot, place):
    dialog = QDialog()
    qtbot.addWidget(dialog)
    dialog.resize(1200, 700)
    dialog.show()
    dialog.move(place)
    keep_within(dialog, LAPTOP)
    assert LAPTOP.contains(dialog.frameGeometry())


def test_a_dialog_that_fits_keeps_its_size_and_place(qtbot):
    dialog = QDialog()
    qtbot.addWidget(dialog)
    dialog.resize(400, 300)
    dialog.show()
    dialog.move(100, 50)
    kept = dialog.frameGeometry()
    keep_within(dialog, LAPTOP)
    assert dialog.frameGeometry() == kept


def test_every_dialog_can_be_made_as_small(open_window, tmp_path):
    large = {}
    for name, make in every_dialog(open_window, tmp_path).items():
        dialog = make()
        dialog.show()
        least = dialog.minimumSizeHint()
        if least.width() > LAPTOP.width() or least.height() > LAPTOP.height():
            large[name] = least
        dialog.reject()
    assert large == {}


def test_a_dialog_that_comes_to_the_front_is_fitted(qtbot, qapp):
    fitting = Fitting(qapp)
    dialog = QDialog()
    qtbot.addWidget(dialog)
    dialog.resize(4000, 3000)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: dialog.screen().availableGeometry().contains(dialog.frameGeometry()))
    fitting.deleteLater()
