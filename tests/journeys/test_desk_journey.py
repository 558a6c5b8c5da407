"""The main job in the window on the sample laws: import, link, amend, undo and redo, check, export."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox

from tests.ui.waiting import settled
from workbench import paths
from workbench.app import dress
from workbench.law.concordance import Conformity
from workbench.law.reference import ProvisionRef
from workbench.settings import Settings
from workbench.ui.desk import Desk
from workbench.ui.dialogs.export import Export
from workbench.ui.dialogs.import_act import ImportAct
from workbench.ui.dialogs.import_recommendations import ImportRecommendations
from workbench.ui.dialogs.link import Link
from workbench.ui.main_window import MainWindow

LONG = 60_000  # milliseconds; reading files happens in a child process


@pytest.fixture
def window(qtbot, qapp, tmp_path, monkeypatch):
    monkeypatch.setattr(paths, "user_cache", lambda: tmp_path / "cache")
    settings = Settings(author="А. Серикова", language="en", theme="light")
    dress(qapp, settings)
    made = MainWindow(Desk(settings))
    qtbot.addWidget(made)
    made.show()
    yield made
    made.desk.close()
    made.desk.jobs.drain()


def dialog(window: MainWindow, kind: type) -> QDialog:
    """Return the open dialog of this kind."""
    (found,) = [each for each in window.findChildren(kind) if each.isVisible()]
    return found


def press_ok(qtbot, window, kind) -> None:
    shown = dialog(window, kind)
    button = shown._buttons.button(QDialogButtonBox.StandardButton.Ok)
    qtbot.waitUntil(button.isEnabled, timeout=LONG)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_from_an_empty_project_to_word_files(qtbot, window, tmp_path):
    desk, laws = window.desk, paths.sample_laws()
    desk.create(tmp_path / "Балаларды қорғау.lhw", "Защита детей")
    settled(qtbot, desk)

    for language in ("rus", "kaz"):
        window.drop_files(laws / f"civil_protection.{language}.docx")
        qtbot.waitUntil(lambda: any(each.isVisible() for each in window.findChildren(ImportAct)), timeout=5000)
        press_ok(qtbot, window, ImportAct)
    workspace = desk.workspace
    (work,) = {each.work for each in workspace.acts()}
    assert [each.language for each in workspace.acts()] == ["rus", "kaz"]

    window.bench.commands.import_recommendations(laws / "recommendations.xlsx")
    press_ok(qtbot, window, ImportRecommendations)
    recommendation = workspace.recommendations()[0]

    desk.choose_language("rus")
    ref = ProvisionRef(work, "art_12__para_2")
    desk.show(ref)
    settled(qtbot, desk)
    assert window.bench.reader.ref() == ref
    window.bench.commands.link(ref, recommendation.id)
    link = dialog(window, Link)
    link.conformity.setCurrentIndex(list(Conformity).index(Conformity.PARTIAL))
    link.accept()
    assert [each.ref for each in workspace.correspondences()] == [ref]

    window.actions_["amend"].trigger()
    settled(qtbot, desk)
    editor = window.bench.editor
    in_force = editor.in_force.toPlainText()
    first, _, below = in_force.partition("\n")
    editor.proposed.setPlainText(f"{first.replace('обязаны:', 'и организации обязаны:')}\n{below}")
    editor.justification.setPlainText("Обязанности распространяются на организации.")
    editor.store()
    qtbot.waitUntil(lambda: "статьи 12" in editor.clauses.toPlainText(), timeout=LONG)
    (amendment,) = workspace.amendments()
    assert amendment.author == "А. Серикова"
    assert "организации" in amendment.wording["rus"]

    steps = window.desk.undo_stack
    done = steps.count()
    for _ in range(done):
        window.actions_["undo"].trigger()
    assert workspace.acts() == ()
    assert workspace.amendments() == ()
    for _ in range(done):
        window.actions_["redo"].trigger()
    assert workspace.amendments() == (amendment,)

    window.bench.page("matters")
    window.bench.panels["matters"].check()
    qtbot.waitUntil(
        lambda: any(each.check == "other_language_pending" for each in window.bench.panels["matters"].matters()),
        timeout=LONG,
    )

    window.bench.commands.export()
    export = dialog(window, Export)
    folder = tmp_path / "Пакет"
    export.folder.setText(str(folder))
    export.languages["kaz"].setChecked(False)
    qtbot.mouseClick(export._go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Proved" in export._result.toPlainText(), timeout=LONG)
    written = {path.name for path in folder.iterdir()}
    assert sum(name.endswith(".docx") for name in written) >= 4
    manifest = json.loads((folder / "manifest.rus.json").read_text("utf-8"))
    assert {paper["file"] for paper in manifest["papers"]} <= written
    export.reject()
    QApplication.processEvents()


def test_the_sample_project_opens_from_the_welcome_page(qtbot, window, tmp_path):
    path = tmp_path / "учебный образец.lhw"
    window.projects.make_sample(path)
    qtbot.waitUntil(lambda: window.desk.workspace is not None, timeout=LONG)
    settled(qtbot, window.desk)
    workspace = window.desk.workspace
    assert len({each.work for each in workspace.acts()}) == 8
    assert len(workspace.amendments()) >= 50
    for amendment in workspace.amendments()[:6]:
        window.desk.show(amendment)
        assert window.bench.editor.amendment.id == amendment.id
    assert Path(window.desk.settings.recent[0].path) == path
