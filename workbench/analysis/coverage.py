"""Figures for pictures and reports: what is covered, how far bodies have come, who cites whom, what happened when."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from workbench.analysis.citations import Citation
from workbench.law.act import Act, Kind
from workbench.law.amendment import LIVE, Amendment
from workbench.law.concordance import Conformity, Correspondence
from workbench.law.eid import article_of
from workbench.law.recommendation import Progress, Recommendation

_WORST_FIRST = (
    Conformity.CONTRADICTS,
    Conformity.NONE,
    Conformity.PARTIAL,
    Conformity.FULL,
    Conformity.NOT_APPLICABLE,
)


@dataclass(frozen=True, slots=True)
class Cell:
    """How an act answers a recommendation: the worst of its links, how many there are, whether an amendment is made."""

    recommendation: str
    work: str
    conformity: Conformity | None
    links: int
    amended: bool


@dataclass(frozen=True, slots=True)
class CoverageMap:
    """Recommendations by acts. `codes` and `titles` name rows and columns; a cell of no link is left out."""

    recommendations: tuple[str, ...]
    codes: tuple[str, ...]
    works: tuple[str, ...]
    titles: tuple[str, ...]
    cells: tuple[Cell, ...]

    @property
    def unanswered(self) -> tuple[str, ...]:
        """The recommendations no act answers and no amendment serves."""
        answered = {cell.recommendation for cell in self.cells}
        return tuple(each for each in self.recommendations if each not in answered)


@dataclass(frozen=True, slots=True)
class BodyProgress:
    """How far a responsible body has come: recommendations by progress, and those past their deadline."""

    body: str
    counts: tuple[tuple[Progress, int], ...]
    overdue: int

    @property
    def total(self) -> int:
        return sum(count for _, count in self.counts)


@dataclass(frozen=True, slots=True)
class Arc:
    """Citations from one article to another, by their places among the articles of the act."""

    source: int
    target: int
    count: int
    broken: bool


@dataclass(frozen=True, slots=True)
class Arcs:
    """Who cites whom within an act: its articles in order (number, heading), and arcs between them."""

    title: str
    articles: tuple[tuple[str, str], ...]
    arcs: tuple[Arc, ...]


class Happening(StrEnum):
    """What stands on the timeline."""

    ADOPTED = "adopted"
    EDITION = "edition"
    AMENDED = "amended"  # an amending law in force, as service notes tell
    COMMENCES = "commences"  # of this draft


@dataclass(frozen=True, slots=True)
class Event:
    """One date in the life of an act."""

    day: date
    title: str
    happening: Happening
    detail: str = ""
    work: str = ""


def coverage(
    recommendations: Sequence[Recommendation],
    acts: Sequence[Act],
    links: Iterable[Correspondence],
    amendments: Iterable[Amendment] = (),
) -> CoverageMap:
    """Return how the acts answer the recommendations, both in the order given."""
    by_place: dict[tuple[str, str], list[Correspondence]] = defaultdict(list)
    for link in links:
        by_place[link.recommendation, link.ref.work].append(link)
    served = {
        (each, amendment.ref.work)
        for amendment in amendments
        if amendment.status in LIVE
        for each in amendment.recommendations
    }
    titles = {act.work: act.title for act in reversed(acts)}
    works = tuple(dict.fromkeys(act.work for act in acts))
    cells = tuple(
        Cell(each.id, work, _worst(by_place.get((each.id, work), ())), len(by_place.get((each.id, work), ())),
             (each.id, work) in served)
        for each in recommendations
        for work in works
        if (each.id, work) in by_place or (each.id, work) in served
    )  # fmt: skip
    ids, codes = tuple(each.id for each in recommendations), tuple(each.code for each in recommendations)
    return CoverageMap(ids, codes, works, tuple(titles[work] for work in works), cells)


def progress_by_body(recommendations: Iterable[Recommendation], today: date) -> tuple[BodyProgress, ...]:
    """Return how far each body addressed has come, the one with most recommendations first."""
    by_body: dict[str, list[Recommendation]] = defaultdict(list)
    for each in recommendations:
        by_body[each.addressee.strip()].append(each)
    found = [
        BodyProgress(
            body,
            tuple((state, sum(each.progress is state for each in those)) for state in Progress),
            sum(_overdue(each, today) for each in those),
        )
        for body, those in by_body.items()
    ]
    return tuple(sorted(found, key=lambda each: (-each.total, each.body)))


def citation_arcs(act: Act, citations: Iterable[Citation]) -> Arcs:
    """Return the citations among the articles of an act; one that leads nowhere ends where it begins, as broken."""
    articles = [each for each in act.walk() if each.kind is Kind.ARTICLE]
    places = {each.eid: place for place, each in enumerate(articles)}
    counted: dict[tuple[int, int, bool], int] = defaultdict(int)
    for each in citations:
        if each.target is None or each.target.work != act.work or not each.of_provision:
            continue
        source = places.get(article_of(each.source.eid))
        target = places.get(article_of(each.target.eid))
        broken = each.standing.value in ("missing", "repealed")
        if source is not None and (broken or (target is not None and target != source)):
            counted[source, source if target is None else target, broken] += 1
    arcs = tuple(Arc(source, target, count, broken) for (source, target, broken), count in sorted(counted.items()))
    return Arcs(act.title, tuple((each.num, each.heading) for each in articles), arcs)


def timeline(
    acts: Iterable[Act], amendments: Iterable[Amendment] = (), commencement: date | None = None
) -> tuple[Event, ...]:
    """Return what happened to the acts and what will, the earliest first.

    Amending laws are taken from service notes: when they took effect, else when they were adopted.
    """
    found: dict[Event, None] = {}
    titles: dict[str, str] = {}
    for act in acts:
        titles.setdefault(act.work, act.title)
        title = titles[act.work]
        if act.date:
            found[Event(act.date, title, Happening.ADOPTED, work=act.work)] = None
        if act.expression_date:
            found[Event(act.expression_date, title, Happening.EDITION, work=act.work)] = None
        for note in (*act.notes, *(note for each in act.walk() for note in each.notes)):
            for source in note.sources:
                day = source.in_force or source.date
                if day:
                    found[Event(day, title, Happening.AMENDED, source.number, act.work)] = None
    for amendment in amendments:
        day = amendment.commencement or commencement
        if day and amendment.status in LIVE:
            work = amendment.ref.work
            found[Event(day, titles.get(work, work), Happening.COMMENCES, work=work)] = None
    return tuple(sorted(found, key=lambda event: (event.day, event.title, event.detail)))


def _worst(links: Sequence[Correspondence]) -> Conformity | None:
    return min((link.conformity for link in links), key=_WORST_FIRST.index, default=None)


def _overdue(each: Recommendation, today: date) -> bool:
    open_still = each.progress in (Progress.NOT_STARTED, Progress.IN_PROGRESS)
    return open_still and each.deadline is not None and each.deadline < today
