"""The comparative table: each changed structural element as in force and as proposed, and why.

Form: Reglament of the Government, annex 2 (resolution of 6 January 2023 No. 10), filled «в отношении каждого абзаца»
(p. 52(4)). A row stands for the smallest element that changes, or for the one the amending law restates whole.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from workbench.comparison.text import compare_text
from workbench.drafting.alignment import AlignedLine, Part, PrintedLine, aligned, printed_lines
from workbench.drafting.attribution import Attribution
from workbench.drafting.draft import Draft
from workbench.drafting.elements import Elements
from workbench.drafting.reasons import Reasons, reasons
from workbench.languages import LANGUAGES
from workbench.languages.enacting import ActName
from workbench.law.act import GROUPS, Act
from workbench.law.amended_act import AmendedAct
from workbench.law.amendment import Action, Operation, Scope
from workbench.law.contents import contents_changes, contents_of
from workbench.law.revision import Revised, Revision, after, before

OMISSION = "…"


@dataclass(frozen=True, slots=True)
class ColumnLine:
    """A line of one column; `context` shows where the element stands and is no part of it (headings, «…»)."""

    revisions: tuple[Revision, ...]
    context: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """One changed element. An empty column means the element is absent there: new on the left, deleted on the right.

    `old` and `new` are the keys of the printed lines the columns hold, for the proof.
    """

    number: int
    element: str
    in_force: tuple[ColumnLine, ...]
    proposed: tuple[ColumnLine, ...]
    reasons: Reasons
    amendments: tuple[str, ...]
    eid: str
    old: tuple[tuple[str, Part], ...] = ()
    new: tuple[tuple[str, Part], ...] = ()

    @property
    def of_contents(self) -> bool:
        """Whether the row shows the table of contents: its lines follow the headings, no amendment is about them."""
        return any(part is Part.CONTENTS for _, part in (*self.old, *self.new))

    @property
    def absent(self) -> bool:
        """Whether the element is not in the law in force."""
        return not self.in_force

    @property
    def deleted(self) -> bool:
        """Whether the element is to be taken out."""
        return not self.proposed


@dataclass(frozen=True, slots=True)
class ActRows:
    """The rows of one act."""

    act: AmendedAct
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class ComparativeTable:
    """The table of a draft in one language, acts in the order of the amending law; rows are numbered through."""

    language: str
    acts: tuple[ActRows, ...] = ()

    @property
    def rows(self) -> tuple[Row, ...]:
        return tuple(row for act in self.acts for row in act.rows)


def comparative_table(draft: Draft) -> ComparativeTable:
    """Return the table of the draft, one row a changed element."""
    acts, number = [], 1
    for act in draft.acts:
        rows = _rows(draft, act, number)
        acts.append(ActRows(act, rows))
        number += len(rows)
    return ComparativeTable(draft.language, tuple(acts))


def contradictions(table: ComparativeTable) -> tuple[str, ...]:
    """Return where the table says something else than the acts; nothing is the proof that it does not.

    Each column of a row holds the lines of its element as they stand in the act in force and as proposed, and what no
    row holds is the same in both acts.
    """
    return tuple(problem for act in table.acts for problem in _contradictions(act))


# --- rows ------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Element:
    """The lines of one row: the element, and whether only one line of it is meant."""

    head: PrintedLine
    lines: tuple[AlignedLine, ...]
    alone: bool = False


def _rows(draft: Draft, act: AmendedAct, number: int) -> tuple[Row, ...]:
    if act.repeal is not None:
        return (_row_of_repealed(draft, act, number),)
    lines = aligned(act.in_force, act.proposed)
    left = _Column(Revised.DELETED, (line.old for line in lines))
    right = _Column(Revised.INSERTED, (line.new for line in lines))
    attribution, names = Attribution(act.amendments), Elements(act.in_force)
    repealed = _repealed(lines)
    rows = _rows_of_contents(draft, act, lines, number)
    for place, element in enumerate(_elements(lines, act), start=number + len(rows)):
        goes = all(line.new is None or line.new.provision.eid in repealed for line in element.lines)
        amendments = attribution.of_all(element.lines)
        provision = element.head.provision
        rows.append(
            Row(
                place,
                names.name_line(provision, element.head.part) if element.alone else names.name(provision.eid),
                left.lines(element.lines),
                () if goes else right.lines(element.lines),
                reasons(amendments, draft),
                tuple(amendment.id for amendment in amendments),
                provision.eid,
                tuple(line.old.key for line in element.lines if line.old is not None),
                tuple(line.new.key for line in element.lines if line.new is not None),
            )
        )
    return tuple(rows)


def _rows_of_contents(draft: Draft, act: AmendedAct, lines: Sequence[AlignedLine], number: int) -> list[Row]:
    """Return the row of the table of contents, where the act has one that changes: the lines that do, side by side."""
    changes = [change.target.eid for change in contents_changes(act.in_force, act.proposed)]
    if not changes:
        return []
    headings = [line for line in lines if line.line.provision.eid in changes]
    old, new = contents_of(act.in_force), contents_of(act.proposed)
    left, right = ([eid for eid in changes if eid in listed] for listed in (old, new))
    return [
        Row(
            number,
            LANGUAGES[draft.language].amending.contents_name,
            tuple(ColumnLine(_marked(Revised.DELETED, old[eid], new.get(eid, ""))) for eid in left),
            tuple(ColumnLine(_marked(Revised.INSERTED, old.get(eid, ""), new[eid])) for eid in right),
            reasons(Attribution(act.amendments).of_all(headings), draft),
            (),
            changes[0],
            tuple((eid, Part.CONTENTS) for eid in left),
            tuple((eid, Part.CONTENTS) for eid in right),
        )
    ]


def _row_of_repealed(draft: Draft, act: AmendedAct, number: int) -> Row:
    """Return the one row of an act that is repealed as a whole: its name stands for its text."""
    name = act_name(act.in_force)
    amendments = tuple(each for each in act.amendments if not each.ref.eid and each.action is Action.REPEAL)
    return Row(
        number,
        name,
        (ColumnLine((Revision(Revised.DELETED, name),)),),
        (),
        reasons(amendments, draft),
        tuple(amendment.id for amendment in amendments),
        "",
        tuple(line.key for line in printed_lines(act.in_force)),
    )


def act_name(act: Act) -> str:
    """Return the act as tables name it: 'Закон Республики Казахстан от 11 апреля 2014 года "О гражданской защите"'."""
    return LANGUAGES[act.language].enacting.name(ActName(act.title, act.type, act.date))


def _repealed(lines: Sequence[AlignedLine]) -> frozenset[str]:
    """Return the units of which a number and a remark are left."""
    both = ((line.old.provision, line.new.provision) for line in lines if line.old and line.new)
    return frozenset(new.eid for old, new in both if new.excluded and not old.excluded)


def _elements(lines: Sequence[AlignedLine], act: AmendedAct) -> list[_Element]:
    """Return what each row is about: a restated, inserted or repealed unit whole, else the line that changes."""
    elements = []
    for root, group in groupby(zip(_roots(lines, act), lines, strict=True), key=itemgetter(0)):
        part = tuple(line for _, line in group)
        if root is None:
            elements += [_Element(line.line, (line,), alone=_has_more(line)) for line in part if line.changed]
        elif any(line.changed for line in part):
            head = next((line.line for line in part if line.line.provision.eid == root.eid), part[0].line)
            elements.append(_Element(head, part))
    return elements


class _Root(NamedTuple):
    """A unit shown whole: one of the act in force, or one that is added, by its eId as proposed."""

    added: bool
    eid: str


def _roots(lines: Sequence[AlignedLine], act: AmendedAct) -> list[_Root | None]:
    """Return for each line the unit that is shown whole and holds it; None for a line that stands for itself."""
    restated = {
        modification.target.eid
        for modification in act.modifications
        if modification.scope is Scope.PROVISION
        and modification.operation in (Operation.SUBSTITUTION, Operation.REPEAL)
    }
    met = {line.new.provision.eid: line.old.provision.eid for line in lines if line.old and line.new}
    return [_root(line, restated, met) for line in lines]


def _root(line: AlignedLine, restated: Set[str], met: Mapping[str, str]) -> _Root | None:
    shown = line.old or line.line
    units = [provision.eid for provision in (*shown.path, shown.provision)]
    in_force = units if line.old is not None else [met.get(eid, "") for eid in units]
    whole = next((eid for eid in in_force if eid in restated), None)
    if whole is not None:
        return _Root(False, whole)
    if line.old is None:
        return _Root(True, next((eid for eid in units if eid not in met), units[-1]))
    return None


def _has_more(line: AlignedLine) -> bool:
    """Return whether the unit holds more than this line, so that the row must say which line it is about."""
    provision = line.line.provision
    return bool(provision.children or provision.rows) or bool(provision.heading and provision.text)


class _Column:
    """One column of an act's rows: the lines of an element on this side, and where they stand."""

    def __init__(self, side: Revised, lines: Iterable[PrintedLine | None]) -> None:
        self._side = side
        self._units: dict[str, list[PrintedLine]] = {}
        self._places: dict[tuple[str, Part], int] = {}
        for line in lines:
            if line is not None:
                unit = self._units.setdefault(_unit(line), [])
                self._places[line.key] = len(unit)
                unit.append(line)

    def lines(self, element: Sequence[AlignedLine]) -> tuple[ColumnLine, ...]:
        """Return the column: what leads to the element, then its lines with the words that differ marked."""
        mine = [(line, line.old if self._side is Revised.DELETED else line.new) for line in element]
        own = [line for _, line in mine if line is not None]
        if not own:
            return ()
        body = [
            ColumnLine(_marked(self._side, line.old.text if line.old else "", line.new.text if line.new else ""))
            for line, shown in mine
            if shown is not None
        ]
        return (*self._opening(own[0]), *body, *self._closing(own[-1]))

    def _opening(self, first: PrintedLine) -> Iterator[ColumnLine]:
        """Yield the opening lines of the units above, down from the article, dots where lines between are left out."""
        unit, end = self._units[_unit(first)], self._places[first.key]
        above = [provision.eid for provision in (*first.path, first.provision) if provision.kind not in GROUPS]
        shown = [place for place in range(end) if unit[place].part is Part.FIRST and unit[place].key[0] in above]
        previous = -1
        for place in [*shown, end]:
            if place > previous + 1:
                yield _context(OMISSION)
            if place < end:
                yield _context(unit[place].text)
            previous = place

    def _closing(self, last: PrintedLine) -> Iterator[ColumnLine]:
        if self._places[last.key] < len(self._units[_unit(last)]) - 1:
            yield _context(OMISSION)


def _marked(side: Revised, old: str, new: str) -> tuple[Revision, ...]:
    """Return what one side shows of a line, the words that differ marked; '' is a line the other side has not."""
    if old == new:
        return (Revision(Revised.KEPT, old),)
    if not old or not new:
        return (Revision(side, old or new),)
    other = Revised.INSERTED if side is Revised.DELETED else Revised.DELETED
    return tuple(revision for revision in compare_text(old, new) if revision.revised is not other)


def _unit(line: PrintedLine) -> str:
    """Return the eId of the article (preamble, annex …) a line stands in; a group's heading stands for itself."""
    units = [provision.eid for provision in (*line.path, line.provision) if provision.kind not in GROUPS]
    return units[0] if units else line.provision.eid


def _context(text: str) -> ColumnLine:
    return ColumnLine((Revision(Revised.KEPT, text),), context=True)


# --- proof -----------------------------------------------------------------------------------------------------------


def _contradictions(act: ActRows) -> list[str]:
    if act.act.repeal is not None:
        alone = len(act.rows) == 1 and act.rows[0].deleted and not act.act.proposed.provisions
        return [] if alone else [f"{act.act.in_force.title}: the table does not say that the act is repealed"]
    old, new = _lines_by_key(act.act.in_force), _lines_by_key(act.act.proposed)
    problems = []
    for row in act.rows:
        if _texts(row.in_force, before) != [old.get(key) for key in row.old]:
            problems.append(f"Row {row.number}: the left column is not the text in force of {row.eid}")
        if not row.deleted and _texts(row.proposed, after) != [new.get(key) for key in row.new]:
            problems.append(f"Row {row.number}: the right column is not the proposed text of {row.eid}")
        if row.deleted and any(new[key].strip() and not _only_number(act.act.proposed, key) for key in row.new):
            problems.append(f"Row {row.number}: {row.eid} is not taken out")
    told_old = {key for row in act.rows for key in row.old}
    told_new = {key for row in act.rows for key in row.new}
    kept_old = [text for key, text in old.items() if key not in told_old]
    kept_new = [text for key, text in new.items() if key not in told_new]
    if kept_old != kept_new:
        problems.append(f"{act.act.in_force.title}: the acts differ in more than the table tells")
    return problems


def _lines_by_key(act: Act) -> dict[tuple[str, Part], str]:
    """Return every line of the act a row may show, those of its table of contents first where it has one."""
    listed = contents_of(act).items() if act.contents else ()
    return {
        **{(eid, Part.CONTENTS): text for eid, text in listed},
        **{line.key: line.text for line in printed_lines(act)},
    }


def _texts(column: Iterable[ColumnLine], read: Callable[[Iterable[Revision]], str]) -> list[str]:
    return [read(line.revisions) for line in column if not line.context]


def _only_number(act: Act, key: tuple[str, Part]) -> bool:
    provision = act.find(key[0])
    return provision is not None and provision.excluded and not provision.text
