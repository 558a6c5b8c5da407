"""A package is read whole and by its own names; sizes it declares are never believed."""

from __future__ import annotations

import struct
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from workbench.errors import UnreadableFile
from workbench.importers import limits
from workbench.importers.package import Package


def zipped(path: Path, files: dict[str, bytes], packed: int = zipfile.ZIP_DEFLATED) -> Path:
    with zipfile.ZipFile(path, "w", packed) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return path


@pytest.mark.parametrize("packed", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    data=st.binary(max_size=5000) | st.integers(0, 2_000_000).map(lambda size: bytes(size // 7) + b"law" * (size // 50))
)
def test_a_part_is_read_as_it_was_packed(tmp_path: Path, packed: int, data: bytes) -> None:
    if len(data) > limits.RATIO_FROM:
        data = data[: limits.RATIO_FROM]
    with Package(zipped(tmp_path / "a.zip", {"word/a.xml": data, "b": b"b"}, packed)) as package:
        assert package.read("word/a.xml") == data
        assert package.names == ("word/a.xml", "b")
        assert "b" in package
        assert "c" not in package


def test_names_with_backslashes_are_read_as_paths(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.zip", {"word_document.xml": b"a"})
    path.write_bytes(path.read_bytes().replace(b"word_document.xml", b"word\\document.xml"))
    with Package(path) as package:
        assert package.read("word/document.xml") == b"a"


def test_a_declared_size_that_is_too_small_loses_nothing(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.zip", {"a": b"law" * 100})
    data = bytearray(path.read_bytes())
    entry = data.rfind(b"PK\x01\x02")
    data[entry + 24 : entry + 28] = struct.pack("<L", 3)
    path.write_bytes(data)
    with Package(path) as package:
        assert package.read("a") == b"law" * 100


def test_a_missing_part_is_named(tmp_path: Path) -> None:
    with (
        Package(zipped(tmp_path / "a.zip", {"a": b""})) as package,
        pytest.raises(UnreadableFile, match="b is missing"),
    ):
        package.read("b")


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_a_damaged_package_is_read_right_or_refused(tmp_path: Path, data: st.DataObject) -> None:
    files = {"a": b"law " * 300, "b": b"\x00\x01" * 50}
    whole = zipped(tmp_path / "a.zip", files).read_bytes()
    broken = bytearray(whole)
    for _ in range(data.draw(st.integers(1, 4))):
        broken[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    path = tmp_path / "b.zip"
    path.write_bytes(broken[: data.draw(st.integers(len(whole) // 2, len(whole)))])
    try:
        with Package(path) as package:
            for name in package.names:
                if name in files:
                    assert package.read(name) == files[name]
                else:
                    package.read(name)
    except UnreadableFile:
        pass
