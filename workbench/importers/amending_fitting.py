"""Which act an amending law means, and its addresses as that act has them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from workbench.importers.amending_rows import in_table, row_there
from workbench.languages.enacting import ActName
from workbench.law.act import Act, Kind, Provision
from workbench.law.addresses import Addresses, Extent, Resolved
from workbench.law.amendment import Modification, Operation, Scope
from workbench.law.eid import FROM_THE_END, Step, build, split
from workbench.law.folding import fold
from workbench.law.parts import numbered_parts
from workbench.law.reference import ProvisionRef
from workbench.law.sentences import sentences


def is_named(act: Act, name: ActName) -> bool:
    """Return whether this is the act a law names: no other date, and the same title; there is one constitution."""
    if act.date and name.date and act.date != name.date:
        return False
    if "constitution" in (act.type, name.type):
        return act.type == name.type
    own, named = _title_key(act.title), _title_key(name.title)
    if own == named:
        return True
    longer = bool(own) and bool(named) and (own in named or named in own)
    return longer and bool(act.date and name.date)


def _title_key(title: str) -> str:
    """Return a title without its form, marks and case: 'Водный кодекс Республики Казахстан' -> 'водный'."""
    plain = re.sub(r"[^\w\s]", " ", fold(title).lower())
    bare = " ".join(
        re.sub(
            r"\b(?:республики казахстан|қазақстан республикасының|of the republic of kazakhstan)\b", " ", plain
        ).split()
    )
    words = [word for word in bare.split() if not re.fullmatch(r"кодекс\w{0,2}|закон|заң\w{0,2}|code|law|the", word)]
    return " ".join(words) or bare


def work_of(name: ActName, acts: Sequence[Act]) -> str:
    """Return the work of the act named: that of one of these acts, or one made of date and title."""
    known = next((act.work for act in acts if is_named(act, name)), "")
    if known:
        return known
    if name.type == "constitution":
        return "/akn/kz/act/constitution"
    slug = re.sub(r"[^\w]+", "-", name.title.lower()).strip("-")
    return "/akn/kz/act/" + "/".join(part for part in (name.date.isoformat() if name.date else "", slug) if part)


def as_numbered_parts(eid: str) -> str:
    """Return the address with the part straight under an article taken for a numbered one: «часть вторая» of a code."""
    steps = list(split(eid))
    for index, (kind, num) in enumerate(steps[1:], start=1):
        if kind is Kind.SUBPARAGRAPH and steps[index - 1][0] is Kind.ARTICLE:
            steps[index] = (Kind.PARAGRAPH, num)
    return build(steps)


def fitted(modification: Modification, act: Act, addresses: Addresses) -> Modification:
    """Return the modification with the act's work, its address as the act has it, and what the sentence leaves open."""
    eid, after = _there(modification.target.eid, addresses), _there(modification.after, addresses)
    found = replace(modification, target=ProvisionRef(act.work, eid), after=after)
    if _of_rows(found):
        return in_table(found, addresses)
    if found.sentence < 0:
        found = replace(found, sentence=_sentence_from_the_end(found, addresses))
    if found.operation is not Operation.INSERTION:
        return replace(found, content=tuple(_headed(each, eid, addresses) for each in found.content))
    if found.scope is Scope.WORDS and not found.old:
        return replace(found, old=_last_words(eid, addresses))
    if any(not each.num for each in found.content):
        return replace(found, content=_counted_on(found.content, eid, addresses))
    if numbered_parts(act):
        return replace(found, content=_parts_of_a_part(found.content, eid, addresses))
    return found


def _of_rows(modification: Modification) -> bool:
    named = any(kind is Kind.ROW for kind, _ in split(modification.target.eid))
    return named or any(unit.kind is Kind.ROW for unit in modification.content)


def _there(eid: str, addresses: Addresses) -> str:
    """Return the address as the act has it, or as it was given where the act has no such unit."""
    if any(kind is Kind.ROW for kind, _ in split(eid)):
        return row_there(eid, addresses, _there)
    if not eid or addresses.resolve(eid) is not None:
        return eid
    if any(num in FROM_THE_END for _, num in split(eid)):
        eid = _from_the_end(eid, addresses)
    return next((each for each in _other_ways(eid) if addresses.resolve(each) is not None), eid)


def _from_the_end(eid: str, addresses: Addresses) -> str:
    """Return the address with the number of each step that is counted from the end: «последний абзац пункта 2»."""
    steps: list[Step] = []
    for kind, num in split(eid):
        within = addresses.resolve(_there(build(steps), addresses)) if num in FROM_THE_END else None
        numbers = _numbers(within, kind) if within is not None else []
        back = FROM_THE_END.get(num, 0)
        steps.append((kind, numbers[-back] if 0 < back <= len(numbers) else num))
    return build(steps)


def _numbers(within: Resolved, kind: Kind) -> list[str]:
    """Return the numbers of the units of a kind that stand in this one, in their order."""
    members = within.members()
    if kind is Kind.INDENT:
        return _counted(len(members))
    if kind is Kind.SUBPARAGRAPH and not any(each.kind is Kind.PARAGRAPH for each in members):
        return _counted(sum(each.kind is kind for each in members))
    return [each.num for each in members if each.kind in (kind, Kind.PARAGRAPH if kind is Kind.SUBPARAGRAPH else kind)]


def _counted(children: int) -> list[str]:
    """Return the numbers of lines or parts: the unit's own text is the first; alone it is the unit, and not counted."""
    return [str(number) for number in range(1, children + 2)] if children else []


def _sentence_from_the_end(modification: Modification, addresses: Addresses) -> int:
    """Return the number of a sentence that is counted from the end; unchanged where the text does not show it."""
    resolved = addresses.resolve(modification.target.eid)
    counted = len(sentences(resolved.provision.text) or ()) if resolved is not None else 0
    number = counted + 1 + modification.sentence
    return number if number > 0 else modification.sentence


def _headed(content: Provision, eid: str, addresses: Addresses) -> Provision:
    """Return an article whose text alone was quoted with the number and the heading it has."""
    resolved = addresses.resolve(eid)
    if content.kind is not Kind.ARTICLE or content.label or content.heading or resolved is None:
        return content
    return replace(content, label=resolved.provision.label, heading=resolved.provision.heading)


def _parts_of_a_part(content: tuple[Provision, ...], eid: str, addresses: Addresses) -> tuple[Provision, ...]:
    """Return lines added at the end of a numbered part as its unnumbered parts, where they begin with a capital letter.

    A code calls both indents: «часть первую дополнить абзацем вторым».
    """
    resolved = addresses.resolve(eid)
    if resolved is None or resolved.extent is not Extent.WHOLE or resolved.provision.kind is not Kind.PARAGRAPH:
        return content
    children = resolved.provision.children
    if any(
        each.kind is not Kind.INDENT or not each.text[:1].isupper() or each.num != str(len(children) + 2 + index)
        for index, each in enumerate(content)
    ):
        return content
    first = 2 + sum(child.kind is Kind.SUBPARAGRAPH for child in children)
    return tuple(replace(each, kind=Kind.SUBPARAGRAPH, num=str(first + index)) for index, each in enumerate(content))


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
    """Return the last words of a unit's text that stand there once: «дополнить словами» adds to its end."""
    resolved = addresses.resolve(eid)
    text = resolved.provision.text if resolved else ""
    words = text.rstrip(" .;:,").split()
    for taken in range(1, len(words) + 1):
        tail = " ".join(words[-taken:])
        if text.count(tail) == 1:
            return tail
    return text
