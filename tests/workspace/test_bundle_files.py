"""A bundle as a file: its password, its signature, its limits; hostile ones are refused in one clear line."""

from __future__ import annotations

import hashlib
import io
import json
import os
import stat
import subprocess
import sys
import unicodedata
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import Any

import pytest

from tests.workspace.desk_values import AMENDMENT, RECOMMENDATION
from workbench import settings
from workbench.cli import run
from workbench.errors import UnreadableFile, UnusableInput
from workbench.importers import limits
from workbench.law.change import Changes
from workbench.law.concordance import Correspondence
from workbench.law.discussion import Submission
from workbench.law.recommendation import Instrument
from workbench.law.review import Comment, Decision, Position, Session, Task
from workbench.store.records import KINDS
from workbench.workspace import sealing
from workbench.workspace.bundles import is_locked, pack, read_bundle, read_foreign_bundle, write_bundle
from workbench.workspace.bundles.writing import _packing
from workbench.workspace.workspace import Workspace

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
BESIDE = (
    AMENDMENT,
    Correspondence("l", RECOMMENDATION.id, AMENDMENT.ref, notes={"kaz": "Олқылық."}, fingerprints={"rus": "0" * 16}),
    Instrument("i", "CRC", {"rus": "Конвенция о правах ребенка"}, provisions={"9": {"rus": "Не разлучать."}}),
    Session("s", "Рабочая группа", NOW, participants=(("А. Серикова", "Минюст"),), agenda=(AMENDMENT.id,)),
    Comment("c", AMENDMENT.id, "Излишне.", "А. Серикова", "Минюст", NOW, session="s", position=Position.OBJECTS),
    Decision("d", "s", AMENDMENT.id, "agreed", decided=NOW),
    Submission("p", AMENDMENT.ref, "Не разлучать детей.", wording="1. Дети эвакуируются вместе."),
    Task("t", "s", AMENDMENT.id, "Согласовать", due=NOW.date()),
)
"""With the project, acts and the recommendation of the desk, a record of each kind."""


@pytest.fixture
def sent(desk: Workspace, tmp_path: Path) -> Path:
    desk.apply(Changes.added(replace(AMENDMENT, recommendations=(RECOMMENDATION.id,))), "Propose")
    path = tmp_path / "сессия.lhwr"
    write_bundle(pack(desk, [AMENDMENT.id], now=NOW), path)
    return path


def test_a_password_opens_and_another_does_not(desk: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "a.lhwr"
    write_bundle(pack(desk, now=NOW), path, password="құпия")
    assert "гражданской".encode() not in path.read_bytes()
    assert read_bundle(path, password="құпия").records
    for wrong in ("", "other"):
        with pytest.raises(UnreadableFile, match="password"):
            read_bundle(path, password=wrong)


def test_a_project_with_a_record_of_each_kind_is_carried(desk: Workspace, tmp_path: Path) -> None:
    desk.apply(Changes.added(*BESIDE), "Write down")
    kinds = {kind: desk.store.find(kind) for kind in KINDS.values()}
    assert all(kinds.values())
    write_bundle(pack(desk, now=NOW), tmp_path / "a.lhwr")
    carried = {each.id: each.record for each in read_bundle(tmp_path / "a.lhwr").records}
    assert all(carried[each.id] == each for records in kinds.values() for each in records)


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


def rewrite(
    path: Path, change: Callable[[dict[str, bytes]], dict[str, bytes]], *, packing: int = zipfile.ZIP_DEFLATED
) -> None:
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", packing) as archive:
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


def test_a_bundle_of_a_version_to_come_is_called_so_whatever_else_it_says(sent: Path) -> None:
    def newer(parts: dict[str, bytes]) -> dict[str, bytes]:
        manifest = json.loads(parts["manifest.json"]) | {"format": 99, "compression": "zstd"}
        return parts | {"manifest.json": json.dumps(manifest).encode()}

    rewrite(sent, newer)
    with pytest.raises(
        UnreadableFile, match="was written by a newer version of the program – Install the newer version"
    ):
        read_bundle(sent)


def refuse(path: Path, project: Path, capsys: pytest.CaptureFixture[str]) -> str:
    """Return the one line a bundle is refused with; nothing is left behind."""
    before = sorted(project.parent.rglob("*"))
    assert run(["merge", str(project), str(path)]) == 3
    (line,) = capsys.readouterr().err.splitlines()
    assert sorted(project.parent.rglob("*")) == before
    return line


def bend(path: Path, part: str, change: Callable[[list[Any]], object]) -> None:
    """Change the JSON of a part, its fingerprint made to fit."""

    def bent(parts: dict[str, bytes]) -> dict[str, bytes]:
        plain = json.loads(parts[part])
        change(plain)
        content = json.dumps(plain).encode()
        manifest = json.loads(parts["manifest.json"])
        for each in manifest["parts"]:
            if each["name"] == part:
                each |= {"sha256": hashlib.sha256(content).hexdigest(), "bytes": len(content)}
        return parts | {part: content, "manifest.json": json.dumps(manifest).encode()}

    rewrite(path, bent)


def everywhere(name: str, value: Any) -> Callable[[list[Any]], object]:
    """Return what sets a field in the record and in its last edit."""

    def put(plain: list[Any]) -> None:
        for each in plain:
            each["record"][name] = value
            each["edits"][-1]["after"][name] = value

    return put


def nested(depth: int) -> dict[str, Any]:
    provision: dict[str, Any] = {"kind": "indent", "text": "а"}
    for _ in range(depth):
        provision = {"kind": "indent", "text": "а", "children": [provision]}
    return provision


@pytest.mark.parametrize(
    ("part", "change"),
    [
        ("amendment-1.json", everywhere("ref", {"work": "/akn/kz/act/2014-04-11/188-v", "eid": "no address"})),
        ("amendment-1.json", everywhere("ref", {"work": "", "eid": ""})),
        ("amendment-1.json", everywhere("ref", {"work": "/akn", "eid": "art_" + "9" * 5000})),
        ("amendment-1.json", everywhere("wording", {"xx": "1. Текст"})),
        ("amendment-1.json", everywhere("wording", {"rus": "1. Тек\x00ст"})),
        ("amendment-1.json", everywhere("created", "0001-01-01T00:00:00+14:00")),
        ("amendment-1.json", everywhere("commencement", "9999-12-31")),
        ("amendment-1.json", lambda plain: plain[0]["edits"][0].update(uid="")),
        ("amendment-1.json", lambda plain: plain[0]["edits"][0].update(at="2026-01-01T00:00:00")),
        ("amendment-1.json", lambda plain: plain[0]["edits"][0].update(author="а" * 40_000)),
        ("amendment-1.json", lambda plain: plain[0]["edits"][0].update(label="a" * 70_000)),
        ("amendment-1.json", lambda plain: plain[0]["taken"].append(["", "read-only"])),
        ("amendment-1.json", lambda plain: plain[0]["edits"].append(plain[0]["edits"][0])),
        ("amendment-1.json", lambda plain: plain[0]["edits"].clear() or plain[0].update(id="another")),
        ("act-1.json", lambda plain: plain[0]["record"].update(language="xx")),
        ("act-1.json", lambda plain: plain[0]["record"].update(provisions=[nested(60)])),
        ("act-1.json", lambda plain: plain[0]["record"].update(provisions=[nested(400)])),
        ("act-1.json", lambda plain: plain[0]["record"].update(provisions=plain[0]["record"]["provisions"] * 2)),
        ("act-1.json", lambda plain: plain[0]["edits"][0].update(after=plain[0]["record"])),
    ],
)  # fmt: skip
def test_a_record_that_no_project_makes_is_refused(
    sent: Path, tmp_path: Path, part: str, change: Callable[[list[Any]], object], capsys: pytest.CaptureFixture[str]
) -> None:
    bend(sent, part, change)
    assert "is damaged" in refuse(sent, tmp_path / "new.lhw", capsys)


def test_what_a_stranger_wrote_gives_a_terminal_no_orders(
    desk: Workspace, sent: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk.apply(Changes.replaced(desk.amendments()[0], replace(desk.amendments()[0], author="Болат")), "Sign")
    desk.close()

    def sign(plain: list[Any]) -> None:
        (each,) = plain
        after = each["record"] | {"author": "\x1b[2J\u202eболат\x9b"}
        named = {"uid": "theirs", "at": "2026-11-25T13:00:00+00:00", "author": "\x1b]0;x\x07", "label": "Sign"}
        each["edits"].append(named | {"before": each["record"], "after": after})
        each["record"] = after

    bend(sent, "amendment-1.json", sign)
    assert run(["merge", str(desk.path), str(sent)]) == 1
    said = capsys.readouterr().out
    assert "theirs: [U+001B][2J[U+202E]болат[U+009B]" in said
    assert said.replace("\n", "").isprintable()
    assert run(["merge", str(desk.path), str(tmp_path / "\x1b[2J.lhwr")]) == 3
    assert "\x1b" not in capsys.readouterr().err


def test_letters_that_only_look_like_an_escape_are_read(desk: Workspace, tmp_path: Path) -> None:
    strange = replace(AMENDMENT, wording={"rus": "1. Путь C:\\u0000 и \\ud800 – это буквы."})
    desk.apply(Changes.added(strange), "Propose")
    write_bundle(pack(desk, now=NOW), tmp_path / "a.lhwr")
    found = {each.id: each.record for each in read_bundle(tmp_path / "a.lhwr").records}
    assert found[strange.id] == strange


HOSTILE_MEASURE = """
import resource, sys
from pathlib import Path
from workbench.errors import UnreadableFile
from workbench.workspace.bundles import read_bundle
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
try:
    read_bundle(Path(sys.argv[1]))
except UnreadableFile as error:
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before, error)
"""


@pytest.mark.parametrize("unit", [b"[],", b"{},", b'"aa",', b"1,"])
def test_a_small_file_cannot_take_much_memory(sent: Path, unit: bytes) -> None:
    """What 30 MB of the smallest values of JSON would make of memory is counted before it is made."""
    content = b"[" + unit * (30_000_000 // len(unit)) + b"[]]"

    def swollen(parts: dict[str, bytes]) -> dict[str, bytes]:
        manifest = json.loads(parts["manifest.json"])
        manifest["parts"] = [
            {"name": "comment-1.json", "sha256": hashlib.sha256(content).hexdigest(), "bytes": len(content)}
        ]
        return {"manifest.json": json.dumps(manifest).encode(), "comment-1.json": content}

    rewrite(sent, swollen, packing=zipfile.ZIP_STORED)
    answer = subprocess.run(
        [sys.executable, "-c", HOSTILE_MEASURE, sent], capture_output=True, text=True, check=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}, timeout=60,
    ).stdout  # fmt: skip
    kilobytes, _, said = answer.partition(" ")
    assert int(kilobytes) < 250_000
    assert "more than a bundle may" in said


def test_an_act_that_repeats_itself_is_packed_and_read(desk: Workspace, tmp_path: Path) -> None:
    act = desk.act_by_id("rus1")
    assert act is not None
    desk.apply(Changes.replaced(act, replace(act, publication="а" * 3_000_000)), "Swell")
    path = tmp_path / "a.lhwr"
    write_bundle(pack(desk, now=NOW), path)
    assert read_bundle(path).records


def test_a_bundle_nobody_could_read_is_not_written(desk: Workspace, tmp_path: Path) -> None:
    act = desk.act_by_id("rus1")
    assert act is not None
    desk.apply(Changes.replaced(act, replace(act, publication="абвгд" * 3_600_000)), "Swell")
    with pytest.raises(UnusableInput, match="more than a bundle may"):
        write_bundle(pack(desk, now=NOW), tmp_path / "a.lhwr")
    assert not (tmp_path / "a.lhwr").exists()


def test_a_password_typed_on_another_system_is_the_same(desk: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "a.lhwr"
    write_bundle(pack(desk, now=NOW), path, password=unicodedata.normalize("NFC", "Йод"))
    assert is_locked(path)
    assert read_bundle(path, password=unicodedata.normalize("NFD", "Йод")).records


@pytest.mark.parametrize("at", [9, 26, 40, -1])  # salt, nonce, content, tag
def test_a_changed_byte_of_a_locked_bundle_is_noticed(desk: Workspace, tmp_path: Path, at: int) -> None:
    path = tmp_path / "a.lhwr"
    write_bundle(pack(desk, now=NOW), path, password="құпия")
    content = bytearray(path.read_bytes())
    content[at] ^= 1
    path.write_bytes(content)
    with pytest.raises(UnreadableFile, match="password, or is damaged"):
        read_bundle(path, password="құпия")


def test_a_lost_signature_is_no_signature_and_the_expected_key_says_so(desk: Workspace, tmp_path: Path) -> None:
    path, key = tmp_path / "a.lhwr", sealing.own_key(tmp_path / "keys")
    write_bundle(pack(desk, now=NOW), path, key=key)
    public = sealing.public_key(key)
    assert read_bundle(path, signed_by=public).signed_by == public
    rewrite(path, lambda parts: {name: content for name, content in parts.items() if name != "signature.json"})
    assert read_bundle(path).signed_by == ""
    with pytest.raises(UnreadableFile, match="not signed by the key expected"):
        read_bundle(path, signed_by=public)


def test_a_signature_made_for_something_else_is_none_of_a_bundle(desk: Workspace, tmp_path: Path) -> None:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    path, key = tmp_path / "a.lhwr", Ed25519PrivateKey.generate()
    write_bundle(pack(desk, now=NOW), path)

    def signed(parts: dict[str, bytes]) -> dict[str, bytes]:
        mark = {
            "key": key.public_key().public_bytes_raw().hex(), "signature": key.sign(parts["manifest.json"]).hex(),
        }  # fmt: skip
        return parts | {"signature.json": json.dumps(mark).encode()}

    rewrite(path, signed)
    with pytest.raises(UnreadableFile, match="does not hold"):
        read_bundle(path)


def test_the_users_own_key_is_made_once_and_for_the_user_alone(tmp_path: Path) -> None:
    made = sealing.own_key(tmp_path / "keys")
    assert sealing.own_key(tmp_path / "keys") == made
    if os.name == "posix":
        assert stat.S_IMODE(made.stat().st_mode) == 0o600
    assert len(sealing.fingerprint(sealing.public_key(made)).split()) == 6


def test_who_signed_is_said_by_name_once_the_user_named_the_key(
    desk: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("workbench.paths.user_config", lambda: tmp_path / "config")
    path, new = tmp_path / "a.lhwr", tmp_path / "new.lhw"
    write_bundle(pack(desk, now=NOW), path)
    assert run(["merge", str(new), str(path)]) == 0
    assert "not signed" in capsys.readouterr().err
    assert run(["bundle", str(new), "--out", str(path), "--sign", "own"]) == 0
    public = capsys.readouterr().out.split("the key ")[1].partition(",")[0]
    assert run(["merge", str(new), str(path)]) == 0
    assert f"unknown key {public}" in capsys.readouterr().err
    settings.keep(settings.Settings(signers={public: "Болат"}), tmp_path / "config")
    assert run(["merge", str(new), str(path), "--json", "--signed-by", "Болат"]) == 0
    said = capsys.readouterr()
    assert (json.loads(said.out)["signer"], said.err) == ("Болат", "")


def test_what_repeats_itself_beyond_the_ratio_of_a_bomb_is_packed_so_that_it_can_be_read() -> None:
    text = "".join(Random(1).choices("абвгдежз ", k=2000)) + "x" * 6000
    content = "".join(f"{text}{number}" for number in range(600)).encode()  # a quick look sees 13 times, packing 222
    assert len(content) > limits.RATIO * len(zlib.compress(content))
    assert _packing(content) == zipfile.ZIP_STORED
    law = "".join(Random(number).choice("абвгдежз ") for number in range(600_000)).encode()
    assert _packing(law) == zipfile.ZIP_DEFLATED


def test_a_bundle_of_others_is_tried_in_a_child_and_is_the_same(sent: Path, desk: Workspace, tmp_path: Path) -> None:
    locked = tmp_path / "locked.lhwr"
    key = sealing.own_key(tmp_path)
    write_bundle(pack(desk, now=NOW), locked, password="купия", key=key)
    signed_by = sealing.public_key(key)
    assert read_foreign_bundle(sent) == read_bundle(sent)
    there = read_foreign_bundle(locked, password="купия", signed_by=signed_by)
    assert there == read_bundle(locked, password="купия", signed_by=signed_by)
    with pytest.raises(UnreadableFile, match="not signed by the key expected"):
        read_foreign_bundle(sent, signed_by=signed_by)


def test_a_spoilt_bundle_of_others_is_refused_in_the_words_it_is_refused_here(sent: Path) -> None:
    content = bytearray(sent.read_bytes())
    content[len(content) // 2] ^= 1
    sent.write_bytes(content)
    told = []
    for read in (read_bundle, read_foreign_bundle):
        with pytest.raises(UnreadableFile) as raised:
            read(sent)
        told.append((raised.value.message, raised.value.advice))
    assert told[0] == told[1]
