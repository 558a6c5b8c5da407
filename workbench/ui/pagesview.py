"""Pages on the screen, one below the other, as they come out of a printer; only those in sight are drawn."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from workbench.ui.printing import Laid, draw_page
from workbench.ui.theme import current_theme

_GAP = 14
_KEPT = 8
_SCALES = (0.25, 4.0)


class PagesView(QAbstractScrollArea):
    """Shows what was laid out. `scale` 0 fits the width, -1 a whole page; any other is a share of true size."""

    turned = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._laid: Laid | None = None
        self._scale = 0.0
        self._drawn: OrderedDict[int, QPixmap] = OrderedDict()
        self.verticalScrollBar().valueChanged.connect(self._say_page)
        self.viewport().setMinimumSize(QSize(200, 200))

    def show_laid(self, laid: Laid | None) -> None:
        """Show these pages from the first on; None shows nothing."""
        self._laid = laid
        self.verticalScrollBar().setValue(0)
        self._measure()

    def set_scale(self, scale: float) -> None:
        """Show the pages so large, the page in sight staying in sight."""
        page = self.page()
        self._scale = scale if scale <= 0 else min(max(scale, _SCALES[0]), _SCALES[1])
        self._measure()
        self.go_to(page)

    def scale(self) -> float:
        """Return how large the pages are shown: 1 is true size."""
        if self._laid is None or self._scale > 0:
            return self._scale or 1.0
        room = self.viewport().size() - QSize(2 * _GAP, 2 * _GAP)
        size = self._laid.size * self._true()
        wide = room.width() / size.width()
        return max(wide if self._scale == 0 else min(wide, room.height() / size.height()), 0.05)

    def page(self) -> int:
        """Return the page in sight, counted from 0."""
        if self._laid is None:
            return 0
        middle = self.verticalScrollBar().value() + self.viewport().height() / 3
        return min(max(int(middle // self._step()), 0), self._laid.pages - 1)

    def go_to(self, page: int) -> None:
        """Bring a page into sight."""
        self.verticalScrollBar().setValue(round(page * self._step()))
        self._say_page()

    # --- Qt --------------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_scale(self.scale() * (1.1 if event.angleDelta().y() > 0 else 1 / 1.1))
            event.accept()
        else:
            super().wheelEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(current_theme().window))
        if self._laid is None:
            return
        size = self._page_size()
        top = self.verticalScrollBar().value()
        left = max((self.viewport().width() - size.width()) / 2, _GAP) - self.horizontalScrollBar().value()
        for page in range(self._laid.pages):
            at = QPointF(left, _GAP + page * self._step() - top)
            place = QRectF(at, size)
            if place.bottom() < event.rect().top():
                continue
            if place.top() > event.rect().bottom():
                break
            painter.fillRect(place.translated(2, 2), QColor(0, 0, 0, 60))
            painter.drawPixmap(at, self._page(page))

    # --- the detail ------------------------------------------------------------------------------------------------

    def _page(self, page: int) -> QPixmap:
        """Return a page drawn; the last few are kept."""
        assert self._laid is not None
        if page in self._drawn:
            self._drawn.move_to_end(page)
            return self._drawn[page]
        ratio, size = self.devicePixelRatioF(), self._page_size()
        drawn = QPixmap((size * ratio).toSize())
        drawn.setDevicePixelRatio(ratio)
        drawn.fill(Qt.GlobalColor.white)
        painter = QPainter(drawn)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing
            | QPainter.RenderHint.TextAntialiasing
            | QPainter.RenderHint.SmoothPixmapTransform
        )
        painter.scale(size.width() / self._laid.size.width(), size.width() / self._laid.size.width())
        draw_page(painter, self._laid, page)
        painter.end()
        self._drawn[page] = drawn
        while len(self._drawn) > _KEPT:
            self._drawn.popitem(last=False)
        return drawn

    def _measure(self) -> None:
        self._drawn.clear()
        if self._laid is not None:
            room, size = self.viewport().size(), self._page_size()
            high = _GAP + self._laid.pages * self._step()
            self.verticalScrollBar().setRange(0, max(round(high - room.height()), 0))
            self.verticalScrollBar().setPageStep(room.height())
            self.verticalScrollBar().setSingleStep(40)
            self.horizontalScrollBar().setRange(0, max(round(size.width() + 2 * _GAP - room.width()), 0))
            self.horizontalScrollBar().setPageStep(room.width())
        else:
            self.verticalScrollBar().setRange(0, 0)
            self.horizontalScrollBar().setRange(0, 0)
        self.viewport().update()
        self._say_page()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        self.viewport().update()

    def _say_page(self, *_values: object) -> None:
        self.turned.emit(self.page(), self._laid.pages if self._laid is not None else 0)

    def _true(self) -> float:
        """Return the dots of the screen to a millimetre at true size."""
        return self.logicalDpiX() / 25.4

    def _page_size(self) -> QSizeF:
        assert self._laid is not None
        return self._laid.size * (self._true() * self.scale())

    def _step(self) -> float:
        return self._page_size().height() + _GAP if self._laid is not None else 1.0
