"""What Kazakh law cites: «осы Заңның 33-бабы 3-тармағының 5) және 7) тармақшалары», «… туралы» … Заңына."""

from __future__ import annotations

import re
from collections.abc import Iterator

from workbench.languages.kazakh.addresses import NOUNS, read_address
from workbench.languages.kazakh.ordinals import read_ordinal
from workbench.languages.mentions import Mention, NamedAct, Token, Whose, folded, ordinal_at, tokens
from workbench.law.act import Kind
from workbench.law.folding import fold

_SHAPES = (
    (Kind.ARTICLE, r"ба(?:п(?:т\w*|қа|пен)?|бы\w*)"),
    (Kind.POINT, r"тармақша\w*"),
    (Kind.PARAGRAPH, r"тарма[қғ]\w*"),
    (Kind.SUBPARAGRAPH, r"бөлі[кг](?!т[іе]|сіз)\w*|бөліктер\w*"),
    (Kind.INDENT, r"абзац\w*"),
    (Kind.CHAPTER, r"тарау(?!лы)\w*"),
    (Kind.SECTION, r"бөлім(?!ше)\w*"),
    (Kind.SUBCHAPTER, r"параграф\w*"),
    (Kind.ANNEX, r"қосымша\w*"),
)
_UNIT = re.compile("(?:" + "|".join(f"(?P<{kind.value}>{fold(shape)})" for kind, shape in _SHAPES) + ")$")
_ACT = re.compile(fold(r"(?:конституциялық\s)?(?:заң|кодекс|жарлы[қғ]|қағида|ереже|регламент)(?!нама|сыз)\w*$"))
_LAWFUL = fold("заңды")
_AND = frozenset(map(fold, ("және", "немесе", "мен", "пен", "бен", "сондай-ақ")))
_THIS, _THE_SAME = fold("осы"), frozenset(map(fold, ("аталған", "көрсетілген")))
_REPUBLIC = r"Қазақстан\s+Республикасы(?:ның)?"
_DATED = r"(?:\d{4}\s+жылғы\s+\d{1,2}\s+[а-яәғқңөұүһі]+\s+)?"
_LAW = re.compile(
    fold(
        rf'"(?P<title>[^"]{{3,250}}?туралы)"\s*(?:,?\s*{_DATED})?{_REPUBLIC}\s+(?:№\s*[\w-]+\s+)?'
        r"(?P<form>(?:Конституциялық\s+[Зз]аң|Заң|Кодекс|Жарлы[қғ])[а-яәғқңөұүһі]*)"
    )
)
_CODE = re.compile(
    fold(
        rf"{_REPUBLIC}\s+(?P<title>(?!Заң)[А-ЯӘҒҚҢӨҰҮҺІ][\w-]+(?:\s+(?!кодекс|Қазақстан|Заң)[\w()-]+){{0,7}}?)\s+[Кк]одекс[а-яәғқңөұүһі]*"
    )
)
_SHORT_CODE = re.compile(
    fold(
        r"(?<![\w-])(?P<title>(?!Осы|Аталған|Көрсетілген)[А-ЯӘҒҚҢӨҰҮҺІ][а-яәғқңөұүһі]+(?:-[а-яәғқңөұүһі]+)?(?:\s+процестік)?)\s+"
    )
    + fold("кодекс[а-яәғқңөұүһі]*")
)
_CONSTITUTION = re.compile(
    fold(
        rf"(?:\d{{4}}\s+жылғы\s+\d+\s+[а-яәғқңөұүһі]+\s+қабылданған\s+)?"
        rf"(?:{_REPUBLIC}\s+)?Конституция(?!лық)[а-яәғқңөұүһі]*"
    )
)
_WORTH = re.compile(fold("\\d|осы\\s|заң|кодекс|конституция"), re.IGNORECASE)


def citing(text: str) -> tuple[Mention, ...]:
    """Return what the text mentions of law, in its order; mentions do not overlap."""
    text = folded(text)
    return tuple(_Scan(text).mentions()) if _WORTH.search(text) else ()


class _Scan:
    """One pass over a folded text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.words = tokens(text)
        self.named = {start: (end, act) for start, end, act in _named_acts(text)}

    def mentions(self) -> Iterator[Mention]:
        at = 0
        while at < len(self.words):
            mention = self._mention(at)
            if mention is None:
                at += 1
                continue
            yield mention
            while at < len(self.words) and self.words[at].start < mention.end:
                at += 1

    def _mention(self, at: int) -> Mention | None:
        owner = self._owner(at)
        after = self._at(owner[0]) if owner else at
        end = self._chain_end(after, owned=owner is not None)
        start = self.words[at].start
        if end == after:
            if owner is None or owner[1] is Whose.SAME_ACT:
                return None
            return Mention(start, owner[0], (), owner[1])
        read = read_address(self._plain(after, end))
        if read is None:
            return Mention(start, owner[0], (), owner[1]) if owner and owner[1] is not Whose.SAME_ACT else None
        of: NamedAct | Kind | Whose = owner[1] if owner else Whose.UNSAID
        return Mention(start, self.words[end - 1].end, tuple(each.steps for each in read), of)

    def _at(self, place: int) -> int:
        return next((index for index, word in enumerate(self.words) if word.start >= place), len(self.words))

    def _owner(self, at: int) -> tuple[int, NamedAct | Kind | Whose] | None:
        """Return where the act or unit an address belongs to ends, and which it is."""
        word = self.words[at]
        if word.start in self.named:
            return self.named[word.start]
        if at + 1 >= len(self.words) or (word.text != _THIS and word.text not in _THE_SAME):
            return None
        following = self.words[at + 1]
        if _ACT.match(following.text) and not self._lawful(following):
            return following.end, Whose.THIS_ACT if word.text == _THIS else Whose.SAME_ACT
        kind = _kind(following)
        return (following.end, kind) if kind and kind is not Kind.ANNEX and word.text == _THIS else None

    def _lawful(self, word: Token) -> bool:
        """Return whether the word says «lawful» («осы заңды тұлға») and not «this Law», which has a capital letter."""
        return word.text == _LAWFUL and self.text[word.start].islower()

    def _chain_end(self, at: int, *, owned: bool) -> int:
        """Return where the units with their numbers that begin here end, or `at`; by itself a count is no address."""
        end = at
        while True:
            begin = self._past_separator(end) if end > at else end
            after = self._unit_end(begin)
            if after == begin:
                break
            if end == at and not owned and not self.words[begin].is_number:
                break
            end = after
        return end

    def _unit_end(self, at: int) -> int:
        end = self._number_end(at)
        if end == at:
            return at
        while True:
            if end < len(self.words) and self.words[end].text == "-" and self._named_unit(end + 1):
                return end + 2
            if self._named_unit(end):
                bare = not self.words[end - 1].text.endswith(")") and _kind(self.words[end]) is Kind.ANNEX
                return at if bare else end + 1
            further = self._past_separator(end)
            after = self._number_end(further)
            if further == end or after == further:
                return at
            end = after

    def _named_unit(self, at: int) -> bool:
        return at < len(self.words) and _kind(self.words[at]) is not None

    def _number_end(self, at: int) -> int:
        if at >= len(self.words):
            return at
        return at + 1 if self.words[at].is_number else at + ordinal_at(self.words, at, read_ordinal, 4)

    def _past_separator(self, at: int) -> int:
        if at >= len(self.words):
            return at
        text = self.words[at].text
        return at + 1 if text in _AND or text in (",", "-", "–") else at

    def _plain(self, at: int, end: int) -> str:
        """Return the address with its units in their plain form: misspelt endings do not matter."""
        said = []
        for word in self.words[at:end]:
            kind = _kind(word)
            said.append(NOUNS[kind].bare if kind else "және" if word.text in _AND else word.text)
        return " ".join(said)


def _kind(word: Token) -> Kind | None:
    found = _UNIT.match(word.text)
    return Kind(found.lastgroup) if found and found.lastgroup else None


def _named_acts(text: str) -> Iterator[tuple[int, int, NamedAct]]:
    for match in _CONSTITUTION.finditer(text):
        yield *match.span(), NamedAct("constitution")
    for match in (*_SHORT_CODE.finditer(text), *_CODE.finditer(text)):
        yield *match.span(), NamedAct("code", match["title"])
    for match in _LAW.finditer(text):
        yield *match.span(), NamedAct(_form(match["form"].lower()), match["title"])


def _form(said: str) -> str:
    beginnings = {"конституц": "constitutional_law", "кодекс": "code", "жарлы": "decree"}
    return next((form for beginning, form in beginnings.items() if said.startswith(fold(beginning))), "law")
