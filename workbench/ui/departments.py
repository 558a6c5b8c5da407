"""Projects in a department's database: opened, made there, moved there and back."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from workbench.errors import PasswordNeeded, WorkbenchError
from workbench.places import Database
from workbench.ui.desk import Desk
from workbench.ui.messages import MessageBar
from workbench.ui.opening import closed, opened
from workbench.ui.projects import Projects

if TYPE_CHECKING:
    from workbench.workspace.workspace import Workspace


class Departments(QObject):
    """Answers what is asked about databases. The server is asked on a worker, so that the window never waits for it."""

    def __init__(self, window: QWidget, desk: Desk, messages: MessageBar, projects: Projects) -> None:
        super().__init__(window)
        self.window, self.desk, self.messages, self.projects = window, desk, messages, projects

    def ask(self) -> None:
        """Ask which project to open or to make."""
        self._dialog(None)

    def open(self, place: Database) -> None:
        """Open this project; for a password a dialog asks."""
        self.messages.hide()
        work = partial(_opened, place, "", False)
        self.desk.run(
            work, self._adopt, failed=partial(self._on_failed, place), dropped=closed,
            label=self.tr("Opening %1").replace("%1", place.name),
        )  # fmt: skip

    def move(self) -> None:
        """Ask where to: a file of a project in a database, a database for one in a file."""
        workspace = self.desk.workspace
        if workspace is None:
            return
        self.desk.store_typed()
        if workspace.shared:
            target = self.projects.ask_file(self.tr("Move to a file"), workspace.project.title, save=True)
            if target is not None:
                self.desk.run(
                    partial(_moved_to_file, workspace, target), self._on_moved,
                    label=self.tr("Moving the project"), whole=True,
                )  # fmt: skip
            return
        from workbench.ui.dialogs.database import DatabaseDialog

        work = partial(_moved_to_database, workspace)
        self._show(DatabaseDialog(self.desk, self.tr("Move to a database"), work, self._adopt_moved, self.window))

    # --- the detail ------------------------------------------------------------------------------------------------

    def _dialog(self, place: Database | None, error: WorkbenchError | None = None) -> None:
        from workbench.ui.dialogs.database import DatabaseDialog

        title = self.tr("Open a department's project")
        dialog = DatabaseDialog(self.desk, title, _opened, self._adopt, self.window, place=place, may_make=True)
        if error is not None:
            dialog.refuse(error)
        self._show(dialog)

    def _show(self, dialog: QWidget) -> None:
        from PySide6.QtWidgets import QDialog

        assert isinstance(dialog, QDialog)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_failed(self, place: Database, error: WorkbenchError) -> None:
        if isinstance(error, PasswordNeeded):
            self._dialog(place, error)
        else:
            self.messages.show_error(error)

    def _adopt(self, workspace: Workspace) -> None:
        self.desk.bring(workspace, self._on_shown)

    def _on_shown(self, workspace: Workspace) -> None:
        self.projects.remember(workspace.place)
        if workspace.notice:
            self.messages.show_error(WorkbenchError(workspace.notice))

    def _adopt_moved(self, workspace: Workspace) -> None:
        self.desk.bring(workspace, self._on_moved_there)

    def _on_moved_there(self, workspace: Workspace) -> None:
        self._on_shown(workspace)
        self.desk.said.emit(self.tr("Moved, and the same there row by row; the file stays as it was"))

    def _on_moved(self, target: Path) -> None:
        self.projects.open_path(target)
        self.desk.said.emit(self.tr("Moved, and the same there row by row; the database stays as it was"))


def _opened(place: Database, password: str, make: bool) -> Workspace:
    """Return the project, made where it is to be; runs on a worker."""
    from workbench.workspace.workspace import Workspace

    if make:
        return Workspace.create(place, password=password)
    return opened(place, password=password)


def _moved_to_database(workspace: Workspace, place: Database, password: str, _make: bool) -> Workspace:
    """Write the project into the database and return it there; runs on a worker, while a dialog keeps edits away."""
    from workbench.workspace.sharing import move

    move(workspace, place, password=password)
    return _opened(place, password, False)


def _moved_to_file(workspace: Workspace, target: Path) -> Path:
    from workbench.workspace.sharing import move

    move(workspace, target)
    return target
