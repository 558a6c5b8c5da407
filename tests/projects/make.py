"""Write the project of the present format, once, when it is released: python -m tests.projects.make."""

from __future__ import annotations

from pathlib import Path

from tests.store.store_values import ACT, AMENDMENT
from workbench.law.change import Changes
from workbench.store import Store
from workbench.store.migrations import FORMAT

if __name__ == "__main__":
    path = Path(__file__).parent / f"format_{FORMAT}.lhw"
    with Store.create(path) as store:
        store.apply(Changes.added(AMENDMENT), label="Propose", author="Айгүл")
        store.apply(Changes.added(ACT), label="Import", author="Айгүл")
    print(path)
