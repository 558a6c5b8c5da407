"""Everything in the window is held by the window: the collector of Python takes nothing away that is being drawn."""

from __future__ import annotations

import gc

import pytest
import shiboken6
from every_dialog import every_dialog
from PySide6.QtWidgets import QApplication, QWidget

from workbench.ui.main_window import MainWindow


@pytest.fixture
def others():
    """What earlier tests may have left."""
    return QApplication.allWidgets()


@pytest.fixture
def window(qtbot, busy, others):
    made = MainWindow(busy)
    qtbot.addWidget(made)
    made.show()
    busy.opened.emit()
    busy.show(busy.workspace.get("am-1"))
    return made


def loose(*known: QWidget) -> list[str]:
    """Return the widgets with a Python owner, but those known; a parent owns what it holds."""
    new = [each for each in QApplication.allWidgets() if not any(each is other for other in known)]
    return [f"{type(each).__name__} {each.objectName()}" for each in new if shiboken6.ownedByPython(each)]


def test_the_panels_are_held_by_the_window(window, others):
    assert loose(window, *others) == []


def test_the_dialogs_are_held_by_the_window(window, others, tmp_path):
    for name, make in every_dialog(window, tmp_path).items():
        dialog = make()
        dialog.show()
        QApplication.processEvents()
        assert loose(window, *others) == [], name
        dialog.close()


def test_what_is_drawn_survives_the_collector_within_the_drawing(window, monkeypatch):
    """Collect at the worst moment."""
    drawn = []
    for kind in {type(each) for each in window.findChildren(QWidget) if "paintEvent" in vars(type(each))}:
        paint = kind.paintEvent

        def collecting(widget, event, paint=paint):
            gc.collect()
            drawn.append(type(widget).__name__)
            paint(widget, event)

        monkeypatch.setattr(kind, "paintEvent", collecting)
    for place in range(window.bench.pages.count()):
        window.bench.pages.setCurrentIndex(place)
        window.repaint()
        QApplication.processEvents()
    assert "Elided" in drawn
