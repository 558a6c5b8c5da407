"""Whoever cannot see or use a mouse: every widget that takes the focus has a name, every letter one meaning."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from every_dialog import every_dialog, known
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QMenu,
    QRadioButton,
    QTabBar,
    QToolButton,
    QWidget,
)

from workbench import paths
from workbench.app import dress
from workbench.ui.main_window import MainWindow
from workbench.ui.panels import DOCKS, PAGES

_OURS_NOT = ("qt_spinbox_lineedit", "qt_toolbar_ext_button", "ScrollLeftButton", "ScrollRightButton")


@pytest.fixture
def window(qtbot, busy):
    made = MainWindow(busy)
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    busy.opened.emit()
    busy.show(busy.workspace.get("am-1"))
    return made


def nameless(root: QWidget) -> list[str]:
    """Return the widgets that take the focus and have no name for a screen reader."""
    found = []
    for widget in root.findChildren(QWidget):
        if widget.focusPolicy() is Qt.FocusPolicy.NoFocus or widget.objectName() in _OURS_NOT:
            continue
        if isinstance(widget.parent(), QComboBox) or "QCalendar" in type(widget.parent()).__name__:
            continue
        if type(widget).__module__.startswith("PySide6") and not widget.isVisibleTo(root):
            continue
        face = QAccessible.queryAccessibleInterface(widget)
        buddy = any(label.buddy() is widget for label in root.findChildren(QLabel))
        if not buddy and not (face and face.text(QAccessible.Text.Name).strip()):
            found.append(f"{type(widget).__name__} {widget.objectName()} in {type(widget.parent()).__name__}")
    return found


def mute(root: QWidget) -> list[str]:
    """Return the visible widgets that take the focus and do not tell a screen reader what they are."""
    telling = (QAccessible.Role.NoRole, QAccessible.Role.Client)
    found = []
    for widget in root.findChildren(QWidget):
        if widget.focusPolicy() is Qt.FocusPolicy.NoFocus or not widget.isVisibleTo(root):
            continue
        if isinstance(widget.parent(), QComboBox) or widget.objectName() in _OURS_NOT:
            continue
        if widget.focusProxy() is not None:  # a page widget hands the focus on to its bar of tabs
            continue
        if QAccessible.queryAccessibleInterface(widget).role() in telling:
            found.append(f"{type(widget).__name__} {widget.accessibleName()} in {type(widget.parent()).__name__}")
    return found


def mouse_only(root: QWidget) -> list[str]:
    """Return the visible buttons that neither Tab nor a key nor a menu reaches."""
    found = []
    for button in root.findChildren(QAbstractButton):
        if not button.isVisibleTo(root) or button.objectName().startswith(("qt_dockwidget", "qt_toolbar", "Scroll")):
            continue
        if isinstance(button.parent(), QLineEdit):  # the sign that clears the field: a key does it
            continue
        action = button.defaultAction() if isinstance(button, QToolButton) else None
        in_menu = action is not None and any(isinstance(each, QMenu) for each in action.associatedObjects())
        by_tab = bool(button.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
        if not (by_tab or in_menu or not button.shortcut().isEmpty()):
            found.append(f"{type(button).__name__} {button.text() or button.accessibleName() or button.objectName()}")
    return found


def unreached(dialog: QWidget) -> list[str]:
    """Press Tab through a dialog and return the fields and buttons it does not come to."""
    wanted = {
        widget for widget in dialog.findChildren(QWidget)
        if widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value and widget.isVisibleTo(dialog)
        and widget.isEnabled() and widget.focusProxy() is None and not isinstance(widget.parent(), QComboBox)
        and not isinstance(widget, QTabBar | QRadioButton)
    }  # fmt: skip
    dialog.activateWindow()
    QApplication.processEvents()
    came = {dialog.focusWidget()}
    for _ in range(4 * len(wanted) + 8):
        QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Tab)
        came.add(dialog.focusWidget())
    left = (each for each in wanted - came if each.isVisibleTo(dialog))  # what is found meanwhile puts parts away
    return [f"{type(each).__name__} {each.accessibleName() or each.objectName()}" for each in left]


def test_every_dialog_is_walked(window, tmp_path):
    assert set(every_dialog(window, tmp_path)) == known()


def test_every_widget_of_the_window_tells_its_name_and_role(window):
    for place in (*PAGES, *DOCKS):
        if place.name in window.bench.docks:
            window.bench.docks[place.name].raise_()
        else:
            window.bench.page(place.name)
        QApplication.processEvents()
        assert (place.name, nameless(window), mute(window), mouse_only(window)) == (place.name, [], [], [])


def test_every_dialog_is_used_by_keyboard_and_read_aloud(window, tmp_path):
    faults = {}
    for name, make in every_dialog(window, tmp_path).items():
        dialog = make()
        dialog.show()
        faults[name] = (nameless(dialog), mute(dialog), mouse_only(dialog), unreached(dialog))
        dialog.close()
    assert {name: found for name, found in faults.items() if any(found)} == {}


def test_every_command_is_in_a_menu_that_alt_opens(window):
    mnemonics = [menu.title() for menu in window._menus]
    assert all("&" in title for title in mnemonics)
    in_menus = {action for menu in window._menus for action in menu.actions()}
    assert {action for _, action in window.actions_.items()} <= in_menus


def shared_letters(texts: list[str]) -> list[str]:
    """Return the letters that are underlined in more than one of these texts."""
    letters = Counter(found.group(1).casefold() for text in texts if (found := re.search(r"&(\w)", text)))
    return [letter for letter, count in letters.items() if count > 1]


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_no_letter_of_a_menu_or_dialog_stands_for_two_things(window, tmp_path, language):
    desk = window.desk
    desk.settings_changed.connect(lambda chosen: dress(QApplication.instance(), chosen))
    desk.keep(desk.settings._replace(language=language))
    QApplication.processEvents()
    texts = {menu.title(): [each.text() for each in menu.actions()] for menu in window._menus}
    texts["the bar"] = list(texts)
    for name, make in every_dialog(window, tmp_path).items():
        dialog = make()
        named = [each.text() for each in dialog.findChildren(QAbstractButton)]
        texts[name] = named + [each.text() for each in dialog.findChildren(QLabel) if each.buddy()]
        dialog.close()
    assert {place: shared_letters(found) for place, found in texts.items() if shared_letters(found)} == {}


def unlettered(dialog: QWidget) -> list[str]:
    """Return the buttons with words that no letter presses: all but those that return or escape press anywhere."""
    kinds = QDialogButtonBox.StandardButton
    box = QDialogButtonBox(kinds.Ok | kinds.Cancel | kinds.Close)
    by_key = {each.text().replace("&", "") for each in box.buttons()}
    found = [each for each in dialog.findChildren(QAbstractButton) if not each.objectName().startswith("qt_")]
    words = [each.text() for each in found if re.search(r"[^\W\d_]", each.text())]
    return [text for text in words if text not in by_key and not re.search(r"&[^\W\d_]", text)]


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_every_button_of_a_dialog_is_pressed_by_a_letter(window, tmp_path, language):
    desk = window.desk
    desk.settings_changed.connect(lambda chosen: dress(QApplication.instance(), chosen))
    desk.keep(desk.settings._replace(language=language))
    QApplication.processEvents()
    faults = {}
    for name, make in every_dialog(window, tmp_path).items():
        dialog = make()
        faults[name] = unlettered(dialog)
        dialog.close()
    assert {name: found for name, found in faults.items() if found} == {}


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_colour_of_text_can_be_read_on_its_ground(theme):
    from PySide6.QtGui import QColor

    from workbench.ui.theme import DARK, LIGHT

    chosen = LIGHT if theme == "light" else DARK

    def light(colour: str) -> float:
        parts = [
            part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
            for part in QColor(colour).getRgbF()[:3]
        ]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    def contrast(one: str, other: str) -> float:
        high, low = sorted((light(one), light(other)), reverse=True)
        return (high + 0.05) / (low + 0.05)

    for name in ("text", "muted", "good", "partial", "bad", "neutral", "link"):
        for ground in (chosen.base, chosen.window, chosen.alternate, chosen.selected):
            assert contrast(getattr(chosen, name), ground) >= 4.5, (name, ground)
    assert contrast(chosen.inserted, chosen.inserted_ground) >= 4.5
    assert contrast(chosen.deleted, chosen.deleted_ground) >= 4.5
    assert contrast(chosen.muted, chosen.note_ground) >= 4.5
    assert contrast(chosen.accent_text, chosen.accent) >= 4.5
    for ground in (chosen.base, chosen.window):
        for line in (chosen.accent, chosen.outline, chosen.muted):  # round the focus, a field, a box to tick
            assert contrast(line, ground) >= 3
    for ground in (chosen.note_ground, chosen.deleted_ground):  # badges and links in a note, words of a warning
        for name in ("text", "muted", "good", "partial", "bad", "link"):
            assert contrast(getattr(chosen, name), ground) >= 4.5, (name, ground)
    assert contrast(chosen.outline, chosen.alternate) >= 3  # the thumb of a scroll bar
    for name in ("dock-close", "dock-float", "expand", "collapse"):
        (stroke,) = re.findall(
            'stroke="(#[0-9a-f]{6})"', (paths.resources() / "icons" / f"{name}.svg").read_text("utf-8")
        )
        assert min(contrast(stroke, chosen.window), contrast(stroke, chosen.base)) >= 3
