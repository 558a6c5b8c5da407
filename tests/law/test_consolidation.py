from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.law.act import Act, Kind, NoteKind, Provision, ServiceNote, lines, printed
from workbench.law.addresses import Extent, resolve
from workbench.law.amendment import Modification, Operation, Place, Scope
from workbench.law.consolidation import as_of, consolidate
from workbench.law.edits import Reason
from workbench.law.eid import with_eids
from workbench.law.reference import ProvisionRef
from workbench.law.sameness import differences, same_text

P, K, O, S = Provision, Kind, Operation, Scope  # noqa: E741
WORK = "/akn/kz/act/2014-04-11/188-v"


def act_of(*provisions: Provision) -> Act:
    return with_eids(Act("a", WORK, "rus", "О гражданской защите", provisions=provisions))


ACT = act_of(
    P(K.PREAMBLE, text="Настоящий Закон регулирует отношения."),
    P(K.CHAPTER, "1", "Глава 1.", "Общие положения", children=(
        P(K.ARTICLE, "1", "Статья 1.", "Понятия", "В Законе используются понятия:", children=(
            P(K.POINT, "1", "1)", text="дети – лица до 18 лет;"),
            P(K.POINT, "2", "2)", text="помощь – меры органов."),
        )),
        P(K.ARTICLE, "2", "Статья 2.", "Органы и иные лица", children=(
            P(K.PARAGRAPH, "1", "1.", text="Органы обязаны:", children=(
                P(K.INDENT, text="оповещать население;"),
                P(K.INDENT, text="эвакуировать детей."),
                P(K.SUBPARAGRAPH, text="Порядок определяется Правительством:", children=(
                    P(K.POINT, "1", "1)", text="для детей;"), P(K.POINT, "2", "2)", text="для лиц."),
                )),
            )),
            P(K.PARAGRAPH, "2", "2.", text="Органы ведут учет (далее – учет) лиц."),
            P(K.PARAGRAPH, "3", "3.", excluded=True),
        )),
    )),
    P(K.CHAPTER, "2", "Глава 2.", "Заключительные положения", children=(
        P(K.ARTICLE, "3", "Статья 3.", "Ответственность", "Виновные лица несут ответственность."),
    )),
    P(K.SIGNATURE, text="Президент"),
)  # fmt: skip


def change(operation: Operation, scope: Scope, eid: str, **fields: object) -> Modification:
    return Modification(operation, scope, ProvisionRef(WORK, eid), **fields)  # type: ignore[arg-type]


def words(eid: str, old: str, new: str, scope: Scope = S.WORDS) -> Modification:
    return change(O.SUBSTITUTION if new else O.REPEAL, scope, eid, old=old, new=new)


def insert(eid: str, *content: Provision, after: str = "") -> Modification:
    return change(O.INSERTION, S.PROVISION, eid, content=content, after=after)


def done(*modifications: Modification, act: Act = ACT) -> Act:
    result = consolidate(act, modifications)
    assert result.failed == ()
    assert result.applied == modifications
    return result.act


def text(act: Act, eid: str) -> str:
    unit = act.find(eid)
    assert unit is not None, eid
    return unit.text


def order(act: Act, eid: str) -> list[str]:
    """Return the children's numbers and words, '*' for repealed ones."""
    unit = act.find(eid)
    assert unit is not None, eid
    return [f"{child.num}{'*' if child.excluded else ''}" for child in unit.children]


def refusal(*modifications: Modification, act: Act = ACT) -> list[Reason]:
    return [failure.reason for failure in consolidate(act, modifications).failed]


# --- addresses -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("eid", "unit", "extent"),
    [
        ("art_1__point_2", "art_1__point_2", Extent.WHOLE),
        ("art_2__para_1__indent_1", "art_2__para_1", Extent.FIRST_LINE),
        ("art_2__para_1__indent_3", "art_2__para_1__indent_3", Extent.WHOLE),
        ("art_2__para_1__subpara_1", "art_2__para_1", Extent.FIRST_PART),
        ("art_2__para_1__subpara_1__indent_2", "art_2__para_1__indent_2", Extent.WHOLE),
        ("art_2__para_1__subpara_1__indent_1", "art_2__para_1", Extent.FIRST_LINE),
        ("art_2__para_1__subpara_2__point_1", "art_2__para_1__subpara_2__point_1", Extent.WHOLE),
        ("art_2__para_1__point_2", "art_2__para_1__subpara_2__point_2", Extent.WHOLE),  # the list of the second part
        ("art_1__indent_3", "art_1__point_2", Extent.WHOLE),  # the third line is a numbered subpoint
        ("art_2__subpara_2", "art_2__para_2", Extent.WHOLE),  # an article of numbered parts
    ],
)
def test_an_address_means_a_unit_or_the_first_part_or_line_of_one(eid: str, unit: str, extent: Extent) -> None:
    found = resolve(ACT, eid)
    assert found is not None
    assert (found.provision.eid, found.extent) == (unit, extent)


@pytest.mark.parametrize(
    "eid", ["art_9", "art_1__indent_9", "art_2__para_1__subpara_1__indent_4", "art_1__point_7", "no such", "art_1__x_1"]
)
def test_an_address_of_nothing_resolves_to_nothing(eid: str) -> None:
    assert resolve(ACT, eid) is None


# --- words -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("modification", "eid", "expected"),
    [
        (words("art_1__point_1", "лица", "граждане"), "art_1__point_1", "дети – граждане до 18 лет;"),
        (words("art_1__point_1", "дети - лица", "дети - люди"), "art_1__point_1", "дети - люди до 18 лет;"),
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


# --- overlaps --------------------------------------------------------------------------------------------------------

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


# --- editions in time ------------------------------------------------------------------------------------------------


def test_an_act_reads_on_a_day_with_what_is_in_force_then() -> None:
    soon = words("art_1__point_1", "лица", "люди"), date(2025, 1, 1)
    later = words("art_1__point_1", "люди", "граждане"), date(2027, 1, 1)
    unknown = words("art_3", "лица", "люди"), None
    act, pending = as_of(ACT, (later, unknown, soon), date(2026, 6, 1))
    assert text(act, "art_1__point_1") == "дети – люди до 18 лет;"
    assert pending == (later[0], unknown[0])
    assert act.expression_date == date(2026, 6, 1)
    act, pending = as_of(ACT, (later, unknown, soon), date(2027, 1, 1))
    assert text(act, "art_1__point_1") == "дети – граждане до 18 лет;"
    assert pending == (unknown[0],)


# --- sameness --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fields", "same"),
    [
        ({"id": "x", "eid": "y", "notes": ()}, True),
        ({"text": "дети - лица  до 18 лет;"}, True),  # reads the same
        ({"label": "1)."}, True),
        ({"text": "дети – лица до 19 лет;"}, False),
        ({"num": "3"}, False),
        ({"excluded": True}, False),
        ({"kind": K.PARAGRAPH}, False),
    ],
)
def test_provisions_are_the_same_when_they_read_the_same(fields: dict[str, object], same: bool) -> None:
    unit = ACT.find("art_1__point_1")
    assert unit is not None
    other = replace(unit, **fields)  # type: ignore[arg-type]
    assert same_text(unit, other) is same
    assert (differences(unit, other) == ()) is same


def test_the_same_letters_are_asked_for_only_on_request() -> None:
    a, b = P(K.INDENT, text="негiзгi"), P(K.INDENT, text="негізгі")
    assert same_text(a, b)
    assert not same_text(a, b, exactly=True)


def test_a_heading_in_capitals_is_the_same_heading_and_other_letters_are_not() -> None:
    chapter = P(K.CHAPTER, "1", "Глава 1.", "Общие положения")
    assert same_text(chapter, replace(chapter, heading="ОБЩИЕ ПОЛОЖЕНИЯ"))
    assert not same_text(chapter, replace(chapter, heading="Общие Положения"))
    assert not same_text(chapter, replace(chapter, heading="ОБЩИЕ УСЛОВИЯ"))


def test_differences_name_the_smallest_units() -> None:
    new = done(words("art_1__point_1", "лица", "люди"), insert("", P(K.ARTICLE, "2-1", "Статья 2-1.", "Новая")))
    assert differences(ACT, new) == ("art_1__point_1", "art_2-1")
    assert differences(new, ACT) == ("art_1__point_1", "art_2-1")
    assert differences(ACT, ACT) == ()


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
    content=st.lists(UNITS, max_size=2).map(tuple), after=EIDS,
)  # fmt: skip


@given(st.lists(MODIFICATIONS, max_size=6))
@settings(max_examples=500, deadline=None)
def test_any_modifications_are_applied_or_refused_and_none_is_lost(modifications: list[Modification]) -> None:
    result = consolidate(ACT, modifications)
    accounted = [*result.applied, *(failure.modification for failure in result.failed)]
    assert sorted(map(repr, accounted)) == sorted(map(repr, modifications))
    assert list(lines(result.act.provisions[0])) is not None if result.act.provisions else True


@given(st.lists(MODIFICATIONS, max_size=5))
@settings(max_examples=300, deadline=None)
def test_what_was_refused_left_no_trace(modifications: list[Modification]) -> None:
    result = consolidate(ACT, modifications)
    again = consolidate(ACT, result.applied)
    assert again.failed == ()
    assert same_text(again.act, result.act, exactly=True)


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
