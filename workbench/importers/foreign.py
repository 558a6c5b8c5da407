"""Libraries that parse foreign files may raise anything over a damaged one: one guard makes one error of it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from workbench.errors import UnreadableFile, WorkbenchError
from workbench.importers import limits


class Cancelled(WorkbenchError):
    """The user stopped the reading of a file; nothing was changed."""

    def __init__(self, name: str) -> None:
        super().__init__(f"Reading {name} was stopped", "Nothing was changed.")


@contextmanager
def refusing(name: str) -> Iterator[None]:
    """Turn whatever a library raises over a file into the one error that says the file cannot be read."""
    try:
        yield
    except (WorkbenchError, MemoryError):
        raise
    except Exception as error:
        raise UnreadableFile(f"{name} is damaged ({type(error).__name__})", limits.OTHER_COPY) from error
