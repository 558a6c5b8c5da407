"""The list of by-laws to adopt or change once the draft is law."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from workbench.drafting.bylaws import ByLaw, by_laws
from workbench.exporters import blocks
from workbench.exporters.blocks import Page, Table
from workbench.exporters.dossier import Dossier, day
from workbench.exporters.forms import Form
from workbench.law.concordance import ByLawForm


def compose(dossier: Dossier) -> Page | None:
    """Return the list, or None when no link of the project asks for a by-law."""
    found = by_laws(dossier.draft)
    if not found:
        return None
    form = dossier.form("by_laws")
    rows = [
        blocks.row(
            f"{number}.",
            dossier.title_of(each.titles) or dossier.said(each.matter, each.matters) or form["blank"],
            "\n".join(dossier.element(ref, with_act=True) for ref in each.refs),
            by_law_form(each.form, form),
            dossier.body(each.responsible),
            day(each.planned),
            "\n".join(_further(each, dossier, form)),
        )
        for number, each in enumerate(found, start=1)
    ]
    numbers = tuple(str(number) for number in range(1, len(form.columns) + 1))
    return dossier.headed(form, Table((1.0, 6.0, 6.0, 3.0, 4.5, 2.5, 4.0), (form.columns, numbers), rows))


def by_law_form(form_of_act: ByLawForm, form: Form) -> str:
    """Return what kind of by-law it is: «приказ», «постановление Правительства»; «подзаконный акт» while undecided."""
    return form["by_law" if form_of_act is ByLawForm.UNDECIDED else f"by_law_{form_of_act.value}"]


def by_law_named(form_of_act: ByLawForm, titles: Mapping[str, str], dossier: Dossier, form: Form) -> str:
    """Return a by-law by form and title, «приказ «Об утверждении Правил …»»; by its form while it has no title."""
    kind, title = by_law_form(form_of_act, form), dossier.title_of(titles)
    return form["by_law_named"].format(form=kind, title=title) if title else kind


def _further(each: ByLaw, dossier: Dossier, form: Form) -> Iterator[str]:
    """Yield the recommendations it answers, and what is missing where the title stands in its place."""
    yield from (f"{form['recommendation']} {one.code}" for one in each.recommendations)
    if dossier.title_of(each.titles) and each.matter:
        yield dossier.said(each.matter, each.matters)
