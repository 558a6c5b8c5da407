"""The amending law: its title, one item per article of each act, entry into force, signature (LAW.md 3.2)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from workbench.drafting.clauses import Clause, ClauseLine, closed, write_clauses
from workbench.drafting.commencement import Numbered, excepted
from workbench.drafting.draft import Draft
from workbench.languages import LANGUAGES
from workbench.languages.enacting import ActName, Changes, Excepted
from workbench.languages.language import Language
from workbench.law.act import Act
from workbench.law.addresses import Addresses
from workbench.law.amended_act import AmendedAct
from workbench.law.amendment import Modification, Operation
from workbench.law.contents import contents_changes
from workbench.law.eid import article_of, number_key
from workbench.law.work import FORMS


@dataclass(frozen=True, slots=True)
class BillLine:
    """A line of the amending law: its style and the amendments it comes from.

    `style` is title, article, act, item, clause, payload or signature; `amendment` is the first of `amendments`.
    """

    style: str
    text: str
    amendments: tuple[str, ...] = ()

    @property
    def amendment(self) -> str:
        return self.amendments[0] if self.amendments else ""


@dataclass(frozen=True, slots=True)
class Bill:
    """An amending law in one language."""

    language: str
    title: str
    lines: tuple[BillLine, ...]


_Order = tuple[int, date, tuple[tuple[int, str], ...]]


def legal_order(acts: Iterable[Act]) -> tuple[Act, ...]:
    """Return the acts in the order an amending law names them: legal force, then date of adoption, then number.

    Source: Law "On Legal Acts", art. 26. An act of unknown date comes last among those of its force.
    """
    return tuple(sorted(acts, key=_order))


def place_in_bill(act: AmendedAct) -> tuple[bool, _Order]:
    """Return what sorts acts as the law speaks of them, and every paper with it: amended ones, then repealed ones.

    Each in legal order. Source: the form of amending laws, whose article on repeal stands before entry into force.
    """
    return act.repeal is not None, _order(act.in_force)


def draft_bill(draft: Draft, *, signature: Sequence[str] | None = None) -> Bill:
    """Return the amending law of a draft in its language; `signature` is what stands for the signatory.

    One act: «Внести в Закон … следующие изменения:»; several: numbered points of article 1, in legal order. Acts that
    are repealed as a whole have an article of their own. The last article says when the law enters into force, with
    the exceptions of amendments that have a date of their own.
    """
    language = LANGUAGES[draft.language]
    acts = sorted(draft.acts, key=place_in_bill)
    chain = draft.project.publication_chain
    parts = [_Part.of(act, language, chain=chain) for act in acts if act.repeal is None]
    repealed = [act for act in acts if act.repeal is not None]
    changes = sum((part.changes for part in parts), Changes())
    enacting = language.enacting
    title = bill_title(draft)
    body, numbered = _amended(parts, changes, language)
    articles = 1 if parts else 0
    if repealed:
        articles += 1
        lines_of_repeal, counted = _repealed(repealed, articles, language, chain=chain)
        body, numbered = [*body, *lines_of_repeal], [*numbered, *counted]
    dates = {each.id: each.commencement for act in acts for each in act.amendments if each.commencement}
    main = draft.project.commencement_date
    lines = (
        BillLine("title", title),
        *body,
        *_commencement(draft, language, articles + 1, excepted(numbered, dates, main, language)),
        *(BillLine("signature", line) for line in (enacting.signature if signature is None else signature)),
    )
    return Bill(draft.language, title, lines)


def bill_title(draft: Draft, language: str = "", titles: Mapping[str, str] | None = None) -> str:
    """Return the title of the amending law, '' where it amends nothing.

    In another language than the draft's it is the title the law would have there; `titles` are those of the acts in
    that language by work, an act that is not among them keeps its own.
    """
    wanted, known = language or draft.language, titles or {}
    acts = sorted(draft.acts, key=place_in_bill)
    names = [replace(_name(act.in_force), title=known.get(act.in_force.work, act.in_force.title)) for act in acts]
    told = [(name, act) for name, act in zip(names, acts, strict=True)]
    changes = sum((_changes(act, draft.language) for _, act in told if act.repeal is None), Changes())
    return "" if not acts else LANGUAGES[wanted].enacting.title(
        [name for name, act in told if act.repeal is None],
        changes,
        draft.project.subject.get(wanted, ""),
        [name for name, act in told if act.repeal is not None],
    )  # fmt: skip


def repeal_lines(act: Act, *, chain: bool = False) -> tuple[str, ...]:
    """Return the sentence that repeals this act as a whole."""
    enacting = LANGUAGES[act.language].enacting
    return tuple(enacting.repeal([(_name(act), act.publication if chain else "")]))


def bill_text(bill: Bill) -> str:
    """Return the amending law as plain text, a line for each of its lines."""
    return "\n".join(line.text for line in bill.lines)


@dataclass(frozen=True, slots=True)
class _Part:
    """What the amending law says of one act."""

    name: ActName
    chain: str
    clauses: tuple[Clause, ...]
    changes: Changes

    @classmethod
    def of(cls, act: AmendedAct, language: Language, *, chain: bool) -> _Part:
        in_force = act.in_force
        elsewhere = _elsewhere(act, language.code)
        return cls(
            _name(in_force),
            in_force.publication if chain else "",
            write_clauses(in_force, _modifications(act), language, elsewhere=elsewhere),
            _changes(act, language.code),
        )


def _order(act: Act) -> _Order:
    force = FORMS.index(act.type) if act.type in FORMS else len(FORMS)
    return force, act.date or date.max, number_key(act.number)


def _modifications(act: AmendedAct) -> tuple[Modification, ...]:
    return (*contents_changes(act.in_force, act.proposed), *act.modifications)


def _changes(act: AmendedAct, language: str) -> Changes:
    """Return how much the law says of one act, what it says of the other official text among the amendments."""
    counted = _counted(_modifications(act))
    return replace(counted, amendments=counted.amendments + len(_elsewhere(act, language)))


def _counted(modifications: Sequence[Modification]) -> Changes:
    """Return how many amendments and supplements there are; a supplement adds, anything else amends."""
    added = sum(len(each.content) or 1 for each in modifications if each.operation is Operation.INSERTION)
    return Changes(sum(each.operation is not Operation.INSERTION for each in modifications), added)


_BOTH_OFFICIAL = frozenset({"rus", "kaz"})


def _elsewhere(act: AmendedAct, language: str) -> tuple[tuple[str, str], ...]:
    """Return the provisions amended in the other official language only, each once, with the amendment."""
    if language not in _BOTH_OFFICIAL:
        return ()
    addresses = Addresses.of(act.in_force.provisions)
    found: dict[str, str] = {}
    for amendment in act.elsewhere:
        if amendment.only in _BOTH_OFFICIAL and amendment.only != language:
            eid = amendment.ref.eid
            found.setdefault(eid if addresses.resolve(eid) else article_of(eid), amendment.id)
    return tuple((eid, amendment) for eid, amendment in found.items() if eid)


def _name(act: Act) -> ActName:
    return ActName(act.title, act.type, act.date)


def _amended(parts: Sequence[_Part], changes: Changes, language: Language) -> tuple[list[BillLine], list[Numbered]]:
    if not parts:
        return [], []
    return _single(parts[0], language) if len(parts) == 1 else _several(parts, changes, language)


def _repealed(
    acts: Sequence[AmendedAct], article: int, language: Language, *, chain: bool
) -> tuple[list[BillLine], list[Numbered]]:
    """Return the article that repeals whole acts, and how its lines are cited."""
    enacting = language.enacting
    opening, *rest = enacting.repeal([(_name(act.in_force), act.in_force.publication if chain else "") for act in acts])
    ids = [(act.repeal.amendment,) if act.repeal and act.repeal.amendment else () for act in acts]
    told = tuple(each for own in ids for each in own)
    lines = [BillLine("article", f"{enacting.article(article)} {opening}", told)]
    lines += [BillLine("item", line, own) for line, own in zip(rest, ids, strict=False)]
    path = (str(article),)
    if not rest:
        return lines, [Numbered(path, "", 1, told)]
    return lines, [Numbered(path, str(item), 1, own) for item, own in enumerate(ids, start=1)]


def _single(part: _Part, language: Language) -> tuple[list[BillLine], list[Numbered]]:
    enacting = language.enacting
    opening = f"{enacting.article(1)} {enacting.one_act(part.name, part.changes, part.chain)}"
    items, numbered = _items(part, ("1",))
    return [BillLine("article", opening), *items], numbered


def _several(parts: Sequence[_Part], changes: Changes, language: Language) -> tuple[list[BillLine], list[Numbered]]:
    enacting = language.enacting
    lines = [BillLine("article", f"{enacting.article(1)} {enacting.many_acts(changes)}")]
    numbered: list[Numbered] = []
    for number, part in enumerate(parts, start=1):
        items, told = _items(part, ("1", str(number)))
        lines += [BillLine("act", f"{number}. {enacting.act(part.name, part.chain)}"), *items]
        numbered += told
    return lines, numbered


def _items(part: _Part, path: tuple[str, ...]) -> tuple[list[BillLine], list[Numbered]]:
    """Return the lines of an act's items, numbered when there are several, and how each line is cited."""
    several = len(part.clauses) > 1
    written: list[ClauseLine] = []
    numbered: list[Numbered] = []
    for number, clause in enumerate(part.clauses, start=1):
        first, *rest = clause.written
        written += [replace(first, text=f"{number}) {first.text}") if several else first, *rest]
        item = str(number) if several else ""
        offset = 1 if several else 2
        numbered += [
            Numbered(path, item, count, line.amendments) for count, line in enumerate(clause.written, start=offset)
        ]
    return [BillLine(line.style, line.text, line.amendments) for line in closed(written, ".")], numbered


def _commencement(draft: Draft, language: Language, article: int, exceptions: Sequence[Excepted]) -> list[BillLine]:
    project = draft.project
    first, *rest = language.enacting.commencement(project.commencement, project.commencement_date, exceptions)
    opening = BillLine("article", f"{language.enacting.article(article)} {first}")
    return [opening, *(BillLine("clause", line) for line in rest)]
