from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.store.store_values import ACT, AMENDMENT
from workbench.law.change import Changes
from workbench.places import Place
from workbench.store import Store


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "Азаматтық қорғау.lhw"


@pytest.fixture(params=["file", "postgresql"])
def place(request: pytest.FixtureRequest, path: Path) -> Place:
    """Where a project is made: in a file, and in a database."""
    return path if request.param == "file" else request.getfixturevalue("server").place()


@pytest.fixture
def shared(place: Place) -> Iterator[Store]:
    """A new project on both engines."""
    with Store.create(place) as made:
        yield made


@pytest.fixture
def shared_filled(shared: Store) -> Store:
    """The same with an amendment and an act."""
    shared.apply(Changes.added(AMENDMENT), label="Propose", author="Айгүл")
    shared.apply(Changes.added(ACT), label="Import", author="Айгүл")
    return shared


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    with Store.create(path) as made:
        yield made


@pytest.fixture
def filled(store: Store) -> Store:
    store.apply(Changes.added(AMENDMENT), label="Propose", author="Айгүл")
    store.apply(Changes.added(ACT), label="Import", author="Айгүл")
    return store
