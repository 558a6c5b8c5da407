"""Fields: a long name that does not fit ends in an ellipsis; every field of a dialog begins at the same place."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QDateEdit,
    QDateTimeEdit,
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QStyleOptionComboBox,
    QVBoxLayout,
    QWidget,
)

from workbench.app import dress
from workbench.law.amendment import Status
from workbench.law.concordance import Conformity
from workbench.law.recommendation import Priority
from workbench.settings import Settings
from workbench.ui import words
from workbench.ui.fields import Choice, Chooser, Writing, fit, spin_box, wrap_lines

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


def type_letters(widget, letters):
    for letter in letters:
        QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter))


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
@pytest.mark.parametrize("values", [Conformity, Status, Priority])
@pytest.mark.parametrize("opened", [False, True])
def test_letters_go_to_the_entry_that_begins_with_them_whatever_its_sign(qtbot, qapp, language, values, opened):
    dress(qapp, Settings(language=language))
    names = [words.word(value) for value in values]
    for at, name in enumerate(names):
        box = Choice()
        qtbot.addWidget(box)
        box.addItems([words.marked(value) for value in values])
        box.setCurrentIndex((at + 1) % len(names))
        box.show()
        if opened:
            box.showPopup()
        others = [other for other in names if other != name]
        begins = next(name[:n] for n in range(1, len(name)) if not any(o.startswith(name[:n]) for o in others))
        type_letters(box.view() if opened else box, begins.lower())
        if opened:
            assert box.view().currentIndex().row() == at
            box.hidePopup()
        else:
            assert box.currentIndex() == at
    dress(qapp, Settings(language="en"))


def test_letters_that_begin_no_entry_leave_the_box_as_it_is(qtbot):
    box = Choice()
    qtbot.addWidget(box)
    box.addItems(["«О правах ребенка»", "12-1. Основные понятия", "Iшiнара"])
    box.setCurrentIndex(1)
    type_letters(box, "щ")
    assert box.currentIndex() == 1
    assert box.findText("«О правах ребенка»") == 0
    assert box.findText("О правах") == -1


def test_look_alike_letters_and_quotation_marks_stand_in_nobodys_way(qtbot):
    for letters, expected in (("о п", 0), ("12", 1), ("іш", 2)):
        box = Choice()
        qtbot.addWidget(box)
        box.addItems(["«О правах ребенка»", "12-1. Основные понятия", "Iшiнара", "Другой"])
        box.setCurrentIndex(3)
        box.view().keyboardSearch(letters)
        assert box.view().currentIndex().row() == expected


def test_every_box_of_the_window_goes_to_an_entry_by_its_letters():
    files = Path(words.__file__).parent.rglob("*.py")
    plain = [each.name for each in files if re.search(r"\bQComboBox\(\w*\)[^:]", each.read_text("utf-8"))]
    assert plain == []


def test_fields_of_every_kind_are_equally_high_and_none_is_pressed_flat(room):
    fields = (QLineEdit(), Chooser(), QDateEdit(), QDateTimeEdit(), spin_box(1, 9))
    for field in fields:
        room.layout().addWidget(field)
    room.show()
    assert len({field.sizeHint().height() for field in fields}) == 1
    for field in fields:  # what Qt lays out by: the style sheet's least height, or else what the field says
        least = field.minimumHeight() or field.minimumSizeHint().height()
        assert least == field.sizeHint().height(), field


def test_a_number_stays_on_the_line_of_its_word_in_a_list(room):
    listed = QListWidget()
    wrap_lines(listed)
    shown = listed.itemDelegate().displayText("• 4. Статья 1 › подпункт 11-1)", QLocale())
    assert "подпункт\u00a011-1)" in shown
    assert "1\u00a0›" in shown


def test_a_line_that_just_fits_its_list_is_not_cut(room):
    listed = QListWidget()
    wrap_lines(listed)
    room.layout().addWidget(listed)
    room.show()
    listed.addItem("• 10. Article 8 › point 1 › subpoint 5-2)")
    item, line = listed.item(0), listed.fontMetrics().height()
    room.resize(900, 200)
    listed.doItemsLayout()
    wanted = listed.sizeHintForIndex(listed.indexFromItem(item)).width()
    beside = room.width() - listed.viewport().width()
    heights = {}
    for width in range(wanted - 15, wanted + 15):
        room.resize(width + beside, 200)
        listed.doItemsLayout()
        heights[width] = listed.visualItemRect(item).height()
    on_one = [width for width, height in heights.items() if height < 1.8 * line]
    assert on_one
    assert min(on_one) >= wanted  # narrower, and its end would be drawn as an ellipsis


def test_a_list_of_long_lines_breaks_them_and_is_not_moved_sideways(room):
    listed = QListWidget()
    wrap_lines(listed)
    room.layout().addWidget(listed)
    room.resize(300, 200)
    room.show()
    listed.addItem("R-07 ↔ 10-бап › 2-тармақ › 4)\u00a0тармақша (орысша) " * 2)
    listed.addItem("н" * 80)
    line = listed.fontMetrics().height()
    assert listed.visualItemRect(listed.item(0)).height() > 1.8 * line
    assert not listed.horizontalScrollBar().isVisible()


def test_the_tab_key_parts_the_cells_of_a_table_and_leads_out_of_any_other_text(qtbot):
    field, after = Writing(), Writing()
    shown = QWidget()
    layout = QVBoxLayout(shown)
    for each in (field, after):
        each.setTabChangesFocus(True)
        layout.addWidget(each)
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitExposed(shown)
    field.setFocus()
    field.types_tabs = True
    qtbot.keyClicks(field, "5")
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    qtbot.keyClicks(field, "plan")
    assert field.toPlainText() == "5\tplan"
    field.types_tabs = False
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert field.toPlainText() == "5\tplan"
    assert shown.focusWidget() is after
