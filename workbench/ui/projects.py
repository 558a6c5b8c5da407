"""Projects as files: made, opened, remembered, put away, put back from a backup."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from workbench.errors import WorkbenchError
from workbench.places import Place
from workbench.ui.desk import Desk
from workbench.ui.files import ask_project
from workbench.ui.messages import MessageBar

if TYPE_CHECKING:
    from workbench.store import Owner
    from workbench.workspace.backups import Backup
    from workbench.workspace.workspace import Workspace


class Projects(QObject):
    """Answers what is asked about project files; what goes wrong stands in the message bar."""

    def __init__(self, window: QWidget, desk: Desk, messages: MessageBar) -> None:
        super().__init__(window)
        self.window, self.desk, self.messages = window, desk, messages

    def new_project(self) -> None:
        """Ask for a file and start a project in it."""
        name = self.ask_file(self.tr("New project"), self.tr("draft law"), save=True)
        if name is not None:
            self.messages.hide()
            self.desk.create(name, title=name.stem, then=self._on_shown)

    def open_project(self) -> None:
        """Ask for a project and open it."""
        name = self.ask_file(self.tr("Open project"), "", save=False)
        if name is not None:
            self.open_path(name)

    def open_path(self, path: Path) -> None:
        """Open this project."""
        self.messages.hide()
        self.desk.open(path, then=self._on_shown)

    def _on_shown(self, workspace: Workspace) -> None:
        """Remember the project that is open now, and tell what there is to tell of it."""
        self.remember(workspace.place)
        if workspace.notice:
            self.messages.show_error(WorkbenchError(workspace.notice))
        if workspace.owner is not None and workspace.owner.gone:
            self._offer(workspace.path, workspace.owner)

    def _offer(self, path: Path, owner: Owner) -> None:
        """Offer to take the project over from a computer that went away with it open."""
        from workbench.ui.dialogs.take_over import TakeOver

        dialog = TakeOver(f"{owner.user or '?'} – {owner.host or '?'}", self.window)
        dialog.taken.connect(partial(self._take_over, path))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take_over(self, path: Path) -> None:
        self.messages.hide()
        self.desk.open(path, takeover=True)

    def open_sample(self) -> None:
        """Ask where the copy of the sample project goes, put it together there and open it."""
        name = self.ask_file(self.tr("Where to put the sample project"), self.tr("sample project"), save=True)
        if name is not None:
            self.make_sample(name)

    def make_sample(self, path: Path) -> None:
        """Put the sample project together at this path, on a worker, and open it."""
        self.messages.hide()
        label = self.tr("Putting the sample project together")
        self.desk.run(partial(_make_sample, path), self.open_path, label=label, whole=True)

    def close_project(self) -> None:
        """Put the project away and show the welcome page."""
        self.desk.close()

    def restore_backup(self, backup: Backup) -> None:
        """Put a backup in the place of the project that is open; the project as it is now is kept as another."""
        from workbench.workspace.backups import restore

        workspace = self.desk.workspace
        if workspace is None:
            return
        path = workspace.path
        self.desk.close(backup=False)  # one of closing would thin out another of the same day: perhaps the one chosen
        self.desk.run(
            partial(restore, backup, path), partial(self._on_restored, path),
            failed=partial(self._on_not_restored, path), label=self.tr("Restoring the backup"), whole=True,
        )  # fmt: skip

    def _on_restored(self, path: Path, _answer: object) -> None:
        self.open_path(path)

    def _on_not_restored(self, path: Path, error: WorkbenchError) -> None:
        self.messages.hide()
        self.desk.open(path, then=partial(self._on_shown_again, error))

    def _on_shown_again(self, error: WorkbenchError, workspace: Workspace) -> None:
        self.remember(workspace.place)
        self.messages.show_error(error)

    def ask_file(self, title: str, name: str, *, save: bool) -> Path | None:
        """Return the project file the user names."""
        return ask_project(self.window, self.desk, title, name, save=save)

    def remember(self, place: Place) -> None:
        """Put a project at the head of the recent ones, and its folder first where files are asked for."""
        settings = self.desk.settings.opened(place, datetime.now(UTC))
        if isinstance(place, Path):
            settings = settings._replace(folders={**settings.folders, "project": str(place.parent)})
        self.desk.keep(settings)


def _make_sample(path: Path) -> Path:
    """Put the sample project together; runs on a worker, with a workspace of its own."""
    from workbench.workspace.samples import sample_project

    path.parent.mkdir(parents=True, exist_ok=True)
    sample_project(path).close()
    return path
