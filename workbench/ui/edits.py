"""What the terminal and the sample project call their edits in the change log, as the window says it.

The window's own edits are written down in the language they were made in, and stay in it.
"""

from __future__ import annotations

from workbench.ui.noop import QT_TRANSLATE_NOOP
from workbench.ui.sentences import recognised

EDITS = (
    QT_TRANSLATE_NOOP("Edits", "Import {}"),
    QT_TRANSLATE_NOOP("Edits", "Import recommendations"),
    QT_TRANSLATE_NOOP("Edits", "Add recommendations"),
    QT_TRANSLATE_NOOP("Edits", "Link recommendations"),
    QT_TRANSLATE_NOOP("Edits", "Propose amendments"),
    QT_TRANSLATE_NOOP("Edits", "Amend {}"),
    QT_TRANSLATE_NOOP("Edits", "Link {}"),
    QT_TRANSLATE_NOOP("Edits", "Describe {}"),
    QT_TRANSLATE_NOOP("Edits", "Take over {} from {}"),
    QT_TRANSLATE_NOOP("Edits", "Keep {} from {}"),
    QT_TRANSLATE_NOOP("Edits", "Reasons from {}"),
    QT_TRANSLATE_NOOP("Edits", "Comments from {}"),
    QT_TRANSLATE_NOOP("Edits", "Note a problem"),
    QT_TRANSLATE_NOOP("Edits", "Recommend {}"),
    QT_TRANSLATE_NOOP("Edits", "Convene {}"),
    QT_TRANSLATE_NOOP("Edits", "Agenda"),
    QT_TRANSLATE_NOOP("Edits", "Comment"),
    QT_TRANSLATE_NOOP("Edits", "Reply"),
    QT_TRANSLATE_NOOP("Edits", "Settle a comment"),
    QT_TRANSLATE_NOOP("Edits", "Decide {}"),
    QT_TRANSLATE_NOOP("Edits", "Task"),
    QT_TRANSLATE_NOOP("Edits", "Task done"),
    QT_TRANSLATE_NOOP("Edits", "Accept a consequence"),
    QT_TRANSLATE_NOOP("Edits", "Tie proposal {}"),
    QT_TRANSLATE_NOOP("Edits", "Answer proposal {}"),
    QT_TRANSLATE_NOOP("Edits", "Receive a proposal"),
)
"""The templates, `{}` for each value, as the core writes them."""


def edit(label: str) -> str:
    """Return what an edit is called in the interface language; one the window named stays as it was named."""
    return recognised(label, "Edits", EDITS)
