"""The project: SQLAlchemy Core on one SQLite file; the same tables can stand in PostgreSQL."""

from workbench.store.change_log import READ_ONLY, SENT_READ_ONLY, TOOK_BACK, Carried, History, LogEntry
from workbench.store.lock import Owner
from workbench.store.presence import Presence
from workbench.store.roles import Role
from workbench.store.store import Store
from workbench.store.summary import ActSummary

__all__ = [
    "READ_ONLY",
    "SENT_READ_ONLY",
    "TOOK_BACK",
    "ActSummary",
    "Carried",
    "History",
    "LogEntry",
    "Owner",
    "Presence",
    "Role",
    "Store",
]
