"""Modifications put together as an amending law says them: one statement for what one sentence tells."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from workbench.drafting.parts import rows_named, supplemented, through_parts
from workbench.drafting.positions import Positions
from workbench.languages.citing import Steps, called
from workbench.languages.formulae import Citation, Form
from workbench.languages.wording import wording_of
from workbench.law.act import GROUPS, Act, Kind, Provision
from workbench.law.addresses import Addresses
from workbench.law.amendment import WORD_SCOPES, Modification, Operation, Place, Scope
from workbench.law.eid import COUNTED, Step, split
from workbench.law.reference import ProvisionRef


@dataclass(frozen=True, slots=True)
class Statement:
    """What one sentence says: its form, of which units, which words, and the wording that follows it.

    `blocks` are the provisions of each quoted block; `headings` new headings' lines, quoted one by one; `behind` is the
    row that new ones follow, by what tells it from the other rows of its table.
    """

    form: Form
    changed: tuple[Citation, ...]
    modifications: tuple[Modification, ...]
    added: tuple[Citation, ...] = ()
    old: tuple[str, ...] = ()
    new: tuple[str, ...] = ()
    blocks: tuple[tuple[Provision, ...], ...] = ()
    headings: tuple[str, ...] = ()
    behind: tuple[Citation, ...] = ()

    @property
    def holder(self) -> Steps:
        """Return the unit within which this is said: the one whose words change or that is supplemented."""
        common = _common([each.steps for each in self.changed])
        if not self.changed:
            return ()  # the act as a whole
        whole = self.form in (Form.RESTATE, Form.REPEAL, Form.RENUMBER) and self.changed[0].scope is Scope.PROVISION
        return common[:-1] if whole and len(self.changed) == 1 else common


_WORDS = {
    Operation.SUBSTITUTION: Form.REPLACE_WORDS,
    Operation.REPEAL: Form.DELETE_WORDS,
}
_UNITS = {
    Operation.SUBSTITUTION: Form.RESTATE,
    Operation.INSERTION: Form.INSERT,
    Operation.REPEAL: Form.REPEAL,
    Operation.RENUMBERING: Form.RENUMBER,
}
WORD_FORMS = frozenset({Form.REPLACE_WORDS, Form.DELETE_WORDS, Form.INSERT_AFTER, Form.INSERT_BEFORE})


def statements(
    in_force: Act,
    modifications: Sequence[Modification],
    *,
    elsewhere: Sequence[tuple[str, str]] = (),
    numbered_parts: bool = False,
) -> tuple[tuple[Statement, ...], ...]:
    """Return the statements of each item, items and statements in the order of the act.

    What concerns the table of contents comes first, then the whole text.

    `elsewhere` are eIds amended in another language only, each with its amendment: of them it is said so.
    `numbered_parts` tells that the act calls its numbered points parts.
    """
    positions = Positions(in_force)
    unchanged = [
        Modification(Operation.SUBSTITUTION, Scope.PROVISION, ProvisionRef(in_force.work, eid), amendment=amendment)
        for eid, amendment in elsewhere
    ]
    of_contents = contents_statements([each for each in modifications if each.scope is Scope.CONTENTS])
    of_text = [each for each in modifications if each.scope is not Scope.CONTENTS]
    items: dict[tuple[object, ...], list[Statement]] = {}
    for modification in sorted((*of_text, *unchanged), key=positions.key):
        items.setdefault(positions.item(modification), []).append(
            _statement(modification, positions.addresses, numbered_parts)
        )
    told = tuple(_across([tuple(_merged(item, positions)) for item in items.values()]))
    return (of_contents, *told) if of_contents else told


def contents_statements(modifications: Sequence[Modification]) -> tuple[Statement, ...]:
    """Return what is said of the table of contents: neighbours that come, go or read otherwise in one sentence."""
    return tuple(
        _of_contents(_UNITS[operation], tuple(run))
        for operation, run in groupby(modifications, key=lambda each: each.operation)
    )


def _as_printed(steps: Steps) -> Steps:
    """Return the address by the numbers as printed: «~2» tells repeated ones apart, to us only."""
    return tuple((kind, num.partition("~")[0]) for kind, num in steps)


def _of_contents(form: Form, told: tuple[Modification, ...]) -> Statement:
    cited = tuple(Citation(_as_printed(split(each.target.eid)), Scope.CONTENTS) for each in told)
    headings = tuple(each.new for each in told if each.new)
    if form is Form.INSERT:
        return Statement(form, (), told, added=cited, headings=headings)
    return Statement(form, cited, told, headings=headings)


def _statement(modification: Modification, addresses: Addresses, numbered_parts: bool) -> Statement:
    words = modification.old if modification.scope is Scope.WORDS else ""
    steps = through_parts(split(modification.target.eid), addresses, numbered_parts=numbered_parts, words=words)
    steps = rows_named(_as_printed(steps), addresses)
    if modification.scope in WORD_SCOPES:
        return _of_words(modification, steps)
    if modification.scope is Scope.HEADING:
        unit = addresses.units.get(modification.target.eid)
        heading = f"{unit.label} {modification.new}".strip() if unit else modification.new
        return Statement(Form.RESTATE, (Citation(steps, Scope.HEADING),), (modification,), headings=(heading,))
    form = _UNITS[modification.operation]
    if form is Form.RESTATE and not modification.content:
        form = Form.OTHER_LANGUAGE
    if form is Form.INSERT:
        content = modification.content
        steps, named = supplemented(steps, content, addresses, numbered_parts=numbered_parts)
        changed = (Citation(steps),) if steps else ()
        added = tuple(Citation((step,)) for step in named)
        behind = _behind(modification, addresses)
        return Statement(form, changed, (modification,), added=added, blocks=_blocks(content), behind=behind)
    changed = (Citation(steps),) if steps else ()
    if form is Form.RENUMBER:
        return Statement(form, changed, (modification,), added=(Citation(((steps[-1][0], modification.new),)),))
    return Statement(form, changed, (modification,), blocks=(modification.content,) if modification.content else ())


def _behind(modification: Modification, addresses: Addresses) -> tuple[Citation, ...]:
    """Return the row that new rows follow, where their numbers do not tell their place."""
    if modification.content[0].kind is not Kind.ROW or not modification.after:
        return ()
    return (Citation(rows_named(split(modification.after), addresses)[-1:]),)


def _blocks(content: tuple[Provision, ...]) -> tuple[tuple[Provision, ...], ...]:
    """Return what is quoted together: parts of several lines stand apart, so that it shows which lines are whose.

    So do rows that begin or end with an empty cell, which only their marks show.
    """
    if any(not row[0] or not row[-1] for each in content if each.kind is Kind.ROW for row in each.rows):
        return tuple((each,) for each in content)
    if any(each.kind in COUNTED for each in content) and any(each.children for each in content):
        return tuple((each,) for each in content)
    return (content,)


def _of_words(modification: Modification, steps: tuple[Step, ...]) -> Statement:
    form = _WORDS.get(modification.operation)
    if form is None:
        form = Form.INSERT_AFTER if modification.place is Place.AFTER else Form.INSERT_BEFORE
    if form is Form.REPLACE_WORDS and not modification.new:
        form = Form.DELETE_WORDS
    scope = Scope.PROVISION if modification.scope is Scope.WORDS else modification.scope
    changed = (Citation(steps, scope),) if steps or scope is not Scope.PROVISION else ()
    new = (modification.new,) if form is not Form.DELETE_WORDS else ()
    return Statement(form, changed, (modification,), old=(modification.old,), new=new)


def _merged(item: Sequence[Statement], positions: Positions) -> Iterator[Statement]:
    """Yield the statements with neighbours put together that one sentence tells."""
    held: Statement | None = None
    for statement in item:
        joined = _joined(held, statement, positions) if held else None
        if joined is None and held:
            yield held
        held = joined or statement
    if held:
        yield held


def _joined(a: Statement, b: Statement, positions: Positions) -> Statement | None:
    """Return both as one statement, or None when they need a sentence each."""
    if a.form is not b.form or a.headings or b.headings:
        return None
    if a.form in WORD_FORMS:
        return _same_words(a, b) or _same_place(a, b)
    if a.behind or b.behind:
        return None
    if a.form is Form.INSERT and a.changed == b.changed and a.added[-1].steps[-1][0] is b.added[0].steps[-1][0]:
        return _supplemented(a, b, positions)
    if a.form in (Form.RESTATE, Form.REPEAL) and a.changed and b.changed and _siblings(a.changed[-1], b.changed[0]):
        return _both(a, b, positions)
    return None


def _same_words(a: Statement, b: Statement) -> Statement | None:
    """Return one sentence for the same words of several units: «в пункте 2 и пункте 4 слова …»."""
    if (a.old, a.new) != (b.old, b.new) or not a.changed or not b.changed:
        return None
    if any(each.scope is not Scope.PROVISION for each in (*a.changed, *b.changed)):
        return None
    return replace(a, changed=a.changed + b.changed, modifications=a.modifications + b.modifications)


def _same_place(a: Statement, b: Statement) -> Statement | None:
    """Return one sentence for several words of one unit: «слова "А", "Б" исключить», «… заменить соответственно …»."""
    throughout = bool(a.changed) and a.changed[0].scope is Scope.THROUGHOUT
    if a.changed != b.changed or not (a.form is Form.DELETE_WORDS or (a.form is Form.REPLACE_WORDS and throughout)):
        return None
    old, new = a.old + b.old, a.new + b.new
    if (
        len({wording_of((text,)).value[:4] for text in old}) > 1
        or len({wording_of((text,)).value[:4] for text in new}) > 1
    ):
        return None
    return replace(a, old=old, new=new, modifications=a.modifications + b.modifications)


def _supplemented(a: Statement, b: Statement, positions: Positions) -> Statement | None:
    """Return one sentence for units added to one unit; neighbours share a quoted block."""
    if _counted(a, b) and not _single_lines(a, b):
        return None
    last, first = a.modifications[-1], b.modifications[0]
    together = positions.adjacent(last, first)
    blocks = (*a.blocks[:-1], a.blocks[-1] + b.blocks[0]) if together else a.blocks + b.blocks
    return replace(a, added=a.added + b.added, blocks=blocks, modifications=a.modifications + b.modifications)


def _both(a: Statement, b: Statement, positions: Positions) -> Statement | None:
    """Return one sentence for neighbours of one kind restated or repealed."""
    if a.form is Form.RESTATE and _counted(a, b) and not _single_lines(a, b):
        return None
    together = positions.follows(a.changed[-1].steps, b.changed[0].steps)
    blocks = a.blocks + b.blocks
    if a.blocks and b.blocks and together:
        blocks = (*a.blocks[:-1], a.blocks[-1] + b.blocks[0])
    return replace(a, changed=a.changed + b.changed, blocks=blocks, modifications=a.modifications + b.modifications)


def _counted(*told: Statement) -> bool:
    return any(each.kind in COUNTED for statement in told for block in statement.blocks for each in block)


def _single_lines(*told: Statement) -> bool:
    return all(
        not each.children and not each.rows and not (each.label and each.heading and each.text)
        for statement in told
        for block in statement.blocks
        for each in block
    )


def _siblings(a: Citation, b: Citation) -> bool:
    same = a.steps[:-1] == b.steps[:-1] and called(a.steps[-1]) == called(b.steps[-1])
    return same and a.scope is b.scope is Scope.PROVISION


def _across(items: Sequence[tuple[Statement, ...]]) -> Iterator[tuple[Statement, ...]]:
    """Yield the items; neighbours that change the same words and nothing else become one item of several articles."""
    held: tuple[Statement, ...] = ()
    for item in items:
        joined = None
        if len(held) == len(item) == 1 and held[0].form is item[0].form and item[0].form in WORD_FORMS:
            joined = _same_words(held[0], item[0])
        if joined is None and held:
            yield held
        held = (joined,) if joined else item
    if held:
        yield held


def _common(paths: Sequence[Steps]) -> Steps:
    """Return the steps all these addresses begin with."""
    if not paths:
        return ()
    shortest = min(paths, key=len)
    for index, step in enumerate(shortest):
        if any(path[index] != step for path in paths):
            return shortest[:index]
    return shortest


def common_holder(told: Sequence[Statement]) -> Steps:
    """Return the smallest unit within which all this is said."""
    holder = _common([statement.holder for statement in told])
    while holder and holder[-1][0] in GROUPS and len(told) > 1:
        holder = holder[:-1]
    return holder
