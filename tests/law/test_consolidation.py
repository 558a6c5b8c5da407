from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.law.small_act import ACT, K, O, P, S, act_of, change, done, insert, order, refusal, text, words
from workbench.law.act import NoteKind, ServiceNote, lines, printed
from workbench.law.amendment import CLOSING, EVERY, Modification, Place, Scope
from workbench.law.consolidation import consolidate
from workbench.law.edits import Reason
from workbench.law.sameness import same_text

# --- words -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("modification", "eid", "expected"),
    [
        (words("art_1__point_1", "лица", "граждане"), "art_1__point_1", "дети – граждане до 18 лет;"),
        (words("art_1__point_1", "дети - лица", "дети - люди"), "art_1__point_1", "дети - люди до 18 лет;"),
        (words("art_1__point_1", " лица ", " люди "), "art_1__point_1", "дети – люди до 18 лет;"),
        (words("art_1__point_1", "до 18 лет", ""), "art_1__point_1", "дети – лица;"),
        (words("art_2__para_2", "(далее – учет)", ""), "art_2__para_2", "Органы ведут учет лиц."),
        (
            change(O.INSERTION, S.WORDS, "art_2__para_2", old="лиц", new=", детей"),
            "art_2__para_2", "Органы ведут учет (далее – учет) лиц, детей.",
        ),
        (
            change(O.INSERTION, S.WORDS, "art_2__para_2", old="(", new="именуется"),
            "art_2__para_2", "Органы ведут учет (именуется далее – учет) лиц.",
        ),
        (
            change(O.INSERTION, S.WORDS, "art_2__para_2", old="лиц", new="всех", place=Place.BEFORE),
            "art_2__para_2", "Органы ведут учет (далее – учет) всех лиц.",
        ),
        (
            change(O.INSERTION, S.WORDS, "art_2__para_2", old="Органы", new="Местные", place=Place.BEFORE),
            "art_2__para_2", "Местные Органы ведут учет (далее – учет) лиц.",
        ),
        (words("art_2__para_1__indent_1", "Органы", "Ведомства"), "art_2__para_1", "Ведомства обязаны:"),
        (words("art_2__para_1", "детей.", "людей."), "art_2__para_1__indent_3", "эвакуировать людей."),
    ],
)  # fmt: skip
def test_words_change_in_their_place_and_nothing_else_does(modification: Modification, eid: str, expected: str) -> None:
    assert text(done(modification), eid) == expected


@pytest.mark.parametrize(
    ("modification", "reason"),
    [
        (words("art_9", "лица", "люди"), Reason.PLACE_NOT_FOUND),
        (words("art_1__point_1", "люди", "лица"), Reason.WORDS_NOT_FOUND),
        (words("art_1__point_1", "лиц", "люд"), Reason.WORDS_NOT_FOUND),  # never inside a word
        (words("art_2__para_2", "учет", "реестр"), Reason.AMBIGUOUS),
        (words("art_2", "детей", "людей"), Reason.AMBIGUOUS),
        (words("art_2", "иные", "другие"), Reason.WORDS_NOT_FOUND),  # a heading is named where it is meant
        (words("art_2__para_1__subpara_1__indent_1", "детей", "людей"), Reason.WORDS_NOT_FOUND),
        (change(O.SUBSTITUTION, S.PROVISION, "art_1"), Reason.NOT_RECOGNISED),
        (change(O.REPEAL, S.PROVISION, "art_2__para_3"), Reason.PLACE_NOT_FOUND),
        (change(O.RENUMBERING, S.PROVISION, "art_2__para_1__indent_2", new="5"), Reason.NOT_RECOGNISED),
        (change(O.RENUMBERING, S.PROVISION, "art_2__para_2", new="1"), Reason.NUMBER_TAKEN),
        (insert("", P(K.ARTICLE, "2", "Статья 2.")), Reason.NUMBER_TAKEN),
        (insert("art_2", P(K.PARAGRAPH, "3", "3.", text="Снова.")), Reason.NUMBER_TAKEN),  # repealed numbers stay taken
        (insert("art_1", P(K.INDENT, "9", text="строка;")), Reason.PLACE_NOT_FOUND),
        (insert("art_2__para_3", P(K.POINT, "1", "1)", text="раз;")), Reason.PLACE_NOT_FOUND),
        (insert("art_1", P(K.POINT, "3", "3)"), after="art_7"), Reason.PLACE_NOT_FOUND),
        (insert("art_1"), Reason.NOT_RECOGNISED),
    ],
)
def test_what_cannot_be_applied_is_left_out_and_says_why(modification: Modification, reason: Reason) -> None:
    result = consolidate(ACT, (modification,))
    assert [failure.reason for failure in result.failed] == [reason]
    assert result.failed[0].message
    assert result.act == ACT
    assert result.applied == ()


@pytest.mark.parametrize(
    ("scope", "eid", "changed"),
    [
        (S.HEADING_WORDS, "art_2", {"art_2"}),
        (S.HEADING_AND_TEXT, "art_2", {"art_2", "art_2__para_1__subpara_2__point_2"}),
        (S.THROUGHOUT, "", {"art_1__point_1", "art_2", "art_3"}),
    ],
)
def test_words_change_wherever_the_clause_says(scope: Scope, eid: str, changed: set[str]) -> None:
    word = "лиц" if scope is S.HEADING_AND_TEXT else "лица"
    act = (
        ACT
        if scope is not S.HEADING_AND_TEXT
        else done(words("art_2", "Органы и иные лица", "Права лиц", S.HEADING_WORDS))
    )
    new = done(words(eid, word, "ГРАЖДАНЕ", scope), act=act)
    found = {unit.eid for unit in new.walk() if "ГРАЖДАНЕ" in unit.text or "ГРАЖДАНЕ" in unit.heading}
    assert found == changed | ({"art_2__para_2"} if word == "лиц" else set())


def which(occurrence: int, old: str, new: str, eid: str = "art_2__para_2") -> Modification:
    return replace(words(eid, old, new), occurrence=occurrence)


@pytest.mark.parametrize(
    ("modification", "eid", "expected"),
    [
        (which(1, "учет", "реестр"), "art_2__para_2", "Органы ведут реестр (далее – учет) лиц."),
        (which(2, "учет", "реестр"), "art_2__para_2", "Органы ведут учет (далее – реестр) лиц."),
        (which(EVERY, "учет", "реестр"), "art_2__para_2", "Органы ведут реестр (далее – реестр) лиц."),
        (which(EVERY, "лиц", "детей"), "art_2__para_2", "Органы ведут учет (далее – учет) детей."),
        (which(CLOSING, ".", ";"), "art_2__para_2", "Органы ведут учет (далее – учет) лиц;"),
        (which(CLOSING, ".", ";", "art_4"), "art_4", "План г. Алматы (см. приложение) открыт;"),
        (which(CLOSING, ":", ",", "art_1"), "art_1", "В Законе используются понятия,"),  # the only one, inside
    ],
)
def test_a_clause_says_which_of_several_places_it_means(modification: Modification, eid: str, expected: str) -> None:
    plan = P(K.ARTICLE, "4", "Статья 4.", "План", "План г. Алматы (см. приложение) открыт.")
    assert text(done(modification, act=act_of(*ACT.provisions, plan)), eid) == expected


@pytest.mark.parametrize(
    ("modification", "reason"),
    [
        (which(3, "учет", "реестр"), Reason.WORDS_NOT_FOUND),
        (which(1, "реестр", "учет"), Reason.WORDS_NOT_FOUND),
        (which(CLOSING, ".", ";", "art_4"), Reason.AMBIGUOUS),  # none of its full stops closes the text
    ],
)
def test_a_place_there_is_not_is_never_guessed(modification: Modification, reason: Reason) -> None:
    plan = P(K.ARTICLE, "4", "Статья 4.", "План", "План г. Алматы открыт. Он один;")
    assert refusal(modification, act=act_of(*ACT.provisions, plan)) == [reason]


def test_letters_that_only_look_alike_are_found_and_the_rest_keeps_its_own() -> None:
    act = act_of(P(K.ARTICLE, "1", "1-бап.", "", "негiзгi ұғымдар мен «5-тармақ» негiзгi"))
    new = done(words("art_1", "негізгі ұғымдар", "басты ұғымдар"), act=act)
    assert text(new, "art_1") == "басты ұғымдар мен «5-тармақ» негiзгi"
    assert text(done(words("art_1", "5", "7"), act=act), "art_1") == "негiзгi ұғымдар мен «7-тармақ» негiзгi"


def test_the_title_of_the_act_is_its_heading() -> None:
    assert done(change(O.SUBSTITUTION, S.HEADING, "", new="О защите детей")).title == "О защите детей"
    assert done(words("", "гражданской", "детской", S.HEADING_WORDS)).title == "О детской защите"


# --- units -----------------------------------------------------------------------------------------------------------


def test_a_repealed_numbered_unit_keeps_its_number_and_place() -> None:
    new = done(change(O.REPEAL, S.PROVISION, "art_1__point_1"), change(O.REPEAL, S.PROVISION, "art_3"))
    assert order(new, "art_1") == ["1*", "2"]
    article = new.find("art_3")
    assert article is not None
    assert (article.excluded, article.text, article.heading, article.label) == (
        True,
        "",
        "Ответственность",
        "Статья 3.",
    )


def test_a_repealed_line_goes_and_the_others_are_counted_anew() -> None:
    new = done(change(O.REPEAL, S.PROVISION, "art_2__para_1__indent_2"))
    assert text(new, "art_2__para_1__indent_2") == "эвакуировать детей."


def test_a_repealed_first_part_gives_way_to_the_second() -> None:
    new = done(change(O.REPEAL, S.PROVISION, "art_2__para_1__subpara_1"))
    assert text(new, "art_2__para_1") == "Порядок определяется Правительством:"
    assert order(new, "art_2__para_1") == ["1", "2"]


def test_a_repealed_first_line_gives_way_to_the_second() -> None:
    new = done(change(O.REPEAL, S.PROVISION, "art_2__para_1__indent_1"))
    assert text(new, "art_2__para_1") == "оповещать население;"


def test_the_first_line_is_restated_without_what_follows() -> None:
    line = P(K.PARAGRAPH, "1", "1.", text="Все органы обязаны:")
    new = done(change(O.SUBSTITUTION, S.PROVISION, "art_2__para_1__indent_1", content=(line,)))
    assert text(new, "art_2__para_1") == "Все органы обязаны:"
    assert len(order(new, "art_2__para_1")) == 3


@pytest.mark.parametrize(
    ("label", "num", "expected"),
    [
        ("Статья 12-1.", "13", "Статья 13."),
        ("12-1-бап.", "13", "13-бап."),
        ("5)", "6", "6)"),
        ("Раздел IX", "10", "Раздел X"),
    ],
)
def test_a_new_number_is_printed_as_the_old_one_was(label: str, num: str, expected: str) -> None:
    kind = K.POINT if label == "5)" else K.SECTION if "Раздел" in label else K.ARTICLE
    old = {"5)": "5", "Раздел IX": "9"}.get(label, "12-1")
    act = act_of(P(kind, old, label, text="Текст."))
    new = done(change(O.RENUMBERING, S.PROVISION, act.provisions[0].eid, new=num), act=act)
    assert (new.provisions[0].label, new.provisions[0].num) == (expected, num)


def test_numbers_may_be_passed_on_within_one_law() -> None:
    new = done(
        change(O.RENUMBERING, S.PROVISION, "art_1__point_2", new="3"),
        insert("art_1", P(K.POINT, "2", "2)", text="новое;")),
    )
    assert order(new, "art_1") == ["1", "2", "3"]


def test_a_number_is_not_passed_on_by_a_unit_that_keeps_it() -> None:
    first = change(O.RENUMBERING, S.PROVISION, "art_1__point_2", new="1")  # taken, so 2 stays 2
    second = insert("art_1", P(K.POINT, "2", "2)", text="новое;"))
    assert refusal(first, second) == [Reason.NUMBER_TAKEN, Reason.NUMBER_TAKEN]
    first = change(O.RENUMBERING, S.PROVISION, "art_2__para_1", new="5")
    second = change(O.RENUMBERING, S.PROVISION, "art_2__para_2", new="5")
    assert refusal(first, second) == [Reason.NUMBER_TAKEN]


def test_a_whole_act_can_be_restated() -> None:
    content = (P(K.ARTICLE, "1", "Статья 1.", "Все", text="Новая редакция."),)
    assert [unit.heading for unit in done(change(O.SUBSTITUTION, S.PROVISION, "", content=content)).provisions] == [
        "Все"
    ]


def test_a_repealed_act_has_nothing_left_in_force() -> None:
    repeal = change(O.REPEAL, S.PROVISION, "")
    result = consolidate(ACT, (repeal,))
    assert result.act.repealed
    assert result.act.provisions == ()
    assert not ACT.repealed


def test_what_else_is_said_of_a_repealed_act_is_lost() -> None:
    repeal, other = change(O.REPEAL, S.PROVISION, ""), words("art_1__point_1", "лица", "люди")
    result = consolidate(ACT, (other, repeal))
    assert [failure.reason for failure in result.failed] == [Reason.OVERLAPS]
    assert result.applied == (repeal,)


def test_a_repealed_unit_has_the_remark_it_is_given() -> None:
    noted = consolidate(
        ACT,
        (change(O.REPEAL, S.PROVISION, "art_2__para_2"),),
        remark=lambda unit: ServiceNote(NoteKind.EXCLUDED, "Нет."),
    )
    unit = noted.act.find("art_2__para_2")
    assert unit is not None
    assert printed(unit) == "2. Нет."


# --- whatever is asked ------------------------------------------------------------------------------------------------


EIDS = st.sampled_from(
    [unit.eid for unit in ACT.walk()] + ["", "art_2__para_1__indent_1", "art_2__para_1__subpara_1", "x"]
)
UNITS = st.builds(
    P, st.sampled_from(K), st.sampled_from(["", "1", "2", "3", "1-1", "x"]), st.sampled_from(["", "1)", "Статья 1."]),
    text=st.sampled_from(["", "дети", "Новый текст лиц;"]),
)  # fmt: skip
WORDS = st.sampled_from(["", "лица", "детей", "(", "учет", ", и"])
MODIFICATIONS = st.builds(
    change, st.sampled_from(O), st.sampled_from(S), EIDS, old=WORDS, new=WORDS, place=st.sampled_from(Place),
    content=st.lists(UNITS | st.sampled_from(list(ACT.walk())), max_size=2).map(tuple), after=EIDS,
)  # fmt: skip


@given(st.lists(MODIFICATIONS, max_size=6))
@settings(max_examples=500)
def test_any_modifications_are_applied_or_refused_and_none_is_lost(modifications: list[Modification]) -> None:
    result = consolidate(ACT, modifications)
    accounted = [*result.applied, *(failure.modification for failure in result.failed)]
    assert sorted(map(repr, accounted)) == sorted(map(repr, modifications))
    eids = [unit.eid for unit in result.act.walk()]
    assert len(set(eids)) == len(eids)
    assert all(line.strip() for provision in result.act.provisions for line in lines(provision))
    if not result.applied:
        assert result.act is ACT


@given(st.lists(MODIFICATIONS, max_size=5))
@settings(max_examples=300)
def test_what_was_refused_left_no_trace(modifications: list[Modification]) -> None:
    result = consolidate(ACT, modifications)
    again = consolidate(ACT, result.applied)
    assert again.failed == ()
    assert same_text(again.act, result.act, exactly=True)
