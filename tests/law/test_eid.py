"""eIds are made of kind and number (HOUSE, "Kinds and eIds")."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.law.act import Act, Kind, Provision
from workbench.law.eid import (
    PREFIXES,
    article_of,
    assign,
    build,
    clean_num,
    contains,
    number_key,
    parent,
    split,
    with_eids,
)


def made(kind: Kind, num: str = "", *children: Provision) -> Provision:
    return Provision(kind, num, children=children)


def eids(*provisions: Provision) -> list[str]:
    return [provision.eid for top in assign(provisions) for provision in top.walk()]


def test_articles_and_chapters_carry_no_parent_points_do() -> None:
    article = made(Kind.ARTICLE, "12-1", made(Kind.PARAGRAPH, "2", made(Kind.POINT, "5-1")))
    assert eids(made(Kind.SECTION, "2", made(Kind.CHAPTER, "3-1", article))) == [
        "sec_2", "chp_3-1", "art_12-1", "art_12-1__para_2", "art_12-1__para_2__point_5-1",
    ]  # fmt: skip


def test_subsections_and_paragraphs_restart_in_theirs() -> None:
    assert eids(made(Kind.SECTION, "2", made(Kind.SUBSECTION, "1"))) == ["sec_2", "sec_2__subsec_1"]
    assert eids(made(Kind.CHAPTER, "3", made(Kind.SUBCHAPTER, "2"))) == ["chp_3", "chp_3__subchp_2"]


def test_points_of_an_act_without_articles_run_through_it() -> None:
    assert eids(made(Kind.CHAPTER, "1", made(Kind.PARAGRAPH, "7"))) == ["chp_1", "para_7"]


def test_an_annex_counts_for_itself() -> None:
    annex = made(Kind.ANNEX, "1", made(Kind.CHAPTER, "1", made(Kind.PARAGRAPH, "7")), made(Kind.ARTICLE, "1"))
    assert eids(made(Kind.ARTICLE, "1"), annex) == [
        "art_1", "annex_1", "annex_1__chp_1", "annex_1__para_7", "annex_1__art_1",
    ]  # fmt: skip


def test_parts_are_counted_from_the_first_and_indents_from_the_introductory_line() -> None:
    article = made(
        Kind.ARTICLE, "1", made(Kind.INDENT), made(Kind.INDENT), made(Kind.SUBPARAGRAPH), made(Kind.SUBPARAGRAPH),
        made(Kind.TABLE), made(Kind.NOTE), made(Kind.NOTE),
    )  # fmt: skip
    assert eids(article)[1:] == [
        "art_1__indent_2", "art_1__indent_3", "art_1__subpara_2", "art_1__subpara_3", "art_1__table_1", "art_1__note_1",
        "art_1__note_2",
    ]  # fmt: skip


def test_an_indent_is_counted_among_all_lines_of_its_unit() -> None:
    assert (
        eids(made(Kind.ARTICLE, "1", made(Kind.POINT, "1"), made(Kind.POINT, "2"), made(Kind.INDENT)))[-1]
        == "art_1__indent_4"
    )


def test_a_repeated_number_is_told_apart() -> None:
    assert eids(made(Kind.ARTICLE, "419"), made(Kind.ARTICLE, "419", made(Kind.PARAGRAPH, "1"))) == [
        "art_419", "art_419~2", "art_419~2__para_1",
    ]  # fmt: skip


def test_the_addresses_of_an_act_are_set_anew() -> None:
    act = with_eids(Act("1", "/akn/kz/act/1", "rus", "О праве", provisions=(made(Kind.ARTICLE, "1"),)))
    assert act.provisions[0].eid == "art_1"


@pytest.mark.parametrize(
    ("num", "clean"), [("12-1.", "12-1"), ("5)", "5"), ("12–1", "12-1"), (" 3. ", "3"), ("IX", "ix"), ("№ 5", "5")]
)
def test_a_printed_number_is_cleaned(num: str, clean: str) -> None:
    assert clean_num(num) == clean


_STEPS = st.lists(
    st.tuples(st.sampled_from(sorted(PREFIXES)), st.sampled_from(("1", "12-1", "2~2"))), min_size=1, max_size=5
)


@given(_STEPS)
def test_an_address_is_taken_apart_into_the_steps_it_was_built_from(steps: list[tuple[Kind, str]]) -> None:
    assert split(build(steps)) == tuple(steps)


def test_what_is_no_address_is_refused() -> None:
    with pytest.raises(ValueError, match="no step"):
        split("article_5")


@pytest.mark.parametrize(
    ("eid", "above", "article"),
    [
        ("art_5__para_2", "art_5", "art_5"),
        ("art_5", "", "art_5"),
        ("chp_3", "", ""),
        ("annex_1__para_2", "annex_1", ""),
    ],
)
def test_parent_and_article_of_an_address(eid: str, above: str, article: str) -> None:
    assert parent(eid) == above
    assert article_of(eid) == article


def test_an_address_contains_itself_and_what_stands_below() -> None:
    assert contains("art_5", "art_5__para_1")
    assert contains("", "art_5")
    assert not contains("art_5", "art_55")


def test_numbers_sort_as_drafters_count() -> None:
    numbers = ["10-1", "6", "5-2", "10", "5", "5-1", "5-10"]
    assert sorted(numbers, key=number_key) == ["5", "5-1", "5-2", "5-10", "6", "10", "10-1"]


@given(st.text(max_size=8))
def test_any_number_has_a_key(num: str) -> None:
    assert isinstance(number_key(num), tuple)
