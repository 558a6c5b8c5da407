"""A report of how the work stands, as Word: every picture, and under it the same in figures."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from docx.oxml.ns import qn
from lxml import etree

from workbench.analysis.coverage import BodyProgress, CoverageMap, Event
from workbench.exporters import blocks
from workbench.exporters.blocks import Block, Table
from workbench.exporters.forms import named_in
from workbench.exporters.picture_words import CONFORMITY, HAPPENINGS, PROGRESS, Words
from workbench.exporters.word import Template, Written
from workbench.exporters.wordml import Writer
from workbench.law.concordance import Conformity

_TEXT, _HEAD = "Table text small", "Table head small"
_WIDTHS = {
    Conformity.FULL: 2.0,
    Conformity.PARTIAL: 2.5,
    Conformity.NONE: 2.8,
    Conformity.CONTRADICTS: 3.1,
    Conformity.NOT_APPLICABLE: 3.5,
}
"""Columns as wide as their longest word in any of the languages: «противоречит», «қолданылмайды»."""
_EMU = 635  # English Metric Units in a twentieth of a point
_TALLEST = 6_600_000  # EMU: what a page has room for beside a heading and a few lines


@dataclass(frozen=True, slots=True)
class Pictured:
    """A picture of the report: its title, the drawing as PNG, and its figures where there are any."""

    title: str
    png: bytes
    figures: Table | None = None


def write(
    pictured: Sequence[Pictured], path: Path, *, subject: str, language: str, day: date, folder: Path | None = None
) -> Written:
    """Write the report in the look of the explanatory note, the department's own template of it first.

    Raises WorkbenchError naming the file, or the style a template lacks.
    """
    say, template = Words(language), Template.of("explanatory_note", folder)
    writer = Writer(template.style_id, template.width)
    title = say("report")
    head: list[Block] = [blocks.paragraph("Title", title)]
    head += [blocks.paragraph("Subtitle", line) for line in (subject, say("report_day", day=say.day(day))) if line]
    parts = [writer.body(head)]
    for number, each in enumerate(pictured, start=1):
        parts.append(_picture(template, writer, each, number))
        parts.append(writer.body([each.figures]) if each.figures else "")
    return template.save(path, "".join(parts), title=title, language=language, day=day)


def coverage_figures(found: CoverageMap, language: str) -> Table:
    """Return how many recommendations each act answers, by conformity."""
    say = Words(language)
    states = [each for each in CONFORMITY if each is not None]
    rows = []
    for work, title in zip(found.works, found.titles, strict=True):
        cells = [cell for cell in found.cells if cell.work == work]
        counts = [sum(cell.conformity is state for cell in cells) for state in states]
        rows.append(blocks.row(title, *map(_count, counts), _count(sum(cell.amended for cell in cells))))
    head = (say("act"), *(_signed(CONFORMITY[state], say) for state in states), say("amended"))
    return Table((4.6, *(_WIDTHS[state] for state in states), 2.8), (head,), rows, _TEXT, _HEAD)


def progress_figures(found: Sequence[BodyProgress], language: str) -> Table:
    """Return how many recommendations of each body stand where, and how many are overdue."""
    say = Words(language)
    rows = [
        blocks.row(
            named_in(body.body, language) or say("no_body"),
            *(_count(dict(body.counts).get(state, 0)) for state in PROGRESS),
            _count(body.overdue),
            str(body.total),
        )
        for body in found
    ]
    head = (say("body"), *(_signed(PROGRESS[state], say) for state in PROGRESS), say("overdue_head"), say("total"))
    return Table((4.4, *(2.6 for _ in PROGRESS), 2.4, 2.0), (head,), rows, _TEXT, _HEAD)


def timeline_figures(events: Sequence[Event], language: str) -> Table:
    """Return the dates one after another: day, act, what happened."""
    say = Words(language)
    rows = [blocks.row(say.day(event.day), event.title, _happened(event, say)) for event in events]
    return Table((2.4, 7.0, 7.0), ((say("date"), say("act"), say("happened")),), rows, _TEXT, _HEAD)


def _picture(template: Template, writer: Writer, each: Pictured, number: int) -> str:
    """Return the paragraph that holds a picture, as wide as the text or as tall as a page."""
    part = template.part
    _, image = part.get_or_add_image(io.BytesIO(each.png))
    across, down = image.px_width, image.px_height
    width = template.width * _EMU
    width = min(width, _TALLEST * across // down)
    inline: Any = part.new_pic_inline(io.BytesIO(each.png), width=width, height=width * down // across)
    told = inline.find(qn("wp:docPr"))
    told.set("id", str(number))
    told.set("name", f"{number}")
    told.set("descr", each.title)
    drawing = etree.tostring(inline, encoding="unicode")
    return f"{writer.opening('Subtitle')}<w:r><w:drawing>{drawing}</w:drawing></w:r></w:p>"


def _happened(event: Event, say: Words) -> str:
    law = f" ({say('number', number=event.detail)})" if event.detail else ""
    return f"{say(HAPPENINGS[event.happening][2])}{law}"


def _signed(state: tuple[str, str, str], say: Words) -> str:
    _, sign, name = state
    return f"{sign} {say(name)}"


def _count(number: int) -> str:
    return str(number) if number else "–"
