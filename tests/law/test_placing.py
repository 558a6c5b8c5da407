from __future__ import annotations

import pytest

from tests.law.small_act import K, O, P, S, change, done, insert, order, text
from workbench.law.act import Provision


@pytest.mark.parametrize(
    ("eid", "num", "expected"),
    [
        ("art_1", "1-1", ["1", "1-1", "2"]),
        ("art_1", "3", ["1", "2", "3"]),
        ("art_2__para_1", "3", ["1", "2", "3"]),  # the list stands in the second part
    ],
)
def test_a_new_subpoint_finds_its_place_by_its_number(eid: str, num: str, expected: list[str]) -> None:
    new = done(insert(eid, P(K.POINT, num, f"{num})", text="новое;")))
    assert order(new, "art_2__para_1__subpara_2" if "para" in eid else eid) == expected


def test_several_new_units_of_one_clause_go_each_to_its_own_place() -> None:
    units = [P(K.PARAGRAPH, num, f"{num}.", text="Новый.") for num in ("1-1", "2-1", "4")]
    assert order(done(insert("art_2", *units)), "art_2") == ["1", "1-1", "2", "2-1", "3*", "4"]


@pytest.mark.parametrize(
    ("holder", "new", "last", "expected"),
    [
        ("art_1", P(K.POINT, "3", "3)", text="ребенок – лицо."), "art_1__point_2", "помощь – меры органов;"),
        ("art_1", P(K.POINT, "1-1", "1-1)", text="ребенок – лицо;"), "art_1__point_2", "помощь – меры органов."),
        ("art_2__para_1", P(K.INDENT, "4", text="искать людей."), "art_2__para_1__indent_3", "эвакуировать детей;"),
        ("art_2", P(K.PARAGRAPH, "4", "4.", text="Иное."), "art_2__para_2", "Органы ведут учет (далее – учет) лиц."),
    ],
)
def test_a_list_that_goes_on_closes_with_its_new_last_item(
    holder: str, new: Provision, last: str, expected: str
) -> None:
    assert text(done(insert(holder, new)), last) == expected


def test_a_new_article_joins_the_chapter_of_the_one_before_it() -> None:
    assert order(done(insert("", P(K.ARTICLE, "2-1", "Статья 2-1.", "Новая"))), "chp_1") == ["1", "2", "2-1"]
    assert order(done(insert("chp_2", P(K.ARTICLE, "2-1", "Статья 2-1.", "Новая"))), "chp_2") == ["2-1", "3"]


def test_a_new_chapter_goes_behind_the_one_before_it_and_the_last_before_the_signature() -> None:
    chapters = [P(K.CHAPTER, n, f"Глава {n}.", "Новая") for n in ("1-1", "3")]
    new = done(*(insert("", chapter) for chapter in chapters))
    assert [unit.eid for unit in new.provisions] == ["preamble", "chp_1", "chp_1-1", "chp_2", "chp_3", "signature"]


@pytest.mark.parametrize(("num", "at"), [("2", 0), ("3", 1), ("4", 2), ("5", 3)])
def test_a_new_indent_stands_where_its_count_says(num: str, at: int) -> None:
    new = done(insert("art_2__para_1", P(K.INDENT, num, text="новое;")))
    unit = new.find("art_2__para_1")
    assert unit is not None
    assert unit.children[at].text == "новое;"


def test_lines_taken_out_are_still_counted_for_lines_put_in() -> None:
    new = done(
        change(O.REPEAL, S.PROVISION, "art_2__para_1__indent_2"),
        insert("art_2__para_1", P(K.INDENT, "4", text="новое;")),
    )
    unit = new.find("art_2__para_1")
    assert unit is not None
    assert [child.text for child in unit.children][:2] == ["эвакуировать детей;", "новое;"]


def test_a_new_part_becomes_the_nth_and_the_next_ones_follow() -> None:
    new = done(
        insert("art_2__para_1", P(K.SUBPARAGRAPH, "2", text="Вторая."), P(K.SUBPARAGRAPH, "4", text="Четвертая."))
    )
    assert text(new, "art_2__para_1__subpara_2") == "Вторая."
    assert text(new, "art_2__para_1__subpara_4") == "Четвертая."


def test_a_unit_named_by_the_clause_tells_the_place_before_the_number_does() -> None:
    new = done(insert("art_1", P(K.POINT, "9", "9)", text="новое;"), after="art_1"))
    assert order(new, "art_1") == ["9", "1", "2"]
