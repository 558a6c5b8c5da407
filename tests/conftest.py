"""What every test may need: no screen, and the real acts that stand beside the project where they are present."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests import postgres

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# A busy machine is not a fault: no example is timed, and the first draw may build Hypothesis' table of characters.
settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")

_LAWS = Path(__file__).resolve().parents[1] / ".." / "shared" / "laws"


@pytest.fixture(scope="session")
def real_laws() -> Path:
    """The folder of real acts; the test is skipped where it is absent."""
    if not _LAWS.is_dir():
        pytest.skip("the real acts are not beside the project: ../shared/laws")
    return _LAWS.resolve()


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """The application of the tests has the style of ours."""
    return ["workbench", "-style", "fusion"]


@pytest.fixture(scope="session")
def server() -> Iterator[postgres.Server]:
    """A PostgreSQL of our own; the test is skipped, and says why, where none can be started."""
    try:
        with postgres.running() as started:
            yield started
    except postgres.CannotStart as why:
        pytest.skip(f"no PostgreSQL: {why}")


def pytest_report_header() -> str:
    """Say before the tests whether they run on PostgreSQL too."""
    try:
        postgres.binaries()
    except postgres.CannotStart as why:
        return f"PostgreSQL: the tests of a department's database are skipped: {why}"
    return "PostgreSQL: a server of our own is started for the tests"
