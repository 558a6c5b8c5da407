from __future__ import annotations

from dataclasses import replace

import pytest

from workbench.analysis.impact import Outcome, consequences, of_amendment, with_number, without_number
from workbench.law.act import Act, Kind, Provision
from workbench.law.amended_act import AmendedAct
from workbench.law.amendment import Action, Amendment, Modification, Operation, Scope
from workbench.law.concordance import Correspondence
from workbench.law.consolidation import consolidate
from workbench.law.eid import with_eids
from workbench.law.reference import ProvisionRef

WORK = "/akn/kz/act/x"


def article(num: str, text: str) -> Provision:
    return Provision(Kind.ARTICLE, num, f"Статья {num}.", "Предмет", text)


ACT = with_eids(
    Act("a", WORK, "rus", "О защите", provisions=(
        article("1", "Меры статей 2, 3 и 4 настоящего Закона."),
        article("2", "Текст."), article("3", "Текст."), article("4", "Согласно статье 3 настоящего Закона."),
    ))
)  # fmt: skip


def amended(operation: Operation, eid: str, **fields: object) -> AmendedAct:
    made = Modification(operation, Scope.PROVISION, ProvisionRef(WORK, eid), **fields)  # type: ignore[arg-type]
    return AmendedAct(ACT, consolidate(ACT, (made,)).act, (made,), ())


def test_repeal_breaks_citations_and_the_list_is_put_right() -> None:
    found = consequences([amended(Operation.REPEAL, "art_3")], [ACT])
    assert [(each.outcome, each.ref.eid, each.proposal) for each in found] == [
        (Outcome.CITATION_BREAKS, "art_1", "Меры статей 2 и 4 настоящего Закона."),
        (Outcome.CITATION_BREAKS, "art_4", ""),
    ]


def test_renumbering_moves_citations() -> None:
    found = consequences([amended(Operation.RENUMBERING, "art_3", new="5")], [ACT])
    assert [(each.outcome, each.proposal) for each in found] == [
        (Outcome.CITATION_MOVES, "Меры статей 2, 5 и 4 настоящего Закона."),
        (Outcome.CITATION_MOVES, "Согласно статье 5 настоящего Закона."),
    ]


def test_new_wording_under_a_citation_is_told() -> None:
    found = consequences([amended(Operation.SUBSTITUTION, "art_3", content=(article("3", "Иное."),))], [ACT])
    assert {(each.outcome, each.ref.eid) for each in found} == {
        (Outcome.CITED_TEXT_CHANGES, "art_1"),
        (Outcome.CITED_TEXT_CHANGES, "art_4"),
    }


def test_links_other_amendments_and_the_other_language_are_told() -> None:
    first = Amendment("m1", ProvisionRef(WORK, "art_3"), Action.REVISE, wording={"rus": "…"})
    second = Amendment("m2", ProvisionRef(WORK, "art_3"), Action.REPEAL)
    link = Correspondence("l1", "r1", ProvisionRef(WORK, "art_3"))
    same = replace(amended(Operation.REPEAL, "art_2"), proposed=ACT)
    found = consequences([same], [ACT], (first, second), (link,))
    assert [each.outcome for each in found] == [
        Outcome.LINKED, Outcome.LINKED, Outcome.ALSO_AMENDED, Outcome.OTHER_LANGUAGE,
    ]  # fmt: skip
    assert Outcome.ALSO_AMENDED in {each.outcome for each in of_amendment(found, first)}


@pytest.mark.parametrize(
    ("words", "old", "new", "expected"),
    [
        ("пунктом 2 статьи 12", "12", "14", "пунктом 2 статьи 14"),
        ("пунктом 2 статьи 2", "2", "3", ""),
        ("статьи 12-1", "12", "14", ""),
        ("осы Заңның 12-бабында", "12", "14", "осы Заңның 14-бабында"),
    ],
)
def test_a_number_is_changed_where_it_stands_once(words: str, old: str, new: str, expected: str) -> None:
    assert with_number(words, old, new) == expected


@pytest.mark.parametrize(
    ("words", "num", "expected"),
    [
        ("пунктами 3, 4 и 5 статьи 7", "4", "пунктами 3 и 5 статьи 7"),
        ("3, 4, 5 және 7-тармақтарына", "7", "3, 4 және 5-тармақтарына"),
        ("пунктами 3 и 4", "4", ""),
        ("подпункты 1), 2) и 3)", "1", "подпункты 2) и 3)"),
    ],
)
def test_a_number_is_taken_out_of_a_list_of_three(words: str, num: str, expected: str) -> None:
    assert without_number(words, num) == expected
