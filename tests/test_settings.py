from __future__ import annotations

import tomllib
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.settings import FILE, LANGUAGES, THEMES, Recent, Settings, keep, load, to_toml

AT = datetime(2026, 11, 25, 9, 30, tzinfo=UTC)
TEXT = st.text(st.characters(exclude_categories=("Cs",)), max_size=20)
MADE = st.builds(
    Settings,
    author=TEXT,
    body=TEXT,
    language=st.sampled_from(LANGUAGES),
    theme=st.sampled_from(THEMES),
    zoom=st.integers(50, 300),
    recent=st.lists(st.builds(Recent, TEXT, st.none() | st.just(AT)), max_size=3).map(tuple),
    folders=st.dictionaries(TEXT, TEXT, max_size=3),
    reopen=st.booleans(),
)


def test_settings_kept_are_the_settings_loaded(tmp_path: Path) -> None:
    made = Settings("Айгүл", "МЧС", "kk", "dark", 125, (Recent('D:\\Жоба "1".lhw', AT),), {"import": "/tmp"})
    keep(made, tmp_path / "config")
    assert load(tmp_path / "config").settings == made
    assert [each.name for each in (tmp_path / "config").iterdir()] == [FILE]


@given(MADE)
def test_any_settings_are_toml_that_reads_back(made: Settings) -> None:
    table = tomllib.loads(to_toml(made))
    assert table["author"] == made.author
    assert table.get("folders", {}) == made.folders
    assert [row["path"] for row in table.get("recent", [])] == [each.path for each in made.recent]


def test_no_settings_yet_are_the_defaults_without_a_word(tmp_path: Path) -> None:
    assert load(tmp_path / "none").settings == Settings()
    assert load(tmp_path / "none").warning == ""


@pytest.mark.parametrize("content", [b"\xff\xfe", b"author = ", b"= 1", b"author = 'a\nb'"])
def test_settings_that_cannot_be_read_are_set_back_with_a_word(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE).write_bytes(content)
    loaded = load(tmp_path)
    assert loaded.settings == Settings()
    assert "set back" in loaded.warning


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("author = 1", "author"),
        ('theme = "pink"', "theme"),
        ('zoom = "big"', "zoom"),
        ("reopen = 1", "reopen"),
        ("zoom = true", "zoom"),
        ('language = "xx"', "language"),
        ("language = []", "language"),
        ("recent = 5", "recent"),
        ("folders = 5", "folders"),
    ],
)
def test_a_setting_that_cannot_be_used_is_set_back_alone(tmp_path: Path, line: str, name: str) -> None:
    (tmp_path / FILE).write_text(f'body = "МЧС"\n{line}\nfuture = 1\n', encoding="utf-8")
    loaded = load(tmp_path)
    assert loaded.settings == Settings(body="МЧС")
    assert name in loaded.warning


def test_zoom_stays_within_what_can_be_read(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text("zoom = 9000")
    assert load(tmp_path).settings.zoom == 300


def test_the_latest_project_comes_first_and_only_once() -> None:
    settings = Settings()
    for name in ("a", "b", "a", *(str(number) for number in range(20))):
        settings = settings.opened(Path(name), AT)
    assert [each.path for each in settings.recent][:2] == ["19", "18"]
    assert len(settings.recent) == 12
    assert settings.opened(Path("15"), AT).recent[0].path == "15"


def test_settings_that_cannot_be_written_stay_as_they_were(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keep(Settings("Айгүл"), tmp_path)
    monkeypatch.setattr("os.fsync", _full)
    with pytest.raises(OSError, match="space"):
        keep(Settings("Болат"), tmp_path)
    assert load(tmp_path).settings.author == "Айгүл"
    assert [each.name for each in tmp_path.iterdir()] == [FILE]


def _full(_: int) -> None:
    raise OSError(28, "No space left on device")
