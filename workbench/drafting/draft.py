"""The draft in one language: the one value every paper of the package is made from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from workbench.law.act import Act
from workbench.law.amended_act import AmendedAct
from workbench.law.amendment import Amendment
from workbench.law.concordance import Correspondence
from workbench.law.discussion import Submission
from workbench.law.project import Project
from workbench.law.recommendation import Instrument, Recommendation
from workbench.law.review import Comment, Decision, Session, Task


@dataclass(frozen=True, slots=True)
class Draft:
    """Everything a package is made from, in one language, acts in the order an amending law names them.

    `others` are acts of the project the draft leaves alone: recommendations may be linked to them too. `unloaded` are
    those of them that are not loaded in the draft's language, in another one: they can be named, and no more.
    `discussed` are the amendments that sessions were about, also those that are no longer proposed.
    """

    language: str
    project: Project
    acts: tuple[AmendedAct, ...]
    recommendations: tuple[Recommendation, ...] = ()
    instruments: tuple[Instrument, ...] = ()
    correspondences: tuple[Correspondence, ...] = ()
    sessions: tuple[Session, ...] = ()
    comments: tuple[Comment, ...] = ()
    decisions: tuple[Decision, ...] = ()
    day: date | None = None
    others: tuple[Act, ...] = ()
    submissions: tuple[Submission, ...] = ()
    tasks: tuple[Task, ...] = ()
    unloaded: tuple[Act, ...] = ()
    discussed: tuple[Amendment, ...] = ()
