"""Queries that leave documents out, right also where what is left out comes first.

Whoosh's own matcher looks at the first documents of both sides only where they are the same one, and reads past the end
of the wanted side.
"""

from __future__ import annotations

from typing import Any

from whoosh.matching import AndNotMatcher
from whoosh.query import AndNot


class _WithoutMatcher(AndNotMatcher):  # type: ignore[misc]
    def _find_first(self) -> None:
        self._find_next()

    def _find_next(self) -> bool:
        return bool(self.a.is_active() and self.b.is_active() and super()._find_next())

    def skip_to(self, id: int) -> None:
        if self.a.is_active() and id > self.a.id():
            self.a.skip_to(id)
            self._find_next()


class Without(AndNot):  # type: ignore[misc]
    """What the first query finds and the second does not."""

    def matcher(self, searcher: Any, context: Any = None) -> AndNotMatcher:
        wanted = self.a.matcher(searcher, context)
        return _WithoutMatcher(wanted, self.b.matcher(searcher, searcher.boolean_context()))
