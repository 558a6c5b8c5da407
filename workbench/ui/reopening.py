"""The project that was open last, opened again by itself at the start, where that is safe.

One that is gone, damaged or open elsewhere leaves the welcome page and one line that says so. A project whose opening
tore the program down is not tried at the next start.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from workbench.errors import WorkbenchError
from workbench.places import Database, Place, read_place
from workbench.ui.desk import Desk
from workbench.ui.opening import closed, opened
from workbench.ui.remembered import Remembered

if TYPE_CHECKING:
    from workbench.workspace.workspace import Workspace

_PROVED_AFTER = 5000  # milliseconds with the project open: what is looked up on workers has begun by then


class Reopening(QObject):
    """Remembers which project is open, and opens it again when the program starts."""

    def __init__(self, desk: Desk, remembered: Remembered, open_place: Callable[[Place], None]) -> None:
        super().__init__(desk)
        self.desk, self.remembered, self._open_place = desk, remembered, open_place
        self.leaving = False
        self._proved = QTimer(self, singleShot=True, interval=_PROVED_AFTER)
        self._proved.timeout.connect(partial(remembered.keep_trying, False))
        desk.opened.connect(self._on_opened)
        desk.closed.connect(self._on_closed)

    def begin(self) -> None:
        """Open the last project again, where the settings want it; what stands in the way is told in the bar."""
        name = self.remembered.last()
        if not self.desk.settings.reopen or not name or self.desk.workspace is not None:
            return
        try:
            place = read_place(name)
        except WorkbenchError:  # written by hand
            return
        if self.remembered.trying():
            self.remembered.keep_trying(False)
            self._leave(self.tr("%1 is not opened by itself: the program ended while it was being opened"), place)
        elif isinstance(place, Database):
            self._open_place(place)  # the server is asked on a worker, and what it refuses is told
        else:
            self.desk.run(partial(_is_there, place), partial(self._on_looked, place))

    def _on_looked(self, path: Path, there: bool) -> None:
        if self.desk.workspace is not None:  # the user was faster
            return
        if not there:
            self.remembered.keep_last("")
            self._leave(self.tr("%1, which was open last, is no longer there"), path)
            return
        self.remembered.keep_trying(True)
        self.desk.run(
            partial(opened, path), partial(self._on_open, path), failed=self._on_refused, dropped=closed,
            label=self.tr("Opening %1").replace("%1", path.name),
        )  # fmt: skip

    def _on_refused(self, error: WorkbenchError) -> None:
        self.remembered.keep_trying(False)
        self.desk.failed.emit(error)

    def _on_open(self, path: Path, workspace: Workspace) -> None:
        if self.desk.workspace is not None or self.desk.opening:  # the user was faster
            closed(workspace)
            self.remembered.keep_trying(False)
        elif workspace.owner is not None:
            owner = f"{workspace.owner.user or '?'} – {workspace.owner.host or '?'}"
            closed(workspace)
            self.remembered.keep_trying(False)
            self._leave(self.tr("%1, which was open last, is open elsewhere (%2)").replace("%2", owner), path)
        else:
            self._proved.start()
            self.desk.bring(workspace, self._on_shown)

    def _on_shown(self, workspace: Workspace) -> None:
        self.desk.said.emit(self.tr("Opened where you left it: %1").replace("%1", workspace.path.stem))
        if workspace.notice:
            self.desk.failed.emit(WorkbenchError(workspace.notice))

    def _leave(self, message: str, place: Place) -> None:
        self.desk.failed.emit(WorkbenchError(message.replace("%1", place.name), self.tr("Choose a project to open.")))

    def _on_opened(self) -> None:
        if self.desk.workspace is not None:
            self.remembered.keep_last(str(self.desk.workspace.place))

    def _on_closed(self) -> None:
        self._proved.stop()
        self.remembered.keep_trying(False)
        if not self.leaving:
            self.remembered.keep_last("")


def _is_there(path: Path) -> bool:
    """Look for the file; runs on a worker, for a share that went away answers late."""
    try:
        return path.is_file()
    except OSError:
        return False
