"""The project: SQLAlchemy Core on one SQLite file; the same tables can stand in PostgreSQL."""

from workbench.store.change_log import LogEntry
from workbench.store.lock import Owner
from workbench.store.store import Store
from workbench.store.summary import ActSummary

__all__ = ["ActSummary", "LogEntry", "Owner", "Store"]
