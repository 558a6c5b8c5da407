"""Whose change is whose: author and date of a tracked change, and the bookmark that leads back.

Written with the redline and the comparative table, read when a reviewer's copy of them comes back.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # two files are made a redline without any draft
    from workbench.drafting.draft import Draft
    from workbench.law.amendment import Amendment


@dataclass(frozen=True, slots=True)
class Stamp:
    """Who made a change, and when."""

    author: str
    made: datetime | None = None

    @property
    def initials(self) -> str:
        return "".join(word[0] for word in self.author.split()[:3])


def stamps(draft: Draft, developer: str) -> Mapping[str, Stamp]:
    """Return author and date by amendment; '' is the developer's, as is what has no author: never the machine's user.

    `developer` is what the developer is called where the project does not name him.
    """
    day = datetime(draft.day.year, draft.day.month, draft.day.day) if draft.day is not None else None
    nobody = Stamp(draft.project.developer.get(draft.language) or developer, day)
    found = {amendment.id: _stamp(amendment, nobody) for act in draft.acts for amendment in act.amendments}
    return {"": nobody, **found}


def bookmark_name(amendment: str, eid: str) -> str:
    """Return the start of a bookmark's name: Word takes 40 letters and digits, so both are fingerprints."""
    return f"wb_{_short(amendment)}_{_short(eid)}"


def _stamp(amendment: Amendment, nobody: Stamp) -> Stamp:
    author = amendment.author or amendment.body or nobody.author
    return Stamp(author, amendment.changed or amendment.created or nobody.made)


def _short(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:14]
