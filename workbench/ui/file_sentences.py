"""Sentences of the core about files: projects, acts, tables, templates, papers; part of the table in `sentences`."""

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
    QT_TRANSLATE_NOOP("Sentences", "{} is {}, not the text of an act"),
    QT_TRANSLATE_NOOP("Sentences", "a picture"),
    QT_TRANSLATE_NOOP("Sentences", "an archive"),
    QT_TRANSLATE_NOOP("Sentences", "a program"),
    QT_TRANSLATE_NOOP("Sentences", "a database"),
    QT_TRANSLATE_NOOP("Sentences", "a drawing"),
    QT_TRANSLATE_NOOP("Sentences", "a presentation"),
    QT_TRANSLATE_NOOP("Sentences", "Take the document out of it and try again."),
    QT_TRANSLATE_NOOP("Sentences", "{} is a web archive"),
    QT_TRANSLATE_NOOP("Sentences", "Open it in a browser and save it as a web page (.html)."),
    QT_TRANSLATE_NOOP("Sentences", "{} is a Word document kept as XML"),
    QT_TRANSLATE_NOOP("Sentences", "{} is a flat OpenDocument text"),
    QT_TRANSLATE_NOOP("Sentences", "Save it as .odt or .docx and try again."),
    QT_TRANSLATE_NOOP("Sentences", "{} is no table of values: {}"),
    QT_TRANSLATE_NOOP("Sentences", "{} is no table"),
    QT_TRANSLATE_NOOP("Sentences", "Give a name ending in {}."),
    QT_TRANSLATE_NOOP("Sentences", "Choose a file whose first element is akomaNtoso."),
    QT_TRANSLATE_NOOP("Sentences", "The document has tables or text boxes more than {} deep"),
    QT_TRANSLATE_NOOP("Sentences", "The document has tables or boxes more than {} deep"),
    QT_TRANSLATE_NOOP("Sentences", "The page has tables more than {} deep"),
    QT_TRANSLATE_NOOP("Sentences", "{} is nested deeper than {} groups"),
    QT_TRANSLATE_NOOP("Sentences", "Divide it or save it without pictures."),
    QT_TRANSLATE_NOOP("Sentences", "Divide it or save it anew in a simpler form."),
    QT_TRANSLATE_NOOP("Sentences", "{} is written in an unusual encoding"),
    QT_TRANSLATE_NOOP("Sentences", "{} is written in UTF-16"),
    QT_TRANSLATE_NOOP("Sentences", "{} is no known encoding"),
    QT_TRANSLATE_NOOP("Sentences", "Choose one of {}."),
    QT_TRANSLATE_NOOP("Sentences", "Give each row three names in quotes."),
    QT_TRANSLATE_NOOP(
        "Sentences", "Save it as .docx in Word, or take it away: the template that came with the workbench serves then."
    ),
    QT_TRANSLATE_NOOP(
        "Sentences", "Add a paragraph style of this name in Word, or restore the template that came with the workbench."
    ),
    QT_TRANSLATE_NOOP("Sentences", "There is no folder {}"),
    QT_TRANSLATE_NOOP("Sentences", "Name the folder that holds the department's own templates."),
    QT_TRANSLATE_NOOP("Sentences", "Install it, or save as PDF from Word."),
    QT_TRANSLATE_NOOP("Sentences", "Save the papers as PDF from Word."),
    QT_TRANSLATE_NOOP("Sentences", "No PDF could be made of {}"),
    QT_TRANSLATE_NOOP("Sentences", "Save it as PDF from Word."),
    QT_TRANSLATE_NOOP("Sentences", "{} could not be brought up to date from format {}: {}"),
    QT_TRANSLATE_NOOP("Sentences", "It is as it was; a copy is kept as {}."),
    QT_TRANSLATE_NOOP("Sentences", "It is as it was."),
    QT_TRANSLATE_NOOP("Sentences", "{} has an older format and can only be read after it is brought up to date"),
    QT_TRANSLATE_NOOP("Sentences", "Copy it to a folder you may write to and open it there."),
    QT_TRANSLATE_NOOP("Sentences", "Look where the file has been moved to, or open a backup."),
    QT_TRANSLATE_NOOP("Sentences", "Choose another name."),
)
"""Templates, each as the core writes it."""
