"""From a modification to the places of an act it changes."""

from __future__ import annotations

from collections.abc import Iterator

from workbench.law import eid as eids
from workbench.law import row_edits
from workbench.law.act import Act, Kind, Provision
from workbench.law.addresses import Addresses, Extent, Resolved
from workbench.law.amendment import CLOSING, EVERY, WORD_SCOPES, Modification, Operation, Scope
from workbench.law.edits import (
    Added,
    Edit,
    FirstLine,
    FirstPart,
    Headed,
    NewEdition,
    Reason,
    Refused,
    Renumbered,
    Repealed,
    RepealedAct,
    Restated,
    Splice,
    Spot,
)
from workbench.law.folding import fold
from workbench.law.sameness import numbered
from workbench.law.sentences import sentences
from workbench.law.words import Span, apart, deletion, folded_occurrences, insertion

_OF_TABLES = (Extent.ROW, Extent.CELL)


def edits_of(modification: Modification, act: Act, addresses: Addresses) -> tuple[Edit, ...]:
    """Return what the modification does, each place an address in the act in force.

    Raises Refused when the act has no such place or words, or has the words more than once.
    """
    if modification.scope is Scope.CONTENTS:
        return ()  # the table of contents follows the headings
    eid = modification.target.eid
    target = addresses.resolve(eid) if eid else None
    if eid and target is None:
        raise Refused(Reason.PLACE_NOT_FOUND, f"The act has no {eid}.")
    if modification.scope in WORD_SCOPES:
        return _words(modification, act, target)
    if modification.scope is Scope.SENTENCE:
        return (_sentence(modification, target),)
    if modification.scope is Scope.HEADING:
        return _heading(modification, target)
    match modification.operation:
        case Operation.SUBSTITUTION:
            return (_restated(modification, target),)
        case Operation.REPEAL:
            return (_repealed(modification, target),)
        case Operation.RENUMBERING:
            return _renumbered(modification, target)
        case Operation.INSERTION:
            return _added(modification, target, addresses)


def _heading(modification: Modification, target: Resolved | None) -> tuple[Edit, ...]:
    if target is not None and target.extent is not Extent.WHOLE:
        raise Refused(Reason.PLACE_NOT_FOUND, f"{modification.target.eid} has no heading of its own.")
    new = "" if modification.operation is Operation.REPEAL else modification.new
    return (Headed(modification.target.eid, new),)


def _restated(modification: Modification, target: Resolved | None) -> Edit:
    content = modification.content
    if not content:
        raise Refused(Reason.NOT_RECOGNISED, f"No new wording is given for {modification.target.eid or 'the act'}.")
    if target is None:
        return NewEdition(content)
    if target.extent in _OF_TABLES:
        return row_edits.restated(modification, target)
    unit = target.provision
    if target.extent is Extent.FIRST_PART:
        return FirstPart(unit.eid, content[0])
    if target.extent is Extent.FIRST_LINE:
        return FirstLine(unit.eid, content[0].text)
    return Restated(unit.eid, tuple(_as_kind(provision, unit.kind) for provision in content))


def _as_kind(provision: Provision, kind: Kind) -> Provision:
    """Return an unnumbered new wording as the kind of unit it stands for: a quoted line alone does not show it."""
    lines = (Kind.INDENT, Kind.SUBPARAGRAPH)
    if kind in lines and provision.kind in lines and not provision.label:
        return Provision(kind, "", "", provision.heading, provision.text, provision.children, provision.notes)
    return provision


def _repealed(modification: Modification, target: Resolved | None) -> Edit:
    if target is None:
        return RepealedAct()
    if target.extent in _OF_TABLES:
        return row_edits.removed(modification, target)
    unit = target.provision
    if unit.excluded:
        raise Refused(Reason.PLACE_NOT_FOUND, f"{unit.eid} is repealed already.")
    if target.extent is Extent.FIRST_PART:
        return FirstPart(unit.eid, None)
    if target.extent is Extent.FIRST_LINE:
        return FirstLine(unit.eid, None)
    return Repealed(unit.eid)


def _renumbered(modification: Modification, target: Resolved | None) -> tuple[Edit, ...]:
    num = eids.clean_num(modification.new)
    if target is None or target.extent is not Extent.WHOLE or not num:
        raise Refused(Reason.NOT_RECOGNISED, f"{modification.target.eid} has no number of its own.")
    unit = target.provision
    if numbered(unit):
        return (Renumbered(unit.eid, num),)
    raise Refused(Reason.NOT_RECOGNISED, f"{unit.eid} is counted, its number follows from its place.")


def _added(modification: Modification, target: Resolved | None, addresses: Addresses) -> tuple[Edit, ...]:
    if not modification.content:
        raise Refused(Reason.NOT_RECOGNISED, "No text is given for the new provision.")
    if target is not None and target.provision.excluded:
        raise Refused(Reason.PLACE_NOT_FOUND, f"{target.provision.eid} is repealed.")
    if modification.content[0].kind is Kind.ROW:
        return row_edits.added(modification, target, addresses)
    after = _followed(modification, target, addresses)
    return tuple(Added(target, provision, after) for provision in modification.content)


def _followed(modification: Modification, target: Resolved | None, addresses: Addresses) -> str:
    """Return the eId of the unit the new ones follow; that of the target itself when they come first in it."""
    after = addresses.resolve(modification.after) if modification.after else None
    if after is None:
        if modification.after:
            raise Refused(Reason.PLACE_NOT_FOUND, f"The act has no {modification.after} to put a new provision after.")
        return ""
    last = after.members()[-1:] if after.extent is not Extent.WHOLE else ()
    eid = (last[0] if last else after.provision).eid
    holder = target.provision.eid if target else ""
    if holder and eid != holder and holder not in addresses.around(eid):
        raise Refused(Reason.PLACE_NOT_FOUND, f"{eid} does not stand in {holder}, which is supplemented.")
    return eid


def _words(modification: Modification, act: Act, target: Resolved | None) -> tuple[Edit, ...]:
    words = modification.old
    if modification.sentence:
        return (_words_of_sentence(modification, target),)
    searched = list(_searched(modification.scope, act, target))
    found = [(spot, text, span) for spot, text in searched for span in folded_occurrences(fold(text), words)]
    place = modification.target.eid or "the act"
    if not found:
        raise Refused(Reason.WORDS_NOT_FOUND, f"The words “{words}” are not in {place}.")
    if modification.occurrence == EVERY or modification.scope in (Scope.THROUGHOUT, Scope.HEADING_AND_TEXT):
        return tuple(_each(modification, found))
    if modification.occurrence > len(found):
        raise Refused(Reason.WORDS_NOT_FOUND, f"The words “{words}” stand {len(found)} times in {place}.")
    if modification.occurrence > 0:
        found = found[modification.occurrence - 1 : modification.occurrence]
    elif modification.occurrence == CLOSING and _closes(found[-1], searched[-1]):
        found = found[-1:]
    if len(found) > 1:
        raise Refused(Reason.AMBIGUOUS, f"The words “{words}” stand {len(found)} times in {place}.")
    ((spot, text, span),) = found
    return (_splice(modification, spot, text, span),)


def _closes(found: tuple[Spot, str, Span], last: tuple[Spot, str]) -> bool:
    """Return whether the words found stand at the end of the last text that was searched."""
    spot, text, span = found
    return (spot, text) == last and not text[span[1] :].strip()


def _words_of_sentence(modification: Modification, target: Resolved | None) -> Splice:
    spot, text, spans = _counted_sentences(modification, target)
    start, end = _nth(modification, spot, spans)
    found = [span for span in folded_occurrences(fold(text), modification.old) if start <= span[0] and span[1] <= end]
    where = f"sentence {modification.sentence} of {spot.eid}"
    if not found:
        raise Refused(Reason.WORDS_NOT_FOUND, f"The words “{modification.old}” are not in {where}.")
    if len(found) > 1:
        raise Refused(Reason.AMBIGUOUS, f"The words “{modification.old}” stand {len(found)} times in {where}.")
    return _splice(modification, spot, text, found[0])


def _sentence(modification: Modification, target: Resolved | None) -> Splice:
    """Return the edit of one sentence as a whole: restated, taken out or added at its place."""
    spot, text, spans = _counted_sentences(modification, target)
    count, new = modification.sentence, modification.new
    if modification.operation is Operation.INSERTION:
        if count > len(spans) + 1:
            raise Refused(Reason.PLACE_NOT_FOUND, f"{spot.eid} has no place for sentence {count}: it has {len(spans)}.")
        if not text.endswith((".", "!", "?", '"', "»", ")")):
            raise Refused(Reason.PLACE_NOT_FOUND, f"No sentence ends at the end of {spot.eid}.")
        if not count or count == len(spans) + 1:
            return Splice(spot, len(text), len(text), f" {new}")
        return Splice(spot, spans[count - 1][0], spans[count - 1][0], f"{new} ")
    span = _nth(modification, spot, spans)
    if modification.operation is Operation.SUBSTITUTION:
        return Splice(spot, *span, new)
    if len(spans) == 1:
        raise Refused(Reason.PLACE_NOT_FOUND, f"{spot.eid} has one sentence: it is the unit itself that goes.")
    return Splice(spot, *deletion(text, span), "")


def _nth(modification: Modification, spot: Spot, spans: tuple[Span, ...]) -> Span:
    if not 1 <= modification.sentence <= len(spans):
        raise Refused(Reason.PLACE_NOT_FOUND, f"{spot.eid} has no sentence {modification.sentence}.")
    return spans[modification.sentence - 1]


def _counted_sentences(modification: Modification, target: Resolved | None) -> tuple[Spot, str, tuple[Span, ...]]:
    """Return the own text of the unit with the places of its sentences, where it shows which is which."""
    eid = modification.target.eid
    if target is None or not target.provision.text:
        raise Refused(Reason.PLACE_NOT_FOUND, f"{eid or 'The act'} has no text of its own to count sentences in.")
    unit = target.provision
    if target.extent is Extent.WHOLE and any(child.kind is Kind.SUBPARAGRAPH for child in unit.children):
        raise Refused(Reason.AMBIGUOUS, f"{eid} has several parts: the clause does not say whose sentence it means.")
    spans = sentences(unit.text)
    if spans is None:
        raise Refused(Reason.AMBIGUOUS, f"It is not plain where the sentences of {eid} end.")
    return Spot(unit.eid), unit.text, spans


def _each(modification: Modification, found: list[tuple[Spot, str, Span]]) -> Iterator[Splice]:
    by_spot: dict[Spot, list[Span]] = {}
    texts = {spot: text for spot, text, _ in found}
    for spot, _, span in found:
        by_spot.setdefault(spot, []).append(span)
    for spot, spans in by_spot.items():
        for span in apart(tuple(spans)):
            yield _splice(modification, spot, texts[spot], span)


def _splice(modification: Modification, spot: Spot, text: str, span: Span) -> Splice:
    new = modification.new
    if modification.operation is Operation.INSERTION:
        at, put = insertion(text, span, new, modification.place)
        return Splice(spot, at, at, put)
    if modification.operation is Operation.REPEAL or not new:
        return Splice(spot, *deletion(text, span), "")
    return Splice(spot, *span, new.strip())


def _searched(scope: Scope, act: Act, target: Resolved | None) -> Iterator[tuple[Spot, str]]:
    """Yield the texts a clause means: headings only where it says so, or throughout."""
    if scope in (Scope.HEADING_WORDS, Scope.HEADING_AND_TEXT):
        if target is None:
            yield Spot("", "heading"), act.title
        elif target.extent is Extent.WHOLE:
            yield Spot(target.provision.eid, "heading"), target.provision.heading
    if scope is Scope.HEADING_WORDS:
        return
    headings = scope is Scope.THROUGHOUT
    if target is None:
        for provision in act.provisions:
            yield from texts_of(Resolved(provision), headings=headings)
    else:
        yield from texts_of(target, headings=headings)


def texts_of(target: Resolved, *, headings: bool = False) -> Iterator[tuple[Spot, str]]:
    """Yield every text of what an address covers, in reading order; headings only when asked for."""
    unit = target.provision
    if target.extent in _OF_TABLES:
        for column, cell in enumerate(unit.rows[target.row]):
            if target.extent is Extent.ROW or column == target.column:
                yield Spot(unit.eid, "cell", target.row, column), cell
        return
    if headings and target.extent is Extent.WHOLE and unit.heading and not unit.excluded:
        yield Spot(unit.eid, "heading"), unit.heading
    if unit.text:
        yield Spot(unit.eid), unit.text
    for r, row in enumerate(unit.rows):
        for c, cell in enumerate(row):
            yield Spot(unit.eid, "cell", r, c), cell
    for child in target.members():
        yield from texts_of(Resolved(child), headings=headings)
