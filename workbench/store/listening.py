"""Hearing of the edits of others, and being seen: a thread with a connection of its own to a department's database.

What is missed while the connection is down is caught up: when it stands again the number of the last edit is told.
"""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any
from uuid import uuid4

from workbench.store.guards import PRESENT_FOR, channel
from workbench.store.presence import Presence
from workbench.store.roles import PRESENCE, quoted

_TICK = 0.25  # seconds in which a listener answers being closed or turned to something else
_SEEN_EVERY = PRESENT_FOR / 3
_LONGEST_WAIT = 15.0  # seconds between two tries to connect again


class Listener:
    """Listens until it is closed. Both callables are called on the listener's thread, one after the other.

    `heard(number)` says up to which edit the log goes; `met(others)` who else is there, None while the server does not
    answer.
    """

    def __init__(
        self,
        connect: Callable[[], Any],
        project: str,
        heard: Callable[[int], None],
        met: Callable[[tuple[Presence, ...] | None], None],
    ) -> None:
        self._connect, self._project, self._heard, self._met = connect, project, heard, met
        self.session = uuid4().hex
        self._record, self._marked = "", ""
        self._told = -1
        self._others: tuple[Presence, ...] | None = ()
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._run, name="listening", daemon=True)
        self._thread.start()

    def edit(self, record: str) -> None:
        """Have others see that we are editing this record; '' nothing."""
        self._record = record

    def close(self) -> None:
        """Stop listening and be seen no more."""
        self._stopped.set()
        self._thread.join(timeout=5)

    # --- on the thread

    def _run(self) -> None:
        import psycopg

        wait = 0.5
        while not self._stopped.is_set():
            try:
                with self._connect() as connection:
                    wait = 0.5
                    self._listen(connection)
            except psycopg.Error:
                if self._others is not None:
                    self._others = None
                    self._met(None)
                self._stopped.wait(wait)
                wait = min(wait * 2, _LONGEST_WAIT)

    def _listen(self, connection: Any) -> None:
        connection.execute(f"LISTEN {quoted(channel(self._project))}")
        self._arrive(connection)
        self._tell_edits(connection)
        self._tell_others(connection)
        seen = time.monotonic()
        while not self._stopped.is_set():
            notes = [note.payload for note in connection.notifies(timeout=_TICK, stop_after=1)]
            due = time.monotonic() - seen > _SEEN_EVERY
            if due or self._record != self._marked:
                self._arrive(connection)
                seen = time.monotonic()
            if due or any(note.isdigit() for note in notes):
                self._tell_edits(connection)
            if due or "presence" in notes:
                self._tell_others(connection)
        with suppress(Exception):
            connection.execute(f"DELETE FROM {PRESENCE} WHERE session = %s", (self.session,))  # noqa: S608

    def _arrive(self, connection: Any) -> None:
        """Be seen, with what we are editing now; a row of ours that a crash left is taken away."""
        record = self._record
        if record == self._marked and connection.execute(_SEEN, (self.session,)).rowcount:
            return
        connection.execute(_LEFT)
        connection.execute(_ARRIVE, (self.session, socket.gethostname(), record))
        self._marked = record

    def _tell_edits(self, connection: Any) -> None:
        last = int(connection.execute("SELECT coalesce(max(sequence), 0) FROM change_log").fetchone()[0])
        if last != self._told:
            self._told = last
            self._heard(last)

    def _tell_others(self, connection: Any) -> None:
        rows = connection.execute(_OTHERS, (self.session,)).fetchall()
        others = tuple(Presence(*row) for row in rows)
        plain = tuple((each.session, each.record) for each in others)
        if self._others is None or plain != tuple((each.session, each.record) for each in self._others):
            self._others = others
            self._met(others)


_SEEN = f"UPDATE {PRESENCE} SET seen = now() WHERE session = %s"  # noqa: S608
_LEFT = f"DELETE FROM {PRESENCE} WHERE who = session_user AND seen < now() - interval '1 hour'"  # noqa: S608
_ARRIVE = (
    f"INSERT INTO {PRESENCE} (session, who, host, record, seen) VALUES (%s, '', %s, %s, now())"  # noqa: S608
    " ON CONFLICT (session) DO UPDATE SET record = excluded.record"
)
_OTHERS = (
    f"SELECT session, who, host, record, seen FROM {PRESENCE}"  # noqa: S608
    f" WHERE session <> %s AND seen > now() - interval '{PRESENT_FOR} seconds' ORDER BY who, session"
)
