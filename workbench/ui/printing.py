"""Sheets on paper: laid out as our papers are, previewed, printed, written as PDF. Needs no window and any thread.

The page follows the templates of the papers: margins 3 / 1.5 / 2 / 2 cm (2 / 1.5 / 2.5 / 1.5 on its side), the number
at the top in the middle from the second page on, heads of tables repeated on every page.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMarginsF, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QGuiApplication,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
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

translate = QCoreApplication.translate

_MARGINS = {False: QMarginsF(30, 20, 15, 20), True: QMarginsF(20, 25, 15, 15)}
"""Left, top, right, bottom in millimetres, upright and on its side."""

_DOTS = 600
"""Pages are laid out to so many dots an inch, wherever they are drawn."""
_MILLIMETRE, _SCREEN = _DOTS / 25.4, _DOTS / 96

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


@dataclass(frozen=True, eq=False)
class Laid:
    """A sheet laid out in pages; `size` is that of a page in millimetres.

    It may be laid out on any thread and is drawn on that one, or on the main one once it was handed over.
    """

    sheet: Sheet
    pages: int
    size: QSizeF
    document: QTextDocument | None
    device: QImage  # the document measures by it


def lay_out(sheet: Sheet) -> Laid:
    """Return the sheet in pages of A4."""
    size = QSizeF(297, 210) if sheet.landscape else QSizeF(210, 297)
    device = QImage(1, 1, QImage.Format.Format_RGB32)
    device.setDotsPerMeterX(round(_DOTS / 0.0254))
    device.setDotsPerMeterY(round(_DOTS / 0.0254))
    if sheet.picture is not None:
        return Laid(sheet, 1, size, None, device)
    document = _document(sheet, device, _body(size, landscape=sheet.landscape).size() * _MILLIMETRE)
    return Laid(sheet, document.pageCount(), size, document, device)


def hand_over(laid: Laid) -> Laid:
    """Return what a worker laid out as the main thread's to draw and to throw away."""
    application = QGuiApplication.instance()
    if application is not None and laid.document is not None:
        laid.document.moveToThread(application.thread())
    return laid


def draw_page(painter: QPainter, laid: Laid, page: int) -> None:
    """Draw a page, counted from 0, its corner at the origin, a millimetre being one unit of the painter."""
    body = _body(laid.size, landscape=laid.sheet.landscape)
    painter.save()
    if laid.document is None:
        assert laid.sheet.picture is not None
        size = QSizeF(laid.sheet.picture.size()).scaled(body.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(body.topLeft(), size)
        painter.drawImage(place, _fine(laid.sheet.picture, painter.deviceTransform().mapRect(place).size().toSize()))
    else:
        painter.translate(body.topLeft())
        painter.scale(1 / _MILLIMETRE, 1 / _MILLIMETRE)
        if page:
            _draw_number(painter, laid, body, page + 1)
        _draw_text(painter, laid.document, body.size() * _MILLIMETRE, page)
    painter.restore()


def _fine(picture: QImage, dots: QSize) -> QImage:
    """Return a picture in as many dots as it is shown in, where it has more: a painter would leave most of them out."""
    if dots.isEmpty() or dots.width() >= picture.width():
        return picture
    smooth = Qt.TransformationMode.SmoothTransformation
    return picture.scaled(dots, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)


def print_pages(device: QPagedPaintDevice, laid: Laid, pages: Sequence[int] | None = None) -> None:
    """Print the pages, counted from 0, on a printer or into a PDF; all of them when None.

    Raises WorkbenchError where the device cannot be drawn on.
    """
    painter = QPainter()
    if not painter.begin(device):
        advice = translate("Printing", "Choose another printer, or save as PDF.")
        raise WorkbenchError(translate("Printing", "The printer does not answer"), advice)
    edge = device.pageLayout().paintRect(QPageLayout.Unit.Millimeter).topLeft()  # a printer counts from its own margins
    scale = device.logicalDpiX() / 25.4
    try:
        for turn, page in enumerate(range(laid.pages) if pages is None else pages):
            if turn:
                device.newPage()
            painter.save()
            painter.scale(scale, scale)
            painter.translate(-edge)
            draw_page(painter, laid, page)
            painter.restore()
    finally:
        painter.end()


def page_layout(landscape: bool) -> QPageLayout:
    """Return an A4 page; the margins are ours to keep, not the printer's."""
    sides = QPageLayout.Orientation.Landscape if landscape else QPageLayout.Orientation.Portrait
    layout = QPageLayout(QPageSize(QPageSize.PageSizeId.A4), sides, QMarginsF(0, 0, 0, 0))
    layout.setMode(QPageLayout.Mode.FullPageMode)
    return layout


def write_pdf(html: str, path: Path, landscape: bool) -> None:
    """Write an HTML document as PDF, as `exporters.package.PrintPdf` asks. Raises WorkbenchError naming the file."""
    save_pdf(Sheet(path.stem, html, landscape), path)


def save_pdf(sheet: Sheet, path: Path) -> Path:
    """Write the sheet as PDF and return where. Raises WorkbenchError naming the file."""
    with tempfile.TemporaryDirectory(prefix="workbench-pdf-") as folder:
        made = Path(folder) / "sheet.pdf"
        writer = QPdfWriter(str(made))
        writer.setPageLayout(page_layout(sheet.landscape))
        writer.setResolution(_DOTS)
        writer.setTitle(sheet.title)
        writer.setCreator("Legislative Harmonisation Workbench")
        print_pages(writer, lay_out(sheet))
        del writer  # closes the file
        save_whole(path, made.read_bytes())
    return path


@cache
def with_fonts() -> QGuiApplication:
    """Return the application, made without a window where there is none, for good: fonts need one."""
    existing = QGuiApplication.instance()
    if isinstance(existing, QGuiApplication):
        return existing
    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QGuiApplication(sys.argv[:1])


# --- the detail ----------------------------------------------------------------------------------------------------


def _body(size: QSizeF, *, landscape: bool) -> QRectF:
    """Return where text stands on a page, in millimetres."""
    return QRectF(QPointF(0, 0), size).marginsRemoved(_MARGINS[landscape])


def _document(sheet: Sheet, device: QImage, size: QSizeF) -> QTextDocument:
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.documentLayout().setPaintDevice(device)
    document.setDefaultFont(_font(14))
    document.setDocumentMargin(0)
    document.setHtml(sheet.html)
    _indent(document)
    document.setPageSize(size)
    return document


def _indent(document: QTextDocument) -> None:
    """Scale the first lines' indents, the one measure Qt leaves at the screen's size."""
    cursor, block = QTextCursor(document), document.begin()
    cursor.beginEditBlock()
    while block.isValid():
        if block.blockFormat().textIndent():
            indented = QTextBlockFormat()
            indented.setTextIndent(block.blockFormat().textIndent() * _SCREEN)
            cursor.setPosition(block.position())
            cursor.mergeBlockFormat(indented)
        block = block.next()
    cursor.endEditBlock()


def _draw_text(painter: QPainter, document: QTextDocument, size: QSizeF, page: int) -> None:
    context = QAbstractTextDocumentLayout.PaintContext()
    context.palette.setColor(QPalette.ColorRole.Text, QColor(Qt.GlobalColor.black))
    seen = QRectF(QPointF(0, page * size.height()), size)
    lines = size.width() / 200  # the lines around a table lie half outside
    context.clip = seen
    painter.translate(0, -seen.top())
    painter.setClipRect(seen.adjusted(-lines, 0, lines, 0))
    document.documentLayout().draw(painter, context)
    _close_tables(painter, document, seen)


def _close_tables(painter: QPainter, document: QTextDocument, seen: QRectF) -> None:
    """Draw the line below a table that goes on overleaf, which Qt leaves open."""
    for frame in document.rootFrame().childFrames():
        if not isinstance(frame, QTextTable):
            continue
        place, line = document.documentLayout().frameBoundingRect(frame), frame.format().border() * _SCREEN
        bottom, aside = seen.bottom() - line * 1.5, frame.format().cellPadding() * _SCREEN + line
        if place.top() < bottom < place.bottom() - line:
            painter.setPen(QPen(QColor(Qt.GlobalColor.black), line))
            painter.drawLine(QPointF(place.left() - aside, bottom), QPointF(place.right() - aside * 1.25, bottom))


def _draw_number(painter: QPainter, laid: Laid, body: QRectF, number: int) -> None:
    line = QRectF(0, (_NUMBER_AT - body.top()) * _MILLIMETRE, body.width() * _MILLIMETRE, 6 * _MILLIMETRE)
    painter.setFont(QFont(_font(12), laid.device))
    painter.setPen(QColor(Qt.GlobalColor.black))
    painter.drawText(line, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, str(number))


def _font(points: float) -> QFont:
    font = QFont()
    font.setFamilies(list(PAPER_FONT))
    font.setPointSizeF(points)
    return font
