"""The package of an Office file: what goes in comes out, by names in their order, the same bytes every time."""

from __future__ import annotations

import io
import zipfile
import zlib

from hypothesis import given
from hypothesis import strategies as st

from workbench.exporters.packing import packed

names = st.text("abcxyz/._", min_size=1, max_size=12)
contents = st.one_of(
    st.binary(max_size=4000), st.text(max_size=200).map(lambda text: text.encode("utf-8", "ignore") * 50)
)


@given(st.dictionaries(names, contents, max_size=6))
def test_what_goes_in_comes_out(parts):
    content = packed(parts.items())
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        assert package.testzip() is None
        assert {name: package.read(name) for name in package.namelist()} == parts
        assert package.namelist() == list(parts)
    assert packed(parts.items()) == content


def test_parts_are_deflated_by_isal_not_by_zlib():
    """Another Python may rename what `packed` takes hold of: then the file would be right, and slow to write."""
    text = " ".join(f"статья {number} закона {number * 7919 % 1000}" for number in range(20_000)).encode()
    (entry,) = zipfile.ZipFile(io.BytesIO(packed([("text", text)]))).infolist()
    by_zlib = {len(zlib.compress(text, level, wbits=-zlib.MAX_WBITS)) for level in range(1, 10)}
    assert entry.compress_size < len(text) / 3
    assert entry.compress_size not in by_zlib
