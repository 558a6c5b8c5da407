"""Acts of the project: taken in, another edition beside the old one, taken out."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import TypedDict, Unpack

from workbench.errors import UnusableInput
from workbench.law.act import Act, Kind, Provision
from workbench.law.change import Changes
from workbench.law.eid import with_eids
from workbench.law.ids import new_id
from workbench.store import ActSummary
from workbench.workspace.workspace import Workspace

_ENOUGH, _NEARLY_ALL = 5, 0.8
"""So many articles, and so large a part of them, make two texts alike."""

_UNKEEPABLE = re.compile("[\x00\ud800-\udfff]")


def add_act(workspace: Workspace, act: Act) -> Changes:
    """Return the changes that take an act in; another edition stands beside the old one and is the one that is read.

    An edition of the same text on the same date takes the place of the one in the project, whose id it gets, so that
    what points at it stays. The very same text changes nothing. Raises UnusableInput for an act that says nothing of
    what work it is.
    """
    act = _keepable(act)
    if not act.work or not act.language:
        raise UnusableInput(
            f"{act.title or 'The act'} names no work or no language", "Say what act it is and in what language."
        )
    same = next(
        (each for each in workspace.editions(act.work, act.language) if each.expression_date == act.expression_date),
        None,
    )
    if same is None:
        taken = not act.id or workspace.get(act.id) is not None
        return Changes.added(replace(act, id=new_id()) if taken else act)
    old = workspace.act_by_id(same.id)
    assert old is not None
    return Changes.replaced(old, replace(act, id=old.id))


def work_alike(workspace: Workspace, act: Act) -> str:
    """Return the work of the project that this text, which does not say what act it is, has nearly all articles of.

    That is how two languages of one act look, and two editions in one language, which have a title in common; '' where
    no work, or more than one, is so.
    """
    articles = _articles(act)
    if act.number or act.date is not None or len(articles) < _ENOUGH:
        return ""
    found = {
        each.work
        for each in workspace.acts()
        if _may_be_of(workspace, act, each) and _share(articles, workspace.act(each.work, each.language)) >= _NEARLY_ALL
    }
    return found.pop() if len(found) == 1 else ""


def _may_be_of(workspace: Workspace, act: Act, other: ActSummary) -> bool:
    """Return whether a text may be of the work of another: the one its work has in this language has its title."""
    titles = {
        each.title.casefold() for each in workspace.acts() if each.work == other.work and each.language == act.language
    }
    return not titles or (other.language == act.language and act.title.casefold() in titles)


def _articles(act: Act) -> frozenset[str]:
    return frozenset(each.eid for each in act.walk() if each.kind is Kind.ARTICLE)


def _share(articles: frozenset[str], act: Act | None) -> float:
    """Return what part of the articles of either text both have."""
    others = _articles(act) if act is not None else frozenset()
    return len(articles & others) / len(articles | others)


def replace_act(workspace: Workspace, act: Act) -> Changes:
    """Return the changes that put a corrected act (its id is known) in the place of the one in the project."""
    return Changes.replaced(known(workspace, act.id), with_eids(_keepable(act)))


def remove(workspace: Workspace, act_id: str) -> Changes:
    """Return the changes that take an act out; amendments and links stay, they point at the work.

    Raises UnusableInput where there is no such act.
    """
    return Changes.removed(known(workspace, act_id))


class Requisites(TypedDict, total=False):
    """What every text of a work says of it, named as in `Act`."""

    type: str
    number: str
    date: date | None


def describe(workspace: Workspace, act_id: str, title: str = "", **said: Unpack[Requisites]) -> Changes:
    """Return the changes that say what act this is: the title of this text, and the rest in every text of the work.

    The address of the work stays, since all that points at the act has it. What is not said stays too.
    """
    act = known(workspace, act_id)
    changes = Changes.replaced(act, replace(act, title=title or act.title, **said))
    for summary in workspace.acts():
        if summary.work == act.work and summary.id != act.id:
            other = known(workspace, summary.id)
            changes += Changes.replaced(other, replace(other, **said))
    return changes


def known(workspace: Workspace, act_id: str) -> Act:
    """Return the act of this id. Raises UnusableInput where there is none."""
    act = workspace.act_by_id(act_id)
    if act is None:
        raise UnusableInput("This act is no longer in the project", "Import it again.")
    return act


def _keepable(act: Act) -> Act:
    """Return the act without the two things no file keeps: NUL and halves of characters (shown as U+FFFD)."""
    if not _UNKEEPABLE.search("".join((act.title, act.publication, *(_text(each) for each in act.walk())))):
        return act
    return replace(
        act,
        title=_clean(act.title),
        publication=_clean(act.publication),
        provisions=tuple(_cleaned(provision) for provision in act.provisions),
    )


def _text(provision: Provision) -> str:
    cells = (cell for row in provision.rows for cell in row)
    notes = (note.text for note in provision.notes)
    return "".join((provision.label, provision.num, provision.heading, provision.text, *cells, *notes))


def _cleaned(provision: Provision) -> Provision:
    return replace(
        provision,
        num=_clean(provision.num),
        label=_clean(provision.label),
        heading=_clean(provision.heading),
        text=_clean(provision.text),
        eid=_clean(provision.eid),
        rows=tuple(tuple(_clean(cell) for cell in row) for row in provision.rows),
        notes=tuple(replace(note, text=_clean(note.text)) for note in provision.notes),
        children=tuple(_cleaned(child) for child in provision.children),
    )


def _clean(text: str) -> str:
    return _UNKEEPABLE.sub("\ufffd", text)
