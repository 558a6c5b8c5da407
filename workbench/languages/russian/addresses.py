"""Russian addresses, from the smaller unit to the larger: «в абзаце первом части первой статьи 334»."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from workbench.languages import citing
from workbench.languages.citing import Unit
from workbench.languages.formulae import ROW_NAME, Citation, Role
from workbench.languages.quotation import quoted_name
from workbench.languages.russian.ordinals import CASES, LARGEST, ordinal, read_ordinal
from workbench.law.act import Kind
from workbench.law.amendment import Scope
from workbench.law.roman import from_roman
from workbench.law.rows import counted, words_of


class Noun(NamedTuple):
    """A noun in six cases, singular and plural, in the order of `ordinals.CASES`."""

    gender: str
    singular: tuple[str, ...]
    plural: tuple[str, ...]


def _noun(gender: str, singular: str, plural: str) -> Noun:
    return Noun(gender, tuple(singular.split()), tuple(plural.split()))


NOUNS = {
    Kind.PART: _noun("f", "часть части части часть частью части", "части частей частям части частями частях"),
    Kind.SECTION: _noun(
        "m", "раздел раздела разделу раздел разделом разделе", "разделы разделов разделам разделы разделами разделах"
    ),
    Kind.SUBSECTION: _noun(
        "m",
        "подраздел подраздела подразделу подраздел подразделом подразделе",
        "подразделы подразделов подразделам подразделы подразделами подразделах",
    ),
    Kind.CHAPTER: _noun("f", "глава главы главе главу главой главе", "главы глав главам главы главами главах"),
    Kind.SUBCHAPTER: _noun(
        "m",
        "параграф параграфа параграфу параграф параграфом параграфе",
        "параграфы параграфов параграфам параграфы параграфами параграфах",
    ),
    Kind.ARTICLE: _noun(
        "f", "статья статьи статье статью статьей статье", "статьи статей статьям статьи статьями статьях"
    ),
    Kind.PARAGRAPH: _noun(
        "m", "пункт пункта пункту пункт пунктом пункте", "пункты пунктов пунктам пункты пунктами пунктах"
    ),
    Kind.POINT: _noun(
        "m",
        "подпункт подпункта подпункту подпункт подпунктом подпункте",
        "подпункты подпунктов подпунктам подпункты подпунктами подпунктах",
    ),
    Kind.SUBPARAGRAPH: _noun("f", "часть части части часть частью части", "части частей частям части частями частях"),
    Kind.INDENT: _noun(
        "m", "абзац абзаца абзацу абзац абзацем абзаце", "абзацы абзацев абзацам абзацы абзацами абзацах"
    ),
    Kind.ANNEX: _noun(
        "n",
        "приложение приложения приложению приложение приложением приложении",
        "приложения приложений приложениям приложения приложениями приложениях",
    ),
    Kind.TABLE: _noun(
        "f", "таблица таблицы таблице таблицу таблицей таблице", "таблицы таблиц таблицам таблицы таблицами таблицах"
    ),
    Kind.NOTE: _noun(
        "n",
        "примечание примечания примечанию примечание примечанием примечании",
        "примечания примечаний примечаниям примечания примечаниями примечаниях",
    ),
    Kind.SIGNATURE: _noun(
        "f", "подпись подписи подписи подпись подписью подписи", "подписи подписей подписям подписи подписями подписях"
    ),
    Kind.PREAMBLE: _noun(
        "f",
        "преамбула преамбулы преамбуле преамбулу преамбулой преамбуле",
        "преамбулы преамбул преамбулам преамбулы преамбулами преамбулах",
    ),
}
NOUNS |= {
    Kind.ROW: _noun("f", "строка строки строке строку строкой строке", "строки строк строкам строки строками строках"),
    Kind.CELL: _noun("f", "графа графы графе графу графой графе", "графы граф графам графы графами графах"),
}
HEADING = _noun(
    "m",
    "заголовок заголовка заголовку заголовок заголовком заголовке",
    "заголовки заголовков заголовкам заголовки заголовками заголовках",
)
_TEXT = _noun("m", "текст текста тексту текст текстом тексте", "тексты текстов текстам тексты текстами текстах")

_ROLES = {
    Role.NAME: "nom",
    Role.CHANGED: "acc",
    Role.WITHIN: "prep",
    Role.INSIDE: "prep",
    Role.ADDED: "ins",
    Role.OF: "gen",
    Role.BEHIND: "gen",
    Role.OBJECT: "gen",
}
_IN = frozenset({Role.WITHIN, Role.INSIDE})
_CLOSE = frozenset({Role.NAME, Role.INSIDE})
"""Roles after which no word follows that a comma would part from the number of a row."""


def cite(cited: Sequence[Citation], role: Role, numbered_parts: bool = False) -> str:
    """Return the addresses in the case of their role, neighbours of one parent together.

    `numbered_parts` tells that numbered points are called parts, as in the criminal and procedural codes.
    """
    groups = citing.grouped(cited)
    texts = []
    for index, (citation, numbers) in enumerate(groups):
        following = groups[index + 1][0] if index + 1 < len(groups) else None
        texts.append(_cited(citing.shortened(citation, following), numbers, role, numbered_parts))
    told = citing.joined(texts, "и")
    plain = cited[0].scope is Scope.THROUGHOUT
    told = told.rstrip(",") if role in _CLOSE else told
    return f"в {told}" if role in _IN and not plain else told


def _cited(citation: Citation, numbers: tuple[str, ...], role: Role, numbered_parts: bool) -> str:
    case = _ROLES[role]
    chain = [_unit(kind, (num,), "gen", numbered_parts) for kind, num in citation.steps]
    if citation.scope is Scope.PROVISION:
        chain[-1] = _unit(citation.steps[-1][0], numbers, case, numbered_parts)
    elif citation.scope is Scope.CONTENTS:
        chain[-1] = _unit(citation.steps[-1][0], numbers, "gen", numbered_parts)
        chain.append(_form(HEADING, case, plural=len(numbers) > 1))
    elif citation.scope is Scope.THROUGHOUT:
        chain.append("по всему тексту")
    elif citation.scope is Scope.HEADING_AND_TEXT:
        chain.append(f"{_form(HEADING, case)} и {_form(_TEXT, case)}")
    else:
        chain.append(_form(HEADING, case))
    return " ".join(reversed(chain))


def _unit(kind: Kind, numbers: tuple[str, ...], case: str, numbered_parts: bool) -> str:
    """Return a unit with its numbers: 'пунктах 2 и 3', 'подпунктом 5-1)', 'части первую и вторую', 'частью 2-1'."""
    called = Kind.SUBPARAGRAPH if kind is Kind.PARAGRAPH and numbered_parts else kind
    noun = NOUNS[called]
    name = _form(noun, case, plural=len(numbers) > 1)
    if not any(numbers) or (kind in citing.ALONE and numbers == ("1",)):
        return name
    if called is Kind.ROW:
        return f"{name}{_which_rows(numbers, case)}"
    if called is Kind.POINT:
        numbers = tuple(f"{number})" for number in numbers)
    elif called in (Kind.SUBPARAGRAPH, Kind.INDENT, Kind.PART):
        numbers = tuple(_in_words(number, noun.gender, case) for number in numbers)
    return f"{name} {citing.joined(numbers, 'и')}"


def _which_rows(numbers: tuple[str, ...], case: str) -> str:
    """Return what tells rows from others: ', порядковые номера 3 и 4,', ' третью', ' "Итого"'."""
    if words_of(numbers[0]):
        return f" {citing.joined([quoted_name(words_of(number)) for number in numbers], 'и')}"
    if counted(numbers[0]):
        return f" {citing.joined([_in_words(str(counted(number)), 'f', case) for number in numbers], 'и')}"
    noun = "порядковые номера" if len(numbers) > 1 else "порядковый номер"
    return f", {noun} {citing.joined(numbers, 'и')},"


def _in_words(number: str, gender: str, case: str) -> str:
    return ordinal(int(number), gender, case) if number.isdigit() and int(number) <= LARGEST else number


def _form(noun: Noun, case: str, *, plural: bool = False) -> str:
    return (noun.plural if plural else noun.singular)[CASES.index(case)]


_KNOWN = {
    form: kind for kind, noun in NOUNS.items() if kind is not Kind.PART for form in (*noun.singular, *noun.plural)
}
_SEVERAL = frozenset(form for noun in NOUNS.values() for form in noun.plural) - frozenset(
    form for noun in NOUNS.values() for form in noun.singular
)
_KNOWN |= dict.fromkeys(("столбец", "столбца", "столбце", "колонка", "колонки", "колонку", "колонке"), Kind.CELL)
_KNOWN |= {"статьею": Kind.ARTICLE, "главою": Kind.CHAPTER, "§": Kind.SUBCHAPTER, "ст": Kind.ARTICLE}
_HEADINGS = {*HEADING.singular, *HEADING.plural} | {
    "названии",
    "название",
    "наименование",
    "наименовании",
}
_TEXTS = set(_TEXT.singular)
_SENTENCE = _noun(
    "n",
    "предложение предложения предложению предложение предложением предложении",
    "предложения предложений предложениям предложения предложениями предложениях",
)
_SENTENCES = {*_SENTENCE.singular, *_SENTENCE.plural}
_SERIAL = re.compile(r"порядков\w+ номер(?P<several>а|ов|ами|ам|ах)?(?:у|ом|е)?")
_FROM_THE_END = re.compile(r"(?P<but_one>пред)?последн(?:ий|его|ему|им|ем|яя|ей|юю|ее)")
_TOKEN = re.compile(
    r"(?P<number>\d+(?:-\d+)*(?![\d-]))(?P<point>\))?|(?P<word>[А-Яа-яЁё§]+|[IVXLC]+)|(?P<mark>[,.–—-])|(?P<name>"
    rf"{ROW_NAME})"
)
_THROUGHOUT = re.compile(
    r"^(?:во?\s+)?(?P<heading>заголовке\s+и\s+)?по\s+(?:всему\s+)?тексту(?:\s+настоящего\s+(?:Закона|Кодекса)|\s+(?:Закона|Кодекса))?\s*",
    re.I,
)
_IDLE = frozenset(
    {",", "в", "во", "из", "и", "а", "также", "настоящего", "указанного", "закона", "кодекса", "к", "ко", "самого"}
    | {"новым", "новой", "новыми", "соответственно", "указанному", "закону", "кодексу"}
    | {form for act in ("постановлени", "решени") for form in (f"{act}я", f"{act}ю")}
    | {form for act in ("указ", "приказ") for form in (f"{act}а", f"{act}у")}
)
_ADDED = {noun.singular[CASES.index("ins")] for noun in NOUNS.values()}
_ADDED_SEVERAL = {noun.plural[CASES.index("ins")] for noun in NOUNS.values()}


def read_address(text: str) -> tuple[Citation, ...] | None:
    """Return the units these words name, from the largest to the smallest step, or None when they name none.

    >>> [citation.steps for citation in read_address("в пунктах 2 и 3 статьи 5")]  # doctest: +ELLIPSIS
    [((<Kind.ARTICLE: 'article'>, '5'), (<Kind.PARAGRAPH: 'paragraph'>, '2')), ...]
    """
    throughout = _THROUGHOUT.match(text)
    if throughout:
        rest = text[throughout.end() :]
        inner = read_address(rest) if rest.strip() else (Citation(),)
        everywhere = inner and tuple(Citation(each.steps, Scope.THROUGHOUT) for each in inner)
        title = throughout["heading"] and not rest.strip()  # the text of a unit has its heading in it, an act's has not
        return (Citation((), Scope.HEADING), *everywhere) if title and everywhere else everywhere
    tokens = _tokens(text)
    return _Reader(tokens).read() if tokens else None


def _tokens(text: str) -> list[str] | None:
    tokens, at = [], 0
    for match in _TOKEN.finditer(text):
        if text[at : match.start()].strip():
            return None
        at = match.end()
        tokens.append(match.group() if match["word"] is None or match.group().isupper() else match.group().lower())
    return tokens if not text[at:].strip() else None


class _Reader:
    """Reads the tokens of an address from left to right; chains are collected from the smallest unit up."""

    def __init__(self, tokens: list[str]) -> None:
        self.tokens = tokens
        self.at = 0
        self.chains: list[list[Unit]] = []
        self.scopes: list[Scope] = []
        self.sentences: list[tuple[str, ...]] = []
        self.text = False

    def read(self) -> tuple[Citation, ...] | None:
        separated = True
        while self.at < len(self.tokens):
            token = self.tokens[self.at]
            if token in _IDLE:
                separated |= token in (",", "и")
                self.at += 1
            elif token in _HEADINGS | _TEXTS:
                separated = self._heading(token)
            elif not self._unit(separated):
                return None
            else:
                separated = False
        return self._citations()

    def _heading(self, token: str) -> bool:
        """Take «заголовок», «заголовок и текст» or «текст»; what follows says of what."""
        scope = Scope.HEADING if token in _HEADINGS else Scope.WORDS
        self.at += 1
        if scope is Scope.HEADING and self.tokens[self.at : self.at + 1] == ["и"]:
            after = self.tokens[self.at + 1 : self.at + 3]
            if after and (after[0] in _TEXTS or (after[0] == "в" and after[1:] and after[1] in _TEXTS)):
                scope = Scope.HEADING_AND_TEXT
                self.at += 1 + len(after[: 2 if after[0] == "в" else 1])
        self._begin(Scope.PROVISION if scope is Scope.WORDS else scope)
        self.text = scope is Scope.WORDS and len(self.chains) == 1
        return False

    def _begin(self, scope: Scope, sentences: tuple[str, ...] = ()) -> None:
        self.chains.append([])
        self.scopes.append(scope)
        self.sentences.append(sentences)

    def _unit(self, separated: bool) -> bool:
        before = () if self.tokens[self.at][0].isdigit() else self._numbers()
        if self.at >= len(self.tokens):
            return False
        if self.tokens[self.at] in _SENTENCES:
            self.at += 1
            self._begin(Scope.SENTENCE, before or self._numbers())
            return True
        kind = _KNOWN.get(self.tokens[self.at])
        if kind is None:
            return False
        self.at += 1
        noun = self.tokens[self.at - 1]
        if kind in (Kind.ROW, Kind.CELL):
            numbers = citing.counted_rows(kind, before) or self._rows(kind)
        else:
            numbers = citing.as_range(before or self._numbers(), several=noun in _SEVERAL)
        if separated or not self.chains:
            self._begin(Scope.PROVISION)
        if kind is Kind.SUBPARAGRAPH and numbers and "-" in numbers[0]:
            kind = Kind.PARAGRAPH
        numbers = numbers or citing.unsaid(kind, added=noun in _ADDED, several=noun in _ADDED_SEVERAL)
        self.chains[-1].insert(0, (kind, numbers))
        return bool(numbers)

    def _numbers(self) -> tuple[str, ...]:
        """Take the numbers that stand here: «2, 3 и 5», «2)-7)», «первую и вторую», «со второго по пятый»."""
        numbers: list[str] = []
        if self.tokens[self.at : self.at + 1] and self.tokens[self.at] in ("с", "со"):
            return self._range()
        while True:
            ahead = self.at
            if numbers and self.tokens[ahead : ahead + 1] and self.tokens[ahead] in (",", "и", "-", "–", "—"):
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

    def _rows(self, kind: Kind) -> tuple[str, ...]:
        """Take what tells rows or cells from others: «, порядковый номер 5,», «третью», «5», «"Итого"»."""
        ahead = self.at + (self.tokens[self.at : self.at + 1] == [","])
        serial = _SERIAL.fullmatch(" ".join(self.tokens[ahead : ahead + 2]))
        if serial:
            self.at = ahead + 2
            numbers = citing.as_range(self._numbers(), several=bool(serial["several"]))
            self.at += self.tokens[self.at : self.at + 1] == [","]
            return numbers
        first = "".join(self.tokens[self.at : self.at + 1])
        names = citing.row_names(self.tokens, self.at, (",", "и"))
        if names:
            self.at += 2 * len(names) - 1
            return names
        numbers = self._numbers()
        return numbers if first[:1].isdigit() else citing.counted_rows(kind, numbers)

    def _range(self) -> tuple[str, ...]:
        first = self._number(self.at + 1)
        last = self._number(first[1] + 1) if first and self.tokens[first[1] : first[1] + 1] == ["по"] else None
        if first is None or last is None:
            return ()
        self.at = last[1]
        return citing.expanded(first[0], last[0])

    def _number(self, at: int) -> tuple[str, int] | None:
        if at >= len(self.tokens):
            return None
        token = self.tokens[at]
        if token[0].isdigit():
            return token.rstrip(")"), at + 1
        roman = from_roman(token) if token.isupper() else None
        if roman:
            return str(roman), at + 1
        end = _FROM_THE_END.fullmatch(token)
        if end:
            return ("last-but-one" if end["but_one"] else "last"), at + 1
        words = read_ordinal(self.tokens[at : at + 3])
        return (str(words[0]), at + words[1]) if words else None

    def _citations(self) -> tuple[Citation, ...] | None:
        chains: list[Sequence[Unit]] = list(self.chains)
        for index in range(len(chains) - 2, -1, -1):
            if chains[index] and self.scopes[index] is Scope.PROVISION:
                chains[index] = citing.restored(chains[index], chains[index + 1])
            elif not chains[index] and self.scopes[index] is Scope.HEADING and len(chains[index + 1]) > 1:
                chains[index] = chains[index + 1][:-1]  # «в заголовке и пункте 1 статьи 5»
        return citing.citations(chains, self.scopes, self.sentences, text=self.text) or None
