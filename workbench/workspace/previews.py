"""One amendment as the papers will have it, while it is being drafted: its clauses and its rows of the table."""

from __future__ import annotations

from dataclasses import dataclass, replace

from workbench.drafting.comparative_table import Row, comparative_table
from workbench.drafting.draft import Draft
from workbench.law.act import Act
from workbench.law.amendment import Amendment, Status
from workbench.law.project import Project
from workbench.law.recommendation import Recommendation
from workbench.workspace.amendments import Preview, effect, preview


@dataclass(frozen=True, slots=True)
class Shown:
    """An amendment in one language: texts, redline and clauses, and the rows it makes in the comparative table."""

    preview: Preview
    rows: tuple[Row, ...]


def shown(act: Act, amendment: Amendment, project: Project, recommendations: tuple[Recommendation, ...] = ()) -> Shown:
    """Return the amendment as it shows in the act's language, whatever its status."""
    live = replace(amendment, status=Status.DRAFT, chosen=True)
    amended = effect(act, (live,)).amended
    draft = Draft(act.language, project, (amended,) if amended.modifications else (), recommendations)
    return Shown(preview(act, amendment), comparative_table(draft).rows)
