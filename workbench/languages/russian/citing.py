"""What Russian law cites: «подпунктами 5) и 7) пункта 3 статьи 33 настоящего Закона», «Трудовым кодексом …»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from workbench.languages.mentions import Mention, NamedAct, Token, Whose, folded, ordinal_at, tokens
from workbench.languages.russian.addresses import NOUNS, read_address
from workbench.languages.russian.ordinals import read_ordinal
from workbench.law.act import Kind

_UNITS = {
    form: kind
    for kind, noun in NOUNS.items()
    if kind not in (Kind.PART, Kind.TABLE, Kind.NOTE, Kind.PREAMBLE, Kind.ROW, Kind.CELL)
    for form in (*noun.singular, *noun.plural)
}
_THIS = re.compile(r"настоящ(?:ий|его|ему|им|ем|ая|ей|ую|ее|их|ими)$")
_SAME = frozenset(
    re.findall(r"\w+", "указанного указанному указанным указанном данного данному данным этого этому этим названного")
)
_ACT = re.compile(r"(?:закон|кодекс|указ|регламент)(?:а|у|ом|е)?$|(?:правил(?:а|ам|ами|ах)?|положени(?:е|я|ю|ем|и))$")
_CONSTITUTIONAL = re.compile(r"конституционн(?:ый|ого|ому|ым|ом)$")
_SEPARATORS = frozenset({",", "и", "или", "либо", "-", "–"})
_MEASURES = re.compile(r"(?:год|лет|дн|час|суток|сутк|месяц|минут|процент|тенге|рабоч|календарн|человек|%)")

_LAW = re.compile(
    r"(?P<form>Конституционн\w{2,3}\s+закон\w{0,2}|Закон\w{0,3}|Кодекс\w{0,3}|Указ\w{0,3}\s+Президента"
    r"|[Пп]остановлени\w{1,3}\s+Правительства)"
    r"(?:\s+(?:Республики\s+Казахстан|РК))?(?:,\s+имеющ\w+\s+силу\s+закона,)?"
    r"(?:\s+от\s+\d{1,2}(?:\.\d\d\.|\s+[а-я]+\s+)\d{4}\s*(?:года|г\.)?)?(?:\s*(?:№|N)\s*[\w-]+)?"
    r'\s+"(?P<title>[^"]{3,250})"'
)
_ALSO = re.compile(r'(?:,|\s+и|,\s+а\s+также)\s+"(?P<title>Об?\s[^"]{3,250})"')
_CODE_ABOUT = re.compile(
    r"Кодекс\w{0,3}(?:\s+(?:Республики\s+Казахстан|РК))?\s+(?P<title>об\s+административных\s+правонарушениях"
    r"|о\s+браке(?:\s+\(супружестве\))?\s+и\s+семье|о\s+здоровье\s+народа\s+и\s+системе\s+здравоохранения"
    r"|о\s+недрах\s+и\s+недропользовании|о\s+таможенном\s+регулировании)"
)
_CODE = re.compile(
    r"(?P<title>[А-Я][а-я]+(?:-[а-я]+)?(?:ый|ий|ой|ого|его|ому|ему|ым|им|ом|ем))\s+кодекс(?:а|у|ом|е)?"
    r"(?:\s+(?:Республики\s+Казахстан|РК))?(?:\s+\([^)]{3,60}\))?(?![а-я])"
)
_CONSTITUTION = re.compile(
    r"Конституци(?:я|и|ю|ей)(?:\s+(?:Республики\s+Казахстан|РК))?(?![а-я])(?:,\s+принят\w+\s+\d+\s+[а-я]+\s+\d{4}\s+года)?"
)
_WORTH = re.compile(r"\d|настоящ|закон|кодекс|конституци|указ|постановлени", re.IGNORECASE)


def citing(text: str) -> tuple[Mention, ...]:
    """Return what the text mentions of law, in its order; mentions do not overlap."""
    if not _WORTH.search(text):
        return ()
    return tuple(_Scan(folded(text)).mentions())


class _Scan:
    """One pass over a folded text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.words = tokens(text)
        self.named = {start: (end, act) for start, end, act in _named_acts(text)}

    def mentions(self) -> Iterator[Mention]:
        at = 0
        while at < len(self.words):
            mention = self._address(at) or self._tail_alone(at)
            if mention is None:
                at += 1
                continue
            yield mention
            while at < len(self.words) and self.words[at].start < mention.end:
                at += 1

    def _tail_alone(self, at: int) -> Mention | None:
        """Return the act or surrounding unit meant as a whole: «настоящая статья», «Законом РК "…"»."""
        tail = self._tail(at)
        if tail is None or tail[1] is Whose.SAME_ACT:
            return None
        return Mention(self.words[at].start, tail[0], (), tail[1])

    def _address(self, at: int) -> Mention | None:
        """Return the address that begins here, with the act or unit it belongs to."""
        if self._units_end(at) == at:
            return None
        after = at
        while True:
            end = self._units_end(after)
            if end == after:
                break
            after = end
            further = self._past_separators(after)
            if self._units_end(further) == further:
                break
            after = further
        tail = self._tail(after)
        said = self.text[self.words[at].start : self.words[after - 1].end]
        read = read_address(re.sub(r"\s+(?:или|либо)\s+", " и ", said))
        if read is None:
            return None
        of: NamedAct | Kind | Whose = tail[1] if tail else Whose.UNSAID
        end = tail[0] if tail else self._closing(at, after)
        return Mention(self.words[at].start, end, tuple(each.steps for each in read), of)

    def _closing(self, at: int, after: int) -> int:
        """Return where the address ends: a bracket after an article's number is not its own."""
        last = self.words[after - 1]
        points = any(_UNITS.get(word.text) is Kind.POINT for word in self.words[at:after])
        return last.end - 1 if last.text.endswith(")") and not points else last.end

    def _units_end(self, at: int) -> int:
        """Return where a unit with its numbers that begins here ends, or `at`."""
        if at >= len(self.words) or self.words[at].text not in _UNITS:
            return at
        end = self._number_end(at + 1)
        if end == at + 1:
            return at
        while True:
            further = self._past_separators(end)
            if further == end:
                return end
            after = self._number_end(further)
            if after == further or self._measured(after):
                return end
            end = after

    def _number_end(self, at: int) -> int:
        if at >= len(self.words):
            return at
        word = self.words[at]
        roman = re.fullmatch(r"[IVXLC]+", self.text[word.start : word.end])
        return at + 1 if word.is_number or roman else at + ordinal_at(self.words, at, read_ordinal, 3)

    def _measured(self, at: int) -> bool:
        return at < len(self.words) and bool(_MEASURES.match(self.words[at].text))

    def _past_separators(self, at: int) -> int:
        if [word.text for word in self.words[at : at + 3]] == [",", "а", "также"]:
            return at + 3
        return at + 1 if at < len(self.words) and self.words[at].text in _SEPARATORS else at

    def _tail(self, at: int) -> tuple[int, NamedAct | Kind | Whose] | None:
        """Return where the act or unit that owns an address ends, and which it is."""
        words = self.words
        if at < len(words) and words[at].text in ("к", "ко") and at and words[at - 1].is_number:
            at += 1
        if at >= len(words):
            return None
        named = self.named.get(words[at].start)
        if named:
            return named
        this = bool(_THIS.match(words[at].text))
        if not (this or words[at].text in _SAME) or at + 1 >= len(words):
            return None
        after = at + 2 if this and _CONSTITUTIONAL.match(words[at + 1].text) and at + 2 < len(words) else at + 1
        return self._owner(words[after], this)

    def _owner(self, word: Token, this: bool) -> tuple[int, Kind | Whose] | None:
        if _ACT.match(word.text):
            return word.end, Whose.THIS_ACT if this else Whose.SAME_ACT
        kind = _UNITS.get(word.text)
        return (word.end, kind) if kind and this else None


def _named_acts(text: str) -> Iterator[tuple[int, int, NamedAct]]:
    for match in _LAW.finditer(text):
        form = _form(match["form"].lower())
        yield *match.span(), NamedAct(form, match["title"])
        also = _ALSO.match(text, match.end())
        while also:
            yield also.start() + also.group().index('"'), also.end(), NamedAct(form, also["title"])
            also = _ALSO.match(text, also.end())
    for match in (*_CODE_ABOUT.finditer(text), *_CODE.finditer(text)):
        yield *match.span(), NamedAct("code", match["title"])
    for match in _CONSTITUTION.finditer(text):
        yield *match.span(), NamedAct("constitution")


def _form(said: str) -> str:
    if said.startswith("конституц"):
        return "constitutional_law"
    beginnings = {"кодекс": "code", "указ": "decree", "постанов": "resolution"}
    return next((form for beginning, form in beginnings.items() if said.startswith(beginning)), "law")
