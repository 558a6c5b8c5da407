"""The wording an amending clause quotes, as the provisions its sentence names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from workbench.importers.structure import parse_provisions
from workbench.languages.formulae import SEVERAL
from workbench.languages.language import Language
from workbench.law.act import Kind, Provision
from workbench.law.edits import Reason
from workbench.law.eid import COUNTED, Step
from workbench.law.roman import from_roman

_NUMBERED_LINE = re.compile(r"(?P<label>(?P<num>\d+(?:-\d+)*)[.)])\s*(?P<text>\S.*)$", re.DOTALL)
_HEADING = "§"
"""Stands for the heading of an article whose text is quoted without it."""

_OWNED_BY_LINES = (Kind.SUBPARAGRAPH, Kind.INDENT)


class Unreadable(Exception):
    """Why the quoted wording is not what its sentence announces, as a reason and in a sentence."""

    def __init__(self, message: str, reason: Reason = Reason.NOT_RECOGNISED) -> None:
        super().__init__(message)
        self.reason = reason


def contents(
    named: Sequence[Step],
    blocks: Sequence[Sequence[str]],
    language: Language,
    *,
    within: Kind | None = None,
    renumbering: bool = False,
) -> tuple[Provision, ...]:
    """Return the provisions a clause adds or restates, one for each unit its sentence names; they stand `within`.

    With `renumbering` the wording of a unit may begin with another number than it has.

    Raises Unreadable when the quoted blocks hold other units than those named.
    """
    kinds = {kind for kind, _ in named}
    if len(kinds) != 1:
        raise Unreadable("the sentence names units of several kinds")
    (kind,) = kinds
    part = kind is Kind.SUBPARAGRAPH and within in (None, Kind.ARTICLE) and _is_numbered_part(named, blocks)
    if kind in COUNTED and not part:
        return _counted(kind, [num for _, num in named], blocks, language)
    return _numbered(kind, [num for _, num in named], blocks, language, renumbering=renumbering)


def by_kind(
    named: Sequence[Step], blocks: Sequence[Sequence[str]]
) -> Iterator[tuple[Sequence[Step], Sequence[Sequence[str]]]]:
    """Yield the units named by runs of one kind, each with the wording quoted of it: «подпунктом 5) и частью второй».

    Several runs are told apart where each is quoted by itself, or where parts that are counted stand last.
    """
    runs = [list(run) for _, run in groupby(named, key=lambda step: step[0])]
    if len(runs) == 1:
        yield named, blocks
        return
    if len(blocks) == len(runs):
        yield from ((run, [block]) for run, block in zip(runs, blocks, strict=True))
        return
    lines = [line for block in blocks for line in block]
    first, last = runs[0], runs[-1]
    cut = len(lines) - len(last)
    told = len(runs) == 2 and first[0][0] not in COUNTED and last[0][0] is Kind.SUBPARAGRAPH and cut > 0
    if not told or not all(line[:1].isupper() for line in lines[cut:]):
        raise Unreadable("the wording quoted does not show which lines are which unit", Reason.AMBIGUOUS)
    yield from ((first, [lines[:cut]]), (last, [lines[cut:]]))


def whole_text(blocks: Sequence[Sequence[str]], language: Language) -> tuple[Provision, ...]:
    """Return everything the blocks quote, where the sentence restates the act itself."""
    return parse_provisions("\n".join(line for block in blocks for line in block), language)


def under_heading(num: str, blocks: Sequence[Sequence[str]], language: Language) -> Provision:
    """Return an article whose text alone is quoted: without a label, it keeps the number and heading it has."""
    lines = [line for block in blocks for line in block]
    label = language.markers.label(Kind.ARTICLE, num)
    parsed = parse_provisions("\n".join((f"{label} {_HEADING}", *lines)), language)
    if len(parsed) != 1 or parsed[0].kind is not Kind.ARTICLE or parsed[0].heading != _HEADING:
        raise Unreadable("the wording quoted is not the text of one article")
    return replace(parsed[0], label="", heading="")


def heading(kind: Kind | None, num: str, lines: Sequence[str], language: Language) -> str:
    """Return the new heading, without the unit's label where it is quoted with it."""
    text = " ".join(lines).strip()
    if kind is None:
        return text
    parsed = parse_provisions(text, language)
    if len(parsed) == 1 and parsed[0].kind is kind and parsed[0].num == num and not parsed[0].children:
        return parsed[0].heading or parsed[0].text
    return text


def first_line(text: str, num: str) -> tuple[str, str]:
    """Return label and text of a line that is quoted with the number of its unit: '2. Орган' -> ('2.', 'Орган')."""
    match = _NUMBERED_LINE.match(text)
    return (match["label"], match["text"]) if match and match["num"] == num else ("", text)


def _is_numbered_part(named: Sequence[Step], blocks: Sequence[Sequence[str]]) -> bool:
    """Return whether «часть» means a numbered point here, as codes call it: the wording begins with its number."""
    num = named[0][1]
    return bool(num) and bool(re.match(rf"{re.escape(num)}\.\s", blocks[0][0]))


def _numbered(
    kind: Kind, nums: list[str], blocks: Sequence[Sequence[str]], language: Language, *, renumbering: bool
) -> tuple[Provision, ...]:
    kind = Kind.PARAGRAPH if kind is Kind.SUBPARAGRAPH else kind
    text = "\n".join(line for block in blocks for line in block)
    found = parse_provisions(text, language, within=kind)
    given = [_arabic(each.num) for each in found]
    nums = [""] * len(found) if nums == [SEVERAL] else nums
    named = [own if renumbering or not num else num for num, own in zip(nums, given, strict=False)]
    if any(each.kind is not kind for each in found) or given != named or len(found) != len(nums):
        quoted = ", ".join(f"{each.kind} {each.num}".strip() for each in found) or "none"
        raise Unreadable(f"the sentence names {kind} {', '.join(nums)}, the wording quoted has {quoted}")
    return found


def _counted(kind: Kind, nums: list[str], blocks: Sequence[Sequence[str]], language: Language) -> tuple[Provision, ...]:
    lines = [line for block in blocks for line in block]
    if nums == [SEVERAL]:
        nums = [""] * (len(blocks) if len(blocks) > 1 else len(lines))
        if kind is Kind.SUBPARAGRAPH and len(blocks) == 1 and not all(line[:1].isupper() for line in lines):
            raise Unreadable("the wording quoted does not show which lines are which unit", Reason.AMBIGUOUS)
    if len(lines) == len(nums):
        shares: Sequence[Sequence[str]] = [[line] for line in lines]
    elif len(blocks) == len(nums):
        shares = blocks
    else:
        raise Unreadable("the wording quoted does not show which lines are which unit", Reason.AMBIGUOUS)
    return tuple(_unit(kind, num, share, language) for num, share in zip(nums, shares, strict=True))


def _unit(kind: Kind, num: str, lines: Sequence[str], language: Language) -> Provision:
    if kind in _OWNED_BY_LINES and len(lines) == 1 and "\t" not in lines[0]:
        return Provision(kind, num, text=lines[0])
    if kind in _OWNED_BY_LINES:
        return _with_children(kind, num, lines, language)
    parsed = parse_provisions("\n".join(lines), language, within=kind)
    if len(parsed) != 1 or parsed[0].kind is not kind:
        raise Unreadable("the wording quoted is not of the unit named")
    return replace(parsed[0], num=num)


def _with_children(kind: Kind, num: str, lines: Sequence[str], language: Language) -> Provision:
    """Return a part with what it holds: read as a point is, whose first line is its own text."""
    (point,) = parse_provisions("\n".join((f"1. {lines[0]}", *lines[1:])), language)[:1] or (None,)
    if point is None:
        raise Unreadable("the wording quoted is not of the unit named")
    return Provision(kind, num, text=point.text, children=point.children, rows=point.rows)


def _arabic(num: str) -> str:
    roman = from_roman(num) if num.isalpha() else None
    return str(roman) if roman else num
