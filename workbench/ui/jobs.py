"""Long work: a function of values on a thread of the pool, its answer back on the main thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from workbench.errors import WorkbenchError


@dataclass(eq=False)
class Job:
    """A piece of long work: what it is called, what to do with its answer, and whether anyone still waits for it."""

    label: str
    function: Callable[[], Any]
    done: Callable[[Any], None]
    failed: Callable[[WorkbenchError], None] | None = None
    cancelled: bool = field(default=False)

    def cancel(self) -> None:
        """Drop the answer: what the function still computes is thrown away."""
        self.cancelled = True


class Jobs(QObject):
    """The jobs under way. Functions compute; `done` and `failed` are called on the thread of this object."""

    started = Signal(object)
    ended = Signal(object)
    refused = Signal(object)
    _answered = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self._running: list[Job] = []
        self._answered.connect(self._on_answered)

    def start(self, job: Job) -> Job:
        """Start the job and return it."""
        self._running.append(job)
        self.started.emit(job)
        self._pool.start(_Run(job, self._answered))
        return job

    def running(self) -> tuple[Job, ...]:
        """Return the jobs somebody still waits for."""
        return tuple(job for job in self._running if not job.cancelled)

    def cancel(self, job: Job) -> None:
        """Drop the job: its answer will not be heard of."""
        job.cancel()
        self.ended.emit(job)

    def drain(self) -> None:
        """Drop what is waiting and wait for what runs: before closing."""
        for job in self._running:
            job.cancel()
        self._pool.clear()
        self._pool.waitForDone()
        self._running.clear()

    def _on_answered(self, job: Job, answer: Any, error: Exception | None) -> None:
        if job in self._running:
            self._running.remove(job)
        if job.cancelled:
            return
        self.ended.emit(job)
        if error is None:
            job.done(answer)
        elif isinstance(error, WorkbenchError):
            (job.failed or self.refused.emit)(error)
        else:
            raise error


class _Run(QRunnable):
    """Runs a job's function; holds the signal of a living object, never one of its own."""

    def __init__(self, job: Job, answered: Any) -> None:
        super().__init__()
        self._job, self._answered = job, answered

    def run(self) -> None:
        answer: Any = None
        error: Exception | None = None
        if not self._job.cancelled:
            try:
                answer = self._job.function()
            except Exception as problem:  # told to the main thread, where a bug rises again with its traceback
                error = problem
        self._answered.emit(self._job, answer, error)
