"""Work of the window's thread that is taken in steps: between two of them keys and clicks are answered."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

Function = Callable[[], object]


class Steps(QObject):
    """Runs what it is given at once; between `begin` and the end of all that was given then, one a trip of the loop.

    `ended` is said when everything is done. What is to come `last` follows all the others.
    """

    ended = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.under_way = False
        self._waited = False  # whether what is to be shown next has to wait for the others
        self._soon: deque[Function] = deque()
        self._next: deque[Function] = deque()
        self._last: deque[Function] = deque()
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._take)

    def begin(self, *, waited: bool = True) -> None:
        """Take what is given from now on in steps, until there is nothing left.

        `waited`: also what is to be shown `soon` waits for all that was given before it.
        """
        self._waited = waited or (self.under_way and self._waited)
        self.under_way = True
        self._timer.start()

    def do(self, function: Function) -> None:
        """Run this: now, or as a step of its own."""
        if self.under_way:
            self._next.append(function)
        else:
            function()

    def soon(self, function: Function) -> None:
        """Run this: now, or as the very next step where it needs not wait for the others; else as `do`."""
        if self.under_way and not self._waited:
            self._soon.append(function)
        else:
            self.do(function)

    def last(self, function: Function) -> None:
        """Run this: now, or as a step after all the others."""
        if self.under_way:
            self._last.append(function)
        else:
            function()

    def finish(self) -> None:
        """Run all that is left, without waiting."""
        while self.under_way:
            self._take()

    def _take(self) -> None:
        waiting = self._soon or self._next or self._last
        if waiting:
            waiting.popleft()()
        if not self._soon and not self._next and not self._last and self.under_way:
            self.under_way = False
            self._timer.stop()
            self.ended.emit()
