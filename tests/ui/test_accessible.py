"""Whoever cannot see or use a mouse: every widget that takes the focus has a name; no word is cut off."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QTabBar, QWidget
from small_law import WORK

from workbench.app import dress
from workbench.law.reference import ProvisionRef
from workbench.ui.dialogs.about_draft import AboutDraft
from workbench.ui.dialogs.backups import Backups
from workbench.ui.dialogs.export import Export
from workbench.ui.dialogs.insert import Insert
from workbench.ui.dialogs.keys import Keys
from workbench.ui.dialogs.link import Link
from workbench.ui.dialogs.palette import Palette
from workbench.ui.dialogs.preferences import Preferences
from workbench.ui.dialogs.throughout import Throughout
from workbench.ui.main_window import MainWindow

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


def dialogs(window):
    desk = window.desk
    act, ref = desk.workspace.act(WORK, "rus"), ProvisionRef(WORK, "art_2__para_2")
    return [
        Export(desk, window), Insert(desk, act, ref, window), Link(desk, ref, parent=window), AboutDraft(desk, window),
        Backups(desk, window), Preferences(desk, window), Palette(desk, window.actions_, window),
        Keys(window.actions_, window), Throughout(desk, (act,), parent=window),
    ]  # fmt: skip


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


def test_every_widget_of_the_window_that_takes_the_focus_has_a_name(window):
    assert nameless(window) == []


def test_every_widget_of_the_dialogs_that_takes_the_focus_has_a_name(window):
    for dialog in dialogs(window):
        dialog.show()
        assert (type(dialog).__name__, nameless(dialog)) == (type(dialog).__name__, [])
        dialog.close()


def cut(root: QWidget) -> list[str]:
    """Return labels and buttons whose words do not fit into them."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisibleTo(root) or widget.visibleRegion().isEmpty():
            continue
        text = widget.text() if isinstance(widget, QAbstractButton | QLabel) else ""
        room = widget.contentsRect().width()
        if (
            isinstance(widget, QLabel)
            and text
            and not widget.wordWrap()
            and "Policy.Ignored" not in str(widget.sizePolicy().horizontalPolicy())
        ):
            needed = widget.fontMetrics().horizontalAdvance(text.replace("&", ""))
        elif isinstance(widget, QAbstractButton) and text and "CommandLink" not in type(widget).__name__:
            needed = min(widget.sizeHint().width(), widget.fontMetrics().horizontalAdvance(text.replace("&", "")) + 4)
        elif isinstance(widget, QTabBar):
            found += [
                widget.tabText(at) for at in range(widget.count())
                if widget.tabRect(at).width() < widget.fontMetrics().horizontalAdvance(widget.tabText(at))
            ]  # fmt: skip
            continue
        else:
            continue
        if needed > room + 1:
            found.append(f"{type(widget).__name__}: {text} ({needed} > {room})")
    return found


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_no_word_is_cut_off(window, qtbot, language):
    desk = window.desk
    desk.settings_changed.connect(lambda chosen: dress(QApplication.instance(), chosen))
    desk.keep(replace(desk.settings, language=language))
    for page in ("law", "amendment", "recommendations", "concordance", "session", "matters"):
        window.bench.page(page)
        qtbot.wait(200)  # the layout follows after the words
        assert (page, cut(window)) == (page, [])
    for dialog in dialogs(window):
        dialog.show()
        qtbot.wait(10)
        assert (type(dialog).__name__, cut(dialog)) == (type(dialog).__name__, [])
        dialog.close()


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

    for name in ("text", "muted", "good", "partial", "bad", "neutral"):
        for ground in (chosen.base, chosen.window, chosen.alternate):
            assert contrast(getattr(chosen, name), ground) >= 4.5, (name, ground)
    assert contrast(chosen.inserted, chosen.inserted_ground) >= 4.5
    assert contrast(chosen.deleted, chosen.deleted_ground) >= 4.5
    assert contrast(chosen.muted, chosen.note_ground) >= 4.5
    assert contrast(chosen.accent_text, chosen.accent) >= 4.5
