"""Nothing is cut off: words of labels and buttons, heads and words of columns, chosen values, hints, tabs; everywhere.

On a screen that is scaled the same is asked again by a process of its own, since Qt takes the scale when it starts.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable
from functools import partial

import pytest
from every_dialog import every_dialog
from PySide6.QtCore import QAbstractItemModel, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QCommandLinkButton,
    QDialog,
    QDockWidget,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from tests.ui.waiting import settled
from workbench.app import dress
from workbench.ui.cells import CELL_ROLE
from workbench.ui.main_window import MainWindow
from workbench.ui.models.records import Column, RecordTable
from workbench.ui.panels import DOCKS, PAGES
from workbench.ui.pictured import Picture
from workbench.ui.recordsview import RecordsView
from workbench.workspace.samples import sample_project

_PADDING, _ARROW, _CELL = 12, 12, 6
"""Around the text of a column's head, for the sign that it is sorted by, around the text of a cell."""

_SMALL, _USUAL = QSize(1280, 720), QSize(1440, 900)
"""A screen of 2560 by 1440 at 200 per cent, and the window as it first opens."""

_GROUND = 30
"""What a dialog may have of empty ground in one place: more is a hole."""

_UNWRAPPED = QSizePolicy.Policy.Ignored


@pytest.fixture
def window(qtbot, busy):
    made = MainWindow(busy)
    qtbot.addWidget(made)
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


def cells(table: QTableView) -> list[str]:
    """Return the words of a table that are wider than their column; whole words go on in the next line."""
    found, model = [], table.model()
    assert isinstance(model, QAbstractItemModel)
    for row in range(min(model.rowCount(), 20)):
        for column in (each for each in range(model.columnCount()) if not table.isColumnHidden(each)):
            index = model.index(row, column)
            font = QFont(table.font())
            font.setBold(index.data(CELL_ROLE).bold)
            metrics = QFontMetrics(font)
            for word in re.findall(r"\S+", str(index.data() or "")):
                needed, room = metrics.horizontalAdvance(word) + _CELL, table.columnWidth(column)
                if needed > room:
                    found.append(f"cell {word} ({needed} > {room})")
    return found


def value(box: QComboBox) -> list[str]:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    room = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, box).width()
    needed = box.fontMetrics().horizontalAdvance(option.currentText)  # as it is painted: with an ellipsis, or cut
    return [f"value {option.currentText} ({needed} > {room})"] if needed > room else []


def hint(field: QLineEdit) -> list[str]:
    needed = field.fontMetrics().horizontalAdvance(field.placeholderText())
    room = field.width() - 16 - sum(27 for action in field.actions() if action.isVisible())
    return [f"hint {field.placeholderText()} ({needed} > {room})"] if needed > room else []


def tabs(bar: QTabBar) -> list[str]:
    needed = sum(bar.tabSizeHint(at).width() for at in range(bar.count()) if bar.isTabVisible(at))
    return [f"tabs {bar.tabText(0)}… ({needed} > {bar.width()})"] if needed > bar.width() else []


def label(shown: QLabel) -> list[str]:
    free = shown.wordWrap() or shown.sizePolicy().horizontalPolicy() is _UNWRAPPED
    needed = shown.fontMetrics().horizontalAdvance(shown.text().replace("&", ""))
    room = shown.contentsRect().width() + 1
    return [f"label {shown.text()} ({needed} > {room})"] if needed > room and not free else []


def button(shown: QAbstractButton) -> list[str]:
    words = shown.fontMetrics().horizontalAdvance(shown.text().replace("&", "")) + 4
    needed, room = min(shown.sizeHint().width(), words), shown.contentsRect().width() + 1
    own = isinstance(shown, QCommandLinkButton) or not shown.text()  # it breaks its words by itself
    return [f"button {shown.text()} ({needed} > {room})"] if needed > room and not own else []


def sideways(area: QAbstractScrollArea) -> list[str]:
    """Return that what stands beside the law, or a table, must be moved sideways to be read."""
    beside = area.parent()
    while beside is not None and not isinstance(beside, QDockWidget):
        beside = beside.parent()
    needed = area.horizontalScrollBar().maximum()
    read = beside is not None or isinstance(area, RecordsView)
    return [f"sideways {type(area).__name__} {needed}"] if read and needed > 0 else []


_FAULTS: tuple[tuple[type[QWidget], Callable[..., list[str]]], ...] = (
    (QTableView, cells), (QComboBox, value), (QTabBar, tabs), (QLabel, label), (QAbstractButton, button),
    (QAbstractScrollArea, sideways),
)  # fmt: skip


def empty_ground(dialog: QDialog) -> list[str]:
    """Return that a dialog has a band on which nothing stands: it is higher than its fields need."""
    image = dialog.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    longest = run = 0
    for y in range(image.height()):
        line = bytes(image.constScanLine(y))
        run = run + 1 if line == line[:4] * image.width() else 0
        longest = max(longest, run)
    high = round(longest / image.devicePixelRatio())
    return [f"empty ground {high}"] if high > _GROUND else []


def cut(root: QWidget) -> list[str]:
    """Return what does not fit where it stands."""
    found = []
    for widget in root.findChildren(QWidget):
        covered = widget.visibleRegion().isEmpty() and not isinstance(widget, QHeaderView)  # its viewport covers it
        if covered or not widget.isVisibleTo(root):
            continue
        if isinstance(widget, QHeaderView) and widget.orientation() is Qt.Orientation.Horizontal:
            found += heads(widget)
        elif isinstance(widget, QLineEdit) and widget.objectName() != "qt_spinbox_lineedit":
            found += hint(widget)
        for kind, faults in _FAULTS:
            if isinstance(widget, kind):
                found += faults(widget)
    return found


def stays_cut(qtbot, root: QWidget) -> list[str]:
    """Return what does not fit when the layout has come to rest."""
    return stays(qtbot, partial(cut, root))


def stays(qtbot, look: Callable[[], list[str]]) -> list[str]:
    """Return what is still found when the layout is at rest: on a busy machine it follows late after the words."""
    for _ in range(40):
        found = look()
        if not found:
            break
        qtbot.wait(50)
    return found


@pytest.mark.parametrize("size", [_USUAL, _SMALL], ids=["usual", "small"])
@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_nothing_of_the_window_is_cut_off(window, qtbot, language, size):
    desk, faults = window.desk, {}
    window.resize(size)
    desk.keep(desk.settings._replace(language=language))
    window.bench.arrange()
    for place in (*PAGES, *DOCKS):
        if place.name in window.bench.docks:
            window.bench.docks[place.name].raise_()
        else:
            window.bench.page(place.name)
        qtbot.wait(150)  # the layout follows after the words
        faults[place.name] = stays_cut(qtbot, window)
    assert {name: found for name, found in faults.items() if found} == {}


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    path = tmp_path_factory.mktemp("sample") / "sample.lhw"
    sample_project(path).close()
    return path


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_nothing_of_the_sample_project_is_cut_off_on_a_small_screen(qtbot, desk, sample, language, theme):
    desk.settings_changed.connect(lambda chosen: dress(QApplication.instance(), chosen))
    desk.keep(desk.settings._replace(language=language, theme=theme))
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.resize(_SMALL)
    window.show()
    window.open_path(sample)
    settled(qtbot, desk)
    faults = {}
    window.bench.panels["pictures"].choose(Picture.CITATIONS)  # which has most to choose above it
    for place in (*DOCKS, *PAGES):
        if place.name in window.bench.docks:
            window.bench.docks[place.name].raise_()
        else:
            window.bench.page(place.name)
        qtbot.wait(150)
        faults[place.name] = stays_cut(qtbot, window)
    assert {name: found for name, found in faults.items() if found} == {}


@pytest.mark.parametrize("size", [_USUAL, _SMALL], ids=["usual", "small"])
@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_nothing_of_the_welcome_page_is_cut_off(qtbot, desk, language, size):
    desk.settings_changed.connect(lambda chosen: dress(QApplication.instance(), chosen))
    desk.keep(desk.settings._replace(language=language))
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.resize(size)
    window.show()
    qtbot.wait(50)
    assert stays_cut(qtbot, window) == []


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_nothing_of_the_dialogs_is_cut_off(window, qtbot, language, tmp_path):
    desk, faults = window.desk, {}
    desk.keep(desk.settings._replace(language=language))
    for name, make in every_dialog(window, tmp_path).items():
        dialog = make()
        dialog.show()
        qtbot.wait(30)
        faults[name] = stays_cut(qtbot, dialog)
        if dialog.width() > _SMALL.width() or dialog.height() > _SMALL.height() - 40:
            faults[name].append(f"taller or wider than a small screen: {dialog.size()}")
        faults[name] += stays(qtbot, partial(empty_ground, dialog))
        dialog.close()
    assert {name: found for name, found in faults.items() if found} == {}


@pytest.mark.parametrize("scale", ["2", "2.5"])
def test_nothing_is_cut_off_on_a_scaled_screen(scale):
    command = [sys.executable, "-m", "pytest", __file__, "-q", "-n", "0", "-p", "no:cacheprovider", "-k", "nothing_of"]
    run = subprocess.run(command, capture_output=True, text=True, env={**os.environ, "QT_SCALE_FACTOR": scale})
    assert run.returncode == 0, run.stdout[-4000:]


def _of_a_table() -> QWidget:
    model = RecordTable((Column(lambda: "Срок", str),))
    table = RecordsView(model, (60,))
    model.set_records(["неприкосновенность"])
    table.setColumnWidth(0, 60)
    return table


def _of_a_box() -> QWidget:
    box = QComboBox()
    box.addItem("По истечении десяти календарных дней")
    return box


def _of_a_field() -> QWidget:
    field = QLineEdit()
    field.setPlaceholderText("Норманың нөмірі немесе сөздері")
    return field


def _of_a_bar() -> QWidget:
    bar = QTabBar()
    bar.addTab("Шешілмеген мәселелер")
    bar.setUsesScrollButtons(False)
    return bar


@pytest.mark.parametrize(
    ("make", "told"),
    [
        (_of_a_table, "head"), (_of_a_table, "cell"), (_of_a_box, "value"), (_of_a_field, "hint"), (_of_a_bar, "tabs"),
        (lambda: QLabel("Нерешенные вопросы"), "label"), (lambda: QPushButton("Осы нормамен байланыстыру"), "button"),
    ],
)  # fmt: skip
def test_what_is_cut_off_is_found(qtbot, make, told):
    room = QWidget()
    qtbot.addWidget(room)
    layout = QVBoxLayout(room)
    narrow = make()
    layout.addWidget(narrow)
    room.show()
    narrow.setFixedWidth(40)
    qtbot.wait(30)
    if isinstance(narrow, QTableView):
        narrow.setColumnWidth(0, 30)
    assert [each for each in cut(room) if each.startswith(told)]
