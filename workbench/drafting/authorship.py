"""Whose change is whose: author and date of a tracked change, and the bookmark that leads back.

Written with the redline and the comparative table, read when a reviewer's copy of them comes back.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # two files are made a redline without any draft
    from workbench.drafting.draft import Draft
    from workbench.law.act import Act
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


def sent_mark(act: Act, amendments: Iterable[Amendment]) -> str:
    """Return the start of the name of the bookmark that tells what a paper was made of: the text and the amendments.

    When the paper comes back it is held against these, not against what was changed since.
    """
    return f"wb_sent_{text_mark(act)}_{amendments_mark(amendments, act.language)}"


def text_mark(act: Act) -> str:
    """Return the fingerprint of an act's text, short enough for the name of a bookmark."""
    from workbench.law.act import lines

    return _short("\n".join(line for provision in act.provisions for line in lines(provision)))[:12]


def amendments_mark(amendments: Iterable[Amendment], language: str) -> str:
    """Return the fingerprint of what amendments say of one language's text, and of who says it when."""
    told = sorted(
        repr(
            (
                each.id, str(each.ref), each.action.value, each.wording.get(language), each.after, each.number, each.to,
                each.replacements.get(language), each.justification.get(language), each.author, each.body, each.changed,
            )
        )
        for each in amendments
    )  # fmt: skip
    return _short("\n".join(told))[:12]


def _stamp(amendment: Amendment, nobody: Stamp) -> Stamp:
    author = amendment.author or amendment.body or nobody.author
    return Stamp(author, amendment.changed or amendment.created or nobody.made)


def _short(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:14]
