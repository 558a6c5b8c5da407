from __future__ import annotations

import pytest

from tests.law.small_act import ACT, K, O, P, S, change, done, insert, words
from workbench.law.amendment import Modification
from workbench.law.consolidation import consolidate
from workbench.law.edits import Reason
from workbench.law.sameness import same_text

RESTATED = change(O.SUBSTITUTION, S.PROVISION, "art_2", content=(P(K.ARTICLE, "2", "Статья 2.", "Иная", "Текст."),))
FIRST_PART = change(O.SUBSTITUTION, S.PROVISION, "art_2__para_1__subpara_1", content=(P(K.SUBPARAGRAPH, text="Иное."),))


@pytest.mark.parametrize(
    ("first", "second", "lost"),
    [
        (RESTATED, RESTATED, 1),
        (RESTATED, words("art_2__para_2", "лиц", "людей"), 1),
        (words("art_2__para_2", "лиц", "людей"), RESTATED, 0),  # what would be lost inside goes, whatever the order
        (change(O.REPEAL, S.PROVISION, "chp_1"), words("art_1__point_1", "лица", "люди"), 1),
        (words("art_1__point_1", "дети – лица", "люди"), words("art_1__point_1", "лица до", "люди"), 1),
        (RESTATED, insert("art_2", P(K.PARAGRAPH, "4", "4.", text="Новый.")), 1),
        (RESTATED, change(O.SUBSTITUTION, S.HEADING, "art_2", new="Другая"), 1),
        (FIRST_PART, words("art_2__para_1__indent_2", "население", "людей"), 1),
        (FIRST_PART, words("art_2__para_1__indent_1", "Органы", "Все"), 1),
        (insert("", P(K.ARTICLE, "4", "Статья 4.")), insert("", P(K.ARTICLE, "4", "Статья 4.")), 1),
        (
            change(O.INSERTION, S.WORDS, "art_1__point_1", old="лица", new="и все"),
            change(O.INSERTION, S.WORDS, "art_1__point_1", old="дети – лица", new="да"), 1,
        ),
    ],
)  # fmt: skip
def test_of_two_changes_of_one_place_one_is_left_out(first: Modification, second: Modification, lost: int) -> None:
    result = consolidate(ACT, (first, second))
    assert [failure.modification for failure in result.failed] == [(first, second)[lost]]
    assert result.failed[0].reason in (Reason.OVERLAPS, Reason.NUMBER_TAKEN)
    alone = consolidate(ACT, ((first, second)[1 - lost],)).act
    assert same_text(result.act, alone)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (words("art_1__point_1", "дети", "люди"), words("art_1__point_1", "лица", "граждане")),
        (change(O.SUBSTITUTION, S.HEADING, "art_2", new="Другая"), words("art_2__para_2", "лиц", "людей")),
        (FIRST_PART, words("art_2__para_1__subpara_2__point_1", "детей", "людей")),
        (change(O.RENUMBERING, S.PROVISION, "art_1__point_2", new="3"), words("art_1__point_2", "меры", "дела")),
    ],
)
def test_neighbouring_changes_do_not_disturb_each_other(first: Modification, second: Modification) -> None:
    assert same_text(done(first, second), done(second, first))
