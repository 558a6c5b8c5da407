"""Sheets on paper: laid out as our papers are, previewed, printed, written as PDF. Needs no window and any thread.

The page follows the templates of the papers: margins 3 / 1.5 / 2 / 2 cm (2 / 1.5 / 2.5 / 1.5 on its side), the number at
the top in the middle from the second page on, heads of tables repeated on every page.
"""

from __future__ import annotations

import os
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QGuiApplication,
    QImage,
    QPageLayout,
    QPagedPaintDevice,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QPen,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextTable,
)

from workbench.errors import WorkbenchError
from workbench.exporters.files import save_whole

_MARGINS = {False: QMarginsF(30, 20, 15, 20), True: QMarginsF(20, 25, 15, 15)}
"""Left, top, right, bottom in millimetres, upright and on its side."""

_NUMBER_AT = 10.0
"""How far from the upper edge the page number stands, in millimetres."""

PAPER_FONT = ("Times New Roman", "Liberation Serif", "PT Serif", "Noto Serif", "DejaVu Serif")


@dataclass(frozen=True)
class Sheet:
    """What is printed: a title (the name of a file too), HTML, whether it lies on its side, or a picture of dots."""

    title: str
    html: str = ""
    landscape: bool = False
    picture: QImage | None = None


def page_layout(landscape: bool) -> QPageLayout:
    """Return an A4 page; the margins are ours to keep, not the printer's."""
    sides = QPageLayout.Orientation.Landscape if landscape else QPageLayout.Orientation.Portrait
    layout = QPageLayout(QPageSize(QPageSize.PageSizeId.A4), sides, QMarginsF(0, 0, 0, 0))
    layout.setMode(QPageLayout.Mode.FullPageMode)
    return layout


def print_on(device: QPagedPaintDevice, sheet: Sheet) -> int:
    """Draw the sheet on a printer, a preview or a PDF, in the page layout it has; return the number of pages.

    Raises WorkbenchError where the device cannot be drawn on.
    """
    painter = QPainter()
    if not painter.begin(device):
        raise WorkbenchError("The printer does not answer", "Choose another printer, or save as PDF.")
    try:
        return _drawn(painter, device, sheet)
    finally:
        painter.end()


def write_pdf(html: str, path: Path, landscape: bool) -> None:
    """Write an HTML document as PDF: what `exporters.package.PrintPdf` asks for. Raises WorkbenchError naming the file."""
    save_pdf(Sheet(path.stem, html, landscape), path)


def save_pdf(sheet: Sheet, path: Path) -> Path:
    """Write the sheet as PDF and return where. Raises WorkbenchError naming the file."""
    with tempfile.TemporaryDirectory(prefix="workbench-pdf-") as folder:
        made = Path(folder) / "sheet.pdf"
        writer = QPdfWriter(str(made))
        writer.setPageLayout(page_layout(sheet.landscape))
        writer.setResolution(600)
        writer.setTitle(sheet.title)
        writer.setCreator("Legislative Harmonisation Workbench")
        print_on(writer, sheet)
        del writer  # closes the file
        save_whole(path, made.read_bytes())
    return path


def with_fonts() -> QGuiApplication:
    """Return the application, made without a window where there is none: fonts need one."""
    existing = QGuiApplication.instance()
    if isinstance(existing, QGuiApplication):
        return existing
    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QGuiApplication(sys.argv[:1])


# --- the detail ----------------------------------------------------------------------------------------------------


def _drawn(painter: QPainter, device: QPagedPaintDevice, sheet: Sheet) -> int:
    layout = device.pageLayout()
    dots = device.logicalDpiX() / 25.4  # to a millimetre
    whole = layout.fullRect(QPageLayout.Unit.Millimeter).size()
    lies = layout.orientation() is QPageLayout.Orientation.Landscape
    margins = _MARGINS[lies]
    # a printer that keeps margins of its own counts from them
    edge = layout.paintRect(QPageLayout.Unit.Millimeter).topLeft()
    body = QRectF(
        (margins.left() - edge.x()) * dots,
        (margins.top() - edge.y()) * dots,
        (whole.width() - margins.left() - margins.right()) * dots,
        (whole.height() - margins.top() - margins.bottom()) * dots,
    )
    if sheet.picture is not None:
        _draw_picture(painter, body, sheet.picture)
        return 1
    document = _document(sheet, device, body.size())
    pages = document.pageCount()
    number_line = QRectF(body.left(), (_NUMBER_AT - edge.y()) * dots, body.width(), 6 * dots)
    for page in range(pages):
        if page:
            device.newPage()
            painter.setFont(_font(12))
            painter.setPen(QColor(Qt.GlobalColor.black))
            painter.drawText(number_line, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, str(page + 1))
        _draw_page(painter, document, body, page)
    return pages


def _document(sheet: Sheet, device: QPagedPaintDevice, size: QSizeF) -> QTextDocument:
    document = QTextDocument()
    document.documentLayout().setPaintDevice(device)
    document.setDefaultFont(_font(14))
    document.setDocumentMargin(0)
    document.setHtml(sheet.html)
    _indent(document, _scale(document))
    document.setPageSize(size)
    return document


def _indent(document: QTextDocument, scale: float) -> None:
    """Scale the first lines' indents, the one measure Qt leaves at the screen's size."""
    cursor, block = QTextCursor(document), document.begin()
    while block.isValid():
        if block.blockFormat().textIndent():
            indented = QTextBlockFormat()
            indented.setTextIndent(block.blockFormat().textIndent() * scale)
            cursor.setPosition(block.position())
            cursor.mergeBlockFormat(indented)
        block = block.next()


def _draw_page(painter: QPainter, document: QTextDocument, body: QRectF, page: int) -> None:
    context = QAbstractTextDocumentLayout.PaintContext()
    context.palette.setColor(QPalette.ColorRole.Text, QColor(Qt.GlobalColor.black))  # type: ignore[attr-defined]
    seen = QRectF(QPointF(0, page * body.height()), body.size())
    lines = body.width() / 200  # the lines around a table lie half outside
    context.clip = seen  # type: ignore[attr-defined]
    painter.save()
    painter.translate(body.left(), body.top() - seen.top())
    painter.setClipRect(seen.adjusted(-lines, 0, lines, lines))
    document.documentLayout().draw(painter, context)
    _close_tables(painter, document, seen)
    painter.restore()


def _close_tables(painter: QPainter, document: QTextDocument, seen: QRectF) -> None:
    """Draw the line below a table that goes on overleaf, which Qt leaves open."""
    for frame in document.rootFrame().childFrames():
        if not isinstance(frame, QTextTable):
            continue
        place, line = document.documentLayout().frameBoundingRect(frame), frame.format().border() * _scale(document)
        bottom, aside = seen.bottom() - line * 1.5, frame.format().cellPadding() * _scale(document) + line
        if place.top() < bottom < place.bottom() - line:
            painter.setPen(QPen(QColor(Qt.GlobalColor.black), line))
            painter.drawLine(QPointF(place.left() - aside, bottom), QPointF(place.right() - aside * 1.25, bottom))


def _scale(document: QTextDocument) -> float:
    device = document.documentLayout().paintDevice()
    return device.logicalDpiX() / 96


def _draw_picture(painter: QPainter, body: QRectF, picture: QImage) -> None:
    size = QSizeF(picture.size()).scaled(body.size(), Qt.AspectRatioMode.KeepAspectRatio)
    painter.drawImage(QRectF(body.topLeft(), size), picture)


def _font(points: float) -> QFont:
    font = QFont()
    font.setFamilies(list(PAPER_FONT))
    font.setPointSizeF(points)
    return font
