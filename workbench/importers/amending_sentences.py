"""The sentences of one clause as modifications."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from workbench.importers.amending_fitting import as_numbered_parts
from workbench.importers.amending_lines import Told
from workbench.importers.amending_payload import (
    Unreadable,
    by_kind,
    contents,
    first_line,
    heading,
    under_heading,
    whole_text,
)
from workbench.importers.amending_rows import OF_TABLES, row_contents, told_of_rows
from workbench.languages.citing import Context, Steps, eid_of, in_context
from workbench.languages.formulae import Citation, Form, Sentence
from workbench.languages.language import Language
from workbench.law.act import Kind
from workbench.law.amendment import CLOSING, Modification, Operation, Place, Scope
from workbench.law.edits import Reason
from workbench.law.eid import COUNTED
from workbench.law.parts import calls_points_parts
from workbench.law.reference import ProvisionRef


def interpret(told: Told, work: str, language: Language) -> tuple[Modification, ...]:
    """Return what a clause does to the work. Raises Unreadable, with the reason, when it does not say it clearly."""
    contexts = (told.context, *told.also)
    found = [each for context in contexts for each in _Interpreter(told, context, work, language).modifications()]
    return tuple(dict.fromkeys(found))


class _Interpreter:
    """Turns the sentences of one clause, said within a context, into modifications."""

    def __init__(self, told: Told, context: Context, work: str, language: Language) -> None:
        self.told = told
        self.work = work
        self.language = language
        self.context = context
        self.parts = calls_points_parts(told.act.type, told.act.title)

    def modifications(self) -> Iterator[Modification]:
        assert self.told.sentences is not None
        if self.told.of_contents:
            yield from self._of_contents(self.told.sentences)
            return
        self.context.line()
        last = len(self.told.sentences) - 1
        for index, sentence in enumerate(self.told.sentences):
            yield from self._sentence(sentence, self.told.blocks if index == last else ())

    def _sentence(self, sentence: Sentence, blocks: tuple[tuple[str, ...], ...]) -> Iterator[Modification]:
        form = sentence.form
        if form is Form.OTHER_LANGUAGE:
            return
        cited = sentence.addresses.get("changed") or sentence.addresses.get("within") or ()
        if form is Form.INSERT:
            yield from self._inserted(sentence, cited, blocks)
            return
        targets = self._targets(cited)
        if form in (Form.RESTATE, Form.REPEAL) and targets[0].scope is Scope.SENTENCE:
            yield from self._of_sentences(form, targets, blocks)
        elif form is Form.RESTATE:
            yield from self._restated(targets, blocks)
        elif form is Form.REPEAL:
            yield from (self._of(Operation.REPEAL, each.steps) for each in targets)
        elif form is Form.RENUMBER:
            yield from self._renumbered(targets, sentence.addresses.get("added", ()))
        else:
            yield from self._words(sentence, targets)

    def _of_contents(self, sentences: Sequence[Sentence]) -> Iterator[Modification]:
        """Change lines of the table of contents, each named by the unit it lists; each line quoted is one of them."""
        for sentence in sentences:
            said = sentence.addresses
            cited = said.get("added") or said.get("changed") or said.get("within") or (Citation(),)
            named = [replace(each, scope=Scope.CONTENTS) for each in cited]
            if sentence.form in _CONTENTS:
                blocks = self.told.blocks if sentence is sentences[-1] else ()
                yield from self._lines_of_contents(sentence.form, named, [line for block in blocks for line in block])
            elif sentence.form in _WORD_FORMS:
                yield from self._words(sentence, named)
            elif sentence.form is not Form.OTHER_LANGUAGE:
                raise Unreadable("a table of contents is not changed so")

    def _lines_of_contents(self, form: Form, named: Sequence[Citation], lines: list[str]) -> Iterator[Modification]:
        if form is Form.REPEAL:
            lines = [""] * len(named)
        elif not named[0].steps:
            lines = ["\n".join(lines)]
        if len(lines) != len(named):
            raise Unreadable("the headings quoted are not those the sentence names")
        for each, line in zip(named, lines, strict=True):
            yield self._of(_CONTENTS[form], each.steps, Scope.CONTENTS, new=line)

    def _targets(self, cited: tuple[Citation, ...]) -> list[Citation]:
        """Return the units a sentence is about, in full, and what of each."""
        named = [each.steps for each in cited if each.steps]
        spoken = self.context.spoken
        if not named:
            return [replace(each, steps=spoken) for each in cited or (Citation((), self.told.scope),)]
        bare = [each for each in cited if not each.steps]
        if bare and not (spoken and all(each.scope is Scope.HEADING for each in bare)):
            raise Unreadable("the sentence names several units of different standing", Reason.AMBIGUOUS)
        found = iter(self.context.locate(named))
        return [replace(each, steps=next(found) if each.steps else spoken) for each in cited]

    def _of(self, operation: Operation, steps: Steps, scope: Scope = Scope.PROVISION, **given: Any) -> Modification:
        return Modification(operation, scope, ProvisionRef(self.work, self._eid(steps)), **given)

    def _eid(self, steps: Steps) -> str:
        told_of_rows(steps)
        eid = eid_of(steps)
        return as_numbered_parts(eid) if self.parts else eid

    def _of_sentences(
        self, form: Form, targets: list[Citation], blocks: Sequence[Sequence[str]]
    ) -> Iterator[Modification]:
        """Restate or repeal sentences of a text, each line quoted standing for one of them."""
        lines = [line for block in blocks for line in block]
        if form is Form.RESTATE and len(lines) != len(targets):
            raise Unreadable("the wording quoted does not show which sentence is which", Reason.AMBIGUOUS)
        operation = Operation.SUBSTITUTION if form is Form.RESTATE else Operation.REPEAL
        for each, line in zip(targets, lines or [""] * len(targets), strict=True):
            yield self._of(operation, each.steps, Scope.SENTENCE, new=line, sentence=each.sentence)

    def _restated(self, targets: list[Citation], blocks: Sequence[Sequence[str]]) -> Iterator[Modification]:
        if not blocks:
            raise Unreadable("the new wording is not quoted after the sentence")
        if targets[0].scope is Scope.HEADING:
            yield from self._headed(targets, blocks)
            return
        if not targets[0].steps:
            yield self._of(Operation.SUBSTITUTION, (), content=whole_text(blocks, self.language))
            return
        if targets[0].text and targets[0].steps[-1][0] is Kind.ARTICLE:
            told = under_heading(targets[0].steps[-1][1], blocks, self.language)
            yield self._of(Operation.SUBSTITUTION, targets[0].steps, content=(told,))
            return
        named = [each.steps[-1] for each in targets]
        if named[0][0] in OF_TABLES:
            rows = row_contents(named, blocks, renumbering=True)
            for each, row in zip(targets, rows, strict=True):
                yield self._of(Operation.SUBSTITUTION, each.steps, content=(row,))
            return
        provisions = contents(
            named, self._bare(targets, blocks), self.language, within=_owner(targets[0].steps), renumbering=True
        )
        for each, provision in zip(targets, provisions, strict=True):
            yield self._of(Operation.SUBSTITUTION, each.steps, content=(provision,))

    def _headed(self, targets: list[Citation], blocks: Sequence[Sequence[str]]) -> Iterator[Modification]:
        """Restate headings, each quoted on a line of its own where several are, and the units named beside them."""
        lines = [line for block in blocks for line in block]
        headings = [each for each in targets if each.scope is Scope.HEADING]
        others = targets[len(headings) :]
        if any(each.scope is not Scope.PROVISION or not each.steps for each in others):
            raise Unreadable("the sentence names several units of different standing", Reason.AMBIGUOUS)
        if len(targets) > 1 and (len(lines) <= len(headings) if others else len(lines) != len(headings)):
            raise Unreadable("the wording quoted does not show which line is which heading", Reason.AMBIGUOUS)
        shares = [[line] for line in lines[: len(headings)]] if len(targets) > 1 else [lines]
        for each, share in zip(headings, shares, strict=True):
            kind, num = each.steps[-1] if each.steps else (None, "")
            new = heading(kind, num, share, self.language)
            yield self._of(Operation.SUBSTITUTION, each.steps, Scope.HEADING, new=new)
        if others:
            yield from self._restated(others, (lines[len(headings) :],))

    def _bare(self, targets: list[Citation], blocks: Sequence[Sequence[str]]) -> Sequence[Sequence[str]]:
        """Return the blocks without the number of the point whose first part or line is restated."""
        steps = targets[0].steps
        for at in range(len(steps) - 1, 0, -1):
            kind, num = steps[at - 1]
            if steps[at][0] not in COUNTED or steps[at][1] != "1" or kind is Kind.ARTICLE:
                break
            label, text = first_line(blocks[0][0], num)
            if label:
                return ((text, *blocks[0][1:]), *blocks[1:])
        return blocks

    def _inserted(
        self, sentence: Sentence, cited: tuple[Citation, ...], blocks: Sequence[Sequence[str]]
    ) -> Iterator[Modification]:
        if not blocks:
            raise Unreadable("the new wording is not quoted after the sentence")
        if len(cited) > 1:
            raise Unreadable("the sentence supplements several units with one wording")
        first = sentence.addresses["added"][0]
        if first.scope is Scope.SENTENCE:
            text = " ".join(line for block in blocks for line in block)
            steps = self._targets(cited)[0].steps
            yield self._of(Operation.INSERTION, steps, Scope.SENTENCE, new=text, sentence=first.sentence)
            return
        added = [each.steps[-1] for each in sentence.addresses["added"] if each.steps]
        if not added:
            raise Unreadable("the sentence does not say what is added")
        holders = {each.steps[:-1] for each in sentence.addresses["added"]}  # «пункт 2 частью второй … дополнить»
        if holders != {()}:
            if cited or len(holders) > 1:
                raise Unreadable("the sentence supplements several units with one wording")
            cited = (Citation(holders.pop()),)
        after = self._behind(sentence, cited)
        if cited:
            holder = self._targets(cited)[0].steps
        elif after:
            holder = in_context(after, ((added[0][0], "?"),))[:-1]
        else:
            holder = self.context.holder(added[0][0])
        within = holder[-1][0] if holder else None
        if added[0][0] is Kind.ROW:
            content = row_contents(added, blocks)
            yield self._of(Operation.INSERTION, holder, content=content, after=self._eid(after))
            return
        for units, quoted in by_kind(added, blocks):
            content = contents(units, quoted, self.language, within=within)
            yield self._of(Operation.INSERTION, holder, content=content, after=self._eid(after))

    def _behind(self, sentence: Sentence, cited: tuple[Citation, ...]) -> Steps:
        """Return the unit that the new ones follow where the sentence names it: «после статьи 12 дополнить …»."""
        named = [each.steps for each in sentence.addresses.get("behind", ())]
        if not named:
            return ()
        if len(named) > 1 or not named[0]:
            raise Unreadable("the sentence does not show behind which unit the new ones stand", Reason.AMBIGUOUS)
        return in_context(self._targets(cited)[0].steps, named[0]) if cited else self.context.locate(named)[0]

    def _renumbered(self, targets: list[Citation], added: tuple[Citation, ...]) -> Iterator[Modification]:
        if len(added) != len(targets):
            raise Unreadable("the sentence gives another count of new numbers than of old ones")
        if not all(each.steps and each.steps[-1][1] for each in added):
            raise Unreadable("the sentence does not say the new number")
        for each, new in zip(targets, added, strict=True):
            yield self._of(Operation.RENUMBERING, each.steps, new=new.steps[-1][1])

    def _words(self, sentence: Sentence, targets: list[Citation]) -> Iterator[Modification]:
        old = sentence.words.get("old", ()) + sentence.words.get("also", ())
        new = sentence.words.get("new", ())
        beside = "anchor" in sentence.words or "next" in sentence.words
        if beside:
            old, new = _beside(sentence.words, old, new)
        if new and len(new) not in (1, len(old) or 1):
            raise Unreadable("the sentence pairs another count of new words than of old ones")
        put = new * len(old) if len(new) == 1 and len(old) > 1 else new or ("",) * len(old)
        operation, place = _WORD_FORMS[Form.REPLACE_WORDS if beside else sentence.form]
        for each in targets:
            given = {"place": place, "sentence": each.sentence, "occurrence": sentence.occurrence}
            if not sentence.occurrence and operation is not Operation.INSERTION and old and set(old) <= _CLOSING_MARKS:
                given["occurrence"] = CLOSING
            for words, other in zip(old or ("",), put, strict=True):
                yield self._of(operation, each.steps, _word_scope(each.scope), old=words, new=other, **given)


_CLOSING_MARKS = frozenset(".;:")
"""Marks that a clause means at the end of the text where it names nothing but the mark."""

_CONTENTS = {
    Form.RESTATE: Operation.SUBSTITUTION,
    Form.INSERT: Operation.INSERTION,
    Form.REPEAL: Operation.REPEAL,
}


def _beside(
    said: Mapping[str, tuple[str, ...]], old: tuple[str, ...], new: tuple[str, ...]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return words that stand after («anchor») or before («next») others with these, and what takes their place."""
    neighbours = said.get("anchor") or said["next"]
    if len(neighbours) != 1 or len(old) != 1 or len(new) > 1:
        raise Unreadable("the sentence does not show which words stand beside which", Reason.AMBIGUOUS)
    (neighbour,), (words,), put = neighbours, old, "".join(new)
    if "anchor" in said:
        return (_next_to(neighbour, words),), (_next_to(neighbour, put) if put else neighbour,)
    return (_next_to(words, neighbour),), (_next_to(put, neighbour) if put else neighbour,)


def _next_to(before: str, words: str) -> str:
    return f"{before}{words}" if words[:1] in ",.;:)" else f"{before} {words}"


def _owner(steps: Steps) -> Kind | None:
    return steps[-2][0] if len(steps) > 1 else None


_WORD_FORMS = {
    Form.REPLACE_WORDS: (Operation.SUBSTITUTION, Place.AFTER),
    Form.DELETE_WORDS: (Operation.REPEAL, Place.AFTER),
    Form.INSERT_AFTER: (Operation.INSERTION, Place.AFTER),
    Form.INSERT_BEFORE: (Operation.INSERTION, Place.BEFORE),
}


def _word_scope(scope: Scope) -> Scope:
    words = {Scope.PROVISION: Scope.WORDS, Scope.SENTENCE: Scope.WORDS, Scope.HEADING: Scope.HEADING_WORDS}
    return words.get(scope, scope)
