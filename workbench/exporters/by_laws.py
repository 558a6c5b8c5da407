"""The list of by-laws to adopt or change once the draft is law."""

from __future__ import annotations

from workbench.drafting.bylaws import by_laws
from workbench.exporters import blocks
from workbench.exporters.blocks import Page, Table
from workbench.exporters.dossier import Dossier, day


def compose(dossier: Dossier) -> Page | None:
    """Return the list, or None when no link of the project asks for a by-law."""
    found = by_laws(dossier.draft)
    if not found:
        return None
    form = dossier.form("by_laws")
    rows = [
        blocks.row(
            f"{number}.",
            dossier.said(each.matter, each.matters) or form["blank"],
            "\n".join(dossier.element(ref, with_act=True) for ref in each.refs),
            form["by_law"],
            dossier.body(each.responsible),
            day(each.planned),
            "\n".join(f"{form['recommendation']} {one.code}" for one in each.recommendations),
        )
        for number, each in enumerate(found, start=1)
    ]
    numbers = tuple(str(number) for number in range(1, len(form.columns) + 1))
    return dossier.headed(form, Table((1.0, 6.0, 6.0, 3.0, 4.5, 2.5, 4.0), (form.columns, numbers), rows))
