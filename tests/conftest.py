"""What every test may need: no screen, and the real acts that stand beside the project where they are present."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

_LAWS = Path(__file__).resolve().parents[1] / ".." / "shared" / "laws"


@pytest.fixture(scope="session")
def real_laws() -> Path:
    """The folder of real acts; the test is skipped where it is absent."""
    if not _LAWS.is_dir():
        pytest.skip("the real acts are not beside the project: ../shared/laws")
    return _LAWS.resolve()
