"""Fields: a long name that does not fit ends in an ellipsis; every field of a dialog begins at the same place."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QStyleOptionComboBox, QVBoxLayout, QWidget

from workbench.app import dress
from workbench.settings import Settings
from workbench.ui.fields import Chooser, spin_box

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
