"""Sentences of the core in the interface language: open matters, and errors with their advice.

The core speaks English templates; the catalogue holds them under "Matters" and "Errors". A template whose values are
filled in already is recognised by its fixed parts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from workbench.analysis.situation import said as in_words
from workbench.law.amendment import Status
from workbench.ui import words
from workbench.ui.noop import QT_TRANSLATE_NOOP
from workbench.ui.sentences import sentence

if TYPE_CHECKING:
    from workbench.analysis.checks import Matter
    from workbench.workspace.settling import Way
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
    QT_TRANSLATE_NOOP("Matters", "“{}” cites what is not there: {}"),
    QT_TRANSLATE_NOOP("Matters", "Correct the citation while the act is open, or tell who keeps it."),
    QT_TRANSLATE_NOOP("Matters", "{} ({}) goes or gets another number and is still cited: {}"),
    QT_TRANSLATE_NOOP("Matters", "Amend the citations as well: the list of consequences proposes how."),
    QT_TRANSLATE_NOOP("Matters", "{} ({}): “{}” loses its definition and stays in use: {}"),
    QT_TRANSLATE_NOOP("Matters", "Keep the definition, or put another term wherever this one stands."),
    QT_TRANSLATE_NOOP("Matters", "{} changes and is cited: {}"),
    QT_TRANSLATE_NOOP("Matters", "Read whether the citation still says what it should."),
    QT_TRANSLATE_NOOP("Matters", "“{}”: the Russian and Kazakh texts in force part: {}"),
    QT_TRANSLATE_NOOP("Matters", "Tell who keeps the act; word the amendment so that it fits both texts."),
    QT_TRANSLATE_NOOP("Matters", "“{}”: the draft says different things in two languages: {}"),
    QT_TRANSLATE_NOOP("Matters", "Word both languages alike (Law “On Legal Acts”, art. 24(3))."),
    QT_TRANSLATE_NOOP("Matters", "“{}” ({}) is defined differently in {} and {}"),
    QT_TRANSLATE_NOOP("Matters", "Take over one definition, or refer to it."),
    QT_TRANSLATE_NOOP("Matters", "{} calls “{}” what is defined as “{}”"),
    QT_TRANSLATE_NOOP("Matters", "Use the defined term."),
    QT_TRANSLATE_NOOP("Matters", "{}: the number is taken{}"),
    QT_TRANSLATE_NOOP("Matters", "Take the next free number: numbers never move and are not used again."),
    QT_TRANSLATE_NOOP("Matters", "{}: numbers before it are left out"),
    QT_TRANSLATE_NOOP("Matters", "Take the next number after the last one."),
    QT_TRANSLATE_NOOP("Matters", "{}: “{}” does not stand in the order of the Kazakh alphabet"),
)
"""What the checks say, for the catalogue; a test holds this list against the checks."""


_FAULTS = {
    "missing": QT_TRANSLATE_NOOP("Faults", "missing in Kazakh"),
    "extra": QT_TRANSLATE_NOOP("Faults", "in Kazakh only"),
    "excluded": QT_TRANSLATE_NOOP("Faults", "repealed in one language only"),
    "heading": QT_TRANSLATE_NOOP("Faults", "headed in one language only"),
    "figures": QT_TRANSLATE_NOOP("Faults", "different figures"),
    "rows": QT_TRANSLATE_NOOP("Faults", "tables of different size"),
}
_WAYS = {
    "confirm_link": QT_TRANSLATE_NOOP("Ways", "Confirm the link"),
    "unlink": QT_TRANSLATE_NOOP("Ways", "Take the link away"),
    "not_applicable": QT_TRANSLATE_NOOP("Ways", "Assess as not applicable…"),
    "choose": QT_TRANSLATE_NOOP("Ways", "Choose the variant: %1"),
    "one_language": QT_TRANSLATE_NOOP("Ways", "A change of one language only: %1"),
    "justify": QT_TRANSLATE_NOOP("Ways", "Write the justification: %1…"),
    "reason": QT_TRANSLATE_NOOP("Ways", "Note the reason…"),
    "withdraw": QT_TRANSLATE_NOOP("Ways", "Withdraw the amendment…"),
    "whole_provision": QT_TRANSLATE_NOOP("Ways", "State the whole provision"),
    "whole_article": QT_TRANSLATE_NOOP("Ways", "State the whole article"),
    "not_relevant": QT_TRANSLATE_NOOP("Ways", "Mark as not relevant…"),
}


def way(found: Way) -> str:
    """Return a way to settle a matter in the interface language."""
    text = QCoreApplication.translate("Ways", _WAYS[found.name])
    return text.replace("%1", words.law_language(found.value))


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
    if found.ref is not None and found.ref.eid and value.endswith(_endings(found.ref.eid)):
        act = workspace.act(found.ref.work, language) if workspace is not None else None
        return f"{words.place(found.ref.eid)} («{act.title}»)" if act else words.place(found.ref.eid)
    if value.endswith(".") or " " in value:
        return "; ".join(_place(part) for part in value.split("; "))
    if value in _STATES:
        return words.word(_STATES[value])
    codes = value.split(", ")
    return ", ".join(words.law_language(code) for code in codes) if set(codes) <= set(words.LANGUAGE_CODES) else value


def _endings(eid: str) -> tuple[str, ...]:
    """Return how the core may end a value that names this address."""
    return (eid, *(in_words(eid, code) for code in words.LANGUAGE_CODES))


def _place(part: str) -> str:
    """Return one of the places a value lists: how two texts part there, or how many more there are."""
    where, dash, fault = part.rpartition(" – ")
    name, _, figures = fault.partition(" ")
    if dash and name in _FAULTS:
        return f"{where} – {QCoreApplication.translate('Faults', _FAULTS[name])} {figures}".rstrip()
    return sentence(f"; {part}")[2:] if part.startswith("and ") else sentence(part)


def advice(found: Matter) -> str:
    """Return what settles an open matter."""
    if not found.advice:
        return ""
    return QCoreApplication.translate("Matters", found.advice) if found.advice in MATTERS else sentence(found.advice)
