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


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "Жоба.lhw", author="Айгүл") as made:
        yield made


@pytest.fixture
def desk(workspace: Workspace) -> Workspace:
    """A project with one law in two languages and one recommendation."""
    workspace.apply(Changes.added(ACT_RUS, ACT_KAZ), "Import the law")
    workspace.apply(Changes.added(RECOMMENDATION), "Import recommendations")
    return workspace
