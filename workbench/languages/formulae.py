"""Amending formulae as data: the table that writes a sentence reads it back.

A formula is a sentence with slots. `{changed}`, `{within}`, `{added}` are addresses; `{old.acc}`, `{new.ins}` are
words in quotation marks with the noun that names them («слова "А"»), in the case the verb asks for. In round brackets
stand wordings of which the first is written and all are read. `{behind}` is the unit that new ones follow, `{anchor}`
are words behind which the old ones stand, `{next}` words before which they do, `{also}` further old ones. `{end}` is
the ending of the closing verb: the imperative, or before a further verb the converb (Kazakh «ауыстырылсын»,
«ауыстырылып»). `{act}` is what the act itself is called («Закон»).

    Formula(Form.REPLACE_WORDS, "{within} {old.acc} заменить {new.ins}")
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property

from workbench.languages.quotation import MARKED, MASK, Masked, mask, mask_of
from workbench.law.act import AmendingSource, Kind
from workbench.law.amendment import EVERY, Scope
from workbench.law.eid import Step
from workbench.law.folding import fold
from workbench.law.rows import by_words


class Form(StrEnum):
    """What an amending sentence says."""

    RESTATE = "restate"
    INSERT = "insert"
    REPEAL = "repeal"
    RENUMBER = "renumber"
    REPLACE_WORDS = "replace_words"
    INSERT_AFTER = "insert_after"
    INSERT_BEFORE = "insert_before"
    DELETE_WORDS = "delete_words"
    OTHER_LANGUAGE = "other_language"  # the text in this language does not change


class Role(StrEnum):
    """What an address does in its sentence; each language turns the role into a case."""

    NAME = "name"  # by itself: «подпункт 5-1) пункта 2 статьи 1»
    CHANGED = "changed"  # restated, repealed or supplemented: «статью 93», «93-бап»
    WITHIN = "within"  # where words change: «в пункте 2 статьи 32», «32-баптың 2-тармағындағы»
    INSIDE = "inside"  # the line that opens a unit's own clauses: «в статье 84:», «84-бапта:»
    ADDED = "added"  # what is added: «пунктом 4», «3-1-тармақпен»
    BEHIND = "behind"  # what new units follow: «после строки, порядковый номер 5,», «5-жолдан кейін»
    OF = "of"  # what something belongs to or is excepted: «за исключением пункта 2 статьи 1»
    OBJECT = "object"  # Kazakh «2-тармағын қоспағанда»; elsewhere as OF


SEVERAL = "*"
"""The number of units that are added without one, how many the wording quoted shows."""


@dataclass(frozen=True, slots=True)
class Citation:
    """An address as a sentence gives it: steps from the largest unit to the smallest, and what of the unit is meant.

    A step with an empty number is the unit last spoken of («осы абзац»), a single annex, or a unit added without a
    number; of several added so the number is SEVERAL: «дополнить абзацами следующего содержания».
    `scope` is PROVISION for the unit itself. `sentence` is the sentence of its text that is meant, 0 for one
    without a number («дополнить предложением»), negative for one counted from the end; then `scope` is SENTENCE.
    `text` tells that the text alone is meant, which stands under the unit's number and heading: «текст статьи».
    """

    steps: tuple[Step, ...] = ()
    scope: Scope = Scope.PROVISION
    sentence: int = 0
    text: bool = False


@dataclass(frozen=True, slots=True)
class Formula:
    """One sentence with slots. Of the formulae of one form the first is written, all are read, the earlier ones first.

    `several` tells that old and new words are paired in order («соответственно»), `read_only` that nobody writes so.
    `unfinished` is a sentence whose verb only the next one has: «"а" деген сөз "б" деген сөзбен, …».
    """

    form: Form
    text: str
    several: bool = False
    read_only: bool = False
    unfinished: bool = False


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence as read: its form, the addresses and the words in its slots.

    `occurrence` is which of several places of the old words is meant, as `Modification` has it: «в первом случае».
    """

    form: Form
    addresses: Mapping[str, tuple[Citation, ...]] = field(default_factory=dict)
    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    occurrence: int = 0


@dataclass(frozen=True)
class Amending:
    """How a language amends: its formulae, and how it names addresses and quoted words.

    `cite(citations, role, numbered_parts)` writes addresses, `read_address` reads them back or returns None.
    `name_words(texts, case)` quotes words and puts the noun to them; `nouns_before` and `nouns_after` match that noun
    when read. `follows` matches what may stand after a closing quotation mark. `contents` opens what is said of the
    table of contents («в оглавлении»), `contents_name` is its name. `excluded` is the remark that a repealed unit
    (None: an act) keeps in place of its text, by the law that repealed it where that is known. `endings` of `{end}`
    are first the imperative, then the converb where the language chains sentences by one ('' where not), then what is
    only read. `bare` matches what
    stands in place of the noun before words in the case `bare`. `acts` are what acts of each form are called where one
    is meant as a whole («Закон изложить в следующей редакции»). `refused` are wordings no formula covers, each with
    the reason to give. `turned` turn a sentence whose words stand in another order into that of a formula, its quoted
    texts masked. `occurrence` matches what says which of several places of the quoted words is meant, `every` what of
    it means all, and `read_ordinal` reads the number in it. `marks` match punctuation marks called by their names,
    `mark_named` is how a sentence names one that is quoted, which \\0 stands for. `opening` matches what a line says
    besides the unit it opens («внести следующие изменения»). `row_named` matches a row named by the words it begins
    with, `quoted` being the masked words of one or several and `noun` what stands for the row («строку "Итого"»,
    «"Барлығы" деген жол», «строки "Всего" и "Итого"»).
    """

    formulae: tuple[Formula, ...]
    cite: Callable[[Sequence[Citation], Role, bool], str]
    read_address: Callable[[str], tuple[Citation, ...] | None]
    name_words: Callable[[Sequence[str], str], str]
    nouns_before: str
    nouns_after: str
    follows: re.Pattern[str]
    between: str
    separator: re.Pattern[str]
    contents: str
    contents_name: str
    acts: Mapping[str, str]
    excluded: Callable[[Kind | None, AmendingSource | None], str]
    endings: tuple[str, ...] = ("", "")
    bare: str = ""
    refused: tuple[tuple[str, str], ...] = ()
    turned: tuple[tuple[re.Pattern[str], str], ...] = ()
    occurrence: str = ""
    every: str = ""
    read_ordinal: Callable[[list[str]], tuple[int, int] | None] = lambda _: None
    marks: tuple[tuple[re.Pattern[str], str], ...] = ()
    mark_named: str = ""
    opening: re.Pattern[str] | None = None
    row_named: re.Pattern[str] | None = None

    def why_not(self, text: str) -> str:
        """Return why a line that is no formula is not read."""
        folded = fold(text)
        found = (why for wording, why in self.refused if re.search(fold(wording), folded, re.IGNORECASE))
        return next(found, "no amending formula of this language")

    @property
    def chains(self) -> bool:
        """Return whether the language joins sentences by a converb («ауыстырылып, …»)."""
        return bool(self.endings[1])

    def write(
        self,
        form: Form,
        addresses: Mapping[str, tuple[Sequence[Citation], Role]],
        words: Mapping[str, Sequence[str]] | None = None,
        *,
        numbered_parts: bool = False,
        converb: bool = False,
        act: str = "",
    ) -> str:
        """Return the sentence of this form; words are quoted and named, addresses put in the case of their role.

        `act` is the form of the act where the sentence is about the act as a whole.
        """
        words = words or {}
        several = len(words.get("new", ())) > 1
        formula = next(
            each
            for each in self.formulae
            if (each.form, each.several, each.read_only) == (form, several, False)
            and ("{act}" in each.text) == bool(act)
            and ("{behind}" in each.text) == ("behind" in addresses)
        )

        def slot(match: re.Match[str]) -> str:
            if match["choice"] is not None:
                return match["choice"].partition("|")[0]
            name = match["slot"]
            if name == "end":
                return self.endings[1 if converb else 0]
            if name == "act":
                return self.acts.get(act, self.acts["act"])
            if name in words:
                return self.name_words(words[name], match["case"])
            if name == "renumbered":
                both = (addresses[each][0] for each in ("changed", "added"))
                return " ".join(self.cite(citations, Role.NAME, numbered_parts) for citations in both)
            citations, role = addresses.get(name, ((), Role.NAME))
            return self.cite(citations, role, numbered_parts) if citations else "\0"

        return _SLOT.sub(slot, formula.text).replace("\0 ", "").replace(" \0", "")

    def read(self, text: str) -> tuple[Sentence, ...] | None:
        """Return the sentences this line consists of, or None when some of it is no formula of this language."""
        masked = self._with_rows(self._turned(self._spelled_out(mask(text, self.follows))))
        sentences: list[Sentence] = []
        awaited: Form | None = None
        at = 0
        while not _CLOSED.match(masked.text, at):
            if sentences:
                separator = self.separator.match(masked.text, at)
                if separator is None:
                    return None
                at = separator.end()
            found = self._sentence(masked, at)
            if found is None or awaited not in (None, found[0].form):
                return None
            sentence, at, unfinished = found
            sentences.append(sentence)
            awaited = sentence.form if unfinished else None
        return tuple(sentences) if sentences and awaited is None else None

    def opened_by(self, line: str) -> tuple[Citation, ...] | None:
        """Return the units a line opens, of which the next lines speak: «в статье 84:», or None."""
        line = line.rstrip(" :")
        masked = (
            self._with_rows(mask(line, self.follows)) if self.row_named and MARKED.search(line) else Masked(line, ())
        )
        read = self.read_address(self.opening.sub("", masked.text) if self.opening else masked.text)
        return read and _with_names(read, masked)

    def _with_rows(self, masked: Masked) -> Masked:
        """Return the line with the words that name a row as a part of its address; words that are replaced stay so."""
        if self.row_named is None:
            return masked
        return replace(masked, text=self.row_named.sub(_row_called, masked.text))

    def _spelled_out(self, masked: Masked) -> Masked:
        """Return the line with punctuation marks that it calls by their names as quoted ones."""
        text, quoted = masked.text, list(masked.quoted)
        for pattern, sign in self.marks:
            if pattern.search(text):
                text = pattern.sub(self.mark_named.replace("\0", mask_of(len(quoted))), text)
                quoted.append(sign)
        return Masked(text, tuple(quoted))

    def which(self, text: str) -> int:
        """Return which of several places a sentence means by these words: «во втором случае» -> 2."""
        if re.search(self.every, text, re.IGNORECASE):
            return EVERY
        words = text.lower().split()
        return next((number[0] for at in range(len(words)) if (number := self.read_ordinal(words[at:]))), 0)

    def _turned(self, masked: Masked) -> Masked:
        for pattern, order in self.turned:
            match = pattern.match(masked.text)
            if match:
                return replace(masked, text=match.expand(order) + masked.text[match.end() :])
        return masked

    def _sentence(self, masked: Masked, at: int) -> tuple[Sentence, int, bool] | None:
        for formula, pattern in self._patterns:
            match = pattern.match(masked.text, at)
            sentence = _filled(self, formula, match, masked) if match else None
            if match and sentence:
                return sentence, match.end(), formula.unfinished
        return None

    @cached_property
    def _patterns(self) -> tuple[tuple[Formula, re.Pattern[str]], ...]:
        return tuple((formula, _compiled(self, formula.text)) for formula in self.formulae)


EXCEPTED = "it changes words throughout the text except in some places, which a clause cannot be applied by"
IN_ALL_CASES = "it changes words in whatever case they stand, which the words quoted do not show"
IN_A_ROW = "it changes a row of a table in a way that is not read"
IN_AN_ANNEX = "the new wording stands in an annex of the amending law"

NAMES_ROW = 0xF0000 - 0xE000
"""What makes of the character for quoted words the one for a row that is named by them."""

ROW_NAME = "[\U000f0000-\U000ffffd]"
"""Matches what stands in an address for the words that name a row."""

_SLOT = re.compile(r"\{(?P<slot>\w+)(?:\.(?P<case>\w+))?\}|\((?P<choice>[^)]*)\)")
_ADDRESSES = frozenset({"changed", "within", "added", "behind", "renumbered"})
_CLOSED = re.compile(r"\s*[;.]?\s*$")


def _compiled(amending: Amending, text: str) -> re.Pattern[str]:
    quoted = rf"{MASK}(?:\s*(?:{amending.between})?\s*{MASK})*"
    pattern, at = "", 0
    for match in _SLOT.finditer(text):
        pattern += _literal(text[at : match.start()])
        at = match.end()
        if match["choice"] is not None:
            pattern += "(?:" + "|".join(map(_literal, match["choice"].split("|"))) + ")"
        elif match["slot"] == "end":
            pattern += f"(?:{'|'.join(amending.endings)})"
        elif match["slot"] == "act":
            pattern += f"(?:{'|'.join(map(_literal, amending.acts.values()))})"
        elif match["slot"] in _ADDRESSES:
            pattern += rf"(?P<{match['slot']}>[^\ue000-\uf8ff:;]*?)"
        else:
            before = amending.bare if match["case"] == "bare" else amending.nouns_before
            words = rf"{before}\s*(?P<{match['slot']}>{quoted})\s*{amending.nouns_after}"
            pattern += _placed(words, amending.occurrence) if match["slot"] == "old" else words
    tail = _literal(text[at:]) or (r"(?=\s*[;.]?\s*$)" if pattern.endswith("*?)") else "")
    return re.compile(pattern + tail, re.IGNORECASE)


def _placed(words: str, occurrence: str) -> str:
    """Return a pattern of words and perhaps, before or after them, of what says which of several places is meant."""
    if not occurrence:
        return words
    return rf"(?:(?P<before_old>{occurrence})\s*)?{words}(?:\s*\(?(?P<after_old>{occurrence})\)?)?"


def _literal(text: str) -> str:
    """Return a pattern of the words: any white space between them, and perhaps a colon where one is written."""
    return re.sub(r"\s+", r"\\s*", re.escape(text).replace("\\ ", " ")).replace(":", r"\s*:?")


def _filled(amending: Amending, formula: Formula, match: re.Match[str], masked: Masked) -> Sentence | None:
    addresses: dict[str, tuple[Citation, ...]] = {}
    words: dict[str, tuple[str, ...]] = {}
    found = match.groupdict()
    placed = found.pop("before_old", None) or found.pop("after_old", None)
    found.pop("after_old", None)
    for name, text in found.items():
        if name not in _ADDRESSES:
            words[name] = masked.texts(text)
            continue
        read = _both(amending, text) if name == "renumbered" else {name: _address(amending, text)}
        if read is None or None in read.values():
            return None
        addresses.update({key: _with_names(value, masked) for key, value in read.items() if value})
    if formula.several and len(words.get("new", ())) not in (1, len(words.get("old", ()))):
        return None
    return Sentence(formula.form, addresses, words, amending.which(placed) if placed else 0)


def _address(amending: Amending, text: str) -> tuple[Citation, ...] | None:
    return amending.read_address(text) if text.strip(" ,") else ()


def _row_called(match: re.Match[str]) -> str:
    """Return a row and the words that name it, these as what an address reads; the order is that of the language."""
    named = [match["noun"], re.sub(MASK, lambda mask: chr(ord(mask.group()) + NAMES_ROW), match["quoted"])]
    return " ".join(named if match.start("noun") < match.start("quoted") else reversed(named))


def _with_names(cited: tuple[Citation, ...], masked: Masked) -> tuple[Citation, ...]:
    """Return the addresses with the words that rows are named by."""
    return tuple(replace(each, steps=tuple(_with_name(step, masked) for step in each.steps)) for each in cited)


def _with_name(step: Step, masked: Masked) -> Step:
    kind, num = step
    if not re.fullmatch(ROW_NAME, num):
        return step
    (words,) = masked.texts(chr(ord(num) - NAMES_ROW))
    return kind, by_words(words)


def _alike(a: Kind, b: Kind) -> bool:
    """Return whether two units may be of one kind: codes call numbered points parts."""
    parts = (Kind.PARAGRAPH, Kind.SUBPARAGRAPH)
    return a is b or (a in parts and b in parts)


def _both(amending: Amending, text: str) -> dict[str, tuple[Citation, ...] | None] | None:
    """Return the two addresses of «алтыншы абзацы бесінші абзац»: the new number stands last, a unit by itself."""
    words = text.split()
    for middle in range(len(words) - 1, 0, -1):
        new = amending.read_address(" ".join(words[middle:]))
        old = amending.read_address(" ".join(words[:middle]))
        if new and old and len(new[0].steps) == 1 and _alike(new[0].steps[-1][0], old[0].steps[-1][0]):
            return {"changed": old, "added": new}
    return None
