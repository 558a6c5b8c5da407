"""Two texts that are read together: where one is scrolled the other follows."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar


class ScrolledTogether(QObject):
    """Keeps two views at the same share of their texts, whichever of them is scrolled."""

    def __init__(self, one: QAbstractScrollArea, other: QAbstractScrollArea, parent: QObject) -> None:
        super().__init__(parent)
        self._bars = (one.verticalScrollBar(), other.verticalScrollBar())
        self._following = False
        self._bars[0].valueChanged.connect(self._on_first)
        self._bars[1].valueChanged.connect(self._on_second)

    def _on_first(self, _value: int) -> None:
        self._follow(*self._bars)

    def _on_second(self, _value: int) -> None:
        self._follow(*reversed(self._bars))

    def _follow(self, moved: QScrollBar, other: QScrollBar) -> None:
        if self._following:
            return
        self._following = True
        share = moved.value() / moved.maximum() if moved.maximum() else 0.0
        other.setValue(round(share * other.maximum()))
        self._following = False
