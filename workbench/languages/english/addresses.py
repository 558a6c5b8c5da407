"""English addresses of the working translation: «the second part of point 3 of Article 5», smaller unit first."""

from __future__ import annotations

import re
from collections.abc import Sequence

from workbench.languages import citing
from workbench.languages.citing import Unit
from workbench.languages.english.ordinals import LARGEST, ordinal, read_ordinal
from workbench.languages.formulae import ROW_NAME, Citation, Role
from workbench.languages.quotation import quoted_name
from workbench.law.act import Kind
from workbench.law.amendment import Scope
from workbench.law.rows import counted, words_of

NOUNS = {
    Kind.PART: "Part",
    Kind.SECTION: "Section",
    Kind.SUBSECTION: "Subsection",
    Kind.CHAPTER: "Chapter",
    Kind.SUBCHAPTER: "Paragraph",
    Kind.ARTICLE: "Article",
    Kind.PARAGRAPH: "point",
    Kind.POINT: "subpoint",
    Kind.SUBPARAGRAPH: "part",
    Kind.INDENT: "indent",
    Kind.ANNEX: "Annex",
    Kind.TABLE: "table",
    Kind.NOTE: "note",
    Kind.SIGNATURE: "signature",
    Kind.PREAMBLE: "preamble",
    Kind.ROW: "row",
    Kind.CELL: "column",
}
_IN = frozenset({Role.WITHIN, Role.INSIDE})
_SCOPES = {
    Scope.HEADING: "the heading",
    Scope.HEADING_WORDS: "the heading",
    Scope.HEADING_AND_TEXT: "the heading and the text",
    Scope.THROUGHOUT: "throughout the text",
}


def cite(cited: Sequence[Citation], role: Role, numbered_parts: bool = False) -> str:
    """Return the addresses; words change «in» them. `numbered_parts` calls numbered points parts."""
    groups = citing.grouped(cited)
    texts = []
    for index, (citation, numbers) in enumerate(groups):
        following = groups[index + 1][0] if index + 1 < len(groups) else None
        texts.append(_cited(citing.shortened(citation, following), numbers, numbered_parts))
    told = citing.joined(texts, "and")
    return f"in {told}" if role in _IN and cited[0].scope is not Scope.THROUGHOUT else told


def _cited(citation: Citation, numbers: tuple[str, ...], numbered_parts: bool) -> str:
    chain = [_unit(kind, (num,), numbered_parts) for kind, num in citation.steps]
    if citation.scope is Scope.PROVISION:
        chain[-1] = _unit(citation.steps[-1][0], numbers, numbered_parts)
    elif citation.scope is Scope.CONTENTS:
        chain[-1] = _unit(citation.steps[-1][0], numbers, numbered_parts)
        chain.append("the headings" if len(numbers) > 1 else "the heading")
    else:
        chain.append(_SCOPES[citation.scope])
    return " of ".join(reversed(chain))


def _unit(kind: Kind, numbers: tuple[str, ...], numbered_parts: bool) -> str:
    called = Kind.SUBPARAGRAPH if kind is Kind.PARAGRAPH and numbered_parts else kind
    noun = NOUNS[called] + ("s" if len(numbers) > 1 else "")
    if not any(numbers) or (kind in citing.ALONE and numbers == ("1",)):
        return f"the {noun}"
    if called in (Kind.SUBPARAGRAPH, Kind.INDENT) and all(num.isdigit() and int(num) <= LARGEST for num in numbers):
        return f"the {citing.joined([ordinal(int(number)) for number in numbers], 'and')} {noun}"
    if called is Kind.ROW and words_of(numbers[0]):
        return f"{noun} {citing.joined([quoted_name(words_of(number)) for number in numbers], 'and')}"
    if called is Kind.ROW and counted(numbers[0]):
        return f"the {citing.joined([ordinal(counted(number)) for number in numbers], 'and')} {noun}"
    if called is Kind.POINT:
        numbers = tuple(f"{number})" for number in numbers)
    return f"{noun} {citing.joined(numbers, 'and')}"


_KNOWN = {noun.lower() + ending: kind for kind, noun in NOUNS.items() if kind is not Kind.PART for ending in ("", "s")}
_KNOWN |= {"item": Kind.PARAGRAPH, "items": Kind.PARAGRAPH, "sub-item": Kind.POINT, "sub-items": Kind.POINT}
_KNOWN |= {"annexes": Kind.ANNEX, "subparagraph": Kind.POINT, "subparagraphs": Kind.POINT, "§": Kind.SUBCHAPTER}
_TOKEN = re.compile(
    r"(?P<number>\d+(?:-\d+)*(?![\d-]))(?P<point>\))?|(?P<word>[A-Za-z§]+(?:-[A-Za-z]+)*)|(?P<mark>[,–—-])|(?P<name>"
    rf"{ROW_NAME})"
)
_THROUGHOUT = re.compile(r"^\s*throughout\s+(?:the\s+)?(?:whole\s+)?text(?:\s+of\b)?\s*", re.IGNORECASE)
_IDLE = frozenset({"in", "of", "the", "text"})
_HEADINGS = frozenset({"heading", "headings", "title"})


def read_address(text: str) -> tuple[Citation, ...] | None:
    """Return the units these words name, from the largest to the smallest step, or None when they name none."""
    throughout = _THROUGHOUT.match(text)
    if throughout:
        rest = text[throughout.end() :]
        inner = read_address(rest) if rest.strip() else (Citation(),)
        return inner and tuple(Citation(each.steps, Scope.THROUGHOUT) for each in inner)
    tokens = _tokens(text)
    return _Reader(tokens).read() if tokens else None


def _tokens(text: str) -> list[str] | None:
    tokens, at = [], 0
    for match in _TOKEN.finditer(text):
        if text[at : match.start()].strip():
            return None
        at = match.end()
        tokens.append(match.group().lower())
    return tokens if not text[at:].strip() else None


class _Reader:
    """Reads the tokens of an address from left to right; chains are collected from the smallest unit up."""

    def __init__(self, tokens: list[str]) -> None:
        self.tokens = tokens
        self.at = 0
        self.chains: list[list[Unit]] = []
        self.scopes: list[Scope] = []

    def read(self) -> tuple[Citation, ...] | None:
        separated = True
        while self.at < len(self.tokens):
            token = self.tokens[self.at]
            if token in (",", "and") or token in _IDLE:
                separated |= token in (",", "and")
                self.at += 1
            elif token in _HEADINGS:
                both = self.tokens[self.at + 1 : self.at + 4] == ["and", "the", "text"]
                self.at += 4 if both else 1
                self.chains.append([])
                self.scopes.append(Scope.HEADING_AND_TEXT if both else Scope.HEADING)
                separated = False
            elif not self._unit(separated):
                return None
            else:
                separated = False
        return self._citations()

    def _unit(self, separated: bool) -> bool:
        before = () if self.tokens[self.at][0].isdigit() else self._numbers()
        if self.at >= len(self.tokens):
            return False
        kind = _KNOWN.get(self.tokens[self.at])
        if kind is None:
            return False
        self.at += 1
        numbers = citing.counted_rows(kind, before) or self._row_names() or self._numbers()
        if separated or not self.chains:
            self.chains.append([])
            self.scopes.append(Scope.PROVISION)
        if kind is Kind.SUBPARAGRAPH and not before and numbers and "-" in numbers[0]:
            kind = Kind.PARAGRAPH
        several = kind is Kind.ROW and self.tokens[self.at - 1] == "rows"
        numbers = numbers or citing.unsaid(kind, added=kind is Kind.ROW, several=several)
        self.chains[-1].insert(0, (kind, numbers))
        return bool(numbers)

    def _numbers(self) -> tuple[str, ...]:
        numbers: list[str] = []
        while True:
            ahead = self.at
            if numbers and ahead < len(self.tokens) and self.tokens[ahead] in (",", "and", "-", "–", "—"):
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
        names = citing.row_names(self.tokens, self.at, (",", "and"))
        self.at += max(2 * len(names) - 1, 0)
        return names

    def _number(self, at: int) -> tuple[str, int] | None:
        if at >= len(self.tokens):
            return None
        token = self.tokens[at]
        if token[0].isdigit():
            return token.rstrip(")"), at + 1
        words = read_ordinal(self.tokens[at : at + 4])
        return (str(words[0]), at + words[1]) if words else None

    def _citations(self) -> tuple[Citation, ...] | None:
        chains: list[Sequence[Unit]] = list(self.chains)
        for index in range(len(chains) - 2, -1, -1):
            if chains[index] and self.scopes[index] is Scope.PROVISION:
                chains[index] = citing.restored(chains[index], chains[index + 1])
        return citing.citations(chains, self.scopes) or None
