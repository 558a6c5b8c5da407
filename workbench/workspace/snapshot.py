"""The project as it stands now, as one value: for work on another thread, where the workspace may not be asked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import cast

from workbench.law.act import Act
from workbench.law.amendment import LIVE, Amendment
from workbench.law.concordance import Correspondence
from workbench.law.discussion import Submission
from workbench.law.eid import contains
from workbench.law.project import Project
from workbench.law.recommendation import Instrument, Recommendation
from workbench.law.review import Comment, Decision, Session, Task
from workbench.store import ActSummary
from workbench.workspace.naming import Naming
from workbench.workspace.workspace import Workspace


@dataclass(frozen=True)
class Snapshot:
    """What a workspace answers when read, held fast. Its methods answer as those of `Workspace` do."""

    project: Project
    summaries: tuple[ActSummary, ...]
    latest: Mapping[tuple[str, str], Act]
    all_amendments: tuple[Amendment, ...]
    all_recommendations: tuple[Recommendation, ...]
    all_instruments: tuple[Instrument, ...]
    all_correspondences: tuple[Correspondence, ...]
    all_sessions: tuple[Session, ...]
    all_comments: tuple[Comment, ...]
    all_decisions: tuple[Decision, ...]
    all_tasks: tuple[Task, ...] = ()
    all_submissions: tuple[Submission, ...] = ()

    @cached_property
    def naming(self) -> Naming:
        """How the acts call their provisions."""
        return Naming(cast(Workspace, self))

    def acts(self) -> tuple[ActSummary, ...]:
        """Return every act without its provisions."""
        return self.summaries

    def act(self, work: str, language: str) -> Act | None:
        """Return the latest edition of a work in this language, or None."""
        return self.latest.get((work, language))

    def amendments(self, work: str | None = None, eid: str | None = None, live: bool = False) -> tuple[Amendment, ...]:
        """Return the amendments: of a work, of a provision and what stands in it, only live ones."""
        return tuple(
            each
            for each in self.all_amendments
            if (work is None or each.ref.work == work)
            and (eid is None or contains(eid, each.ref.eid))
            and (not live or each.status in LIVE)
        )

    def recommendations(self) -> tuple[Recommendation, ...]:
        """Return the recommendations."""
        return self.all_recommendations

    def instruments(self) -> tuple[Instrument, ...]:
        """Return the international instruments."""
        return self.all_instruments

    def correspondences(
        self, recommendation: str | None = None, work: str | None = None, eid: str | None = None
    ) -> tuple[Correspondence, ...]:
        """Return the links: of a recommendation, of a work, of a provision and what stands in it."""
        return tuple(
            each
            for each in self.all_correspondences
            if (recommendation is None or each.recommendation == recommendation)
            and (work is None or each.ref.work == work)
            and (eid is None or contains(eid, each.ref.eid))
        )

    def sessions(self) -> tuple[Session, ...]:
        """Return the review sessions."""
        return self.all_sessions

    def comments(self, about: str | None = None) -> tuple[Comment, ...]:
        """Return the comments, all or those about one record."""
        return tuple(each for each in self.all_comments if about is None or each.about == about)

    def decisions(self, about: str | None = None) -> tuple[Decision, ...]:
        """Return the decisions, all or those about one record."""
        return tuple(each for each in self.all_decisions if about is None or each.about == about)

    def tasks(self, session: str | None = None) -> tuple[Task, ...]:
        """Return the tasks that sessions gave, all or those of one session."""
        return tuple(each for each in self.all_tasks if session is None or each.session == session)

    def submissions(self, work: str | None = None, eid: str | None = None) -> tuple[Submission, ...]:
        """Return the proposals of the public discussion: to a work, to a provision and what stands in it."""
        return tuple(
            each
            for each in self.all_submissions
            if (work is None or each.ref.work == work) and (eid is None or contains(eid, each.ref.eid))
        )


def snapshot(workspace: Workspace) -> Workspace:
    """Return the workspace as it stands, to be read on another thread; nothing can be written through it."""
    summaries = workspace.acts()
    texts = dict.fromkeys((each.work, each.language) for each in summaries)
    acts = {text: workspace.act(*text) for text in texts}
    held = Snapshot(
        workspace.project,
        summaries,
        {text: act for text, act in acts.items() if act is not None},
        workspace.amendments(),
        workspace.recommendations(),
        workspace.instruments(),
        workspace.correspondences(),
        workspace.sessions(),
        workspace.comments(),
        workspace.decisions(),
        workspace.tasks(),
        workspace.submissions(),
    )
    return cast(Workspace, held)
