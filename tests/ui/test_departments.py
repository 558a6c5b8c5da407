"""A department in the window: a project opens by its address, edits of others arrive, those that meet are asked."""

from __future__ import annotations

from dataclasses import replace

import pytest
from small_law import amendment, law

from tests.ui.waiting import settled
from workbench.errors import PasswordNeeded
from workbench.law.change import Changes
from workbench.law.recommendation import Recommendation
from workbench.places import Database
from workbench.settings import Settings, to_toml
from workbench.store import moving
from workbench.ui.desk import Desk, Refused
from workbench.ui.dialogs.database import DatabaseDialog
from workbench.ui.dialogs.two_at_once import TwoAtOnce
from workbench.ui.main_window import MainWindow
from workbench.workspace.clashes import reconcile
from workbench.workspace.workspace import Workspace


@pytest.fixture
def place(server, tmp_path, monkeypatch):
    monkeypatch.setattr("workbench.paths.user_cache", lambda: tmp_path / "cache")
    made = server.place()
    with Workspace.create(made) as workspace:
        workspace.apply(Changes.added(law("rus"), law("kaz"), Recommendation("r-1", "R-01")), "Import")
        workspace.apply(Changes.added(amendment()), "Propose")
    return made


@pytest.fixture
def window(qtbot, desk):
    made = MainWindow(desk)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def shared(qtbot, window, place):
    """A window with the department's project open."""
    window.open_path(place)
    qtbot.waitUntil(lambda: window.desk.workspace is not None, timeout=20000)
    settled(qtbot, window.desk)
    return window


@pytest.fixture
def colleague(place):
    with Workspace.open(place) as made:
        yield made


def reworded(workspace, text, language="rus"):
    now = workspace.get("am-1")
    changes = Changes.replaced(now, replace(now, wording={**now.wording, language: text}))
    workspace.apply(changes, "Wording")
    return workspace.get("am-1")


def dialog_of(qtbot, window, kind):
    qtbot.waitUntil(lambda: any(each.isVisible() for each in window.findChildren(kind)), timeout=20000)
    return next(each for each in window.findChildren(kind) if each.isVisible())


def test_a_project_opens_by_its_address_and_is_remembered_without_a_password(shared, place):
    assert shared.desk.workspace.place == place
    assert shared.desk.workspace.author == "administrator"
    assert shared.desk.settings.recent[0].path == str(place)
    assert not shared.actions_["backups"].isEnabled()
    shared.projects.close_project()
    assert shared.welcome._recent.count() == 1
    assert place.name in shared.welcome._recent.item(0).text()


def test_a_recent_project_of_a_database_opens_with_a_click(qtbot, shared, place):
    shared.projects.close_project()
    shared.welcome._recent.itemActivated.emit(shared.welcome._recent.item(0))
    qtbot.waitUntil(lambda: shared.desk.workspace is not None, timeout=20000)
    assert shared.desk.workspace.place == place


def test_the_edit_of_another_arrives_on_the_screen(qtbot, shared, colleague):
    told = []
    shared.desk.changed.connect(told.append)
    qtbot.waitUntil(lambda: shared.together._listener is not None, timeout=20000)
    colleague.apply(Changes.added(Recommendation("r-2", "R-02")), "Add")
    qtbot.waitUntil(lambda: bool(told), timeout=20000)
    assert shared.desk.workspace.get("r-2") == Recommendation("r-2", "R-02")
    assert shared.desk.undo_stack.count() == 0


def test_who_is_there_and_edits_the_same_is_seen(qtbot, shared, place):
    other = Desk(Settings())
    window = MainWindow(other)
    qtbot.addWidget(window)
    window.open_path(place)
    qtbot.waitUntil(lambda: other.workspace is not None, timeout=20000)
    qtbot.waitUntil(lambda: "administrator" in shared.together.label.text(), timeout=20000)
    other.show(other.workspace.get("am-1"))
    qtbot.waitUntil(lambda: "administrator (" in shared.together.label.text(), timeout=20000)
    assert "▲" not in shared.together.label.text()
    shared.desk.show(shared.desk.workspace.get("am-1"))
    assert "▲ administrator (" in shared.together.label.text()
    other.close()
    qtbot.waitUntil(lambda: shared.together.label.isHidden(), timeout=20000)


def test_what_was_typed_meets_the_edit_of_another_and_is_asked(qtbot, shared, colleague):
    shared.desk.show(shared.desk.workspace.get("am-1"))
    editor = shared.bench.editor
    mine = editor.proposed.toPlainText().replace("дети", "малыши")
    assert mine != editor.proposed.toPlainText()
    theirs = editor.proposed.toPlainText().replace("дети", "подростки")
    editor.proposed.setPlainText(mine)
    reworded(colleague, theirs)
    dialog = dialog_of(qtbot, shared, TwoAtOnce)
    assert "administrator" in dialog._headline.text()
    assert [each.field for each in dialog.met.clashes] == ["wording.rus"]
    assert dialog.text.toPlainText() == mine  # nothing that was typed is lost
    assert editor.proposed.toPlainText() == theirs  # the page shows what is stored
    for said in ("малыши", "подростки"):
        assert said in dialog.texts.toPlainText()
    assert not dialog._save.isEnabled()
    dialog.text.setPlainText(mine.replace("малыши", "малыши и подростки"))
    dialog._write.click()
    dialog._save.click()
    qtbot.waitUntil(lambda: "малыши и подростки" in editor.proposed.toPlainText(), timeout=20000)
    colleague.refresh()
    assert "малыши и подростки" in colleague.get("am-1").wording["rus"]
    assert shared.desk.undo_stack.count() == 1
    shared.desk.undo_stack.undo()
    assert shared.desk.workspace.get("am-1").wording["rus"] == theirs


def test_edits_of_different_places_are_put_together_without_a_question(qtbot, shared, colleague):
    shared.desk.show(shared.desk.workspace.get("am-1"))
    before = shared.desk.workspace.get("am-1")
    reworded(colleague, "2. Азаматтар мен балалар", "kaz")
    assert not shared.desk.do("Status", Changes.replaced(before, replace(before, body="Орган")))
    qtbot.waitUntil(lambda: shared.desk.workspace.get("am-1").body == "Орган", timeout=20000)
    assert shared.desk.workspace.get("am-1").wording["kaz"] == "2. Азаматтар мен балалар"
    assert not any(each.isVisible() for each in shared.findChildren(TwoAtOnce))


@pytest.mark.parametrize("answer", ["ours", "theirs"])
def test_one_of_two_values_is_kept(qtbot, shared, colleague, answer):
    before = shared.desk.workspace.get("am-1")
    reworded(colleague, "1) их;")
    shared.desk.do("Wording", Changes.replaced(before, replace(before, wording={**before.wording, "rus": "1) наш;"})))
    dialog = dialog_of(qtbot, shared, TwoAtOnce)
    dialog.choose(answer)
    dialog.save()
    kept = {"ours": "1) наш;", "theirs": "1) их;"}[answer]
    assert shared.desk.workspace.get("am-1").wording["rus"] == kept
    assert shared.desk.undo_stack.count() == (answer == "ours")


def test_a_question_that_is_closed_leaves_what_the_other_wrote(qtbot, shared, colleague):
    before = shared.desk.workspace.get("am-1")
    reworded(colleague, "1) их;")
    shared.desk.do("Delete", Changes.removed(before))
    dialog = dialog_of(qtbot, shared, TwoAtOnce)
    assert "removed here" in dialog._said.text()
    assert not dialog.text.isVisible()
    dialog.reject()
    assert shared.desk.workspace.get("am-1").wording["rus"] == "1) их;"


def test_an_edit_is_not_undone_over_that_of_another(qtbot, shared, colleague):
    before = shared.desk.workspace.get("am-1")
    shared.desk.do("Sign", Changes.replaced(before, replace(before, author="А.")))
    colleague.refresh()
    reworded(colleague, "1) их;")
    shared.desk.undo_stack.undo()
    assert "administrator" in shared.messages.text()
    assert shared.desk.workspace.store.sequence() == 4
    assert not any(each.isVisible() for each in shared.findChildren(TwoAtOnce))


def test_the_dialog_names_a_place_and_takes_an_address_apart(qtbot, desk):
    dialog = DatabaseDialog(desk, "Open", lambda *_given: None, lambda _answer: None)
    qtbot.addWidget(dialog)
    assert not dialog._go.isEnabled()
    dialog.server.setText(
        "postgresql://aigul@law.kz:5433/drafts?project=children&sslrootcert=/etc/ca.crt&sslmode=require"
    )
    dialog.server.editingFinished.emit()
    expected = (("sslmode", "require"), ("sslrootcert", "/etc/ca.crt"))
    assert dialog.place() == Database("drafts", "law.kz", "aigul", 5433, "children", expected)
    assert dialog.server.text() == "law.kz"
    dialog.certificate.clear()
    assert dialog.place().options == (("sslmode", "require"),)
    dialog.project.setText("Дети")
    assert dialog.place() is None
    assert "Latin" in dialog._said.text()


def test_a_password_in_an_address_leaves_the_screen_at_once(qtbot, desk):
    dialog = DatabaseDialog(desk, "Open", lambda *_given: None, lambda _answer: None)
    qtbot.addWidget(dialog)
    dialog.server.setText("postgresql://aigul:s3cret@law.kz/drafts")
    dialog.go()
    assert dialog.server.text() == ""
    assert "s3cret" not in dialog._said.text()


def test_a_password_is_asked_for_and_kept_nowhere(qtbot, window, place):
    given = []

    def work(asked, password, _make):
        given.append(password)
        if password != "s3cret":
            raise PasswordNeeded(f"{asked.name} asks for a password")
        return Workspace.open(asked)

    dialog = DatabaseDialog(window.desk, "Open", work, window._departments()._adopt, window, place=place)
    dialog.open()
    dialog.go()
    qtbot.waitUntil(lambda: "password" in dialog._said.text(), timeout=20000)
    dialog.password.setText("s3cret")
    dialog.go()
    qtbot.waitUntil(lambda: window.desk.workspace is not None, timeout=20000)
    assert given == ["", "s3cret"]
    assert "s3cret" not in to_toml(window.desk.settings)


def test_a_project_that_is_not_there_is_said_in_the_bar(qtbot, window, server):
    window.open_path(server.place())
    qtbot.waitUntil(lambda: "no project" in window.messages.text(), timeout=20000)
    assert window.desk.workspace is None


def test_a_project_is_made_in_the_database(qtbot, window, server):
    window._on_database_wanted()
    dialog = dialog_of(qtbot, window, DatabaseDialog)
    dialog._fill(server.place())
    dialog.make.setChecked(True)
    dialog.go()
    qtbot.waitUntil(lambda: window.desk.workspace is not None, timeout=20000)
    assert window.desk.workspace.role == "owner"
    assert not window.desk.workspace.read_only


def test_a_project_moves_there_and_back_from_the_menu(qtbot, window, workspace, server, tmp_path, monkeypatch):
    window.desk.adopt(workspace)
    with workspace.store.reading() as connection:
        before = moving.fingerprints(connection)
    window.actions_["move"].trigger()
    dialog = dialog_of(qtbot, window, DatabaseDialog)
    dialog._fill(server.place())
    dialog.go()
    qtbot.waitUntil(lambda: window.desk.workspace is not None and window.desk.workspace.shared, timeout=20000)
    settled(qtbot, window.desk)
    with window.desk.workspace.store.reading() as connection:
        assert moving.fingerprints(connection) == before
    monkeypatch.setattr(window.projects, "ask_file", lambda *_given, **_how: tmp_path / "back.lhw")
    window.actions_["move"].trigger()
    qtbot.waitUntil(lambda: window.desk.workspace.place == tmp_path / "back.lhw", timeout=20000)
    with window.desk.workspace.store.reading() as connection:
        assert moving.fingerprints(connection) == before


def test_several_places_are_gone_through_by_keyboard(qtbot, shared, colleague):
    before = shared.desk.workspace.get("am-1")
    theirs = replace(before, body="Их", author="Их")
    colleague.apply(Changes.replaced(before, theirs), "Sign")
    shared.desk.catch_up()
    refused = Changes.replaced(before, replace(before, body="Наш", author="Наш"))
    dialog = TwoAtOnce(shared.desk, Refused("Sign", refused, "x"), reconcile(shared.desk.workspace, refused), shared)
    dialog.open()
    assert dialog.list.count() == 2
    dialog.choose("ours")
    assert dialog.list.currentRow() == 1
    assert "1" in dialog._state.text()
    dialog.choose("theirs")
    assert dialog._state.text() == ""
    first = dialog.met.clashes[0].field
    dialog.save()
    kept = shared.desk.workspace.get("am-1")
    assert {kept.body, kept.author} == {"Наш", "Их"}
    assert getattr(kept, first) == "Наш"
