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
_LINES = "currentColor"


def icon(name: str, colour: str = "") -> QIcon:
    """Return the icon of this name in the text colours of the theme; in the colour given, only as it is at rest.

    >>> icon("no-such-drawing").isNull()
    True
    """
    theme = current_theme()
    return _resting(name, colour) if colour else _icon(name, theme.text, theme.muted, theme.accent_text)


@cache
def _icon(name: str, colour: str, disabled: str, selected: str) -> QIcon:
    result, drawn = QIcon(), _drawn(name)
    if drawn is None:
        return result
    modes = {QIcon.Mode.Normal: colour, QIcon.Mode.Disabled: disabled, QIcon.Mode.Selected: selected}
    for mode, shade in modes.items():
        _add(result, _tinted(drawn.strip, shade) if drawn.lines else drawn.strip, mode)
    return result


@cache
def _resting(name: str, colour: str) -> QIcon:
    """Return the icon drawn in this colour at once: what is up first needs no painter to lay a colour over lines."""
    result, drawing = QIcon(), _read(name)
    if drawing:
        _add(result, _strip(drawing.replace(_LINES, colour)), QIcon.Mode.Normal)
    return result


def _add(result: QIcon, strip: QPixmap, mode: QIcon.Mode) -> None:
    for at, size in enumerate(_SIZES):
        result.addPixmap(strip.copy(sum(_SIZES[:at]), 0, size, size), mode)


class _Drawn(NamedTuple):
    """A drawing at every size, side by side from the left; `lines` where it takes the colour it is asked for in."""

    strip: QPixmap
    lines: bool


@cache
def _drawn(name: str) -> _Drawn | None:
    """Return a drawing, read and drawn once: another colour is laid over what is drawn."""
    drawing = _read(name)
    return _Drawn(_strip(drawing.replace(_LINES, "#000000")), _LINES in drawing) if drawing else None


def _read(name: str) -> str:
    """Return the drawing, '' where there is none."""
    path = paths.resources() / "icons" / f"{name}.svg"
    return path.read_text("utf-8").replace('stroke-width="2"', 'stroke-width="1.75"') if path.is_file() else ""


def _tinted(strip: QPixmap, colour: str) -> QPixmap:
    """Return the lines in this colour."""
    tinted = QPixmap(strip)
    painter = QPainter(tinted)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(tinted.rect(), QColor(colour))
    painter.end()
    return tinted


def _strip(drawing: str) -> QPixmap:
    """Return the drawing at every size: one painter draws them faster than four."""
    renderer = QSvgRenderer(QByteArray(drawing.encode()))
    pixmap = QPixmap(sum(_SIZES), max(_SIZES))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    for at, size in enumerate(_SIZES):
        renderer.render(painter, QRectF(sum(_SIZES[:at]), 0, size, size))
    painter.end()
    return pixmap
