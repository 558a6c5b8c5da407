from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.comparison.rebase import RebaseKind, rebase_text
from workbench.law.sameness import reads_same

TEXTS = st.lists(
    st.lists(st.sampled_from(["орган", "дети", "закон", "и", "12-1", ","]), max_size=8).map(" ".join), max_size=4
).map("\n".join)

CLEAN, MERGED, CONFLICT, GONE = RebaseKind

BASE = "1. Органы обязаны:\n1) оповещать население о чрезвычайных ситуациях;\n2) эвакуировать детей."


@pytest.mark.parametrize(
    ("mine", "theirs", "kind", "text"),
    [
        (  # other lines
            BASE.replace("детей", "детей и родителей"), BASE.replace("Органы", "Местные органы"),
            MERGED, BASE.replace("детей", "детей и родителей").replace("Органы", "Местные органы"),
        ),
        (  # other words of one line
            BASE.replace("оповещать", "предупреждать"), BASE.replace("ситуациях", "случаях"),
            MERGED, BASE.replace("оповещать", "предупреждать").replace("ситуациях", "случаях"),
        ),
        (  # the same change on both sides is one change
            BASE.replace("детей", "людей").replace("1. Органы", "1. Все органы"), BASE.replace("детей", "людей"),
            MERGED, BASE.replace("детей", "людей").replace("1. Органы", "1. Все органы"),
        ),
        (BASE.replace("детей", "людей"), BASE.replace("детей", "лиц"), CONFLICT, BASE.replace("детей", "людей")),
        (  # a line changed and taken out
            BASE.replace("население", "людей"), BASE.replace("1) оповещать население о чрезвычайных ситуациях;\n", ""),
            CONFLICT, BASE.replace("население", "людей"),
        ),
        (BASE + "\n3) мое.", BASE + "\n3) их.", CONFLICT, BASE + "\n3) мое."),
        (BASE + "\n3) мое.", BASE.replace("Органы", "Все"), MERGED, BASE.replace("Органы", "Все") + "\n3) мое."),
        (BASE + "\n3) мое.", BASE, CLEAN, BASE + "\n3) мое."),
        (BASE, BASE + "\n3) их.", CLEAN, BASE + "\n3) их."),
        (BASE + "\n3) мое.", None, GONE, BASE + "\n3) мое."),
    ],
)  # fmt: skip
def test_a_proposal_is_carried_over(mine: str, theirs: str | None, kind: RebaseKind, text: str) -> None:
    rebased = rebase_text(BASE, mine, theirs)
    assert (rebased.kind, rebased.text) == (kind, text)


@given(TEXTS, TEXTS, TEXTS)
def test_the_three_texts_are_always_kept(base: str, mine: str, theirs: str) -> None:
    rebased = rebase_text(base, mine, theirs)
    assert (rebased.base, rebased.mine, rebased.theirs) == (base, mine, theirs)
    if rebased.kind is RebaseKind.CONFLICT:
        assert rebased.text == mine


@given(TEXTS, TEXTS)
def test_what_one_side_left_alone_follows_the_other(base: str, side: str) -> None:
    assert rebase_text(base, side, base).text == side
    assert reads_same(rebase_text(base, base, side).text, side)


@given(TEXTS, TEXTS, TEXTS)
def test_both_sides_have_the_same_say(base: str, mine: str, theirs: str) -> None:
    one, other = rebase_text(base, mine, theirs), rebase_text(base, theirs, mine)
    assert one.kind is other.kind
    if one.kind is RebaseKind.MERGED:
        assert reads_same(one.text, other.text)


@given(TEXTS, TEXTS, TEXTS)
def test_a_merger_takes_every_line_from_somewhere(base: str, mine: str, theirs: str) -> None:
    rebased = rebase_text(base, mine, theirs)
    if rebased.kind is RebaseKind.MERGED:
        known = set(f"{base} {mine} {theirs}".split())
        assert set(rebased.text.split()) <= known


@given(st.lists(st.sampled_from(["орган", "дети", "закон", "право"]), min_size=5, max_size=15), st.data())
def test_words_changed_apart_are_both_there(words: list[str], data: st.DataObject) -> None:
    mine_at = data.draw(st.integers(0, len(words) - 3))
    theirs_at = data.draw(st.integers(mine_at + 2, len(words) - 1))
    mine, theirs = list(words), list(words)
    mine[mine_at], theirs[theirs_at] = "МОЕ", "ИХ"
    rebased = rebase_text(" ".join(words), " ".join(mine), " ".join(theirs))
    both = list(mine)
    both[theirs_at] = "ИХ"
    assert (rebased.kind, rebased.text) == (MERGED, " ".join(both))
