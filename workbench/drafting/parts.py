"""Parts of a provision, as drafters name them: what stands in the first of several parts is cited through it.

An article of several unnumbered parts has a «часть первая» too, and words or a subpoint of it are named through it. In
codes whose numbered points are parts, the unnumbered parts of a part are its indents: «абзац второй части первой».
"""

from __future__ import annotations

from workbench.languages.citing import Steps
from workbench.law.act import Kind, Provision
from workbench.law.addresses import Addresses, Extent, first_part
from workbench.law.eid import build
from workbench.law.rows import name
from workbench.law.words import occurrences

_LISTED = (Kind.POINT, Kind.INDENT)


def through_parts(steps: Steps, addresses: Addresses, *, numbered_parts: bool, words: str = "") -> Steps:
    """Return the address through the first part where its unit has several: art 5, point 2 -> art 5, part 1, point 2.

    `words` are those the clause quotes, where it changes words of the unit.
    """
    for index in range(1, len(steps)):
        holder = _holder(steps[:index], addresses)
        if holder is None:
            continue
        kind, num = steps[index]
        if numbered_parts and holder.kind is Kind.PARAGRAPH:
            line = _as_indent(holder, num, words) if kind is Kind.SUBPARAGRAPH and index + 1 == len(steps) else ""
            return (*steps[:index], (Kind.INDENT, line)) if line else steps
        if kind in _LISTED and _in_first_part(holder, kind, num):
            return (*steps[:index], (Kind.SUBPARAGRAPH, "1"), *steps[index:])
    return steps


def rows_named(steps: Steps, addresses: Addresses) -> Steps:
    """Return the address with its row named as a sentence can name it: by number, by count, or by its first words."""
    at = next((index for index, (kind, _) in enumerate(steps) if kind is Kind.ROW), None)
    table = addresses.resolve(build(steps[:at])) if at is not None else None
    if at is None or table is None:
        return steps
    num = name(table.provision.rows, steps[at][1]) or steps[at][1]
    return (*steps[:at], (Kind.ROW, num), *steps[at + 1 :])


def supplemented(
    steps: Steps, content: tuple[Provision, ...], addresses: Addresses, *, numbered_parts: bool
) -> tuple[Steps, Steps]:
    """Return the address of what is supplemented, and what is added to it: kinds and numbers."""
    added = tuple((each.kind, each.num) for each in content)
    steps = through_parts(steps, addresses, numbered_parts=numbered_parts)
    holder = _holder(steps, addresses)
    if holder is None:
        return steps, _lines_at_end(steps, added, addresses) if numbered_parts else added
    if numbered_parts and holder.kind is Kind.PARAGRAPH:
        return steps, _lines_at_end(steps, added, addresses)
    if all(kind in _LISTED and _joins_first_part(holder, kind, num) for kind, num in added):
        return (*steps, (Kind.SUBPARAGRAPH, "1")), added
    return steps, added


def _holder(steps: Steps, addresses: Addresses) -> Provision | None:
    """Return the unit at this address where it has several parts."""
    resolved = addresses.resolve(build(steps)) if steps else None
    if resolved is None or resolved.extent is not Extent.WHOLE:
        return None
    unit = resolved.provision
    return unit if any(child.kind is Kind.SUBPARAGRAPH for child in unit.children) else None


def _in_first_part(holder: Provision, kind: Kind, num: str) -> bool:
    first = first_part(holder)
    if kind is Kind.POINT:
        return any(child.kind is kind and child.num == num for child in first)
    return num.isdigit() and int(num) <= len(first) + 1


def _joins_first_part(holder: Provision, kind: Kind, num: str) -> bool:
    first = first_part(holder)
    if kind is Kind.POINT:
        return any(child.kind is kind for child in first)
    return num.isdigit() and int(num) <= len(first) + 1


def _as_indent(holder: Provision, num: str, words: str) -> str:
    """Return the count of the line that is this part of a numbered part, or '' where it is more than a line."""
    if num == "1":
        alone = not first_part(holder) or (words and len(occurrences(holder.text, words)) == 1)
        return "1" if alone else ""
    parts = [index for index, child in enumerate(holder.children) if child.kind is Kind.SUBPARAGRAPH]
    at = int(num) - 2 if num.isdigit() else -1
    return str(parts[at] + 2) if 0 <= at < len(parts) else ""


def _lines_at_end(steps: Steps, added: Steps, addresses: Addresses) -> Steps:
    """Return parts added at the end of a numbered part as its next lines."""
    resolved = addresses.resolve(build(steps)) if steps else None
    if resolved is None or resolved.extent is not Extent.WHOLE or resolved.provision.kind is not Kind.PARAGRAPH:
        return added
    children = resolved.provision.children
    following = 2 + sum(child.kind is Kind.SUBPARAGRAPH for child in children)
    if added != tuple((Kind.SUBPARAGRAPH, str(following + index)) for index in range(len(added))):
        return added
    return tuple((Kind.INDENT, str(len(children) + 2 + index)) for index in range(len(added)))
