"""Draw the program's icon: python build_spec/make_icon.py writes app.svg, app.png and app.ico into resources/icons.

An open law with one line struck out and its new wording below, on the blue of the state flag.
"""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "icons"
SIZES = (16, 24, 32, 48, 64, 128, 256)
DRAWING = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 256 256" width="256" height="256">
  <rect x="8" y="8" width="240" height="240" rx="52" fill="#0f7f9b"/>
  <path d="M68 40h88l40 40v128a8 8 0 0 1-8 8H68a8 8 0 0 1-8-8V48a8 8 0 0 1 8-8z" fill="#ffffff"/>
  <path d="M156 40l40 40h-32a8 8 0 0 1-8-8z" fill="#b9dfe8"/>
  <path d="M84 84h48M84 188h88" stroke="#9aa7ad" stroke-width="14" stroke-linecap="round"/>
  <path d="M84 120h88" stroke="#c2410c" stroke-width="14" stroke-linecap="round"/>
  <path d="M84 154h88" stroke="#15803d" stroke-width="14" stroke-linecap="round"/>
  <path d="M74 120h108" stroke="#7c2d12" stroke-width="5"/>
</svg>
"""


def main() -> int:
    """Write the three files."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    pictures = [drawn(size) for size in SIZES]
    (FOLDER / "app.svg").write_text(DRAWING, encoding="utf-8")
    (FOLDER / "app.png").write_bytes(pictures[-1])
    (FOLDER / "app.ico").write_bytes(icon(pictures))
    return 0


def drawn(size: int) -> bytes:
    """Return the drawing as PNG, so many pixels wide and high."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(DRAWING.encode())).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def icon(pictures: list[bytes]) -> bytes:
    """Return an .ico of PNG pictures: a head, an entry a picture, the pictures."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    offset, entries = len(head) + 16 * len(pictures), b""
    for size, picture in zip(SIZES, pictures, strict=True):
        side = size % 256  # 0 says 256
        entries += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    return head + entries + b"".join(pictures)


if __name__ == "__main__":
    sys.exit(main())
