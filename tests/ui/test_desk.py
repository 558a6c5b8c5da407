"""The desk applies, undoes, runs and points; refusals go to the bar, bugs rise."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest
from small_law import WORK, amendment

from tests.ui.waiting import settled
from workbench.errors import UnusableInput, WorkbenchError
from workbench.law.change import Changes
from workbench.law.reference import ProvisionRef
from workbench.law.review import Comment
from workbench.ui import undo
from workbench.ui.desk import Desk
from workbench.workspace import amendments as use_cases


def stored(desk: Desk, key: str = "am-1"):
    assert desk.workspace is not None
    return desk.workspace.get(key)


def test_an_edit_is_stored_told_and_undone(busy):
    told = []
    busy.changed.connect(told.append)
    before = stored(busy)
    assert busy.edit("Wording", partial(use_cases.reword, before, "rus", "2. Иначе."))
    assert stored(busy).wording["rus"] == "2. Иначе."
    busy.undo_stack.undo()
    assert stored(busy) == before
    busy.undo_stack.redo()
    assert stored(busy).wording["rus"] == "2. Иначе."
    assert len(told) == 3


def test_edits_under_one_name_are_one_step(busy):
    before = stored(busy)
    for text in ("2. А.", "2. Аб.", "2. Абв."):
        busy.edit("Wording", partial(use_cases.reword, stored(busy), "rus", text))
    assert busy.undo_stack.count() == 1
    busy.undo_stack.undo()
    assert stored(busy) == before


def test_what_is_typed_after_a_pause_is_a_step_of_its_own(busy, monkeypatch):
    clock = [0.0]
    monkeypatch.setattr(undo, "monotonic", lambda: clock[0])
    for seconds, text in ((0, "2. А."), (2, "2. Аб."), (2, "2. Абв."), (60, "2. Абв где."), (2, "2. Абв где ж.")):
        clock[0] += seconds
        busy.edit("Wording", partial(use_cases.reword, stored(busy), "rus", text))
    assert busy.undo_stack.count() == 2
    busy.undo_stack.undo()
    assert stored(busy).wording["rus"] == "2. Абв."


def test_an_edit_is_named_with_the_one_thing_it_is_about(busy):
    workspace = busy.workspace
    (link,) = workspace.correspondences()
    remark = Comment("c-1", "am-1", "Согласны.")
    for label, changes in (
        ("Unlink", Changes.removed(link)),
        ("Comment", Changes.added(remark)),
        ("Answer to R-01", Changes.replaced(stored(busy, "r-1"), replace(stored(busy, "r-1"), source="иное"))),
        ("Delete both", Changes.removed(remark, stored(busy, "r-2"))),
    ):
        assert busy.do(label, changes)
    assert [busy.undo_stack.text(at) for at in range(4)] == [
        "Unlink · R-01, Article 2 › point 2", "Comment · Article 2 › point 2", "Answer to R-01", "Delete both",
    ]  # fmt: skip


def test_edits_under_other_names_are_other_steps(busy):
    busy.edit("Wording", partial(use_cases.reword, stored(busy), "rus", "2. А."))
    busy.edit("Justification", partial(use_cases.justify, stored(busy), "rus", "Так."))
    assert [busy.undo_stack.text(at) for at in range(2)] == [
        "Wording · Article 2 › point 2", "Justification · Article 2 › point 2",
    ]  # fmt: skip


def test_nothing_changed_is_no_step(busy):
    assert not busy.do("Nothing", Changes())
    assert busy.undo_stack.count() == 0


def test_a_refused_edit_leaves_everything_and_is_told(busy):
    errors = []
    busy.failed.connect(errors.append)
    stale = replace(amendment(), author="другой")
    assert not busy.do("Stale", Changes.replaced(stale, replace(stale, author="третий")))
    assert len(errors) == 1
    assert isinstance(errors[0], WorkbenchError)
    assert busy.undo_stack.count() == 0


def test_an_undo_that_is_refused_goes_off_the_stack(busy):
    busy.edit("Wording", partial(use_cases.reword, stored(busy), "rus", "2. А."))
    now = stored(busy)
    busy.workspace.apply(Changes.replaced(now, replace(now, author="коллега")), "elsewhere")
    errors = []
    busy.failed.connect(errors.append)
    busy.undo_stack.undo()
    assert len(errors) == 1
    assert busy.undo_stack.count() == 0
    assert stored(busy).wording["rus"] == "2. А."


def test_a_use_case_that_refuses_is_told_with_its_advice(busy):
    errors = []
    busy.failed.connect(errors.append)

    def refuse() -> Changes:
        raise UnusableInput("No", "Do otherwise.")

    assert not busy.edit("Refused", refuse)
    assert str(errors[0]) == "No – Do otherwise."


def test_long_work_answers_on_the_main_thread(desk, qtbot):
    answers = []
    desk.run(lambda: 6 * 7, answers.append)
    qtbot.waitUntil(lambda: answers == [42])


def test_long_work_that_is_refused_goes_to_the_bar(desk, qtbot):
    def refuse() -> None:
        raise UnusableInput("No", "Do otherwise.")

    with qtbot.waitSignal(desk.failed) as told:
        desk.run(refuse, lambda _: None)
    assert told.args[0].advice == "Do otherwise."


def test_a_bug_in_long_work_rises_with_its_traceback(desk, qtbot):
    with qtbot.captureExceptions() as caught:
        desk.run(lambda: 1 / 0, lambda _: None)
        qtbot.waitUntil(lambda: len(caught) == 1)
    assert caught[0][0] is ZeroDivisionError


def test_cancelled_work_is_not_heard_of(desk, qtbot):
    answers = []
    job = desk.run(lambda: 1, answers.append)
    desk.jobs.cancel(job)
    desk.run(lambda: 2, answers.append)
    qtbot.waitUntil(lambda: answers == [2])


def test_one_goes_back_and_forward_as_in_a_browser(busy):
    first, second, third = (ProvisionRef(WORK, f"art_{num}") for num in (1, 2, 3))
    for ref in (first, second):
        busy.show(ref)
    busy.go(-1)
    assert busy.subject == first
    assert busy.can_go(1)
    busy.show(third)
    assert not busy.can_go(1)
    busy.go(-1)
    assert busy.subject == first


def test_pointing_moves_nothing(busy):
    shown = []
    busy.shown.connect(shown.append)
    busy.point(ProvisionRef(WORK, "art_1"))
    assert shown == []
    assert not busy.can_go(-1)


def test_one_comes_back_to_the_point_that_was_looked_at_and_not_to_the_article_that_was_asked_for(busy):
    article, point, further = (ProvisionRef(WORK, eid) for eid in ("art_2", "art_2__para_1__point_3", "art_20"))
    busy.show(article)
    busy.look_at(point)
    busy.show(further)
    busy.go(-1)
    assert busy.subject == point
    busy.look_at(ProvisionRef(WORK, "art_2__para_2"))
    busy.go(1)
    busy.go(-1)
    assert busy.subject == ProvisionRef(WORK, "art_2__para_2")
    assert not busy.can_go(-1)


def test_a_place_looked_at_beside_an_amendment_is_a_step_of_its_own(busy):
    amendment, point, further = stored(busy), ProvisionRef(WORK, "art_2__para_1"), ProvisionRef(WORK, "art_20")
    busy.show(amendment)
    busy.look_at(point)
    busy.show(further)
    for subject in (point, amendment):
        busy.go(-1)
        assert busy.subject == subject


def test_closing_forgets_what_could_be_undone(busy):
    busy.edit("Wording", partial(use_cases.reword, stored(busy), "rus", "2. А."))
    busy.close()
    assert busy.undo_stack.count() == 0
    assert busy.workspace is None


def test_a_file_that_is_no_project_is_refused_with_advice(qtbot, desk, tmp_path):
    errors = []
    desk.failed.connect(errors.append)
    path = tmp_path / "not.lhw"
    path.write_bytes(b"no project")
    desk.open(path)
    settled(qtbot, desk)
    assert errors[0].message
    assert desk.workspace is None


@pytest.mark.parametrize("label", ["Wording", "Justification"])
def test_the_step_carries_its_name(busy, label):
    busy.edit(label, partial(use_cases.justify, stored(busy), "rus", label))
    assert busy.undo_stack.undoText() == f"{label} · Article 2 › point 2"
