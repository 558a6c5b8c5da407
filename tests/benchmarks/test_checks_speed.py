"""The checks of a real law in both languages with the proof: asked again they cost at most half of the first time.

Beside it the cost of reading the two texts is printed, as a measure. Run with `-s` to see the figures.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest

from workbench.importers import import_act
from workbench.law.act import printed
from workbench.law.change import Changes
from workbench.law.project import Project
from workbench.workspace import acts, amendments
from workbench.workspace.matters import matters
from workbench.workspace.workspace import Workspace

T = TypeVar("T")
LAWS = Path(__file__).parents[2] / ".." / "shared" / "laws"
AMENDED = ("art_7__para_1", "art_18__para_1__point_1", "art_46__para_1")


def test_all_checks_are_paid_for_once(tmp_path: Path) -> None:
    paths = {code: LAWS / code / "kz_civil_protection.md" for code in ("rus", "kaz")}
    if not all(path.exists() for path in paths.values()):
        pytest.skip("the real law is not beside the project")
    read, texts = timed(lambda: [import_act(path, language=code).act for code, path in paths.items()])
    with Workspace.create(tmp_path / "real.lhw", Project(title="Проверки")) as workspace:
        for text in texts:
            workspace.apply(acts.add_act(workspace, text), "import")
        for eid in AMENDED:
            worded = printed(texts[0].find(eid)).rstrip(";.") + ", в том числе детей;"
            workspace.apply(Changes.added(amendments.revise(texts[0], eid, worded)), "amend")
        first, found = timed(lambda: matters(workspace))
        again, _ = timed(lambda: matters(workspace))
    print(f"reading {read:.2f} s, all checks with the proof {first:.2f} s, again {again:.2f} s; {len(found)} matters")
    assert found
    assert again <= first / 2


def timed(work: Callable[[], T]) -> tuple[float, T]:
    begin = time.process_time()
    answer = work()
    return time.process_time() - begin, answer
