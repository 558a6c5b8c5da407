"""An amending law's own sentences into modifications; what is not understood is said, never guessed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from workbench.drafting.addresses import calls_points_parts
from workbench.importers.amending_lines import LineReader, Told
from workbench.importers.amending_payload import Unreadable, contents, first_line, heading, whole_text
from workbench.languages import LANGUAGES
from workbench.languages.citing import Context, Steps, eid_of
from workbench.languages.enacting import ActName
from workbench.languages.formulae import Citation, Form, Sentence
from workbench.languages.language import Language
from workbench.law.act import Act, Kind, Provision, lines
from workbench.law.addresses import Addresses
from workbench.law.amendment import Modification, Operation, Place, Scope
from workbench.law.consolidation import Consolidation, consolidate
from workbench.law.eid import COUNTED, build, split
from workbench.law.folding import fold
from workbench.law.reference import ProvisionRef


@dataclass(frozen=True, slots=True)
class ReadClause:
    """One clause of an amending law: its text, what it does to which act, or why it was not understood."""

    text: str
    act: ActName
    work: str
    modifications: tuple[Modification, ...] = ()
    recognised: bool = True
    reason: str = ""

    @property
    def act_title(self) -> str:
        return self.act.title


@dataclass(frozen=True, slots=True)
class AmendingReading:
    """All clauses of an amending law, in order."""

    language: str
    clauses: tuple[ReadClause, ...]

    @property
    def acts(self) -> tuple[ActName, ...]:
        """Return the acts the law amends, in its order."""
        return tuple(dict.fromkeys(clause.act for clause in self.clauses))

    def clauses_for(self, act: Act) -> tuple[ReadClause, ...]:
        """Return the clauses that amend this act, their modifications fitted to its text."""
        addresses = Addresses.of(act.provisions)
        return tuple(
            replace(clause, modifications=tuple(_fitted(each, act, addresses) for each in clause.modifications))
            for clause in self.clauses
            if is_named(act, clause.act)
        )

    def modifications_for(self, act: Act) -> tuple[Modification, ...]:
        """Return what the law does to this act, every address fitted to its text."""
        return tuple(each for clause in self.clauses_for(act) for each in clause.modifications)


@dataclass(frozen=True, slots=True)
class AppliedClause:
    """A clause and whether it could be carried out; `reason` says in one sentence why not."""

    clause: ReadClause
    applied: bool
    reason: str = ""


@dataclass(frozen=True, slots=True)
class AppliedLaw:
    """An act after an amending law, with the report clause by clause."""

    act: Act
    clauses: tuple[AppliedClause, ...]


def read_amending_act(law: Act, *, acts: Sequence[Act] = ()) -> AmendingReading:
    """Return what an amending law says, clause by clause; a law that amends nothing has no clauses.

    The acts it amends are found among `acts` by date and title; any other gets a work made of its date and title.
    """
    text = [line for provision in law.provisions for line in lines(provision)]
    return read_amending_lines(text, LANGUAGES[law.language], acts=acts)


def read_amending_lines(text: Iterable[str], language: Language, *, acts: Sequence[Act] = ()) -> AmendingReading:
    """Return what the lines of an amending law say, as `read_amending_act` does."""
    tidy = [line for each in text for line in [" ".join(each.split(" ")).strip()] if line]
    works: dict[ActName, str] = {}
    clauses = []
    for told in LineReader(tidy, language).read():
        work = works.setdefault(told.act, _work(told.act, acts))
        clauses.append(_clause(told, work, language))
    return AmendingReading(language.code, tuple(clauses))


def apply_amending_act(act: Act, reading: AmendingReading) -> AppliedLaw:
    """Return the act with every clause about it applied, and a report clause by clause.

    A law that names one act only is taken to mean the act given, whatever it calls it.
    """
    clauses = reading.clauses_for(act)
    if not clauses and len(reading.acts) == 1:
        addresses = Addresses.of(act.provisions)
        clauses = tuple(
            replace(clause, modifications=tuple(_fitted(each, act, addresses) for each in clause.modifications))
            for clause in reading.clauses
        )
    stated = tuple(each for clause in clauses for each in clause.modifications)
    done = consolidate(act, stated)
    return AppliedLaw(done.act, tuple(_report(clause, done) for clause in clauses))


def modifications_json(reading: AmendingReading) -> list[dict[str, Any]]:
    """Return every modification as plain data, one entry for each clause that was not understood."""
    return [entry for clause in reading.clauses for entry in _entries(clause)]


def is_named(act: Act, name: ActName) -> bool:
    """Return whether this is the act a law names: no other date, and the same title."""
    if act.date and name.date and act.date != name.date:
        return False
    own, named = _title_key(act.title), _title_key(name.title)
    if own == named:
        return True
    longer = bool(own) and bool(named) and (own in named or named in own)
    return longer and bool(act.date and name.date)


def _title_key(title: str) -> str:
    """Return a title without its form, marks and case: 'Водный кодекс Республики Казахстан' -> 'водный'."""
    plain = re.sub(r"[^\w\s]", " ", fold(title).lower())
    bare = " ".join(re.sub(r"\b(?:республики казахстан|қазақстан республикасының|of the republic of kazakhstan)\b", " ", plain).split())
    words = [word for word in bare.split() if not re.fullmatch(r"кодекс\w{0,2}|закон|заң\w{0,2}|code|law|the", word)]
    return " ".join(words) or bare


def _work(name: ActName, acts: Sequence[Act]) -> str:
    known = next((act.work for act in acts if is_named(act, name)), "")
    if known:
        return known
    slug = re.sub(r"[^\w]+", "-", name.title.lower()).strip("-")
    return "/akn/kz/act/" + "/".join(part for part in (name.date.isoformat() if name.date else "", slug) if part)


def _clause(told: Told, work: str, language: Language) -> ReadClause:
    if told.repeals_act:
        repeal = Modification(Operation.REPEAL, Scope.PROVISION, ProvisionRef(work), clause=told.text)
        return ReadClause(told.text, told.act, work, (repeal,))
    if told.sentences is None:
        return ReadClause(told.text, told.act, work, recognised=False, reason="no amending formula of this language")
    try:
        found = tuple(_Interpreter(told, work, language).modifications())
    except Unreadable as error:
        return ReadClause(told.text, told.act, work, recognised=False, reason=str(error))
    return ReadClause(told.text, told.act, work, tuple(replace(each, clause=told.text) for each in found))


class _Interpreter:
    """Turns the sentences of one clause into modifications."""

    def __init__(self, told: Told, work: str, language: Language) -> None:
        self.told = told
        self.work = work
        self.language = language
        self.context: Context = told.context
        self.parts = calls_points_parts(told.act.type, told.act.title)

    def modifications(self) -> Iterator[Modification]:
        assert self.told.sentences is not None
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
            yield self._inserted(sentence, cited, blocks)
            return
        targets = self._targets(cited)
        if form is Form.RESTATE:
            yield from self._restated(targets, blocks)
        elif form is Form.REPEAL:
            yield from (self._of(Operation.REPEAL, steps) for steps, _ in targets)
        elif form is Form.RENUMBER:
            yield from self._renumbered(targets, sentence.addresses.get("added", ()))
        else:
            yield from self._words(sentence, targets)

    def _targets(self, cited: tuple[Citation, ...]) -> list[tuple[Steps, Scope]]:
        """Return the units a sentence is about, in full, and what of each."""
        named = [each.steps for each in cited if each.steps]
        if len(named) < len(cited) or not cited:
            scope = cited[0].scope if cited else self.told.scope
            if len(cited) > 1 and named:
                raise Unreadable("the sentence names several units of different standing")
            return [(self.context.spoken, scope)]
        found = self.context.locate(named)
        return [(steps, each.scope) for steps, each in zip(found, cited, strict=True)]

    def _of(self, operation: Operation, steps: Steps, scope: Scope = Scope.PROVISION, **given: Any) -> Modification:
        return Modification(operation, scope, ProvisionRef(self.work, self._eid(steps)), **given)

    def _eid(self, steps: Steps) -> str:
        eid = eid_of(steps)
        return as_numbered_parts(eid) if self.parts else eid

    def _restated(self, targets: list[tuple[Steps, Scope]], blocks: Sequence[Sequence[str]]) -> Iterator[Modification]:
        if not blocks:
            raise Unreadable("the new wording is not quoted after the sentence")
        if targets[0][1] is Scope.HEADING:
            steps = targets[0][0]
            kind, num = steps[-1] if steps else (None, "")
            new = heading(kind, num, [line for block in blocks for line in block], self.language)
            yield self._of(Operation.SUBSTITUTION, steps, Scope.HEADING, new=new)
            return
        if not targets[0][0]:
            yield self._of(Operation.SUBSTITUTION, (), content=whole_text(blocks, self.language))
            return
        named = [steps[-1] for steps, _ in targets]
        provisions = contents(named, self._bare(targets, blocks), self.language, within=_owner(targets[0][0]), renumbering=True)
        for (steps, _), provision in zip(targets, provisions, strict=True):
            yield self._of(Operation.SUBSTITUTION, steps, content=(provision,))

    def _bare(self, targets: list[tuple[Steps, Scope]], blocks: Sequence[Sequence[str]]) -> Sequence[Sequence[str]]:
        """Return the blocks without the number of the point whose first part or line is restated."""
        steps = targets[0][0]
        if steps[-1][0] not in COUNTED or steps[-1][1] != "1" or len(steps) < 2 or steps[-2][0] is Kind.ARTICLE:
            return blocks
        label, text = first_line(blocks[0][0], steps[-2][1])
        return ((text, *blocks[0][1:]), *blocks[1:]) if label else blocks

    def _inserted(
        self, sentence: Sentence, cited: tuple[Citation, ...], blocks: Sequence[Sequence[str]]
    ) -> Modification:
        added = [each.steps[-1] for each in sentence.addresses["added"]]
        if not blocks:
            raise Unreadable("the new wording is not quoted after the sentence")
        if len(cited) > 1:
            raise Unreadable("the sentence supplements several units with one wording")
        holder = self._targets(cited)[0][0] if cited else self.context.holder(added[0][0])
        within = holder[-1][0] if holder else None
        return self._of(Operation.INSERTION, holder, content=contents(added, blocks, self.language, within=within))

    def _renumbered(self, targets: list[tuple[Steps, Scope]], added: tuple[Citation, ...]) -> Iterator[Modification]:
        if len(added) != len(targets):
            raise Unreadable("the sentence gives another count of new numbers than of old ones")
        for (steps, _), new in zip(targets, added, strict=True):
            yield self._of(Operation.RENUMBERING, steps, new=new.steps[-1][1])

    def _words(self, sentence: Sentence, targets: list[tuple[Steps, Scope]]) -> Iterator[Modification]:
        old = sentence.words.get("old", ())
        new = sentence.words.get("new", ())
        if new and len(new) not in (1, len(old) or 1):
            raise Unreadable("the sentence pairs another count of new words than of old ones")
        put = new * len(old) if len(new) == 1 and len(old) > 1 else new or ("",) * len(old)
        operation, place = _WORD_FORMS[sentence.form]
        for steps, scope in targets:
            for words, other in zip(old or ("",), put, strict=True):
                yield self._of(operation, steps, _word_scope(scope), old=words, new=other, place=place)



def _owner(steps: Steps) -> Kind | None:
    return steps[-2][0] if len(steps) > 1 else None


_WORD_FORMS = {
    Form.REPLACE_WORDS: (Operation.SUBSTITUTION, Place.AFTER),
    Form.DELETE_WORDS: (Operation.REPEAL, Place.AFTER),
    Form.INSERT_AFTER: (Operation.INSERTION, Place.AFTER),
    Form.INSERT_BEFORE: (Operation.INSERTION, Place.BEFORE),
}


def _word_scope(scope: Scope) -> Scope:
    return {Scope.PROVISION: Scope.WORDS, Scope.HEADING: Scope.HEADING_WORDS}.get(scope, scope)


def as_numbered_parts(eid: str) -> str:
    """Return the address with the part straight under an article taken for a numbered one: «часть вторая» of a code."""
    steps = list(split(eid))
    for index, (kind, num) in enumerate(steps[1:], start=1):
        if kind is Kind.SUBPARAGRAPH and steps[index - 1][0] is Kind.ARTICLE:
            steps[index] = (Kind.PARAGRAPH, num)
    return build(steps)


def _fitted(modification: Modification, act: Act, addresses: Addresses) -> Modification:
    """Return the modification with the act's work, its address as the act has it, and what the sentence leaves open."""
    eid = modification.target.eid
    if eid and addresses.resolve(eid) is None:
        eid = next((each for each in _other_ways(eid) if addresses.resolve(each) is not None), eid)
    fitted = replace(modification, target=ProvisionRef(act.work, eid))
    if fitted.operation is Operation.INSERTION and any(not each.num for each in fitted.content):
        fitted = replace(fitted, content=_counted_on(fitted.content, eid, addresses))
    if fitted.operation is Operation.INSERTION and fitted.scope is Scope.WORDS and not fitted.old:
        fitted = replace(fitted, old=_last_words(eid, addresses))
    return fitted


def _other_ways(eid: str) -> Iterator[str]:
    """Yield the other units the same words may name: «часть» is numbered or not."""
    yield as_numbered_parts(eid)
    yield build(
        [(Kind.SUBPARAGRAPH if kind is Kind.PARAGRAPH and "-" not in num else kind, num) for kind, num in split(eid)]
    )


def _counted_on(content: tuple[Provision, ...], eid: str, addresses: Addresses) -> tuple[Provision, ...]:
    """Return parts added without a number («дополнить частью следующего содержания») counted after the last."""
    resolved = addresses.resolve(eid)
    if resolved is None:
        return content
    kind = content[0].kind
    children = resolved.members()
    last = 1 + (len(children) if kind is Kind.INDENT else sum(child.kind is kind for child in children))
    return tuple(replace(each, num=str(last + count)) for count, each in enumerate(content, start=1))


def _last_words(eid: str, addresses: Addresses) -> str:
    """Return the last words of a unit's text, enough of them to stand there once: «дополнить словами» adds to its end."""
    resolved = addresses.resolve(eid)
    text = resolved.provision.text if resolved else ""
    words = text.rstrip(" .;:,").split()
    for taken in range(1, len(words) + 1):
        tail = " ".join(words[-taken:])
        if text.count(tail) == 1:
            return tail
    return text


def _report(clause: ReadClause, done: Consolidation) -> AppliedClause:
    if not clause.recognised:
        return AppliedClause(clause, False, f"Not recognised: {clause.reason}.")
    failed = [failure for failure in done.failed if failure.modification in clause.modifications]
    return AppliedClause(clause, not failed, " ".join(dict.fromkeys(failure.message for failure in failed)))


def _entries(clause: ReadClause) -> Iterator[dict[str, Any]]:
    common = {"clause": clause.text, "recognised": clause.recognised, "reason": clause.reason}
    if not clause.recognised:
        yield {"act": clause.work, "target": "", "kind": "", "old": "", "new": "", **common, "scope": "", "content": []}
    for each in clause.modifications:
        text = "\n".join(line for provision in each.content for line in lines(provision))
        yield {
            "act": clause.work,
            "target": each.target.eid,
            "kind": each.operation.value,
            "old": each.old,
            "new": each.new or text,
            **common,
            "scope": each.scope.value,
            "content": [build((*split(each.target.eid), (unit.kind, unit.num))) for unit in each.content],
        }
