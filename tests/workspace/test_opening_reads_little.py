"""Opening a project of many acts reads what is shown, and no more: the statements are counted."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from sqlalchemy import event
from sqlalchemy.engine import Engine

from tests.workspace.desk_values import ACT_KAZ, ACT_RUS, AMENDMENT, RECOMMENDATION, WORK
from workbench.law.change import Changes
from workbench.workspace.workspace import Workspace


def test_a_project_of_twenty_acts_reads_the_provisions_of_the_one_that_is_shown(tmp_path: Path) -> None:
    path = tmp_path / "a.lhw"
    others = [replace(ACT_RUS, id=f"act{number}", work=f"{WORK}-{number}") for number in range(18)]
    with Workspace.create(path) as workspace:
        workspace.apply(Changes.added(ACT_RUS, ACT_KAZ, *others, RECOMMENDATION, AMENDMENT), "Begin")
    statements: list[tuple[str, object]] = []

    def note(_connection: object, _cursor: object, statement: str, parameters: object, *_rest: object) -> None:
        statements.append((statement, parameters))

    event.listen(Engine, "before_cursor_execute", note)
    try:
        with Workspace.open(path) as workspace:
            opened = len(statements)
            assert len(workspace.acts()) == 20
            listed = len(statements)
            assert workspace.act(WORK, "rus") == ACT_RUS
            assert workspace.act(WORK, "rus") == ACT_RUS
            assert workspace.amendments() == workspace.amendments(work=WORK) == (AMENDMENT,)
            shown = len(statements)
            assert (len(workspace.acts()), len(workspace.amendments())) == (20, 1)
            assert len(statements) == shown  # what was read is kept
    finally:
        event.remove(Engine, "before_cursor_execute", note)
    of_provisions = [parameters for statement, parameters in statements if "FROM provision" in statement]
    assert [tuple(each.values()) if isinstance(each, dict) else each for each in of_provisions] == [(ACT_RUS.id,)]
    assert opened <= 4
    assert listed - opened <= 2
    assert shown - listed <= 6
    assert not any("change_item" in statement for statement, _ in statements)
