"""The package: every paper of a draft from one dossier, with a manifest of what was written."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from workbench.drafting.draft import Draft
from workbench.errors import UnusableInput
from workbench.exporters import (
    bill,
    by_laws,
    comparative_table,
    concordance_table,
    explanatory_note,
    pdf,
    redline,
    review,
    spreadsheet,
)
from workbench.exporters.blocks import Page
from workbench.exporters.dossier import Dossier
from workbench.exporters.files import save_whole, staged
from workbench.exporters.html_page import page_html, redline_html
from workbench.exporters.word import Written
from workbench.law.act import Act, printed

Compose = Callable[[Dossier], Page | None]
PrintPdf = Callable[[str, Path, bool], None]
"""Prints an HTML document into a PDF file, landscape or not: the window does so through Qt."""

ALL_LANGUAGES = ("rus", "kaz", "eng")
MANIFEST = "manifest"


@dataclass(frozen=True)
class Exporter:
    """A paper of the package: its name in code and commands, what screens call it, and how it is written.

    `compose` lays out a page; `write` writes a paper that is more than a page. A `table` can be had in Excel too; a
    `landscape` paper lies on its side.
    """

    name: str
    title: str
    compose: Compose | None = None
    write: Callable[[Dossier, Path], Written] | None = None
    table: bool = False
    landscape: bool = False
    languages: tuple[str, ...] = ALL_LANGUAGES


EXPORTERS = (
    Exporter("bill", "Amending law", bill.compose),
    Exporter("comparative_table", "Comparative table", comparative_table.compose, table=True, landscape=True),
    Exporter("explanatory_note", "Explanatory note", explanatory_note.compose),
    Exporter("redline", "Text with tracked changes", write=redline.write_redline),
    Exporter("clean_text", "Text as amended", redline.compose_clean),
    Exporter("concordance_table", "Concordance table", concordance_table.compose, table=True, landscape=True),
    Exporter("disagreements", "Remarks of state bodies", review.compose_disagreements, table=True, landscape=True),
    Exporter("proposals", "Proposals of the discussion", review.compose_proposals, table=True, landscape=True),
    Exporter("minutes", "Minutes of sessions", review.compose_minutes),
    Exporter("by_laws", "List of by-laws", by_laws.compose, table=True, landscape=True),
    Exporter("reference_sheet", "Reference sheet", explanatory_note.compose_sheet, table=True),
)
"""Every paper, in the order of the package. When only some files may be sent, the first go."""


@dataclass(frozen=True)
class Printout:
    """A paper before it is written: the name its file will have, its HTML, and whether it lies on its side."""

    name: str
    html: str
    landscape: bool


@dataclass(frozen=True)
class Paper:
    """A file of the package; `fingerprint` is the SHA-256 of its bytes."""

    name: str
    language: str
    path: Path
    fingerprint: str
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True)
class Package:
    """What an export wrote: the papers, those left out with the reason, and the manifest."""

    language: str
    papers: tuple[Paper, ...]
    left_out: tuple[tuple[str, str], ...]
    manifest: Path

    @property
    def files(self) -> tuple[Path, ...]:
        """Every file written, the manifest last."""
        return (*(paper.path for paper in self.papers), self.manifest)

    def moved(self, folder: Path) -> Package:
        """Return the package as it is when its files were moved into this folder."""
        papers = tuple(replace(paper, path=folder / paper.path.name) for paper in self.papers)
        return replace(self, papers=papers, manifest=folder / self.manifest.name)

    @property
    def warnings(self) -> tuple[str, ...]:
        """What had to be replaced in texts, each with its file."""
        return tuple(f"{paper.path.name}: {warning}" for paper in self.papers for warning in paper.warnings)


def export_package(
    draft: Draft,
    folder: Path,
    papers: Sequence[str] | None = None,
    *,
    own: Path | None = None,
    whole_acts: bool = False,
    spreadsheets: bool = False,
    pdfs: bool = False,
    at_most: int | None = None,
    print_pdf: PrintPdf | None = None,
    progress: Callable[[str], None] | None = None,
) -> Package:
    """Write the papers named (all of them when None) into the folder, as «NN_name.rus.docx», and a manifest.

    A paper that would say nothing (minutes without a session) is left out and listed. `own` is the department's folder
    of templates, forms and institutions. `spreadsheets` adds the tables in Excel, `pdfs` a PDF of every paper by
    LibreOffice where it is and works, else by `print_pdf` where it is given; `at_most` limits the number of Word files
    to the first of the list (Reglament: six files).
    Raises UnusableInput for the name of a paper there is not, a folder `own` there is not, or a limit below one file;
    UnreadableFile for a template of the department's that is no Word document; WorkbenchError for one that lacks a
    style and for a folder that cannot be written to. Then nothing is written: the files come together, or none does.
    """
    if at_most is not None and at_most < 1:
        raise UnusableInput(
            f"At most {at_most} files leaves nothing to write", "Allow at least one (the Reglament: 6)."
        )
    if own is not None and not own.is_dir():
        raise UnusableInput(f"There is no folder {own}", "Name the folder that holds the department's own templates.")
    dossier = Dossier(draft, own, whole_acts)
    chosen = _chosen(papers)
    for exporter in chosen:
        dossier.template(exporter.name)
    with staged(folder) as staging:
        written, left_out = _word(dossier, chosen, staging, at_most, spreadsheets, progress)
        if pdfs:
            copies, why_none = _pdfs(dossier, written, staging, print_pdf, progress)
            written += copies
            left_out += [("pdf", why_none)] if why_none else []
        manifest = staging / f"{MANIFEST}.{draft.language}.json"
        save_whole(manifest, _manifest(dossier, written, left_out))
        package = Package(draft.language, tuple(written), tuple(left_out), manifest)
    return package.moved(folder)


def _word(
    dossier: Dossier,
    chosen: Sequence[Exporter],
    folder: Path,
    at_most: int | None,
    spreadsheets: bool,
    progress: Callable[[str], None] | None,
) -> tuple[list[Paper], list[tuple[str, str]]]:
    """Write the Word files and tables; return them, and the papers left out with the reason."""
    written: list[Paper] = []
    left_out: list[tuple[str, str]] = []
    for exporter in chosen:
        if dossier.language not in exporter.languages:
            left_out.append((exporter.name, "not made in this language"))
        elif at_most is not None and len({paper.name for paper in written}) >= at_most:
            left_out.append((exporter.name, f"only {at_most} files were asked for"))
        else:
            if progress is not None:
                progress(exporter.title)
            made = _write(dossier, exporter, folder, spreadsheets=spreadsheets)
            written += made
            left_out += [] if made else [(exporter.name, "the project has nothing for it")]
    return written, left_out


def _pdfs(
    dossier: Dossier,
    papers: Sequence[Paper],
    folder: Path,
    print_pdf: PrintPdf | None,
    progress: Callable[[str], None] | None,
) -> tuple[list[Paper], str]:
    """Return a PDF of every Word file, by LibreOffice or else by `print_pdf`; or none, and why."""
    why_none = "there is no LibreOffice to make PDF with"
    waiting = partial(progress, "PDF") if progress is not None else None
    if pdf.converter() is not None:
        try:
            return _converted(dossier, papers, folder, waiting), ""
        except pdf.NotConverted as error:
            why_none = error.message
    return (_printed(dossier, papers, folder, print_pdf, waiting), "") if print_pdf is not None else ([], why_none)


def _converted(
    dossier: Dossier, papers: Sequence[Paper], folder: Path, waiting: Callable[[], None] | None
) -> list[Paper]:
    """Let LibreOffice make a PDF of every Word file written."""
    word = [paper for paper in papers if paper.path.suffix == ".docx"]
    made = pdf.write_pdfs([paper.path for paper in word], folder, waiting)
    return [_paper(paper.name, dossier.language, Written(path)) for paper, path in zip(word, made, strict=True)]


def printout(draft: Draft, paper: str, *, own: Path | None = None, whole_acts: bool = False) -> Printout | None:
    """Return a paper as it would be printed, nothing written; None where the draft has nothing for it.

    Raises UnusableInput for the name of a paper there is not.
    """
    (exporter,) = _chosen((paper,))
    dossier = Dossier(draft, own, whole_acts)
    if draft.language not in exporter.languages or not draft.acts:
        return None
    if exporter.compose is not None and exporter.compose(dossier) is None:
        return None
    name = f"{dossier.form(exporter.name)['file']}.{draft.language}"
    return Printout(name, _html(dossier, exporter), exporter.landscape)


def digest_of(act: Act) -> str:
    """Return the SHA-256 of an act's text as printed: the same for the same text, whatever file it came from."""
    text = "\n".join(printed(provision) for provision in act.provisions)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _chosen(papers: Sequence[str] | None) -> list[Exporter]:
    if papers is None:
        return list(EXPORTERS)
    known = {exporter.name: exporter for exporter in EXPORTERS}
    unknown = [name for name in papers if name not in known]
    if unknown:
        raise UnusableInput(f"There is no paper “{unknown[0]}”", f"Choose from: {', '.join(known)}.")
    return [known[name] for name in known if name in papers]


def _write(dossier: Dossier, exporter: Exporter, folder: Path, *, spreadsheets: bool) -> list[Paper]:
    name = f"{dossier.form(exporter.name)['file']}.{dossier.language}"
    path = folder / f"{name}.docx"
    if exporter.write is not None:
        return [_paper(exporter.name, dossier.language, exporter.write(dossier, path))]
    assert exporter.compose is not None
    page = exporter.compose(dossier)
    if page is None:
        return []
    template = dossier.template(exporter.name)
    files = [template.page(page, path, language=dossier.language, day=dossier.draft.day)]
    if spreadsheets and exporter.table:
        files.append(spreadsheet.write(page, folder / f"{name}.xlsx"))
    return [_paper(exporter.name, dossier.language, file) for file in files]


def _printed(
    dossier: Dossier,
    papers: Sequence[Paper],
    folder: Path,
    print_pdf: PrintPdf,
    waiting: Callable[[], None] | None,
) -> list[Paper]:
    """Print every Word file written from the same values as HTML."""
    known = {exporter.name: exporter for exporter in EXPORTERS}
    made = []
    for paper in papers:
        if paper.path.suffix != ".docx":
            continue
        if waiting is not None:
            waiting()
        path = folder / f"{paper.path.stem}.pdf"
        print_pdf(_html(dossier, known[paper.name]), path, known[paper.name].landscape)
        made.append(_paper(paper.name, dossier.language, Written(path)))
    return made


def _html(dossier: Dossier, exporter: Exporter) -> str:
    page = exporter.compose(dossier) if exporter.compose is not None else None
    if page is not None:
        return page_html(page)
    lines = (line for act in dossier.draft.acts for line in redline.act_lines(dossier, act))
    return redline_html(dossier.title, lines)


def _paper(name: str, language: str, written: Written) -> Paper:
    digest = hashlib.sha256(written.path.read_bytes()).hexdigest()
    return Paper(name, language, written.path, digest, written.warnings)


def _manifest(dossier: Dossier, papers: Sequence[Paper], left_out: Sequence[tuple[str, str]]) -> bytes:
    day = dossier.draft.day
    content = {
        "title": dossier.title,
        "language": dossier.language,
        "day": day.isoformat() if day is not None else None,
        "papers": [
            {
                "paper": paper.name,
                "file": paper.path.name,
                "sha256": paper.fingerprint,
                "bytes": paper.path.stat().st_size,
                "warnings": list(paper.warnings),
            }
            for paper in papers
        ],
        "left_out": dict(left_out),
        "acts": [
            {
                "work": act.in_force.work,
                "title": act.in_force.title,
                "in_force_sha256": digest_of(act.in_force),
                "proposed_sha256": digest_of(act.proposed),
                "modifications": len(act.modifications),
                "repealed": act.repeal is not None,
                "amendments": [amendment.id for amendment in act.amendments],
            }
            for act in dossier.draft.acts
        ],
    }
    return json.dumps(content, ensure_ascii=False, indent=1).encode("utf-8", "backslashreplace")
