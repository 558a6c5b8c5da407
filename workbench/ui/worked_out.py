"""What takes too long for the thread of the window: worked out on a worker, and kept until another question comes."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from workbench.ui.desk import Desk
from workbench.ui.jobs import Job

T = TypeVar("T")


class WorkedOut(QObject, Generic[T]):
    """The answer of one function of values to the last question; `ready` is said when a new one is known.

    `similar` says whether the last answer may be shown until the new one is there.
    """

    ready = Signal()

    def __init__(
        self, desk: Desk, work: Callable[..., T], similar: Callable[[tuple[object, ...], tuple[object, ...]], bool]
    ) -> None:
        super().__init__(desk)
        self._desk, self._work, self._similar = desk, work, similar
        self._asked: tuple[object, ...] = ()
        self._answered: tuple[object, ...] = ()
        self._answer: T | None = None
        self._job: Job | None = None
        desk.closed.connect(self._forget)

    def of(self, *asked: object) -> T | None:
        """Return the answer to this question; None, or that to a similar one, until it is worked out."""
        if asked != self._asked:
            if self._job is not None:
                self._job.cancel()
            self._asked = asked
            self._job = self._desk.run(partial(self._work, *asked), partial(self._on_answer, asked))
        return self._answer if asked == self._answered or self._similar(asked, self._answered) else None

    def _on_answer(self, asked: tuple[object, ...], answer: T) -> None:
        self._job = None
        self._answered, self._answer = asked, answer
        self.ready.emit()

    def _forget(self) -> None:
        self._asked, self._answered, self._answer, self._job = (), (), None, None


def of_one_act(asked: tuple[object, ...], answered: tuple[object, ...]) -> bool:
    """Return whether two questions are about the same act, which stands first."""
    return asked[:1] == answered[:1]


def never(_asked: tuple[object, ...], _answered: tuple[object, ...]) -> bool:
    """Return that no answer but the right one may be shown."""
    return False
