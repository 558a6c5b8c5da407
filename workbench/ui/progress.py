"""Progress in the status bar: what is under way once it takes longer than a moment, and a way to stop waiting."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QLabel, QProgressBar, QStatusBar, QToolButton, QWidget

from workbench.ui.icons import icon
from workbench.ui.jobs import Job, Jobs

_AFTER, _SAID = 500, 6000  # milliseconds


class Progress(QObject):
    """Follows the jobs that have a name; those without one are nobody's to wait for."""

    def __init__(self, jobs: Jobs, bar: QStatusBar) -> None:
        super().__init__(bar)
        self._jobs, self._bar = jobs, bar
        self.label, self.busy, self.cancel = QLabel(), QProgressBar(), QToolButton()
        self._widgets: tuple[QWidget, ...] = (self.label, self.busy, self.cancel)
        self.busy.setRange(0, 0)
        self.busy.setFixedWidth(120)
        self.busy.setTextVisible(False)
        self.cancel.setAutoRaise(True)
        self.cancel.clicked.connect(self._on_cancel)
        for widget in self._widgets:
            widget.hide()
            bar.addPermanentWidget(widget)
        self._later = QTimer(self, singleShot=True, interval=_AFTER)
        self._later.timeout.connect(self._show)
        jobs.started.connect(self._on_job)
        jobs.ended.connect(self._on_job)

    def retranslate(self) -> None:
        """Say every word again, in the interface language of now."""
        self.cancel.setToolTip(self.tr("Stop waiting"))
        self.cancel.setAccessibleName(self.tr("Stop waiting"))
        self.busy.setAccessibleName(self.tr("Progress"))

    def restyle(self) -> None:
        """Draw the icon in the theme of now; only where something is under way."""
        if not self.cancel.isHidden():
            self.cancel.setIcon(icon("x"))

    def _named(self) -> tuple[Job, ...]:
        return tuple(job for job in self._jobs.running() if job.label)

    def _on_job(self, _job: Job) -> None:
        if self._named():
            self._later.start()
            return
        self._later.stop()
        for widget in self._widgets:
            widget.hide()

    def _show(self) -> None:
        named = self._named()
        if named:
            self.label.setText(named[0].label)
            for widget in self._widgets:
                widget.show()
            self.cancel.setVisible(any(not job.whole for job in named))
            self.restyle()

    def _on_cancel(self) -> None:
        """Stop what can be stopped and say which it was."""
        stopped = [job for job in self._named() if not job.whole]
        for job in stopped:
            self._jobs.cancel(job)
        if stopped:
            self._bar.showMessage(self.tr("Stopped: %1").replace("%1", stopped[0].label), _SAID)
