from __future__ import annotations

from dataclasses import replace

import pytest

from workbench.analysis.instruments import (
    Basis,
    Failing,
    above,
    citation_of,
    in_order,
    resolve,
    resting,
    tree,
    unresolved,
)
from workbench.law.concordance import Correspondence
from workbench.law.recommendation import Instrument, Recommendation
from workbench.law.reference import ProvisionRef

SAID = {"rus": "о чем"}
CRC = Instrument("i1", "CRC", provisions={"3": SAID, "37": SAID, "99": {}})
CCC = Instrument("i2", "CCC 2020", provisions={"2.3.5": SAID, "2.3.5/2": SAID, "2.3.5/10": SAID, "2.1": SAID})
BARE = Instrument("i3", "Sendai", provisions={"36": {}})
ALL = (CRC, CCC, BARE)

CITED = [
    ("CRC art. 3", "CRC", "3"),
    ("crc art. 3", "CRC", "3"),
    ("CRC", "CRC", ""),
    ("CRC art. 37(b)", "CRC", "37"),
    ("CCC 2020 §2.3.5/2", "CCC 2020", "2.3.5/2"),
    ("CCC 2020 §2.3.5/7", "CCC 2020", "2.3.5"),
    ("Sendai §24", "Sendai", "24"),
]


@pytest.mark.parametrize(("basis", "code", "num"), CITED)
def test_a_basis_is_looked_up_in_its_instrument(basis: str, code: str, num: str) -> None:
    found = resolve(basis, ALL)
    assert isinstance(found, Basis)
    assert (found.instrument.code, found.num) == (code, num)


@pytest.mark.parametrize(
    ("basis", "failing"),
    [
        ("CRC art. 98", Failing.PROVISION),
        ("CRC art. 99", Failing.PROVISION),
        ("ICCPR art. 24", Failing.INSTRUMENT),
    ],
)
def test_a_basis_that_leads_nowhere_says_why(basis: str, failing: Failing) -> None:
    assert resolve(basis, ALL) is failing
    (found,) = unresolved([Recommendation("r", "R-1", legal_basis=("CRC art. 3", basis))], ALL)
    assert (found.basis, found.failing) == (basis, failing)


@pytest.mark.parametrize(
    ("basis", "expected"),
    [("CRC, 19-бап", ("CRC", "19")), ("Конвенция, ст. 3", ("Конвенция", "3")), ("CRC", ("CRC", ""))],
)
def test_citations_of_instruments_are_read_in_three_languages(basis: str, expected: tuple[str, str]) -> None:
    assert citation_of(basis) == expected


def test_the_reverse_view_names_what_rests_on_each_provision_and_what_nothing_rests_on() -> None:
    first = Recommendation("r1", "R-1", legal_basis=("CRC art. 3", "CCC 2020 §2.3.5"))
    second = Recommendation("r2", "R-2", legal_basis=("CRC art. 3",))
    link = Correspondence("l", "r2", ProvisionRef("/akn/kz/act/x", "art_1"))
    found = {(each.instrument.code, each.num): each for each in resting(ALL, [first, second], [link])}
    assert found["CRC", "3"].recommendations == (first, second)
    assert found["CRC", "3"].links == (link,)
    assert found["CRC", "37"].recommendations == ()
    assert found["CCC 2020", "2.3.5"].recommendations == (first,)


def test_an_instrument_is_a_tree_by_its_numbers() -> None:
    outline = [(each.num, [below.num for below in each.branches]) for each in tree(CCC)]
    assert outline == [("2.1", []), ("2.3.5", ["2.3.5/2", "2.3.5/10"])]
    whole = tree(replace(CCC, provisions={**CCC.provisions, "2": SAID}))
    assert [(each.num, len(each.branches)) for each in whole] == [("2", 2)]


@pytest.mark.parametrize(("num", "holder"), [("2.3.5/1", "2.3.5"), ("36(a)", "36"), ("24(l)(ii)", "24(l)"), ("19", "")])
def test_a_number_tells_what_it_stands_in(num: str, holder: str) -> None:
    assert above(num) == holder


def test_numbers_come_in_their_natural_order() -> None:
    assert sorted(["10", "2", "36(b)", "36(a)", "2.10", "2.9"], key=in_order) == [
        "2", "2.9", "2.10", "10", "36(a)", "36(b)",
    ]  # fmt: skip
