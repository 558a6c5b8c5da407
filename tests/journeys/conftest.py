from __future__ import annotations

from pathlib import Path

import pytest

from workbench import paths


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep indexes and settings of the tests out of the user's folders."""
    home: Path = tmp_path_factory.mktemp("home")
    for name in ("user_cache", "user_config", "user_log"):
        monkeypatch.setattr(paths, name, lambda name=name: home / name)
