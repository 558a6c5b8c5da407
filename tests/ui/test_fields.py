"""Fields: a long name that does not fit ends in an ellipsis; every field of a dialog begins at the same place."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialog, QLabel, QStyleOptionComboBox, QVBoxLayout, QWidget

from workbench.app import dress
from workbench.settings import Settings
from workbench.ui.fields import Chooser, fit, spin_box

_TITLE = "О местном государственном управлении и самоуправлении в Республике Казахстан"


@pytest.fixture
def room(qtbot, qapp):
    dress(qapp, Settings(theme="dark"))
    made = QWidget()
    qtbot.addWidget(made)
    QVBoxLayout(made)
    return made


@pytest.mark.parametrize(("width", "whole"), [(160, False), (900, True)])
def test_a_name_too_long_for_its_box_ends_in_an_ellipsis(room, width, whole):
    box = Chooser()
    box.addItem(_TITLE)
    room.layout().addWidget(box)
    room.resize(width, 60)
    room.show()
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    assert (option.currentText == _TITLE) is whole
    assert option.currentText.endswith("…") is not whole
    assert box.currentText() == _TITLE


def test_the_outline_of_a_box_is_seen_on_a_dark_ground(room):
    box = Chooser()
    room.layout().addWidget(box)
    room.resize(200, 60)
    room.show()
    image = box.grab().toImage()
    edge, within = image.pixelColor(image.width() // 2, 0), image.pixelColor(image.width() // 2, 4)
    assert edge.lightness() - within.lightness() > 40


def test_a_number_stands_off_the_edge_of_its_box(room):
    box = spin_box(1, 9)
    assert box.lineEdit().textMargins().left() > 0
    assert (box.minimum(), box.maximum()) == (1, 9)


def test_a_dialog_is_as_high_as_its_fields_and_grows_with_what_is_said_in_it(qtbot, qapp):
    dress(qapp, Settings(theme="light"))
    dialog = QDialog()
    qtbot.addWidget(dialog)
    layout, said = QVBoxLayout(dialog), QLabel()
    said.setWordWrap(True)
    layout.addWidget(spin_box(1, 9))
    layout.addWidget(said)
    layout.addStretch(1)
    said.hide()
    fit(dialog, 300)
    assert dialog.width() == 300
    low = dialog.height()
    assert low < 80
    dialog.show()
    said.setText(" ".join(["Нөмір бос емес."] * 30))
    said.show()
    fit(dialog, dialog.width())
    assert said.height() >= said.heightForWidth(said.width())
    grown = dialog.height()
    said.hide()
    fit(dialog, dialog.width())
    assert low < grown == dialog.height()
