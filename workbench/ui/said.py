"""Sentences of the core in the interface language: open matters, and errors with their advice.

The core speaks English templates; the catalogue holds them under "Matters" and "Errors". A template whose values are
filled in already is recognised by its fixed parts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from workbench.law.amendment import Status
from workbench.ui import words
from workbench.ui.noop import QT_TRANSLATE_NOOP
from workbench.ui.sentences import sentence

if TYPE_CHECKING:
    from workbench.analysis.checks import Matter
    from workbench.workspace.workspace import Workspace


_STATES = {status.value: status for status in Status}

MATTERS = (
    QT_TRANSLATE_NOOP("Matters", "{} ({}): the amending law does not give the proposed text: {}"),
    QT_TRANSLATE_NOOP("Matters", "Choose another granularity, or reword the amendment."),
    QT_TRANSLATE_NOOP("Matters", "{} ({}): {}"),
    QT_TRANSLATE_NOOP("Matters", "Open the amendment and settle it."),
    QT_TRANSLATE_NOOP("Matters", "{}: {} proposals are chosen at once"),
    QT_TRANSLATE_NOOP("Matters", "Choose one of the variants."),
    QT_TRANSLATE_NOOP("Matters", "{}: no {} wording yet"),
    QT_TRANSLATE_NOOP("Matters", "Word it in the other language, or mark it as a change of one language only."),
    QT_TRANSLATE_NOOP("Matters", "{}: no justification in {}"),
    QT_TRANSLATE_NOOP("Matters", "Say what the amendment does and why: column 5 of the comparative table asks for it."),
    QT_TRANSLATE_NOOP("Matters", "{}: the text changed after {} was linked to it"),
    QT_TRANSLATE_NOOP("Matters", "Read the link again and confirm or change it."),
    QT_TRANSLATE_NOOP("Matters", "{} is linked to {}, which is not there"),
    QT_TRANSLATE_NOOP("Matters", "Link it to the provision that answers it now."),
    QT_TRANSLATE_NOOP("Matters", "{} has high priority and is linked to no provision"),
    QT_TRANSLATE_NOOP("Matters", "Link it to the provisions that answer it, or say why it is not relevant."),
    QT_TRANSLATE_NOOP("Matters", "{} falls short of {} and nothing is proposed"),
    QT_TRANSLATE_NOOP("Matters", "Propose an amendment, or note why none is needed."),
    QT_TRANSLATE_NOOP("Matters", "“{}”: {} of {} articles change"),
    QT_TRANSLATE_NOOP(
        "Matters", "More than half of an act changed asks for a new edition of it (Law “On Legal Acts”, art. 26)."
    ),
    QT_TRANSLATE_NOOP("Matters", "“{}”: headings change or articles are added"),
    QT_TRANSLATE_NOOP("Matters", "Amend the code's contents list as well, if it has one."),
    QT_TRANSLATE_NOOP("Matters", "{} is loaded in {} only"),
    QT_TRANSLATE_NOOP("Matters", "Import its text in the other language: a law is made in Kazakh and Russian."),
    QT_TRANSLATE_NOOP("Matters", "{}: {} without a reason"),
    QT_TRANSLATE_NOOP("Matters", "Note why."),
)
"""What the checks say, for the catalogue; a test holds this list against the checks."""


def matter(found: Matter, workspace: Workspace | None, language: str) -> str:
    """Return what an open matter says, its address in words."""
    values = [_value(value, found, workspace, language) for value in found.values]
    template = QCoreApplication.translate("Matters", found.template)
    try:
        return template.format(*values)
    except (IndexError, KeyError):
        return found.message


def _value(value: str, found: Matter, workspace: Workspace | None, language: str) -> str:
    """Return a value of a template as the interface says it: addresses, languages and states in words."""
    if found.ref is not None and found.ref.eid and value.endswith(found.ref.eid):
        act = workspace.act(found.ref.work, language) if workspace is not None else None
        return f"{words.place(found.ref.eid)} («{act.title}»)" if act else words.place(found.ref.eid)
    if value.endswith(".") or " " in value:
        return sentence(value)
    if value in _STATES:
        return words.word(_STATES[value])
    codes = value.split(", ")
    return ", ".join(words.law_language(code) for code in codes) if set(codes) <= set(words.LANGUAGE_CODES) else value


def advice(found: Matter) -> str:
    """Return what settles an open matter."""
    return QCoreApplication.translate("Matters", found.advice) if found.advice else ""
