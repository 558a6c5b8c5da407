"""The comparative table in the official form (Reglament of the Government, annex 2), for Word and Excel."""

from __future__ import annotations

from collections.abc import Iterable

from workbench.drafting.authorship import bookmark_name, sent_mark
from workbench.drafting.comparative_table import ActRows, ColumnLine, ComparativeTable, Row, comparative_table
from workbench.exporters import blocks
from workbench.exporters.blocks import Cell, Page, Paragraph, Table
from workbench.exporters.dossier import Dossier
from workbench.exporters.forms import Form
from workbench.law.revision import Revised

WIDTHS = (1.0, 3.1, 7.4, 7.4, 7.3)


def compose(dossier: Dossier) -> Page:
    """Return the table under its title: a banner with each act's name, then a row for each changed element."""
    form = dossier.form("comparative_table")
    return dossier.headed(form, laid_out(dossier, form, comparative_table(dossier.draft)))


def laid_out(dossier: Dossier, form: Form, table: ComparativeTable) -> Table:
    """Return the table as the form has it: heads, the row of column numbers, the acts and their rows."""
    numbers = tuple(str(number) for number in range(1, len(form.columns) + 1))
    rows = [row for act in table.acts for row in _act_rows(dossier, form, act)]
    return Table(WIDTHS, (form.columns, numbers), rows)


def _act_rows(dossier: Dossier, form: Form, act: ActRows) -> Iterable[blocks.Row]:
    amended = act.act
    yield blocks.banner(dossier.act_name(amended.in_force), sent_mark(amended.in_force, amended.amendments))
    for row in act.rows:
        yield blocks.Row(
            (
                blocks.cell(f"{row.number}."),
                blocks.cell(row.element),
                _column(row.in_force, Revised.DELETED) or blocks.cell(form["absent"]),
                _proposed(row, form),
                _why(dossier, form, row),
            )
        )


def _proposed(row: Row, form: Form) -> Cell:
    mark = bookmark_name(row.amendments[0], row.eid) if row.amendments else ""
    if row.deleted:
        said = form["excluded"] if row.eid else form["repealed"]  # an act as a whole
        return (Paragraph("", (blocks.Run(said, bold=True),), mark),)
    return _column(row.proposed, Revised.INSERTED, mark)


def _column(lines: Iterable[ColumnLine], side: Revised, mark: str = "") -> Cell:
    """Return a column, changed words in bold; the element's own lines carry the bookmark of their amendment."""
    return tuple(Paragraph("", blocks.kept_runs(line.revisions, side), "" if line.context else mark) for line in lines)


def _why(dossier: Dossier, form: Form, row: Row) -> Cell:
    lines = dossier.told(row.reasons, form)
    return tuple(blocks.paragraph("", line) for line in lines)
