"""An amending law line by line: which act, item and unit is spoken of, which sentence, which quoted wording."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from workbench.languages.citing import Context, Steps
from workbench.languages.enacting import ActName
from workbench.languages.formulae import Form, Sentence
from workbench.languages.language import Language
from workbench.languages.quotation import block_end, opens_block, unquote_block
from workbench.law.act import GROUPS, Kind
from workbench.law.amendment import Scope
from workbench.law.eid import THROUGH_THE_ACT
from workbench.law.folding import fold

_ITEM = re.compile(r"(?P<number>\d{1,3}(?:-\d+)*[.)])\s*(?=\S)")
_DASH = re.compile(r"[-‒–—]\s*(?=\S)")
_INLINE = re.compile(r"(?P<sentence>.{3,}?:)\s*(?P<payload>[\"«“].+)$", re.DOTALL)
_QUOTES = (Form.RESTATE, Form.INSERT)
_SAID_OF = ("changed", "within")


@dataclass(frozen=True)
class Told:
    """A clause as it stands: its act, its text with what opens it, what it says, and within what it says it.

    `sentences` is None when the line is no formula. A clause `of_contents` amends the table of contents. `also` are the
    other units an opening line names («в пунктах 2 и 3:»): the clause is said of each. `lost` tells that the line above
    that opens a unit was not understood, so that nobody knows within what the clause speaks.
    """

    act: ActName
    text: str
    sentences: tuple[Sentence, ...] | None
    context: Context
    scope: Scope
    blocks: tuple[tuple[str, ...], ...] = ()
    repeals_act: bool = False
    of_contents: bool = False
    also: tuple[Context, ...] = ()
    lost: bool = False


@dataclass
class LineReader:
    """Reads the lines of one amending law in one language."""

    lines: Sequence[str]
    language: Language
    at: int = 0
    act: ActName | None = None
    context: Context = field(default_factory=Context)
    scope: Scope = Scope.PROVISION
    in_contents: bool = False
    also: tuple[Context, ...] = ()
    opened: Steps = ()
    lost: bool = False
    repealing: bool = False

    def read(self) -> Iterator[Told]:
        """Yield the clauses in order."""
        while self.at < len(self.lines):
            line = self.lines[self.at]
            self.at += 1
            yield from self._line(line)

    def _line(self, line: str) -> Iterator[Told]:
        rest, article = _without(self.language.enacting.article_mark, line)
        if article:
            self._leave_act()
            self.repealing = False
        rest, number = (rest, False) if self._says(rest) or self._is_unit(rest) else _without(_ITEM, rest)
        if self._begins_repeals(rest):
            return
        if self.repealing:
            yield from self._listed(rest, item=number)
            return
        if repealed := self.language.enacting.read_repealed(rest):
            yield from (_repeal(each, rest) for each in repealed)
            return
        if self._frames(rest, article):
            return
        if self.act is None:
            return
        if number or article:
            self._begin()
        opened = self._opened_before(rest, item=bool(number))
        if opened is not None:
            rest = opened
            number = False
        of_contents = self.language.enacting.contents.match(fold(rest))
        if of_contents:
            self.in_contents, rest = True, rest[of_contents.end() :].strip(" ,")
        if not (of_contents and not rest.strip(" :")) and not self._opens_unit(rest, item=bool(number)):
            told = self._clause(rest)
            lost = self.lost and not _names_place(told.sentences)
            self.lost |= told.sentences is None and rest.endswith(":") and not told.blocks
            yield replace(told, of_contents=self.in_contents, lost=lost)
            self.also = self.also if self.context.inner == self.opened else ()

    def _begins_repeals(self, text: str) -> bool:
        """Return whether a list of acts that are repealed begins here; one that goes on ends with the law's clauses."""
        enacting = self.language.enacting
        if enacting.ending.match(fold(text)):
            self.repealing = False
        if not enacting.repealed_list or not enacting.repealed_list.match(fold(text)):
            return False
        self.repealing = True
        self._leave_act()
        return True

    def _listed(self, text: str, *, item: bool) -> Iterator[Told]:
        """Yield the act that a line of such a list repeals; an item that names none was not understood."""
        text, dash = _without(_DASH, text)
        named = self.language.enacting.read_listed(text)
        if named:
            yield _repeal(named, text)
        elif item or dash:
            yield Told(ActName("", ""), text, None, Context(), Scope.PROVISION)

    def _begin(self) -> None:
        self.context, self.scope, self.in_contents = Context(), Scope.PROVISION, False
        self.also, self.lost = (), False

    def _leave_act(self) -> None:
        self.act = None

    def _frames(self, text: str, article: bool) -> bool:
        """Return whether the line belongs to the frame: it names an act, ends the clauses or says nothing."""
        named = self.language.enacting.read_act(text) if text.endswith(":") else None
        if named is not None and not self._is_unit(text):
            self.act = named
            self._begin()
            return True
        if self.language.enacting.ending.match(fold(text)):
            self._leave_act()
            return True
        return not text.strip(" .;")

    def _is_unit(self, text: str) -> bool:
        return bool(self.language.amending.opened_by(text))

    def _opens_unit(self, text: str, *, item: bool) -> bool:
        """Take a line such as «в статье 544:» or «по всему тексту:», which says of what the next lines speak."""
        if not text.endswith(":"):
            return False
        cited = self.language.amending.opened_by(text)
        if not cited or any(each.scope is not cited[0].scope or each.sentence for each in cited):
            return False
        steps, self.scope = cited[0].steps, cited[0].scope
        item = item or not self.context.item or (bool(steps) and _is_through(steps))
        if item:
            self.context = Context()
        outer = self.context if item or len(cited) == 1 else replace(self.context, inner=self.context.item)
        opened = [replace(outer) for _ in cited]
        for context, each in zip(opened, cited, strict=True):
            context.open(each.steps, item=item)
        (self.context, *others), self.lost = opened, False
        self.also, self.opened = tuple(others), self.context.inner
        return True

    def _opened_before(self, text: str, *, item: bool) -> str | None:
        """Return what follows the unit that a line opens and speaks of at once: «в пункте 2: слово …»."""
        unit, colon, rest = text.partition(":")
        rest = rest.strip()
        if not colon or not rest or (opens_block(rest) and not self._says(rest)) or self._says(text):
            return None
        return rest if self._opens_unit(f"{unit}:", item=item) else None

    def _clause(self, text: str) -> Told:
        assert self.act is not None
        sentences = self.language.amending.read(text)
        blocks: list[tuple[str, ...]] = []
        inline = _INLINE.match(text) if sentences is None else None
        if inline and (read := self.language.amending.read(inline["sentence"])) and read[-1].form in _QUOTES:
            sentences, quoted = read, [inline["payload"]]
            while block_end(quoted, 0, lambda _: True) is None and self.at < len(self.lines):
                quoted.append(self.lines[self.at])
                self.at += 1
            blocks.append(unquote_block(quoted))
            text = "\n".join((inline["sentence"], *quoted))
        blocks += self._blocks(sentences, already=bool(blocks), text=text)
        quoted_lines = [line for block in blocks for line in block] if not inline else []
        shown = "\n".join((text, *quoted_lines))
        return Told(self.act, shown, sentences, self.context, self.scope, tuple(blocks), also=self.also)

    def _blocks(self, sentences: tuple[Sentence, ...] | None, *, already: bool, text: str) -> list[tuple[str, ...]]:
        """Take the quoted blocks that follow a sentence which announces them."""
        announced = sentences is not None and sentences[-1].form in _QUOTES
        if not announced and not (sentences is None and text.endswith(":")):
            return []
        blocks: list[tuple[str, ...]] = []
        while self.at < len(self.lines) and opens_block(self.lines[self.at]):
            if (blocks or already) and self._says(self.lines[self.at]):
                break
            end = block_end(self.lines, self.at, self._begins_anew)
            if end is None:
                break
            blocks.append(unquote_block(self.lines[self.at : end + 1]))
            self.at = end + 1
        return blocks

    def _says(self, line: str) -> bool:
        return self.language.amending.read(line) is not None

    def _begins_anew(self, line: str) -> bool:
        """Return whether a line can follow a quoted wording: another one, an item, a clause or the law's frame."""
        if opens_block(line) or _ITEM.match(line) or self.language.enacting.article_mark.match(line):
            return True
        if self.language.enacting.ending.match(fold(line)) or self._says(line):
            return True
        return line.endswith(":") and (self._is_unit(line) or self.language.enacting.read_act(line) is not None)


def _repeal(act: ActName, text: str) -> Told:
    return Told(act, text, (), Context(), Scope.PROVISION, repeals_act=True)


def _without(mark: re.Pattern[str], text: str) -> tuple[str, bool]:
    match = mark.match(text)
    return (text[match.end() :], True) if match else (text, False)


def _names_place(sentences: tuple[Sentence, ...] | None) -> bool:
    """Return whether the sentences name by themselves where in the act they speak."""
    cited = [
        each.steps for sentence in sentences or () for name in _SAID_OF for each in sentence.addresses.get(name, ())
    ]
    return bool(cited) and all(steps and _is_through(steps) for steps in cited)


def _is_through(steps: Steps) -> bool:
    kind = steps[0][0]
    return kind in THROUGH_THE_ACT or kind in GROUPS or kind is Kind.ARTICLE
