"""Sentences of the core that the window shows: errors, advice, doubts of an import, in the interface language.

The core speaks English and fills its sentences itself, so a sentence is recognised by the fixed words of its template.
What is not in the table is shown in English.
"""

from __future__ import annotations

import re
from functools import cache

from PySide6.QtCore import QCoreApplication

from workbench.errors import WorkbenchError
from workbench.law.eid import split
from workbench.ui import words
from workbench.ui.file_sentences import FILES
from workbench.ui.noop import QT_TRANSLATE_NOOP
from workbench.ui.reading_sentences import READING
from workbench.ui.refused_sentences import REFUSED
from workbench.ui.shared_sentences import SHARED

SENTENCES = (
    QT_TRANSLATE_NOOP("Sentences", "The proposal says nothing"),
    QT_TRANSLATE_NOOP("Sentences", "Write down what is proposed."),
    QT_TRANSLATE_NOOP("Sentences", "The proposal is nobody's"),
    QT_TRANSLATE_NOOP("Sentences", "Say which citizen or body it comes from."),
    QT_TRANSLATE_NOOP("Sentences", "A proposal that is not taken over whole needs a reason"),
    QT_TRANSLATE_NOOP("Sentences", "It is printed in the summary."),
    QT_TRANSLATE_NOOP("Sentences", "{} has no table of proposals"),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "Its first row must name the columns, one of them «Предложение», «Ұсыныс» or “Proposal”.",
    ),
    QT_TRANSLATE_NOOP("Sentences", "A row without the words of a proposal was passed over."),
    QT_TRANSLATE_NOOP("Sentences", "“{}” was not found in the acts of the project."),
    QT_TRANSLATE_NOOP("Sentences", "The task says nothing"),
    QT_TRANSLATE_NOOP("Sentences", "Write what is to be done."),
    QT_TRANSLATE_NOOP("Sentences", "The task is nobody's"),
    QT_TRANSLATE_NOOP("Sentences", "Say who does it; it is printed in the minutes."),
    QT_TRANSLATE_NOOP("Sentences", "This task is no longer in the project"),
    QT_TRANSLATE_NOOP("Sentences", "Look at the list of tasks as it is now."),
    QT_TRANSLATE_NOOP("Sentences", "{} is no bundle of this program"),
    QT_TRANSLATE_NOOP("Sentences", "Choose a bundle (.lhwr)."),
    QT_TRANSLATE_NOOP("Sentences", "{} was written by a newer version of the program"),
    QT_TRANSLATE_NOOP("Sentences", "Install the newer version."),
    QT_TRANSLATE_NOOP("Sentences", "Install the newest version."),
    QT_TRANSLATE_NOOP("Sentences", "{} does not hold the parts its manifest names"),
    QT_TRANSLATE_NOOP("Sentences", "Ask who sent it for another copy."),
    QT_TRANSLATE_NOOP("Sentences", "{} holds a record twice"),
    QT_TRANSLATE_NOOP("Sentences", "{} has a part of a kind unknown to this program"),
    QT_TRANSLATE_NOOP("Sentences", "{} in {} is not as it was written"),
    QT_TRANSLATE_NOOP("Sentences", "{} holds more than a bundle may"),
    QT_TRANSLATE_NOOP("Sentences", "{} is not signed by the key expected"),
    QT_TRANSLATE_NOOP("Sentences", "{} is under a password"),
    QT_TRANSLATE_NOOP("Sentences", "Ask who sent it for the password."),
    QT_TRANSLATE_NOOP("Sentences", "{} cannot be opened with this password, or is damaged"),
    QT_TRANSLATE_NOOP("Sentences", "Check the password, or ask for it again."),
    QT_TRANSLATE_NOOP("Sentences", "The key for signing cannot be kept: {}"),
    QT_TRANSLATE_NOOP("Sentences", "Check the rights of the settings folder."),
    QT_TRANSLATE_NOOP("Sentences", "The signature of {} does not hold"),
    QT_TRANSLATE_NOOP("Sentences", "The bundle could not be read again: {}"),
    QT_TRANSLATE_NOOP("Sentences", "Choose fewer acts, and send them in several bundles."),
    QT_TRANSLATE_NOOP("Sentences", "{} is not the name of a bundle"),
    QT_TRANSLATE_NOOP("Sentences", "Let it end in {}."),
    QT_TRANSLATE_NOOP("Sentences", "This came in a bundle to be read only"),
    QT_TRANSLATE_NOOP("Sentences", "Comment on it, or propose an amendment; the sender decides."),
    QT_TRANSLATE_NOOP("Sentences", "{} cannot be read: {}"),
    QT_TRANSLATE_NOOP("Sentences", "{} cannot be written: {}"),
    QT_TRANSLATE_NOOP("Sentences", "{} cannot be replaced: {}"),
    QT_TRANSLATE_NOOP("Sentences", "{} could not be converted"),
    QT_TRANSLATE_NOOP("Sentences", "{} could not be read: its reader failed"),
    QT_TRANSLATE_NOOP("Sentences", "{} exists already"),
    QT_TRANSLATE_NOOP("Sentences", "{} was not found"),
    QT_TRANSLATE_NOOP("Sentences", "{} is no file"),
    QT_TRANSLATE_NOOP("Sentences", "{} is not a file"),
    QT_TRANSLATE_NOOP("Sentences", "{} is damaged"),
    QT_TRANSLATE_NOOP("Sentences", "{} is damaged: {}"),
    QT_TRANSLATE_NOOP("Sentences", "{} is damaged ({})"),
    QT_TRANSLATE_NOOP("Sentences", "{} is damaged or no document"),
    QT_TRANSLATE_NOOP("Sentences", "{} is damaged or no text"),
    QT_TRANSLATE_NOOP("Sentences", "{} is damaged or no PDF"),
    QT_TRANSLATE_NOOP("Sentences", "{} is encrypted"),
    QT_TRANSLATE_NOOP("Sentences", "{} is protected by a password"),
    QT_TRANSLATE_NOOP("Sentences", "{} is no Word document"),
    QT_TRANSLATE_NOOP("Sentences", "{} is no Word document: it has no text body"),
    QT_TRANSLATE_NOOP("Sentences", "{} is a Word 97-2003 document"),
    QT_TRANSLATE_NOOP("Sentences", "{} is no Excel workbook"),
    QT_TRANSLATE_NOOP("Sentences", "{} is no OpenDocument text"),
    QT_TRANSLATE_NOOP("Sentences", "{} is no RTF document"),
    QT_TRANSLATE_NOOP("Sentences", "{} is no Akoma Ntoso document"),
    QT_TRANSLATE_NOOP("Sentences", "{} is no project of this program"),
    QT_TRANSLATE_NOOP("Sentences", "{} is not UTF-8"),
    QT_TRANSLATE_NOOP("Sentences", "{} is of a kind that cannot be read"),
    QT_TRANSLATE_NOOP("Sentences", "{} is of a kind that holds no table"),
    QT_TRANSLATE_NOOP("Sentences", "{} has no table of recommendations"),
    QT_TRANSLATE_NOOP("Sentences", "{} has no text, only pictures of pages"),
    QT_TRANSLATE_NOOP("Sentences", "{} is too large: {} MB, at most {} MB are read"),
    QT_TRANSLATE_NOOP("Sentences", "{} holds too much text"),
    QT_TRANSLATE_NOOP("Sentences", "{} takes too long to read"),
    QT_TRANSLATE_NOOP("Sentences", "{} takes too long to convert"),
    QT_TRANSLATE_NOOP("Sentences", "{} unpacks to far more than it should"),
    QT_TRANSLATE_NOOP("Sentences", "{} declares a document type, which is not read"),
    QT_TRANSLATE_NOOP("Sentences", "{} is nested deeper than {} levels"),
    QT_TRANSLATE_NOOP("Sentences", "{} has more than {} pages"),
    QT_TRANSLATE_NOOP("Sentences", "{} has more than {} parts"),
    QT_TRANSLATE_NOOP("Sentences", "{} is open for reading only"),
    QT_TRANSLATE_NOOP("Sentences", "{} was written by a newer version of the program (format {})"),
    QT_TRANSLATE_NOOP("Sentences", "{} was changed meanwhile by somebody else"),
    QT_TRANSLATE_NOOP("Sentences", "{} was changed meanwhile by {}"),
    QT_TRANSLATE_NOOP("Sentences", "{} holds code that this program did not write ({})"),
    QT_TRANSLATE_NOOP("Sentences", "{} is not laid out as this program writes projects ({})"),
    QT_TRANSLATE_NOOP("Sentences", "The template {} is not a Word document"),
    QT_TRANSLATE_NOOP("Sentences", "The template {} is missing or damaged"),
    QT_TRANSLATE_NOOP("Sentences", "The file {} is missing or damaged"),
    QT_TRANSLATE_NOOP("Sentences", "Install the program anew."),
    QT_TRANSLATE_NOOP("Sentences", "Mend the file or restore it."),
    QT_TRANSLATE_NOOP("Sentences", "Add them, or restore the file that came with the workbench."),
    QT_TRANSLATE_NOOP("Sentences", "{} has no words “{}” for the paper “{}”"),
    QT_TRANSLATE_NOOP("Sentences", "{} lacks {} for “{}”"),
    QT_TRANSLATE_NOOP("Sentences", "Add the names, or restore the file that came with the workbench."),
    QT_TRANSLATE_NOOP("Sentences", "The template {} has no style “{}”"),
    QT_TRANSLATE_NOOP("Sentences", "The template {} has no style “{}”; “{}” serves for it."),
    QT_TRANSLATE_NOOP("Sentences", "1 character that no Word file can hold was replaced by U+FFFD ({})."),
    QT_TRANSLATE_NOOP("Sentences", "{} characters that no Word file can hold were replaced by U+FFFD ({})."),
    QT_TRANSLATE_NOOP("Sentences", "1 bidirectional override is shown as a mark ({})."),
    QT_TRANSLATE_NOOP("Sentences", "{} bidirectional overrides are shown as a mark ({})."),
    QT_TRANSLATE_NOOP("Sentences", "There is no LibreOffice to make PDF with"),
    QT_TRANSLATE_NOOP("Sentences", "LibreOffice did not make the PDF"),
    QT_TRANSLATE_NOOP("Sentences", "Check its name and place."),
    QT_TRANSLATE_NOOP("Sentences", "Check that you may open it."),
    QT_TRANSLATE_NOOP("Sentences", "Check your rights to the file."),
    QT_TRANSLATE_NOOP("Sentences", "Choose a file with the text of an act."),
    QT_TRANSLATE_NOOP("Sentences", "Choose a project file (.lhw)."),
    QT_TRANSLATE_NOOP("Sentences", "Choose another name, or open it."),
    QT_TRANSLATE_NOOP("Sentences", "Close it where it is open, check the folder and the free space, and export again."),
    QT_TRANSLATE_NOOP("Sentences", "Close it there first."),
    QT_TRANSLATE_NOOP("Sentences", "Divide it into several files."),
    QT_TRANSLATE_NOOP("Sentences", "Divide the document into several files."),
    QT_TRANSLATE_NOOP("Sentences", "Do not trust this file."),
    QT_TRANSLATE_NOOP("Sentences", "Import it again."),
    QT_TRANSLATE_NOOP("Sentences", "Import the act, or choose a provision that is in it."),
    QT_TRANSLATE_NOOP("Sentences", "Install the newer version; this one reads formats up to {}."),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "One of its first rows must name the columns, one of them «Рекомендация», «Ұсыным» or “Recommendation”.",
    ),
    QT_TRANSLATE_NOOP("Sentences", "Look at it as it reads now and make the edit again; nothing was written."),
    QT_TRANSLATE_NOOP("Sentences", "Open it in Word, save it as .docx and try again."),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "Open it in Word, choose File – Save As – Word Document (.docx) and import that file.",
    ),
    QT_TRANSLATE_NOOP("Sentences", "Open it in the program it was made with, save it anew and try again."),
    QT_TRANSLATE_NOOP("Sentences", "Recognise its text (OCR) or find the Word file."),
    QT_TRANSLATE_NOOP("Sentences", "Restore one of its backups (Project, Backups)."),
    QT_TRANSLATE_NOOP("Sentences", "Save a copy to work on."),
    QT_TRANSLATE_NOOP("Sentences", "Save a copy without a password and try again."),
    QT_TRANSLATE_NOOP("Sentences", "Save it as .docx and try again."),
    QT_TRANSLATE_NOOP("Sentences", "Save it as .xlsx and try again."),
    QT_TRANSLATE_NOOP("Sentences", "Save it as one of {} and try again."),
    QT_TRANSLATE_NOOP("Sentences", "Save it as one of {}."),
    QT_TRANSLATE_NOOP("Sentences", "Save it in UTF-8 and try again."),
    QT_TRANSLATE_NOOP("Sentences", "Free some space on the disk and try again; nothing was changed."),
    QT_TRANSLATE_NOOP("Sentences", "Another program is using the file; try again in a moment. Nothing was changed."),
    QT_TRANSLATE_NOOP("Sentences", "Open a copy in a folder you may write to."),
    QT_TRANSLATE_NOOP("Sentences", "Check the disk and your rights to the folder, and try again; nothing was changed."),
    QT_TRANSLATE_NOOP("Sentences", "Try another folder or medium."),
    QT_TRANSLATE_NOOP("Sentences", "It is open by {}; it can be edited when it is closed there."),
    QT_TRANSLATE_NOOP("Sentences", "Brought up to date from format {}; the old file is kept as {}."),
    QT_TRANSLATE_NOOP("Sentences", "There is no {} in “{}”"),
    QT_TRANSLATE_NOOP("Sentences", "Check the address of the provision."),
    QT_TRANSLATE_NOOP("Sentences", "{} already exists in “{}”"),
    QT_TRANSLATE_NOOP("Sentences", "Take the next free number."),
    QT_TRANSLATE_NOOP("Sentences", "{} is repealed already"),
    QT_TRANSLATE_NOOP("Sentences", "{} is repealed already."),
    QT_TRANSLATE_NOOP("Sentences", "{} is repealed."),
    QT_TRANSLATE_NOOP("Sentences", "Choose a provision in force."),
    QT_TRANSLATE_NOOP("Sentences", "{} has no number of its own"),
    QT_TRANSLATE_NOOP("Sentences", "{} has no number of its own."),
    QT_TRANSLATE_NOOP("Sentences", "Only numbered provisions can be renumbered."),
    QT_TRANSLATE_NOOP("Sentences", "The number {} is taken"),
    QT_TRANSLATE_NOOP("Sentences", "Existing numbers never move; take a free one."),
    QT_TRANSLATE_NOOP("Sentences", "There are no words to replace"),
    QT_TRANSLATE_NOOP("Sentences", "Give the words in force and the words proposed."),
    QT_TRANSLATE_NOOP("Sentences", "Quote the words as they stand, with enough around them."),
    QT_TRANSLATE_NOOP("Sentences", "The act as a whole has no wording"),
    QT_TRANSLATE_NOOP("Sentences", "Amend its provisions, or replace words throughout."),
    QT_TRANSLATE_NOOP("Sentences", "The wording of {} does not begin with its number"),
    QT_TRANSLATE_NOOP("Sentences", "Begin it as it is printed: “Статья 5. …”, “2. …”, “3) …”."),
    QT_TRANSLATE_NOOP("Sentences", "The wording of {} begins with the number {}"),
    QT_TRANSLATE_NOOP("Sentences", "Keep the number; to give it another one, renumber it."),
    QT_TRANSLATE_NOOP("Sentences", "Two provisions bear the number of {}; a clause cannot say which of them is meant"),
    QT_TRANSLATE_NOOP("Sentences", "The wording of {} holds more than that provision"),
    QT_TRANSLATE_NOOP("Sentences", "Propose the others as new provisions."),
    QT_TRANSLATE_NOOP("Sentences", "The change of {} is stated whole"),
    QT_TRANSLATE_NOOP("Sentences", "The act has no {}."),
    QT_TRANSLATE_NOOP("Sentences", "{} has no heading of its own."),
    QT_TRANSLATE_NOOP("Sentences", "No new wording is given for {}."),
    QT_TRANSLATE_NOOP("Sentences", "No text is given for the new provision."),
    QT_TRANSLATE_NOOP("Sentences", "The words “{}” are not in {}."),
    QT_TRANSLATE_NOOP("Sentences", "The words “{}” stand {} times in {}."),
    QT_TRANSLATE_NOOP("Sentences", "The number {} is taken by {}."),
    QT_TRANSLATE_NOOP("Sentences", "The number {} is taken, {} cannot have it."),
    QT_TRANSLATE_NOOP("Sentences", "The number {} belonged to {}, which is repealed; numbers are not used again."),
    QT_TRANSLATE_NOOP("Sentences", "{} has several lists the new {} could belong to."),
    QT_TRANSLATE_NOOP("Sentences", "{} has no place for {} {}: the next one is {}."),
    QT_TRANSLATE_NOOP("Sentences", "{} cannot be moved as a whole"),
    QT_TRANSLATE_NOOP("Sentences", "Move its articles, or restate it."),
    QT_TRANSLATE_NOOP("Sentences", "{} cannot be moved into itself"),
    QT_TRANSLATE_NOOP("Sentences", "{} cannot hold it"),
    QT_TRANSLATE_NOOP("Sentences", "Choose another place."),
    QT_TRANSLATE_NOOP("Sentences", "Only articles stand in the act itself"),
    QT_TRANSLATE_NOOP("Sentences", "Choose the article it moves to."),
    QT_TRANSLATE_NOOP("Sentences", "{} does not stand in {}"),
    QT_TRANSLATE_NOOP("Sentences", "Choose a unit of the place it moves to."),
    QT_TRANSLATE_NOOP("Sentences", "{} holds no definitions"),
    QT_TRANSLATE_NOOP("Sentences", "Choose the article of the basic definitions."),
    QT_TRANSLATE_NOOP("Sentences", "This act is no longer in the project"),
    QT_TRANSLATE_NOOP("Sentences", "This recommendation is no longer in the project"),
    QT_TRANSLATE_NOOP("Sentences", "The code {} is taken"),
    QT_TRANSLATE_NOOP("Sentences", "Give this recommendation another code."),
    QT_TRANSLATE_NOOP("Sentences", "The project has no {}"),
    QT_TRANSLATE_NOOP("Sentences", "{} is no longer in the law"),
    QT_TRANSLATE_NOOP("Sentences", "Link the recommendation to another provision."),
    QT_TRANSLATE_NOOP("Sentences", "{} names no work or no language"),
    QT_TRANSLATE_NOOP("Sentences", "Say what act it is and in what language."),
    QT_TRANSLATE_NOOP("Sentences", "Numbers are missing, perhaps excluded without trace: {}."),
    QT_TRANSLATE_NOOP("Sentences", "Numbers are out of order: {}."),
    QT_TRANSLATE_NOOP("Sentences", "Numbers repeat: {}."),
    QT_TRANSLATE_NOOP("Sentences", "A recommendation without a code was given the code {}."),
    QT_TRANSLATE_NOOP("Sentences", "A row without the text of a recommendation was passed over."),
    QT_TRANSLATE_NOOP("Sentences", "{} has formulas without a result: {}"),
    QT_TRANSLATE_NOOP("Sentences", "Open it in Excel, save it and try again."),
    QT_TRANSLATE_NOOP("Sentences", "The row has more cells than the header: what stands in them may be shifted."),
    QT_TRANSLATE_NOOP("Sentences", "The row goes on with {}: what it lists was added to it."),
    QT_TRANSLATE_NOOP("Sentences", "The row goes on with the text of {} and was joined to it."),
    QT_TRANSLATE_NOOP("Sentences", "{} is an error of the spreadsheet; the cell is left out."),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "Text goes on after the signature without the word for an annex; it is kept as one.",
    ),
    QT_TRANSLATE_NOOP("Sentences", "The code {} occurs more than once; here it was made {}."),
    QT_TRANSLATE_NOOP("Sentences", "The column “{}” was not recognised and is not read."),
    QT_TRANSLATE_NOOP("Sentences", "The file holds no text of a law."),
    QT_TRANSLATE_NOOP("Sentences", "; and {} more"),
    QT_TRANSLATE_NOOP("Sentences", "It belongs after “{}”."),
    QT_TRANSLATE_NOOP("Sentences", "It belongs before all others."),
    QT_TRANSLATE_NOOP("Sentences", "Nothing is proposed in this project yet."),
    QT_TRANSLATE_NOOP("Sentences", "No line of {} is one we sent."),
    QT_TRANSLATE_NOOP("Sentences", "The text of “{}” was changed since the paper was sent: what differs may be ours."),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "The marks of our paper are gone from the copy: it was held against the draft it looks most like.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "This project does not know the draft of the paper: the copy was held against the one it looks most like.",
    ),
    QT_TRANSLATE_NOOP("Sentences", "The text has no title; it calls itself a {}, so it is named “{}”."),
    QT_TRANSLATE_NOOP("Sentences", "{} is in fact {} and was read as such."),
    QT_TRANSLATE_NOOP("Sentences", "“{}” was not understood as {} and is left out."),
    QT_TRANSLATE_NOOP("Sentences", "The whole act is restated or repealed by another modification."),
    QT_TRANSLATE_NOOP("Sentences", "{} is changed, and {} is restated or repealed by another modification."),
    QT_TRANSLATE_NOOP(
        "Sentences", "Words of {} are changed, and the text they stand in is restated by another modification."
    ),
    QT_TRANSLATE_NOOP("Sentences", "{} is supplemented, and its first part is restated by another modification."),
    QT_TRANSLATE_NOOP("Sentences", "Words of {} are changed by another modification too."),
    QT_TRANSLATE_NOOP("Sentences", "{} is changed as a whole by another modification too."),
    QT_TRANSLATE_NOOP("Sentences", "{} is counted, its number follows from its place."),
    QT_TRANSLATE_NOOP("Sentences", "The act has no {} to put a new provision after."),
    QT_TRANSLATE_NOOP("Sentences", "{} does not stand in {}, which is supplemented."),
    QT_TRANSLATE_NOOP("Sentences", "{} has no place for sentence {}: it has {}."),
    QT_TRANSLATE_NOOP("Sentences", "No sentence ends at the end of {}."),
    QT_TRANSLATE_NOOP("Sentences", "{} has one sentence: it is the unit itself that goes."),
    QT_TRANSLATE_NOOP("Sentences", "{} has no sentence {}."),
    QT_TRANSLATE_NOOP("Sentences", "{} has several parts: the clause does not say whose sentence it means."),
    QT_TRANSLATE_NOOP("Sentences", "It is not plain where the sentences of {} end."),
    QT_TRANSLATE_NOOP("Sentences", "{} has no text of its own to count sentences in."),
    QT_TRANSLATE_NOOP("Sentences", "the act"),
    QT_TRANSLATE_NOOP("Sentences", "the clauses give another text than the proposed one"),
    QT_TRANSLATE_NOOP("Sentences", "no amending formula of this language"),
    QT_TRANSLATE_NOOP("Sentences", "not read back: {} ({})"),
    *FILES,
    *READING,
    *SHARED,
    *REFUSED,
    QT_TRANSLATE_NOOP("Sentences", "The settings cannot be kept: {} cannot be written."),
    QT_TRANSLATE_NOOP("Sentences", "The search index is made anew each time: {} cannot be written."),
    QT_TRANSLATE_NOOP("Sentences", "Reports of mistakes are not kept: {} cannot be written."),
    QT_TRANSLATE_NOOP(
        "Sentences", "The clock of this computer is wrong: it says {}. Papers and edits get wrong dates."
    ),
    QT_TRANSLATE_NOOP(
        "Sentences", "The template {}.docx is missing or damaged; its paper cannot be written. Install anew."
    ),
    QT_TRANSLATE_NOOP("Sentences", "The file {} is missing or damaged. Install anew."),
    QT_TRANSLATE_NOOP("Sentences", "The sample laws are missing. Install anew."),
    QT_TRANSLATE_NOOP("Sentences", "This must be worded by hand"),
    QT_TRANSLATE_NOOP("Sentences", "Open the provision and amend it."),
    QT_TRANSLATE_NOOP("Sentences", "Another amendment has this text in hand"),
    QT_TRANSLATE_NOOP("Sentences", "Correct the citation in its wording."),
    QT_TRANSLATE_NOOP("Sentences", "The problem is not described"),
    QT_TRANSLATE_NOOP("Sentences", "Say what happens when the provision is applied."),
    QT_TRANSLATE_NOOP("Sentences", "There is no open problem {}"),
)
"""The templates, `{}` for each value."""


def sentence(text: str, *, parts: bool = False) -> str:
    """Return a sentence of the core in the interface language, addresses in words; unknown ones as they are.

    `parts`: it is about an act that calls its numbered points parts.
    """
    return recognised(text, "Sentences", SENTENCES, parts=parts)


def recognised(text: str, context: str, templates: tuple[str, ...], *, parts: bool = False) -> str:
    """Return a text as the interface language says the template it was made of; unknown ones as they are.

    What stands in quotation marks is another's words and stays: a file may be called “law”.
    """
    whole, filled = _templates(templates)
    if text in whole:
        return QCoreApplication.translate(context, text)
    for template, begins, ends in filled:
        if not text.startswith(begins) or not text.endswith(ends):
            continue
        match = _pattern(template).fullmatch(text)
        if match is not None:
            said = QCoreApplication.translate(context, template)
            quoted = [before.endswith("“") for before in template.split("{}")]
            values = zip(match.groups(), quoted, strict=False)  # of the last piece no value follows
            return said.format(*(value if own else _value(value, parts=parts) for value, own in values))
    return text


def spoken(error: WorkbenchError, *, parts: bool = False) -> WorkbenchError:
    """Return the error as the window says it; `parts`: it is about an act that calls its numbered points parts."""
    return WorkbenchError(sentence(error.message, parts=parts), sentence(error.advice, parts=parts))


def told(error: WorkbenchError) -> str:
    """Return the error as the window says it in a line: 'The number 2 is taken. Take a free one.'"""
    said = spoken(error)
    return f"{said.message.rstrip('.')}. {said.advice}" if said.advice else said.message


@cache
def _templates(templates: tuple[str, ...]) -> tuple[frozenset[str], tuple[tuple[str, str, str], ...]]:
    """Return the sentences without values, and those with values between what they begin and end with.

    Those with the most fixed words stand first.
    """
    filled = sorted((each for each in templates if "{}" in each), key=lambda text: -len(text.replace("{}", "")))
    ends = ((each, each.partition("{}")[0], each.rpartition("{}")[2]) for each in filled)
    return frozenset(templates).difference(filled), tuple(ends)


@cache
def _pattern(template: str) -> re.Pattern[str]:
    """Return a template as a pattern: made when a text first looks like it, for there are hundreds."""
    return re.compile("(.+?)".join(re.escape(part) for part in template.split("{}")), re.DOTALL)


def _value(value: str, *, parts: bool) -> str:
    """Return an address in words, a sentence within a sentence in the interface language, anything else as it is.

    Of several, parted by semicolons, each.
    """
    if "; " in value:
        return "; ".join(_value(each, parts=parts) for each in value.split("; "))
    try:
        known = (" " not in value or 'row_"' in value) and bool(split(value))
    except ValueError:
        known = False
    if not known:
        return sentence(value, parts=parts)
    return words.place_at(value, parts=parts)
