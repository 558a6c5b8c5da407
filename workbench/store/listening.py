"""Hearing of the edits of others, and being seen, over a connection of its own to a department's database.

Nothing here runs by itself: who listens asks `waiting` now and then, which never waits, and `look` when there is
something, which asks the server and may take as long as the network does. What was missed while the connection was
down is in the next look.
"""

from __future__ import annotations

import socket
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

from workbench.store.guards import PRESENT_FOR, channel
from workbench.store.presence import Presence
from workbench.store.roles import PRESENCE, quoted

SEEN_EVERY = PRESENT_FOR / 3


@dataclass(frozen=True, slots=True)
class Heard:
    """Up to which edit the log goes, and who else is there; `others` is None where the server does not answer."""

    last: int = 0
    others: tuple[Presence, ...] | None = None


class Listener:
    """Listens to one project until it is closed. Its methods may be called on any thread, one at a time."""

    def __init__(self, connect: Callable[[], Any], project: str) -> None:
        self.session = uuid4().hex
        self._connect, self._project = connect, project
        self._connection: Any = None
        self._record: str | None = None  # what others were told we edit; None: nothing yet
        self._seen = 0.0

    def waiting(self, record: str) -> bool:
        """Return whether a look is due: something was told, we edit another record, it is time to be seen again."""
        if self._connection is None or record != self._record or time.monotonic() - self._seen > SEEN_EVERY:
            return True
        return self._was_told()

    def look(self, record: str) -> Heard:
        """Be seen editing this record ('': none), and return how things stand; connects where it has to."""
        import psycopg

        try:
            if self._connection is None:
                self._connection = self._connect()
                self._connection.execute(f"LISTEN {quoted(channel(self._project))}")
                self._record = None
            self._be_seen(record)
            self._was_told()  # what is told from here on is in no look yet
            last = int(self._connection.execute(_LAST).fetchone()[0])
            others = self._connection.execute(_OTHERS, (self.session,)).fetchall()
            return Heard(last, tuple(Presence(*row) for row in others))
        except psycopg.Error:
            self._drop()
            return Heard()

    def close(self) -> None:
        """Stop listening and be seen no more."""
        if self._connection is not None:
            with suppress(Exception):
                self._connection.execute(_LEAVE, (self.session,))
            self._drop()

    # --- the detail

    def _was_told(self) -> bool:
        """Take in what the server sent, without waiting for it; a broken connection counts as news."""
        import psycopg

        server, told = self._connection.pgconn, False
        try:
            server.consume_input()
            while server.notifies() is not None:
                told = True
        except psycopg.Error:
            return True
        return told

    def _be_seen(self, record: str) -> None:
        """Say what we are editing now; a row of ours that a crash left is taken away."""
        if record != self._record or not self._connection.execute(_SEEN, (self.session,)).rowcount:
            self._connection.execute(_LEFT)
            self._connection.execute(_ARRIVE, (self.session, socket.gethostname(), record))
            self._record = record
        self._seen = time.monotonic()

    def _drop(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            with suppress(Exception):
                connection.close()


_LAST = "SELECT coalesce(max(sequence), 0) FROM change_log"
_SEEN = f"UPDATE {PRESENCE} SET seen = now() WHERE session = %s"  # noqa: S608
_LEAVE = f"DELETE FROM {PRESENCE} WHERE session = %s"  # noqa: S608
_LEFT = f"DELETE FROM {PRESENCE} WHERE who = session_user AND seen < now() - interval '1 hour'"  # noqa: S608
_ARRIVE = (
    f"INSERT INTO {PRESENCE} (session, who, host, record, seen) VALUES (%s, '', %s, %s, now())"  # noqa: S608
    " ON CONFLICT (session) DO UPDATE SET record = excluded.record"
)
_OTHERS = (
    f"SELECT session, who, host, record, seen FROM {PRESENCE}"  # noqa: S608
    f" WHERE session <> %s AND seen > now() - interval '{PRESENT_FOR} seconds' ORDER BY who, session"
)
