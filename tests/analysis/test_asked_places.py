"""A place is found by its numbers, typed as drafters say and shorten them in Russian, Kazakh and English."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from workbench.analysis.asked_places import asked_places
from workbench.importers import import_act
from workbench.law.act import Act, Kind, Provision
from workbench.law.eid import with_eids

LAWS = Path(__file__).resolve().parents[3] / "shared" / "laws"


def unit(kind: Kind, num: str, *children: Provision, **fields: str) -> Provision:
    return Provision(kind, num, num, children=children, **fields)


def act(*provisions: Provision) -> Act:
    return with_eids(Act("a", "/a", "rus", "", provisions=provisions))


LAW = act(
    unit(Kind.PREAMBLE, "", text="Настоящий Закон …"),
    unit(
        Kind.SECTION, "2",
        unit(
            Kind.CHAPTER, "3",
            unit(Kind.ARTICLE, "12", unit(Kind.PARAGRAPH, "1"), unit(Kind.PARAGRAPH, "1-1")),
            unit(Kind.ARTICLE, "12-1", unit(Kind.POINT, "1"), unit(Kind.POINT, "2", unit(Kind.INDENT, "", text="а;"))),
            unit(
                Kind.ARTICLE, "70",
                unit(Kind.PARAGRAPH, "1", text="…"),
                unit(Kind.PARAGRAPH, "2", unit(Kind.POINT, "5"), unit(Kind.POINT, "5-1"), text="…:"),
                unit(Kind.SUBPARAGRAPH, "", text="Часть."),
            ),
        ),
    ),
    unit(Kind.ANNEX, "1", unit(Kind.PARAGRAPH, "4")),
    unit(Kind.ANNEX, "2", unit(Kind.PARAGRAPH, "4")),
)  # fmt: skip


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("70", ["art_70"]),
        ("70 2", ["art_70__para_2"]),
        ("70-2", ["art_70__para_2"]),
        ("70.2", ["art_70__para_2"]),
        ("70, 2", ["art_70__para_2"]),
        ("70 2 5", ["art_70__para_2__point_5"]),
        ("70.2.5-1", ["art_70__para_2__point_5-1"]),
        ("12-1", ["art_12-1", "art_12__para_1"]),
        ("12-1-1", ["art_12-1__point_1", "art_12__para_1-1"]),
        ("ст. 70 п. 2", ["art_70__para_2"]),
        ("ст 70 п 2 пп 5-1", ["art_70__para_2__point_5-1"]),
        ("Статья 70, пункт 2, подпункт 5)", ["art_70__para_2__point_5"]),
        ("подпункт 5) пункта 2 статьи 70", ["art_70__para_2__point_5"]),
        ("п.2 ст.70", ["art_70__para_2"]),
        ("ст. 12-1 п. 2", ["art_12-1__point_2"]),
        ("ст. 12-1 пп. 2 абз. 2", ["art_12-1__point_2__indent_2"]),
        ("ст. 70 ч. 2", ["art_70__subpara_2"]),
        ("70-бап 2-тармақ", ["art_70__para_2"]),
        ("70-баптың 2-тармағының 5) тармақшасы", ["art_70__para_2__point_5"]),
        ("12-1-бап", ["art_12-1", "art_12__para_1"]),
        ("3-тарау", ["chp_3"]),
        ("2-бөлім", ["sec_2"]),
        ("2-қосымша", ["annex_2"]),
        ("глава 3", ["chp_3"]),
        ("гл. III", ["chp_3"]),
        ("раздел 2", ["sec_2"]),
        ("приложение 2", ["annex_2"]),
        ("прил. 2 п. 4", ["annex_2__para_4"]),
        ("преамбула", ["preamble"]),
        ("кіріспе", ["preamble"]),
        ("art. 70 (2)", ["art_70__para_2"]),
        ("Article 70 point 2", ["art_70__para_2"]),
        ("paragraph 2 of article 70", ["art_70__para_2"]),
        ("chapter 3", ["chp_3"]),
        ("annex 2", ["annex_2"]),
        ("защита населения", []),
        ("ст. 99", []),
        ("70 9", []),
        ("", []),
    ],
)
def test_a_place_is_found_as_it_is_typed(typed, expected):
    assert list(asked_places(LAW, typed)) == expected


def test_a_point_without_an_article_is_one_of_what_is_looked_at():
    assert asked_places(LAW, "п. 2", "art_70__para_1") == ("art_70__para_2",)
    assert asked_places(LAW, "пп. 5", "art_70__para_2__point_5-1") == ("art_70__para_2__point_5",)
    assert asked_places(LAW, "п. 2") == ()


def test_an_act_of_points_only_is_asked_by_its_points():
    rules = act(unit(Kind.CHAPTER, "1", unit(Kind.PARAGRAPH, "7", unit(Kind.POINT, "2"))))
    assert asked_places(rules, "7") == ("para_7",)
    assert asked_places(rules, "п. 7 пп. 2") == asked_places(rules, "7 2") == ("para_7__point_2",)


def test_the_only_annex_needs_no_number():
    alone = replace(LAW, provisions=(unit(Kind.ANNEX, "", unit(Kind.PARAGRAPH, "4")),))
    alone = with_eids(alone)
    assert asked_places(alone, "приложение") == asked_places(alone, "прил. 1") == ("annex",)


@pytest.mark.skipif(not LAWS.is_dir(), reason="the real laws are not beside the project")
def test_every_article_chapter_and_point_of_a_real_law_is_found_as_it_is_said():
    for file, article, point, chapter in (
        ("rus/kz_civil_protection.md", "ст. {}", "ст. {} п. {}", "глава {}"),
        ("kaz/kz_civil_protection.md", "{}-бап", "{}-баптың {}-тармағы", "{}-тарау"),
    ):
        law = import_act(LAWS / file).act
        for each in law.walk():
            if "~" in each.eid:
                continue
            if each.kind is Kind.ARTICLE:
                assert asked_places(law, article.format(each.num))[0] == each.eid
                assert asked_places(law, each.num)[0] == each.eid
            elif each.kind is Kind.CHAPTER:
                assert asked_places(law, chapter.format(each.num)) == (each.eid,)
            elif each.kind is Kind.PARAGRAPH and each.eid.count("__") == 1:
                num = each.eid.partition("__")[0].removeprefix("art_")
                assert asked_places(law, point.format(num, each.num))[0] == each.eid
                assert each.eid in asked_places(law, f"{num} {each.num}")
