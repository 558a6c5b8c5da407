"""The redline of an act: what is kept, inserted and deleted, line by line, and whose change each is."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "exporters"))
import drafts
from random_acts import pair

from workbench.drafting.alignment import aligned, printed_lines
from workbench.drafting.redline import redline, texts
from workbench.drafting.redline_lines import Line, LineRole, RedlineTable
from workbench.law.act import Act, Kind, Provision, printed
from workbench.law.amended_act import AmendedAct
from workbench.law.amendment import Action, Amendment
from workbench.law.eid import with_eids
from workbench.law.reference import ProvisionRef
from workbench.law.revision import Revised


def lines_of(act: Act) -> tuple[str, ...]:
    return tuple(line for provision in act.provisions for line in printed(provision).split("\n") if line)


@pytest.mark.parametrize("seed", range(25))
def test_accepted_it_is_the_proposed_act_and_rejected_the_act_in_force(seed: int) -> None:
    old, new = pair(seed)
    told = redline(AmendedAct(old, new, (), ()), whole=True)
    assert texts(told, Revised.INSERTED) == lines_of(new)
    assert texts(told, Revised.DELETED) == lines_of(old)


def test_every_change_belongs_to_the_amendment_nearest_to_it() -> None:
    act = drafts.civil_protection("rus")
    owners = {line.eid: line.amendment for line in redline(act) if line.amendment}
    assert owners == {
        "art_12": "a1",
        "art_12__para_1__point_2": "a1",
        "art_12__para_1__point_2-1": "a2",
        "art_12__para_1__point_3": "a3",
        "art_12-1": "a4",
        "art_12-1__para_1": "a4",
    }


def test_unchanged_articles_are_one_mark_of_omission() -> None:
    roles = [line.role for line in redline(drafts.civil_protection("rus")) if isinstance(line, Line)]
    assert roles[0] is LineRole.OMISSION
    assert roles.count(LineRole.OMISSION) == 1


def test_a_row_added_to_a_table_comes_alone() -> None:
    table = next(line for line in redline(drafts.civil_protection("rus")) if isinstance(line, RedlineTable))
    assert [row.mark for row in table.rows] == [Revised.KEPT, Revised.KEPT, Revised.INSERTED]


def test_a_moved_provision_goes_here_and_comes_there() -> None:
    def law(*texts: str) -> Act:
        points = tuple(Provision(Kind.INDENT, text=text) for text in texts)
        return with_eids(
            Act(
                "a",
                "w",
                "rus",
                "О праве",
                provisions=(Provision(Kind.ARTICLE, "1", "Статья 1.", "Права", "Есть:", points),),
            )
        )

    old = law("право на жизнь и достоинство;", "право на имя и гражданство;", "право на семью и дом;")
    new = law("право на имя и гражданство;", "право на семью и дом;", "право на жизнь и достоинство;")
    marks = [line.mark for line in redline(AmendedAct(old, new, (), ())) if isinstance(line, Line)]
    assert marks.count(Revised.DELETED) == marks.count(Revised.INSERTED) == 1


def test_every_line_of_both_acts_stands_in_the_alignment_once() -> None:
    old, new = pair(7)
    lines = aligned(old, new)
    assert [line.old for line in lines if line.old is not None] == list(printed_lines(old))
    assert [line.new for line in lines if line.new is not None] == list(printed_lines(new))


def test_an_insertion_claims_only_what_is_new() -> None:
    old = with_eids(Act("a", "w", "rus", "О", provisions=(Provision(Kind.ARTICLE, "1", "Статья 1.", "Имя", "Текст."),)))
    new = with_eids(replace(old, provisions=(replace(old.provisions[0], text="Иной текст."),)))
    insertion = Amendment("i", ProvisionRef("w", "art_1"), Action.INSERT)
    throughout = Amendment("t", ProvisionRef("w", ""), Action.REPLACE_THROUGHOUT)
    changed = [line for line in redline(AmendedAct(old, new, (), (insertion, throughout))) if line.amendment]
    assert [line.amendment for line in changed] == ["t"]
