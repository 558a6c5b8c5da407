"""Identities of records: made by us, never by the database, so that records travel between projects unchanged."""

from __future__ import annotations

from uuid import uuid4


def new_id() -> str:
    """Return a fresh id of 32 hexadecimal digits."""
    return uuid4().hex
