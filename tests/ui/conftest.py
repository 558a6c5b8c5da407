"""A desk with a small real project on it: one law in Russian and Kazakh, recommendations, a link, an amendment."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from workbench.app import dress
from workbench.law.change import Changes
from workbench.law.recommendation import Priority, Recommendation
from workbench.law.reference import ProvisionRef
from workbench.settings import Settings
from workbench.ui.desk import Desk
from workbench.workspace import recommendations as use_recommendations
from workbench.workspace.workspace import Workspace

sys.path.insert(0, str(Path(__file__).parent))  # importlib mode adds no folder of its own
from small_law import WORK, amendment, law


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Workspace]:
    monkeypatch.setattr("workbench.paths.user_cache", lambda: tmp_path / "cache")
    with Workspace.create(tmp_path / "жоба.lhw") as made:
        made.apply(Changes.added(law("rus"), law("kaz")), "acts")
        made.apply(
            Changes.added(
                Recommendation(
                    "r-1", "R-01", {"rus": "Учесть детей.", "kaz": "Балаларды ескеру."}, body="ЮНИСЕФ",
                    priority=Priority.HIGH,
                ),
                Recommendation("r-2", "R-02", {"rus": "Проверять волонтеров."}),
            ),
            "recommendations",
        )  # fmt: skip
        made.apply(use_recommendations.link(made, "r-1", ProvisionRef(WORK, "art_2__para_2")), "link")
        made.apply(Changes.added(amendment()), "amendment")
        yield made


@pytest.fixture
def desk(qtbot: object, qapp: QApplication) -> Iterator[Desk]:
    """A bare desk: nothing is open."""
    dress(qapp, Settings(language="en", theme="light"))
    made = Desk(Settings(author="А. Серикова", language="en", theme="light"))
    yield made
    made.close()
    made.jobs.drain()


@pytest.fixture
def busy(desk: Desk, workspace: Workspace) -> Desk:
    """A desk with the small project open."""
    desk.adopt(workspace)
    return desk
