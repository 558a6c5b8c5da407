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

import os
import signal
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from types import CodeType, FrameType, TracebackType

from PySide6.QtCore import QAbstractEventDispatcher, QObject

EVERY = 0.003  # seconds between two looks at what the thread is doing
_DEEP = 6  # frames told of a place
_ROOT = Path(__file__).resolve().parents[2]
_OURS = f"{_ROOT / 'workbench'}{os.sep}"

Place = tuple[tuple[CodeType, int], ...]
"""The innermost frames of the project, the innermost first, each with its line; else the very innermost of all."""


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
        self._places: Counter[Place] = Counter()

    def __enter__(self) -> Watchdog:
        dispatcher = QAbstractEventDispatcher.instance()
        assert dispatcher is not None
        dispatcher.awake.connect(self._on_queue)
        dispatcher.aboutToBlock.connect(self._on_queue)
        if hasattr(signal, "setitimer"):
            signal.signal(signal.SIGALRM, self._look)
            signal.setitimer(signal.ITIMER_REAL, EVERY, EVERY)
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
            self.longest = Step(cost, next((_said(place) for place, _ in places.most_common(1)), ""))
        self._began = time.thread_time()

    def _look(self, _signal: int, frame: FrameType | None) -> None:
        """Note where the thread is."""
        if frame is not None:
            self._places[_place(frame)] += 1


def _place(frame: FrameType) -> Place:
    """Return where this frame is. It is asked for within a step, and must cost it next to nothing."""
    found: list[tuple[CodeType, int]] = []
    at: FrameType | None = frame
    while at is not None and len(found) < _DEEP:
        if at.f_code.co_filename.startswith(_OURS):
            found.append((at.f_code, at.f_lineno))
        at = at.f_back
    return tuple(found) or ((frame.f_code, frame.f_lineno),)


def _said(place: Place) -> str:
    return " < ".join(
        f"{code.co_filename.removeprefix(_OURS).replace(os.sep, '/')}:{line} {code.co_name}" for code, line in place
    )
