from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from threading import Thread

import pytest

from tests.workspace.desk_values import ACT_KAZ, ACT_RUS, AMENDMENT, RECOMMENDATION, WORK, reworded
from workbench.errors import ConcurrentEdit, ProjectError
from workbench.law.act import Act
from workbench.law.amendment import Amendment, Status
from workbench.law.change import Changes
from workbench.law.concordance import Correspondence
from workbench.law.project import Project
from workbench.law.recommendation import Instrument, Recommendation
from workbench.law.reference import ProvisionRef
from workbench.law.review import Comment, Decision, Session
from workbench.search import SearchIndex
from workbench.store import Store
from workbench.workspace.workspace import Workspace


def test_what_was_applied_is_there_when_opened_again(desk: Workspace) -> None:
    path = desk.place
    desk.close()
    with Workspace.open(path) as again:
        assert again.act(WORK, "rus") == ACT_RUS
        assert again.recommendations() == (RECOMMENDATION,)
        assert again.log()[0].author == desk.author


def test_nothing_to_change_writes_nothing(desk: Workspace) -> None:
    desk.apply(Changes.replaced(RECOMMENDATION, RECOMMENDATION), "Nothing")
    assert desk.log()[0].label == "Import recommendations"
    assert desk.undo_label == "Import recommendations"


def test_undo_and_redo_go_step_by_step_and_say_their_names(desk: Workspace) -> None:
    desk.apply(Changes.added(AMENDMENT), "Propose")
    assert (desk.undo_label, desk.redo_label) == ("Propose", "")
    assert desk.undo() == Changes.removed(AMENDMENT)
    assert (desk.undo_label, desk.redo_label) == ("Import recommendations", "Propose")
    assert desk.amendments() == ()
    assert desk.redo() == Changes.added(AMENDMENT)
    assert desk.amendments() == (AMENDMENT,)
    assert [entry.label for entry in desk.log(3)] == ["Redo: Propose", "Undo: Propose", "Propose"]


def test_undoing_everything_leaves_an_empty_project_and_nothing_to_undo(desk: Workspace) -> None:
    assert desk.undo()
    assert desk.undo()
    assert desk.undo() == Changes()
    assert (desk.acts(), desk.recommendations(), desk.act(WORK, "rus")) == ((), (), None)
    assert desk.redo()
    assert desk.act(WORK, "rus") == ACT_RUS


def test_a_new_edit_forgets_what_was_undone(desk: Workspace) -> None:
    desk.undo()
    desk.apply(Changes.added(AMENDMENT), "Propose")
    assert desk.redo_label == ""
    assert desk.redo() == Changes()


def test_a_refused_edit_is_no_step_and_changes_nothing_in_memory(desk: Workspace) -> None:
    with pytest.raises(ConcurrentEdit):
        desk.apply(Changes.added(AMENDMENT) + Changes.added(RECOMMENDATION), "Clash")
    assert desk.amendments() == ()
    assert desk.undo_label == "Import recommendations"


def test_the_latest_edition_is_the_one_that_is_read(desk: Workspace) -> None:
    older = replace(ACT_RUS, id="rus0", expression_date=date(2020, 1, 1), title="Старая")
    newer = replace(ACT_RUS, id="rus2", expression_date=date(2026, 6, 1), title="Новая")
    undated = replace(ACT_RUS, id="rus3", expression_date=None, title="Без даты")
    desk.apply(Changes.added(newer, older, undated), "Import")
    assert desk.act(WORK, "rus") == newer
    assert [each.id for each in desk.editions(WORK, "rus")] == ["rus2", "rus1", "rus0", "rus3"]
    assert desk.act_by_id("rus0") == older
    assert desk.act(WORK, "eng") is None


def test_a_work_is_called_as_in_the_language_asked_for_or_else_in_another(desk: Workspace) -> None:
    assert (desk.titles("rus"), desk.titles("kaz")) == ({WORK: ACT_RUS.title}, {WORK: ACT_KAZ.title})
    assert desk.titles("eng") in ({WORK: ACT_RUS.title}, {WORK: ACT_KAZ.title})


def test_of_two_editions_of_one_day_the_later_added_is_read(desk: Workspace) -> None:
    desk.apply(Changes.added(replace(ACT_RUS, id="rus2", title="Новая")), "Import")
    read = desk.act(WORK, "rus")
    assert read is not None
    assert read.id == "rus2"


def test_amendments_are_found_by_place_and_standing(desk: Workspace) -> None:
    whole = replace(AMENDMENT, id="a2", ref=ProvisionRef(WORK, "art_2"), status=Status.REJECTED)
    other = replace(AMENDMENT, id="a3", ref=ProvisionRef("/akn/kz/act/other", "art_2"))
    near = replace(AMENDMENT, id="a4", ref=ProvisionRef(WORK, "art_21"))
    desk.apply(Changes.added(AMENDMENT, whole, other, near), "Propose")

    def ids(**where: object) -> str:
        return " ".join(each.id for each in desk.amendments(**where))  # type: ignore[arg-type]

    assert ids() == "a1 a2 a3 a4"
    assert ids(work=WORK) == "a1 a2 a4"
    assert ids(work=WORK, eid="art_2") == "a1 a2"
    assert ids(work=WORK, eid="art_2__para_1") == "a1"
    assert ids(work=WORK, eid="art_2", live=True) == "a1"


def test_every_kind_of_record_has_a_reader(workspace: Workspace) -> None:
    session, comment, decision = Session("s", "Кеңес"), Comment("c", "a1", "x"), Decision("d", "s", "a1", "agreed")
    instrument, link = Instrument("i", "CRC"), Correspondence("l", "r1", ProvisionRef(WORK, "art_2"))
    workspace.apply(Changes.added(session, comment, decision, instrument, link), "Add")
    assert workspace.sessions() == (session,)
    assert workspace.comments() == workspace.comments("a1") == (comment,)
    assert workspace.comments("a2") == ()
    assert workspace.decisions("a1") == (decision,)
    assert workspace.instruments() == (instrument,)
    assert workspace.correspondences(recommendation="r1") == workspace.correspondences(work=WORK) == (link,)
    assert workspace.correspondences(work=WORK, eid="art_1") == ()
    assert workspace.project == Project()
    for record in (session, comment, decision, instrument, link):
        assert workspace.get(record.id) == record
    assert workspace.get("nothing") is None


def test_the_project_itself_is_edited_as_any_record(workspace: Workspace) -> None:
    renamed = replace(workspace.project, title="О защите детей")
    workspace.apply(Changes.replaced(workspace.project, renamed), "Rename")
    assert workspace.project == renamed
    workspace.undo()
    assert workspace.project == Project()


def test_the_history_of_a_record_names_its_edits(desk: Workspace) -> None:
    desk.apply(Changes.added(AMENDMENT), "Propose")
    agreed = replace(AMENDMENT, status=Status.AGREED)
    desk.apply(Changes.replaced(AMENDMENT, agreed), "Agree", "Болат")
    signed = ("administrator", "administrator") if desk.shared else ("Болат", "Айгүл")  # whom a database knows us as
    assert [entry.label for entry in desk.history("a1")] == ["Agree", "Propose"]
    assert tuple(entry.author for entry in desk.history("a1")) == signed
    assert desk.changes_of(desk.history("a1")[0].sequence) == Changes.replaced(AMENDMENT, agreed)


def test_the_history_of_a_record_names_no_other_record_of_its_edits(desk: Workspace) -> None:
    desk.apply(Changes.added(AMENDMENT, replace(AMENDMENT, id="a2")), "Propose")
    assert [entry.records for entry in desk.history("a1")] == [(("amendment", "a1"),)]
    assert desk.log()[0].records == (("amendment", "a1"), ("amendment", "a2"))


def test_who_reads_along_takes_in_the_edits_of_the_owner(desk: Workspace) -> None:
    with Workspace.open(desk.place, read_only=True) as other:
        assert other.read_only
        assert other.act(WORK, "rus") == ACT_RUS
        assert other.amendments() == ()
        corrected = reworded(ACT_RUS, "art_2__para_2", "Опека иная.")
        desk.apply(Changes.added(AMENDMENT), "Propose")
        desk.apply(Changes.replaced(ACT_RUS, corrected), "Correct")
        assert other.refresh() == Changes.added(AMENDMENT) + Changes.replaced(ACT_RUS, corrected)
        assert other.amendments() == (AMENDMENT,)
        assert other.act(WORK, "rus") == corrected
        assert other.refresh() == Changes()
        with pytest.raises(ProjectError):
            other.apply(Changes.removed(AMENDMENT), "Remove")


def test_opening_a_project_reads_no_act_that_is_not_shown(desk: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    path = desk.place
    desk.close()
    read: list[object] = []
    find = Store.find

    def spied(store: Store, kind: type[Act], **where: object) -> tuple[Act, ...]:
        read.append((kind, where))
        return find(store, kind, **where)

    monkeypatch.setattr(Store, "find", spied)
    with Workspace.open(path) as again:
        again.acts()
        assert read == []
        again.act(WORK, "rus")
        again.act(WORK, "rus")
        assert read == [(Act, {"id": "rus1"})]


# --- search follows the project


def found(workspace: Workspace, query: str, **where: str) -> set[str]:
    answer = workspace.search(query, limit=50, **where)  # type: ignore[arg-type]
    return {
        f"{hit.ref.eid}:{hit.language}" if hit.kind == "provision" and hit.ref else hit.record_id for hit in answer.hits
    }


def test_search_finds_law_recommendations_and_amendments(desk: Workspace) -> None:
    desk.apply(Changes.added(AMENDMENT), "Propose")
    assert found(desk, "дети") == {"art_2:rus", "art_2__para_1:rus", "r1", "a1"}
    assert found(desk, "слонёнок") == set()
    assert found(desk, "балаларға", language="kaz") == {"art_2:kaz", "art_2__para_1:kaz"}
    assert found(desk, "children") == {"r1"}
    assert found(desk, "дети", kind="amendment") == {"a1"}


def test_an_edit_is_found_at_once_and_its_undoing_too(desk: Workspace) -> None:
    assert found(desk, "слон") == set()
    desk.apply(Changes.replaced(ACT_RUS, reworded(ACT_RUS, "art_2__para_2", "Слоны.")), "Correct")
    assert found(desk, "слон") == {"art_2__para_2:rus"}
    assert found(desk, "опека") == set()
    desk.undo()
    assert (found(desk, "слон"), found(desk, "опека")) == (set(), {"art_2__para_2:rus"})
    desk.apply(Changes.removed(ACT_RUS), "Remove")
    assert found(desk, "эвакуация", language="rus") == set()


def test_only_the_latest_edition_is_found(desk: Workspace) -> None:
    newer = replace(reworded(ACT_RUS, "art_2__para_2", "Слоны."), id="rus2", expression_date=date(2026, 6, 1))
    desk.apply(Changes.added(newer), "Import")
    assert found(desk, "опека") == set()
    assert found(desk, "слон") == {"art_2__para_2:rus"}
    assert desk.search("понятия").total == 1


def test_the_index_is_caught_up_after_opening(desk: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    path = desk.place
    assert found(desk, "опека") == {"art_2__para_2:rus"}
    desk.apply(Changes.replaced(ACT_RUS, reworded(ACT_RUS, "art_2__para_2", "Слоны.")), "Correct")
    desk.close()
    monkeypatch.setattr("workbench.search.SearchIndex.rebuild", None)  # it is not needed
    with Workspace.open(path) as again:
        assert found(again, "слон") == {"art_2__para_2:rus"}
        assert found(again, "опека") == set()


def test_a_lost_index_is_made_anew_without_a_word(desk: Workspace, cache: Path) -> None:
    path = desk.place
    assert found(desk, "опека") == {"art_2__para_2:rus"}
    desk.close()
    for file in cache.rglob("*"):
        if file.is_file():
            file.unlink()
    with Workspace.open(path) as again:
        assert found(again, "опека") == {"art_2__para_2:rus"}


def test_an_index_spoilt_while_it_is_used_is_made_anew_without_a_word(
    desk: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert found(desk, "опека") == {"art_2__para_2:rus"}
    search, calls = SearchIndex.search, []

    def spoilt_once(*arguments: object, **named: object) -> object:
        calls.append(arguments)
        if len(calls) == 1:
            raise OSError("the cache is gone")
        return search(*arguments, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(SearchIndex, "search", spoilt_once)
    assert found(desk, "опека") == {"art_2__para_2:rus"}
    desk.apply(Changes.replaced(ACT_RUS, reworded(ACT_RUS, "art_2__para_2", "Слоны.")), "Correct")
    assert found(desk, "слон") == {"art_2__para_2:rus"}


def test_the_index_is_built_on_another_thread_while_edits_go_on(desk: Workspace) -> None:
    builder = Thread(target=desk.catch_up)
    builder.start()
    act = ACT_RUS
    for number in range(20):
        after = reworded(act, "art_2__para_2", f"Слон {number}.")
        desk.apply(Changes.replaced(act, after), "Correct")
        act = after
    builder.join()
    assert not desk.indexing
    assert found(desk, "слон") == {"art_2__para_2:rus"}
    assert (found(desk, "слон 19"), found(desk, '"слон 7"')) == ({"art_2__para_2:rus"}, set())


def test_the_index_is_in_the_users_cache_never_by_the_project(on_file: None, desk: Workspace, cache: Path) -> None:
    assert found(desk, "опека")
    assert any(cache.rglob("*.seg"))
    beside = {each.name for each in desk.path.parent.iterdir()}
    assert beside == {"Жоба.lhw", ".Жоба.lhw.lock", ".Жоба.lhw.owner"}


def test_a_project_put_back_from_a_copy_is_not_searched_by_the_old_index(
    on_file: None, desk: Workspace, tmp_path: Path
) -> None:
    path = desk.path
    desk.backup(tmp_path / "copy.lhw")
    desk.apply(Changes.replaced(ACT_RUS, reworded(ACT_RUS, "art_2__para_2", "Слоны.")), "Correct")
    assert found(desk, "слон")
    desk.close()
    (tmp_path / "copy.lhw").replace(path)
    with Workspace.open(path) as again:
        again.apply(Changes.replaced(ACT_RUS, reworded(ACT_RUS, "art_2__para_2", "Жирафы.")), "Correct")
        assert (found(again, "слон"), found(again, "жираф")) == (set(), {"art_2__para_2:rus"})


def test_records_come_from_the_project_not_from_the_index(desk: Workspace) -> None:
    assert isinstance(desk.get(desk.search("дети", kind="recommendation").hits[0].record_id), Recommendation)
    assert isinstance(desk.get("kaz1"), Act)
    assert desk.get("kaz1") == ACT_KAZ
    assert not any(isinstance(each, Amendment) for each in desk.recommendations())
