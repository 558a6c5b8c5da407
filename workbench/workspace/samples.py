"""The sample project: the sample acts, recommendations, links and amendments, put together as a drafter would."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

from workbench import paths
from workbench.errors import UnreadableFile
from workbench.importers import act_from_lines, import_act
from workbench.importers.lines import Line, ReadLines
from workbench.importers.recommendations import read_recommendations
from workbench.importers.structure import parse_provisions
from workbench.languages import LANGUAGES
from workbench.law.act import Act
from workbench.law.amendment import Action, Amendment, Granularity, Status
from workbench.law.change import Changes
from workbench.law.concordance import ByLawForm, Conformity, Correspondence, Form, fingerprint
from workbench.law.ids import new_id
from workbench.law.project import Commencement, Project
from workbench.law.recommendation import Instrument, Priority, Recommendation
from workbench.law.reference import ProvisionRef
from workbench.workspace import acts as use_acts
from workbench.workspace import recommendations as use_recommendations
from workbench.workspace.workspace import Workspace

ACTS = ("*.docx", "*.txt", "*.md")
RECOMMENDATIONS = "recommendations.xlsx"


def sample_project(path: Path, *, folder: Path | None = None, now: datetime | None = None) -> Workspace:
    """Make the sample project at this path and return it open.

    Raises ProjectError when the file exists already.
    """
    folder = folder or paths.sample_laws()
    workspace = Workspace.create(path, read_project(folder / "project.toml"))
    try:
        for label, changes in steps(workspace, folder, now):
            workspace.apply(changes, label)
    except BaseException:
        workspace.close()
        raise
    return workspace


def steps(workspace: Workspace, folder: Path, now: datetime | None = None) -> Iterator[tuple[str, Changes]]:
    """Yield the edits that fill the project, each with its label; apply each before asking for the next."""
    for file in act_files(folder):
        imported = import_act(file, in_process=True)  # our own files: no need of a child process
        yield f"Import {file.name}", use_acts.add_act(workspace, imported.act)
    read = read_recommendations(folder / RECOMMENDATIONS, in_process=True)
    read = replace(read, instruments=described(read.instruments, folder / "instruments.toml"))
    yield "Import recommendations", use_recommendations.add(workspace, read)
    yield "Link recommendations", read_links(folder / "links.toml", workspace)
    yield "Propose amendments", Changes.added(*read_amendments(folder / "amendments.toml", workspace, now))


def faults(
    workspace: Workspace, folder: Path | None = None, now: datetime | None = None
) -> Iterator[tuple[str, Changes]]:
    """Yield the edits that leave something open in the sample project for every check, each with its label.

    The records are those of `faults.toml`; apply each before asking for the next.
    """
    path = (folder or paths.sample_laws()) / "faults.toml"
    table = _table(path)
    for entry in table.get("act", ()):
        for language, text in entry.items():
            act = read_text(text, language)
            yield f"Import “{act.title}”", use_acts.add_act(workspace, act)
    found = [_recommendation(entry) for entry in table.get("recommendation", ())]
    yield "Add recommendations", Changes.added(*found)
    yield "Link recommendations", Changes.added(*_faulty_links(table.get("link", ()), workspace, path))
    yield "Propose amendments", Changes.added(*read_amendments(path, workspace, now))


def act_files(folder: Path) -> tuple[Path, ...]:
    """Return the files of the sample acts, in the order of their names."""
    found = (file for pattern in ACTS for file in folder.glob(pattern))
    return tuple(sorted(file for file in found if file.stem.endswith((".rus", ".kaz", ".eng"))))


def read_project(path: Path) -> Project:
    """Return the project the file describes: title, subject, developer and commencement."""
    table = _table(path)
    return Project(
        title=table.get("title", ""),
        subject=dict(table.get("subject", {})),
        developer=dict(table.get("developer", {})),
        commencement=Commencement(table.get("commencement", Commencement.TEN_DAYS.value)),
    )


def described(instruments: tuple[Instrument, ...], path: Path) -> tuple[Instrument, ...]:
    """Return the instruments with the titles, dates and provisions the file gives them, found by their codes."""
    entries = {entry["code"]: entry for entry in _table(path).get("instrument", ())}
    return tuple(
        replace(
            instrument,
            title=dict(entry.get("title", {})),
            body=entry.get("body", ""),
            date=_day(entry.get("date")),
            ratified=entry.get("ratified", False),
            provisions={**instrument.provisions, **{num: dict(text) for num, text in entry["provisions"].items()}},
        )
        if (entry := entries.get(instrument.code))
        else instrument
        for instrument in instruments
    )


def read_links(path: Path, workspace: Workspace) -> Changes:
    """Return the changes that make the links the file lists: recommendation code, act's number, eId, conformity."""
    codes = {each.code: each.id for each in workspace.recommendations()}
    works = works_by_number(workspace)
    changes = Changes()
    for entry in _table(path).get("link", ()):
        changes += use_recommendations.link(
            workspace,
            _known(codes, entry["recommendation"], path),
            ProvisionRef(_known(works, entry["work"], path), entry.get("eid", "")),
            conformity=Conformity(entry.get("conformity", "none")),
            note=entry.get("note", ""),
            form=Form(entry.get("form", "undecided")),
            responsible=entry.get("responsible", ""),
            planned=_day(entry.get("planned")),
            notes={name.removeprefix("note_"): text for name, text in entry.items() if name.startswith("note_")},
            by_law=dict(entry.get("by_law", {})),
            by_law_form=ByLawForm(entry.get("by_law_form", "undecided")),
        )
    return changes


def read_amendments(path: Path, workspace: Workspace, now: datetime | None = None) -> tuple[Amendment, ...]:
    """Return the amendments the file lists, each a new record."""
    codes = {each.code: each.id for each in workspace.recommendations()}
    works = works_by_number(workspace)
    return tuple(_amendment(entry, works, codes, path, now) for entry in _table(path).get("amendment", ()))


def read_text(text: str, language: str) -> Act:
    """Return the act of a text in this language, as it is read from a file."""
    read = ReadLines(tuple(Line(line) for line in text.strip().splitlines()))
    return act_from_lines(read, Path(f"faults.{language}"), language=language).act


def _recommendation(entry: Mapping[str, Any]) -> Recommendation:
    text = {language: entry[language] for language in ("rus", "kaz", "eng") if language in entry}
    priority, basis = Priority(entry.get("priority", "medium")), tuple(entry.get("basis", ()))
    return Recommendation(new_id(), entry["code"], text, priority=priority, legal_basis=basis)


def _faulty_links(entries: Sequence[Mapping[str, Any]], workspace: Workspace, path: Path) -> Iterator[Correspondence]:
    """Yield links as they stand in a project that went on since: made on a text of before, or on what is gone."""
    codes = {each.code: each.id for each in workspace.recommendations()}
    works = works_by_number(workspace)
    for entry in entries:
        ref = ProvisionRef(_known(works, entry["work"], path), entry["eid"])
        prints = use_recommendations.fingerprints(workspace, ref)
        for language, text in entry.get("made_on", {}).items():
            (before,) = parse_provisions(text, LANGUAGES[language])
            prints[language] = fingerprint(before)
        yield Correspondence(
            new_id(), _known(codes, entry["recommendation"], path), ref, Conformity(entry["conformity"]),
            entry.get("note", ""), prints,
        )  # fmt: skip


def works_by_number(workspace: Workspace) -> dict[str, str]:
    """Return the work of each act by its number as printed: {"188-V": "/akn/kz/act/2014-04-11/188-v"}."""
    return {summary.number: summary.work for summary in workspace.acts() if summary.number}


def _amendment(
    entry: Mapping[str, Any], works: Mapping[str, str], codes: Mapping[str, str], path: Path, now: datetime | None
) -> Amendment:
    ref = ProvisionRef(_known(works, entry["work"], path), entry.get("eid", ""))
    made = Amendment(new_id(), ref, Action(entry["action"]), created=now, changed=now, source=path.name)
    replacements = {
        language: tuple((old, new) for old, new in pairs) for language, pairs in entry.get("replacements", {}).items()
    }
    return replace(
        made,
        wording={language: text.strip() for language, text in entry.get("wording", {}).items()},
        replacements=replacements,
        number=entry.get("number", ""),
        after=entry.get("after", ""),
        only=entry.get("only", ""),
        granularity=Granularity(entry.get("granularity", "auto")),
        justification=dict(entry.get("justification", {})),
        recommendations=tuple(_known(codes, code, path) for code in entry.get("recommendations", ())),
        author=entry.get("author", ""),
        body=entry.get("body", ""),
        status=Status(entry.get("status", "draft")),
        reason=entry.get("reason", ""),
        commencement=_day(entry.get("commencement")),
    )


def _table(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise UnreadableFile(f"{path.name} cannot be read: {error}", "Install the sample laws again.") from error


def _known(table: Mapping[str, str], key: str, path: Path) -> str:
    if key not in table:
        raise UnreadableFile(f"{path.name} names {key}, which is not among what was imported", "Correct the file.")
    return table[key]


def _day(value: object) -> date | None:
    if isinstance(value, date):
        return value
    return date.fromisoformat(str(value)) if value else None
