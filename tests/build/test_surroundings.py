"""In bad surroundings the program starts and says what is limited."""

from __future__ import annotations

import re
import shutil
from datetime import date
from functools import partial
from pathlib import Path

import pytest

from workbench import catalogue, paths
from workbench.__main__ import main
from workbench.analysis.vocabulary import read_vocabulary
from workbench.errors import UnreadableFile
from workbench.exporters import picture_words
from workbench.exporters.forms import read_institutions
from workbench.exporters.word import Template
from workbench.workspace import surroundings
from workbench.workspace.surroundings import TEMPLATES, limitations, writable

TODAY = date(2030, 1, 1)


@pytest.fixture(autouse=True)
def user(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the user folders of their own, which can be written."""
    for name in ("config", "cache", "log"):
        monkeypatch.setattr(paths, f"user_{name}", lambda name=name: tmp_path / name)
    return tmp_path


@pytest.fixture
def shipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the shipped resources, to be spoiled."""
    folder = tmp_path / "resources"
    for name in ("templates", "forms", "translations"):
        shutil.copytree(paths.resources() / name, folder / name)
    for name in ("institutions.toml", "terms.toml", "pictures.toml"):
        shutil.copy(paths.resources() / name, folder)
    monkeypatch.setattr(paths, "resources", lambda: folder)
    return folder


def test_in_good_surroundings_nothing_is_limited():
    assert limitations(TODAY) == ()


@pytest.mark.parametrize(
    ("name", "said"), [("config", "settings cannot be kept"), ("cache", "search index"), ("log", "Reports of mistakes")]
)
def test_a_folder_that_cannot_be_made_is_told(user, name, said):
    (user / name).write_text("a file stands where the folder should be")
    (told,) = limitations(TODAY)
    assert said in told
    assert str(user / name) in told


def test_looking_whether_a_folder_can_be_written_leaves_nothing_in_it(tmp_path):
    assert writable(tmp_path / "new")
    assert list((tmp_path / "new").iterdir()) == []


def test_a_clock_before_the_release_is_told():
    (told,) = limitations(date(2001, 1, 1))
    assert "2001-01-01" in told


def test_a_missing_template_is_told(shipped):
    (shipped / "templates" / "bill.docx").unlink()
    (told,) = limitations(TODAY)
    assert told.startswith("The template bill.docx is missing or damaged")


def test_a_damaged_template_is_told(shipped):
    whole = (shipped / "templates" / "redline.docx").read_bytes()
    (shipped / "templates" / "redline.docx").write_bytes(whole[: len(whole) // 2])
    (told,) = limitations(TODAY)
    assert "redline.docx" in told


WORDS = (
    "institutions.toml", "terms.toml", "pictures.toml", "forms/rus.toml", "forms/kaz.toml", "forms/eng.toml",
    "translations/workbench_ru.ts", "translations/workbench_kk.ts", "translations/workbench_ru.qm",
    "translations/workbench_kk.qm", "translations/workbench_en.qm",
)  # fmt: skip


@pytest.mark.parametrize("name", WORDS)
@pytest.mark.parametrize("left", [None, 0, 200, "most"])
def test_a_file_of_words_that_is_gone_or_cut_off_is_told(shipped, name, left):
    file = shipped / name
    whole = file.read_bytes()
    file.unlink()
    if left is not None:
        in_a_text = [found.end() for found in re.finditer(rb'[=,[] ?"', whole)] or [len(whole) - 100]
        file.write_bytes(whole[: left if isinstance(left, int) else in_a_text[-len(in_a_text) // 10]])
    catalogue._read.cache_clear()
    picture_words._read.cache_clear()
    assert limitations(TODAY) == (f"The file {name} is missing or damaged. Install anew.",)


def test_a_file_of_words_that_is_damaged_is_one_sentence_with_the_advice_to_install_anew(shipped):
    (shipped / "terms.toml").write_text("terms = 7")
    (shipped / "pictures.toml").unlink()
    (shipped / "institutions.toml").write_bytes(bytes(100))
    picture_words._read.cache_clear()
    for read in (read_vocabulary, partial(picture_words.Words, "kaz"), partial(read_institutions, "rus")):
        with pytest.raises(UnreadableFile, match=r"The file \w+\.toml is missing or damaged") as told:
            read()
        assert told.value.advice == "Install the program anew."


def test_without_its_catalogue_the_memo_stays_english(shipped):
    (shipped / "translations" / "workbench_ru.ts").write_text("<TS")
    assert catalogue.catalogue("rus").word("Memo", "Worth a look") == "Worth a look"


def test_every_template_that_is_shipped_is_looked_at():
    assert set(TEMPLATES) == {path.stem for path in (paths.resources() / "templates").glob("*.docx")}
    for name in TEMPLATES:
        Template.of(name)


def test_the_command_line_starts_and_warns(user, capsys):
    (user / "cache").write_text("")
    assert main(["about"]) == 0
    said = capsys.readouterr()
    assert said.err.startswith("warning: The search index is made anew each time")
    assert "version" in said.out


def test_the_search_works_without_its_cache_folder(user, tmp_path):
    from workbench.workspace.samples import sample_project

    (user / "cache").write_text("")
    with sample_project(tmp_path / "sample.lhw") as workspace:
        assert workspace.search("защита").total


def test_a_clock_in_the_past_keeps_the_order_of_edits(tmp_path):
    from datetime import UTC, datetime

    from workbench.workspace.samples import sample_project

    with sample_project(tmp_path / "sample.lhw", now=datetime(1999, 1, 1, tzinfo=UTC)) as workspace:
        sequences = [entry.sequence for entry in workspace.log(limit=100)]
    assert sequences == sorted(sequences, reverse=True)


def test_the_window_opens_and_says_what_is_limited(user, qtbot, monkeypatch):
    from PySide6.QtWidgets import QApplication

    from workbench import app, settings
    from workbench.ui.desk import Desk
    from workbench.ui.main_window import MainWindow

    (user / "config").write_text("")
    assert settings.load(paths.user_config()).settings == settings.Settings()
    app.dress(QApplication.instance(), settings.Settings(language="en"))
    window = MainWindow(Desk(settings.Settings(language="en")))
    qtbot.addWidget(window)
    window.show()
    app.say_limits(window, surroundings.limitations(TODAY))
    assert "settings cannot be kept" in window.messages.text()
    window.close()


def test_a_paper_whose_shipped_template_is_gone_is_refused_with_the_advice_to_install_anew(shipped):
    (shipped / "templates" / "bill.docx").unlink()
    with pytest.raises(UnreadableFile, match=r"The template bill\.docx is missing or damaged") as told:
        Template.of("bill")
    assert told.value.advice == "Install the program anew."
