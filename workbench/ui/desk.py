"""The desk: the one door between the screens and the project."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from workbench.errors import ConcurrentEdit, WorkbenchError
from workbench.settings import Settings
from workbench.ui.jobs import Job, Jobs, Stop
from workbench.ui.opening import closed, created, opened
from workbench.ui.steps import Steps

if TYPE_CHECKING:  # the store, the search and the records come after the window is up
    from workbench.law.change import Changes
    from workbench.law.reference import ProvisionRef
    from workbench.ui.subject import Subject
    from workbench.workspace.conflicts import Merged
    from workbench.workspace.workspace import Workspace

T = TypeVar("T")


def _nothing(_answer: object) -> None:
    """Nothing is to be done afterwards."""


class Refused(NamedTuple):
    """An edit that met one of somebody else: what it is called, what it would have changed, and who was first."""

    label: str
    changes: Changes
    by: str


class Desk(QObject):
    """What every panel gets: the open project, one way to edit it, one way to do long work, one way to point.

    An edit is applied first and pushed on the undo stack afterwards. Workers compute values; only the main thread
    writes. `language` is the language of law the screens read in; `turning`: a step is being undone or redone.
    """

    bringing = Signal()
    opened = Signal()
    changing = Signal(object)
    closing = Signal()
    closed = Signal()
    changed = Signal(object)
    shown = Signal(object)
    pointed = Signal(object)
    language_chosen = Signal(str)
    settings_changed = Signal(object)
    storing = Signal()
    failed = Signal(object)
    refused = Signal(object)
    said = Signal(str)

    def __init__(self, settings: Settings | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = settings or Settings()
        self.workspace: Workspace | None = None
        self._asked: Job | None = None
        self.language = "rus"
        self.subject: Subject | None = None
        self.undo_stack = QUndoStack(self)
        self.turning = False
        self.steps = Steps(self)
        self.jobs = Jobs(self)
        self.jobs.refused.connect(self.failed)
        self._trail: list[Subject] = []
        self._at = -1

    # --- the project -----------------------------------------------------------------------------------------------

    def create(self, path: Path, title: str = "", *, then: Callable[[Workspace], None] = _nothing) -> None:
        """Make a project file and open it; see `open`."""
        self._open(partial(created, path, title), path, then)

    def open(self, path: Path, *, takeover: bool = False, then: Callable[[Workspace], None] = _nothing) -> None:
        """Open a project file on a worker and show it; `then` is called with it when it is shown.

        One that is open elsewhere opens for reading, and the bar says whose it is; `takeover` takes it from a computer
        that went away with it open. What stands in the way is told in the bar.
        """
        self._open(partial(opened, path, takeover=takeover), path, then)

    def adopt(self, workspace: Workspace) -> None:
        """Take an open project onto the desk."""
        self._put_away()
        self.workspace, self._asked = workspace, None
        languages = [summary.language for summary in workspace.acts()]
        self.language = self.language if self.language in languages or not languages else languages[0]
        self.opened.emit()

    def bring(self, workspace: Workspace, then: Callable[[Workspace], None] = _nothing) -> None:
        """Take an open project onto the desk in steps, so that the window is not held up; `then` comes last."""
        self.steps.begin()
        self.bringing.emit()
        self.steps.do(partial(self.adopt, workspace))
        self.steps.do(partial(self.steps.last, partial(then, workspace)))

    @property
    def opening(self) -> bool:
        """Whether a project was asked for that does not stand on the desk yet."""
        return self._asked is not None and not self._asked.cancelled

    def close(self, *, backup: bool = True) -> None:
        """Put the project away, a backup made: wait for what runs, forget what can be undone."""
        self.steps.finish()
        self._put_away(backup=backup)

    def _put_away(self, *, backup: bool = True) -> None:
        if self.workspace is None:
            return
        self.store_typed()
        self.closing.emit()
        self.jobs.drain()
        workspace, self.workspace = self.workspace, None
        self.undo_stack.clear()
        self._trail, self._at, self.subject = [], -1, None
        self.closed.emit()
        if backup and not workspace.read_only and not workspace.shared:
            self._back_up(workspace)
        workspace.close()

    # --- editing ---------------------------------------------------------------------------------------------------

    def do(self, label: str, changes: Changes, *, alone: bool = False) -> bool:
        """Apply the changes and make them undoable under this label; a refusal goes to the error bar.

        `alone` keeps them a step of their own, whatever was edited just before.
        """
        if not changes or not self.apply(label, changes):
            return False
        from workbench.ui.undo import Edit

        self.undo_stack.push(Edit(self, label, changes, alone=alone))
        self.tell(changes)
        return True

    def take_in(self, label: str, merged: Merged) -> bool:
        """Take in what others edited, each edit under its author, as one step that can be undone.

        True also where only what was settled is noted. A refusal goes to the error bar.
        """
        from workbench.ui.undo import Edit
        from workbench.workspace.merging import take_in

        workspace = self.workspace
        assert workspace is not None
        changes = self.ask(lambda: take_in(workspace, merged, label))
        if changes:
            self.undo_stack.push(Edit(self, label, changes, alone=True, brought=True))
            self.tell(changes)
        return changes is not None

    def ask(self, question: Callable[[], T]) -> T | None:
        """Return the answer of a use case, or None where it refuses: the error bar then says why."""
        try:
            return question()
        except WorkbenchError as error:
            self.failed.emit(error)
            return None

    def edit(self, label: str, use_case: Callable[[], Changes]) -> bool:
        """Compute changes by a use case and apply them."""
        changes = self.ask(use_case)
        return changes is not None and self.do(label, changes)

    def catch_up(self, *, store: bool = True) -> None:
        """Take in what others wrote in a department's project and show it; what is being typed is stored first."""
        if self.workspace is None:
            return
        changes = self.ask(self.workspace.refresh)
        if changes:
            from workbench.law.amendment import Amendment

            if store and changes.touch(Amendment):
                self.store_typed()  # where it meets their edit it is refused, and asked about
            self.tell(changes)

    def tell(self, changes: Changes) -> None:
        """Have the screens follow what was changed; the window may want them to do so in steps."""
        self.changing.emit(changes)
        self.changed.emit(changes)

    def store_typed(self) -> None:
        """Have everything stored that was typed and is still only on the screen."""
        self.storing.emit()

    def undo(self) -> None:
        """Take back the last step, what is being typed among them."""
        self.store_typed()
        self.undo_stack.undo()

    def redo(self) -> None:
        """Do again the step that was taken back last; what was typed since stands instead of it."""
        self.store_typed()
        self.undo_stack.redo()

    # --- long work -------------------------------------------------------------------------------------------------

    def run(
        self,
        function: Callable[[], T],
        done: Callable[[T], None],
        *,
        label: str = "",
        failed: Callable[[WorkbenchError], None] | None = None,
        dropped: Callable[[T], None] | None = None,
        stop: Stop | None = None,
        whole: bool = False,
    ) -> Job:
        """Run a function of values on another thread and give its answer to `done` on this one.

        `dropped` puts away an answer nobody waits for any more; `stop` is what the function looks at to end early;
        `whole` work writes, and is not offered to be stopped.
        """
        return self.jobs.start(Job(label, function, done, failed, dropped, stop=stop, whole=whole))

    # --- pointing --------------------------------------------------------------------------------------------------

    def show(self, subject: Subject) -> None:
        """Show a provision, an amendment or a recommendation wherever it is shown, after what is to be shown before."""
        if not self._trail or self._trail[self._at] != subject:
            self._trail[self._at + 1 :] = [subject]
            self._at = len(self._trail) - 1
        self.subject = subject
        self.steps.soon(partial(self._show, subject))

    def point(self, subject: Subject) -> None:
        """Name what the user is looking at without moving anything: the context follows."""
        if subject != self.subject:
            self.subject = subject
            self.pointed.emit(subject)

    def look_at(self, ref: ProvisionRef) -> None:
        """Name the provision the user moved to in the law that is read: going back or forward one comes back to it."""
        last = self._trail[self._at] if self._trail else None
        if isinstance(last, type(ref)) and last.work == ref.work:
            self._trail[self._at] = ref
        else:
            self._at += 1
            self._trail.insert(self._at, ref)
        self.point(ref)

    def can_go(self, steps: int) -> bool:
        """Return whether there is something so many steps back (-1) or forward (1)."""
        return 0 <= self._at + steps < len(self._trail)

    def go(self, steps: int) -> None:
        """Go back or forward, as a browser does."""
        if self.can_go(steps):
            self._at += steps
            self.steps.soon(partial(self._show, self._trail[self._at]))

    def choose_language(self, language: str) -> None:
        """Read the law in this language from now on."""
        if language != self.language:
            self.language = language
            self.language_chosen.emit(language)

    def keep(self, settings: Settings) -> None:
        """Take new settings; the application follows at once."""
        if settings != self.settings:
            self.settings = settings
            self.settings_changed.emit(settings)

    # --- the detail ------------------------------------------------------------------------------------------------

    def _show(self, subject: Subject) -> None:
        self.subject = subject
        self.shown.emit(subject)
        self.pointed.emit(subject)

    def _back_up(self, workspace: Workspace) -> None:
        from workbench.workspace.backups import back_up

        self.ask(lambda: back_up(workspace))

    def _open(self, make: Callable[[], Workspace], path: Path, then: Callable[[Workspace], None]) -> None:
        label = self.tr("Opening %1").replace("%1", path.name)
        done = partial(self.bring, then=then)
        self._asked = self.run(make, done, label=label, failed=self._on_not_opened, dropped=closed)

    def _on_not_opened(self, error: WorkbenchError) -> None:
        self._asked = None
        self.failed.emit(error)

    def apply(self, label: str, changes: Changes, *, turning: bool = False, took_back: bool = False) -> bool:
        """Write the changes without a step of their own to undo; a refusal goes to the error bar.

        `turning`: an edit is taken back or done again; `took_back`: what a bundle brought is undone.
        """
        assert self.workspace is not None
        try:
            self.workspace.apply(changes, label, self.settings.author, turning=turning, took_back=took_back)
        except ConcurrentEdit as error:
            if turning or not self.workspace.shared:
                self.failed.emit(error)
            else:
                self.refused.emit(Refused(label, changes, error.by))
            return False
        except WorkbenchError as error:
            self.failed.emit(error)
            return False
        return True
