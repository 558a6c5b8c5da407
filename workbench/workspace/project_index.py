"""The search index of an open project: a cache beside it, brought up to the last edit before it is asked."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from threading import RLock
from typing import Any

from workbench.errors import WorkbenchError
from workbench.law.change import Changes, Record
from workbench.search import SearchAnswer, SearchIndex
from workbench.store import Store

_CATCH_UP = 500  # edits; beyond that the index is built anew


class ProjectIndex:
    """The index of one project, opened when it is first asked.

    Several threads may search: each waits for the one before. `where` tells the project from its copies,
    `sequence` gives the number of the last edit that was taken in here, `records` all there is to find.
    """

    def __init__(
        self, store: Store, where: str, *, sequence: Callable[[], int], records: Callable[[], Iterator[Record]]
    ) -> None:
        self._store = store
        self._where = where
        self._sequence = sequence
        self._records = records
        self._index: SearchIndex | None = None
        self._unindexed: Changes | None = None  # None: the index must be built anew
        self._lock = RLock()

    @property
    def rebuilding(self) -> bool:
        """Whether the index is being built anew at this moment, on another thread."""
        return self._index is not None and self._index.rebuilding

    def follow(self, changes: Changes) -> None:
        """Note what was changed, to be indexed when somebody asks next."""
        if self._unindexed is not None:
            self._unindexed += changes

    def search(self, query: str, **how: Any) -> SearchAnswer:
        """Return what answers the query, with every edit so far; see `SearchIndex.search`."""
        ask = partial(self._asked, query, **how)
        with self._lock:
            try:
                return ask()
            except WorkbenchError:
                raise
            except Exception:  # the cache was spoilt under our hands: once more, with a new one
                self._discard()
                return ask()

    def catch_up(self) -> None:
        """Bring the index up to the last edit: from the edits made since, or anew where in any doubt."""
        with self._lock:
            self._follow_all()

    def close(self) -> None:
        """Put the index away; it is opened again when somebody asks."""
        if self._index is not None:
            self._index.close()
            self._index = None

    def _follow_all(self) -> None:
        if self._index is None:
            index = SearchIndex.open(f"{self._store.key}:{self._where}")
            seen = -1
            while seen != (last := self._store.sequence()):  # until no edit came in between
                seen, self._unindexed = last, self._edits_since(index.mark)
            self._index = index
        # the number first: an edit that comes in between is followed twice rather than never
        mark = self._mark(self._sequence())
        edits, self._unindexed = self._unindexed, Changes()
        if edits is None:
            self._index.rebuild(self._records(), mark=mark)
        elif edits:
            self._index.update(edits, mark=mark)

    def _asked(self, query: str, **how: Any) -> SearchAnswer:
        self._follow_all()
        assert self._index is not None
        return self._index.search(query, **how)

    def _discard(self) -> None:
        index, self._index = self._index, None
        if index is not None:
            index.discard()
        self._unindexed = None

    def _edits_since(self, mark: str) -> Changes | None:
        """Return what was changed since the index was marked, or None where that cannot be told."""
        at, last = int(mark.partition(" ")[0] or -1), self._sequence()
        if not 0 <= at <= last or last - at > _CATCH_UP or self._mark(at) != mark:
            return None
        changes = Changes()
        for entry in reversed(self._store.log(after=at, limit=_CATCH_UP)):
            changes += self._store.changes_of(entry.sequence)
        return changes

    def _mark(self, sequence: int) -> str:
        """Return what tells this state of this project from any other, also from one restored from a backup."""
        entries = self._store.log(after=sequence - 1, upto=sequence) if sequence else ()
        return f"{sequence} {entries[0].at.isoformat()} {entries[0].label}" if entries else f"{sequence}"
