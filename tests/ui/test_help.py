"""The guide opens at the page that fits, in the interface language, and loads nothing from anywhere else."""

from __future__ import annotations

from pathlib import Path

import pytest
from every_dialog import every_dialog, known
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from workbench import paths
from workbench.app import dress
from workbench.settings import Settings
from workbench.ui.dialogs.help import DIALOGS, HOME, PAGES, Help, guide
from workbench.ui.main_window import MainWindow
from workbench.ui.panels import DOCKS
from workbench.ui.panels import PAGES as PLACES


@pytest.fixture
def shown(qtbot):
    dialog = Help("ru", "amend.md")
    qtbot.addWidget(dialog)
    return dialog


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_every_page_of_the_window_has_a_page_of_the_guide(language):
    assert {place.name for place in (*PLACES, *DOCKS)} - set(PAGES) == set()
    pages = (HOME, "start.md", *PAGES.values(), *DIALOGS.values())
    assert all((guide(language) / page).is_file() for page in pages)


def test_every_dialog_has_a_page_of_the_guide():
    assert known() - {"About", "Crash", "Help"} - set(DIALOGS) == set()


def test_a_language_without_a_guide_gets_the_english_one():
    assert guide("fr").name == "en"


def test_a_page_is_shown_as_a_text_with_headings(shown):
    blocks = shown.view.document().begin()
    assert blocks.blockFormat().headingLevel() == 1
    assert "#" not in blocks.text()


def test_links_lead_through_the_guide_and_back(shown):
    first = shown.view.toPlainText()
    shown.view.go_home()
    assert shown.view.toPlainText() != first
    shown._back.click()
    assert shown.view.toPlainText() == first


@pytest.mark.parametrize(
    "address", ["https://example.com/", "file:///etc/passwd", "../../../pyproject.toml", "javascript:alert(1)"]
)
def test_nothing_outside_the_guide_is_loaded(qtbot, shown, address):
    kind = QTextDocument.ResourceType
    before = shown.view.toPlainText()
    for each in (kind.ImageResource, kind.MarkdownResource, kind.StyleSheetResource):
        assert shown.view.loadResource(each.value, QUrl(address)) is None
    with qtbot.waitSignal(shown.view.refused):
        shown.view.setSource(QUrl(address))
    assert shown.view.toPlainText() == before


def test_a_page_that_is_not_there_gives_the_contents(shown):
    shown.view.open_page("../../../pyproject.toml")
    assert Path(shown.view.source().toLocalFile()) == paths.resources().resolve() / "help" / "ru" / HOME


@pytest.fixture
def window(qtbot, busy):
    made = MainWindow(busy)
    qtbot.addWidget(made)
    made.show()
    busy.opened.emit()
    return made


def page(window) -> Path:
    """Return the page of the guide that is open, after its language."""
    source = Path(window.findChild(Help).view.source().toLocalFile())
    return source.relative_to(source.parents[1])


def test_f1_opens_the_page_of_what_is_in_front_and_holds_nothing_up(window):
    window.bench.page("matters")
    window.actions_["help"].trigger()
    assert page(window) == Path("en/matters.md")
    assert window.actions_["help"].shortcut().toString() == "F1"
    assert not window.findChild(Help).isModal()
    window.bench.page("pictures")
    window.actions_["help"].trigger()
    assert page(window) == Path("en/progress.md")
    assert len(window.findChildren(Help)) == 1


def test_f1_in_a_dialog_opens_its_page(window, qtbot, tmp_path):
    dialog = every_dialog(window, tmp_path)["Insert"]()
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog, Qt.Key.Key_F1)
    assert page(window) == Path("en/insert.md")
    dialog.reject()


def test_the_guide_that_is_open_goes_on_in_another_language(window, busy):
    window.actions_["help"].trigger()
    before = window.findChild(Help).view.toPlainText()
    busy.settings_changed.connect(lambda chosen: dress(QApplication.instance(), chosen))
    busy.keep(Settings(language="kk"))
    QApplication.processEvents()
    assert page(window).parts[0] == "kk"
    assert window.findChild(Help).view.toPlainText() != before
    assert window.findChild(Help).windowTitle() == "Нұсқаулық"


def test_a_long_command_goes_on_in_the_next_line(shown, qtbot):
    shown.view.open_page("languages.md")
    shown.show()
    qtbot.waitExposed(shown)
    assert shown.view.horizontalScrollBar().maximum() == 0


def test_pictures_of_the_light_window_do_not_glare_in_the_dark(qtbot, qapp):
    dress(qapp, Settings(theme="light"))
    dialog = Help("ru", "amend.md")
    qtbot.addWidget(dialog)
    light = brightest(dialog)
    dress(qapp, Settings(theme="dark"))
    assert brightest(dialog) < light - 40
    dress(qapp, Settings(theme="light"))
    assert brightest(dialog) == light


def brightest(dialog: Help) -> int:
    """Return how bright the brightest dot of the picture of the page is."""
    QApplication.processEvents()
    picture = dialog.view.document().resource(
        QTextDocument.ResourceType.ImageResource.value, QUrl("../pictures/amend.ru.png")
    )
    return max(picture.pixelColor(x, y).lightness() for x in range(0, 600, 7) for y in range(0, 400, 7))
