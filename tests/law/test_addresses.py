from __future__ import annotations

import pytest

from tests.law.small_act import ACT
from workbench.law.addresses import Extent, resolve


@pytest.mark.parametrize(
    ("eid", "unit", "extent"),
    [
        ("art_1__point_2", "art_1__point_2", Extent.WHOLE),
        ("art_2__para_1__indent_1", "art_2__para_1", Extent.FIRST_LINE),
        ("art_2__para_1__indent_3", "art_2__para_1__indent_3", Extent.WHOLE),
        ("art_2__para_1__subpara_1", "art_2__para_1", Extent.FIRST_PART),
        ("art_2__para_1__subpara_1__indent_2", "art_2__para_1__indent_2", Extent.WHOLE),
        ("art_2__para_1__subpara_1__indent_1", "art_2__para_1", Extent.FIRST_LINE),
        ("art_2__para_1__subpara_2__point_1", "art_2__para_1__subpara_2__point_1", Extent.WHOLE),
        ("art_2__para_1__point_2", "art_2__para_1__subpara_2__point_2", Extent.WHOLE),  # the list of the second part
        ("art_1__indent_3", "art_1__point_2", Extent.WHOLE),  # the third line is a numbered subpoint
        ("art_2__subpara_2", "art_2__para_2", Extent.WHOLE),  # an article of numbered parts
    ],
)
def test_an_address_means_a_unit_or_the_first_part_or_line_of_one(eid: str, unit: str, extent: Extent) -> None:
    found = resolve(ACT, eid)
    assert found is not None
    assert (found.provision.eid, found.extent) == (unit, extent)


@pytest.mark.parametrize(
    "eid", ["art_9", "art_1__indent_9", "art_2__para_1__subpara_1__indent_4", "art_1__point_7", "no such", "art_1__x_1"]
)
def test_an_address_of_nothing_resolves_to_nothing(eid: str) -> None:
    assert resolve(ACT, eid) is None
