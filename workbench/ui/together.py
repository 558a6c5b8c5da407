"""Working together on a project: edits of others arrive, who is there is seen, edits that met are asked about."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QLabel, QMainWindow

from workbench.law.reference import ProvisionRef
from workbench.ui.desk import Desk, Refused

if TYPE_CHECKING:
    from workbench.store import Presence
    from workbench.workspace.sharing import Heard, Listener


_EVERY = 300  # milliseconds between two questions whether anything was told
_LONGEST = 15_000  # … between two tries to reach a server that does not answer


class Together(QObject):
    """Listens while a department's project is open. The server is asked on a worker, and only when there is news."""

    def __init__(self, window: QMainWindow, desk: Desk) -> None:
        super().__init__(window)
        self.window, self.desk = window, desk
        self.others: tuple[Presence, ...] | None = ()
        self.label = QLabel()
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.hide()
        window.statusBar().addPermanentWidget(self.label)
        self._listener: Listener | None = None
        self._looking = False
        self._editing = ""
        self._clock = QTimer(self, interval=_EVERY)
        self._clock.timeout.connect(self._on_time)
        self._waiting: list[Refused] = []
        self._asking = False
        desk.closing.connect(self._on_closing)
        desk.pointed.connect(self._on_pointed)
        desk.refused.connect(self._on_refused)

    def begin(self) -> None:
        """Listen from now on, until the project is put away; nothing where it is a file."""
        workspace = self.desk.workspace
        if workspace is not None and workspace.shared:
            from workbench.workspace.sharing import listener

            self._listener, self._looking, self._editing = listener(workspace), False, ""
            self._clock.start(_EVERY)

    def retranslate(self) -> None:
        """Say again who is there."""
        self._say()

    # --- the detail ------------------------------------------------------------------------------------------------

    def _on_closing(self) -> None:
        self._clock.stop()
        listener, self._listener = self._listener, None
        if listener is not None:
            if self._looking:
                self.desk.jobs.drain()  # the look under way uses the connection
            listener.close()
        self.others = ()
        self._waiting.clear()
        self._say()

    def _on_time(self) -> None:
        listener = self._listener
        if listener is not None and not self._looking and listener.waiting(self._editing):
            self._looking = True
            self.desk.run(partial(listener.look, self._editing), partial(self._on_heard, listener))

    def _on_heard(self, listener: Listener, heard: Heard) -> None:
        if listener is not self._listener:
            return
        self._looking = False
        answers = heard.others is not None
        self._clock.setInterval(_EVERY if answers else min(self._clock.interval() * 2, _LONGEST))
        if heard.others != self.others:
            self.others = heard.others
            self._say()
        workspace = self.desk.workspace
        if answers and workspace is not None and heard.last > workspace.sequence:
            self.desk.catch_up()

    def _on_pointed(self, subject: Any) -> None:
        self._editing = "" if isinstance(subject, ProvisionRef) else subject.id
        self._say()

    def _say(self) -> None:
        """Say who is there and what they edit; ▲ where it is what we look at."""
        self.label.setVisible(self.others is None or bool(self.others))
        if self.others is None:
            self.label.setText(self.tr("▲ The server does not answer; it is asked again and again"))
            return
        said = list(dict.fromkeys(self._named(each) for each in self.others))
        self.label.setText(self.tr("Also here: %1").replace("%1", ", ".join(said)))
        self.label.setAccessibleName(self.label.text())

    def _named(self, other: Presence) -> str:
        from workbench.ui.recorded import record_name

        workspace = self.desk.workspace
        record = workspace.get(other.record) if workspace is not None and other.record else None
        if workspace is None or record is None:
            return other.who
        ours = getattr(self.desk.subject, "id", "") == other.record
        return f"{'▲ ' if ours else ''}{other.who} ({record_name(workspace, record, self.desk.language)})"

    # --- edits that met ---------------------------------------------------------------------------------------------

    def _on_refused(self, refused: Refused) -> None:
        self._waiting.append(refused)
        QTimer.singleShot(0, self, self._next)

    def _next(self) -> None:
        """Look at the next refused edit on what is stored now: do what follows by itself, ask about the rest."""
        from workbench.workspace.clashes import reconcile

        workspace = self.desk.workspace
        if self._asking or not self._waiting or workspace is None:
            return
        refused = self._waiting.pop(0)
        self.desk.catch_up(store=False)  # what was typed is in the refused edit
        met = reconcile(workspace, refused.changes)
        if met.clashes:
            from workbench.ui.dialogs.two_at_once import TwoAtOnce

            self._asking = True
            dialog = TwoAtOnce(self.desk, refused, met, self.window)
            dialog.finished.connect(self._on_answered)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()
            return
        if met.changes and self.desk.do(refused.label, met.changes):
            self.desk.said.emit(self.tr("Put together with an edit of %1").replace("%1", refused.by or "?"))
        QTimer.singleShot(0, self, self._next)

    def _on_answered(self, _result: int) -> None:
        self._asking = False
        QTimer.singleShot(0, self, self._next)
