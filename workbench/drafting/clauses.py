"""Modifications into the amending law's own sentences, in the formulae of its language (LAW.md 3.2-3.4)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from workbench.drafting.remarks import remarked
from workbench.drafting.statements import Statement, common_holder, statements
from workbench.languages.citing import Context, Steps
from workbench.languages.formulae import Amending, Citation, Form, Role
from workbench.languages.language import Language
from workbench.languages.quotation import quote_block
from workbench.law.act import Act, Kind, lines
from workbench.law.amendment import Modification, Scope
from workbench.law.parts import numbered_parts


@dataclass(frozen=True, slots=True)
class ClauseLine:
    """A line of a clause. `closes` tells that a sentence ends here, so that «;» or «.» follows the text."""

    style: str  # item, clause or payload, as in the bill
    text: str
    closes: bool = False
    amendments: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Clause:
    """One item of the amending law: what it says of one article (or of the whole text), without the item's number."""

    written: tuple[ClauseLine, ...]
    modifications: tuple[Modification, ...]

    @property
    def lines(self) -> tuple[str, ...]:
        """Return the lines as they stand in a law, the last one closed by a full stop."""
        return tuple(line.text for line in closed(self.written, "."))


def write_clauses(
    in_force: Act,
    modifications: Sequence[Modification],
    language: Language,
    *,
    elsewhere: Sequence[tuple[str, str]] = (),
) -> tuple[Clause, ...]:
    """Return the clauses that say these modifications of one act, in the order of an amending law.

    What concerns the table of contents or the whole text comes first, then one clause per article, ascending.
    `elsewhere` are the eIds amended in another language only, each with the id of its amendment: the clause says that
    this text does not change.
    """
    parts = numbered_parts(in_force)
    writer = _Writer(language, parts, in_force.type)
    told = statements(in_force, modifications, elsewhere=elsewhere, numbered_parts=parts)
    return tuple(writer.clause(item) for item in told)


def closed(written: Sequence[ClauseLine], last: str) -> tuple[ClauseLine, ...]:
    """Return the lines with the marks that close their sentences: «;», and `last` at the end."""
    end = max((index for index, line in enumerate(written) if line.closes), default=-1)
    return tuple(
        replace(line, text=line.text + (last if index == end else ";")) if line.closes else line
        for index, line in enumerate(written)
    )


Sentence = tuple[Statement, ...]
"""Statements told in one sentence; Kazakh chains them by the converb."""


@dataclass(frozen=True, slots=True)
class _Writer:
    """Says items in one language; `numbered_parts` tells that the act calls numbered points parts, `act` its form."""

    language: Language
    numbered_parts: bool
    act: str

    @property
    def amending(self) -> Amending:
        return self.language.amending

    def clause(self, item: Sequence[Statement]) -> Clause:
        told = tuple(each for statement in item for each in statement.modifications)
        return Clause(tuple(self._item(self._sentences(item))), told)

    def _sentences(self, item: Sequence[Statement]) -> list[Sentence]:
        """Return the statements by sentence: in Kazakh a changed predicate and what is added after it are one.

        The last subpoint of a Kazakh list carries the verb of the whole sentence (LAW.md 2.5, no. 9).
        """
        sentences: list[Sentence] = []
        for statement in item:
            before = sentences[-1] if sentences else ()
            if len(before) == 1 and self.amending.chains and _moves_predicate(before[0], statement):
                sentences[-1] = (before[0], statement)
            else:
                sentences.append((statement,))
        return sentences

    def _item(self, sentences: Sequence[Sentence]) -> list[ClauseLine]:
        if _of_contents(sentences[0][0]):
            return self._contents(sentences)
        if len(sentences) == 1:
            return self._sentence(sentences[0], "item")
        first = sentences[0][0].changed[:1]
        if first and first[0].scope is Scope.THROUGHOUT:
            return [self._opening(first[0], "item", sentences), *self._throughout(sentences)]
        holder = common_holder([statement for sentence in sentences for statement in sentence])
        if not holder:
            return [line for sentence in sentences for line in self._sentence(sentence, "item")]
        context = Context()
        context.open(self._as_read(holder), item=True)
        return [self._opening(Citation(holder), "item", sentences), *self._body(sentences, context)]

    def _contents(self, sentences: Sequence[Sentence]) -> list[ClauseLine]:
        """Return what is said of the table of contents, which a line of its own opens."""
        told = _amendments(each for sentence in sentences for each in sentence)
        opening = ClauseLine("item", f"{self.amending.contents}:", amendments=told)
        return [opening, *(line for sentence in sentences for line in self._sentence(sentence, "clause"))]

    def _throughout(self, sentences: Sequence[Sentence]) -> list[ClauseLine]:
        bare = [replace(sentence[0], changed=()) for sentence in sentences]
        return [line for statement in bare for line in self._sentence((statement,), "clause")]

    def _body(self, sentences: Sequence[Sentence], context: Context) -> list[ClauseLine]:
        """Return the clauses within an opened unit; a run about one unit below it is opened by a line of its own."""
        depth = len(context.item)
        runs = [list(run) for _, run in groupby(sentences, key=lambda sentence: _next_step(sentence, depth))]
        for grouped in (True, False):
            tried = replace(context)
            written = self._runs(runs if grouped else [[each] for each in sentences], tried)
            if written is not None:
                return written
        return [line for sentence in sentences for line in self._sentence(sentence, "clause")]

    def _runs(self, runs: Sequence[Sequence[Sentence]], context: Context) -> list[ClauseLine] | None:
        written = []
        outer = context.item
        for run in runs:
            holder = common_holder([statement for sentence in run for statement in sentence])
            if len(run) > 1 and len(holder) > len(outer):
                context.open(self._as_read(holder)[len(outer) :], item=False)
                if context.inner != self._as_read(holder):
                    return None
                written.append(self._opening(Citation(holder[len(outer) :]), "clause", run))
            for sentence in run:
                lines = self._understood(sentence, context)
                if lines is None:
                    return None
                written += lines
        return written

    def _understood(self, sentence: Sentence, context: Context) -> list[ClauseLine] | None:
        """Return the sentence said as shortly as the context lets it be understood, or None."""
        for opened in (len(context.inner), len(context.item), 0):
            tried = replace(context)
            tried.line()
            if self._reaches(sentence, context.inner[:opened], tried):
                context.inner, context.spoken = tried.inner, tried.spoken
                return self._sentence(sentence, "clause", opened)
        return None

    def _reaches(self, sentence: Sentence, opened: Steps, context: Context) -> bool:
        """Return whether a reader who has followed so far takes the shortened addresses for what they mean."""
        for index, statement in enumerate(sentence):
            meant = tuple(self._as_read(each.steps) for each in statement.changed)
            if any(steps[: len(opened)] != opened for steps in meant):
                return False
            named = [steps[len(opened) :] for steps in meant if len(steps) > len(opened)] if index == 0 else []
            if statement.form is Form.OTHER_LANGUAGE and not named:
                return False
            if statement.form is Form.INSERT and not named:
                (added, _), *_ = self._as_read(statement.added[0].steps)
                if not meant or context.holder(added) != meant[0]:
                    return False
                context.spoken = meant[0]
            elif context.locate(named) != meant:
                return False
        return True

    def _as_read(self, steps: Steps) -> Steps:
        """Return an address as its words are read: where numbered points are called parts, as parts."""
        if not self.numbered_parts:
            return steps
        return tuple(
            (Kind.SUBPARAGRAPH if kind is Kind.PARAGRAPH and num.isdigit() else kind, num) for kind, num in steps
        )

    def _opening(self, citation: Citation, style: str, sentences: Sequence[Sentence]) -> ClauseLine:
        text = self.amending.cite((citation,), Role.INSIDE, self.numbered_parts)
        return ClauseLine(
            style, f"{text}:", amendments=_amendments(each for sentence in sentences for each in sentence)
        )

    def _sentence(self, sentence: Sentence, style: str, opened: int = 0) -> list[ClauseLine]:
        """Return the lines of one sentence: what it says, then the wording it quotes.

        Of each address so many of the largest units as were `opened` are left unsaid.
        """
        texts = []
        for index, statement in enumerate(sentence):
            shown = [short for each in statement.changed if (short := _short(each, opened))] if index == 0 else []
            texts.append(self._text(statement, shown, converb=index + 1 < len(sentence)))
        blocks = [block for statement in sentence for block in self._blocks(statement)]
        amendments = _amendments(sentence)
        return [
            ClauseLine(style, ", ".join(texts), not blocks, amendments),
            *(line for block in blocks for line in _payload(block, amendments)),
        ]

    def _text(self, statement: Statement, changed: Sequence[Citation], *, converb: bool) -> str:
        within = Role.INSIDE if statement.form is Form.OTHER_LANGUAGE else Role.WITHIN
        cited = {
            "changed": (changed, Role.CHANGED),
            "within": (changed, within),
            "added": (statement.added, Role.ADDED),
        }
        return self.amending.write(
            statement.form,
            cited | ({"behind": (statement.behind, Role.BEHIND)} if statement.behind else {}),
            {"old": statement.old, "new": statement.new},
            numbered_parts=self.numbered_parts,
            converb=converb,
            act=self.act if statement.form is Form.RESTATE and not statement.changed else "",
        )

    def _blocks(self, statement: Statement) -> list[tuple[str, ...]]:
        if statement.headings:
            return [quote_block((heading,)) for heading in statement.headings]
        return [
            quote_block([line for provision in block for line in lines(remarked(provision, self.language))])
            for block in statement.blocks
        ]


def _of_contents(statement: Statement) -> bool:
    return any(each.scope is Scope.CONTENTS for each in (*statement.changed, *statement.added))


def _moves_predicate(words: Statement, added: Statement) -> bool:
    """Return whether words of a listed unit change only so that others of its kind can follow it."""
    if words.form is not Form.REPLACE_WORDS or added.form is not Form.INSERT or len(words.old) > 1:
        return False
    if len(words.changed) != 1 or len(added.changed) != 1 or words.changed[0].scope is not Scope.PROVISION:
        return False
    steps = words.changed[0].steps
    return steps[:-1] == added.changed[0].steps and steps[-1][0] is added.added[0].steps[0][0]


def _next_step(sentence: Sentence, depth: int) -> object:
    """Return the unit below the opened one that all of the sentence is about, else something of its own."""
    steps = {each.steps[depth : depth + 1] for statement in sentence for each in statement.changed}
    return steps.pop() if len(steps) == 1 else id(sentence)


def _short(citation: Citation, opened: int) -> Citation | None:
    steps = citation.steps[opened:]
    return replace(citation, steps=steps) if steps or citation.scope is not Scope.PROVISION else None


def _payload(block: Sequence[str], amendments: tuple[str, ...]) -> list[ClauseLine]:
    return [ClauseLine("payload", line, index + 1 == len(block), amendments) for index, line in enumerate(block)]


def _amendments(told: Iterable[Statement]) -> tuple[str, ...]:
    ids = (each.amendment for statement in told for each in statement.modifications)
    return tuple(dict.fromkeys(each for each in ids if each))
