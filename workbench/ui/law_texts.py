"""Fields that show law: their font stays what it was set to, or grows with the room there is."""

from __future__ import annotations

from bisect import bisect_right
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSizeF
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QTextBrowser, QWidget

from workbench.ui.theme import LAW_POINTS, law_font


def set_law_font(widget: QWidget, zoom: int, points: int = LAW_POINTS) -> None:
    """Give a field the font of law text at this zoom in per cent, for good."""
    kept = widget.findChild(_Kept) or _Kept(widget)
    kept.wanted = law_font(zoom, points)
    widget.setFont(kept.wanted)


class GrowingText(QTextBrowser):
    """A text in type as large as lets the whole of it be seen, between two sizes; a longer text scrolls."""

    _STEP = 10

    def __init__(self, points: int) -> None:
        super().__init__()
        self._points = points
        self._zooms = range(100, 101, self._STEP)
        self._unfitted = False

    def set_zoom(self, least: int, most: int) -> None:
        """Set the smallest and the largest size of the type in per cent."""
        self._zooms = range(least, max(least, most) + 1, self._STEP)
        self.fit()

    def fit(self) -> None:
        """Choose the size for the text and the room of now; behind another page the smallest, until it is seen."""
        self._unfitted = self.window().isVisible() and not self.isVisible()
        if self._unfitted:
            set_law_font(self, self._zooms[0], self._points)
            return
        room, larger = QSizeF(self.maximumViewportSize()), self._zooms[1:]
        fitting = bisect_right(larger, room.height(), key=partial(self._height, room.width()))
        set_law_font(self, self._zooms[fitting], self._points)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._unfitted:
            self.fit()

    def _height(self, width: float, zoom: int) -> float:
        measured = self.document().clone()
        measured.setDefaultFont(law_font(zoom, self._points))
        measured.setTextWidth(width)
        return measured.size().height()


class _Kept(QObject):
    """Sets the font of a widget again where a style sheet took it away.

    Qt forgets a font that was set while the widget stands in a splitter as soon as the sheet is read again: when the
    widget finds its window, or the theme changes.
    """

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self.wanted = widget.font()
        widget.installEventFilter(self)

    def eventFilter(self, _widget: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FontChange and self._widget.font().pointSizeF() != self.wanted.pointSizeF():
            self._widget.setFont(self.wanted)
        return False
