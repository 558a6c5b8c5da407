"""What a wording comes to while it is typed: the amending clauses and the row of the comparative table."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from workbench.drafting.comparative_table import ColumnLine
from workbench.law.act import Act
from workbench.law.amendment import Amendment
from workbench.law.parts import numbered_parts
from workbench.law.project import Project
from workbench.law.recommendation import Recommendation
from workbench.law.revision import Revised
from workbench.ui import html, words
from workbench.ui.sentences import sentence
from workbench.ui.theme import Theme
from workbench.workspace.previews import Shown, shown

translate = QCoreApplication.translate


def shown_in(
    acts: tuple[Act, ...], amendment: Amendment, project: Project, recommendations: tuple[Recommendation, ...]
) -> dict[str, Shown]:
    """Return the amendment as each language shows it. Runs on a worker: values in, values out."""
    return {
        act.language: shown(act, amendment, project, recommendations)
        for act in acts
        if amendment.only in ("", act.language)
    }


def clauses_html(acts: Mapping[str, Act], found: Mapping[str, Shown], theme: Theme) -> str:
    """Return the amending clauses in each language, and why there are none."""
    parts: list[str] = []
    for code in acts:
        if code not in found:
            continue
        preview = found[code].preview
        parts.append(html.heading(words.law_language(code), theme))
        as_parts = numbered_parts(acts[code])
        said = (sentence(each.message, parts=as_parts) for each in preview.problems)
        parts += [_paragraph(html.coloured(each, theme.bad)) for each in said]
        lines = [line for clause in preview.clauses for line in clause.lines]
        parts += [_paragraph(html.plain(line)) for line in lines]
        if not lines and not preview.problems:
            parts.append(html.muted(translate("AmendmentLive", "Nothing changed in this language."), theme))
    return "".join(parts)


def row_html(found: Shown | None, theme: Theme) -> str:
    """Return the rows of the comparative table: the element, in force beside proposed, the justification.

    Four columns are for paper; beside the redline there is room for the two that are held against each other.
    """
    titles = translate("AmendmentLive", "In force"), translate("AmendmentLive", "Proposed")
    parts = []
    for row in found.rows if found is not None else ():
        cells = (
            _column(row.in_force, Revised.DELETED) or html.muted(translate("AmendmentLive", "absent"), theme),
            _column(row.proposed, Revised.INSERTED) or html.muted(translate("AmendmentLive", "to be taken out"), theme),
        )
        parts.append(_paragraph(f"<b>{html.plain(row.element)}</b>"))
        parts.append(html.table(titles, (cells,), theme, equal=True))
        reasons = "\n".join(row.reasons.justifications)
        if reasons:
            parts.append(html.heading(translate("AmendmentLive", "Justification"), theme))
            parts.append(_paragraph(html.plain(reasons)))
    return "".join(parts)


def _column(lines: tuple[ColumnLine, ...], own: Revised) -> str:
    """Return one column of a row: its own words in bold."""
    return "<br>".join(html.marked_side(line.revisions, own) for line in lines)


def _paragraph(inside: str) -> str:
    return f'<p style="margin:2px 0">{inside}</p>'
