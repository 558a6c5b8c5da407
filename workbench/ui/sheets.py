"""What can be printed of what is in front: values become sheets on a worker, so that a whole code freezes nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QModelIndex, Qt
from PySide6.QtWidgets import QTableView

from workbench.drafting.comparative_table import ColumnLine, act_name
from workbench.drafting.redline import redline
from workbench.drafting.redline_lines import Line, LineRole
from workbench.errors import UnusableInput
from workbench.exporters import blocks, printout
from workbench.exporters.blocks import Cell, Page, Paragraph, Table
from workbench.exporters.html_page import page_html, redline_html
from workbench.law.act import Act
from workbench.law.amended_act import AmendedAct
from workbench.law.amendment import Amendment
from workbench.law.eid import article_of, contains
from workbench.law.project import Project
from workbench.law.recommendation import Recommendation
from workbench.law.reference import ProvisionRef
from workbench.law.revision import Revised, Revision
from workbench.ui import dates, drawings, words
from workbench.ui.lawlines import ReadLine, Role, aligned, units
from workbench.ui.panels.amendment_live import shown_in
from workbench.ui.printing import Sheet
from workbench.ui.two_texts import facing
from workbench.workspace import drafts
from workbench.workspace.effects import effect
from workbench.workspace.previews import Shown
from workbench.workspace.workspace import Workspace

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Printable:
    """Something to print: its name, and how its sheet is made. `make` holds values only and may run on a worker."""

    name: str
    make: Callable[[], Sheet]


def of_law(workspace: Workspace, ref: ProvisionRef, language: str) -> tuple[Printable, ...]:
    """Return the article looked at and its act: in force, as proposed with the changes marked, in two languages."""
    found = {code: workspace.act(ref.work, code) for code in dict.fromkeys((language, "rus", "kaz"))}
    acts = {code: act for code, act in found.items() if act is not None}
    act = acts.get(language) or next(iter(acts.values()), None)
    if act is None:
        return ()
    amendments = workspace.amendments(work=ref.work, live=True)
    article = article_of(ref.eid)
    printables = []
    for eid in (article, "") if article else ("",):
        where = words.place(ProvisionRef(ref.work, eid), workspace) if eid else translate("Sheets", "The whole act")
        printables.append(Printable(where, partial(law_sheet, act, eid)))
        if any(each.chosen and (not eid or contains(eid, each.ref.eid)) for each in amendments):
            name = translate("Sheets", "%1 as proposed, changes marked").replace("%1", where)
            printables.append(Printable(name, partial(proposed_sheet, act, amendments, eid)))
        if "rus" in acts and "kaz" in acts:
            name = translate("Sheets", "%1 in Russian and Kazakh").replace("%1", where)
            heads = (words.law_language("rus"), words.law_language("kaz"))
            printables.append(Printable(name, partial(two_languages_sheet, acts["rus"], acts["kaz"], heads, eid)))
    return tuple(printables)


def of_amendment(workspace: Workspace, amendment: Amendment, language: str) -> tuple[Printable, ...]:
    """Return the amendment in every language of law, and the article it is about with the changes marked."""
    found = (workspace.act(amendment.ref.work, code) for code in ("rus", "kaz", "eng"))
    acts = tuple(act for act in found if act is not None)
    named = tuple(each for each in workspace.recommendations() if each.id in amendment.recommendations)
    place = words.place(amendment.ref, workspace) or translate("Sheets", "The whole act")
    texts = AmendmentTexts(
        f"{words.word(amendment.action)}: {place}",
        (
            translate("AmendmentLive", "Element"), translate("AmendmentLive", "In force"),
            translate("AmendmentLive", "Proposed"), translate("AmendmentLive", "Justification"),
        ),
        {act.language: words.law_language(act.language) for act in acts},
    )  # fmt: skip
    own = Printable(
        translate("Sheets", "The amendment"), partial(amendment_sheet, acts, amendment, workspace.project, named, texts)
    )
    return (own, *of_law(workspace, amendment.ref, language))


def of_table(table: QTableView, title: str) -> tuple[Printable, ...]:
    """Return a table as it stands: its rows in their order, those filtered out left out."""
    model = table.model()
    columns = [column for column in range(model.columnCount()) if not table.isColumnHidden(column)]
    heads = tuple(str(model.headerData(column, Qt.Orientation.Horizontal)) for column in columns)
    rows = tuple(tuple(_said(model, row, column) for column in columns) for row in range(model.rowCount()))
    widths = tuple(float(max(table.columnWidth(column), 1)) for column in columns)
    return (Printable(title, partial(table_sheet, title, heads, rows, widths)),)


def of_picture(svg: str, title: str, *, landscape: bool) -> tuple[Printable, ...]:
    """Return a drawing on a page of its own."""
    return (Printable(title, partial(picture_sheet, svg, title, landscape)),)


def of_papers(
    workspace: Workspace, papers: Sequence[tuple[str, str]], languages: Sequence[str], own: Path | None = None
) -> tuple[Printable, ...]:
    """Return the papers of the package (their names and titles) as they would be written, in each language.

    `own` is the department's folder of templates, forms and institutions.
    """
    return tuple(
        Printable(f"{title} – {words.law_language(language)}", partial(paper_sheet, workspace, name, language, own))
        for name, title in papers
        for language in languages
    )


# --- made on a worker: values in, a sheet out ----------------------------------------------------------------------


def law_sheet(act: Act, eid: str = "") -> Sheet:
    """Return an act, or one of its articles, as it is in force."""
    return _redlined(AmendedAct(act, act, (), ()), eid)


def proposed_sheet(act: Act, amendments: tuple[Amendment, ...], eid: str = "") -> Sheet:
    """Return an act, or one of its articles, as the amendments propose it, the changes marked."""
    return _redlined(effect(act, amendments).amended, eid)


def two_languages_sheet(one: Act, other: Act, heads: tuple[str, str], eid: str = "") -> Sheet:
    """Return an act, or one of its articles, in two languages side by side, matching provisions in one row."""
    codes = (one.language, other.language)
    rows = [
        blocks.Row(tuple(_read(line) for line in pair))
        for unit in units(one, other, faced=facing(one, other))
        if not eid or unit.eid == eid
        for pair in aligned(unit, codes)
        if not any(line is not None and line.role is Role.NOTE for line in pair)
    ]
    table = Table((1.0, 1.0), (heads,), rows)
    page = Page(one.title, (blocks.paragraph("Subtitle", one.title), blocks.paragraph("Subtitle", other.title), table))
    return Sheet(_file_name(one.title, eid), page_html(page), landscape=True)


@dataclass(frozen=True)
class AmendmentTexts:
    """What is said around an amendment, in the interface language: its title, columns, languages."""

    title: str
    columns: tuple[str, str, str, str]
    languages: dict[str, str]


def amendment_sheet(
    acts: tuple[Act, ...],
    amendment: Amendment,
    project: Project,
    recommendations: tuple[Recommendation, ...],
    texts: AmendmentTexts,
) -> Sheet:
    """Return an amendment: in each language its row of the comparative table and its clauses."""
    found = shown_in(acts, amendment, project, recommendations)
    laid: list[blocks.Block] = [blocks.paragraph("Title", texts.title)]
    for act in acts:
        if act.language in found:
            laid += [blocks.paragraph("Subtitle", f"{act.title} ({texts.languages[act.language]})")]
            laid += _amendment_blocks(found[act.language], texts.columns)
    return Sheet(texts.title, page_html(Page(texts.title, tuple(laid))), landscape=True)


def table_sheet(
    title: str, heads: tuple[str, ...], rows: tuple[tuple[str, ...], ...], widths: tuple[float, ...]
) -> Sheet:
    """Return a table under its title."""
    table = Table(widths, (heads,), [blocks.row(*row) for row in rows], "Table text small", "Table head small")
    return Sheet(title, page_html(Page(title, (blocks.paragraph("Title", title), table))), landscape=True)


def picture_sheet(svg: str, title: str, landscape: bool) -> Sheet:
    """Return a drawing as dots, fine enough for paper."""
    return Sheet(title, landscape=landscape, picture=drawings.image(svg, 4.0))


def paper_sheet(workspace: Workspace, paper: str, language: str, own: Path | None = None) -> Sheet:
    """Return a paper of the package. Raises UnusableInput where the project has nothing for it."""
    made = printout(drafts.draft(workspace, language)[0], paper, own=own)
    if made is None:
        nothing = translate("Sheets", "The project has nothing for this paper")
        raise UnusableInput(nothing, translate("Sheets", "Choose another paper."))
    return Sheet(made.name, made.html, made.landscape)


# --- the detail ----------------------------------------------------------------------------------------------------


def _redlined(amended: AmendedAct, eid: str) -> Sheet:
    act = amended.proposed
    heads = ((LineRole.TITLE, act.title), (LineRole.REQUISITES, act_name(act)), (LineRole.REQUISITES, _edition(act)))
    lines = [Line(role, (Revision(Revised.KEPT, text),)) for role, text in heads if text]
    body = [each for each in redline(amended, whole=True) if not eid or contains(eid, each.eid)]
    return Sheet(_file_name(act.title, eid), redline_html(act.title, [*lines, *body]))


def _edition(act: Act) -> str:
    """Return the number of an act and of what day its text is: '№ 188-V · edition of 01/11/2026'."""
    day = dates.day(act.expression_date)
    edition = translate("Sheets", "edition of %1").replace("%1", day) if day else ""
    return " · ".join(part for part in (f"№\u00a0{act.number}" if act.number else "", edition) if part)


def _amendment_blocks(shown: Shown, columns: tuple[str, str, str, str]) -> list[blocks.Block]:
    rows = [
        blocks.Row(
            (
                blocks.cell(row.element),
                _column(row.in_force, Revised.DELETED),
                _column(row.proposed, Revised.INSERTED),
                blocks.cell("\n".join(row.reasons.justifications)),
            )
        )
        for row in shown.rows
    ]
    clauses = [blocks.paragraph("Amending clause", line) for clause in shown.preview.clauses for line in clause.lines]
    return [Table((2.0, 5.0, 5.0, 4.0), (columns,), rows), blocks.paragraph("Body", ""), *clauses]


def _column(lines: Sequence[ColumnLine], side: Revised) -> Cell:
    return tuple(Paragraph("", blocks.kept_runs(line.revisions, side)) for line in lines) or blocks.cell("–")


def _read(line: ReadLine | None) -> Cell:
    """Return a line of the law as a cell, headings bold."""
    if line is None:
        return blocks.cell("")
    if line.rows:
        return blocks.cell("\n".join(" | ".join(row) for row in line.rows))
    text = f"{line.number} {line.text}".strip()
    return blocks.cell(text, bold=line.role in (Role.GROUP, Role.HEADING))


def _said(model: QAbstractItemModel, row: int, column: int) -> str:
    found = model.data(model.index(row, column, QModelIndex()), Qt.ItemDataRole.DisplayRole)
    return "" if found is None else str(found)


def _file_name(title: str, eid: str) -> str:
    """Return a name a file can have: the title's beginning, and the article."""
    kept = "".join(letter for letter in title if letter.isalnum() or letter in " -–()«»,.")[:80].strip()
    return f"{kept} {eid.replace('art_', '')}".strip()
