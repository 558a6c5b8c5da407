"""Sentences of the core about project files of strangers and of others; part of the table in `sentences`."""

from __future__ import annotations

from workbench.ui.noop import QT_TRANSLATE_NOOP

FILES = (
    QT_TRANSLATE_NOOP("Sentences", "{} is larger than any project ({} GB)"),
    QT_TRANSLATE_NOOP("Sentences", "Look what it is."),
    QT_TRANSLATE_NOOP("Sentences", "{} was not closed by the program that wrote it last"),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "Copy it, and what lies beside it under its name, to a folder you may write to and open it there.",
    ),
    QT_TRANSLATE_NOOP("Sentences", "{} beside the project was not written by this program"),
    QT_TRANSLATE_NOOP("Sentences", "Do not trust this file; move the journal away to open the project without it."),
    QT_TRANSLATE_NOOP("Sentences", "{} is made as no project of this program is"),
    QT_TRANSLATE_NOOP("Sentences", "The act has provisions more than {} deep in one another"),
    QT_TRANSLATE_NOOP("Sentences", "Look at its file."),
    QT_TRANSLATE_NOOP("Sentences", "{} is open by {}"),
    QT_TRANSLATE_NOOP("Sentences", "The folder of {} cannot be written: {}"),
    QT_TRANSLATE_NOOP("Sentences", "Check your rights."),
)
"""Templates, each as the core writes it."""
