"""Kazakh addresses, from the larger unit to the smaller: «334-баптың бірінші бөлігінің бірінші абзацындағы»."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from workbench.languages import citing
from workbench.languages.citing import Unit
from workbench.languages.formulae import ROW_NAME, Citation, Role
from workbench.languages.kazakh import morphology
from workbench.languages.kazakh.ordinals import LARGEST, ordinal, read_ordinal
from workbench.languages.quotation import quoted_name
from workbench.law.act import Kind
from workbench.law.amendment import Scope
from workbench.law.folding import fold
from workbench.law.roman import from_roman
from workbench.law.rows import counted, words_of


class Noun(NamedTuple):
    """A noun by itself and as a part of something: тармақ, тармағы."""

    bare: str
    owned: str


NOUNS = {
    Kind.PART: Noun("бөлік", "бөлігі"),
    Kind.SECTION: Noun("бөлім", "бөлімі"),
    Kind.SUBSECTION: Noun("кіші бөлім", "кіші бөлімі"),
    Kind.CHAPTER: Noun("тарау", "тарауы"),
    Kind.SUBCHAPTER: Noun("параграф", "параграфы"),
    Kind.ARTICLE: Noun("бап", "бабы"),
    Kind.PARAGRAPH: Noun("тармақ", "тармағы"),
    Kind.POINT: Noun("тармақша", "тармақшасы"),
    Kind.SUBPARAGRAPH: Noun("бөлік", "бөлігі"),
    Kind.INDENT: Noun("абзац", "абзацы"),
    Kind.ANNEX: Noun("қосымша", "қосымшасы"),
    Kind.TABLE: Noun("кесте", "кестесі"),
    Kind.NOTE: Noun("ескертпе", "ескертпесі"),
    Kind.SIGNATURE: Noun("қолтаңба", "қолтаңбасы"),
    Kind.PREAMBLE: Noun("кіріспе", "кіріспесі"),
    Kind.ROW: Noun("жол", "жолы"),
    Kind.CELL: Noun("баған", "бағаны"),
}
_HEADING = Noun("тақырып", "тақырыбы")
_NAME = Noun("атау", "атауы")
_TEXT = Noun("мәтін", "мәтіні")
_SENTENCE = Noun("сөйлем", "сөйлемі")
_THROUGHOUT = "бүкіл мәтін бойынша"


def cite(cited: Sequence[Citation], role: Role, numbered_parts: bool = False) -> str:
    """Return the addresses in the case of their role, neighbours of one parent together.

    `numbered_parts` tells that numbered points are called parts, as in the criminal and procedural codes.
    """
    groups = citing.grouped(cited)
    texts: list[str] = []
    for index, (citation, numbers) in enumerate(groups):
        before = groups[index - 1][0] if index else None
        short = citing.shortened(citation, before)
        texts.append(_cited(short, numbers, role, numbered_parts, owned=short is not citation))
    return citing.joined(texts, "және")


def _cited(citation: Citation, numbers: tuple[str, ...], role: Role, numbered_parts: bool, *, owned: bool) -> str:
    """Return one address; `owned` tells that its larger units are understood from the address before it."""
    steps = citation.steps
    if citation.scope is Scope.CONTENTS:
        return _line_of_contents(citation, numbers, role)
    chain = []
    for index, (kind, num) in enumerate(steps):
        if index + 1 == len(steps) and citation.scope is Scope.PROVISION:
            chain.append(_unit(kind, numbers, role, numbered_parts, owned=owned or index > 0))
        else:
            light = steps[index + 1 :] != steps[-1:] or citation.scope is not Scope.PROVISION or role in _CASES_IN_A_ROW
            before_point = index + 1 < len(steps) and steps[index + 1][0] is Kind.POINT and light
            chain.append(_owner(kind, num, numbered_parts, owned=owned or index > 0, before_point=before_point))
    if citation.scope is Scope.THROUGHOUT:
        chain.append("бүкіл мәтіні бойынша" if steps else _THROUGHOUT)
    elif citation.scope is Scope.HEADING_AND_TEXT:
        text = _in_role(_TEXT.owned, role, possessive=True)
        chain.append(f"{_HEADING.owned} {morphology.instrumental(_HEADING.owned)[-3:]} {text}")
    elif citation.scope is not Scope.PROVISION:
        chain.append(_in_role(_HEADING.owned, role, possessive=True))
    return " ".join(chain)


def _line_of_contents(citation: Citation, numbers: tuple[str, ...], role: Role) -> str:
    """Return lines of the table of contents by the units they name: '7-1 және 7-2-баптардың тақырыптарымен'."""
    *owners, (kind, _) = citation.steps
    chain = [_owner(each, num, False, owned=index > 0, before_point=False) for index, (each, num) in enumerate(owners)]
    form = _form(NOUNS[kind], several=len(numbers) > 1, owned=bool(owners))
    chain.append(_numbered(kind, numbers, morphology.genitive(form), False))
    heading = _form(_HEADING, several=len(numbers) > 1, owned=True)
    return " ".join([*chain, _in_role(heading, role, possessive=True)])


_CASES_IN_A_ROW = frozenset({Role.WITHIN, Role.INSIDE, Role.OF})
"""Roles whose ending on a subpoint would follow two genitives."""


def _owner(kind: Kind, num: str, numbered_parts: bool, *, owned: bool, before_point: bool) -> str:
    """Return a larger unit of the chain, in the genitive.

    A point that is owned itself goes without before a subpoint that has an ending: «26-баптың 5-тармағы 3)
    тармақшасының екінші бөлігі», but «26-баптың 5-тармағының 3) тармақшасы».
    """
    noun = _noun(kind, numbered_parts)
    form = noun.owned if owned else noun.bare
    bare = owned and noun is NOUNS[Kind.PARAGRAPH] and before_point
    return _numbered(kind, (num,), form if bare else morphology.genitive(form), numbered_parts)


def _unit(kind: Kind, numbers: tuple[str, ...], role: Role, numbered_parts: bool, *, owned: bool) -> str:
    """Return the unit meant, with its numbers: '2 және 3-тармақтарындағы', '5-1) тармақшамен'."""
    noun = _noun(kind, numbered_parts)
    form = _form(noun, several=len(numbers) > 1, owned=owned)
    return _numbered(kind, numbers, _in_role(form, role, possessive=owned), numbered_parts)


def _form(noun: Noun, *, several: bool, owned: bool) -> str:
    if not several:
        return noun.owned if owned else noun.bare
    plural = morphology.plural(noun.bare)
    return plural + ("ы" if morphology.is_back(plural) else "і") if owned else plural


def _in_role(form: str, role: Role, *, possessive: bool) -> str:
    if role is Role.WITHIN:
        return morphology.attributive(form, possessive=possessive)
    if role is Role.INSIDE:
        return morphology.locative(form, possessive=possessive)
    if role is Role.ADDED:
        return morphology.instrumental(form)
    if role is Role.OF:
        return morphology.genitive(form)
    if role is Role.BEHIND:
        return morphology.ablative(form, possessive=possessive)
    if role is Role.OBJECT:
        return morphology.accusative(form, possessive=possessive)
    return form


def _noun(kind: Kind, numbered_parts: bool) -> Noun:
    return NOUNS[Kind.SUBPARAGRAPH if kind is Kind.PARAGRAPH and numbered_parts else kind]


def _numbered(kind: Kind, numbers: tuple[str, ...], noun: str, numbered_parts: bool) -> str:
    """Return the noun with its numbers before it: '6-1 және 6-2-тармақтары', '2) тармақша', 'екінші бөлік'."""
    if not any(numbers) or (kind in citing.ALONE and numbers == ("1",)):
        return noun
    if kind is Kind.ROW:
        return _numbered_rows(numbers, noun)
    if kind is Kind.POINT:
        return f"{citing.joined(tuple(f'{number})' for number in numbers), 'және')} {noun}"
    in_words = kind in (Kind.SUBPARAGRAPH, Kind.INDENT, Kind.PART) or (kind is Kind.PARAGRAPH and numbered_parts)
    if in_words and all(number.isdigit() and int(number) <= LARGEST for number in numbers):
        return f"{citing.joined(tuple(ordinal(int(number)) for number in numbers), 'және')} {noun}"
    return f"{citing.joined(numbers, 'және')}-{noun}"


def _numbered_rows(numbers: tuple[str, ...], noun: str) -> str:
    """Return rows by what tells them apart: 'реттік нөмірлері 3 және 4-жолдар', 'үшінші жол', '"А" деген жол'."""
    if words_of(numbers[0]):
        return f"{citing.joined([quoted_name(words_of(number)) for number in numbers], 'және')} деген {noun}"
    if counted(numbers[0]):
        return f"{citing.joined([ordinal(counted(number)) for number in numbers], 'және')} {noun}"
    serial = "реттік нөмірлері" if len(numbers) > 1 else "реттік нөмірі"
    return f"{serial} {citing.joined(numbers, 'және')}-{noun}"


@cache
def _forms() -> dict[str, Kind]:
    """Return every form of every noun, folded, with its kind; бөлік is taken for the unnumbered part."""
    nouns = [*NOUNS.items(), (Kind.PREAMBLE, Noun("преамбула", "преамбуласы"))]
    return {fold(form): kind for kind, noun in nouns if kind is not Kind.PART for form in _all_forms(noun)}


def _all_forms(noun: Noun) -> set[str]:
    stems = [(_form(noun, several=several, owned=owned), owned) for several in (False, True) for owned in (False, True)]
    forms = {_in_role(form, role, possessive=owned) for form, owned in stems for role in Role}
    return forms | {
        case(form, possessive=owned) for form, owned in stems for case in (morphology.dative, morphology.ablative)
    }


@cache
def _several() -> frozenset[str]:
    """Return every form of the nouns in the plural, folded."""
    forms = {_form(noun, several=True, owned=owned): owned for noun in NOUNS.values() for owned in (False, True)}
    return frozenset(fold(_in_role(form, role, possessive=owned)) for form, owned in forms.items() for role in Role)


@cache
def _folded(noun: Noun) -> frozenset[str]:
    return frozenset(map(fold, _all_forms(noun)))


_TOKEN = re.compile(
    r"(?P<number>\d+(?:-\d+)*(?![\d]))(?P<point>\))?|(?P<word>[^\W\d_]+)|(?P<mark>[,.–—-])|(?P<name>"
    rf"{ROW_NAME})"
)
_ADDED = tuple(map(fold, ("мен", "пен", "бен")))
"""How a noun ends that says what is added: «абзацпен», «тармақтармен»."""

_AND = frozenset(map(fold, ("және", "мен", "пен", "бен", "сондай", "ақ")))
_BETWEEN = _AND | {","}
_IDLE = frozenset(
    map(
        fold,
        (
            "-",
            "осы",
            "реттік",
            "нөмірі",
            "нөмірлері",
            "заңның",
            "кодекстің",
            "өзінің",
            "аталған",
            "жаңа",
            "көрсетілген",
            "заңға",
            "кодекске",
        ),
    )
) | frozenset(map(fold, ("қаулының", "қаулыға", "шешімнің", "шешімге", "бұйрықтың", "бұйрыққа", "жарлықтың")))
_LAST = fold("соңғы")
_LAST_BUT_ONE = [fold("соңғының"), fold("алдындағы")]
_WHOLE = r"(?:бүкіл|барлық|тұтас|күллі)\s+"
_BY_TEXT = re.compile(fold(rf"^(?P<owner>.*?)\s*(?:{_WHOLE})?\bмәтін[а-яәғқңөұүһі]*\s+бойынша\s*$"), re.IGNORECASE)
_BY_HEADING = re.compile(
    fold(rf"^(?P<owner>.*?)\s*тақыры[пб]\w*\s+(?:мен|және)\s+(?P<whole>{_WHOLE})?мәтіні?\s+бойынша\s*$"),
    re.IGNORECASE,
)


def read_address(text: str) -> tuple[Citation, ...] | None:
    """Return the units these words name, from the largest to the smallest step, or None when they name none."""
    text = fold(text)
    both = _BY_HEADING.match(text)
    if both:
        return _by_heading(both["owner"], whole=bool(both["whole"]))
    throughout = _BY_TEXT.match(text)
    if throughout:
        inner = (Citation(),) if _is_the_act(throughout["owner"]) else read_address(throughout["owner"])
        return inner and tuple(Citation(each.steps, Scope.THROUGHOUT) for each in inner)
    tokens = _tokens(text)
    return _Reader(tokens).read() if tokens else None


def _by_heading(owner: str, *, whole: bool) -> tuple[Citation, ...] | None:
    """Return what «тақырыбы мен мәтіні бойынша» means; the whole text of a unit has its heading in it, an act's not."""
    act = _is_the_act(owner)
    inner = (Citation(),) if act else read_address(owner)
    if whole and act:
        return (Citation((), Scope.HEADING), Citation((), Scope.THROUGHOUT))
    scope = Scope.THROUGHOUT if whole else Scope.HEADING_AND_TEXT
    return inner and tuple(Citation(each.steps, scope) for each in inner)


def _is_the_act(owner: str) -> bool:
    """Return whether what owns a text is the act itself, named or not: «Заңның бүкіл мәтіні»."""
    return all(word in _IDLE for word in owner.strip(" ,").lower().split())


def _tokens(text: str) -> list[str] | None:
    tokens, at = [], 0
    for match in _TOKEN.finditer(text):
        if text[at : match.start()].strip():
            return None
        at = match.end()
        tokens.append(match.group() if match.group().isupper() else match.group().lower())
    return tokens if not text[at:].strip() else None


class _Reader:
    """Reads the tokens of an address from left to right; chains are collected from the largest unit down."""

    def __init__(self, tokens: list[str]) -> None:
        self.tokens = tokens
        self.at = 0
        self.chains: list[list[Unit]] = [[]]
        self.scopes: list[Scope] = [Scope.PROVISION]
        self.sentences: list[tuple[str, ...]] = [()]
        self.text = False

    def read(self) -> tuple[Citation, ...] | None:
        while self.at < len(self.tokens):
            token = self.tokens[self.at]
            if token in _folded(_HEADING) or token in _folded(_NAME):
                self.at += 1
                self.scopes[-1] = Scope.HEADING
            elif token in _folded(_TEXT):
                self.at += 1
                self.text = self.scopes[-1] is not Scope.HEADING and len(self.chains) == 1
                self.scopes[-1] = Scope.PROVISION if self.scopes[-1] is not Scope.HEADING else Scope.HEADING_AND_TEXT
            elif token in _BETWEEN:
                self.at += 1
                if (
                    self.tokens[self.at : self.at + 1]
                    and self.tokens[self.at] not in _folded(_TEXT)
                    and (self.chains[-1] or self.scopes[-1] is Scope.HEADING)
                ):
                    self.chains.append([])
                    self.scopes.append(Scope.PROVISION)
                    self.sentences.append(())
            elif token in _IDLE:
                self.at += 1
            elif not self._unit():
                return None
        return self._citations()

    def _unit(self) -> bool:
        start = self.at
        numbers = self._row_names() or self._numbers()
        bracketed = any(token.endswith(")") for token in self.tokens[start : self.at])
        if self.tokens[self.at : self.at + 1] == ["-"]:
            self.at += 1
        if self.at >= len(self.tokens):
            return False
        word = self.tokens[self.at]
        if word in _folded(_SENTENCE):
            self.at += 1
            self.scopes[-1], self.sentences[-1] = Scope.SENTENCE, numbers
            return True
        pair = " ".join(self.tokens[self.at : self.at + 2])
        kind = _forms().get(pair) or _forms().get(word)
        if kind is None or (bracketed and kind is not Kind.POINT):
            return False
        self.at += 2 if pair in _forms() and " " in pair else 1
        if not self.tokens[start][0].isdigit():
            numbers = citing.counted_rows(kind, numbers)
        if kind is Kind.SUBPARAGRAPH and numbers and "-" in numbers[0]:
            kind = Kind.PARAGRAPH
        this = self.at > 1 and self.tokens[self.at - 2] == fold("осы")
        several = word in _several() or pair in _several()
        added = self.tokens[self.at - 1].endswith(_ADDED)
        numbers = citing.as_range(numbers, several=several) or citing.unsaid(
            kind, added=added or this, several=several and added
        )
        self.chains[-1].append((kind, numbers))
        return bool(numbers)

    def _numbers(self) -> tuple[str, ...]:
        """Take the numbers that stand here: «2, 3 және 5», «6-1), 9-1) және 14)», «он бесінші және он алтыншы»."""
        numbers: list[str] = []
        while True:
            ahead = self.at
            if numbers and ahead < len(self.tokens) and self.tokens[ahead] in {",", "-", "–", "—", *_AND}:
                ahead += 1
            taken = self._number(ahead) if not numbers or ahead > self.at else None
            if taken is None:
                return tuple(numbers)
            number, after = taken
            if ahead > self.at and self.tokens[self.at] in "-–—":
                numbers[-1:] = citing.expanded(numbers[-1], number)
            else:
                numbers.append(number)
            self.at = after

    def _row_names(self) -> tuple[str, ...]:
        """Take the words that name rows."""
        names = citing.row_names(self.tokens, self.at, (",", *_AND))
        self.at += max(2 * len(names) - 1, 0)
        return names

    def _number(self, at: int) -> tuple[str, int] | None:
        if at >= len(self.tokens):
            return None
        token = self.tokens[at]
        if token[0].isdigit():
            return token.rstrip(")"), at + 1
        roman = from_roman(token) if token.isupper() else None
        if roman:
            return str(roman), at + 1
        if token == _LAST:
            return "last", at + 1
        if self.tokens[at : at + 2] == _LAST_BUT_ONE:
            return "last-but-one", at + 2
        words = read_ordinal(self.tokens[at : at + 4])
        return (str(words[0]), at + words[1]) if words else None

    def _citations(self) -> tuple[Citation, ...] | None:
        chains: list[Sequence[Unit]] = list(self.chains)
        for index in range(1, len(chains)):
            if chains[index] and self.scopes[index] is Scope.PROVISION:
                before = chains[index - 1]
                if self.scopes[index - 1] is Scope.HEADING:  # «5-баптың тақырыбындағы және 1-тармағындағы»
                    before = [*before, (Kind.INDENT, ("1",))]
                chains[index] = citing.restored(chains[index], before)
        if not any(chains) and self.scopes == [Scope.PROVISION] and not self.text:
            return None
        return citing.citations(chains, self.scopes, self.sentences, text=self.text)
