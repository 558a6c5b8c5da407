"""The window: one project at a time, errors in the bar, everything by keyboard, its look and language live."""

from __future__ import annotations

import gc
from dataclasses import replace
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QMimeData, QPoint, QSettings, QSize, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit
from small_law import WORK

from tests.ui.waiting import settled
from workbench.app import answer_crashes, follow_settings
from workbench.errors import WorkbenchError
from workbench.law.amendment import Action
from workbench.law.change import Changes
from workbench.law.reference import ProvisionRef
from workbench.settings import load
from workbench.ui.actions import MENUS
from workbench.ui.dialogs.backups import Backups
from workbench.ui.dialogs.palette import Palette
from workbench.ui.main_window import MainWindow
from workbench.ui.models.acttree import opened_rows
from workbench.ui.panels import PAGES
from workbench.ui.panels.navigator import Navigator
from workbench.ui.panels.session_form import LARGE
from workbench.workspace.backups import backups
from workbench.workspace.workspace import Workspace


def test_it_begins_with_the_welcome_page(window):
    assert window.middle.currentWidget() is window.welcome
    assert window.windowTitle() == "Legislative Harmonisation Workbench"
    assert window.bench is None


def test_a_new_project_is_made_opened_and_remembered(qtbot, window, tmp_path, monkeypatch):
    path = tmp_path / "Балалар туралы.lhw"
    monkeypatch.setattr(window.projects, "ask_file", lambda *_args, **_fields: path)
    window.projects.new_project()
    settled(qtbot, window.desk)
    assert path.is_file()
    assert window.windowTitle().startswith("Балалар туралы – ")
    assert window.desk.settings.recent[0].path == str(path)


def test_a_wrong_file_is_told_in_the_bar_not_in_a_dialog(qtbot, window, tmp_path):
    path = tmp_path / "a.lhw"
    path.write_bytes(b"?")
    window.open_path(path)
    settled(qtbot, window.desk)
    assert window.messages.text() != ""
    assert QApplication.activeModalWidget() is None


def test_opening_shows_the_bench_and_closing_the_welcome_page(open_window):
    assert open_window.middle.currentWidget() is open_window.bench.pages
    assert open_window.bench.docks["navigator"].isVisible()
    open_window.projects.close_project()
    assert open_window.middle.currentWidget() is open_window.welcome
    assert not open_window.bench.docks["navigator"].isVisible()


def test_a_project_open_elsewhere_opens_for_reading_and_says_so(window, workspace):
    with Workspace.open(workspace.path) as second:
        assert second.read_only
        window.desk.adopt(second)
        assert "read only" in window.windowTitle()
        assert not window.actions_["amend"].isEnabled()
        window.projects.close_project()


def test_amending_opens_the_editor_with_the_text_in_force(qtbot, open_window):
    open_window.desk.show(ProvisionRef(WORK, "art_5"))
    open_window.actions_["amend"].trigger()
    settled(qtbot, open_window.desk)
    editor = open_window.bench.editor
    assert editor.amendment.ref == ProvisionRef(WORK, "art_5")
    assert editor.proposed.toPlainText() == editor.in_force.toPlainText() != ""
    assert open_window.bench.pages.currentWidget() is editor


def test_amending_again_opens_the_same_amendment(open_window):
    open_window.bench.commands.amend(ProvisionRef(WORK, "art_2__para_2"))
    assert open_window.bench.editor.amendment.id == "am-1"


def test_repealing_is_one_named_step(qtbot, open_window):
    open_window.bench.commands.repeal(ProvisionRef(WORK, "art_5"))
    settled(qtbot, open_window.desk)
    assert open_window.bench.editor.amendment.action is Action.REPEAL
    assert open_window.actions_["undo"].text() == "&Undo “Repeal Article 5”"
    open_window.actions_["undo"].trigger()
    assert [each.id for each in open_window.desk.workspace.amendments()] == ["am-1"]


def test_what_is_shown_brings_its_page(open_window):
    bench, desk = open_window.bench, open_window.desk
    desk.show(desk.workspace.get("r-1"))
    assert bench.pages.currentWidget() is bench.panels["recommendations"]
    desk.show(ProvisionRef(WORK, "art_3"))
    assert bench.pages.currentWidget() is bench.panels["law"]


@pytest.mark.parametrize(
    ("page", "field"),
    [
        ("law", "view"), ("amendment", "proposed"), ("recommendations", "table"), ("concordance", "table"),
        ("matters", "table"), ("session", "agenda"), ("pictures", "view"), ("discussion", "table"),
    ],
)  # fmt: skip
def test_a_page_brought_to_the_front_has_the_keyboard_where_its_work_is(open_window, page, field):
    open_window.desk.show(open_window.desk.workspace.get("am-1"))
    open_window.actions_[f"page_{page}"].trigger()
    assert open_window.focusWidget() is getattr(open_window.bench.panels[page], field)


def test_a_project_without_acts_says_how_to_begin(qtbot, window, tmp_path):
    window.desk.create(tmp_path / "new.lhw")
    settled(qtbot, window.desk)
    assert "Ctrl+I" in window.bench.reader.view.placeholderText()


@pytest.mark.parametrize(("screen", "whole"), [(QSize(1366, 728), True), (QSize(1920, 1040), False)])
def test_a_screen_too_small_for_the_window_is_taken_whole(qtbot, desk, screen, whole):
    made = MainWindow(desk)
    qtbot.addWidget(made)
    made.fit(screen)
    assert made.isMaximized() == whole


def test_dropping_a_file_without_a_project_says_what_to_do(window, tmp_path):
    window.drop_files(tmp_path / "law.docx")
    assert "Open a project" in window.messages.text()


def test_dropping_a_law_opens_the_import(open_window, tmp_path):
    path = tmp_path / "law.txt"
    path.write_text("Статья 1. Понятия\n", "utf-8")
    open_window.drop_files(path)
    dialogs = [each for each in open_window.findChildren(QDialog) if each.isVisible()]
    assert [type(each).__name__ for each in dialogs] == ["ImportAct"]
    dialogs[0].reject()


def test_a_file_dropped_on_what_is_written_is_the_windows_to_take(open_window, tmp_path):
    open_window.desk.show(open_window.desk.workspace.get("am-1"))
    files, words = QMimeData(), QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(tmp_path / "law.txt"))])
    words.setText("слова")
    for field in (open_window.bench.editor.proposed, open_window.bench.editor.justification):
        assert (field.canInsertFromMimeData(files), field.canInsertFromMimeData(words)) == (False, True)


def test_a_file_dropped_on_a_line_that_is_written_is_the_windows_to_take(open_window, tmp_path):
    files, words = QMimeData(), QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(tmp_path / "law.txt"))])
    files.setText("file:///law.txt")  # as file managers send it too
    words.setText("слова")
    lines = [each for each in open_window.findChildren(QLineEdit) if not each.objectName()]
    assert open_window.bench.panels["navigator"].filter in lines
    for line in lines:
        for data, taken in ((files, False), (words, True)):
            event = QDragEnterEvent(
                QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
            )
            event.ignore()
            line.dragEnterEvent(event)
            assert event.isAccepted() is taken, line.accessibleName()


def test_a_text_that_came_is_read_at_once_in_its_language_and_chosen_in_the_tree(open_window, qtbot):
    desk, window = open_window.desk, open_window
    reader, navigator = window.bench.reader, window.bench.panel(Navigator)
    kazakh = desk.workspace.act(WORK, "kaz")
    desk.do("Without Kazakh", Changes.removed(kazakh))
    desk.steps.finish()
    assert reader._languages.findData("kaz") < 0
    desk.do("Kazakh again", Changes.added(kazakh))  # as the import does, and then:
    desk.choose_language("kaz")
    desk.show(ProvisionRef(WORK, "art_20"))
    qtbot.waitUntil(lambda: not desk.steps.under_way)
    assert reader._languages.currentData() == "kaz"
    assert "20 құқық" in reader.view.toPlainText()
    assert navigator.model.ref(navigator.tree.currentIndex()) == ProvisionRef(WORK, "art_20")


def test_language_and_theme_switch_live(open_window):
    desk = open_window.desk
    desk.keep(desk.settings._replace(language="kk", theme="dark"))
    QApplication.processEvents()  # Qt tells the widgets of another language by an event
    assert open_window.actions_["amend"].text() == "Норманы ө&згерту"
    assert open_window.bench.pages.tabText(0) == "Заң"
    assert "✎ Жоба" in open_window.bench.reader.view.toPlainText()
    assert open_window.palette().window().color().lightness() < 80
    desk.keep(desk.settings._replace(language="en", theme="light"))
    QApplication.processEvents()
    assert open_window.bench.pages.tabText(0) == "Law"


def test_zoom_changes_the_law_and_is_kept(open_window):
    before = open_window.bench.reader.view._font().pointSizeF()
    open_window.actions_["zoom_in"].trigger()
    assert open_window.bench.reader.view._font().pointSizeF() > before
    assert open_window.desk.settings.zoom == 110


def test_docks_stay_hidden_in_the_next_run_until_the_layout_is_reset(qtbot, desk, workspace, tmp_path):
    def run() -> MainWindow:
        window = MainWindow(desk, QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
        qtbot.addWidget(window)
        window.show()
        return window

    first = run()
    desk.adopt(workspace)
    assert first.bench.docks["context"].isVisible()
    assert first.bench.docks["history"].isHidden()
    path = workspace.path
    first.bench.docks["context"].close()
    first.close()

    second = run()
    second.open_path(path)
    settled(qtbot, desk)
    assert second.bench.docks["context"].isHidden()
    assert second.bench.docks["navigator"].isVisible()
    second.actions_["reset_layout"].trigger()
    assert second.bench.docks["context"].isVisible()


def test_a_panel_left_floating_is_drawn_in_the_next_run(qtbot, desk, workspace, tmp_path):
    def run() -> MainWindow:
        window = MainWindow(desk, QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
        qtbot.addWidget(window)
        window.show()
        return window

    first, path = run(), workspace.path
    desk.adopt(workspace)
    first.bench.docks["navigator"].setFloating(True)
    first.close()
    second = run()
    second.open_path(path)
    settled(qtbot, desk)
    dock = second.bench.docks["navigator"]
    assert dock.isFloating()
    assert dock.updatesEnabled()
    second.actions_["reset_layout"].trigger()
    assert dock.updatesEnabled()


def test_the_menu_of_panels_ticks_those_that_are_seen(open_window):
    docks = open_window.bench.docks
    open_window._panels_menu.aboutToShow.emit()
    entries = open_window._panels_menu.actions()
    assert len(entries) == len(docks)
    assert all(each.isCheckable() and each.icon().isNull() for each in entries)  # a picture would hide the tick
    entries[list(docks).index("history")].trigger()
    assert not docks["history"].isHidden()


def test_a_project_is_taken_up_where_it_was_left(qtbot, window, workspace):
    window.desk.adopt(workspace)
    path = workspace.path
    window.desk.choose_language("kaz")
    window.desk.show(ProvisionRef(WORK, "art_20"))
    window.bench.page("recommendations")
    window.projects.close_project()
    window.desk.choose_language("rus")
    window.open_path(path)
    settled(qtbot, window.desk)
    assert window.desk.language == "kaz"
    assert window.bench.reader.ref() == ProvisionRef(WORK, "art_20")
    assert window.bench.pages.currentWidget() is window.bench.panels["recommendations"]


def test_a_panel_that_floats_is_put_back_with_the_layout(open_window):
    dock = open_window.bench.docks["navigator"]
    dock.setFloating(True)
    open_window.actions_["reset_layout"].trigger()
    assert not dock.isFloating()
    assert dock in open_window.tabifiedDockWidgets(open_window.bench.docks["search"])


def test_where_the_amendment_in_front_is_gone_the_law_is_read_again(qtbot, open_window):
    desk, bench = open_window.desk, open_window.bench
    desk.show(ProvisionRef(WORK, "art_20"))
    bench.commands.repeal(ProvisionRef(WORK, "art_3"))
    settled(qtbot, open_window.desk)
    assert bench.pages.currentWidget() is bench.panels["amendment"]
    open_window.actions_["undo"].trigger()
    settled(qtbot, desk)
    assert bench.pages.currentWidget() is bench.panels["law"]
    assert bench.reader.ref() == ProvisionRef(WORK, "art_3")


def test_pages_stand_in_the_order_of_their_keys(open_window):
    keys = [open_window.actions_[f"page_{place.name}"].shortcut().toString() for place in PAGES]
    assert keys == [f"Ctrl+{number}" for number in range(1, len(PAGES) + 1)]


@pytest.mark.parametrize("name", ["navigator", "amendments", "context", "consequences", "history"])
def test_a_panel_beside_the_pages_is_brought_to_the_front_with_the_keyboard(open_window, name):
    dock = open_window.bench.docks[name]
    dock.hide()
    open_window.actions_[f"dock_{name}"].trigger()
    QApplication.processEvents()
    assert dock.isVisible()
    assert dock.isAncestorOf(open_window.focusWidget())
    assert open_window.focusWidget().focusPolicy() & Qt.FocusPolicy.TabFocus  # what is moved in by keys


def test_the_return_key_presses_the_button_that_has_the_keyboard(window, qtbot):
    asked = []
    window.welcome.database_wanted.connect(lambda: asked.append("database"))
    window.welcome._database.setFocus()
    qtbot.keyClick(window.welcome._database, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: asked == ["database"])


def test_a_page_that_takes_the_keyboard_chooses_no_row_by_itself(open_window):
    desk, bench = open_window.desk, open_window.bench
    desk.show(desk.workspace.get("am-1"))
    bench.page("concordance")
    bench.page("recommendations")
    assert desk.subject == desk.workspace.get("am-1")


def test_law_keeps_its_size_when_the_theme_changes(open_window):
    desk, bench = open_window.desk, open_window.bench
    assert bench.panels["session"].text.font().pointSizeF() == LARGE
    desk.keep(desk.settings._replace(zoom=120))
    desk.keep(desk.settings._replace(theme="dark"))
    assert bench.panels["session"].text.font().pointSizeF() == LARGE * 1.2
    assert bench.editor.proposed.font().pointSizeF() == 11 * 1.2
    desk.keep(desk.settings._replace(theme="light", zoom=100))


def test_the_tree_stays_open_where_it_is_when_a_text_changes(open_window):
    desk, tree = open_window.desk, open_window.bench.panel(Navigator)
    desk.show(ProvisionRef(WORK, "art_2__para_1"))
    opened = opened_rows(tree.tree, tree.model)
    act = desk.workspace.act(WORK, "rus")
    desk.do("Title", Changes.replaced(act, replace(act, title="О защите")))
    assert opened_rows(tree.tree, tree.model) == opened
    assert tree.model.ref(tree.tree.currentIndex()) == ProvisionRef(WORK, "art_2__para_1")
    assert len(opened) > 2


def test_side_by_side_nothing_is_shown_as_proposed(open_window):
    reader = open_window.bench.reader
    assert reader._proposed.isEnabled()
    reader.choose("rus+kaz")
    assert not reader._proposed.isEnabled()


def test_what_was_left_and_is_gone_leaves_the_act_itself(qtbot, window, workspace):
    window.desk.adopt(workspace)
    path = workspace.path
    window.desk.show(workspace.get("am-1"))
    window.bench.page("law")
    window.desk.do("Delete", Changes.removed(workspace.get("am-1")))
    window.projects.close_project()
    window.open_path(path)
    settled(qtbot, window.desk)
    assert window.desk.subject == ProvisionRef(WORK)


def test_every_command_is_connected(open_window):
    for command, action in open_window.actions_.items():
        assert action.receivers("2triggered(bool)") > 0, command.name


def test_no_two_commands_share_their_keys():
    keys = [each.keys for _, commands in MENUS for each in commands if each is not None and each.keys]
    assert len(keys) == len(set(keys))


def test_a_known_error_nobody_caught_goes_to_the_bar(window, monkeypatch):
    import sys

    monkeypatch.setattr(sys, "excepthook", sys.__excepthook__)
    answer_crashes(window)
    error = WorkbenchError("No", "Do otherwise.")
    sys.excepthook(type(error), error, None)
    assert window.messages.text() == "No Do otherwise."


def test_a_bug_shows_its_report(window, monkeypatch, tmp_path):
    import sys

    monkeypatch.setattr(sys, "excepthook", sys.__excepthook__)
    monkeypatch.setattr(sys, "__excepthook__", lambda *_: None)
    monkeypatch.setattr("workbench.paths.user_log", lambda: tmp_path)
    answer_crashes(window)
    error = ZeroDivisionError("division")
    sys.excepthook(type(error), error, None)
    dialogs = [each for each in window.findChildren(QDialog) if each.isVisible()]
    assert [type(each).__name__ for each in dialogs] == ["Crash"]
    assert "ZeroDivisionError" in (tmp_path / "workbench.log").read_text("utf-8")
    dialogs[0].reject()


def test_a_project_left_open_on_another_computer_is_read_or_taken_over(qtbot, window, tmp_path):
    from workbench.ui.dialogs.take_over import TakeOver

    path = tmp_path / "a.lhw"
    window.desk.create(path, "Имя")
    settled(qtbot, window.desk)
    window.projects.close_project()
    path.with_name(".a.lhw.owner").write_text('{"host": "far", "user": "Болат", "process": 7}', "utf-8")
    window.open_path(path)
    settled(qtbot, window.desk)
    assert window.desk.workspace.read_only
    (asked,) = [each for each in window.findChildren(TakeOver) if each.isVisible()]
    asked.reject()
    assert window.desk.workspace.read_only
    window.open_path(path)
    settled(qtbot, window.desk)
    (asked,) = [each for each in window.findChildren(TakeOver) if each.isVisible()]
    asked.accept()
    settled(qtbot, window.desk)
    assert not window.desk.workspace.read_only
    assert not window.messages.isVisible()


def test_a_backup_is_made_on_closing_and_restored(window, tmp_path, qtbot):
    desk, path = window.desk, tmp_path / "a.lhw"
    desk.create(path, "Первое имя")
    settled(qtbot, desk)
    window.projects.close_project()
    window.open_path(path)
    settled(qtbot, window.desk)
    project = desk.workspace.project
    desk.do("Other name", Changes.replaced(project, replace(project, title="Второе имя")))
    window.bench.commands.backups()
    (dialog,) = [each for each in window.findChildren(Backups) if each.isVisible()]
    assert "Первое имя" in dialog.view.toPlainText()
    assert "Other name" in dialog.view.toPlainText()
    dialog._restore.click()
    settled(qtbot, desk)
    assert window.messages.text() == ""
    assert desk.workspace.project.title == "Первое имя"
    assert len(backups(path)) == 2


def test_settings_are_followed_and_kept(qapp, desk, tmp_path, monkeypatch):
    monkeypatch.setattr("workbench.paths.user_config", lambda: tmp_path / "config")
    follow_settings(qapp, desk)
    gc.collect()
    desk.keep(desk.settings._replace(theme="dark", author="Б. Иванов"))
    assert qapp.property("theme") == "dark"
    assert load(tmp_path / "config").settings.author == "Б. Иванов"


def test_the_colours_of_the_system_are_followed_while_the_program_runs(qapp, desk, tmp_path, monkeypatch):
    system = SimpleNamespace(colorScheme=lambda: Qt.ColorScheme.Light)
    monkeypatch.setattr("workbench.paths.user_config", lambda: tmp_path)
    monkeypatch.setattr("workbench.ui.theme.QGuiApplication", SimpleNamespace(styleHints=lambda: system))
    follow_settings(qapp, desk)
    desk.keep(desk.settings._replace(theme="system"))
    assert qapp.property("theme") == "light"
    system.colorScheme = lambda: Qt.ColorScheme.Dark
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert qapp.property("theme") == "dark"
    desk.keep(desk.settings._replace(theme="light"))


def test_theme_and_language_are_followed_in_steps_and_nothing_is_drawn_between_those_of_the_theme(
    qtbot, qapp, open_window, tmp_path, monkeypatch
):
    monkeypatch.setattr("workbench.paths.user_config", lambda: tmp_path)
    desk, law = open_window.desk, open_window.bench.pages
    desk.settings_changed.disconnect()  # by which the window of these tests follows at once
    follow_settings(qapp, desk)
    desk.keep(desk.settings._replace(theme="dark", language="ru"))
    assert desk.steps.under_way
    assert not open_window.updatesEnabled()
    assert law.tabText(0) == "Law"
    qtbot.waitUntil(lambda: not desk.steps.under_way)
    assert open_window.updatesEnabled()
    assert law.tabText(0) == "Закон"
    assert open_window.actions_["undo"].text() == "&Отменить"
    desk.keep(desk.settings._replace(theme="light", language="en"))
    desk.steps.finish()
    assert open_window.updatesEnabled()
    assert law.tabText(0) == "Law"


def test_a_window_closed_while_a_theme_is_put_on_ends_well(qtbot, qapp, open_window, tmp_path, monkeypatch):
    monkeypatch.setattr("workbench.paths.user_config", lambda: tmp_path)
    desk = open_window.desk
    desk.settings_changed.disconnect()
    follow_settings(qapp, desk)
    desk.keep(desk.settings._replace(theme="dark"))
    assert desk.steps.under_way
    desk.close()
    assert not desk.steps.under_way
    assert open_window.updatesEnabled()


def test_settings_that_cannot_be_kept_hold_for_this_run(qapp, desk, tmp_path, monkeypatch):
    (tmp_path / "config").write_text("a file in the way of the folder", "utf-8")
    monkeypatch.setattr("workbench.paths.user_config", lambda: tmp_path / "config")
    follow_settings(qapp, desk)
    desk.keep(desk.settings._replace(theme="dark"))
    assert qapp.property("theme") == "dark"


def test_the_way_to_an_amendment_goes_by_keys_alone(qtbot, open_window):
    open_window.activateWindow()
    open_window.setFocus()
    qtbot.wait(50)
    keys, control, alt = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(open_window, keys.Key_G, control)
    (box,) = [each for each in open_window.findChildren(Palette) if each.isVisible()]
    qtbot.keyClicks(box.query, "2-1")
    qtbot.keyClick(box.query, keys.Key_Return)
    assert open_window.bench.reader.ref() == ProvisionRef(WORK, "art_2-1")
    open_window.activateWindow()  # without a window manager nobody gives the focus back
    open_window.bench.reader.view.setFocus()
    qtbot.wait(50)
    qtbot.keyClick(open_window.bench.reader.view, keys.Key_Up, alt)
    assert open_window.bench.reader.ref() == ProvisionRef(WORK, "art_2__para_2")
    qtbot.keyClick(open_window.bench.reader.view, keys.Key_M, control)
    assert open_window.bench.editor.amendment.id == "am-1"
    qtbot.keyClick(open_window, keys.Key_5, control)
    assert open_window.bench.pages.currentWidget() is open_window.bench.panels["matters"]
