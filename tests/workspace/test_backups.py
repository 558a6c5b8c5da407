from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.workspace.desk_values import AMENDMENT, RECOMMENDATION
from workbench.errors import ProjectError
from workbench.law.change import Changes
from workbench.law.recommendation import Recommendation
from workbench.store import Store
from workbench.workspace import backups as use
from workbench.workspace.workspace import Workspace

NOW = datetime(2026, 11, 25, 15, 30)


def test_a_copy_is_made_once_for_the_same_edits(desk: Workspace) -> None:
    made = use.back_up(desk, now=NOW)
    assert made is not None
    assert made.path.name == "000002 2026-11-25 15-30-00 closing.lhw"
    assert use.backups(desk.path) == (made,)
    assert use.back_up(desk, now=NOW + timedelta(days=1)) is None
    assert use.back_up(desk, "before a merge", now=NOW + timedelta(hours=1)) is not None
    desk.apply(Changes.added(AMENDMENT), "Propose")
    assert use.back_up(desk, now=NOW + timedelta(days=1)) is not None


def test_a_year_of_daily_copies_is_thinned_out(tmp_path: Path) -> None:
    year = [
        use.Backup(tmp_path / str(n), n, datetime(2026, 1, 1) + timedelta(hours=8 * n), use.CLOSING)
        for n in range(1095)
    ]
    stay = sorted(use.kept(year), key=lambda each: each.at, reverse=True)
    days = [each.at.date() for each in stay]
    assert len(set(days)) == len(days)
    assert days[:12] == [datetime(2026, 12, 31).date() - timedelta(days=n) for n in range(12)]
    assert len({day.isocalendar()[:2] for day in days}) >= 10
    assert {day.month for day in days} == {4, 5, 6, 7, 8, 9, 10, 11, 12}
    assert len(stay) <= 12 + 10 + 9
    assert use.kept(stay) == set(stay)


def test_copies_before_risky_steps_stay_beside_the_daily_ones(tmp_path: Path) -> None:
    copies = [use.Backup(tmp_path / str(n), n, NOW, "before a merge") for n in range(40)]
    assert {each.sequence for each in use.kept(copies)} == set(range(28, 40))


def test_a_clock_set_back_does_not_make_a_new_copy_the_oldest(desk: Workspace) -> None:
    use.back_up(desk, now=NOW)
    desk.apply(Changes.added(AMENDMENT), "Propose")
    late = use.back_up(desk, now=datetime(1999, 1, 1))
    assert use.backups(desk.path)[0] == late


def test_other_files_in_the_folder_are_left_alone(desk: Workspace) -> None:
    folder = use.folder_of(desk.path)
    folder.mkdir()
    for name in ("mine.lhw", "000001 2026-99-99 00-00-00 closing.lhw", "note.txt"):
        (folder / name).write_text("x")
    use.back_up(desk, now=NOW)
    assert len(use.backups(desk.path)) == 1
    assert len(list(folder.iterdir())) == 4


def test_a_look_at_a_copy_shows_what_restoring_would_take_back(desk: Workspace) -> None:
    made = use.back_up(desk, now=NOW)
    assert made is not None
    desk.apply(Changes.added(AMENDMENT), "Propose")
    seen = use.preview(made, desk)
    assert (len(seen.acts), seen.recommendations, seen.amendments) == (2, 1, 0)
    assert [entry.label for entry in seen.lost] == ["Propose"]


def test_a_restored_project_reads_as_it_did_and_what_was_there_is_kept(desk: Workspace) -> None:
    made = use.back_up(desk, now=NOW)
    assert made is not None
    desk.apply(Changes.removed(RECOMMENDATION), "Remove")
    path = desk.path
    desk.close()
    use.restore(made, path, now=NOW)
    with Workspace.open(path) as again:
        assert again.recommendations() == (RECOMMENDATION,)
        assert not again.read_only
    aside = use.backups(path)[0]
    assert (aside.sequence, aside.reason) == (3, "before restoring")


def test_a_project_in_use_is_not_replaced(desk: Workspace) -> None:
    made = use.back_up(desk, now=NOW)
    assert made is not None
    with pytest.raises(ProjectError, match="cannot be replaced"):
        use.restore(made, desk.path)
    desk.apply(Changes.added(Recommendation("r2", "R-02")), "Add")


def test_a_damaged_project_is_set_aside_and_restored(desk: Workspace) -> None:
    made = use.back_up(desk, now=NOW)
    assert made is not None
    path = desk.path
    desk.close()
    content = bytearray(path.read_bytes())
    content[4096:] = bytes(len(content) - 4096)
    path.write_bytes(content)
    use.restore(made, path, now=NOW)
    with Workspace.open(path) as again:
        assert again.recommendations() == (RECOMMENDATION,)
    assert path.with_name("Жоба (damaged 2026-11-25 15-30-00).lhw").read_bytes() == content


def test_a_damaged_copy_replaces_nothing(desk: Workspace) -> None:
    made = use.back_up(desk, now=NOW)
    assert made is not None
    made.path.write_bytes(made.path.read_bytes()[:5000])
    path = desk.path
    desk.close()
    content = path.read_bytes()
    with pytest.raises(ProjectError):
        use.restore(made, path)
    assert path.read_bytes() == content


def test_the_copy_that_is_restored_is_not_thinned_out_by_the_copy_made_before(desk: Workspace) -> None:
    chosen = use.back_up(desk, "before a merge", now=NOW)
    assert chosen is not None
    for number in range(use.OTHERS - 1):  # one more, and the oldest of them goes
        use.back_up(desk, "before a merge", now=NOW + timedelta(hours=number + 1))
    desk.apply(Changes.removed(RECOMMENDATION), "Remove")
    path = desk.path
    desk.close()
    use.restore(chosen, path, now=NOW + timedelta(days=1))
    with Workspace.open(path) as again:
        assert again.recommendations() == (RECOMMENDATION,)
    assert chosen in use.backups(path)
    assert use.backups(path)[0].reason == "before restoring"


def test_the_project_is_held_while_a_copy_takes_its_place(desk: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    made = use.back_up(desk, now=NOW)
    assert made is not None
    path, seen = desk.path, []
    desk.close()
    copy = Store.backup

    def watched(store: Store, target: Path) -> None:
        if target == path:
            with Workspace.open(path) as other:
                seen.append(other.read_only)
        copy(store, target)

    monkeypatch.setattr(Store, "backup", watched)
    use.restore(made, path, now=NOW)
    assert seen == [True]
    with Workspace.open(path) as again:
        assert not again.read_only
