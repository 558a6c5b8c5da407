"""An act of any form is named in an amending law so that it is known again: a constitution, a code, an order."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from workbench.drafting.draft import Draft
from workbench.importers.lines import Line
from workbench.importers.structure import parse_act
from workbench.languages import LANGUAGES
from workbench.law.act import Act
from workbench.law.project import Project
from workbench.workspace import amendments as use
from workbench.workspace.drafts import prove
from workbench.workspace.effects import effect

BODY = {
    "rus": "Статья 13\n1. Каждый имеет право на защиту.\n2. Каждый имеет право на суд.",
    "kaz": "13-бап\n1. Әркімнің қорғалуға құқығы бар.\n2. Әркімнің сотқа құқығы бар.",
    "eng": "Article 13\n1. Everyone has the right to defence.\n2. Everyone has the right to a court.",
}
TITLES = {
    "constitution": {
        "rus": "Конституция Республики Казахстан",
        "kaz": "Қазақстан Республикасының Конституциясы",
        "eng": "Constitution of the Republic of Kazakhstan",
    },
    "code": {
        "rus": "Водный кодекс Республики Казахстан",
        "kaz": "Қазақстан Республикасының Су кодексі",
        "eng": "Water Code of the Republic of Kazakhstan",
    },
}
RULES = {"rus": "Об утверждении Правил", "kaz": "Қағидаларды бекіту туралы", "eng": "On approval of the Rules"}


def act(form: str, language: str, day: date | None) -> Act:
    parsed = parse_act([Line(line) for line in BODY[language].split("\n")], LANGUAGES[language]).act
    title = TITLES.get(form, RULES)[language]
    return replace(parsed, title=title, type=form, date=day, work="/akn/kz/act/x")


@pytest.mark.parametrize("language", sorted(BODY))
@pytest.mark.parametrize("form", ["constitution", "constitutional_law", "code", "law", "decree", "resolution", "order"])
@pytest.mark.parametrize("day", [None, date(2014, 4, 11)], ids=["undated", "dated"])
def test_an_act_of_any_form_is_amended_and_repealed_with_proof(form: str, language: str, day: date | None) -> None:
    told = act(form, language, day)
    for amendment in (use.repeal(told, "art_13__para_2"), use.repeal_act(told)):
        proof = prove(Draft(language, Project(), (effect(told, [amendment]).amended,)))
        assert proof.disproofs == ()
        assert proof.clauses == 1
