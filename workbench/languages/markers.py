"""What recognises structure, service notes and titles in a language of law: patterns, as data.

Patterns of headings, annexes, signatures and marks are tried on the folded beginning of a line (`law.folding.fold`),
so look-alike letters need no variants here; patterns of notes and titles on the folded line.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from workbench.law.act import Kind, NoteKind

NUM = r"\d{1,4}(?:-\d{1,4}){0,4}[⁰¹²³⁴⁵⁶⁷⁸⁹]{0,4}"
"""A number as acts print it: 12, 12-1, 12¹ (LAW.md 2.1); dashes are folded."""

ROMAN = r"[IVXLC]+"

DATE = r"\d{1,2}\.\d{1,2}\.\d{4}|\d{4}\.\d{1,2}\.\d{1,2}"

Pattern = re.Pattern[str]


@dataclass(frozen=True)
class Markers:
    """The marks of one language.

    Groups in patterns: `label` is the number as printed, `num` the number in it; what follows the match is the heading
    or the text. `ordinals` turns numbers in words into digits ("двадцать вторая" -> 22).
    """

    headings: tuple[tuple[Kind, Pattern], ...]
    after_heading: Pattern  # what may not follow the number of a heading: then it is a note or a sentence
    glued: Pattern  # an article in the line of its chapter's heading; group `group` is the chapter's part
    ordinals: Mapping[str, int]
    address: Pattern  # a line that begins with the number of a unit it speaks of, as Kazakh clauses do: «3) тармақша …»
    labels: Mapping[Kind, str]  # how a number of each kind is printed
    annex: Pattern
    annex_opens: Pattern  # the first line of an annex's head that goes over several lines
    annex_reference: Pattern  # a line below «Приложение 1» that says to which act
    signature: Pattern
    signer: Pattern  # a line of a signature: a name, a place, a date, a number
    law_note: Pattern  # «Примечание.» that is law text

    note: Pattern  # a service note
    announcement: Pattern  # «Примечание РЦПИ!»: the matter stands on the lines below
    announced: Pattern  # such a line below
    continued: Pattern  # the next paragraph of a note that goes on
    bare_note: Pattern  # a note that lost its keyword
    earlier: Pattern  # «(см. стар. ред.)»: where a note of an online bank ends
    see: Pattern  # «См.:»
    excluded: Pattern  # the remark that stands for the text of an excluded unit
    note_kinds: tuple[tuple[NoteKind, Pattern], ...]
    note_named: tuple[tuple[Kind, Pattern], ...]  # provisions a note names
    note_act: Pattern  # a note about the act as a whole
    note_sources: Pattern  # where the part of a note that names provisions ends
    source: Pattern  # groups date, number; what follows up to the next source may say since when
    in_force: Pattern

    contents: Pattern  # the heading of a table of contents
    made_contents: Pattern  # a notice that the bank made the table of contents for its readers: no part of the act
    types: tuple[tuple[str, Pattern], ...]  # the form of an act, as its title block states it
    title: Pattern  # a line that reads like the title of an act
    dated: Pattern  # groups day, month, year
    months: Mapping[str, int]
    number: Pattern
    edition: Pattern  # «по состоянию на 01.01.2024»
    publication: Pattern
    furniture: Pattern  # lines of a title block that say nothing about the act
    own_names: Mapping[str, Pattern]  # how an act without a title calls itself, by type
    default_titles: Mapping[str, str]
    amending: Pattern  # the title or enacting words of an amending law
    payload: Pattern  # a clause after which new wording is quoted
    clause: Pattern  # a clause of an amending law: what may stand after quoted wording
    enacting: Pattern  # the sentence of an article of an amending law, or on entry into force: text, not heading

    def label(self, kind: Kind, num: str) -> str:
        """Return the number as this language prints it for this kind: 'Статья 12-1.', '12-1-бап.'."""
        form = self.labels.get(kind, "")
        return form.format(num=num) if num else ""


def numbered(words: str, number: str = f"{NUM}|{ROMAN}", ordinals: Mapping[str, int] | None = None) -> Pattern:
    """Return the pattern of a heading whose word comes before its number: 'Глава 3-1.', 'Раздел IX', 'Глава первая'."""
    spelled = "|".join(sorted(ordinals or (), key=len, reverse=True))
    number = f"{number}|(?i:{spelled})" if spelled else number
    return re.compile(rf"(?P<label>(?:{words})\s*(?P<num>{number})(?![\w-])\s?\.?)")


def numbered_before(words: str, number: str = f"{NUM}|{ROMAN}", ordinals: Mapping[str, int] | None = None) -> Pattern:
    """Return the pattern of a heading whose number comes first, as in Kazakh: '12-1-бап.', '96-1 бап', 'I бөлім'."""
    spelled = "|".join(sorted(ordinals or (), key=len, reverse=True))
    number = f"{number}|(?i:{spelled})" if spelled else number
    return re.compile(rf"(?P<label>(?P<num>{number})\s*-?\s*(?:{words})(?![\w-])\s?\.?)")
