"""An act and its provisions: walking, printing, rebuilding."""

from __future__ import annotations

from dataclasses import replace

import pytest

from workbench.law.act import Act, Kind, NoteKind, Provision, ServiceNote, printed, rebuild
from workbench.law.eid import with_eids

POINT = Provision(Kind.POINT, "1", "1)", text="жить;", eid="art_5__para_1__point_1")
PARAGRAPH = Provision(Kind.PARAGRAPH, "1", "1.", text="Дети имеют право:", children=(POINT,), eid="art_5__para_1")
ARTICLE = Provision(Kind.ARTICLE, "5", "Статья 5.", "Права", children=(PARAGRAPH,), eid="art_5")
ACT = Act("1", "/akn/kz/act/1", "rus", "О детях", provisions=(ARTICLE,))
REMARK = ServiceNote(NoteKind.EXCLUDED, "исключен Законом РК от 01.01.2020 № 1-VI;")


def test_provisions_are_walked_in_reading_order() -> None:
    assert [provision.eid for provision in ACT.walk()] == ["art_5", "art_5__para_1", "art_5__para_1__point_1"]


def test_a_provision_is_found_by_its_address() -> None:
    assert ACT.find("art_5__para_1__point_1") is POINT
    assert ACT.find("art_6") is None


def test_every_provision_is_found_also_where_a_unit_stands_that_no_eid_begins_with():
    stray = Provision(Kind.CHAPTER, "9", children=(Provision(Kind.ARTICLE, "90"),))
    odd = with_eids(replace(ACT, provisions=(*ACT.provisions, Provision(Kind.ARTICLE, "7", children=(stray,)))))
    assert odd.find("art_90") is not None
    for act in (ACT, odd):
        assert all(act.find(each.eid) is each for each in act.walk())


@pytest.mark.parametrize(
    ("provision", "text"),
    [
        (ARTICLE, "Статья 5. Права\n1. Дети имеют право:\n1) жить;"),
        (
            Provision(Kind.ARTICLE, "8", "Статья 8", text="Республика уважает право."),
            "Статья 8 Республика уважает право.",
        ),
        (Provision(Kind.ARTICLE, "8", "8-бап.", "Құқық", "Мәтін."), "8-бап. Құқық\nМәтін."),
        (Provision(Kind.INDENT, "2", text="уполномоченный орган;"), "уполномоченный орган;"),
        (Provision(Kind.TABLE, "1", rows=(("Год", "Ставка"), ("2025", ""))), "Год\tСтавка\n2025\t"),
        (
            Provision(Kind.ANNEX, "1", "Приложение 1 к Закону", "Перечень", "Раз."),
            "Приложение 1 к Закону\nПеречень\nРаз.",
        ),
        (Provision(Kind.POINT, "2", "2)", excluded=True), "2)"),
        (Provision(Kind.POINT, "2", "2)", excluded=True, notes=(REMARK,)), f"2) {REMARK.text}"),
        (
            Provision(Kind.ARTICLE, "2", "Статья 2.", "Долг", excluded=True, notes=(REMARK,)),
            f"Статья 2. Долг\n{REMARK.text}",
        ),
        (Provision(Kind.ARTICLE, "2", "Статья 2", excluded=True, notes=(REMARK,)), f"Статья 2\n{REMARK.text}"),
        (Provision(Kind.SECTION), ""),
    ],
)
def test_a_provision_is_printed_one_element_a_line(provision: Provision, text: str) -> None:
    assert printed(provision) == text


def test_ids_do_not_make_provisions_differ() -> None:
    assert replace(POINT, id="a") == replace(POINT, id="b")


def test_rebuilding_changes_children_first_and_takes_out_what_is_none() -> None:
    shouted = rebuild((ARTICLE,), lambda provision: replace(provision, text=provision.text.upper()))
    assert shouted[0].children[0].children[0].text == "ЖИТЬ;"
    without = rebuild((ARTICLE,), lambda provision: None if provision.kind is Kind.POINT else provision)
    assert not without[0].children[0].children


def test_rebuilding_without_a_change_gives_the_same_tree() -> None:
    assert rebuild((ARTICLE,), lambda provision: provision)[0] is ARTICLE
