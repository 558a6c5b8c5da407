"""A sample of the campaign in tests/reliability/fuzz_readers.py: no soup of lines, bytes or markup breaks a reader."""

from __future__ import annotations

import pytest

from tests.reliability.fuzz_readers import FORMATS, campaign


@pytest.mark.parametrize("name", FORMATS)
def test_no_soup_breaks_a_reader(name: str) -> None:
    assert list(campaign(60, 7, [name])) == []
