"""Provisions that may answer a recommendation, looked for on another thread; the acts are made ready for it once."""

from __future__ import annotations

from collections.abc import Hashable
from functools import partial

from PySide6.QtCore import QObject, Signal

from workbench.analysis.suggestions import Suggester, Suggestion
from workbench.law.act import Act
from workbench.law.change import Changes
from workbench.law.recommendation import Recommendation
from workbench.ui.desk import Desk
from workbench.ui.jobs import Job
from workbench.workspace.harmonising import suggester
from workbench.workspace.snapshot import snapshot
from workbench.workspace.workspace import Workspace

_MOST = 8


class Suggesting(QObject):
    """Keeps what was found for each recommendation until an act changes; `ready` is said when more is known."""

    ready = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._suggester: Suggester | None = None
        self._found: dict[Hashable, tuple[Suggestion, ...]] = {}
        self._asked: Hashable = None
        self._job: Job | None = None
        desk.opened.connect(self._forget)
        desk.closed.connect(self._forget)
        desk.changed.connect(self._on_changed)

    def of(self, recommendation: Recommendation) -> tuple[Suggestion, ...] | None:
        """Return the provisions that may answer it, the best first; None while they are looked for."""
        workspace, asked = self._desk.workspace, _question(recommendation)
        if workspace is not None and asked not in self._found and asked != self._asked:
            if self._job is not None:
                self._job.cancel()
            held = snapshot(workspace) if self._suggester is None else None
            self._asked = asked
            work = partial(_suggest, self._suggester, held, recommendation)
            self._job = self._desk.run(work, partial(self._on_found, asked))
        return self._found.get(asked)

    def _on_found(self, asked: Hashable, answer: tuple[Suggester, tuple[Suggestion, ...]]) -> None:
        self._job, self._asked = None, None
        self._suggester, self._found[asked] = answer
        self.ready.emit()

    def _on_changed(self, changes: Changes) -> None:
        if changes.touch(Act):
            self._forget()

    def _forget(self) -> None:
        if self._job is not None:
            self._job.cancel()
        self._suggester, self._job, self._asked = None, None, None
        self._found.clear()


def _question(recommendation: Recommendation) -> Hashable:
    """Return what the answer depends on."""
    return recommendation.id, recommendation.theme, tuple(recommendation.text.items())


def _suggest(
    ready: Suggester | None, held: Workspace | None, recommendation: Recommendation
) -> tuple[Suggester, tuple[Suggestion, ...]]:
    """Return what a recommendation may be answered by, with the acts made ready for the next question."""
    if ready is None:
        assert held is not None
        ready = suggester(held)
    return ready, ready.provisions(recommendation.text, theme=recommendation.theme, limit=_MOST)
