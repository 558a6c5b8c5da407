"""Carrying to a colleague and taking in: what goes, who signed, three texts to choose from, one step to undo."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from workbench.law.change import Changes
from workbench.law.review import Session
from workbench.settings import Settings
from workbench.ui.desk import Desk
from workbench.ui.dialogs.into_which import IntoWhich
from workbench.ui.dialogs.name_key import NameKey
from workbench.ui.dialogs.send_bundle import SendBundle
from workbench.ui.dialogs.take_in import TakeIn
from workbench.ui.main_window import MainWindow
from workbench.workspace import review, sealing
from workbench.workspace.bundles import pack, read_bundle, write_bundle
from workbench.workspace.merging import merge, take_in
from workbench.workspace.workspace import Workspace

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)


@pytest.fixture
def config(tmp_path, monkeypatch):
    monkeypatch.setattr("workbench.paths.user_config", lambda: tmp_path / "config")
    return tmp_path / "config"


@pytest.fixture
def colleague(busy, tmp_path):
    """A copy of the project on a colleague's desk."""
    shutil.copy(busy.workspace.path, tmp_path / "theirs.lhw")
    with Workspace.open(tmp_path / "theirs.lhw", author="Болат") as theirs:
        yield theirs


def reworded(workspace, text):
    amendment = workspace.get("am-1")
    changes = Changes.replaced(amendment, replace(amendment, wording={**amendment.wording, "rus": text}))
    workspace.apply(changes, "Wording")


def sent_back(theirs, tmp_path, **how):
    path = tmp_path / "back.lhwr"
    write_bundle(pack(theirs, now=NOW), path, **how)
    return path


def read(qtbot, desk, path):
    dialog = TakeIn(desk, path)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.bundle is not None, timeout=20000)
    return dialog


def test_what_is_ticked_goes_with_what_belongs_to_it(qtbot, busy, tmp_path, config):
    busy.workspace.apply(Changes.added(Session("s-1", "Топ", agenda=("am-1", "r-1"))), "Session")
    dialog = SendBundle(busy)
    qtbot.addWidget(dialog)
    assert not dialog._save.isEnabled()
    dialog.tick(["s-1"])
    assert dialog._save.isEnabled()
    assert dialog._state.text().startswith("7 records go")
    path = tmp_path / "сессия.lhwr"
    dialog.write(path)
    qtbot.waitUntil(lambda: dialog.written is not None, timeout=20000)
    bundle = read_bundle(path)
    assert {"s-1", "am-1", "r-1"} <= {each.id for each in bundle.records}
    assert "r-2" not in {each.id for each in bundle.records}
    assert bundle.author == "А. Серикова"
    acts = {each.id for each in busy.workspace.acts()}
    assert {each.id for each in bundle.records if each.read_only} == acts
    assert busy.workspace.sent_read_only == acts


def test_a_bundle_is_written_under_a_password_signed_and_with_what_is_only_to_be_read(qtbot, busy, tmp_path, config):
    dialog = SendBundle(busy)
    qtbot.addWidget(dialog)
    dialog.tick(["am-1"])
    amendment = next(item for item in dialog._items() if item.data(0, Qt.ItemDataRole.UserRole) == "am-1")
    dialog.tree.setCurrentItem(amendment)
    dialog._fix.click()
    assert amendment.text(1) == "only to read"
    QTest.keyClicks(dialog.password, "kupia")
    assert not dialog._save.isEnabled()
    assert "differ" in dialog._state.text()
    QTest.keyClicks(dialog.again, "kupia")
    dialog.sign.click()
    public = sealing.public_key(sealing.own_key(config))
    assert sealing.fingerprint(public) in dialog._fingerprint.text()
    dialog.write(tmp_path / "a.lhwr")
    qtbot.waitUntil(lambda: dialog.written is not None, timeout=20000)
    bundle = read_bundle(tmp_path / "a.lhwr", password="kupia", signed_by=public)
    assert next(each for each in bundle.records if each.id == "am-1").read_only


def test_what_cannot_be_written_is_said_and_asked_again(qtbot, busy, tmp_path, config):
    dialog = SendBundle(busy)
    qtbot.addWidget(dialog)
    dialog.whole.click()
    (tmp_path / "folder.lhwr").mkdir()
    dialog.write(tmp_path / "folder.lhwr")
    qtbot.waitUntil(lambda: "cannot be written" in dialog._state.text(), timeout=20000)
    assert dialog._save.isEnabled()


def test_edits_come_in_under_their_authors_and_one_undo_takes_them_back(qtbot, busy, colleague, tmp_path):
    reworded(colleague, "2. Граждане и семьи участвуют.")
    colleague.apply(review.comment(colleague, "am-1", "Келісемін", author="Болат", made=NOW), "Comment")
    before = busy.workspace.amendments(), busy.workspace.comments()
    dialog = read(qtbot, busy, sent_back(colleague, tmp_path))
    assert "Болат" in dialog.edits.toPlainText()
    assert "Amendment: " in dialog.edits.toPlainText()
    assert "Not signed" in dialog.signature.text()
    assert not dialog._disputed.isVisible()
    assert busy.workspace.amendments() == before[0]  # nothing is written yet
    dialog._take.click()
    assert dialog.result() == TakeIn.DialogCode.Accepted
    assert busy.workspace.get("am-1").wording["rus"] == "2. Граждане и семьи участвуют."
    assert [entry.author for entry in busy.workspace.log()[:2]] == ["Болат", "Болат"]
    assert busy.undo_stack.count() == 1
    busy.undo_stack.undo()
    assert (busy.workspace.amendments(), busy.workspace.comments()) == before
    busy.undo_stack.redo()
    assert busy.workspace.comments()[0].text == "Келісемін"


def test_what_both_sides_changed_is_chosen_one_by_one(qtbot, busy, colleague, tmp_path):
    reworded(colleague, "2. Граждане и семьи участвуют.")
    amendment = colleague.get("am-1")
    colleague.apply(Changes.replaced(amendment, replace(amendment, reason="их")), "Reason")
    reworded(busy.workspace, "2. Граждане и общины участвуют.")
    mine = busy.workspace.get("am-1")
    busy.workspace.apply(Changes.replaced(mine, replace(mine, reason="наш")), "Reason")
    path = sent_back(colleague, tmp_path)
    dialog = read(qtbot, busy, path)
    assert dialog.conflicts.count() == 2
    assert "wording (RU)" in dialog._place.text()
    texts = dialog.texts.toPlainText()
    assert "семьи" in texts
    assert "общины" in texts
    QTest.keyClick(dialog._theirs, Qt.Key.Key_Space)
    assert dialog.conflicts.currentRow() == 1
    dialog._take.click()
    after = busy.workspace.get("am-1")
    assert (after.wording["rus"], after.reason) == ("2. Граждане и семьи участвуют.", "наш")
    again = read(qtbot, busy, path)  # what was left open is asked again, what was chosen is not
    assert [each.field for each in again.merged.conflicts] == ["reason"]
    again._ours.click()
    again._take.click()
    assert read(qtbot, busy, path).merged.conflicts == ()
    busy.undo_stack.undo()
    assert busy.workspace.get("am-1").wording["rus"] == "2. Граждане и общины участвуют."


def test_the_wording_decided_against_is_kept_as_a_variant_where_that_is_asked_for(qtbot, busy, colleague, tmp_path):
    reworded(colleague, "2. Граждане и семьи участвуют.")
    reworded(busy.workspace, "2. Граждане и общины участвуют.")
    dialog = read(qtbot, busy, sent_back(colleague, tmp_path))
    assert dialog._variant.isVisible()
    dialog._variant.click()
    QTest.keyClick(dialog._theirs, Qt.Key.Key_Space)
    dialog._take.click()
    (variant,) = (each for each in busy.workspace.amendments() if each.id != "am-1")
    assert variant.wording["rus"] == "2. Граждане и общины участвуют."
    assert not variant.chosen
    busy.undo_stack.undo()
    assert [each.id for each in busy.workspace.amendments()] == ["am-1"]


def test_a_reason_has_no_variant(qtbot, busy, colleague, tmp_path):
    for workspace, reason in ((colleague, "их"), (busy.workspace, "наш")):
        amendment = workspace.get("am-1")
        workspace.apply(Changes.replaced(amendment, replace(amendment, reason=reason)), "Reason")
    dialog = read(qtbot, busy, sent_back(colleague, tmp_path))
    assert dialog.conflicts.count() == 1
    assert not dialog._variant.isVisible()


def test_read_only_parts_that_came_are_taken_back_by_undo(qtbot, desk, busy, tmp_path):
    path = tmp_path / "a.lhwr"
    write_bundle(pack(busy.workspace, ["am-1"], now=NOW), path)
    theirs = Desk(Settings(author="Болат", language="en", theme="light"))
    theirs.create(tmp_path / "new.lhw")
    dialog = read(qtbot, theirs, path)
    dialog._take.click()
    assert len(theirs.workspace.acts()) == 2
    theirs.undo_stack.undo()
    assert theirs.workspace.acts() == ()
    theirs.undo_stack.redo()
    assert len(theirs.workspace.acts()) == 2
    theirs.close()


def test_an_unknown_key_is_shown_as_such_until_it_is_named(qtbot, busy, colleague, tmp_path):
    key = sealing.own_key(tmp_path / "keys")
    reworded(colleague, "2. Иначе.")
    dialog = read(qtbot, busy, sent_back(colleague, tmp_path, key=key))
    assert "a key you do not know" in dialog.signature.text()
    assert sealing.fingerprint(sealing.public_key(key)) in dialog.signature.text()
    dialog._name_key.click()
    (named,) = dialog.findChildren(NameKey)
    assert named.name.text() == "Болат"
    named.accept()
    assert dialog.signature.text() == "✓ Signed by Болат"
    assert not dialog._name_key.isVisible()
    assert busy.settings.signers == {sealing.public_key(key): "Болат"}


def test_a_locked_bundle_asks_for_its_password(qtbot, busy, colleague, tmp_path):
    reworded(colleague, "2. Иначе.")
    dialog = TakeIn(busy, sent_back(colleague, tmp_path, password="kupia"))
    qtbot.addWidget(dialog)
    dialog.open()
    assert dialog._asking.isVisible()
    QTest.keyClicks(dialog.password, "other")
    QTest.keyClick(dialog.password, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "cannot be opened with this password" in dialog.edits.toPlainText(), timeout=20000)
    dialog.password.clear()
    QTest.keyClicks(dialog.password, "kupia")
    QTest.keyClick(dialog.password, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.bundle is not None, timeout=20000)
    assert dialog._take.isEnabled()


def test_a_damaged_bundle_is_one_clear_sentence(qtbot, busy, tmp_path):
    (tmp_path / "a.lhwr").write_bytes(b"PK\x03\x04 nothing")
    dialog = TakeIn(busy, tmp_path / "a.lhwr")
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(lambda: "damaged" in dialog.edits.toPlainText(), timeout=20000)
    assert not dialog._take.isEnabled()


def test_the_same_bundle_says_that_all_of_it_is_known(qtbot, busy, colleague, tmp_path):
    dialog = read(qtbot, busy, sent_back(colleague, tmp_path))
    assert "known here already" in dialog.edits.toPlainText()


def test_what_was_undone_of_a_bundle_is_offered_again(qtbot, busy, colleague, tmp_path):
    reworded(colleague, "2. Граждане и семьи участвуют.")
    path = sent_back(colleague, tmp_path)
    take_in(busy.workspace, merge(busy.workspace, read_bundle(path)), "Merge")
    busy.workspace.undo()
    dialog = read(qtbot, busy, path)
    assert "Taken in before and undone since" in dialog.edits.toPlainText()
    dialog._take.click()
    assert dialog.result() == TakeIn.DialogCode.Accepted
    assert busy.workspace.get("am-1").wording["rus"] == "2. Граждане и семьи участвуют."
    assert busy.workspace.log()[0].author == busy.settings.author


def test_a_dropped_bundle_is_taken_in_and_asks_into_which_project_where_none_is_open(qtbot, desk, colleague, tmp_path):
    path = sent_back(colleague, tmp_path)
    desk.close()
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.show()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, buttons, keys))
    (asking,) = window.findChildren(IntoWhich)
    window.projects.ask_file = lambda *_args, **_how: tmp_path / "жаңа.lhw"
    asking._new.click()
    qtbot.waitUntil(lambda: bool(window.findChildren(TakeIn)), timeout=20000)
    (dialog,) = window.findChildren(TakeIn)
    qtbot.waitUntil(lambda: dialog.bundle is not None, timeout=20000)
    dialog._take.click()
    assert desk.workspace.get("am-1") is not None


def test_the_commands_stand_in_the_menu(qtbot, busy, monkeypatch, tmp_path, colleague):
    window = MainWindow(busy)
    qtbot.addWidget(window)
    busy.opened.emit()
    window.actions_["send_bundle"].trigger()
    (dialog,) = window.findChildren(SendBundle)
    dialog.reject()
    path = sent_back(colleague, tmp_path)
    monkeypatch.setattr("workbench.ui.main_window.ask_bundle", lambda *_: path)
    window.actions_["take_in"].trigger()
    (dialog,) = window.findChildren(TakeIn)
    qtbot.waitUntil(lambda: dialog.bundle is not None, timeout=20000)
    dialog.reject()


def test_a_whole_round_between_two_desks(qtbot, busy, tmp_path, config):
    """Out to a room without a network, decided there, and back: nothing lost, nothing asked twice."""
    busy.workspace.apply(review.convene("Топ", agenda=["am-1"]), "Convene")
    (session,) = busy.workspace.sessions()
    out = tmp_path / "out.lhwr"
    sending = SendBundle(busy)
    qtbot.addWidget(sending)
    sending.tick([session.id])
    sending.write(out)
    qtbot.waitUntil(lambda: sending.written is not None, timeout=20000)
    with Workspace.create(tmp_path / "room.lhw", author="Болат") as room:
        take_in(room, merge(room, read_bundle(out)), "Take in")
        room.apply(review.decide(room, room.sessions()[0], "am-1", "agreed"), "Decide")
        back = sent_back(room, tmp_path)
    reworded(busy.workspace, "2. Граждане и общины участвуют.")
    dialog = read(qtbot, busy, back)
    assert dialog.merged.conflicts == ()
    dialog._take.click()
    amendment = busy.workspace.get("am-1")
    assert (amendment.status.value, amendment.wording["rus"]) == ("agreed", "2. Граждане и общины участвуют.")
    assert [each.outcome for each in busy.workspace.decisions()] == ["agreed"]
