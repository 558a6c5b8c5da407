"""Sentences of the core about what was read from a file and how; part of the table in `sentences`."""

from __future__ import annotations

from workbench.ui.noop import QT_TRANSLATE_NOOP

READING = (
    QT_TRANSLATE_NOOP("Sentences", "accepted"),
    QT_TRANSLATE_NOOP("Sentences", "rejected"),
    QT_TRANSLATE_NOOP("Sentences", "header"),
    QT_TRANSLATE_NOOP("Sentences", "footer"),
    QT_TRANSLATE_NOOP("Sentences", "constitution"),
    QT_TRANSLATE_NOOP("Sentences", "code"),
    QT_TRANSLATE_NOOP("Sentences", "law"),
    QT_TRANSLATE_NOOP("Sentences", "{} follows {}"),
    QT_TRANSLATE_NOOP("Sentences", "{} comes first"),
    QT_TRANSLATE_NOOP("Sentences", "{} and {} more"),
    QT_TRANSLATE_NOOP("Sentences", "The text does not say the title of the act; fill in what is missing."),
    QT_TRANSLATE_NOOP("Sentences", "The text does not say the date of the act; fill in what is missing."),
    QT_TRANSLATE_NOOP("Sentences", "The text does not say the number of the act; fill in what is missing."),
    QT_TRANSLATE_NOOP("Sentences", "The text does not say the title or the date of the act; fill in what is missing."),
    QT_TRANSLATE_NOOP(
        "Sentences", "The text does not say the title or the number of the act; fill in what is missing."
    ),
    QT_TRANSLATE_NOOP("Sentences", "The text does not say the date or the number of the act; fill in what is missing."),
    QT_TRANSLATE_NOOP("Sentences", "The text does not say title, date or number of the act; fill in what is missing."),
    QT_TRANSLATE_NOOP("Sentences", "The act is called “{}” after its file."),
    QT_TRANSLATE_NOOP("Sentences", "One line after the signature could not be placed; see the notes of the act: {}."),
    QT_TRANSLATE_NOOP("Sentences", "{} lines after the signature could not be placed; see the notes of the act: {}."),
    QT_TRANSLATE_NOOP("Sentences", "The table of contents lists headings the text does not have: {}."),
    QT_TRANSLATE_NOOP("Sentences", "The table of contents does not list headings the text has: {}."),
    QT_TRANSLATE_NOOP("Sentences", "The table of contents words headings otherwise than the text: {}."),
    QT_TRANSLATE_NOOP(
        "Sentences", "Tracked changes by {} were read as {} (insertions: {}, deletions: {}, others: {})."
    ),
    QT_TRANSLATE_NOOP("Sentences", "Tracked changes were read as {} (insertions: {}, deletions: {}, others: {})."),
    QT_TRANSLATE_NOOP("Sentences", "Footnotes stand after their paragraphs as lines of their own: {}."),
    QT_TRANSLATE_NOOP("Sentences", "Endnotes stand after their paragraphs as lines of their own: {}."),
    QT_TRANSLATE_NOOP("Sentences", "Text boxes stand after the paragraphs they hang on: {}."),
    QT_TRANSLATE_NOOP("Sentences", "Pictures are not read; a mark [image] stands for each: {}."),
    QT_TRANSLATE_NOOP("Sentences", "Formulas were read as their characters in a row: {}."),
    QT_TRANSLATE_NOOP("Sentences", "Symbols of special fonts that could not be read stand as �: {}."),
    QT_TRANSLATE_NOOP("Sentences", "Numbered paragraphs without text were left out: {}."),
    QT_TRANSLATE_NOOP("Sentences", "Parts kept in another file format inside the document were not read: {}."),
    QT_TRANSLATE_NOOP("Sentences", "Headers and footers are not part of the text: {}."),
    QT_TRANSLATE_NOOP("Sentences", "Comments are not part of the text: {}."),
    QT_TRANSLATE_NOOP("Sentences", "Comments are not part of the text: {} ({})."),
    QT_TRANSLATE_NOOP("Sentences", "Embedded objects are not part of the text: {}."),
    QT_TRANSLATE_NOOP("Sentences", "Bullets before paragraphs are not part of the text: {}."),
    QT_TRANSLATE_NOOP("Sentences", "The page {} “{}” is not part of the text."),
    QT_TRANSLATE_NOOP("Sentences", "Hidden text, which is not shown, was left out: “{}”."),
    QT_TRANSLATE_NOOP("Sentences", "Hidden text, which is not shown, was left out at {} places."),
    QT_TRANSLATE_NOOP("Sentences", "What surrounds the document on its page was left out: “{}”."),
    QT_TRANSLATE_NOOP("Sentences", "Page numbers were left out: {}."),
    QT_TRANSLATE_NOOP("Sentences", "Running heads were left out: “{}”."),
    QT_TRANSLATE_NOOP("Sentences", "Pages without text, only pictures, were not read: {}."),
    QT_TRANSLATE_NOOP("Sentences", "A PDF keeps no paragraphs: they were rebuilt from printed lines; check them."),
    QT_TRANSLATE_NOOP("Sentences", "The old Word document was converted by LibreOffice before it was read."),
    QT_TRANSLATE_NOOP("Sentences", "The encoding was guessed to be {}; choose another if letters look wrong."),
    QT_TRANSLATE_NOOP("Sentences", "{} characters could not be read in {} and stand as �."),
    QT_TRANSLATE_NOOP("Sentences", "{} characters could not be read and stand as �."),
    QT_TRANSLATE_NOOP("Sentences", "{} is one cell of a row: its words can go, the cell stays."),
    QT_TRANSLATE_NOOP("Sentences", "{} does not show which table is meant."),
    QT_TRANSLATE_NOOP("Sentences", "The number {} is taken by a row of {}."),
    QT_TRANSLATE_NOOP("Sentences", "The act has no {} to put a new row after."),
    QT_TRANSLATE_NOOP("Sentences", "A row of {} has {} cells, the one quoted {}."),
    QT_TRANSLATE_NOOP(
        "Sentences", "Words of {} are changed, and the row they stand in is changed by another modification."
    ),
    QT_TRANSLATE_NOOP("Sentences", "A row of {}"),
    QT_TRANSLATE_NOOP("Sentences", "it changes a row of a table in a way that is not read"),
    QT_TRANSLATE_NOOP("Sentences", "it changes a column of a table; rows are read, and cells of a row"),
    QT_TRANSLATE_NOOP("Sentences", "the sentence names row {}, the wording quoted has {}"),
    QT_TRANSLATE_NOOP("Sentences", "the wording quoted does not show which lines are which unit"),
)
"""Templates, each as the core writes it."""
