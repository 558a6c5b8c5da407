from __future__ import annotations

import pytest

from workbench.law.act import Act, Kind, Provision
from workbench.law.eid import with_eids
from workbench.law.numbering import next_number, preceding, siblings


@pytest.mark.parametrize(
    ("numbers", "after", "expected"),
    [
        ([], None, "1"),
        (["1", "2", "3"], None, "4"),
        (["1", "2", "3"], "3", "4"),
        (["1", "2", "3"], "2", "2-1"),
        (["1", "2", "2-1", "3"], "2", "2-2"),
        (["1", "2", "2-1", "3"], "2-1", "2-2"),
        (["9", "10", "10-1"], "10-1", "11"),
        (["12", "12-1", "12-2", "13"], "12-2", "12-3"),
        (["70-9", "70-10", "71"], "70-10", "70-11"),
    ],
)
def test_a_new_number_is_the_next_or_a_duplicate_with_a_suffix(
    numbers: list[str], after: str | None, expected: str
) -> None:
    assert next_number(numbers, after) == expected


def test_the_number_of_a_repealed_provision_is_not_used_again() -> None:
    points = [Provision(Kind.POINT, "1"), Provision(Kind.POINT, "2", excluded=True)]
    assert next_number(each.num for each in points) == "3"


def test_articles_are_numbered_through_the_act_and_not_through_its_annexes() -> None:
    act = with_eids(
        Act(
            "a", "/akn/kz/act/2014-04-11/188-v", "rus", "О гражданской защите",
            provisions=(
                Provision(Kind.CHAPTER, "1", children=(Provision(Kind.ARTICLE, "1"), Provision(Kind.ARTICLE, "2"))),
                Provision(Kind.CHAPTER, "2", children=(Provision(Kind.ARTICLE, "3"),)),
                Provision(Kind.ANNEX, "1", children=(Provision(Kind.ARTICLE, "40"),)),
            ),
        )
    )  # fmt: skip
    chapter = act.find("chp_1")
    assert [each.num for each in siblings(act, chapter, Kind.ARTICLE)] == ["1", "2", "3"]


def test_points_are_numbered_within_their_parent() -> None:
    article = Provision(
        Kind.ARTICLE, "1", children=(Provision(Kind.PARAGRAPH, "1", children=(Provision(Kind.POINT, "7"),)),)
    )
    act = with_eids(Act("a", "/akn/kz/act/x", "rus", "X", provisions=(article,)))
    assert [each.num for each in siblings(act, act.find("art_1__para_1"), Kind.POINT)] == ["7"]
    assert siblings(act, act.find("art_1"), Kind.POINT) == ()


@pytest.mark.parametrize(("num", "expected"), [("5-1", "5"), ("6", "5"), ("10-1", "10"), ("1", None)])
def test_a_numbered_provision_stands_after_the_one_before_it(num: str, expected: str | None) -> None:
    points = [Provision(Kind.POINT, each) for each in ("2", "5", "10", "11")]
    found = preceding(points, num)
    assert (found.num if found else None) == expected
