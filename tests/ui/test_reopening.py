"""The last project opens by itself at the start, where that is safe; else the welcome page says why in one line."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QSettings
from small_law import WORK

from tests.ui.waiting import settled
from workbench.law.change import Changes
from workbench.law.reference import ProvisionRef
from workbench.law.review import Session
from workbench.ui.dialogs.preferences import Preferences
from workbench.ui.main_window import MainWindow
from workbench.ui.remembered import Remembered
from workbench.workspace.workspace import Workspace


@pytest.fixture
def start(qtbot, desk, tmp_path):
    """Start the program: a window that remembers what the one before kept, and opens its project again."""

    def started() -> MainWindow:
        window = MainWindow(desk, QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
        qtbot.addWidget(window)
        window.show()
        window.reopening.begin()
        settled(qtbot, desk)
        qtbot.wait(50)
        return window

    return started


@pytest.fixture
def left(start, desk, workspace):
    """The small project was open when the window was closed; the path of it."""
    first = start()
    desk.adopt(workspace)
    path = workspace.path
    first.close()
    return path


def welcomed(window: MainWindow) -> bool:
    return window.desk.workspace is None and window.middle.currentWidget() is window.welcome


def test_at_the_first_start_there_is_nothing_to_open_and_nothing_is_said(start):
    window = start()
    assert welcomed(window)
    assert window.messages.text() == ""


def test_the_last_project_opens_by_itself(start, left):
    window = start()
    assert window.desk.workspace.path == left
    assert not window.desk.workspace.read_only
    assert window.messages.text() == ""


def test_it_opens_at_the_article_the_page_and_with_the_panel_it_was_left_with(start, desk, workspace):
    first = start()
    desk.adopt(workspace)
    desk.show(ProvisionRef(WORK, "art_20"))
    desk.show(workspace.get("am-1"))
    first.bench.page("concordance")
    first.bench.docks["search"].raise_()
    first.bench.docks["context"].close()
    first.close()

    bench = start().bench
    assert bench.page_in_front() == "concordance"
    assert desk.subject == desk.workspace.get("am-1")
    assert bench.editor.amendment.id == "am-1"
    assert bench.reader.ref() == ProvisionRef(WORK, "art_20")
    assert bench.docks["context"].isHidden()
    assert not bench.panels["search"].visibleRegion().isEmpty()
    assert bench.panels["navigator"].visibleRegion().isEmpty()


def test_the_law_is_read_on_where_it_was_left_side_by_side_and_without_notes(qtbot, start, desk, workspace):
    first = start()
    desk.adopt(workspace)
    reader = first.bench.reader
    desk.show(ProvisionRef(WORK, "art_20"))
    reader.choose("rus+kaz")
    reader._notes.click()
    qtbot.wait(200)
    bar = reader.view.verticalScrollBar()
    bar.setValue(bar.value() + 3 * reader.view.viewport().height() // 2)
    qtbot.wait(50)
    line = reader.view.first_line()
    assert line.eid != "art_20"
    first.close()

    reader = start().bench.reader
    assert reader._languages.currentData() == "rus+kaz"
    assert not reader._notes.isChecked()
    assert "Сноска" not in reader.view.toPlainText()
    assert reader.ref() == ProvisionRef(WORK, "art_20")
    now = reader.view.first_line()
    assert now[:3] == line[:3]
    assert abs(now.at - line.at) < 40  # lines may break a word earlier
    assert abs(now.below - line.below) < 24


def test_the_very_beginning_is_where_it_was_left_too_and_so_is_the_law_as_proposed(qtbot, start, desk, workspace):
    first = start()
    desk.adopt(workspace)
    reader = first.bench.reader
    desk.show(ProvisionRef(WORK, "art_2"))
    reader.choose("rus", proposed=True)
    reader.view.go_to_beginning()
    first.close()

    reader = start().bench.reader
    assert reader._proposed.isChecked()
    assert reader.view.verticalScrollBar().value() == 0
    assert reader.ref() == ProvisionRef(WORK, "art_2")


def test_each_page_is_where_it_was_left(qtbot, start, desk, workspace):
    workspace.apply(
        Changes.added(Session("s-1", "Первое", agenda=("am-1", "r-2")), Session("s-2", "Второе")), "sessions"
    )
    first = start()
    desk.adopt(workspace)
    bench = first.bench
    desk.show(workspace.get("am-1"))
    cursor = bench.editor.proposed.textCursor()
    cursor.setPosition(12)
    bench.editor.proposed.setTextCursor(cursor)
    for name in ("recommendations", "session"):
        bench.page(name)
    bench.panels["recommendations"]._go_to("r-2")
    bench.panels["session"].choose("s-1")
    bench.panels["session"].agenda.setCurrentRow(1)
    desk.show(ProvisionRef(WORK, "art_20"))
    first.close()

    bench = start().bench
    assert bench.page_in_front() == "law"
    assert desk.subject == ProvisionRef(WORK, "art_20")
    assert bench.editor.amendment.id == "am-1"
    assert bench.editor.proposed.textCursor().position() == 12
    assert bench.panels["recommendations"].current().id == "r-2"
    assert bench.panels["session"].session().id == "s-1"
    assert bench.panels["session"].item().id == "r-2"


def test_what_was_left_and_is_gone_is_passed_over(start, desk, workspace, tmp_path):
    first = start()
    desk.adopt(workspace)
    desk.show(workspace.get("am-1"))
    left = first.bench.left()
    path = workspace.path
    first.close()
    spoilt = (
        json.dumps({
            "law": json.dumps(["eng", 1, 0, ["art_99", 0, "Нет такой", 0, 5]]), "amendment": "gone rus 7",
            "recommendations": "gone", "session": "gone gone", "nowhere": "x",
        }),
        "{", "[1]", json.dumps({"law": "[1, 2]", "amendment": "am-1 rus ten"}),
        json.dumps({"law": '["rus", true, false, [1]]'}),
    )  # fmt: skip
    for panels in spoilt:
        Remembered(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)).keep_left(
            path, left._replace(panels=panels)
        )
        window = start()
        assert desk.workspace is not None
        assert window.messages.text() == ""
        assert "Основные понятия" in window.bench.reader.view.toPlainText()
        window.close()


def test_a_project_that_was_put_away_stays_away(start, desk, workspace):
    first = start()
    desk.adopt(workspace)
    first.projects.close_project()
    first.close()
    assert welcomed(start())


def test_the_settings_turn_it_off(qtbot, start, left, desk):
    dialog = Preferences(desk)
    qtbot.addWidget(dialog)
    dialog.reopen.click()
    dialog.accept()
    assert desk.settings == desk.settings._replace(reopen=False)
    assert welcomed(start())


def test_a_project_that_is_gone_leaves_the_welcome_page_and_one_line_once(start, left):
    left.unlink()
    window = start()
    assert welcomed(window)
    assert window.messages.text().startswith("жоба.lhw, which was open last, is no longer there")
    window.close()
    assert start().messages.text() == ""


@pytest.mark.parametrize("content", [b"", b"not a project", b"SQLite format 3\x00" + bytes(200)])
def test_a_damaged_project_leaves_the_welcome_page_and_one_line(start, left, content):
    left.write_bytes(content)
    window = start()
    assert welcomed(window)
    assert "жоба.lhw" in window.messages.text()
    assert not window.remembered.trying()


def test_a_project_open_elsewhere_leaves_the_welcome_page_and_says_who_has_it(start, left):
    with Workspace.open(left):
        window = start()
        assert welcomed(window)
        assert "жоба.lhw, which was open last, is open elsewhere (" in window.messages.text()
    window.close()
    assert start().desk.workspace.path == left  # it was not forgotten


def test_a_project_left_open_on_another_computer_is_not_taken_over_by_itself(start, left):
    note = left.with_name(f".{left.name}.owner")
    note.write_text('{"host": "far", "user": "Болат", "process": 7}', "utf-8")
    window = start()
    assert welcomed(window)
    assert "Болат – far" in window.messages.text()
    assert note.exists()


def test_a_project_whose_opening_tore_the_program_down_is_not_tried_again(start, left, desk):
    desk_of_before = QSettings(str(left.parent / "window.ini"), QSettings.Format.IniFormat)
    desk_of_before.setValue("session/trying", "yes")
    desk_of_before.sync()
    window = start()
    assert welcomed(window)
    assert "the program ended while it was being opened" in window.messages.text()
    window.close()
    assert start().desk.workspace.path == left  # asked once; the next start tries it again


def test_what_the_user_opens_first_is_not_put_away(qtbot, start, left, desk, tmp_path):
    window = MainWindow(desk, QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(window)
    window.reopening.begin()
    desk.create(tmp_path / "другой.lhw")
    qtbot.wait(100)
    settled(qtbot, desk)
    assert desk.workspace.path.name == "другой.lhw"


def test_a_project_that_is_open_when_the_program_is_killed_is_the_last_one(start, desk, workspace, tmp_path):
    start()
    desk.adopt(workspace)
    kept = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)  # as another process reads the file
    assert kept.value("session/project") == str(workspace.path)
