"""Where new provisions will stand: after which line in force, whatever their language and kind."""

from __future__ import annotations

from dataclasses import replace

import pytest

from workbench.law.act import Act, Kind, Provision
from workbench.law.amendment import Action, Amendment, Status
from workbench.law.eid import with_eids
from workbench.law.reference import ProvisionRef
from workbench.workspace.arriving import Arrival, arrivals

WORK = "/akn/kz/act/2020-01-01/1"


def unit(kind: Kind, num: str, *children: Provision, text: str = "Текст.") -> Provision:
    return Provision(kind, num, f"{num}.", text=text, children=children)


LINES = tuple(Provision(Kind.INDENT, text=f"строка {number};") for number in (2, 3))
ACT = with_eids(
    Act(
        "a", WORK, "rus", "Закон",
        provisions=(
            unit(
                Kind.CHAPTER, "1",
                unit(Kind.ARTICLE, "1", unit(Kind.PARAGRAPH, "1", *LINES), unit(Kind.PARAGRAPH, "2")),
                unit(Kind.ARTICLE, "2", unit(Kind.PARAGRAPH, "1", unit(Kind.POINT, "1"), unit(Kind.POINT, "2"))),
            ),
            unit(Kind.CHAPTER, "2", unit(Kind.ARTICLE, "3")),
        ),
    )
)  # fmt: skip


def inserted(eid: str, after: str = "", **fields: object) -> Amendment:
    return Amendment(f"in-{eid}", ProvisionRef(WORK, eid), Action.INSERT, after=after, **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("eid", "after", "line", "apart"),
    [
        ("art_1-1", "", "art_1", True),
        ("art_2-1", "", "art_2", True),
        ("art_2-1", "chp_2", "chp_2", True),
        ("art_4", "", "art_3", True),
        ("annex_1", "", "art_3", True),
        ("preamble", "", "", True),
        ("chp_1-1", "", "art_2", True),
        ("art_1__para_1-1", "", "art_1__para_1__indent_3", False),
        ("art_1__para_3", "", "art_1__para_2", False),
        ("art_2__para_1__point_1-1", "", "art_2__para_1__point_1", False),
        ("art_1__para_1__indent_2", "", "art_1__para_1", False),
        ("art_1__para_1__indent_3", "", "art_1__para_1__indent_2", False),
        ("art_1__para_1__indent_4", "", "art_1__para_1__indent_3", False),
        ("art_3__point_1", "", "art_3", False),
    ],
)
def test_a_new_provision_follows_a_line_in_force(eid: str, after: str, line: str, apart: bool) -> None:
    amendment = inserted(eid, after, wording={"kaz": "мәтін"})
    assert arrivals(ACT, (amendment,)) == (Arrival(amendment.id, eid, line, apart),)


def test_what_is_moved_arrives_where_it_is_moved_to() -> None:
    moved = Amendment("m", ProvisionRef(WORK, "art_1__para_2"), Action.MOVE, to="art_2__para_2")
    assert arrivals(ACT, (moved,)) == (Arrival("m", "art_2__para_2", "art_2__para_1__point_2", False),)


def test_several_arrive_in_reading_order_and_do_not_count_each_other() -> None:
    coming = [inserted("art_2-1"), inserted("art_1__para_1__indent_3"), inserted("art_1-2"), inserted("art_1-1")]
    assert [(each.amendment, each.after) for each in arrivals(ACT, coming)] == [
        ("in-art_1__para_1__indent_3", "art_1__para_1__indent_2"),
        ("in-art_1-1", "art_1"),
        ("in-art_1-2", "art_1"),
        ("in-art_2-1", "art_2"),
    ]


def test_what_does_not_go_into_the_package_does_not_arrive() -> None:
    new = inserted("art_4")
    for other in (
        replace(new, status=Status.REJECTED), replace(new, chosen=False), replace(new, only="kaz"),
        replace(new, ref=ProvisionRef("/akn/kz/act/2021-01-01/2", "art_4")), replace(new, action=Action.REVISE),
        inserted("art_3"),  # the number is taken
    ):  # fmt: skip
        assert arrivals(ACT, (other,)) == ()
