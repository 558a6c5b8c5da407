"""The table of concordance: every recommendation, the provisions linked to it, in force and as proposed."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "exporters"))
import drafts

from workbench.drafting.concordance_table import ConcordanceRow, concordance_table
from workbench.drafting.reasons import instruments, natural_order
from workbench.law.concordance import Correspondence
from workbench.law.recommendation import Instrument, Recommendation
from workbench.law.reference import ProvisionRef
from workbench.law.revision import after, before


def rows() -> dict[tuple[str, str], ConcordanceRow]:
    found = concordance_table(drafts.draft("rus"))
    return {(row.recommendation.code, row.link.ref.eid if row.link else ""): row for row in found}


def test_recommendations_stand_by_their_codes_and_their_links_by_the_law() -> None:
    assert list(rows()) == [
        ("R-01", "art_12__para_1__point_2"),
        ("R-01", "art_12__para_2"),
        ("R-02", "art_12__para_1__point_2-1"),
        ("R-10", ""),
    ]


def test_a_changed_provision_shows_both_texts() -> None:
    row = rows()["R-01", "art_12__para_1__point_2"]
    assert row.changed
    assert [before(line) for line in row.in_force] == ["2) ведет учет пострадавших детей;"]
    assert [after(line) for line in row.proposed] == ["2) ведет учет пострадавших детей, разлученных с родителями;"]


def test_a_new_provision_has_no_text_in_force() -> None:
    row = rows()["R-02", "art_12__para_1__point_2-1"]
    assert (row.in_force, row.changed) == ((), True)
    assert len(row.proposed) == 1


def test_an_unchanged_provision_is_told_as_such() -> None:
    assert not rows()["R-01", "art_12__para_2"].changed


def test_a_link_to_an_act_the_draft_leaves_alone_keeps_its_row() -> None:
    draft = drafts.draft("rus")
    link = Correspondence("l9", "r3", ProvisionRef("/akn/kz/act/2002-08-08/345-ii", "art_3"))
    row = concordance_table(replace(draft, correspondences=(*draft.correspondences, link)))[-1]
    assert (row.link, row.act) == (link, None)


def test_a_link_to_an_act_of_the_project_the_draft_leaves_alone_shows_its_text() -> None:
    draft = drafts.draft("rus")
    other = replace(drafts.act_in_force("rus"), work="/akn/kz/act/2002-08-08/345-ii")
    link = Correspondence("l9", "r3", ProvisionRef(other.work, "art_12__para_2"))
    row = concordance_table(replace(draft, correspondences=(link,), others=(other,)))[-1]
    assert [before(line) for line in row.in_force] == ["2. информирует Правительство Республики Казахстан."]
    assert (row.act, row.changed, row.amended) == (other, False, False)


def test_a_link_to_a_provision_that_is_gone_keeps_its_row_without_text() -> None:
    draft = drafts.draft("rus")
    link = Correspondence("l9", "r3", ProvisionRef(drafts.WORK, "art_99"))
    row = concordance_table(replace(draft, correspondences=(link,)))[-1]
    assert (row.link, row.act, row.in_force) == (link, None, ())


def test_a_long_provision_is_shown_by_its_first_line_and_those_that_change() -> None:
    draft = drafts.draft("rus")
    link = Correspondence("l9", "r3", ProvisionRef(drafts.WORK, "art_12"))
    row = concordance_table(replace(draft, correspondences=(link,)))[-1]
    assert before(row.in_force[0]).startswith("Статья 12.")


@pytest.mark.parametrize(
    ("citation", "expected"),
    [
        ("CRC art. 22", ("CRC", "art. 22")),
        ("CRC/C/KAZ/CO/5-6, para 4", ("CRC/C/KAZ/CO/5-6", "para 4")),
        ("CRC/C/GC/9", None),
        ("CRCX 1", None),
        ("Sendai, 36(a)", None),
    ],
)
def test_a_citation_names_the_instrument_with_the_longest_code(citation: str, expected: tuple[str, str] | None) -> None:
    known = (Instrument("1", "CRC"), Instrument("2", "CRC/C/KAZ/CO/5-6"))
    found = instruments(replace(drafts.draft("rus"), instruments=known), [citation])
    assert [(instrument.code, place) for instrument, place in found] == ([expected] if expected else [])


def test_codes_sort_as_people_sort_them() -> None:
    codes = ["R-10", "R-2", "A-1", "R-2a"]
    assert sorted(codes, key=natural_order) == ["A-1", "R-2", "R-2a", "R-10"]
    assert Recommendation("r", "R-2").code == "R-2"
