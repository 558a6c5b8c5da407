from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from made_acts import WORK, edited, made_act, only_stubs_apart

from workbench.comparison.modifications import modifications
from workbench.law.act import Act, Kind, Provision, printed, rebuild
from workbench.law.amendment import Granularity, Modification, Operation, Scope
from workbench.law.consolidation import consolidate
from workbench.law.eid import with_eids
from workbench.law.sameness import same_text

P, K = Provision, Kind


def act_of(*provisions: Provision, title: str = "О защите") -> Act:
    return with_eids(Act("a", WORK, "rus", title, provisions=provisions))


@pytest.fixture
def act() -> Act:
    definitions = P(
        K.ARTICLE, "1", "Статья 1.", "Основные понятия", "В настоящем Законе используются следующие понятия:",
        children=(
            P(K.POINT, "1", "1)", text="дети – лица, не достигшие восемнадцатилетнего возраста;"),
            P(K.POINT, "2", "2)", text="помощь – меры, принимаемые органами государства;"),
        ),
    )  # fmt: skip
    duties = P(
        K.ARTICLE, "2", "Статья 2.", "Обязанности органов",
        children=(
            P(K.PARAGRAPH, "1", "1.", text="Местные органы обязаны:", children=(
                P(K.INDENT, text="оповещать население;"),
                P(K.INDENT, text="местные органы эвакуируют детей."),
                P(K.SUBPARAGRAPH, text="Порядок определяется Правительством."),
            )),
            P(K.PARAGRAPH, "2", "2.", text="Органы ведут учет детей, и органы ведут учет родителей."),
            P(K.PARAGRAPH, "3", "3.", text="Иные обязанности устанавливаются законом."),
        ),
    )  # fmt: skip
    return act_of(P(K.CHAPTER, "1", "Глава 1.", "Общие положения", children=(definitions, duties)))


def with_unit(act: Act, eid: str, **fields: object) -> Act:
    return with_eids(
        replace(act, provisions=rebuild(act.provisions, lambda u: replace(u, **fields) if u.eid == eid else u))  # type: ignore[arg-type]
    )


def told(old: Act, new: Act, granularity: Granularity = Granularity.AUTO) -> list[str]:
    stated = modifications(old, new, granularity=granularity)
    assert same_text(consolidate(old, stated).act, new)
    return [_sentence(each) for each in stated]


def _sentence(each: Modification) -> str:
    what = f"{each.operation} {each.scope} {each.target.eid}"
    words = f" {each.old!r}->{each.new!r}" if each.old or each.new else ""
    return what + words + "".join(f" [{printed(unit)}]" for unit in each.content)


@given(st.integers(0, 2**32), st.integers(0, 2**32), st.integers(1, 5), st.sampled_from(Granularity))
@settings(max_examples=1000)
def test_applied_modifications_always_give_the_new_act(
    seed: int, edit_seed: int, edits: int, granularity: Granularity
) -> None:
    old = made_act(Random(seed))
    new = edited(old, Random(edit_seed), edits)
    stated = modifications(old, new, granularity=granularity)
    done = consolidate(old, stated)
    assert done.failed == ()
    assert same_text(done.act, new) or only_stubs_apart(done.act, new)


@given(st.integers(0, 2**32))
@settings(max_examples=100)
def test_an_act_that_reads_the_same_needs_no_modification(seed: int) -> None:
    act = made_act(Random(seed))
    assert modifications(act, replace(act, title=act.title.replace("i", "і"))) == ()


@pytest.mark.parametrize(
    ("eid", "text", "expected"),
    [
        (
            "art_1__point_1", "дети – граждане, не достигшие восемнадцатилетнего возраста;",
            "substitution words art_1__point_1 'лица'->'граждане'",
        ),
        (
            "art_1__point_1", "дети – лица, не достигшие восемнадцатилетнего возраста, и сироты;",
            "insertion words art_1__point_1 'возраста'->', и сироты'",
        ),
        (
            "art_1__point_2", "помощь – меры, принимаемые государства;",
            "repeal words art_1__point_2 'органами'",
        ),
        (  # the word stands twice: its neighbour tells which
            "art_2__para_2", "Органы ведут учет детей, и органы ведут перечень родителей.",
            "substitution words art_2__para_2 'учет родителей'->'перечень родителей'",
        ),
        (  # the words stand in the list below too: the first line is named
            "art_2__para_1", "Местные исполнительные органы обязаны:",
            "insertion words art_2__para_1__subpara_1 'Местные'->'исполнительные'",
        ),
        (
            "art_2__para_3", "Иные обязанности устанавливаются законом;",
            "substitution words art_2__para_3 'законом.'->'законом;'",
        ),
        (  # more than half goes: the point is restated
            "art_2__para_3", "Права детей устанавливаются договором.",
            "substitution provision art_2__para_3 [3. Права детей устанавливаются договором.]",
        ),
    ],
)  # fmt: skip
def test_the_smallest_unit_that_tells_the_change(act: Act, eid: str, text: str, expected: str) -> None:
    (sentence,) = told(act, with_unit(act, eid, text=text))
    assert sentence.replace("->''", "") == expected


def test_words_that_stand_below_too_are_named_in_the_first_line() -> None:
    listed = (P(K.INDENT, text="органы;"), P(K.INDENT, text="иные органы."))
    point = P(K.PARAGRAPH, "1", "1.", text="органы:", children=listed)
    old = act_of(P(K.ARTICLE, "1", "Статья 1.", "О", children=(point,)))
    new = with_unit(old, "art_1__para_1", text="органы управления:")
    assert told(old, new, Granularity.WORDS) == ["insertion words art_1__para_1__indent_1 'органы'->'управления'"]


def test_three_places_are_told_by_words_and_four_by_a_new_wording() -> None:
    words = [f"слово{n} и другие слова здесь" for n in range(6)]
    old = act_of(P(K.ARTICLE, "1", "Статья 1.", "О", text=", ".join(words) + "."))
    three = with_unit(
        old, "art_1", text=", ".join(w.replace("слово", "речь") if n < 3 else w for n, w in enumerate(words)) + "."
    )
    four = with_unit(
        old, "art_1", text=", ".join(w.replace("слово", "речь") if n < 4 else w for n, w in enumerate(words)) + "."
    )
    assert [s.split()[1] for s in told(old, three)] == ["words"] * 3
    assert [s.split()[1] for s in told(old, four)] == ["provision"]
    assert [s.split()[1] for s in told(old, four, Granularity.WORDS)] == ["words"] * 4


def test_granularity_moves_the_same_change_from_words_to_the_article(act: Act) -> None:
    new = with_unit(act, "art_1__point_1", text="дети – граждане, не достигшие восемнадцатилетнего возраста;")
    targets = {g: [each.target.eid for each in modifications(act, new, granularity=g)] for g in Granularity}
    scopes = {g: [each.scope for each in modifications(act, new, granularity=g)] for g in Granularity}
    assert targets[Granularity.PROVISION] == ["art_1__point_1"]
    assert scopes[Granularity.PROVISION] == [Scope.PROVISION]
    assert targets[Granularity.ARTICLE] == ["art_1"]
    assert scopes[Granularity.WORDS] == [Scope.WORDS]


def test_a_changed_first_line_is_restated_without_its_list(act: Act) -> None:
    new = with_unit(act, "art_2__para_1", text="Государственные учреждения должны:")
    assert told(act, new, Granularity.PROVISION) == [
        "substitution provision art_2__para_1__subpara_1__indent_1 [1. Государственные учреждения должны:]"
    ]


def test_new_units_repeals_headings_and_numbers_are_told_as_such(act: Act) -> None:
    para = act.find("art_2")
    assert para is not None
    added = P(K.PARAGRAPH, "2-1", "2-1.", text="Новый пункт о детях.")
    gone = replace(para.children[2], text="", excluded=True)
    new = with_unit(act, "art_2", children=(*para.children[:2], added, gone), heading="Права органов")
    assert told(act, new) == [
        "substitution heading art_2 ''->'Права органов'",
        "repeal provision art_2__para_3",
        "insertion provision art_2 [2-1. Новый пункт о детях.]",
    ]


def test_a_new_indent_is_numbered_as_drafters_count(act: Act) -> None:
    para = act.find("art_2__para_1")
    assert para is not None
    line = P(K.INDENT, text="информировать родителей;")
    new = with_unit(act, "art_2__para_1", children=(para.children[0], line, *para.children[1:]))
    (stated,) = modifications(act, new)
    assert [(unit.kind, unit.num) for unit in stated.content] == [(K.INDENT, "3")]


def test_a_unit_with_its_text_under_another_number_is_renumbered(act: Act) -> None:
    para = act.find("art_2__para_3")
    assert para is not None
    new = with_unit(act, "art_2__para_3", num="4", label="4.")
    assert told(act, new) == ["renumbering provision art_2__para_3 ''->'4'"]


def test_a_new_article_names_the_act_where_its_number_tells_the_chapter(act: Act) -> None:
    chapter = act.find("chp_1")
    assert chapter is not None
    article = P(K.ARTICLE, "1-1", "Статья 1-1.", "Принципы", text="Помощь доступна.")
    new = with_unit(act, "chp_1", children=(chapter.children[0], article, chapter.children[1]))
    assert [each.target.eid for each in modifications(act, new)] == [""]


def test_a_new_first_article_of_a_chapter_names_the_chapter() -> None:
    def chapter(n: str, *articles: str) -> Provision:
        units = tuple(P(K.ARTICLE, a, f"Статья {a}.", "О", text=f"Текст {a}.") for a in articles)
        return P(K.CHAPTER, n, f"Глава {n}.", "О", children=units)

    old = act_of(chapter("1", "1", "2"), chapter("2", "3"))
    new = act_of(chapter("1", "1", "2"), chapter("2", "2-1", "3"))
    (stated,) = modifications(old, new)
    assert stated.target.eid == "chp_2"
    assert same_text(consolidate(old, (stated,)).act, new)


def test_a_signature_on_other_lines_is_no_change() -> None:
    article = P(K.ARTICLE, "1", "Статья 1.", "План", "Орган ведет план.")
    old = act_of(article, P(K.SIGNATURE, text="Президент", children=(P(K.INDENT, text="Республики Казахстан Н. А."),)))
    new = act_of(article, P(K.SIGNATURE, text="Президент Республики Казахстан", children=(P(K.INDENT, text="Н. А."),)))
    assert modifications(old, new) == ()
    reworded = with_unit(new, "art_1", text="Орган ведет учет.")
    assert [each.target.eid for each in modifications(old, reworded)] == ["art_1"]


def test_a_number_left_out_is_told_as_repealed(act: Act) -> None:
    para = act.find("art_2")
    assert para is not None
    new = with_unit(act, "art_2", children=para.children[:2])
    (stated,) = modifications(act, new)
    assert (stated.operation, stated.target.eid) == (Operation.REPEAL, "art_2__para_3")


def test_an_article_moved_to_another_chapter_restates_both() -> None:
    units = [P(K.ARTICLE, str(n), f"Статья {n}.", "О", text=f"Текст статьи {n}.") for n in range(1, 4)]
    old = act_of(
        *(P(K.CHAPTER, c, f"Глава {c}.", "О", children=tuple(u)) for c, u in (("1", units[:2]), ("2", units[2:])))
    )
    new = act_of(
        *(P(K.CHAPTER, c, f"Глава {c}.", "О", children=tuple(u)) for c, u in (("1", units[:1]), ("2", units[1:])))
    )
    assert [each.target.eid for each in modifications(old, new)] == ["chp_1", "chp_2"]
    assert same_text(consolidate(old, modifications(old, new)).act, new)


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        (("art_2__para_2",), ["throughout art_2__para_2"]),  # twice in one text
        (("art_2__para_1", "art_2__para_3"), ["words art_2__para_1__subpara_1__indent_1", "words art_2__para_3"]),
        (("art_2__para_1", "art_2__para_1__indent_3", "art_2__para_2", "art_2__para_3"), ["throughout art_2"]),
    ],
)
def test_the_same_words_replaced_everywhere_are_told_once(
    act: Act, changed: tuple[str, ...], expected: list[str]
) -> None:
    act = with_unit(act, "art_2__para_2", text="Все органы ведут учет детей, и все органы ведут учет родителей.")
    act = with_unit(act, "art_2__para_3", text="Иные обязанности органы исполняют по закону.")
    new = act
    for eid in changed:
        unit = act.find(eid)
        assert unit is not None
        new = with_unit(new, eid, text=unit.text.replace("органы", "ведомства"))
    stated = modifications(act, new)
    assert [f"{each.scope} {each.target.eid}" for each in stated] == expected
    assert {(each.old, each.new) for each in stated if each.scope is Scope.THROUGHOUT} <= {("органы", "ведомства")}
    assert same_text(consolidate(act, stated).act, new)


def test_words_replaced_in_heading_and_text_are_told_so(act: Act) -> None:
    new = with_unit(act, "art_1", heading="Главные понятия")
    new = with_unit(new, "art_1__point_1", text="Основные лица – лица, не достигшие восемнадцатилетнего возраста;")
    old = with_unit(act, "art_1__point_1", text="Основные лица – лица, не достигшие восемнадцатилетнего возраста;")
    new = with_unit(new, "art_1__point_1", text="Главные лица – лица, не достигшие восемнадцатилетнего возраста;")
    (stated,) = modifications(old, new)
    assert (stated.scope, stated.old, stated.new) == (Scope.HEADING_AND_TEXT, "Основные", "Главные")


def test_words_replaced_through_the_whole_act_are_told_once() -> None:
    old = act_of(
        *(P(K.ARTICLE, str(n), f"Статья {n}.", "О", text=f"Уполномоченный орган ведет учет {n}.") for n in (1, 2, 3))
    )
    new = replace(old, provisions=tuple(replace(u, text=u.text.replace("орган", "штаб")) for u in old.provisions))
    (stated,) = modifications(old, new)
    assert (stated.scope, stated.target.eid, stated.old, stated.new) == (Scope.THROUGHOUT, "", "орган", "штаб")


def test_a_unit_whose_lines_come_and_go_is_restated(act: Act) -> None:
    para = act.find("art_2__para_1")
    assert para is not None
    _, second, part = para.children
    line = P(K.INDENT, text="информировать родителей о порядке оказания помощи;")
    new = with_unit(act, "art_2__para_1", children=(second, line, part))
    (stated,) = modifications(act, new, granularity=Granularity.WORDS)
    assert (stated.operation, stated.target.eid) == (Operation.SUBSTITUTION, "art_2__para_1")


def test_every_modification_names_its_amendment(act: Act) -> None:
    new = with_unit(act, "art_2__para_3", text="Иные права устанавливаются законом.")
    assert {each.amendment for each in modifications(act, new, amendment="a1")} == {"a1"}


def test_the_closing_predicate_of_a_kazakh_list_moves_on_when_a_subpoint_is_added() -> None:
    points = (
        P(K.POINT, "7", "7)", text="заңдарды сақтауға;"),
        P(K.POINT, "8", "8)", text="мемлекеттік рәміздерді құрметтеуге міндетті."),
    )
    duties = P(K.PARAGRAPH, "3", "3.", text="Ұйымдар:", children=points)
    old = act_of(P(K.ARTICLE, "51", "51-бап.", "Міндеттер", children=(duties,)))
    last = replace(points[1], text="мемлекеттік рәміздерді құрметтеуге;")
    added = P(K.POINT, "9", "9)", text="балаларды қорғауға міндетті.")
    new = with_unit(old, "art_51__para_3", children=(points[0], last, added))
    assert told(old, new) == [
        "substitution words art_51__para_3__point_8 'құрметтеуге міндетті.'->'құрметтеуге;'",
        "insertion provision art_51__para_3 [9) балаларды қорғауға міндетті.]",
    ]


def test_words_are_not_asked_to_tell_a_text_replaced_as_a_whole(act: Act) -> None:
    new = with_unit(act, "art_2__para_3", text="Совсем другая норма о помощи.")
    assert [each.scope for each in modifications(act, new, granularity=Granularity.WORDS)] == [Scope.PROVISION]


@pytest.mark.parametrize(
    ("mark", "operations"), [(";", [Operation.INSERTION]), (", и", [Operation.SUBSTITUTION, Operation.INSERTION])]
)
def test_the_mark_of_a_list_that_goes_on_goes_without_saying(mark: str, operations: list[Operation]) -> None:
    def listed(*texts: str) -> Act:
        points = tuple(Provision(Kind.POINT, str(n), f"{n})", text=text) for n, text in enumerate(texts, start=1))
        article = Provision(Kind.ARTICLE, "1", "Статья 1.", "Принципы", "Органы следуют принципам:", points)
        return with_eids(Act("a", "/akn/kz/act/2014-04-11/188-v", "rus", "", provisions=(article,)))

    old = listed("законности и справедливости;", "соразмерности ответа угрозе.")
    new = listed("законности и справедливости;", f"соразмерности ответа угрозе{mark}", "защиты прав детей.")
    told = modifications(old, new)
    assert [each.operation for each in told] == operations
    assert same_text(consolidate(old, told).act, new)
