"""Nothing is cut off: heads of columns, chosen values, hints in empty fields, tabs; in every language, everywhere."""

from __future__ import annotations

from dataclasses import replace

import pytest
from every_dialog import every_dialog
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QWidget,
)

from workbench.app import dress
from workbench.ui.main_window import MainWindow
from workbench.ui.panels import PAGES

_PADDING, _ARROW = 12, 12
"""Around the text of a column's head, and for the sign that it is sorted by."""


@pytest.fixture
def window(qtbot, busy):
    made = MainWindow(busy)
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    busy.opened.emit()
    busy.show(busy.workspace.get("am-1"))
    busy.settings_changed.connect(lambda chosen: dress(QApplication.instance(), chosen))
    return made


def heads(header: QHeaderView) -> list[str]:
    found = []
    for section in range(header.count()):
        text = str(header.model().headerData(section, Qt.Orientation.Horizontal) or "")
        needed = header.fontMetrics().horizontalAdvance(text) + _PADDING
        needed += _ARROW if header.isSortIndicatorShown() and header.sortIndicatorSection() == section else 0
        if text and not header.isSectionHidden(section) and needed > header.sectionSize(section):
            found.append(f"head {text} ({needed} > {header.sectionSize(section)})")
    return found


def value(box: QComboBox) -> list[str]:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    room = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, box).width()
    longest = box.sizeAdjustPolicy() is QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
    needed = box.fontMetrics().horizontalAdvance(box.currentText())
    return [f"value {box.currentText()} ({needed} > {room})"] if needed > room and not longest else []


def hint(field: QLineEdit) -> list[str]:
    needed = field.fontMetrics().horizontalAdvance(field.placeholderText())
    room = field.width() - 14 - sum(20 for action in field.actions() if action.isVisible())
    return [f"hint {field.placeholderText()} ({needed} > {room})"] if needed > room and not field.text() else []


def tabs(bar: QTabBar) -> list[str]:
    needed = sum(bar.tabSizeHint(at).width() for at in range(bar.count()) if bar.isTabVisible(at))
    return [f"tabs {bar.tabText(0)}… ({needed} > {bar.width()})"] if needed > bar.width() else []


def cut(root: QWidget) -> list[str]:
    """Return what does not fit where it stands."""
    found = []
    for widget in root.findChildren(QWidget):
        covered = widget.visibleRegion().isEmpty() and not isinstance(widget, QHeaderView)  # its viewport covers it
        if covered or not widget.isVisibleTo(root):
            continue
        if isinstance(widget, QHeaderView) and widget.orientation() is Qt.Orientation.Horizontal:
            found += heads(widget)
        elif isinstance(widget, QComboBox):
            found += value(widget)
        elif isinstance(widget, QLineEdit) and widget.objectName() != "qt_spinbox_lineedit":
            found += hint(widget)
        elif isinstance(widget, QTabBar):
            found += tabs(widget)
    return found


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_nothing_of_the_pages_is_cut_off(window, qtbot, language):
    desk, faults = window.desk, {}
    desk.keep(replace(desk.settings, language=language))
    for place in PAGES:
        window.bench.page(place.name)
        qtbot.wait(150)  # the layout follows after the words
        faults[place.name] = cut(window)
    assert {name: found for name, found in faults.items() if found} == {}


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_nothing_of_the_dialogs_is_cut_off(window, qtbot, language, tmp_path):
    desk, faults = window.desk, {}
    desk.keep(replace(desk.settings, language=language))
    for name, make in every_dialog(window, tmp_path).items():
        dialog = make()
        dialog.show()
        qtbot.wait(30)
        faults[name] = cut(dialog)
        dialog.close()
    assert {name: found for name, found in faults.items() if found} == {}
