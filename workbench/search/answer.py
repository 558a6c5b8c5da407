"""What a search answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from workbench.law.reference import ProvisionRef


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing found: an act, a provision, a recommendation or an amendment.

    `record_id` is the id of the record, of the act for a provision; `ref` where it stands in the law, None for a
    recommendation. `snippet` has the words found between <b> and </b> (`plain` has not), `title` is the title of the
    act or the code of the recommendation, `subject` the kind of provision ("article") or a proposal's status.
    """

    record_id: str
    ref: ProvisionRef | None
    kind: str
    title: str
    snippet: str
    score: float
    language: str = ""
    subject: str = ""

    @property
    def plain(self) -> str:
        """The snippet without marks."""
        return self.snippet.replace("<b>", "").replace("</b>", "")


@dataclass(frozen=True, slots=True)
class SearchAnswer:
    """The best hits, how many there are in all, how they spread, and what the user may have meant.

    `facets` counts all hits: {"kind": {"provision": 12}, "act": {"/akn/kz/act/…": 7}, "language": {"rus": 12}}; where
    the search is kept to a kind, an act or a language, that one counts what the others would find as well.
    `suggestion` is another query, where words of this one occur nowhere.
    """

    hits: tuple[Hit, ...] = ()
    total: int = 0
    facets: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    suggestion: str = ""
