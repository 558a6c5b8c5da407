"""The project: SQLAlchemy Core on one SQLite file; the same tables can stand in PostgreSQL."""

from workbench.store.lock import Owner
from workbench.store.store import ActSummary, LogEntry, Store

__all__ = ["ActSummary", "LogEntry", "Owner", "Store"]
