"""SVG drawings as pictures of dots: on the screen, in a PNG file, on the clipboard, on paper."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from workbench.errors import WorkbenchError
from workbench.exporters.files import save_whole

translate = QCoreApplication.translate

MOST_DOTS = 60_000_000
"""No picture gets more dots than this: a drawing of a huge code is made at a smaller scale instead."""


def image(svg: str, scale: float = 2.0) -> QImage:
    """Return the drawing as dots, `scale` of them to a unit of the drawing, on its own paper.

    Raises WorkbenchError where the text is no drawing.
    """
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    if not renderer.isValid():
        advice = translate("Printing", "Draw it again.")
        raise WorkbenchError(translate("Printing", "The drawing cannot be read"), advice)
    size = renderer.defaultSize()
    scale = min(scale, (MOST_DOTS / max(size.width() * size.height(), 1)) ** 0.5)
    dots = QImage(QSize(int(size.width() * scale), int(size.height() * scale)), QImage.Format.Format_ARGB32)
    dots.fill(Qt.GlobalColor.white)
    painter = QPainter(dots)
    renderer.render(painter)
    painter.end()
    dots.setDotsPerMeterX(round(96 * scale / 0.0254))
    dots.setDotsPerMeterY(round(96 * scale / 0.0254))
    return dots


def save_png(svg: str, path: Path, scale: float = 2.0) -> Path:
    """Write the drawing as PNG and return where. Raises WorkbenchError naming the file."""
    save_whole(path, png(svg, scale))
    return path


def png(svg: str, scale: float = 2.0) -> bytes:
    """Return the drawing as PNG."""
    packed = QByteArray()
    buffer = QBuffer(packed)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image(svg, scale).save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(packed.data())
