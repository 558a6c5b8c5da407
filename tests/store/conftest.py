from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.store.store_values import ACT, AMENDMENT
from workbench.law.change import Changes
from workbench.store import Store


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "Азаматтық қорғау.lhw"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    with Store.create(path) as made:
        yield made


@pytest.fixture
def filled(store: Store) -> Store:
    store.apply(Changes.added(AMENDMENT), label="Propose", author="Айгүл")
    store.apply(Changes.added(ACT), label="Import", author="Айгүл")
    return store
