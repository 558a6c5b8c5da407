"""Russian beside Kazakh: lines stand beside those they answer, also where one text has a line less."""

from __future__ import annotations

from small_law import law

from workbench.law.act import Act, Kind, Provision
from workbench.law.eid import with_eids
from workbench.ui.lawlines import aligned, units
from workbench.ui.two_texts import two_texts

RUSSIAN = ("Понятия:", "защита 15 детей;", "связь 112 и оповещение;", "эвакуация за 3 дня.")
KAZAKH = ("Ұғымдар:", "112 байланыс және хабарлау;", "3 күнде эвакуациялау.")


def act(language: str, lines: tuple[str, ...]) -> Act:
    opening, *others = lines
    children = tuple(Provision(Kind.INDENT, str(count), text=text) for count, text in enumerate(others, start=2))
    article = Provision(Kind.ARTICLE, "1", "1.", "", opening, children=children)
    return with_eids(Act(language, "/a", language, "", provisions=(article,)))


def test_lines_that_are_counted_stand_beside_those_that_say_the_same():
    both = two_texts(act("rus", RUSSIAN), act("kaz", KAZAKH))
    (unit,) = both.units
    beside = {
        row[0].text: row[1].text if row[1] else ""
        for row in aligned(unit, ("rus", "kaz"))
        if row[0] is not None
    }  # fmt: skip
    assert beside["защита 15 детей;"] == ""
    assert beside["связь 112 и оповещение;"] == "112 байланыс және хабарлау;"
    assert beside["эвакуация за 3 дня."] == "3 күнде эвакуациялау."


def test_what_is_marked_is_the_line_that_is_missing_and_not_its_neighbours():
    both = two_texts(act("rus", RUSSIAN), act("kaz", KAZAKH))
    assert {eid: [each.fault.value for each in found] for eid, found in both.parting.items()} == {
        "art_1__indent_2": ["missing"]
    }


def test_a_line_only_the_kazakh_text_has_is_marked_where_it_stands():
    both = two_texts(act("rus", KAZAKH), act("kaz", RUSSIAN))  # the other way round
    (unit,) = both.units
    alone = [row[1] for row in aligned(unit, ("rus", "kaz")) if row[0] is None]
    assert [line.text for line in alone] == ["защита 15 детей;"]
    assert list(both.parting) == [line.faces or line.eid for line in alone]
    assert both.parting[alone[0].faces][0].fault.value == "extra"


def test_texts_that_agree_stand_as_their_addresses_say():
    both = two_texts(law("rus"), law("kaz"))
    assert both.units == units(law("rus"), law("kaz"))
    assert both.parting == {}
