"""What the pictures show, as values: the drawing, and the same as rows of a list with where each leads."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import partial
from typing import Any

from workbench.analysis.coverage import Cell, Happening
from workbench.exporters import pictures
from workbench.exporters.forms import named_in
from workbench.exporters.picture_words import CONFORMITY, HAPPENINGS, PROGRESS, Words
from workbench.exporters.svg import DARK, LIGHT, Drawing, Look
from workbench.law.act import Kind
from workbench.law.concordance import Conformity
from workbench.law.recommendation import Recommendation
from workbench.law.reference import ProvisionRef
from workbench.ui import dates
from workbench.ui.ordering import in_order
from workbench.workspace import harmonising
from workbench.workspace.workspace import Workspace

Subject = ProvisionRef | Recommendation
SPOKEN = {"en": "eng", "ru": "rus", "kk": "kaz"}
"""The language of the words of a picture by the language of the interface."""

_WORST_FIRST = (
    Conformity.CONTRADICTS, Conformity.NONE, Conformity.PARTIAL, Conformity.FULL, Conformity.NOT_APPLICABLE, None,
)  # fmt: skip


class Picture(StrEnum):
    """The pictures there are."""

    COVERAGE = "coverage"
    PROGRESS = "progress"
    CITATIONS = "citations"
    TIMELINE = "timeline"


@dataclass(frozen=True)
class Row:
    """A mark of the picture in words: `id` is the mark's key, `order` what the columns are sorted by.

    `targets` are the places it leads to, the nearest first.
    """

    id: str
    cells: tuple[str, ...]
    order: tuple[Any, ...]
    targets: tuple[Subject, ...] = ()


@dataclass(frozen=True)
class Asked:
    """Which picture is wanted: of which act (citations only), in which languages, on a dark ground or a light one."""

    picture: Picture
    work: str = ""
    law_language: str = "rus"
    spoken: str = "eng"
    dark: bool = False


@dataclass(frozen=True)
class Shown:
    """A picture made: on the screen's ground and on paper's, and its rows."""

    drawing: Drawing
    on_paper: Drawing
    rows: tuple[Row, ...]


def draw(workspace: Workspace, asked: Asked, today: date) -> Shown:
    """Return the picture asked for. Reads a snapshot on a worker."""
    makers = {
        Picture.COVERAGE: _coverage, Picture.PROGRESS: _progress,
        Picture.CITATIONS: _citations, Picture.TIMELINE: _timeline,
    }  # fmt: skip
    return makers[asked.picture](workspace, asked, today)


def _coverage(workspace: Workspace, asked: Asked, _today: date) -> Shown:
    found = harmonising.coverage(workspace, asked.law_language)
    say = Words(asked.spoken)
    by_id = {each.id: each for each in workspace.recommendations()}
    titles = dict(zip(found.works, found.titles, strict=True))
    rows = []
    for cell in found.cells:
        _colour, sign, name = CONFORMITY[cell.conformity]
        recommendation, title = by_id[cell.recommendation], titles[cell.work]
        worst = _WORST_FIRST.index(cell.conformity)
        state, amended = f"{sign} {_begun(say(name))}".strip(), _begun(say("amended")) if cell.amended else ""
        rows.append(
            Row(
                pictures.cell_key(cell),
                (recommendation.code, title, state, str(cell.links), amended),
                (in_order(recommendation.code), in_order(title), worst, cell.links, not cell.amended),
                (*_answering(workspace, cell), recommendation),
            )
        )
    for unanswered in found.unanswered:
        recommendation, told = by_id[unanswered], f"– {_begun(say(CONFORMITY[None][2]))}"
        order = (in_order(recommendation.code), "", -1, 0, True)
        rows.append(Row(unanswered, (recommendation.code, "", told, "0", ""), order, (recommendation,)))
    return _shown(partial(pictures.coverage_map, found, asked.spoken), rows, dark=asked.dark)


def _answering(workspace: Workspace, cell: Cell) -> tuple[ProvisionRef, ...]:
    """Return the provisions of an act that answer a recommendation, or are to: the link that conforms least first."""
    links = [
        link
        for link in workspace.correspondences()
        if link.recommendation == cell.recommendation and link.ref.work == cell.work
    ]
    links.sort(key=lambda link: _WORST_FIRST.index(link.conformity))
    amendments = workspace.amendments(work=cell.work, live=True)
    served = (each.ref for each in amendments if cell.recommendation in each.recommendations)
    return tuple(dict.fromkeys([*(link.ref for link in links), *served]))


def _progress(workspace: Workspace, asked: Asked, today: date) -> Shown:
    found = harmonising.progress(workspace, today)
    say = Words(asked.spoken)
    rows = []
    for body in found:
        counts, named = dict(body.counts), named_in(body.body, asked.spoken) or say("no_body")
        for place, (state, (_colour, sign, name)) in enumerate(PROGRESS.items()):
            if counts.get(state):
                those = [
                    each for each in workspace.recommendations()
                    if each.addressee.strip() == body.body and each.progress is state
                ]  # fmt: skip
                rows.append(
                    Row(
                        pictures.bar_key(body.body, state),
                        (named, f"{sign} {_begun(say(name))}", str(counts[state])),
                        (in_order(named), place, counts[state]),
                        tuple(those),
                    )
                )
    return _shown(partial(pictures.progress_bars, found, asked.spoken), rows, dark=asked.dark)


def _citations(workspace: Workspace, asked: Asked, _today: date) -> Shown:
    act = workspace.act(asked.work, asked.law_language)
    if act is None:
        other = next((each for each in workspace.acts() if each.work == asked.work), None)
        act = workspace.act(asked.work, other.language) if other is not None else None
    if act is None:
        empty = Drawing("", 1, 1)
        return Shown(empty, empty, ())
    found = harmonising.arcs(workspace, act)
    articles = [each for each in act.walk() if each.kind is Kind.ARTICLE]
    rows = []
    for arc in found.arcs:
        source, target = articles[arc.source], articles[arc.target]
        nowhere = arc.broken and arc.source == arc.target
        ends = (source,) if nowhere else (source, target)
        cites = "✕" if nowhere else _named(target.num, target.heading)
        rows.append(
            Row(
                pictures.arc_key(arc),
                (_named(source.num, source.heading), cites, str(arc.count), "✕" if arc.broken else ""),
                (arc.source, arc.target, arc.count, not arc.broken),
                tuple(ProvisionRef(act.work, each.eid) for each in ends),
            )
        )
    return _shown(partial(pictures.citation_arcs, found, asked.spoken), rows, dark=asked.dark)


def _timeline(workspace: Workspace, asked: Asked, _today: date) -> Shown:
    found = harmonising.timeline(workspace, asked.law_language)
    say = Words(asked.spoken)
    rows = []
    for event in found:
        _colour, sign, name = HAPPENINGS[event.happening]
        rows.append(
            Row(
                pictures.event_key(event),
                (dates.day(event.day), event.title, f"{sign} {_begun(say(name))}", event.detail),
                (event.day.isoformat(), in_order(event.title), list(Happening).index(event.happening), event.detail),
                _told(workspace, event.work, event.happening, event.day),
            )
        )
    return _shown(partial(pictures.timeline, found, asked.spoken), rows, dark=asked.dark)


def _shown(drawn: Callable[[Look], Drawing], rows: Sequence[Row], *, dark: bool) -> Shown:
    on_paper = drawn(LIGHT)
    return Shown(drawn(DARK) if dark else on_paper, on_paper, tuple(rows))


def _told(workspace: Workspace, work: str, happening: Happening, day: date) -> tuple[ProvisionRef, ...]:
    """Return where a date is to be read: the provisions that amendments of that day are about, else the act."""
    if happening is not Happening.COMMENCES:
        return (ProvisionRef(work),)
    amendments = workspace.amendments(work=work, live=True)
    dated = [each.ref for each in amendments if each.commencement == day]
    return tuple(dict.fromkeys(dated or [each.ref for each in amendments if each.commencement is None])) or (
        ProvisionRef(work),
    )


def _begun(words: str) -> str:
    """Return the words of a legend as they begin a cell."""
    return f"{words[:1].upper()}{words[1:]}"


def _named(num: str, heading: str) -> str:
    return f"{num}. {heading}".rstrip(". ") if heading else num
