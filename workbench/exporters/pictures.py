"""Pictures for reports and screens, as SVG: every state has a colour and a sign, for print and for every eye.

Colours are of Okabe and Ito's set, told apart by all common kinds of colour vision.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from workbench.analysis.coverage import Arcs, BodyProgress, CoverageMap, Event, Happening
from workbench.exporters.files import save_whole
from workbench.exporters.svg import FAINT, INK, Drawing
from workbench.law.concordance import Conformity
from workbench.law.recommendation import Progress

CONFORMITY = {
    Conformity.FULL: ("#009e73", "●", "full"),
    Conformity.PARTIAL: ("#e69f00", "◐", "partial"),
    Conformity.NONE: ("#d55e00", "○", "none"),
    Conformity.CONTRADICTS: ("#b2182b", "✕", "contradicts"),
    Conformity.NOT_APPLICABLE: ("#bfc7cf", "–", "not applicable"),
    None: ("#e4e7eb", "", "no link"),
}
PROGRESS = {
    Progress.IMPLEMENTED: ("#009e73", "●", "implemented"),
    Progress.IN_PROGRESS: ("#56b4e9", "◐", "in progress"),
    Progress.NOT_STARTED: ("#e69f00", "○", "not started"),
    Progress.NOT_RELEVANT: ("#bfc7cf", "–", "not relevant"),
}
HAPPENINGS = {
    Happening.ADOPTED: ("#1f2933", "◆", "adopted"),
    Happening.AMENDED: ("#56b4e9", "○", "amendments in force"),
    Happening.EDITION: ("#009e73", "●", "edition"),
    Happening.COMMENCES: ("#d55e00", "▲", "draft enters into force"),
}
_CELL, _LEFT = 34.0, 90.0


def save(drawing: Drawing, path: Path) -> Path:
    """Write the drawing and return where. Raises WorkbenchError naming the file."""
    save_whole(path, drawing.svg().encode("utf-8"))
    return path


def coverage_map(found: CoverageMap) -> Drawing:
    """Draw recommendations by acts: colour and sign tell the worst conformity, a bar that an amendment is made."""
    top = 250.0
    wide = max(_LEFT + _CELL * len(found.works) + 190, 640)
    drawing = Drawing("Coverage of recommendations by acts", wide, top + _CELL * len(found.codes) + 80)
    drawing.words(12, 24, drawing.title, 16, bold=True)
    for column, title in enumerate(found.titles):
        drawing.words(_LEFT + _CELL * (column + 0.6), top - 8, _short(title, 36), 11, turn=-60)
    rows = {each: row for row, each in enumerate(found.recommendations)}
    columns = {each: column for column, each in enumerate(found.works)}
    for row, code in enumerate(found.codes):
        drawing.words(_LEFT - 8, top + _CELL * (row + 0.6), code, 12, anchor="end")
        drawing.line(_LEFT, top + _CELL * row, _LEFT + _CELL * len(columns), top + _CELL * row, "#e4e7eb")
    for cell in found.cells:
        colour, sign, name = CONFORMITY[cell.conformity]
        x, y = _LEFT + _CELL * columns[cell.work], top + _CELL * rows[cell.recommendation]
        row, column = rows[cell.recommendation], columns[cell.work]
        amended = ", amendment proposed" if cell.amended else ""
        tip = f"{found.codes[row]} – {found.titles[column]}: {name}, links: {cell.links}{amended}"
        drawing.box(x + 2, y + 2, _CELL - 4, _CELL - 4, colour, tip)
        drawing.words(x + _CELL / 2, y + _CELL / 2 + 5, sign, 15, anchor="middle", fill=_on(colour))
        if cell.amended:
            drawing.box(x + 6, y + _CELL - 8, _CELL - 12, 3, INK)
    bottom = top + _CELL * len(found.codes) + 34
    _legend(drawing, 12, bottom, [CONFORMITY[each] for each in (*Conformity, None)])
    drawing.words(12, bottom + 26, "A bar below the sign: an amendment is proposed.", 11)
    return drawing


def progress_bars(found: Sequence[BodyProgress]) -> Drawing:
    """Draw how far each responsible body has come."""
    drawing = Drawing("Progress by responsible body", 860, 110 + 44.0 * len(found))
    drawing.words(12, 24, drawing.title, 16, bold=True)
    most = max((each.total for each in found), default=1)
    for row, body in enumerate(found):
        y = 46 + 44.0 * row
        late = f", overdue: {body.overdue}" if body.overdue else ""
        drawing.words(12, y + 11, f"{body.body or 'No body named'} – {body.total}{late}", 12)
        x = 12.0
        counts = dict(body.counts)
        for state, (colour, sign, name) in PROGRESS.items():
            wide = 836 * counts.get(state, 0) / most
            if wide:
                drawing.box(x, y + 16, wide - 1, 18, colour, f"{body.body}: {name} {counts[state]}")
                drawing.words(x + wide / 2, y + 29, f"{sign} {counts[state]}", 12, anchor="middle", fill=_on(colour))
            x += wide
    _legend(drawing, 12, 76 + 44.0 * len(found), list(PROGRESS.values()))
    return drawing


def citation_arcs(found: Arcs) -> Drawing:
    """Draw the articles of an act on a line and who cites whom above it; a broken citation is dashed and red."""
    step = min(28.0, max(9.0, 1200 / max(len(found.articles), 1)))
    longest = max((abs(each.source - each.target) for each in found.arcs), default=1)
    base = 70 + longest * step * 0.4
    wide = max(60 + step * len(found.articles), 620, 24 + 9.5 * min(len(found.title) + 18, 90))
    drawing = Drawing(f"Citations within “{found.title}”", wide, base + 80)
    drawing.words(12, 24, _short(drawing.title, 90), 16, bold=True)
    xs = [40 + step * place for place in range(len(found.articles))]
    for each in found.arcs:
        one, two = found.articles[each.source][0], found.articles[each.target][0]
        tip = f"Article {one} cites article {two}, times: {each.count}"
        if each.broken:
            drawing.words(xs[each.source], base - 8, "✕", 13, anchor="middle", fill="#b2182b")
            if each.source != each.target:
                drawing.arc(xs[each.source], xs[each.target], base, "#b2182b", 1.6, f"{tip}: broken", dashed=True)
        else:
            colour = "#0072b2" if each.target < each.source else "#009e73"
            drawing.arc(xs[each.source], xs[each.target], base, colour, 1 + min(each.count, 4) * 0.6, tip)
    drawing.line(30, base, wide - 20, base, INK)
    every = max(1, round(18 / step))
    for place, (num, _) in enumerate(found.articles):
        if place % every == 0:
            drawing.words(xs[place], base + 16, num, 9, anchor="middle")
    drawing.words(
        12, base + 44, "Green: cites a later article. Blue: cites an earlier one. ✕ and dashes: leads nowhere.", 11
    )
    return drawing


def timeline(events: Sequence[Event]) -> Drawing:
    """Draw the dates of each act on a line of its own, all to one scale of time."""
    titles = list(dict.fromkeys(event.title for event in events))
    drawing = Drawing("Editions and dates of entry into force", 1000, 120 + 44.0 * max(len(titles), 1))
    drawing.words(12, 24, drawing.title, 16, bold=True)
    if not events:
        drawing.words(12, 60, "No dates are known.", 12)
        return drawing
    first, last = events[0].day.toordinal(), events[-1].day.toordinal()
    span = max(last - first, 365)

    def at(day: date) -> float:
        return 30 + 940 * (day.toordinal() - first) / span

    bottom = 60 + 44.0 * len(titles)
    step = max(1, round(span / 365 / 12))
    for year in range(date.fromordinal(first).year + 1, date.fromordinal(first + span).year + 1, step):
        drawing.line(at(date(year, 1, 1)), 44, at(date(year, 1, 1)), bottom, "#e4e7eb")
        drawing.words(at(date(year, 1, 1)), bottom + 14, str(year), 10, anchor="middle", fill="#52606d")
    for row, title in enumerate(titles):
        y = 74 + 44.0 * row
        drawing.words(12, y - 14, _short(title, 90), 11)
        drawing.line(30, y, 970, y)
        for event in (each for each in events if each.title == title):
            colour, sign, name = HAPPENINGS[event.happening]
            tip = f"{event.day.isoformat()}: {name} {event.detail}".rstrip()
            drawing.box(at(event.day) - 7, y - 7, 14, 14, "#ffffff", tip)
            drawing.words(at(event.day), y + 5, sign, 14, anchor="middle", fill=colour)
    _legend(drawing, 12, bottom + 40, list(HAPPENINGS.values()))
    return drawing


def _legend(drawing: Drawing, x: float, y: float, entries: Sequence[tuple[str, str, str]]) -> None:
    for colour, sign, name in entries:
        drawing.box(x, y - 11, 16, 16, colour, stroke=FAINT)
        drawing.words(x + 8, y + 2, sign, 11, anchor="middle", fill=_on(colour))
        drawing.words(x + 22, y + 2, name, 11)
        x += 40 + 7 * len(name)


def _on(colour: str) -> str:
    """Return black or white, whichever is read better on this colour."""
    red, green, blue = (int(colour[place : place + 2], 16) for place in (1, 3, 5))
    return INK if 0.299 * red + 0.587 * green + 0.114 * blue > 120 else "#ffffff"


def _short(text: str, letters: int) -> str:
    return text if len(text) <= letters else text[: letters - 1].rstrip() + "…"
