"""The tabs of the pages: where there is no room for all their words, the longest give way."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QTabBar


class PageTabs(QTabBar):
    """Shortens the longest titles and leaves the others whole; Qt takes as much from each. A count at the end stays."""

    def __init__(self) -> None:
        super().__init__()
        self.setElideMode(Qt.TextElideMode.ElideMiddle)
        self._reckoned: tuple[object, int] = (None, 0)

    def minimumTabSizeHint(self, index: int) -> QSize:
        size = super().minimumTabSizeHint(index)
        return QSize(max(size.width(), min(self.tabSizeHint(index).width(), self._longest())), size.height())

    def minimumSizeHint(self) -> QSize:
        least = sum(super(PageTabs, self).minimumTabSizeHint(index).width() for index in range(self.count()))
        return QSize(least, super().minimumSizeHint().height())

    def _longest(self) -> int:
        """Return how wide a tab may be so that all have room; Qt asks for it again and again."""
        asked = (self.width(), self.font().key(), [self.tabText(index) for index in range(self.count())])
        if self._reckoned[0] != asked:
            self._reckoned = asked, self._reckon()
        return self._reckoned[1]

    def _reckon(self) -> int:
        widths = sorted(self.tabSizeHint(index).width() for index in range(self.count()))
        left = self.width()
        for place, width in enumerate(widths):
            share = left // (len(widths) - place)
            if width > share:
                return share
            left -= width
        return widths[-1] if widths else 0
