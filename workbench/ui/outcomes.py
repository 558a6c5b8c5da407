"""How the decisions of a session and the positions of bodies are called on the screen, each with its sign."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workbench.law.review import Position
from workbench.ui.noop import QT_TRANSLATE_NOOP

OUTCOMES: dict[str, tuple[str, str, str]] = {
    "agreed": (QT_TRANSLATE_NOOP("Outcomes", "Agree"), "✓", "good"),
    "rejected": (QT_TRANSLATE_NOOP("Outcomes", "Reject"), "✕", "bad"),
    "withdrawn": (QT_TRANSLATE_NOOP("Outcomes", "Withdraw"), "–", "neutral"),
    "in_review": (QT_TRANSLATE_NOOP("Outcomes", "Put off"), "◌", "partial"),
    "accepted": (QT_TRANSLATE_NOOP("Outcomes", "Accept"), "✓", "good"),
    "accepted_in_part": (QT_TRANSLATE_NOOP("Outcomes", "Accept in part"), "◐", "partial"),
    "noted": (QT_TRANSLATE_NOOP("Outcomes", "Note"), "–", "neutral"),
}
"""Each outcome with its word, its symbol and the theme's colour."""

OF_AMENDMENTS = ("agreed", "rejected", "withdrawn", "in_review")
OF_RECOMMENDATIONS = ("accepted", "rejected", "accepted_in_part", "noted")

POSITIONS = {
    Position.AGREES: QT_TRANSLATE_NOOP("Outcomes", "agrees"),
    Position.AGREES_WITH_CHANGES: QT_TRANSLATE_NOOP("Outcomes", "agrees with changes"),
    Position.OBJECTS: QT_TRANSLATE_NOOP("Outcomes", "objects"),
}


def outcome_word(outcome: str) -> str:
    """Return what was decided in the interface language."""
    return _said(OUTCOMES[outcome][0])


def marked_outcome(outcome: str) -> str:
    """Return what was decided with its sign before it: '✓ Agree'."""
    return f"{OUTCOMES[outcome][1]} {outcome_word(outcome)}"


def position_word(position: Position) -> str:
    """Return the position of a body in the interface language."""
    return _said(POSITIONS[position])


def _said(text: str) -> str:
    return QCoreApplication.translate("Outcomes", text)
