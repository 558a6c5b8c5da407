"""A bundle goes out, comes back, and is merged; hostile ones are refused."""

from __future__ import annotations

import io
import json
import subprocess
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.workspace.desk_values import ACT_RUS, AMENDMENT, RECOMMENDATION, WORK
from workbench.cli import run
from workbench.errors import UnreadableFile, UnusableInput
from workbench.law.amendment import Status
from workbench.law.change import Changes
from workbench.workspace import review
from workbench.workspace.bundles import choose, pack, read_bundle, write_bundle
from workbench.workspace.merging import merge, settled, take_in
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
    desk.undo()
    assert desk.amendments() == (CITING,)
    assert not merge(desk, returned).edits


def test_a_password_opens_and_another_does_not(desk: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "a.lhwr"
    write_bundle(pack(desk, now=NOW), path, password="құпия")
    assert "гражданской".encode() not in path.read_bytes()
    assert read_bundle(path, password="құпия").records
    for wrong in ("", "other"):
        with pytest.raises(UnreadableFile, match="password"):
            read_bundle(path, password=wrong)


def test_a_signature_is_checked(desk: Workspace, tmp_path: Path) -> None:
    key, path = tmp_path / "key.pem", tmp_path / "a.lhwr"
    subprocess.run(["openssl", "genpkey", "-algorithm", "ed25519", "-out", key], check=True)
    write_bundle(pack(desk, now=NOW), path, key=key)
    public = read_bundle(path).signed_by
    assert read_bundle(path, signed_by=public).records
    with pytest.raises(UnreadableFile, match="not signed"):
        read_bundle(path, signed_by="00" * 32)
    rewrite(path, lambda parts: parts | {"manifest.json": parts["manifest.json"].replace(b"2026", b"2027")})
    with pytest.raises(UnreadableFile, match="does not hold"):
        read_bundle(path)


def rewrite(path: Path, change: Callable[[dict[str, bytes]], dict[str, bytes]]) -> None:
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in change(parts).items():
            archive.writestr(name, content)
    path.write_bytes(file.getvalue())


@pytest.mark.parametrize(
    "change",
    [
        lambda parts: parts | {"../evil.json": b"[]"},
        lambda parts: parts | {"extra.json": b"[]"},
        lambda parts: parts | {"AMENDMENT-1.json": b"[]"},
        lambda parts: parts | {"amendment-1.json": b"[]"},
        lambda parts: parts | {"manifest.json": b"[" * 100_000},
        lambda parts: parts | {"manifest.json": b'{"x":"\\ud800"}'},
        lambda parts: parts | {"manifest.json": b" " * 50_000_000},
        lambda parts: {name: content for name, content in parts.items() if name != "manifest.json"},
        lambda parts: parts | {"manifest.json": json.dumps({"program": "other"}).encode()},
    ],
)
def test_a_hostile_bundle_is_one_clear_line(
    sent: Path, tmp_path: Path, change: Callable[[dict[str, bytes]], dict[str, bytes]],
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    rewrite(sent, change)
    before = sorted(tmp_path.rglob("*"))
    assert run(["merge", str(tmp_path / "new.lhw"), str(sent)]) == 3
    errors = capsys.readouterr().err.splitlines()
    assert len(errors) == 1
    assert errors[0].startswith("error: ")
    assert sorted(tmp_path.rglob("*")) == before


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
