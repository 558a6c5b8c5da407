"""The table of concordance: recommendation, instrument, provision in force and as proposed, conformity."""

from __future__ import annotations

from workbench.drafting.concordance_table import ConcordanceRow, concordance_table
from workbench.exporters import blocks
from workbench.exporters.blocks import Cell, Page, Paragraph, Table
from workbench.exporters.by_laws import by_law_named
from workbench.exporters.dossier import Dossier, day
from workbench.exporters.forms import Form
from workbench.law.concordance import Correspondence
from workbench.law.concordance import Form as ImplementedBy
from workbench.law.revision import Revised

WIDTHS = (0.8, 3.1, 2.8, 3.4, 3.6, 3.6, 2.4, 2.7, 2.1, 2.7)


def compose(dossier: Dossier) -> Page | None:
    """Return the table, or None when the project has no recommendations."""
    form = dossier.form("concordance_table")
    found = concordance_table(dossier.draft)
    if not found:
        return None
    numbers = tuple(str(number) for number in range(1, len(form.columns) + 1))
    rows = [_row(dossier, form, number, row) for number, row in enumerate(found, start=1)]
    return dossier.headed(form, Table(WIDTHS, (form.columns, numbers), rows, "Table text small", "Table head small"))


def _row(dossier: Dossier, form: Form, number: int, row: ConcordanceRow) -> blocks.Row:
    link, each = row.link, row.recommendation
    return blocks.Row(
        (
            blocks.cell(f"{number}."),
            blocks.cell(f"{each.code}\n{dossier.text_of(each)}"),
            blocks.cell("\n".join(dossier.basis_of(each, form))),
            blocks.cell(dossier.element(link.ref, with_act=True) if link is not None else "–"),
            _in_force(row, form),
            _proposed(row, form),
            blocks.cell(form[link.conformity.value] if link is not None else form["not_linked"]),
            blocks.cell(dossier.body((link.responsible if link is not None else "") or each.addressee)),
            blocks.cell(day((link.planned if link is not None else None) or each.deadline)),
            blocks.cell(_comment(dossier, row, form)),
        )
    )


def _in_force(row: ConcordanceRow, form: Form) -> Cell:
    if row.act is None:
        return blocks.cell("–")
    lines = tuple(Paragraph("", blocks.kept_runs(line, Revised.DELETED)) for line in row.in_force)
    return lines or blocks.cell(form["absent"])


def _proposed(row: ConcordanceRow, form: Form) -> Cell:
    if row.act is None:
        return blocks.cell("–")
    if not row.changed:
        return blocks.cell(form["unchanged" if row.amended else "not_amended"])
    lines = tuple(Paragraph("", blocks.kept_runs(line, Revised.INSERTED)) for line in row.proposed)
    return lines or blocks.cell(form["excluded"], bold=True)


def _comment(dossier: Dossier, row: ConcordanceRow, form: Form) -> str:
    """Return the gap, and by what kind of act, and which by-law, it will be closed where that is decided."""
    if row.link is None:
        return ""
    return "\n".join(filter(None, (dossier.said(row.link.note, row.link.notes), _implemented(row.link, dossier, form))))


def _implemented(link: Correspondence, dossier: Dossier, form: Form) -> str:
    if link.form is ImplementedBy.UNDECIDED:
        return ""
    if link.form is ImplementedBy.NO_ACT:
        return form[link.form.value]
    if link.form is ImplementedBy.LAW:
        return form["implemented_by"].format(form[link.form.value])
    return form["implemented_by"].format(by_law_named(link.by_law_form, link.by_law, dossier, form))
