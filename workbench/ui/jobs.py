"""Long work: a function of values on a thread of the pool, its answer back on the main thread.

Nothing of the window may die on another thread: a worker holds the function and no more, and Python's cycle collector,
which would run on whatever thread allocates, is kept still while workers run. What stands in memory when they end is no
rubbish but the project: it is put where the collector does not look, for looking through 150,000 provisions and
citations again and again held the window up for a tenth of a second each time. With the project it is looked at again.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from itertools import count
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRunnable, QThreadPool, Signal

from workbench.errors import WorkbenchError


class Stop:
    """What the main thread and a worker both look at: whether the work is still wanted."""

    def __init__(self) -> None:
        self.asked = False

    def __call__(self) -> bool:
        """Return whether it is not wanted any more: the work looks here between its steps."""
        return self.asked


class Job:
    """A piece of long work: what it is called, what to do with its answer, and whether anyone still waits for it.

    `dropped` gets an answer that nobody waits for any more, where that is something to be put away. `stop` is for work
    that looks at it. What is `whole` writes, and is done to its end once it has begun.
    """

    def __init__(
        self,
        label: str,
        function: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[WorkbenchError], None] | None = None,
        dropped: Callable[[Any], None] | None = None,
        *,
        stop: Stop | None = None,
        whole: bool = False,
    ) -> None:
        self.label, self.function, self.done, self.failed, self.dropped = label, function, done, failed, dropped
        self.stop = stop or Stop()
        self.whole = whole

    @property
    def cancelled(self) -> bool:
        """Whether nobody waits for the answer any more."""
        return self.stop.asked

    def cancel(self) -> None:
        """Drop the answer: what the function still computes is thrown away."""
        self.stop.asked = True


class Jobs(QObject):
    """The jobs under way. Functions compute; `done` and `failed` are called on the thread of this object."""

    started = Signal(object)
    ended = Signal(object)
    refused = Signal(object)
    _answered = Signal(int, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self._running: dict[int, Job] = {}
        self._numbers = count()
        self._answered.connect(self._on_answered)

    def start(self, job: Job) -> Job:
        """Start the job and return it."""
        number = next(self._numbers)
        self._running[number] = job
        gc.disable()
        self.started.emit(job)
        self._pool.start(_Run(number, job.function, job.stop, self._answered))
        return job

    def running(self) -> tuple[Job, ...]:
        """Return the jobs somebody still waits for."""
        return tuple(job for job in self._running.values() if not job.cancelled)

    def cancel(self, job: Job) -> None:
        """Drop the job: its answer will not be heard of."""
        job.cancel()
        self.ended.emit(job)

    def drain(self) -> None:
        """Drop what is waiting and wait for what runs: before closing."""
        for job in self._running.values():
            job.cancel()
        self._pool.clear()
        self._pool.waitForDone()
        QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall)  # the answers there are, so that they are dropped
        self._running.clear()
        gc.unfreeze()
        gc.enable()

    def _on_answered(self, number: int, answer: Any, error: Exception | None) -> None:
        job = self._running.pop(number, None)
        if not self._running:
            gc.freeze()
            gc.enable()
        if job is None or job.cancelled:
            if job is not None and job.dropped is not None and answer is not None:
                job.dropped(answer)
            return
        self.ended.emit(job)
        if error is None:
            job.done(answer)
        elif isinstance(error, WorkbenchError):
            (job.failed or self.refused.emit)(error)
        else:
            raise error


class _Run(QRunnable):
    """Runs a function; holds the signal of a living object, never one of its own, and lets go of all else at once."""

    def __init__(self, number: int, function: Callable[[], Any], stop: Stop, answered: Any) -> None:
        super().__init__()
        self._number, self._stop, self._answered = number, stop, answered
        self._function: Callable[[], Any] | None = function

    def run(self) -> None:
        answer: Any = None
        error: Exception | None = None
        function, self._function = self._function, None
        if function is not None and not self._stop.asked:
            try:
                answer = function()
            except Exception as problem:  # told to the main thread, where a bug rises again with its traceback
                error = problem
        del function
        self._answered.emit(self._number, answer, error)
