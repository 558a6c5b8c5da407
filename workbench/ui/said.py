"""Sentences of the core in the interface language: open matters, and errors with their advice.

The core speaks English templates; the catalogue holds them under "Matters" and "Errors". A template whose values are
filled in already is recognised by its fixed parts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from workbench.ui import words

if TYPE_CHECKING:
    from workbench.analysis.checks import Matter
    from workbench.workspace.workspace import Workspace


def matter(found: Matter, workspace: Workspace | None, language: str) -> str:
    """Return what an open matter says, its address in words."""
    values = list(found.values)
    if found.ref is not None and workspace is not None and values and found.ref.eid and found.ref.eid in values[0]:
        act = workspace.act(found.ref.work, language)
        values[0] = f"{words.place(found.ref.eid)} («{act.title}»)" if act else words.place(found.ref.eid)
    values = [words.law_language(value) if value in words.LANGUAGE_CODES else value for value in values]
    template = QCoreApplication.translate("Matters", found.template)
    try:
        return template.format(*values)
    except (IndexError, KeyError):
        return found.message


def advice(found: Matter) -> str:
    """Return what settles an open matter."""
    return QCoreApplication.translate("Matters", found.advice) if found.advice else ""
