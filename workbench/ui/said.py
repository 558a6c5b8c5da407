"""Sentences of the core in the interface language: open matters, and errors with their advice.

The core speaks English templates; the catalogue holds them under "Matters" and "Errors". A template whose values are
filled in already is recognised by its fixed parts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from workbench.ui import words
from workbench.ui.noop import QT_TRANSLATE_NOOP
from workbench.ui.sentences import sentence
from workbench.ui.translations import chosen_language

if TYPE_CHECKING:
    from workbench.analysis.matter import Matter
    from workbench.workspace.settling import Way

MATTERS = (
    QT_TRANSLATE_NOOP(
        "Matters", "State the change in another way (words, provision, article), or reword the amendment."
    ),
    QT_TRANSLATE_NOOP("Matters", "{} ({}): {}"),
    QT_TRANSLATE_NOOP("Matters", "Open the amendment and correct it."),
    QT_TRANSLATE_NOOP("Matters", "{}: {} proposals are chosen at once"),
    QT_TRANSLATE_NOOP("Matters", "Choose one of the variants."),
    QT_TRANSLATE_NOOP("Matters", "{}: no {} wording yet"),
    QT_TRANSLATE_NOOP("Matters", "Draft it in the other language, or mark it as an amendment of one language only."),
    QT_TRANSLATE_NOOP("Matters", "{}: no justification in {}"),
    QT_TRANSLATE_NOOP(
        "Matters", "State what the amendment does and why: column 5 of the comparative table requires it."
    ),
    QT_TRANSLATE_NOOP("Matters", "{}: the text changed after {} was linked to it"),
    QT_TRANSLATE_NOOP("Matters", "Read the link again and confirm or change it."),
    QT_TRANSLATE_NOOP("Matters", "{} is linked to {}, which does not exist"),
    QT_TRANSLATE_NOOP("Matters", "Link it to the provision that answers it now."),
    QT_TRANSLATE_NOOP("Matters", "{} has high priority and is linked to no provision"),
    QT_TRANSLATE_NOOP("Matters", "Link it to the provisions that answer it, or say why it is not relevant."),
    QT_TRANSLATE_NOOP("Matters", "{} falls short of {} and nothing is proposed"),
    QT_TRANSLATE_NOOP("Matters", "Propose an amendment, or note why none is needed."),
    QT_TRANSLATE_NOOP("Matters", "“{}”: {} of {} articles change"),
    QT_TRANSLATE_NOOP(
        "Matters",
        "Where more than half of an act changes, a new edition of it is required (Law “On Legal Acts”, art. 26).",
    ),
    QT_TRANSLATE_NOOP("Matters", "“{}”: headings change or articles are added"),
    QT_TRANSLATE_NOOP(
        "Matters",
        "Where the code has a contents list, import a text that shows it: the amending law then amends the list too.",
    ),
    QT_TRANSLATE_NOOP("Matters", "{} is loaded in {} only: the amending law in the other language leaves it out"),
    QT_TRANSLATE_NOOP("Matters", "Import its text in the other language: a law is made in Kazakh and Russian."),
    QT_TRANSLATE_NOOP("Matters", "{}: {} without a reason"),
    QT_TRANSLATE_NOOP("Matters", "Note why."),
    QT_TRANSLATE_NOOP("Matters", "“{}” ({}) cites provisions that do not exist: {}"),
    QT_TRANSLATE_NOOP("Matters", "Correct the citation in this draft law, or notify the body responsible for the act."),
    QT_TRANSLATE_NOOP("Matters", "{} ({}) is repealed or renumbered but is still cited in: {}"),
    QT_TRANSLATE_NOOP("Matters", "Amend the citations as well: the list of consequences proposes how."),
    QT_TRANSLATE_NOOP("Matters", "Amend the citations as well: how they are to read must be worded by hand."),
    QT_TRANSLATE_NOOP("Matters", "{} ({}): “{}” loses its definition but is still used in: {}"),
    QT_TRANSLATE_NOOP("Matters", "Keep the definition, or replace the term wherever it is used."),
    QT_TRANSLATE_NOOP("Matters", "{} is amended and is cited in: {}"),
    QT_TRANSLATE_NOOP("Matters", "Check that the citation still has the sense it should."),
    QT_TRANSLATE_NOOP("Matters", "“{}”: the Russian and Kazakh texts in force differ: {}"),
    QT_TRANSLATE_NOOP(
        "Matters",
        "Check that both texts are of one edition; notify the body that keeps the act; draft amendments fit for both.",
    ),
    QT_TRANSLATE_NOOP("Matters", "“{}”: the Russian and Kazakh texts of the draft differ: {}"),
    QT_TRANSLATE_NOOP("Matters", "Make both texts say the same (Law “On Legal Acts”, art. 24(3))."),
    QT_TRANSLATE_NOOP("Matters", "“{}” ({}) is defined differently in {} and {}"),
    QT_TRANSLATE_NOOP("Matters", "Use one definition, or refer to it."),
    QT_TRANSLATE_NOOP("Matters", "{}: “{}” is used for the defined term “{}”"),
    QT_TRANSLATE_NOOP("Matters", "Use the defined term."),
    QT_TRANSLATE_NOOP("Matters", "{}: the number is taken"),
    QT_TRANSLATE_NOOP("Matters", "{}: the number belongs to a repealed provision"),
    QT_TRANSLATE_NOOP("Matters", "Take the next free number: numbers do not shift and are not used again."),
    QT_TRANSLATE_NOOP("Matters", "{}: numbers before it are skipped"),
    QT_TRANSLATE_NOOP("Matters", "Take the next number after the last one."),
    QT_TRANSLATE_NOOP("Matters", "{}: “{}” is not in Kazakh alphabetical order"),
    QT_TRANSLATE_NOOP("Matters", "It belongs after “{}”."),
    QT_TRANSLATE_NOOP("Matters", "It belongs before all others."),
    QT_TRANSLATE_NOOP("Matters", "“{}” ({}) is new in the draft and is not defined anywhere: {}"),
    QT_TRANSLATE_NOOP("Matters", "Define it in the article of definitions, or use a term that is defined."),
    QT_TRANSLATE_NOOP("Matters", "“{}” ({}) has different terms in the other language: {}"),
    QT_TRANSLATE_NOOP("Matters", "Use one term in both acts (Law “On Legal Acts”, art. 24(3))."),
    QT_TRANSLATE_NOOP("Matters", "{} rests on “{}”: the project has no such instrument"),
    QT_TRANSLATE_NOOP("Matters", "{} rests on “{}”: the instrument has no such provision"),
    QT_TRANSLATE_NOOP("Matters", "Correct the legal basis, or import the instrument."),
)
"""What the checks say, for the catalogue; a test holds this list against the checks."""


FAULTS = (
    QT_TRANSLATE_NOOP("Faults", "missing in Kazakh"),
    QT_TRANSLATE_NOOP("Faults", "in Kazakh only"),
    QT_TRANSLATE_NOOP("Faults", "lines divided otherwise"),
    QT_TRANSLATE_NOOP("Faults", "repealed in one language only"),
    QT_TRANSLATE_NOOP("Faults", "amended in one language only"),
    QT_TRANSLATE_NOOP("Faults", "headed in one language only"),
    QT_TRANSLATE_NOOP("Faults", "different figures"),
    QT_TRANSLATE_NOOP("Faults", "different dates"),
    QT_TRANSLATE_NOOP("Faults", "different provisions cited"),
    QT_TRANSLATE_NOOP("Faults", "tables of different size"),
)
"""How two texts of an act part, for the catalogue."""

PARITY = (
    QT_TRANSLATE_NOOP("Parity", "Russian against Kazakh: {}"),
    QT_TRANSLATE_NOOP("Parity", "No differences."),
    QT_TRANSLATE_NOOP("Parity", "Differences – {}: {}"),
    QT_TRANSLATE_NOOP(
        "Parity",
        "Of these {} stand in articles amended in one of the texts only: the texts may be of two editions.",
    ),
    QT_TRANSLATE_NOOP("Parity", "another edition?"),
    QT_TRANSLATE_NOOP("Parity", "as many of these stand in the unit: {} / {}"),
    QT_TRANSLATE_NOOP("Parity", "not there"),
    QT_TRANSLATE_NOOP("Parity", "Differences that the draft makes – {}:"),
    QT_TRANSLATE_NOOP("Parity", "Amendments worded in one language only: {}"),
    QT_TRANSLATE_NOOP("Parity", "meant so"),
)
"""What the listing of the command line says of two texts, for the catalogue."""

MEMO = (
    QT_TRANSLATE_NOOP("Memo", "Memo: open matters of the draft law"),
    QT_TRANSLATE_NOOP("Memo", "Wrong: {}. Incomplete: {}. Worth a look: {}."),
    QT_TRANSLATE_NOOP("Memo", "What to do: {}"),
    QT_TRANSLATE_NOOP("Memo", "Nothing is open."),
    QT_TRANSLATE_NOOP("Memo", "Wrong: the package cannot go out with these"),
    QT_TRANSLATE_NOOP("Memo", "Incomplete: settle these before handing the package over"),
    QT_TRANSLATE_NOOP("Memo", "Worth a look"),
    QT_TRANSLATE_NOOP("Memo", "The amending law does not give the proposed text"),
    QT_TRANSLATE_NOOP("Memo", "Amendments that cannot be applied"),
    QT_TRANSLATE_NOOP("Memo", "Several proposals for one provision"),
    QT_TRANSLATE_NOOP("Memo", "Amendments drafted in one language only"),
    QT_TRANSLATE_NOOP("Memo", "Amendments without justification"),
    QT_TRANSLATE_NOOP("Memo", "Links made to an earlier text"),
    QT_TRANSLATE_NOOP("Memo", "Links to provisions that do not exist"),
    QT_TRANSLATE_NOOP("Memo", "Urgent recommendations without an answer in the law"),
    QT_TRANSLATE_NOOP("Memo", "Gaps without a proposal"),
    QT_TRANSLATE_NOOP("Memo", "A new edition instead of amendments"),
    QT_TRANSLATE_NOOP("Memo", "The contents list of a code"),
    QT_TRANSLATE_NOOP("Memo", "Acts loaded in one language only"),
    QT_TRANSLATE_NOOP("Memo", "Decisions without a reason"),
    QT_TRANSLATE_NOOP("Memo", "Numbers of new provisions"),
    QT_TRANSLATE_NOOP("Memo", "Citations of provisions repealed or renumbered"),
    QT_TRANSLATE_NOOP("Memo", "Russian and Kazakh texts of the draft differ"),
    QT_TRANSLATE_NOOP("Memo", "Broken citations in the acts in force"),
    QT_TRANSLATE_NOOP("Memo", "Citations of provisions amended"),
    QT_TRANSLATE_NOOP("Memo", "Russian and Kazakh texts in force differ"),
    QT_TRANSLATE_NOOP("Memo", "Terms left without a definition"),
    QT_TRANSLATE_NOOP("Memo", "The order of definitions"),
    QT_TRANSLATE_NOOP("Memo", "One term, two definitions"),
    QT_TRANSLATE_NOOP("Memo", "Defined terms called by another name"),
    QT_TRANSLATE_NOOP("Memo", "New terms without a definition"),
    QT_TRANSLATE_NOOP("Memo", "One term, two translations"),
    QT_TRANSLATE_NOOP("Memo", "Legal bases not found"),
)
"""What a memo of the matters says besides them, for the catalogue."""
_WAYS = {
    "confirm_link": QT_TRANSLATE_NOOP("Ways", "Confirm the link"),
    "unlink": QT_TRANSLATE_NOOP("Ways", "Unlink"),
    "not_applicable": QT_TRANSLATE_NOOP("Ways", "Assess as not applicable…"),
    "choose": QT_TRANSLATE_NOOP("Ways", "Choose the variant: %1"),
    "one_language": QT_TRANSLATE_NOOP("Ways", "A change of one language only: %1"),
    "justify": QT_TRANSLATE_NOOP("Ways", "Write the justification: %1…"),
    "reason": QT_TRANSLATE_NOOP("Ways", "Note the reason…"),
    "withdraw": QT_TRANSLATE_NOOP("Ways", "Withdraw the amendment…"),
    "whole_provision": QT_TRANSLATE_NOOP("Ways", "State the whole provision"),
    "whole_article": QT_TRANSLATE_NOOP("Ways", "State the whole article"),
    "not_relevant": QT_TRANSLATE_NOOP("Ways", "Mark as not relevant…"),
    "put_right": QT_TRANSLATE_NOOP("Ways", "Amend the citations as well"),
    "next_number": QT_TRANSLATE_NOOP("Ways", "Take the number %1"),
}


def way(found: Way) -> str:
    """Return a way to settle a matter in the interface language."""
    text = QCoreApplication.translate("Ways", _WAYS[found.name])
    return text.replace("%1", words.law_language(found.value))


class Spoken:
    """The interface language, as the core's matters are said in it."""

    def word(self, context: str, text: str) -> str:
        return QCoreApplication.translate(context, text)

    def sentence(self, text: str) -> str:
        return sentence(text)


def reader(language: str) -> str:
    """Return the language of law that places are named in for this setting of the interface language."""
    return {"ru": "rus", "kk": "kaz"}.get(chosen_language(language), "eng")


def matter(found: Matter) -> str:
    """Return what an open matter says."""
    return found.said(Spoken())


def advice(found: Matter) -> str:
    """Return what settles an open matter."""
    return found.settled_by(Spoken())
