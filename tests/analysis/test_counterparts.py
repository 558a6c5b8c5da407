"""Lines without a number meet the line of the other text that says the same, where one text has fewer of them."""

from __future__ import annotations

import pytest

from workbench.analysis.counterparts import counterparts
from workbench.law.act import Act, Kind, Provision
from workbench.law.eid import with_eids

ACCREDITED = "Аттестат выдается комиссией на срок пять лет."
LOST = "Утерянный документ признается недействительным со дня подачи письменного заявления."
STRIPPED = "Лишение аттестата осуществляется в судебном порядке."
ENDS = "Аттестат прекращает действие в случаях:"
CERTIFIED = "Аттестатты комиссия бес жыл мерзімге береді."
TAKEN = "Аттестаттан айыру сот тәртібімен жүзеге асырылады."
STOPS = "Аттестаттың қолданылуы мынадай жағдайларда тоқтатылады:"


def act(language: str, *parts: str, kind: Kind = Kind.SUBPARAGRAPH) -> Act:
    points = (Provision(Kind.POINT, "1", "1)", text="…"), Provision(Kind.POINT, "2", "2)", text="…"))
    children = tuple(Provision(kind, text=text, children=points if text.endswith(":") else ()) for text in parts)
    point = Provision(Kind.PARAGRAPH, "1", "1.", text="…", children=children)
    return with_eids(Act(language, "/akn/kz/act/1", language, "", provisions=(Provision(Kind.ARTICLE, "7"), point)))


@pytest.mark.parametrize("kind", [Kind.SUBPARAGRAPH, Kind.INDENT])
@pytest.mark.parametrize(
    ("rus", "kaz"),
    [
        ((ACCREDITED, LOST, STRIPPED, ENDS), (CERTIFIED, TAKEN, STOPS)),
        ((LOST, STRIPPED, ENDS), (TAKEN, STOPS)),
        ((ACCREDITED, LOST, ENDS), (CERTIFIED, STOPS)),
        ((STRIPPED, ENDS, LOST), (TAKEN, STOPS)),
        ((STRIPPED, ENDS), (CERTIFIED, TAKEN, STOPS)),
        ((ACCREDITED, STRIPPED, ENDS), (CERTIFIED, TAKEN, STOPS)),
    ],
    ids=["from the middle", "the first", "of one apart", "the last", "more in Kazakh", "none"],
)
def test_what_says_the_same_meets_whatever_is_missing(kind: Kind, rus: tuple[str, ...], kaz: tuple[str, ...]) -> None:
    same = {ACCREDITED: CERTIFIED, STRIPPED: TAKEN, ENDS: STOPS}
    first, second = act("rus", *rus, kind=kind), act("kaz", *kaz, kind=kind)
    answers = counterparts(first, second)
    met = {each.text: answers[each.eid].text for each in first.walk() if each.kind is kind and each.eid in answers}
    assert met == {text: same[text] for text in rus if same.get(text) in kaz}


def test_what_stands_below_goes_with_its_line() -> None:
    first, second = act("rus", LOST, STRIPPED, ENDS), act("kaz", TAKEN, STOPS)
    below = next(each for each in first.walk() if each.text == ENDS).children
    stops = next(each for each in second.walk() if each.text == STOPS)
    answers = counterparts(first, second)
    assert tuple(answers[each.eid] for each in below) == stops.children


def test_numbered_provisions_meet_at_their_numbers() -> None:
    first, second = act("rus", STRIPPED), act("kaz", TAKEN)
    assert {eid: each.eid for eid, each in counterparts(first, second).items()} == {
        each.eid: each.eid for each in second.walk()
    }
