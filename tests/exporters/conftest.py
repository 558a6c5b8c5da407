"""What the tests of the papers share: a small draft made by hand, and modules beside them."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from workbench.drafting.draft import Draft

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))

import drafts  # noqa: E402


@pytest.fixture(params=["rus", "kaz"])
def draft(request: pytest.FixtureRequest) -> Draft:
    """A draft of two acts with a change of every kind, in each language."""
    return drafts.draft(request.param)
