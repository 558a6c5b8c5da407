"""Pictures for reports and screens, as SVG: every state has a colour and a sign, in the language and look asked for.

What can be pointed at is a mark of the drawing (`Drawing.marks`); `cell_key`, `bar_key`, `arc_key` and `event_key` say
which mark stands for what.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from textwrap import wrap

from workbench.analysis.coverage import Arc, Arcs, BodyProgress, Cell, CoverageMap, Event
from workbench.exporters.files import save_whole
from workbench.exporters.forms import named_in
from workbench.exporters.picture_words import CONFORMITY, HAPPENINGS, PROGRESS, Words
from workbench.exporters.svg import LIGHT, Drawing, Look
from workbench.law.concordance import Conformity
from workbench.law.recommendation import Progress

_CELL, _LEFT = 34.0, 90.0
_TITLE, _LONGEST, _SLANT = 32, 44, 5.6
"""Letters of a line of a slanted title, at most, and how high each lifts it: a long title takes two lines."""
_ASIDE = (4.8, 2.8)
"""How far a line of two stands from the middle of its column, to the right and down: it is slanted by 60 degrees."""
_LINE = 720.0
"""How long a line of time or a bar may be: in a window the picture is seldom made smaller, and its words are read."""
_ON_LIGHT, _ON_DARK = "#1f2933", "#ffffff"


def save(drawing: Drawing, path: Path) -> Path:
    """Write the drawing and return where. Raises WorkbenchError naming the file."""
    save_whole(path, drawing.svg().encode("utf-8"))
    return path


def cell_key(cell: Cell) -> str:
    """Return the key of a cell of the coverage map."""
    return f"{cell.recommendation} {cell.work}"


def bar_key(body: str, state: Progress) -> str:
    """Return the key of a piece of a body's bar."""
    return f"{state.value} {body}"


def arc_key(arc: Arc) -> str:
    """Return the key of an arc of citations."""
    return f"{arc.source} {arc.target} {arc.broken}"


def event_key(event: Event) -> str:
    """Return the key of an event on the timeline."""
    return f"{event.day} {event.happening} {event.title} {event.detail}"


def coverage_map(found: CoverageMap, language: str = "eng", look: Look = LIGHT) -> Drawing:
    """Draw recommendations by acts: colour and sign tell the worst conformity, a bar that an amendment is made.

    A recommendation nothing answers is a mark of its own, with its id as key.
    """
    say, titles = Words(language), [_in_two(each) for each in found.titles]
    top = 60 + _SLANT * max((len(line) for lines in titles for line in lines), default=0)
    wide = max(_LEFT + _CELL * len(found.works) + 190, 760)
    drawing = Drawing(say("coverage"), wide, top + _CELL * len(found.codes) + 80, look)
    drawing.words(12, 24, drawing.title, 16, bold=True)
    for column, lines in enumerate(titles):
        for line, side in zip(lines, (-1, 1) if len(lines) > 1 else (0,), strict=True):
            x, y = _LEFT + _CELL * (column + 0.6) + side * _ASIDE[0], top - 9 + side * _ASIDE[1]
            drawing.words(x, y, line, 10.5, turn=-60)
    rows = {each: row for row, each in enumerate(found.recommendations)}
    columns = {each: column for column, each in enumerate(found.works)}
    for row, code in enumerate(found.codes):
        drawing.words(_LEFT - 8, top + _CELL * (row + 0.6), code, 12, anchor="end")
        drawing.line(_LEFT, top + _CELL * row, _LEFT + _CELL * len(columns), top + _CELL * row, look.grid)
    for each in found.unanswered:
        y, told = top + _CELL * rows[each], say(CONFORMITY[None][2])
        tip = f"{found.codes[rows[each]]}: {told}"
        drawing.box(_LEFT + 2, y + 2, 150, _CELL - 4, look.paper, tip, key=each)
        drawing.words(_LEFT + 8, y + _CELL * 0.6, f"– {told}", 11, fill=look.wrong)
    for cell in found.cells:
        colour, sign, name = CONFORMITY[cell.conformity]
        row, column = rows[cell.recommendation], columns[cell.work]
        x, y = _LEFT + _CELL * column, top + _CELL * row
        tip = say(
            "coverage_tip", code=found.codes[row], act=found.titles[column], state=say(name), links=cell.links
        ) + (f"; {say('amended')}" if cell.amended else "")
        drawing.box(x + 2, y + 2, _CELL - 4, _CELL - 4, colour or look.grid, tip, key=cell_key(cell))
        drawing.words(x + _CELL / 2, y + _CELL / 2 + 5, sign, 15, anchor="middle", fill=_on(colour or look.grid))
        if cell.amended:
            drawing.box(x + 6, y + _CELL - 8, _CELL - 12, 3, _on(colour or look.grid))
    bottom = top + _CELL * len(found.codes) + 34
    _legend(drawing, 12, bottom, (CONFORMITY[each] for each in (*Conformity, None)), say)
    drawing.words(12, bottom + 26, say("amended_bar"), 11)
    return drawing


def progress_bars(found: Sequence[BodyProgress], language: str = "eng", look: Look = LIGHT) -> Drawing:
    """Draw how far each responsible body has come."""
    say = Words(language)
    drawing = Drawing(say("progress"), _LINE + 60, 110 + 44.0 * max(len(found), 1), look)
    drawing.words(12, 24, drawing.title, 16, bold=True)
    if not found:
        drawing.words(12, 60, say("no_recommendations"), 12)
    most = max((each.total for each in found), default=1)
    for row, body in enumerate(found):
        y, x, name = 46 + 44.0 * row, 12.0, named_in(body.body, language) or say("no_body")
        late = f"; {say('overdue', count=body.overdue)}" if body.overdue else ""
        line = say("progress_line", body=_short(name, 100), total=body.total)
        drawing.words(12, y + 11, f"{line}{late}", 12)
        counts = dict(body.counts)
        for state, (colour, sign, state_name) in PROGRESS.items():
            wide = (_LINE + 36) * counts.get(state, 0) / most
            if wide:
                tip = say("progress_tip", body=name, state=say(state_name), count=counts[state])
                drawing.box(x, y + 19, wide - 1, 18, colour, tip, key=bar_key(body.body, state))
                drawing.words(x + wide / 2, y + 32, f"{sign} {counts[state]}", 12, anchor="middle", fill=_on(colour))
            x += wide
    _legend(drawing, 12, 76 + 44.0 * max(len(found), 1), PROGRESS.values(), say)
    return drawing


def citation_arcs(found: Arcs, language: str = "eng", look: Look = LIGHT) -> Drawing:
    """Draw the articles of an act on a line and who cites whom above it; a broken citation is dashed and red."""
    say = Words(language)
    step = min(28.0, max(9.0, 1200 / max(len(found.articles), 1)))
    longest = max((abs(each.source - each.target) for each in found.arcs), default=1)
    base = 70 + longest * step * 0.4
    title = say("citations", act=found.title)
    wide = max(60 + step * len(found.articles), 700, 24 + 9.5 * min(len(title), 90))
    drawing = Drawing(title, wide, base + 80, look)
    drawing.words(12, 24, _short(title, 90), 16, bold=True)
    xs = [40 + step * place for place in range(len(found.articles))]
    for each in found.arcs:
        one, two = found.articles[each.source][0], found.articles[each.target][0]
        if each.broken:
            tip = say("citation_nowhere", source=one, count=each.count)
            at_sign = each.source == each.target
            drawing.box(xs[each.source] - 7, base - 20, 14, 15, look.paper, tip, key=arc_key(each) if at_sign else "")
            drawing.words(xs[each.source], base - 8, "✕", 13, anchor="middle", fill=look.wrong)
            if not at_sign:
                drawing.arc(
                    xs[each.source], xs[each.target], base, look.wrong, 1.6, tip, dashed=True, key=arc_key(each)
                )
        else:
            tip = say("citation_tip", source=one, target=two, count=each.count)
            colour = look.back if each.target < each.source else look.onward
            width = 1 + min(each.count, 4) * 0.6
            drawing.arc(xs[each.source], xs[each.target], base, colour, width, tip, key=arc_key(each))
    if not found.arcs:
        drawing.words(12, 48, say("no_citations"), 12)
    drawing.line(30, base, max(xs, default=wide - 30) + 10, base, look.ink)
    every = max(1, round(18 / step))
    for place, (num, _) in enumerate(found.articles):
        if place % every == 0:
            drawing.words(xs[place], base + 16, num, 9, anchor="middle")
    drawing.words(12, base + 44, say("citation_legend"), 11)
    return drawing


def timeline(events: Sequence[Event], language: str = "eng", look: Look = LIGHT) -> Drawing:
    """Draw the dates of each act on a line of its own, all to one scale of time."""
    say = Words(language)
    titles = list(dict.fromkeys(event.title for event in events))
    drawing = Drawing(say("timeline"), _LINE + 60, 120 + 44.0 * max(len(titles), 1), look)
    drawing.words(12, 24, drawing.title, 16, bold=True)
    if not events:
        drawing.words(12, 60, say("no_dates"), 12)
        return drawing
    first, last = events[0].day.toordinal(), events[-1].day.toordinal()
    span = max(last - first, 365)

    def at(day: date) -> float:
        return 30 + _LINE * (day.toordinal() - first) / span

    bottom = 60 + 44.0 * len(titles)
    step = max(1, round(span / 365 / 12))
    for year in range(date.fromordinal(first).year + 1, date.fromordinal(first + span).year + 1, step):
        drawing.line(at(date(year, 1, 1)), 44, at(date(year, 1, 1)), bottom, look.grid)
        drawing.words(at(date(year, 1, 1)), bottom + 14, str(year), 10, anchor="middle", fill=look.quiet)
    for row, title in enumerate(titles):
        y = 74 + 44.0 * row
        drawing.words(12, y - 14, _short(title, 90), 11)
        drawing.line(30, y, 30 + _LINE, y)
        for event in (each for each in events if each.title == title):
            colour, sign, name = HAPPENINGS[event.happening]
            tip = f"{say.day(event.day)}: {say(name)} {event.detail}".rstrip()
            drawing.box(at(event.day) - 7, y - 7, 14, 14, look.paper, tip, key=event_key(event))
            drawing.words(at(event.day), y + 5, sign, 14, anchor="middle", fill=colour or look.ink)
    _legend(drawing, 12, bottom + 40, HAPPENINGS.values(), say, ground=False)
    return drawing


def _legend(
    drawing: Drawing, x: float, y: float, entries: Iterable[tuple[str, str, str]], say: Words, *, ground: bool = True
) -> None:
    """Explain colours and signs; where there is no `ground`, the sign itself wears the colour."""
    look = drawing.look
    for colour, sign, name in entries:
        fill = (colour or look.grid) if ground else look.paper
        drawing.box(x, y - 11, 16, 16, fill, stroke=look.faint)
        drawing.words(x + 8, y + 2, sign, 11, anchor="middle", fill=_on(fill) if ground else colour or look.ink)
        drawing.words(x + 22, y + 2, say(name), 11)
        x += 40 + 7 * len(say(name))


def _on(colour: str) -> str:
    """Return black or white, whichever is read better on this colour."""
    red, green, blue = (int(colour[place : place + 2], 16) for place in (1, 3, 5))
    return _ON_LIGHT if 0.299 * red + 0.587 * green + 0.114 * blue > 120 else _ON_DARK


def _in_two(title: str) -> list[str]:
    """Return a title in one line or two, as short as they can be."""
    tried = (wrap(title, letters) for letters in range(_TITLE, _LONGEST + 1))
    found = next((lines for lines in tried if len(lines) < 3), None)
    if found is not None:
        return found or [""]
    first, *rest = wrap(title, _LONGEST)
    return [first, _short(" ".join(rest), _LONGEST)]


def _short(text: str, letters: int) -> str:
    return text if len(text) <= letters else text[: letters - 1].rstrip() + "…"
