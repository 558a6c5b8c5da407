"""The acts with tracked changes, and their clean text as amended."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from workbench.drafting.alignment import Part, printed_lines
from workbench.drafting.authorship import sent_mark, stamps
from workbench.drafting.reasons import reasons
from workbench.drafting.redline import redline, role_of
from workbench.drafting.redline_lines import Line, LineRole, RedlineLine
from workbench.exporters import blocks
from workbench.exporters.blocks import Block, Page
from workbench.exporters.dossier import Dossier
from workbench.exporters.tracked import STYLES, Remark, Tracker
from workbench.exporters.word import Written
from workbench.law.act import Act, NoteKind
from workbench.law.amended_act import AmendedAct
from workbench.law.revision import Revised, Revision


def write_redline(dossier: Dossier, path: Path) -> Written:
    """Write each act's changed articles (or the whole acts) with tracked changes and the reasons as comments."""
    template = dossier.template("redline")
    tracker = Tracker(
        template.style_id, template.width, stamps(dossier.draft, dossier.institutions.developer), remarks(dossier)
    )
    body = tracker.body(line for act in dossier.draft.acts for line in act_lines(dossier, act))
    form = dossier.form("redline")
    title = f"{form['title']}: {dossier.title}"
    return template.save(
        path, body, title=title, language=dossier.language, day=dossier.draft.day, comments=tracker.comments
    )


def act_lines(dossier: Dossier, act: AmendedAct) -> Iterator[RedlineLine]:
    """Yield an act's redline under its name."""
    anchor = sent_mark(act.in_force, act.amendments)
    for role, text in _heading(act.in_force, dossier):
        yield Line(role, (Revision(Revised.KEPT, text),), anchor=anchor)
    yield from redline(act, whole=dossier.whole_acts)


def compose_clean(dossier: Dossier) -> Page:
    """Return the acts as they would read, with nothing to see of what changed."""
    laid_out: list[Block] = []
    for number, act in enumerate(dossier.draft.acts):
        first, *rest = (blocks.paragraph(STYLES[role], text) for role, text in _heading(act.proposed, dossier))
        laid_out += [first._replace(page_break=number > 0), *rest, *_remark(act.proposed), *_text(act.proposed)]
    form = dossier.form("clean_text")
    return Page(f"{form['title']}: {dossier.title}", tuple(laid_out))


def remarks(dossier: Dossier) -> dict[str, Remark]:
    """Return the comment of each amendment that has reasons to tell."""
    form = dossier.form("redline")
    by_amendment = stamps(dossier.draft, dossier.institutions.developer)
    found = {}
    for act in dossier.draft.acts:
        for amendment in act.amendments:
            told = dossier.told(reasons((amendment,), dossier.draft), form)
            if told:
                found[amendment.id] = Remark(by_amendment[amendment.id], told)
    return found


def _heading(act: Act, dossier: Dossier) -> Iterator[tuple[LineRole, str]]:
    yield LineRole.TITLE, act.title or dossier.act_name(act)
    name = dossier.act_name(act)
    if act.title and name != act.title:
        yield LineRole.REQUISITES, name


def _remark(act: Act) -> Iterator[Block]:
    """Yield what stands for the text of an act that is repealed as a whole."""
    if act.repealed:
        yield from (
            blocks.paragraph(STYLES[LineRole.TEXT], note.text) for note in act.notes if note.kind is NoteKind.EXCLUDED
        )


def _text(act: Act) -> Iterator[Block]:
    for line in printed_lines(act):
        if line.part is Part.TABLE:
            rows = line.provision.rows
            columns = max(map(len, rows))
            padded = [row + ("",) * (columns - len(row)) for row in rows]
            yield blocks.Table((1.0,) * columns, (), [blocks.row(*row) for row in padded])
        else:
            yield blocks.paragraph(STYLES[role_of(line)], line.text)
