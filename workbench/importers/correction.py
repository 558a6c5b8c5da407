"""Correcting by hand the structure an import found: pure functions from an act to an act.

Each returns the corrected act, its eIds set anew, and where every provision went. No letter is lost, and reading order
stays as it was.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from workbench.errors import UnusableInput
from workbench.importers.marks import read_mark, read_num
from workbench.importers.notes import read_note
from workbench.importers.structure import parse_provisions
from workbench.languages import LANGUAGES
from workbench.languages.markers import Markers
from workbench.law.act import GROUPS, Act, Kind, Provision, ServiceNote, printed, remark
from workbench.law.eid import COUNTED, assign

LADDER = (*GROUPS, Kind.ARTICLE, Kind.PARAGRAPH, Kind.POINT, Kind.SUBPARAGRAPH, Kind.INDENT)
"""Kinds from the largest to the smallest."""

_RANK = {kind: rank for rank, kind in enumerate(LADDER)}
_BELOW = {
    Kind.PART: Kind.SECTION,
    Kind.SECTION: Kind.CHAPTER,
    Kind.SUBSECTION: Kind.CHAPTER,
    Kind.CHAPTER: Kind.ARTICLE,
    Kind.SUBCHAPTER: Kind.ARTICLE,
    Kind.ARTICLE: Kind.PARAGRAPH,
    Kind.PARAGRAPH: Kind.POINT,
}
_HEADED = frozenset({*GROUPS, Kind.ARTICLE, Kind.ANNEX})
_NUMBER = re.compile(r"\d+(?:[-–‑]\d+)*[⁰¹²³⁴⁵⁶⁷⁸⁹]*")

Provisions = tuple[Provision, ...]
Path = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Corrected:
    """The corrected act, and the new eId of every provision that is still one, by its old eId.

    `at` is the eId of the provision that has the words now; '' where they became a note of the act.
    """

    act: Act
    moved: dict[str, str]
    at: str = ""


def promote(act: Act, eid: str) -> Corrected:
    """Raise a provision one level: it follows the one it stood in, and what followed it there now stands in it.

    Raises UnusableInput for a provision that stands in the act itself, or an address that does not exist.
    """
    path = _path(act, eid)
    if len(path) < 2:
        raise UnusableInput(f"{eid} stands at the highest level already", "Choose a provision inside another one.")

    def change(provisions: Provisions) -> Provisions:
        parent = _get(provisions, path[:-1])
        place = path[-1]
        raised = _as_kind(parent.children[place], parent.kind, _markers(act))
        raised = replace(raised, children=raised.children + parent.children[place + 1 :])
        kept = replace(parent, children=parent.children[:place])
        return _put(provisions, path[:-1], (kept, raised))

    return _corrected(act, change, eid)


def demote(act: Act, eid: str) -> Corrected:
    """Lower a provision one level: it becomes the last one inside the provision before it.

    Raises UnusableInput for a provision with none before it, or an address that does not exist.
    """
    path = _path(act, eid)
    if not path[-1]:
        raise UnusableInput(f"{eid} is the first in its place", "A provision is lowered into the one before it.")

    def change(provisions: Provisions) -> Provisions:
        before = _get(provisions, (*path[:-1], path[-1] - 1))
        lowered = _lowered(_get(provisions, path), before, _markers(act))
        without = _put(provisions, path, ())
        return _put(without, (*path[:-1], path[-1] - 1), (replace(before, children=(*before.children, lowered)),))

    return _corrected(act, change, eid)


def join(act: Act, eid: str) -> Corrected:
    """Join a line with the line before it: a sentence or a heading the file had broken in two.

    Raises UnusableInput for the first line of the act, or an address that does not exist.
    """
    path = _path(act, eid)
    order = list(_paths(act.provisions))
    if order.index(path) == 0:
        raise UnusableInput(f"{eid} is the first line of the act", "There is nothing before it to join it to.")
    previous = order[order.index(path) - 1]

    def change(provisions: Provisions) -> Provisions:
        gone = _get(provisions, path)
        words = " ".join(part for part in (gone.label, gone.heading, gone.text) if part)
        provisions = _put(provisions, path, gone.children)
        target = _get(provisions, previous)
        if target.kind in _HEADED and not target.text:
            joined = replace(target, heading=f"{target.heading} {words}".strip())
        else:
            joined = replace(target, text=f"{target.text} {words}".strip(), excluded=False)
        joined = replace(joined, notes=joined.notes + gone.notes, rows=joined.rows + gone.rows)
        return _put(provisions, previous, (joined,))

    return _corrected(act, change, _get(act.provisions, previous).eid)


def split(act: Act, eid: str, at: int) -> Corrected:
    """Split the own text of a provision at a character: what follows becomes a provision as its first words say.

    Raises UnusableInput when nothing stands before or after the place, or the address does not exist.
    """
    path = _path(act, eid)
    provision = _get(act.provisions, path)
    kind = provision.kind
    head, tail = provision.text[:at].rstrip(), provision.text[at:].lstrip()
    if not head or not tail:
        raise UnusableInput(f"The text of {eid} cannot be split there", "Put the cursor between two words of its text.")
    read = parse_provisions(tail, LANGUAGES[act.language])

    def change(provisions: Provisions) -> Provisions:
        kept = replace(_get(provisions, path), text=head)
        if _RANK.get(read[0].kind, 0) > _RANK.get(kind, 0):
            return _put(provisions, path, (replace(kept, children=read + kept.children),))
        *others, last = read
        followed = (*others, replace(last, children=last.children + kept.children))
        return _put(provisions, path, (replace(kept, children=()), *followed))

    return _corrected(act, change, eid)


def renumber(act: Act, eid: str, num: str) -> Corrected:
    """Give a provision another number; its label follows: 'Статья 12.' -> 'Статья 12-1.'.

    Raises UnusableInput for a number that is none, or a unit that is counted and has no number of its own.
    """
    path = _path(act, eid)
    provision = _get(act.provisions, path)
    number = read_num(num.strip().rstrip(".)"))
    if not re.fullmatch(r"\d+(-\d+)*|[^\W\d_]", number) or provision.kind in COUNTED:
        raise UnusableInput(f"“{num}” cannot be the number of {eid}", "Write a number such as 12 or 12-1.")

    def change(provisions: Provisions) -> Provisions:
        target = _get(provisions, path)
        return _put(provisions, path, (replace(target, num=number, label=_label(target, number, _markers(act))),))

    return _corrected(act, change, eid)


def mark_as_note(act: Act, eid: str) -> Corrected:
    """Make a provision a service note of the provision it follows, or of the act where it comes first."""
    path = _path(act, eid)
    provision = _get(act.provisions, path)
    note = read_note(" ".join(printed(provision).split("\n")), _markers(act))
    notes = (note, *(inner for child in provision.walk() for inner in child.notes))
    if not any(path):
        corrected = _corrected(act, lambda provisions: _put(provisions, path, ()))
        return replace(corrected, act=replace(corrected.act, notes=corrected.act.notes + notes))
    followed = (*path[:-1], path[-1] - 1) if path[-1] else path[:-1]

    def change(provisions: Provisions) -> Provisions:
        target = _get(provisions, followed)
        if followed == path[:-1]:
            target = replace(target, children=target.children[1:])
            return _put(provisions, followed, (_noted(target, notes),))
        return _put(_put(provisions, path, ()), followed, (_noted(target, notes),))

    return _corrected(act, change, _get(act.provisions, followed).eid)


def take_note_for_text(act: Act, eid: str, number: int) -> Corrected:
    """Make a service note of a provision ('': of the act), counted from 0, text of the law again.

    A remark of exclusion becomes the text of its unit, which is not excluded then. Any other note becomes what its
    first words say: a smaller unit at the end of the provision, else one that follows it; of the act, the first one.
    Raises UnusableInput where there is no such note, or the address does not exist.
    """
    path = _path(act, eid) if eid else ()
    notes = _get(act.provisions, path).notes if path else act.notes
    if not 0 <= number < len(notes):
        raise UnusableInput(f"{eid or act.title} has no such note", "Choose a provision that has a note.")
    read = parse_provisions(notes[number].text, LANGUAGES[act.language])

    def change(provisions: Provisions) -> Provisions:
        if not path:
            return _before_all(read, provisions)
        return _put(provisions, path, _with_text(_get(provisions, path), number, read))

    corrected = _corrected(act, change, eid)
    if not path:
        corrected = replace(corrected, act=replace(corrected.act, notes=_without(notes, number)))
    known = set(corrected.moved.values())
    new = next((each.eid for each in corrected.act.walk() if each.eid not in known), corrected.at)
    return replace(corrected, at=new)


def _with_text(provision: Provision, number: int, read: Provisions) -> Provisions:
    """Return a provision without this note, and what the note was read as in its place."""
    note, again = provision.notes[number], replace(provision, notes=_without(provision.notes, number))
    if not provision.text and note.text == remark(provision):
        return (replace(again, text=note.text, excluded=False),)
    if _RANK.get(read[0].kind, 0) > _RANK.get(provision.kind, 0):
        return (replace(again, children=(*provision.children, *read)),)
    return (again, *read)


def _before_all(read: Provisions, provisions: Provisions) -> Provisions:
    """Return the provisions of an act with these before them; lines without a number belong to its preamble."""
    if read[0].kind not in COUNTED:
        return (*read, *provisions)
    if provisions and provisions[0].kind is Kind.PREAMBLE:
        preamble = provisions[0]
        return (replace(preamble, children=(*preamble.children, *read)), *provisions[1:])
    return (replace(read[0], kind=Kind.PREAMBLE, num=""), *read[1:], *provisions)


def _without(notes: tuple[ServiceNote, ...], number: int) -> tuple[ServiceNote, ...]:
    return notes[:number] + notes[number + 1 :]


def _noted(provision: Provision, notes: tuple[ServiceNote, ...]) -> Provision:
    return replace(provision, notes=provision.notes + notes)


def _corrected(act: Act, change: Callable[[Provisions], Provisions], at: str = "") -> Corrected:
    """Return the act with its provisions changed and addressed anew, and where each of them went.

    `at` is the old eId of the provision that has the words now.
    """
    known = list(act.walk())
    tags = iter(range(len(known)))
    changed = assign(change(_mapped(act.provisions, lambda provision: str(next(tags)))))
    moved = {known[int(provision.id)].eid: provision.eid for top in changed for provision in top.walk() if provision.id}
    restored = _mapped(changed, lambda provision: known[int(provision.id)].id if provision.id else "")
    return Corrected(replace(act, provisions=restored), moved, moved.get(at, ""))


def _mapped(provisions: Provisions, identity: Callable[[Provision], str]) -> Provisions:
    """Return the provisions with other ids, given in reading order."""
    mapped = []
    for provision in provisions:
        given = identity(provision)
        mapped.append(replace(provision, id=given, children=_mapped(provision.children, identity)))
    return tuple(mapped)


def _as_kind(provision: Provision, kind: Kind, markers: Markers) -> Provision:
    """Return the provision as one of this kind: its label in the kind's form, a heading or a text as the kind has it.

    A unit without a number keeps its words and has none until it is given one.
    """
    changed = replace(provision, kind=kind)
    num = "" if provision.kind in COUNTED else provision.num
    if kind in COUNTED:
        words = " ".join(part for part in (provision.label, provision.heading, provision.text) if part)
        return replace(changed, num="", label="", heading="", text=words)
    if provision.kind in COUNTED and (mark := read_mark(provision.text, markers)) and mark.kind is kind:
        changed = replace(changed, label=mark.label, text=mark.rest)
        num = mark.num
    elif kind is not provision.kind:
        changed = replace(changed, label=markers.label(kind, num) or provision.label)
    changed = replace(changed, num=num)
    if kind in _HEADED and not changed.heading and not changed.children:
        return replace(changed, heading=changed.text, text="")
    if kind not in _HEADED and changed.heading:
        return replace(changed, heading="", text=" ".join(part for part in (changed.heading, changed.text) if part))
    return changed


def _lowered(provision: Provision, into: Provision, markers: Markers) -> Provision:
    """Return the provision as it may stand inside this one: of a smaller kind, and so everything inside it."""
    kind = provision.kind
    if _RANK.get(kind, -1) <= _RANK.get(into.kind, -1):
        siblings = [child.kind for child in into.children if _RANK.get(child.kind, -1) > _RANK.get(into.kind, -1)]
        kind = siblings[-1] if siblings else _BELOW.get(into.kind, Kind.INDENT)
    changed = _as_kind(provision, kind, markers)
    return replace(changed, children=tuple(_lowered(child, changed, markers) for child in provision.children))


def _label(provision: Provision, number: str, markers: Markers) -> str:
    """Return the label with the number put in the old one's place; a number in words or Roman gives a label anew."""
    if _NUMBER.search(provision.label):
        return _NUMBER.sub(number, provision.label, count=1)
    return markers.label(provision.kind, number) or provision.label


def _markers(act: Act) -> Markers:
    return LANGUAGES[act.language].markers


def _path(act: Act, eid: str) -> Path:
    """Return the place of the provision in the tree, an index a level. Raises UnusableInput for an unknown address."""
    for path in _paths(act.provisions):
        if _get(act.provisions, path).eid == eid:
            return path
    raise UnusableInput(f"There is no provision {eid} in “{act.title}”", "Choose one that the act has.")


def _paths(provisions: Provisions, above: Path = ()) -> Iterator[Path]:
    for place, provision in enumerate(provisions):
        yield (*above, place)
        yield from _paths(provision.children, (*above, place))


def _get(provisions: Provisions, path: Path) -> Provision:
    for place in path[:-1]:
        provisions = provisions[place].children
    return provisions[path[-1]]


def _put(provisions: Provisions, path: Path, instead: Provisions) -> Provisions:
    """Return the tree with the provision at this place replaced by others."""
    place, *below = path
    if below:
        inner = _put(provisions[place].children, tuple(below), instead)
        instead = (replace(provisions[place], children=inner),)
    return (*provisions[:place], *instead, *provisions[place + 1 :])
