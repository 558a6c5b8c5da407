"""A bundle goes out, comes back, and is merged."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.workspace.desk_values import ACT_KAZ, ACT_RUS, AMENDMENT, RECOMMENDATION, WORK
from workbench.cli import run
from workbench.errors import UnusableInput
from workbench.law.amendment import Status
from workbench.law.change import Changes
from workbench.law.project import Project
from workbench.law.review import Session
from workbench.workspace import review
from workbench.workspace.bundles import choose, note_sent, pack, read_bundle, write_bundle
from workbench.workspace.conflicts import Merged, settled
from workbench.workspace.merging import again, merge, take_in
from workbench.workspace.workspace import Workspace

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
CITING = replace(AMENDMENT, recommendations=(RECOMMENDATION.id,))


@pytest.fixture
def sent(desk: Workspace, tmp_path: Path) -> Path:
    desk.apply(Changes.added(CITING), "Propose")
    path = tmp_path / "сессия.lhwr"
    write_bundle(pack(desk, [AMENDMENT.id], now=NOW), path)
    return path


@pytest.fixture
def colleague(sent: Path, tmp_path: Path) -> Workspace:
    theirs = Workspace.create(tmp_path / "theirs.lhw", author="Болат")
    take_in(theirs, merge(theirs, read_bundle(sent)), "Merge")
    return theirs


def back(theirs: Workspace, path: Path) -> Path:
    write_bundle(pack(theirs, now=NOW), path)
    return path


def test_an_amendment_travels_with_its_recommendation_and_the_texts_of_its_act(desk: Workspace, sent: Path) -> None:
    assert {"a1", "r1", "rus1", "kaz1"} <= set(choose(desk, ["a1"]))
    assert {each.id for each in read_bundle(sent).records if each.read_only} == {"rus1", "kaz1"}


def test_what_comes_reads_as_it_was_sent(desk: Workspace, colleague: Workspace) -> None:
    assert colleague.amendments() == desk.amendments()
    assert colleague.act(WORK, "rus") == ACT_RUS
    assert [entry.author for entry in colleague.log()] == ["Айгүл"] * len(colleague.log())
    colleague.close()


def test_what_is_for_reading_is_not_edited(colleague: Workspace) -> None:
    with pytest.raises(UnusableInput, match="read only"):
        colleague.apply(Changes.replaced(ACT_RUS, replace(ACT_RUS, title="иное")), "Edit")
    colleague.close()


def test_edits_and_comments_come_back_under_their_authors(
    desk: Workspace, colleague: Workspace, tmp_path: Path
) -> None:
    colleague.apply(Changes.replaced(CITING, replace(CITING, wording={"kaz": "1. Балалар бірінші."})), "Word")
    colleague.apply(review.comment(colleague, "a1", "Дұрыс емес", author="Болат", made=NOW), "Comment")
    desk.apply(Changes.replaced(CITING, replace(CITING, status=Status.IN_REVIEW)), "Review")
    merged = merge(desk, read_bundle(back(colleague, tmp_path / "back.lhwr")))
    take_in(desk, merged, "Merge")
    colleague.close()
    (amendment,) = desk.amendments()
    assert (amendment.wording, amendment.status) == ({"kaz": "1. Балалар бірінші."}, Status.IN_REVIEW)
    assert [each.text for each in desk.comments()] == ["Дұрыс емес"]
    assert [entry.author for entry in desk.log()[:2]] == ["Болат", "Болат"]
    assert merged.conflicts == ()


def test_a_field_changed_on_both_sides_is_listed_with_three_values_until_it_is_settled(
    desk: Workspace, colleague: Workspace, tmp_path: Path
) -> None:
    colleague.apply(Changes.replaced(CITING, replace(CITING, wording={"rus": "их"})), "Word")
    desk.apply(Changes.replaced(CITING, replace(CITING, wording={"rus": "мой"})), "Word")
    returned = read_bundle(back(colleague, tmp_path / "back.lhwr"))
    colleague.close()
    for _ in range(2):
        (conflict,) = merge(desk, returned).conflicts
        assert (conflict.field, conflict.base, conflict.mine, conflict.theirs, conflict.author) == (
            "wording.rus", CITING.wording["rus"], "мой", "их", "Болат",
        )  # fmt: skip
        take_in(desk, merge(desk, returned), "Merge")
    take_in(desk, settled(desk, merge(desk, returned), {0: True}, "Settle"), "Settle")
    assert desk.amendments()[0].wording == {"rus": "их"}
    assert merge(desk, returned).conflicts == ()


def test_the_same_bundle_changes_nothing_the_second_time_even_after_what_it_brought_was_undone(
    desk: Workspace, colleague: Workspace, tmp_path: Path
) -> None:
    colleague.apply(Changes.replaced(CITING, replace(CITING, reason="их")), "Reason")
    returned = read_bundle(back(colleague, tmp_path / "back.lhwr"))
    colleague.close()
    take_in(desk, merge(desk, returned), "Merge")
    assert again(desk, returned, "Again") == Merged()
    desk.undo()
    assert desk.amendments() == (CITING,)
    assert not merge(desk, returned).edits


def test_what_was_undone_of_a_bundle_can_be_taken_in_again_later(
    desk: Workspace, colleague: Workspace, tmp_path: Path
) -> None:
    theirs = replace(CITING, reason="их", wording={"kaz": "1. Балалар бірінші."})
    colleague.apply(Changes.replaced(CITING, theirs), "Reason")
    colleague.apply(review.comment(colleague, "a1", "Дұрыс емес", author="Болат", made=NOW), "Comment")
    returned = read_bundle(back(colleague, tmp_path / "back.lhwr"))
    colleague.close()
    take_in(desk, merge(desk, returned), "Merge")
    comments = desk.comments()
    desk.undo()
    desk.apply(Changes.replaced(CITING, replace(CITING, reason="наш")), "Reason of ours")
    anew = again(desk, returned, "Take in again", author="Айгүл")
    take_in(desk, anew, "Again")
    (amendment,) = desk.amendments()
    assert (amendment.wording, amendment.reason) == ({"kaz": "1. Балалар бірінші."}, "наш")  # ours came later
    assert desk.comments() == comments
    assert (desk.log()[0].author, desk.log()[0].label) == ("Айгүл", "Take in again")
    assert again(desk, returned, "Again") == Merged()
    desk.undo()
    assert again(desk, returned, "Again").changes


def test_what_was_undone_is_taken_in_again_from_the_terminal(
    desk: Workspace, colleague: Workspace, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    colleague.apply(Changes.replaced(CITING, replace(CITING, reason="их")), "Reason")
    path = back(colleague, tmp_path / "back.lhwr")
    colleague.close()
    take_in(desk, merge(desk, read_bundle(path)), "Merge")
    desk.undo()
    project = str(desk.path)
    desk.close()
    assert run(["merge", project, str(path)]) == 0
    assert "warning: back.lhwr came before, and 1 changes of it were undone: --again" in capsys.readouterr().err
    assert run(["merge", project, str(path), "--again"]) == 0
    with Workspace.open(Path(project), read_only=True) as workspace:
        assert workspace.amendments()[0].reason == "их"


def test_a_project_goes_out_and_comes_in_from_the_terminal(
    sent: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    made, again = tmp_path / "new.lhw", tmp_path / "again.lhwr"
    monkeypatch.setenv("SECRET", "құпия")
    assert run(["merge", str(made), str(sent)]) == 0
    assert run(["bundle", str(made), "--out", str(again), "--password-env", "SECRET"]) == 0
    capsys.readouterr()
    assert run(["merge", str(made), str(again), "--password-env", "SECRET", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {
        "edits": 0, "changes": 0, "conflicts": [], "signed_by": "", "signer": "",
    }  # fmt: skip


def test_conflicts_are_settled_one_by_one_from_the_terminal(
    desk: Workspace, colleague: Workspace, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    colleague.apply(Changes.replaced(CITING, replace(CITING, wording={"rus": "их"}, reason="их")), "Word")
    desk.apply(Changes.replaced(CITING, replace(CITING, wording={"rus": "мой"}, reason="мой")), "Word")
    path = back(colleague, tmp_path / "back.lhwr")
    colleague.close()
    desk.close()
    assert run(["merge", str(desk.path), str(path)]) == 1
    listed = capsys.readouterr().out
    assert "1. amendment a1 wording.rus (Болат):" in listed
    assert "2. amendment a1 reason (Болат):" in listed
    assert run(["merge", str(desk.path), str(path), "--take", "3"]) == 3
    assert run(["merge", str(desk.path), str(path), "--take", "1", "--keep", "2"]) == 0
    assert run(["merge", str(desk.path), str(path)]) == 0
    with Workspace.open(desk.path) as again:
        (amendment,) = again.amendments()
        assert (amendment.wording["rus"], amendment.reason) == ("их", "мой")


def test_merge_and_choices_are_one_step_to_undo(desk: Workspace, colleague: Workspace, tmp_path: Path) -> None:
    colleague.apply(Changes.replaced(CITING, replace(CITING, wording={"rus": "их"}, reason="их")), "Word")
    desk.apply(Changes.replaced(CITING, replace(CITING, wording={"rus": "мой"})), "Word")
    merged = merge(desk, read_bundle(back(colleague, tmp_path / "back.lhwr")))
    colleague.close()
    take_in(desk, settled(desk, merged, {0: True}, "Settle"), "Take in")
    assert (desk.amendments()[0].wording["rus"], desk.amendments()[0].reason) == ("их", "их")
    assert [entry.author for entry in desk.log()[:2]] == ["Айгүл", "Болат"]
    desk.undo()
    assert desk.amendments() == (replace(CITING, wording={"rus": "мой"}),)


def test_what_was_sent_to_be_read_only_is_never_taken_unasked(
    desk: Workspace, sent: Path, colleague: Workspace, tmp_path: Path
) -> None:
    note_sent(desk, pack(desk, [AMENDMENT.id], now=NOW))
    forged = replace(ACT_RUS, title="О другой защите")
    colleague.apply(Changes.replaced(ACT_RUS, forged), "Edit", turning=True)  # a program that asks nobody
    returned = read_bundle(back(colleague, tmp_path / "back.lhwr"))
    unmarked = replace(returned, records=tuple(replace(each, read_only=False) for each in returned.records))
    for bundle in (returned, unmarked):
        merged = merge(desk, bundle)
        (conflict,) = merged.conflicts
        assert (conflict.record, conflict.guarded, conflict.mine, conflict.theirs) == ("rus1", True, ACT_RUS, forged)
        take_in(desk, merged, "Merge")
        assert desk.act(WORK, "rus") == ACT_RUS
    colleague.close()


def test_two_decisions_of_one_session_on_one_item_meet_as_one_conflict(desk: Workspace, tmp_path: Path) -> None:
    desk.apply(Changes.added(CITING, Session("s1", "Топ", agenda=("a1",))), "Begin")
    copy = tmp_path / "theirs.lhw"
    desk.backup(copy)
    with Workspace.open(copy, author="Болат") as theirs:
        session = theirs.sessions()[0]
        theirs.apply(review.decide(theirs, session, "a1", "rejected", reason="артық"), "Decide")
        path = back(theirs, tmp_path / "back.lhwr")
    desk.apply(review.decide(desk, desk.sessions()[0], "a1", "agreed"), "Decide")
    merged = merge(desk, read_bundle(path))
    assert {(each.record, each.field) for each in merged.conflicts} == {("s1:a1", ""), ("a1", "status")}
    take_in(desk, settled(desk, merged, dict.fromkeys(range(len(merged.conflicts)), True), "Settle"), "Merge")
    assert [each.outcome for each in desk.decisions("a1")] == ["rejected"]
    assert desk.amendments()[0].status is Status.REJECTED


def test_an_act_imported_on_both_sides_is_one_act(desk: Workspace, sent: Path, tmp_path: Path) -> None:
    with Workspace.create(tmp_path / "theirs.lhw", author="Болат") as theirs:
        theirs.apply(Changes.added(replace(ACT_RUS, id="own"), replace(ACT_KAZ, id="own2", title="Басқа")), "Import")
        merged = merge(theirs, read_bundle(sent))
        take_in(theirs, merged, "Merge")
        assert {each.id for each in theirs.acts()} == {"own", "own2"}
        (conflict,) = merged.conflicts  # the texts differ in one of the two languages
        assert (conflict.record, conflict.theirs.title) == ("own2", ACT_KAZ.title)
        take_in(theirs, settled(theirs, merge(theirs, read_bundle(sent)), {0: True}, "Settle"), "Settle")
        assert theirs.act(WORK, "kaz") == replace(ACT_KAZ, id="own2")
        assert not merge(theirs, read_bundle(sent)).conflicts


def test_a_part_taken_into_another_draft_leaves_its_title_alone(desk: Workspace, tmp_path: Path) -> None:
    desk.apply(Changes.replaced(desk.project, replace(desk.project, title="Дети")), "Title")
    desk.apply(Changes.added(CITING), "Propose")
    path = tmp_path / "a.lhwr"
    write_bundle(pack(desk, ["a1"], now=NOW), path)
    with Workspace.create(tmp_path / "theirs.lhw", Project(title="Волонтеры")) as theirs:
        merged = merge(theirs, read_bundle(path))
        take_in(theirs, merged, "Merge")
        assert (theirs.project.title, merged.conflicts) == ("Волонтеры", ())
        assert theirs.amendments() == (CITING,)


def test_an_edit_goes_on_to_a_third_and_comes_back_to_the_first_once(desk: Workspace, tmp_path: Path) -> None:
    desk.apply(Changes.added(CITING), "Propose")
    copies = [tmp_path / "b.lhw", tmp_path / "c.lhw"]
    for copy in copies:
        desk.backup(copy)
    with Workspace.open(copies[0], author="Болат") as second, Workspace.open(copies[1], author="Сәуле") as third:
        second.apply(Changes.replaced(CITING, replace(CITING, reason="б")), "Reason")
        take_in(third, merge(third, read_bundle(back(second, tmp_path / "1.lhwr"))), "Merge")
        third.apply(Changes.replaced(third.amendments()[0], replace(third.amendments()[0], number="7")), "Number")
        onward = read_bundle(back(third, tmp_path / "2.lhwr"))
        take_in(desk, merge(desk, onward), "Merge")
        direct = merge(desk, read_bundle(back(second, tmp_path / "3.lhwr")))
    assert (desk.amendments()[0].reason, desk.amendments()[0].number) == ("б", "7")
    assert [entry.author for entry in desk.log()[:2]] == ["Сәуле", "Болат"]
    assert not direct.edits
    assert not direct.conflicts


def test_what_one_side_removed_and_the_other_changed_is_asked(desk: Workspace, tmp_path: Path) -> None:
    desk.apply(Changes.added(CITING), "Propose")
    copy = tmp_path / "theirs.lhw"
    desk.backup(copy)
    with Workspace.open(copy, author="Болат") as theirs:
        theirs.apply(Changes.replaced(CITING, replace(CITING, reason="их")), "Reason")
        path = back(theirs, tmp_path / "back.lhwr")
    desk.apply(Changes.removed(CITING), "Remove")
    merged = merge(desk, read_bundle(path))
    (conflict,) = merged.conflicts
    assert (conflict.field, conflict.mine, conflict.theirs.reason) == ("", None, "их")
    take_in(desk, settled(desk, merged, {0: True}, "Settle"), "Settle")
    assert desk.amendments() == (replace(CITING, reason="их"),)


def test_a_bundle_never_takes_the_place_of_a_project(desk: Workspace) -> None:
    with pytest.raises(UnusableInput, match="not the name of a bundle"):
        write_bundle(pack(desk, now=NOW), desk.path)
