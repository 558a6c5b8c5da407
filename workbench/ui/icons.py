"""Icons: line drawings from resources, drawn in the colour of the palette."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from workbench import paths
from workbench.ui.theme import current_theme

_SIZES = (16, 20, 32, 40)


def icon(name: str, colour: str = "") -> QIcon:
    """Return the icon of this name in the text colour of the theme, or in the colour given.

    >>> icon("no-such-drawing").isNull()
    True
    """
    theme = current_theme()
    return _icon(name, colour or theme.text, theme.muted, theme.accent_text)


@cache
def _icon(name: str, colour: str, disabled: str, selected: str) -> QIcon:
    drawing = _drawing(name)
    result = QIcon()
    if not drawing:
        return result
    modes = {QIcon.Mode.Normal: colour, QIcon.Mode.Disabled: disabled, QIcon.Mode.Selected: selected}
    for mode, drawn in modes.items():
        strip = _strip(QSvgRenderer(QByteArray(drawing.replace("currentColor", drawn).encode())))
        for at, size in enumerate(_SIZES):
            result.addPixmap(strip.copy(sum(_SIZES[:at]), 0, size, size), mode)
    return result


@cache
def _drawing(name: str) -> str:
    path = paths.resources() / "icons" / f"{name}.svg"
    return path.read_text("utf-8").replace('stroke-width="2"', 'stroke-width="1.75"') if path.is_file() else ""


def _strip(renderer: QSvgRenderer) -> QPixmap:
    """Return the drawing at every size, side by side from the left: one painter draws them faster than four."""
    pixmap = QPixmap(sum(_SIZES), max(_SIZES))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    for at, size in enumerate(_SIZES):
        renderer.render(painter, QRectF(sum(_SIZES[:at]), 0, size, size))
    painter.end()
    return pixmap
