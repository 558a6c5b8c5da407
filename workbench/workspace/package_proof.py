"""The proof of a package, taken from its files: what the papers say is what the acts say, in force and as proposed.

The redline is read back, every change accepted and every change rejected, by the reader of Word files, apart from
the code that wrote it; the clean text as it is; the comparative table is held against both texts row by row.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from workbench.drafting.comparative_table import OMISSION, comparative_table, contradictions
from workbench.drafting.draft import Draft
from workbench.exporters import Package
from workbench.importers.docx import read_lines
from workbench.languages import LANGUAGES
from workbench.languages.enacting import ActName
from workbench.law.act import Act, NoteKind, lines


def prove_package(draft: Draft, package: Package) -> tuple[str, ...]:
    """Return where the papers of the package disagree with the acts, one sentence a matter; nothing is the proof.

    Papers that were not written are not missed.
    """
    files = {paper.name: paper.path for paper in package.papers if paper.path.suffix == ".docx"}
    problems: list[str] = []
    if "comparative_table" in files:
        problems += contradictions(comparative_table(draft))
    proposed = _law([act.proposed for act in draft.acts])
    in_force = _law([act.in_force for act in draft.acts])
    if "redline" in files:
        problems += _redline(draft, files["redline"], proposed, in_force)
    if "clean_text" in files and _told(draft, files["clean_text"], "accepted") != proposed:
        problems.append(f"{files['clean_text'].name} is not the text of the acts as proposed")
    return tuple(problems)


def _redline(draft: Draft, path: Path, proposed: Sequence[str], in_force: Sequence[str]) -> list[str]:
    """Hold both readings of the redline against the acts; what it does not show must be the same in both."""
    accepted, rejected = _told(draft, path, "accepted"), _told(draft, path, "rejected")
    problems = []
    if not _stands_in(accepted, proposed):
        problems.append(f"{path.name} with every change accepted is not the text as proposed")
    if not _stands_in(rejected, in_force):
        problems.append(f"{path.name} with every change rejected is not the text in force")
    if Counter(proposed) - Counter(accepted) != Counter(in_force) - Counter(rejected):
        problems.append(f"{path.name} does not show every change")
    return problems


def _told(draft: Draft, path: Path, tracked: str) -> list[str]:
    """Return the lines of law a file holds: no names of acts, no dots."""
    name = LANGUAGES[draft.language].enacting.name
    known = {OMISSION, ""}
    for act in (act.in_force for act in draft.acts):
        known |= {_read(act.title), _read(name(ActName(act.title, act.type, act.date)))}
    for act in (act.proposed for act in draft.acts if act.proposed.repealed):
        known |= {_read(note.text) for note in act.notes if note.kind is NoteKind.EXCLUDED}
    read = read_lines(path, tracked=tracked).lines
    told = (_read("\t".join(line.cells) if line.cells else line.text) for line in read if line.kind != "header")
    return [line for line in told if line not in known]


def _law(acts: Sequence[Act]) -> list[str]:
    """Return the lines of acts as a file has them; what reads like dots or nothing is left out there too."""
    told = (_read(line) for act in acts for provision in act.provisions for line in lines(provision))
    return [line for line in told if line not in ("", OMISSION)]


def _stands_in(part: Sequence[str], whole: Sequence[str]) -> bool:
    """Return whether all lines of the part stand in the whole, in this order."""
    remaining = iter(whole)
    return all(line in remaining for line in part)


def _read(text: str) -> str:
    return " ".join(text.split())
