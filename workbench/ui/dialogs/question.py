"""A dialog that may have long work under way: closed, it no longer listens."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QDialog, QTextBrowser, QWidget

from workbench.errors import WorkbenchError
from workbench.ui.desk import Desk
from workbench.ui.html import recoloured
from workbench.ui.jobs import Job, Stop
from workbench.ui.theme import current_theme

T = TypeVar("T")


class Question(QDialog):
    """Runs long work through the desk and drops what is still running when it closes."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._started: list[Job] = []
        self._worn = current_theme()

    def run(
        self,
        function: Callable[[], T],
        done: Callable[[T], None],
        *,
        label: str = "",
        failed: Callable[[WorkbenchError], None] | None = None,
        stop: Stop | None = None,
    ) -> Job:
        """Run a function of values on another thread; its answer is heard while the dialog is open.

        A function that looks at `stop` ends when the dialog closes.
        """
        job = self.desk.run(function, done, label=label, failed=failed, stop=stop)
        self._started.append(job)
        return job

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and current_theme() is not self._worn:
            QTimer.singleShot(0, self, self._restyle)  # when all have the new palette

    def _restyle(self) -> None:
        """Show what was written with colours in those of the theme of now: the system's may change at any time."""
        old, self._worn = self._worn, current_theme()
        for view in self.findChildren(QTextBrowser):
            bar = view.verticalScrollBar()
            at = bar.value()
            view.setHtml(recoloured(view.toHtml(), old, self._worn))
            bar.setValue(at)

    def done(self, result: int) -> None:
        for job in self._started:
            self.desk.jobs.cancel(job)
        super().done(result)
