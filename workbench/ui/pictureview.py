"""A drawing on the screen whose marks can be pointed at, stepped through and opened."""

from __future__ import annotations

from math import hypot

from PySide6.QtCore import QByteArray, QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QLabel, QToolTip, QWidget

from workbench.exporters.svg import Drawing, Mark
from workbench.ui.theme import current_theme

_NEAR = 6.0
"""So many dots off a line still point at it."""

_STEPS = {
    Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1,
    Qt.Key.Key_Home: -1_000_000, Qt.Key.Key_End: 1_000_000,
}  # fmt: skip


class PictureView(QLabel):
    """Shows one drawing. The list beside it says the same in words; `chosen` and `opened` name the mark's key.

    A label, so that a screen reader is told what it is.
    """

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawing: Drawing | None = None
        self._svg, self._painted = QSvgRenderer(self), QPixmap()
        self._key, self.scale = "", 1.0
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.show_drawing(None)

    def show_drawing(self, drawing: Drawing | None) -> None:
        """Show this drawing, at the scale of now."""
        self._drawing, self._painted = drawing, QPixmap()
        self._svg.load(QByteArray(drawing.svg().encode() if drawing else b""))
        self._say_name()
        if self.mark(self._key) is None:
            self._key = ""
        self.set_scale(self.scale)

    def set_scale(self, scale: float) -> None:
        """Show the drawing larger or smaller: 1 is as it was drawn."""
        self.scale, self._painted = scale, QPixmap()
        drawing = self._drawing
        self.setFixedSize(self._size(drawing) if drawing else QSize(0, 0))
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say_name()
        super().changeEvent(event)

    def drawing(self) -> Drawing | None:
        """Return what is shown."""
        return self._drawing

    def mark(self, key: str) -> Mark | None:
        """Return the mark of this key."""
        return next((each for each in self._marks() if each.key == key), None)

    def choose(self, key: str) -> None:
        """Frame the mark of this key; '' frames none."""
        if key != self._key:
            self._key = key
            found = self.mark(key)
            self.setAccessibleDescription(found.tip if found else "")
            self.update()

    def place(self, mark: Mark) -> QRectF:
        """Return where a mark is on the widget."""
        height = mark.height / 2 if mark.arc else mark.height
        return QRectF(mark.x * self.scale, mark.y * self.scale, mark.width * self.scale, height * self.scale)

    def mark_at(self, point: QPointF) -> Mark | None:
        """Return the mark under a point of the widget: a box that holds it, else the nearest line close by."""
        x, y = point.x() / self.scale, point.y() / self.scale
        boxes = [each for each in self._marks() if not each.arc and _inside(each, x, y)]
        if boxes:
            return boxes[-1]
        near = [(_off(each, x, y), each) for each in self._marks() if each.arc]
        off, found = min(near, key=lambda each: each[0], default=(_NEAR, None))
        return found if off * self.scale < _NEAR else None

    # --- Qt --------------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._drawing is None:
            return
        ratio = self.devicePixelRatioF()
        if self._painted.isNull():
            self._painted = QPixmap(self.size() * ratio)
            self._painted.setDevicePixelRatio(ratio)
            self._painted.fill(Qt.GlobalColor.transparent)
            inner = QPainter(self._painted)
            self._svg.render(inner, QRectF(self.rect()))
            inner.end()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._painted)
        found = self.mark(self._key)
        if found is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(current_theme().accent), 3))
            place = self.place(found)
            if found.arc:
                painter.drawArc(place.adjusted(0, 0, 0, place.height()), 0, 180 * 16)
            else:
                painter.drawRoundedRect(place.adjusted(-2, -2, 2, 2), 3, 3)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self.mark_at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self.mark_at(event.position())
        if found is not None and event.button() is not Qt.MouseButton.MiddleButton:
            self._choose(found)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        found = self.mark_at(event.position())
        if found is not None and event.button() is Qt.MouseButton.LeftButton:
            self.opened.emit(found.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        marks, key = self._marks(), Qt.Key(event.key())
        if key in _STEPS and marks:
            at = next((place for place, each in enumerate(marks) if each.key == self._key), -1)
            self._choose(marks[min(max(at + _STEPS[key], 0), len(marks) - 1)])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._key:
            self.opened.emit(self._key)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found = self.mark_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), found.tip if found else "", self)
            return True
        return super().event(event)

    # --- the detail ------------------------------------------------------------------------------------------------

    def _marks(self) -> list[Mark]:
        return self._drawing.marks if self._drawing is not None else []

    def _choose(self, mark: Mark) -> None:
        self.choose(mark.key)
        self.chosen.emit(mark.key)

    def _say_name(self) -> None:
        self.setAccessibleName(self._drawing.title if self._drawing else self.tr("Picture"))

    def _size(self, drawing: Drawing) -> QSize:
        return QSize(round(drawing.width * self.scale), round(drawing.height * self.scale))


def _inside(mark: Mark, x: float, y: float) -> bool:
    return mark.x <= x <= mark.x + mark.width and mark.y <= y <= mark.y + mark.height


def _off(mark: Mark, x: float, y: float) -> float:
    """Return how far a point lies from the upper half of an ellipse, nearly."""
    wide, high = mark.width / 2, mark.height / 2
    if y > mark.y + high + 2 or not wide or not high:
        return float("inf")
    around = hypot((x - mark.x - wide) / wide, (y - mark.y - high) / high)
    return abs(around - 1) * min(wide, high)
