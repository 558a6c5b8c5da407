"""Fields that show law: their font stays what it was set to."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from workbench.ui.theme import LAW_POINTS, law_font


def set_law_font(widget: QWidget, zoom: int, points: int = LAW_POINTS) -> None:
    """Give a field the font of law text at this zoom in per cent, for good."""
    kept = widget.findChild(_Kept) or _Kept(widget)
    kept.wanted = law_font(zoom, points)
    widget.setFont(kept.wanted)


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
