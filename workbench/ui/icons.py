"""Icons: line drawings from resources, drawn in the colour of the palette."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
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
    result, drawn = QIcon(), _drawn(name)
    if drawn is None:
        return result
    modes = {QIcon.Mode.Normal: colour, QIcon.Mode.Disabled: disabled, QIcon.Mode.Selected: selected}
    for mode, shade in modes.items():
        strip = _tinted(drawn.strip, shade) if drawn.lines else drawn.strip
        for at, size in enumerate(_SIZES):
            result.addPixmap(strip.copy(sum(_SIZES[:at]), 0, size, size), mode)
    return result


class _Drawn(NamedTuple):
    """A drawing at every size, side by side from the left; `lines` where it takes the colour it is asked for in."""

    strip: QPixmap
    lines: bool


@cache
def _drawn(name: str) -> _Drawn | None:
    """Return a drawing, read and drawn once: another colour is laid over what is drawn."""
    path = paths.resources() / "icons" / f"{name}.svg"
    if not path.is_file():
        return None
    drawing = path.read_text("utf-8").replace('stroke-width="2"', 'stroke-width="1.75"')
    lines = drawing.replace("currentColor", "#000000")
    return _Drawn(_strip(QSvgRenderer(QByteArray(lines.encode()))), lines != drawing)


def _tinted(strip: QPixmap, colour: str) -> QPixmap:
    """Return the lines in this colour."""
    tinted = QPixmap(strip)
    painter = QPainter(tinted)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(tinted.rect(), QColor(colour))
    painter.end()
    return tinted


def _strip(renderer: QSvgRenderer) -> QPixmap:
    """Return the drawing at every size: one painter draws them faster than four."""
    pixmap = QPixmap(sum(_SIZES), max(_SIZES))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    for at, size in enumerate(_SIZES):
        renderer.render(painter, QRectF(sum(_SIZES[:at]), 0, size, size))
    painter.end()
    return pixmap
