from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st
from made_acts import WORK, edited, made_act

from workbench.comparison.acts import MatchChange, compare_acts
from workbench.law.act import GROUPS, Act, Kind, Provision
from workbench.law.eid import with_eids

P, K = Provision, Kind
LONG = "Местные исполнительные органы обеспечивают защиту детей, оказавшихся в зоне чрезвычайной ситуации, и помощь им"
OTHER = (
    "Уполномоченный орган утверждает порядок учета семей, а также перечень мер, принимаемых после эвакуации населения"
)


def article(num: str, text: str, *points: str) -> Provision:
    children = tuple(P(K.POINT, str(n), f"{n})", text=point) for n, point in enumerate(points, 1))
    return P(K.ARTICLE, num, f"Статья {num}.", f"О предмете {num}", text, children)


def act_of(*chapters: Sequence[Provision]) -> Act:
    groups = [
        P(K.CHAPTER, str(n), f"Глава {n}.", f"О главе {n}", children=tuple(units))
        for n, units in enumerate(chapters, 1)
    ]
    return with_eids(Act("a", WORK, "rus", "О защите", provisions=tuple(groups)))


def changes(old: Act, new: Act) -> list[tuple[str, str, MatchChange]]:
    return [
        (match.old.eid if match.old else "", match.new.eid if match.new else "", match.change)
        for match in compare_acts(old, new).changed()
    ]


def test_an_amended_point_amends_its_article_and_not_its_chapter() -> None:
    old = act_of([article("1", "Понятия:", "дети – лица;", "семья – круг лиц.")])
    new = act_of([article("1", "Понятия:", "дети – граждане;", "семья – круг лиц.")])
    assert changes(old, new) == [
        ("art_1", "art_1", MatchChange.AMENDED),
        ("art_1__point_1", "art_1__point_1", MatchChange.AMENDED),
    ]


def test_new_and_repealed_provisions_are_shown_with_all_below_them() -> None:
    old = act_of([article("1", LONG), article("2", "Иное:", "одно;")])
    new = act_of([article("1", LONG), article("1-1", OTHER)])
    repealed = act_of([article("1", LONG), replace(article("2", ""), excluded=True)])
    assert changes(old, new) == [
        ("", "art_1-1", MatchChange.INSERTED),
        ("art_2", "", MatchChange.REPEALED),
        ("art_2__point_1", "", MatchChange.REPEALED),
    ] or changes(old, new) == [
        ("art_2", "", MatchChange.REPEALED),
        ("art_2__point_1", "", MatchChange.REPEALED),
        ("", "art_1-1", MatchChange.INSERTED),
    ]
    assert changes(old, repealed)[0] == ("art_2", "art_2", MatchChange.REPEALED)


def test_a_provision_in_another_chapter_or_under_another_number_has_moved() -> None:
    old = act_of([article("1", LONG), article("2", OTHER)], [article("3", "Третья.")])
    chapter = act_of([article("1", LONG)], [article("2", OTHER), article("3", "Третья.")])
    number = act_of([article("1", LONG)], [article("3", "Третья."), article("9", OTHER + ".")])
    assert changes(old, chapter) == [("art_2", "art_2", MatchChange.MOVED)]
    assert ("art_2", "art_9", MatchChange.MOVED) in changes(old, number)


def test_a_provision_that_leaves_its_number_behind_has_moved() -> None:
    old = act_of([article("1", LONG), article("2", OTHER)], [article("3", "Третья.")])
    stub = replace(article("2", ""), excluded=True)
    new = act_of([article("1", LONG), stub], [article("3", "Третья."), article("3-1", OTHER)])
    assert changes(old, new) == [
        ("art_2", "art_2", MatchChange.REPEALED),
        ("art_2", "art_3-1", MatchChange.MOVED),
    ]


def test_an_article_put_in_does_not_make_the_renumbered_ones_amended() -> None:
    texts = [f"{LONG} номер {n}." for n in range(1, 8)]
    old = act_of([replace(article(str(n), t), heading=f"Предмет {t}") for n, t in enumerate(texts, 1)])
    put_in = [*texts[:2], OTHER, *texts[2:]]
    new = act_of([replace(article(str(n), t), heading=f"Предмет {t}") for n, t in enumerate(put_in, 1)])
    found = changes(old, new)
    assert [change for change in found if change[2] is MatchChange.INSERTED] == [("", "art_3", MatchChange.INSERTED)]
    assert [change[2] for change in found if change[0]] == [MatchChange.MOVED] * 5


def test_a_split_and_a_merger_are_seen() -> None:
    whole = act_of([article("1", f"{LONG}. {OTHER}.")])
    parts = act_of([article("1", f"{LONG}."), article("1-1", f"{OTHER}.")])
    assert ("art_1", "art_1-1", MatchChange.SPLIT) in changes(whole, parts)
    assert ("art_1-1", "art_1", MatchChange.MERGED) in changes(parts, whole)


@given(st.integers(0, 2**32), st.integers(0, 2**32), st.integers(0, 5))
@settings(max_examples=200)
def test_every_provision_of_both_acts_is_matched_once(seed: int, edit_seed: int, edits: int) -> None:
    old = made_act(Random(seed))
    new = edited(old, Random(edit_seed), edits)
    ordinary = [
        match for match in compare_acts(old, new).matches if match.change not in (MatchChange.SPLIT, MatchChange.MERGED)
    ]
    numbers_left = {match.old.eid for match in ordinary if match.old and match.change is MatchChange.REPEALED}
    of_old = [
        match.old.eid
        for match in ordinary
        if match.old and not (match.change is MatchChange.MOVED and match.old.eid in numbers_left)
    ]
    assert sorted(of_old) == sorted(unit.eid for unit in old.walk())
    assert sorted(match.new.eid for match in ordinary if match.new) == sorted(unit.eid for unit in new.walk())


@given(st.integers(0, 2**32))
@settings(max_examples=50)
def test_an_act_compared_with_itself_is_the_same_throughout(seed: int) -> None:
    act = made_act(Random(seed))
    assert compare_acts(act, act).changed() == ()
    assert [match.new for match in compare_acts(act, act).matches if match.new and match.new.kind in GROUPS] == [
        unit for unit in act.walk() if unit.kind in GROUPS
    ]
