"""From what a drafter does to amendments, and from amendments to the act as proposed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from workbench.errors import UnusableInput
from workbench.importers.structure import parse_provisions
from workbench.languages import LANGUAGES
from workbench.law.act import Act, Kind, Provision, printed
from workbench.law.amendment import Action, Amendment, Granularity, Operation, Scope, Status
from workbench.law.change import Changes
from workbench.law.eid import with_eids
from workbench.workspace import amendments as use
from workbench.workspace.effects import effect, modifications_of
from workbench.workspace.previews import in_force_text, preview
from workbench.workspace.proposing import propose_eid

TEXT = """Глава 1. Общие положения
Статья 1. Основные понятия
В настоящем Законе используются следующие понятия:
1) дети – лица, не достигшие восемнадцатилетнего возраста;
2) помощь – меры, принимаемые органами.
Статья 2. Обязанности органов
1. Органы обязаны:
1) оповещать население;
2) эвакуировать население.
Порядок эвакуации определяется Правительством.
2. Органы ведут учет пострадавших.
Статья 3. Ответственность
Виновные лица несут ответственность."""


@pytest.fixture
def act() -> Act:
    return with_eids(
        Act("a", "/akn/kz/act/2014-04-11/188-v", "rus", "О защите", provisions=parse_provisions(TEXT, LANGUAGES["rus"]))
    )


def proposed(act: Act, *made: Amendment) -> Act:
    told = effect(act, made)
    assert told.problems == ()
    return told.amended.proposed


def after(changes: Changes) -> Amendment:
    (change,) = changes
    assert isinstance(change.after, Amendment)
    return change.after


def test_a_new_wording_is_told_by_the_words_that_change(act: Act) -> None:
    made = use.revise(act, "art_2__para_2", "2. Органы ведут отдельный учет пострадавших.")
    (told,), problems = modifications_of(act, made)
    assert problems == ()
    assert (told.operation, told.scope, told.new) == (Operation.INSERTION, Scope.WORDS, "отдельный")
    assert told.amendment == made.id


@pytest.mark.parametrize(
    ("granularity", "target"), [(Granularity.PROVISION, "art_2__para_2"), (Granularity.ARTICLE, "art_2")]
)
def test_the_drafter_chooses_how_finely_a_change_is_told(act: Act, granularity: Granularity, target: str) -> None:
    made = use.revise(act, "art_2__para_2", "2. Органы ведут отдельный учет пострадавших.")
    (told,), _ = modifications_of(act, replace(made, granularity=granularity))
    assert (told.scope, told.target.eid) == (Scope.PROVISION, target)
    assert proposed(act, replace(made, granularity=granularity)) == proposed(act, made)


def test_amendments_of_one_article_do_not_disturb_each_other(act: Act) -> None:
    changed = proposed(
        act,
        use.revise(act, "art_2__para_1__point_1", "1) оповещать население и организации;"),
        use.insert(act, "art_2__para_1__point_1-1", "1-1) искать детей;"),
        use.repeal(act, "art_2__para_2"),
        use.insert(act, "art_2__para_3", "3. Иное."),
    )
    article = changed.find("art_2")
    assert article is not None
    assert printed(article).splitlines() == [
        "Статья 2. Обязанности органов", "1. Органы обязаны:", "1) оповещать население и организации;",
        "1-1) искать детей;", "2) эвакуировать население.", "Порядок эвакуации определяется Правительством.",
        "2. Исключен.", "3. Иное.",
    ]  # fmt: skip


def test_two_wordings_of_one_place_are_a_problem_that_says_so(act: Act) -> None:
    one = use.revise(act, "art_2__para_2", "2. Органы ведут отдельный учет пострадавших.")
    two = use.revise(act, "art_2__para_2", "2. Органы ведут подробный учет пострадавших.")
    told = effect(act, (one, two))
    assert [problem.amendment for problem in told.problems] == [two.id]
    assert told.problems[0].message


@pytest.mark.parametrize("status", [Status.REJECTED, Status.WITHDRAWN])
def test_what_is_rejected_or_withdrawn_changes_nothing(act: Act, status: Status) -> None:
    made = use.repeal(act, "art_3")
    assert proposed(act, after(use.set_status(made, status, "не нужно"))) == act


def test_of_variants_only_the_chosen_one_counts(act: Act) -> None:
    ours = use.revise(act, "art_2__para_2", "2. Органы ведут отдельный учет пострадавших.")
    theirs = replace(use.revise(act, "art_2__para_2", "2. Органы ведут подробный учет."), chosen=False)
    changes = use.choose(theirs, (ours, theirs))
    now = {change.after.id: change.after for change in changes if isinstance(change.after, Amendment)}
    assert {each.id: each.chosen for each in now.values()} == {ours.id: False, theirs.id: True}
    assert "подробный" in printed(proposed(act, *now.values()).provisions[0])


def test_an_amendment_without_a_wording_in_the_language_does_nothing_there(act: Act) -> None:
    made = use.revise(act, "art_2__para_2", "2. Органы ведут отдельный учет пострадавших.")
    kazakh = replace(act, language="kaz")
    assert effect(kazakh, (made,)).amended.modifications == ()
    assert use.pending_languages(made, ("rus", "kaz")) == ("kaz",)
    assert use.pending_languages(replace(made, only="rus"), ("rus", "kaz")) == ()
    assert use.pending_languages(use.repeal(act, "art_3"), ("rus", "kaz")) == ()


@pytest.mark.parametrize(
    ("eid", "text", "word"),
    [
        ("art_2__para_2", "3. Органы ведут учет.", "number"),
        ("art_2__para_2", "Органы ведут учет.", "number"),
        ("art_2__para_2", "2. Одно.\n3. Другое.", "more than"),
    ],
)
def test_a_wording_that_is_not_of_its_provision_is_a_problem(act: Act, eid: str, text: str, word: str) -> None:
    stated, (problem,) = modifications_of(act, use.revise(act, eid, text))
    assert stated == ()
    assert word in problem.message


@pytest.mark.parametrize(
    ("within", "kind", "after_eid", "expected"),
    [
        ("", Kind.ARTICLE, "art_2", "art_2-1"),
        ("", Kind.ARTICLE, "", "art_4"),
        ("", Kind.CHAPTER, "", "chp_2"),
        ("art_2", Kind.PARAGRAPH, "art_2__para_1", "art_2__para_1-1"),
        ("art_2__para_1", Kind.POINT, "", "art_2__para_1__point_3"),
        ("art_2__para_1", Kind.SUBPARAGRAPH, "", "art_2__para_1__subpara_3"),
        ("art_3", Kind.INDENT, "", "art_3__indent_2"),
    ],
)
def test_the_number_of_a_new_provision_follows_the_rule(
    act: Act, within: str, kind: Kind, after_eid: str, expected: str
) -> None:
    assert propose_eid(act, within, kind, after_eid) == expected


@pytest.mark.parametrize(
    ("eid", "after_eid", "text", "supplemented"),
    [
        ("chp_1-1", "chp_1", "Глава 1-1. Дети\nСтатья 3-1. Дети\nДети защищаются.", ""),
        ("sec_2", "chp_1", "Раздел 2. Дети\nГлава 2. Дети\nСтатья 3-1. Дети\nДети защищаются.", ""),
        ("art_1-1", "chp_1", "Статья 1-1. Дети\nДети защищаются.", "chp_1"),
    ],
)
def test_a_group_is_supplemented_only_by_what_it_may_hold(
    act: Act, eid: str, after_eid: str, text: str, supplemented: str
) -> None:
    """A chapter behind another stands beside it: «дополнить главой 1-1», never «главу 1 дополнить главой 1-1»."""
    (told,), problems = modifications_of(act, use.insert(act, eid, text, after=after_eid))
    assert problems == ()
    assert told.target.eid == supplemented
    assert told.after == ("" if supplemented else after_eid)


def test_a_clause_cannot_name_one_of_two_provisions_of_one_number() -> None:
    text = "Статья 2. Задачи\n1. Орган ведет учет.\n2. Орган ведет учет.\n2. Орган ведет реестр."
    provisions = parse_provisions(text, LANGUAGES["rus"])
    twice = with_eids(Act("a", "/akn/kz/act/2014-04-11/188-v", "rus", "О защите", provisions=provisions))
    made = use.revise(twice, "art_2__para_2~2", "2. Орган ведет список.")
    stated, (problem,) = modifications_of(twice, made)
    assert [each.new for each in stated] == ["список"]
    assert "Two provisions bear the number" in problem.message
    assert modifications_of(twice, use.revise(twice, "art_2__para_1", "1. Орган ведет список."))[1] == ()


def test_what_stands_in_the_way_is_said_without_advice_of_another_place(act: Act) -> None:
    """The list of open matters gives advice of its own, in the reader's language."""
    _, (problem,) = modifications_of(act, use.revise(act, "art_2__para_2", "3. Органы ведут учет."))
    assert problem.message == "The wording of art_2__para_2 begins with the number 3"
    unnumbered = use.insert(act, "annex_1", "Приложение\nПеречень имущества\n1. Одеяла.")
    _, (problem,) = modifications_of(act, unnumbered)
    assert problem.message == "The wording of annex_1 does not begin with its number"


def test_a_taken_number_is_refused(act: Act) -> None:
    with pytest.raises(UnusableInput, match="already exists"):
        use.insert(act, "art_2", "Статья 2. Иное")
    repealed = proposed(act, use.repeal(act, "art_3"))
    with pytest.raises(UnusableInput, match="already exists"):
        use.insert(repealed, "art_3", "Статья 3. Иное")
    with pytest.raises(UnusableInput, match="repealed already"):
        use.repeal(repealed, "art_3")


def test_words_are_replaced_whole_and_only_where_they_name_one_place(act: Act) -> None:
    assert use.with_words_replaced(act, "art_2__para_2", "учет", "учет и розыск") == (
        "2. Органы ведут учет и розыск пострадавших."
    )
    for words in ("уче", "население"):
        with pytest.raises(UnusableInput):
            use.with_words_replaced(act, "art_2__para_1", words, "x")


def test_words_are_replaced_through_the_whole_act(act: Act) -> None:
    made = use.replace_throughout(act, [("население", "население и детей")])
    changed = proposed(act, made)
    assert sum("население и детей" in each.text for each in changed.walk()) == 2
    assert in_force_text(act, made).splitlines() == ["1) оповещать население;", "2) эвакуировать население."]
    with pytest.raises(UnusableInput):
        use.replace_throughout(act, [(" ", "x")])


def test_a_renumbered_provision_keeps_its_text(act: Act) -> None:
    changed = proposed(act, use.renumber(act, "art_2__para_2", "5"))
    point = changed.find("art_2__para_5")
    assert isinstance(point, Provision)
    assert printed(point) == "5. Органы ведут учет пострадавших."
    with pytest.raises(UnusableInput):
        use.renumber(act, "art_2__para_2", "1")


def test_the_preview_shows_both_texts_and_the_clause(act: Act) -> None:
    shown = preview(act, use.revise(act, "art_2__para_2", "2. Органы ведут отдельный учет пострадавших."))
    assert (shown.in_force, shown.proposed) == (
        "2. Органы ведут учет пострадавших.",
        "2. Органы ведут отдельный учет пострадавших.",
    )
    assert [line for clause in shown.clauses for line in clause.lines] == [
        'пункт 2 статьи 2 после слова "ведут" дополнить словом "отдельный".'
    ]


def test_rewording_to_the_same_words_is_no_change(act: Act) -> None:
    made = use.revise(act, "art_3", "Статья 3. Ответственность\nИное.")
    assert use.reword(made, "rus", made.wording["rus"]) == Changes()
    assert after(use.reword(made, "kaz", "3-бап. Жауапкершілік\nӨзге.")).wording.keys() == {"rus", "kaz"}
    assert made.action is Action.REVISE
