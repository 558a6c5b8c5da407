"""A watchdog over the thread of the window: the longest step it took between two looks at the event queue, and where.

While a step lasts, no key, no click and no drawing is answered: that is what a frozen window is. Qt's dispatcher says
`awake` and `aboutToBlock` on each trip through the event loop, also in the loops of dialogs, so that what lies between
two of these signals is one step. It is judged by the processor time of the thread: waiting for events costs none, and
a loaded machine makes no step longer than it is.

Where the thread is, it is asked itself, by a signal of a timer: another thread that looks at its frames would keep
painters alive in them beyond their time, and let them die on the wrong thread. Where there is no such timer, as on
Windows, the place is not told.
"""

from __future__ import annotations

import signal
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from types import FrameType, TracebackType

from PySide6.QtCore import QAbstractEventDispatcher, QObject

_EVERY = 0.003  # seconds between two looks at what the thread is doing
_DEEP = 6  # frames told of a place
_ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Step:
    """What one trip through the event loop cost, in milliseconds, and the place it was seen at most often."""

    cost: float = 0.0
    where: str = ""


class Watchdog(QObject):
    """Watches the main thread, whose event loop must run meanwhile; `longest` is the longest step so far."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = Step()
        self._began = 0.0
        self._places: Counter[str] = Counter()

    def __enter__(self) -> Watchdog:
        dispatcher = QAbstractEventDispatcher.instance()
        assert dispatcher is not None
        dispatcher.awake.connect(self._on_queue)
        dispatcher.aboutToBlock.connect(self._on_queue)
        if hasattr(signal, "setitimer"):
            signal.signal(signal.SIGALRM, self._look)
            signal.setitimer(signal.ITIMER_REAL, _EVERY, _EVERY)
        self._began = time.thread_time()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._on_queue()
        if hasattr(signal, "setitimer"):
            signal.setitimer(signal.ITIMER_REAL, 0)
            signal.signal(signal.SIGALRM, signal.SIG_DFL)
        dispatcher = QAbstractEventDispatcher.instance()
        if dispatcher is not None:
            dispatcher.awake.disconnect(self._on_queue)
            dispatcher.aboutToBlock.disconnect(self._on_queue)

    def _on_queue(self) -> None:
        """Close a step: the queue is looked at."""
        cost = (time.thread_time() - self._began) * 1000
        places, self._places = self._places, Counter()  # a signal may come while they are counted
        if cost > self.longest.cost:
            self.longest = Step(cost, next((place for place, _ in places.most_common(1)), ""))
        self._began = time.thread_time()

    def _look(self, _signal: int, frame: FrameType | None) -> None:
        """Note where the thread is."""
        if frame is not None:
            self._places[_place(frame)] += 1


def _place(frame: FrameType) -> str:
    """Return the innermost frames of the project, the innermost first."""
    found: list[str] = []
    at: FrameType | None = frame
    while at is not None and len(found) < _DEEP:
        path = Path(at.f_code.co_filename)
        if path.is_relative_to(_ROOT / "workbench"):
            found.append(f"{path.relative_to(_ROOT / 'workbench')}:{at.f_lineno} {at.f_code.co_name}")
        at = at.f_back
    return " < ".join(found) or f"{Path(frame.f_code.co_filename).name}:{frame.f_lineno} {frame.f_code.co_name}"
