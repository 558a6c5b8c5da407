from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.workspace.desk_values import ACT_KAZ, ACT_RUS, RECOMMENDATION
from workbench import paths
from workbench.law.change import Changes
from workbench.workspace.workspace import Workspace


@pytest.fixture(autouse=True)
def cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep every index of the tests out of the user's cache."""
    folder = tmp_path_factory.mktemp("cache")
    monkeypatch.setattr(paths, "user_cache", lambda: folder)
    return folder


BOTH = frozenset({"test_workspace", "test_amendments", "test_recommendations", "test_review", "test_settling"})
"""Modules whose tests run on a database as well as on a file; `engine` says which it is."""


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "workspace" in metafunc.fixturenames:
        both = metafunc.module.__name__.rpartition(".")[2] in BOTH
        metafunc.parametrize("engine", ["file", "postgresql"] if both else ["file"], ids=None if both else [""])


@pytest.fixture
def workspace(request: pytest.FixtureRequest, tmp_path: Path, engine: str) -> Iterator[Workspace]:
    place = tmp_path / "Жоба.lhw" if engine == "file" else request.getfixturevalue("server").place()
    with Workspace.create(place, author="Айгүл") as made:
        yield made


@pytest.fixture
def on_file(engine: str) -> None:
    """What is about files alone is passed over on a database."""
    if engine != "file":
        pytest.skip("about files alone")


@pytest.fixture
def desk(workspace: Workspace) -> Workspace:
    """A project with one law in two languages and one recommendation."""
    workspace.apply(Changes.added(ACT_RUS, ACT_KAZ), "Import the law")
    workspace.apply(Changes.added(RECOMMENDATION), "Import recommendations")
    return workspace
