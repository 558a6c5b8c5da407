"""The explanatory note with its questions (Reglament, annex 1) and the reference sheet (annex 7)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from workbench.drafting.bylaws import ByLaw
from workbench.drafting.explanatory_note import ExplanatoryNote, Implementation, explanatory_note
from workbench.exporters import blocks
from workbench.exporters.blocks import Block, Page, Table
from workbench.exporters.by_laws import by_law_named
from workbench.exporters.dossier import Dossier, day
from workbench.exporters.forms import Form
from workbench.law.reference import ProvisionRef


def compose(dossier: Dossier) -> Page:
    """Return the note: every question of the form, answered by the drafter, by the project, or left to fill in."""
    form = dossier.form("explanatory_note")
    note = explanatory_note(dossier.draft)
    laid_out: list[Block] = []
    for question in form.questions:
        laid_out.append(blocks.paragraph("Question", question))
        laid_out += [blocks.paragraph("Answer", line) for line in _answer(_number(question), note, dossier, form)]
    laid_out.append(blocks.paragraph("Signature", dossier.institutions.head_of_developer))
    page = dossier.headed(form, *laid_out)
    return page._replace(blocks=(blocks.paragraph("Form note", dossier.institutions.addressee), *page.blocks))


def compose_sheet(dossier: Dossier) -> Page:
    """Return the reference sheet: its positions with what is known."""
    form = dossier.form("reference_sheet")
    developer = dossier.draft.project.developer.get(dossier.language, "")
    known = {1: developer, 17: _commencement(dossier, form)} | _own_sheet_answers(dossier)
    rows = []
    for question in form.questions:
        number, _, text = question.partition(" ")
        rows.append(blocks.row(number, text, known.get(_number(question), "")))
    table = Table((1.0, 8.0, 8.0), (form.columns,), rows)
    return dossier.headed(form, table, blocks.paragraph("Body", form["note"]))


def _own_sheet_answers(dossier: Dossier) -> dict[int, str]:
    """Return what the drafter wrote for the sheet: notes of the project under "sheet:rus:2"."""
    prefix = f"sheet:{dossier.language}:"
    notes = dossier.draft.project.notes.items()
    return {int(key.removeprefix(prefix)): text for key, text in notes if re.fullmatch(f"{prefix}\\d+", key)}


def _answer(number: int, note: ExplanatoryNote, dossier: Dossier, form: Form) -> list[str]:
    own = note.answers.get(number)
    if own is not None:
        return own.splitlines()
    known: dict[int, Callable[[], list[str]]] = {
        1: lambda: [note.developer],
        2: lambda: _recommendations(note, dossier, form),
        7: lambda: _legislation(note, dossier, form),
        8: lambda: [form["no_treaty"]],
        12: lambda: _conformity(note, dossier, form),
    }
    answer = [line for line in known.get(number, list)() if line]
    return answer or [form["blank"]]


def _recommendations(note: ExplanatoryNote, dossier: Dossier, form: Form) -> list[str]:
    if not note.recommendations:
        return []
    told = [
        f"{each.code}: {dossier.text_of(each).rstrip('.;')}" + _in_brackets(dossier.source_of(each, form))
        for each in note.recommendations
    ]
    return [form["grounds"], *_list(told)]


def _legislation(note: ExplanatoryNote, dossier: Dossier, form: Form) -> list[str]:
    acts = [form["acts"], *_list(dossier.act_name(act) for act in note.acts)]
    if not note.by_laws:
        return [*acts, form["no_by_laws"]]
    told = [
        _by_law(by_law, dossier, form).rstrip(".;")
        + _in_brackets(", ".join(filter(None, (dossier.body(by_law.responsible), day(by_law.planned)))))
        for by_law in note.by_laws
    ]
    return [*acts, form["by_laws"], *_list(told)]


def _by_law(by_law: ByLaw, dossier: Dossier, form: Form) -> str:
    """Return a by-law by its form and title, else by what is missing."""
    if by_law.titles:
        return by_law_named(by_law.form, by_law.titles, dossier, form)
    return dossier.said(by_law.matter, by_law.matters)


def _conformity(note: ExplanatoryNote, dossier: Dossier, form: Form) -> list[str]:
    lines = []
    for intro, implementations in (("ratified", note.treaties), ("decisions", note.decisions)):
        if implementations:
            lines += [form[intro], *_list(_implementation(each, dossier, form) for each in implementations)]
    return lines


def _implementation(each: Implementation, dossier: Dossier, form: Form) -> str:
    cited = dossier.cited(each.instrument, each.place, form)
    acts = (_provisions(work, each, dossier) for work in dict.fromkeys(ref.work for ref in each.refs))
    return f"{cited} – {form['implements']} {'; '.join(acts)}"


def _provisions(work: str, each: Implementation, dossier: Dossier) -> str:
    """Return the provisions of one act: «статья 12, подпункт 2-1) пункта 1 статьи 12 (Закон …)»."""
    names = [dossier.element(ref) for ref in each.refs if ref.work == work and ref.eid]
    act = dossier.element(ProvisionRef(work))
    told = ", ".join(name[:1].lower() + name[1:] for name in names)
    return f"{told} ({act})" if told else act


def _commencement(dossier: Dossier, form: Form) -> str:
    project = dossier.draft.project
    return form[f"commencement_{project.commencement.value}"].replace("{date}", day(project.commencement_date))


def _list(items: Iterable[str]) -> list[str]:
    """Return the items as a list of law ends them: by semicolons, the last by a full stop."""
    listed = [f"{number}) {item}" for number, item in enumerate(items, start=1)]
    return [f"{item};" for item in listed[:-1]] + [f"{item}." for item in listed[-1:]]


def _in_brackets(text: str) -> str:
    return f" ({text})" if text else ""


def _number(question: str) -> int:
    return int(question.partition(".")[0])
