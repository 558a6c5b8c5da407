"""A small law in two languages, and what a drafter puts beside it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from workbench.law.act import Act, Kind, Provision
from workbench.law.amendment import Action, Amendment
from workbench.law.eid import with_eids
from workbench.law.recommendation import Recommendation
from workbench.law.reference import ProvisionRef

WORK = "/akn/kz/act/2014-04-11/188-v"


def article(num: str, label: str, heading: str, *points: str) -> Provision:
    children = tuple(
        Provision(Kind.PARAGRAPH, str(number), f"{number}.", text=text) for number, text in enumerate(points, start=1)
    )
    return Provision(Kind.ARTICLE, num, label, heading, children=children)


ACT_RUS = with_eids(
    Act(
        "rus1",
        WORK,
        "rus",
        "О гражданской защите",
        number="188-V",
        date=date(2014, 4, 11),
        expression_date=date(2026, 1, 1),
        provisions=(
            article("1", "Статья 1.", "Основные понятия", "Эвакуация населения из зоны чрезвычайной ситуации."),
            article("2", "Статья 2.", "Права ребенка", "Дети эвакуируются с родителями.", "Опека временная."),
        ),
    )
)
ACT_KAZ = with_eids(
    Act(
        "kaz1",
        WORK,
        "kaz",
        "Азаматтық қорғау туралы",
        number="188-V",
        date=date(2014, 4, 11),
        expression_date=date(2026, 1, 1),
        provisions=(
            article("1", "1-бап.", "Негiзгi ұғымдар", "Халықты төтенше жағдай аймағынан эвакуациялау."),
            article(
                "2", "2-бап.", "Баланың құқықтары", "Балалар ата-анасымен эвакуацияланады.", "Уақытша қорғаншылық."
            ),
        ),
    )
)
RECOMMENDATION = Recommendation(
    "r1", "R-01", {"rus": "Не разлучать детей с семьей", "eng": "Keep children with families"}
)
AMENDMENT = Amendment(
    "a1", ProvisionRef(WORK, "art_2__para_1"), Action.REVISE, {"rus": "1. Дети эвакуируются первыми."}
)


def reworded(act: Act, eid: str, text: str) -> Act:
    """Return the act with another text in one point of its second article."""
    first, second = act.provisions
    points = tuple(replace(each, text=text) if each.eid == eid else each for each in second.children)
    return replace(act, provisions=(first, replace(second, children=points)))
