from __future__ import annotations

import os
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.store.store_values import ACT, AMENDMENT, WORK
from workbench.errors import ConcurrentEdit, ProjectError, UnusableInput
from workbench.law.act import Act, Kind, Provision
from workbench.law.amendment import Amendment, Status
from workbench.law.change import Change, Changes
from workbench.law.project import Project
from workbench.law.recommendation import Recommendation
from workbench.places import Place
from workbench.store import LogEntry, Store, writing


@pytest.fixture
def store(shared: Store) -> Store:
    """Every test here runs on a file and on a database."""
    return shared


@pytest.fixture
def filled(shared_filled: Store) -> Store:
    return shared_filled


def test_a_new_project_holds_its_record_and_no_edit(place: Place) -> None:
    with Store.create(place, Project(title="Балалар")) as store:
        assert store.find(Project) == (Project(title="Балалар"),)
        assert store.sequence() == 0
        assert len(store.key) == 32


def test_what_was_written_is_read_after_opening_again(place: Place, filled: Store) -> None:
    filled.close()
    with Store.open(place) as store:
        assert store.find(Amendment) == (AMENDMENT,)
        assert store.get(Act, "act1") == ACT


def test_records_come_in_the_order_they_were_added_also_after_an_edit(store: Store) -> None:
    first, second, third = (Recommendation(name, f"R-{name}") for name in "cab")
    store.apply(Changes.added(first, second), label="Import")
    store.apply(Changes.added(third), label="Add")
    store.apply(Changes.replaced(first, replace(first, theme="x")), label="Edit")
    assert [each.id for each in store.find(Recommendation)] == ["c", "a", "b"]


def test_records_are_found_by_their_columns(filled: Store) -> None:
    assert filled.find(Amendment, ref_work=WORK, ref_eid="art_5", status=Status.DRAFT) == (AMENDMENT,)
    assert filled.find(Amendment, status=Status.AGREED) == ()
    with pytest.raises(TypeError, match="no column"):
        filled.find(Amendment, colour="red")


def test_the_list_of_acts_says_how_many_articles_each_has(filled: Store) -> None:
    (summary,) = filled.act_summaries()
    assert (summary.id, summary.work, summary.language, summary.articles) == ("act1", WORK, "rus", 2)
    assert (summary.date, summary.expression_date) == (ACT.date, None)


def test_an_edit_of_an_act_writes_only_the_provisions_that_changed(
    filled: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    chapter = ACT.provisions[0]
    article = replace(chapter.children[1], heading="Другой")
    edited = replace(ACT, provisions=(replace(chapter, children=(chapter.children[0], article)),))
    written: list[object] = []
    insert = writing.insert
    monkeypatch.setattr(writing, "insert", lambda table: written.append(table) or insert(table))
    filled.apply(Changes.replaced(ACT, edited), label="Correct")
    assert len(written) == 1
    assert filled.get(Act, "act1") == edited


@pytest.mark.parametrize("provisions", [(), (Provision(Kind.ARTICLE, "1", eid="art_1"),), ACT.provisions * 2])
def test_an_act_may_grow_and_shrink(filled: Store, provisions: tuple[Provision, ...]) -> None:
    edited = replace(ACT, provisions=provisions)
    filled.apply(Changes.replaced(ACT, edited), label="Correct")
    assert filled.get(Act, "act1") == edited


def test_a_removed_act_takes_its_provisions_with_it(filled: Store) -> None:
    filled.apply(Changes.removed(ACT), label="Remove")
    with filled.reading() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM provision").scalar_one() == 0


REVISED = replace(AMENDMENT, author="x")


@pytest.mark.parametrize(
    "change",
    [
        Change(None, AMENDMENT),  # is there already
        Change(REVISED, replace(REVISED, author="y")),  # reads otherwise
        Change(REVISED, None),
        Change(replace(AMENDMENT, id="a2"), replace(REVISED, id="a2")),  # is not there
        Change(None, ACT),
        Change(replace(ACT, title="другое"), ACT),
        Change(replace(ACT, provisions=()), ACT),
    ],
)
def test_an_edit_of_what_somebody_else_changed_is_refused_and_writes_nothing(filled: Store, change: Change) -> None:
    other = Recommendation("r1", "R-01")
    with pytest.raises(ConcurrentEdit) as raised:
        filled.apply(Changes((Change(None, other), change)), label="Edit")
    assert type(change.record).__name__ in raised.value.message
    assert filled.find(Recommendation) == ()
    assert filled.sequence() == 2


def test_ids_of_provisions_are_no_part_of_what_an_edit_compares(filled: Store) -> None:
    same = replace(ACT, provisions=(replace(ACT.provisions[0], id="anything"),))
    filled.apply(Changes.replaced(same, replace(same, title="Иное")), label="Rename")
    assert filled.act_summaries()[0].title == "Иное"


def test_the_log_tells_who_changed_what_when_and_why(filled: Store) -> None:
    at = datetime(2026, 11, 25, 9, 30, tzinfo=UTC)
    revised = replace(AMENDMENT, status=Status.AGREED)
    assert filled.apply(Changes.replaced(AMENDMENT, revised), label="Agree", author="Болат", at=at) == 3
    (entry, *_) = filled.log("a1")
    who = filled.user or "Болат"  # in a database whom it knows us as
    assert replace(entry, uid="") == LogEntry(3, at, who, "Agree", (("amendment", "a1"),), entered_by=filled.user)
    assert len({each.uid for each in filled.log()}) == 3
    assert [entry.sequence for entry in filled.log("a1")] == [3, 1]
    assert [entry.sequence for entry in filled.log(limit=2)] == [3, 2]
    assert [entry.sequence for entry in filled.log(after=1, upto=2)] == [2]


def test_the_log_keeps_what_each_edit_changed(filled: Store) -> None:
    edited = replace(ACT, title="Иное")
    changes = Changes.replaced(ACT, edited) + Changes.removed(AMENDMENT)
    sequence = filled.apply(changes, label="Edit")
    assert filled.changes_of(sequence) == changes
    assert filled.changes_of(2) == Changes.added(ACT)


def test_the_log_tells_every_state_of_an_act_though_it_keeps_each_once(filled: Store) -> None:
    second, third = replace(ACT, title="Второй"), replace(ACT, title="Третий")
    steps = (
        Changes.replaced(ACT, second),
        Changes.replaced(second, third) + Changes.replaced(third, ACT),
        Changes.removed(ACT),
        Changes.added(second),
        Changes.replaced(second, third),
    )
    sequences = [filled.apply(changes, label="Edit") for changes in steps]
    assert [filled.changes_of(sequence) for sequence in sequences] == list(steps)


def test_half_a_character_is_refused_with_advice(store: Store) -> None:
    with pytest.raises(UnusableInput, match="half of a character"):
        store.apply(Changes.added(Recommendation("r", "\ud83d")), label="Add")
    with pytest.raises(UnusableInput):
        store.apply(Changes.added(Recommendation("r", "R", {"rus": "\ud83d"})), label="Add")
    assert store.sequence() == 0


@pytest.mark.parametrize(
    "text", ["\x00", "a\x00b", "\u2028", "\U0001f600", "Ә\u0301", "\ufffe", "'); DROP TABLE act; --"]
)
def test_odd_characters_are_kept_as_they_are(store: Store, text: str) -> None:
    record = Recommendation("r", text, {text: text})
    store.apply(Changes.added(record), label=text, author=text)
    assert store.get(Recommendation, "r") == record
    assert store.log()[0].label == text


def test_a_change_of_kind_or_id_is_a_bug(store: Store) -> None:
    with pytest.raises(TypeError, match="same kind and id"):
        store.apply(Changes((Change(AMENDMENT, replace(AMENDMENT, id="b")),)), label="Edit")


def test_a_copy_is_whole_and_opens(filled: Store, tmp_path: Path) -> None:
    filled.backup(tmp_path / "көшірме" / "copy.lhw")
    with Store.open(tmp_path / "көшірме" / "copy.lhw") as copy:
        assert copy.get(Act, "act1") == ACT
        assert copy.key == filled.key


def test_a_full_disk_says_so_and_writes_nothing(path: Path) -> None:
    with Store.create(path) as store:
        store.apply(Changes.added(AMENDMENT), label="Propose")
        _fill_up(store)


def _fill_up(filled: Store) -> None:
    with filled.reading() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")
    large = replace(ACT, id="large", provisions=(Provision(Kind.ARTICLE, text="й" * 200_000),))
    with pytest.raises(ProjectError, match="full") as raised:
        filled.apply(Changes.added(large), label="Import")
    assert "space" in raised.value.advice
    assert filled.sequence() == 1
    assert filled.get(Act, "large") is None


def test_a_name_that_is_taken_is_refused(place: Place, store: Store) -> None:
    with pytest.raises(ProjectError, match="already"):
        Store.create(place)


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(ProjectError):
        Store.create(tmp_path / "file" / "a.lhw")


@pytest.mark.parametrize(
    "name",
    [
        "Жоба құқық.lhw",
        "a b  c.lhw",
        "100% & #1?.lhw",
        "'quoted' \"x\".lhw",
        "é" * 60 + ".lhw",
        "CON.lhw",
        ".lhw",
        "бап",
    ],
)
def test_any_name_and_a_long_path_will_do(tmp_path: Path, name: str) -> None:
    folder = tmp_path / ("ұзын папка " * 5).strip() / ("x" * 150)
    folder.mkdir(parents=True)
    with Store.create(folder / name) as store:
        store.apply(Changes.added(AMENDMENT), label="Add")
    with Store.open(folder / name) as store:
        assert store.find(Amendment) == (AMENDMENT,)
    assert [each.name for each in folder.iterdir()] == [name]


def test_what_a_killed_process_left_is_taken_away_when_it_is_old(path: Path) -> None:
    Store.create(path).close()
    old, new = path.with_name(".Жоба-0123abcd.tmp-journal"), path.with_name(".Жоба-0123abce.tmp")
    mine = path.with_name(".notes.tmp")
    for file in (old, new, mine):
        file.write_text("x")
    for file in (old, mine):
        os.utime(file, (0, 0))
    Store.open(path).close()
    assert [old.exists(), new.exists(), mine.exists()] == [False, True, True]
