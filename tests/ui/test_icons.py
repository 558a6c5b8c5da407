"""The icons: lines in one colour on nothing, whatever a button is like."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon

from workbench.ui.icons import icon
from workbench.ui.theme import current_theme

_MODES = (
    (QIcon.Mode.Normal, "text"), (QIcon.Mode.Disabled, "muted"), (QIcon.Mode.Selected, "accent_text"),
)  # fmt: skip


@pytest.mark.parametrize("size", [16, 20, 32, 40])
@pytest.mark.parametrize(("mode", "colour"), _MODES)
def test_an_icon_is_lines_of_one_colour_on_nothing(qapp, mode, colour, size):
    image = icon("trash").pixmap(QSize(size, size), 1.0, mode).toImage()
    assert_lines(image, QColor(getattr(current_theme(), colour)), size)


@pytest.mark.parametrize("size", [16, 20, 32, 40])
def test_an_icon_asked_for_in_a_colour_is_lines_of_that_colour(qapp, size):
    image = icon("trash", "#b3261e").pixmap(QSize(size, size), 1.0).toImage()
    assert_lines(image, QColor("#b3261e"), size)
    assert icon("no-such-drawing", "#b3261e").isNull()


def assert_lines(image, drawn, size):
    assert image.size() == QSize(size, size)
    dots = [image.pixelColor(x, y) for x in range(size) for y in range(size)]
    assert sum(dot.alpha() == 0 for dot in dots) > len(dots) / 3
    lines = [dot for dot in dots if dot.alpha() > 250]
    assert lines
    assert all(abs(dot.red() - drawn.red()) < 4 and abs(dot.blue() - drawn.blue()) < 4 for dot in lines)
