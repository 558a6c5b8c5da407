"""Where a new provision can stand, with the number of the rule, and how its wording begins."""

from __future__ import annotations

import pytest

from workbench.errors import UnusableInput
from workbench.law.act import Act, Kind, Provision
from workbench.law.eid import with_eids
from workbench.workspace.inserting import definition_place, places, starting_text


def act(article: str = "Статья {}.") -> Act:
    points = tuple(Provision(Kind.POINT, num, f"{num})", text=f"цель {num};") for num in ("1", "2", "2-1", "3"))
    first = Provision(
        Kind.ARTICLE, "12", article.format("12"), "Цели",
        children=(Provision(Kind.PARAGRAPH, "1", "1.", text="Цели:", children=points),),
    )  # fmt: skip
    second = Provision(Kind.ARTICLE, "12-1", article.format("12-1"), "Права", text="Права.")
    chapter = Provision(Kind.CHAPTER, "3", "Глава 3.", "ЦЕЛИ", children=(first, second))
    return with_eids(Act("a", "/akn/kz/act/a", "rus", "Акт", provisions=(chapter,)))


@pytest.mark.parametrize(
    ("near", "expected"),
    [
        ("art_12__para_1__point_1", ("art_12__para_1__point_1-1", "art_12__para_1__point_1")),
        ("art_12__para_1__point_2", ("art_12__para_1__point_2-2", "art_12__para_1__point_2-1")),
        ("art_12__para_1__point_3", ("art_12__para_1__point_4", "art_12__para_1__point_3")),
        ("art_12", ("art_12-2", "art_12-1")),
    ],
)
def test_the_nearest_place_has_the_number_of_the_rule(near, expected):
    nearest = places(act(), near)[0]
    assert (nearest.eid, nearest.after) == expected


def test_every_place_is_free_and_offered_once():
    found = [place.eid for place in places(act(), "art_12__para_1__point_2")]
    assert len(found) == len(set(found))
    assert all(act().find(eid) is None for eid in found)


def test_a_new_chapter_is_offered_too():
    assert "chp_4" in [place.eid for place in places(act(), "art_12-1")]


def test_a_repealed_provision_holds_nothing_new():
    gone = with_eids(Act("a", "w", "rus", "", provisions=(Provision(Kind.ARTICLE, "1", "Статья 1.", excluded=True),)))
    assert [place.eid for place in places(gone, "art_1")] == ["art_2"]


@pytest.mark.parametrize(
    ("label", "near", "begins"),
    [
        ("Статья {}.", "art_12", "Статья 12-2. "),
        ("{}-бап.", "art_12", "12-2-бап. "),
        ("Статья {}.", "art_12__para_1__point_2", "2-2) "),
    ],
)
def test_the_wording_begins_as_the_act_prints_its_numbers(label, near, begins):
    shown = act(label)
    assert starting_text(shown, places(shown, near)[0]) == begins


@pytest.mark.parametrize(
    ("term", "after", "eid"),
    [
        ("бала", "art_1__point_2", "art_1__point_2-1"),
        ("әскер", "art_1__point_1", "art_1__point_1-1"),
        ("төтенше жағдай", "art_1__point_3", "art_1__point_4"),
        ("айғақ", "", "art_1__point_1-1"),
    ],
)
def test_a_definition_is_placed_by_the_kazakh_alphabet(term: str, after: str, eid: str) -> None:
    texts = ("апат – қирау;", "әуе дабылы – белгі;", "қорғау – шаралар.")
    points = tuple(Provision(Kind.POINT, str(n), f"{n})", text=text) for n, text in enumerate(texts, start=1))
    article = Provision(Kind.ARTICLE, "1", "1-бап.", "Осы Заңда пайдаланылатын негізгі ұғымдар", "Ұғымдар:", points)
    act = with_eids(Act("a", "/akn/kz/act/x", "kaz", "", provisions=(article,)))
    place = definition_place(act, "art_1", term)
    assert (place.kind, place.within, place.after, place.eid) == (Kind.POINT, "art_1", after, eid)


def test_a_definition_that_comes_first_takes_the_next_free_suffix() -> None:
    texts = {"1": "апат – қирау;", "1-1": "әуе дабылы – белгі;", "2": "қорғау – шаралар."}
    points = tuple(Provision(Kind.POINT, num, f"{num})", text=text) for num, text in texts.items())
    article = Provision(Kind.ARTICLE, "1", "1-бап.", "Осы Заңда пайдаланылатын негізгі ұғымдар", "Ұғымдар:", points)
    act = with_eids(Act("a", "/akn/kz/act/x", "kaz", "", provisions=(article,)))
    assert definition_place(act, "art_1", "айғақ").eid == "art_1__point_1-2"


def test_an_article_without_definitions_has_no_place_for_one() -> None:
    act = with_eids(
        Act("a", "/akn/kz/act/x", "kaz", "", provisions=(Provision(Kind.ARTICLE, "1", "1-бап.", "Мерзім"),))
    )
    with pytest.raises(UnusableInput):
        definition_place(act, "art_1", "бала")
