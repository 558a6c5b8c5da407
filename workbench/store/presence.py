"""Who has a department's project open, and what each is editing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, inspect, select, text

from workbench.store.guards import PRESENT, PRESENT_FOR
from workbench.store.roles import PRESENCE


@dataclass(frozen=True, slots=True)
class Presence:
    """Somebody who has the project open: the name the database knows, the machine, what is being edited ('': nothing).

    `session` tells apart the programs one person has open.
    """

    session: str
    who: str
    host: str
    record: str
    seen: datetime


def present_now(connection: Connection) -> tuple[Presence, ...]:
    """Return who has been heard of within the last minute, by name; nobody in a file."""
    if connection.dialect.name != "postgresql" or not inspect(connection).has_table(PRESENCE):
        return ()
    recent = PRESENT.c.seen > text(f"now() - interval '{PRESENT_FOR} seconds'")
    query = select(PRESENT).where(recent).order_by(PRESENT.c.who, PRESENT.c.session)
    return tuple(Presence(**row) for row in connection.execute(query).mappings())
