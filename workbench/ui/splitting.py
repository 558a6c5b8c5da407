"""Two rows of halves that stand under each other: where one row is parted the other is too."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QSplitter


class PartedTogether(QObject):
    """Keeps two rows parted at the same place, whichever is moved by hand; in another width the upper one leads.

    A row that stands alone goes its own way.
    """

    def __init__(self, upper: QSplitter, lower: QSplitter) -> None:
        super().__init__(upper)
        self._upper, self._lower = upper, lower
        upper.splitterMoved.connect(partial(self._follow, upper, lower))
        lower.splitterMoved.connect(partial(self._follow, lower, upper))
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(partial(self._follow, upper, lower))
        for row in (upper, lower):
            row.installEventFilter(self)

    def eventFilter(self, _row: QObject, event: QEvent) -> bool:
        """Bring the rows together once both have their width: words of a head may need more room than half."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._later.start()
        return False

    def _follow(self, leading: QSplitter, following: QSplitter, *_moved: int) -> None:
        if self._upper.isHidden() or self._lower.isHidden():
            return
        for one, other in ((leading, following), (following, leading)):  # back to what both have room for
            if one.sizes() != other.sizes():
                other.setSizes(one.sizes())
