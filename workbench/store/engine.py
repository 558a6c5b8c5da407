"""What a store needs of the place its tables are in: the same for a file and for a project in a database."""

from __future__ import annotations

import zlib
from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from workbench.errors import ProjectError, UnusableInput, WorkbenchError
from workbench.places import Place
from workbench.store.listening import Listener
from workbench.store.lock import Owner


class Opened(ABC):
    """A project that is open: where, in whose name, with which rights, and how its tables are reached.

    `user` is the name the database knows us by, which every edit carries; '' in a file, where edits are signed as the
    user likes. `rights` are the kinds of record that may be written; None: all.
    """

    place: Place
    engine: Engine
    owner: Owner | None = None
    notice: str = ""
    user: str = ""
    role: str = ""
    rights: frozenset[str] | None = None
    read_only: bool = False

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Yield a connection that sees one state of the project throughout."""
        with self.answering(), self.engine.connect() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Yield a connection whose transaction is the only one that writes; it is committed where the block ends."""
        with self.answering(), self.engine.execution_options(writes=True).begin() as connection:
            yield connection

    @contextmanager
    def answering(self) -> Iterator[None]:
        """Turn what the disk, the database and damaged rows report into errors a user can act on."""
        try:
            yield
        except DBAPIError as error:
            raise self.refusal(error) from error
        except UnicodeEncodeError as error:
            raise UnusableInput(
                "The text holds half of a character, which no file can keep",
                f"Delete and retype {error.object[max(0, error.start - 20) : error.start].strip()!r} and what follows.",
            ) from error
        except (ValueError, KeyError, zlib.error) as error:
            raise ProjectError(
                f"{self.place.name} is damaged: {error}", "Restore one of its backups (Project, Backups)."
            ) from error

    @abstractmethod
    def refusal(self, error: DBAPIError) -> WorkbenchError:
        """Return what to tell the user about an error of the driver."""

    def was_written(self, uids: Sequence[str], after: int) -> int | None:
        """Return the number of the last of these edits where they are in the log though writing them failed.

        `after`: the last number there was before; an edit may be in the log already by another part of it. A connection
        that breaks while it commits leaves that open. None: they are not there.
        """
        return None

    def listener(self) -> Listener | None:
        """Return what hears of the edits of others; None where there can be none."""
        return None

    @abstractmethod
    def copy_to(self, target: Path) -> None:
        """Write a copy of the project as it stands into a file; it is whole or not there at all."""

    @abstractmethod
    def close(self) -> None:
        """Give the project back."""
