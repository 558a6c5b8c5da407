"""Who cites whom: the provisions and acts a text cites, looked up in the acts at hand.

A citation without an act («статьей 12») means the act it stands in; «пункт 2» without an article means this article's.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from workbench.languages import LANGUAGES
from workbench.languages.citing import Steps, eid_of, expanded, in_context
from workbench.languages.mentions import Mention, NamedAct, Whose
from workbench.law.act import Act, Kind, Provision
from workbench.law.addresses import Addresses, Extent, Resolved
from workbench.law.eid import article_of, build, split
from workbench.law.folding import fold
from workbench.law.reference import ProvisionRef


class Standing(StrEnum):
    """Whether what is cited is there."""

    STANDS = "stands"
    MISSING = "missing"  # the act has no such provision
    REPEALED = "repealed"
    ELSEWHERE = "elsewhere"  # in an act that is not loaded


@dataclass(frozen=True, slots=True)
class Citation:
    """One provision or act that a provision cites. Where a phrase cites several there is one citation for each.

    `words` are the words that cite, at `start:end` of the `field` ("text" or "heading") of the provision `source`.
    `target` is the provision cited, an empty eId the act itself; None where the act is not loaded, then `act` is its
    name in the text.
    """

    source: ProvisionRef
    language: str
    field: str
    start: int
    end: int
    words: str
    target: ProvisionRef | None
    standing: Standing
    act: str = ""

    @property
    def of_provision(self) -> bool:
        """Whether a provision is cited, not an act as a whole."""
        return self.target is not None and bool(self.target.eid)


class Library:
    """Acts of one language by what texts call them."""

    def __init__(self, acts: Iterable[Act] = ()) -> None:
        self.acts = tuple(acts)
        self._addresses: dict[int, Addresses] = {}

    def named(self, name: NamedAct, language: str, year: int = 0) -> Act | None:
        """Return the act a text of this language names so, or None; one adopted in another year is another act."""
        if name.form == "constitution":
            there = next((act for act in self._of(language) if act.type == "constitution"), None)
            return None if there and year and there.date and there.date.year != year else there
        wanted = _key(name.title, language)
        same = (act for act in self._of(language) if wanted and _key(act.title, language) == wanted)
        return next((act for act in same if not (year and act.date) or act.date.year == year), None)

    def addresses(self, act: Act) -> Addresses:
        """Return the addresses of this act, made once."""
        if id(act) not in self._addresses:
            self._addresses[id(act)] = Addresses.of(act.provisions)
        return self._addresses[id(act)]

    def _of(self, language: str) -> Iterator[Act]:
        return (act for act in self.acts if act.language == language)


def citations(act: Act, acts: Iterable[Act] | Library = ()) -> tuple[Citation, ...]:
    """Return everything the act cites, in reading order; `acts` are those its citations are looked up in."""
    library = acts if isinstance(acts, Library) else Library((act, *acts))
    return tuple(found for provision in act.walk() for found in citations_in(provision, act, library))


def citations_in(provision: Provision, act: Act, library: Library | None = None) -> tuple[Citation, ...]:
    """Return what the own heading and text of one provision of the act cite."""
    library = library or Library([act])
    return tuple(
        found
        for field, text in (("heading", provision.heading), ("text", provision.text))
        if text
        for found in _looked_up(_mentions(act.language, text), text, field, provision.eid, act, library)
    )


def broken(act: Act, acts: Iterable[Act] | Library = ()) -> tuple[Citation, ...]:
    """Return the citations of the act whose target is not there or is repealed."""
    return tuple(each for each in citations(act, acts) if each.standing in (Standing.MISSING, Standing.REPEALED))


def citing_of(found: Iterable[Citation], ref: ProvisionRef) -> tuple[Citation, ...]:
    """Return the citations of a provision or of what stands in it, but those made inside it."""
    from_outside = (each for each in found if not _inside(each.source, ref))
    return tuple(each for each in from_outside if each.of_provision and each.target and _inside(each.target, ref))


@lru_cache(maxsize=20_000)
def _mentions(language: str, text: str) -> tuple[Mention, ...]:
    """Return what a text mentions; an edit leaves nearly every text of an act as it was."""
    return LANGUAGES[language].citing(text)


def _looked_up(
    mentions: tuple[Mention, ...], text: str, field: str, eid: str, act: Act, library: Library
) -> Iterator[Citation]:
    last: tuple[Act | None, str] = (act, "")
    for mention in mentions:
        words = text[mention.start : mention.end]
        cited, name = _act_of(mention, words, act, last, library)
        if isinstance(mention.of, NamedAct):
            last = (cited, name)

        def made(
            target: ProvisionRef | None, standing: Standing,
            mention: Mention = mention, words: str = words, name: str = name,
        ) -> Citation:  # fmt: skip
            source = ProvisionRef(act.work, eid)
            return Citation(
                source, act.language, field, mention.start, mention.end, words, target, standing, "" if target else name
            )

        if cited is None:
            yield made(None, Standing.ELSEWHERE)
        else:
            yield from _targets(mention, cited, act, eid, library.addresses(cited), made)


def _targets(
    mention: Mention, cited: Act, act: Act, eid: str, addresses: Addresses,
    made: Callable[[ProvisionRef | None, Standing], Citation],
) -> Iterator[Citation]:  # fmt: skip
    around = _around(mention.of, eid, addresses) if cited is act else ""
    if not mention.addresses:
        target = around if isinstance(mention.of, Kind) else ""
        yield made(ProvisionRef(cited.work, target or ""), Standing.STANDS)
        return
    for steps in (each for said in mention.addresses for each in _spread(said, around, addresses)):
        address = _address(steps, around, addresses)
        found = addresses.resolve(address)
        if found is None:
            yield made(ProvisionRef(cited.work, address), Standing.MISSING)
        else:
            gone = any(addresses.units[unit].excluded for unit in _with_around(found.provision.eid, addresses))
            yield made(ProvisionRef(cited.work, _eid(found, address)), Standing.REPEALED if gone else Standing.STANDS)


def _act_of(
    mention: Mention, words: str, act: Act, last: tuple[Act | None, str], library: Library
) -> tuple[Act | None, str]:
    if isinstance(mention.of, NamedAct):
        year = _year(words.replace(mention.of.title, ""))
        found = library.named(mention.of, act.language, year)
        if found is act and act.type == "constitution" and year and act.date is None:
            found = None  # one that tells when a constitution was adopted means a former one, not itself
        return (act if found is not None and found.work == act.work else found), mention.of.title or words
    return last if mention.of is Whose.SAME_ACT else (act, "")


def _year(words: str) -> int:
    """Return the year of adoption these words tell: «Закон … от 7 апреля 1995 года»; 0 for none."""
    found = _YEAR.search(words)
    return int(found.group()) if found else 0


def _around(of: NamedAct | Kind | Whose, eid: str, addresses: Addresses) -> str:
    """Return the unit a mention is said within: «настоящей статьи», or the article where it says no act."""
    if isinstance(of, Kind):
        units = _with_around(eid, addresses)
        if of is Kind.SUBPARAGRAPH:
            return _part_around(eid, addresses)
        return next((unit for unit in units if _kind(unit) is of), "")
    return article_of(eid) if of is Whose.UNSAID else ""


def _part_around(eid: str, addresses: Addresses) -> str:
    """Return the part these words stand in: a counted one, a code's numbered one, or the first of its unit."""
    units = [(unit, _kind(unit)) for unit in _with_around(eid, addresses)]
    for unit, kind in units:
        if kind is Kind.SUBPARAGRAPH:
            return unit
        if kind in (Kind.PARAGRAPH, Kind.ARTICLE):
            return f"{unit}__subpara_1"
    return ""


def _address(steps: Steps, around: str, addresses: Addresses) -> str:
    """Return the eId of an address, completed by the unit it is said within."""
    if not around:
        return eid_of(steps)
    context = tuple(split(around))
    if steps[0][0] is Kind.SUBPARAGRAPH and context and context[-1][0] is Kind.SUBPARAGRAPH:
        context = context[:-1]
    direct = build((*context, *steps))
    return direct if addresses.resolve(direct) is not None else eid_of(in_context(context, steps))


def _spread(steps: Steps, around: str, addresses: Addresses) -> tuple[Steps, ...]:
    """Return the addresses a number with a hyphen stands for: «статьями 5-8» are four where there is no article 5-8."""
    kind, num = steps[-1]
    first, _, last = num.rpartition("-")
    if not (first.isdigit() and last.isdigit()) or addresses.resolve(_address(steps, around, addresses)) is not None:
        return (steps,)
    spread = tuple((*steps[:-1], (kind, each)) for each in expanded(first, last))
    there = [addresses.resolve(_address(each, around, addresses)) is not None for each in (spread[0], spread[-1])]
    return spread if len(spread) > 1 and int(first) < int(last) and all(there) else (steps,)


def _eid(found: Resolved, address: str) -> str:
    return found.provision.eid if found.extent is Extent.WHOLE else address


def _with_around(eid: str, addresses: Addresses) -> list[str]:
    return [eid, *addresses.around(eid)] if eid in addresses.units else []


def _kind(eid: str) -> Kind:
    return split(eid)[-1][0]


def _inside(ref: ProvisionRef, outer: ProvisionRef) -> bool:
    return ref.work == outer.work and (ref.eid == outer.eid or ref.eid.startswith(f"{outer.eid}__"))


_WORD = re.compile(r"[^\W\d_]+")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_SAID_OF_ANY = frozenset(
    _WORD.findall(
        "кодекс кодексі республики казахстан қазақстан республикасы республикасының закон заң "
        "the code law of republic kazakhstan on about"
    )
)


@lru_cache(maxsize=4096)
def _key(title: str, language: str) -> tuple[str, ...]:
    """Return the stems of a title that tell it from others: «Трудовым» and «Трудовой кодекс» have the same."""
    stem = LANGUAGES[language].stem
    passed = {fold(word) for word in _SAID_OF_ANY}
    return tuple(stem(word) for word in _WORD.findall(fold(title).lower()) if word not in passed)
