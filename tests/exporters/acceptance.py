"""A tiny reader of tracked changes, apart from the code that writes them; accepts or rejects all."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import Any

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def document(path: Path, part: str = "word/document.xml") -> Any:
    """Return the root of a part."""
    with zipfile.ZipFile(path) as package:
        return etree.fromstring(package.read(part))


def accepted(path: Path) -> list[str]:
    """Return the paragraphs after accepting all; a row of a table is one, its cells parted by tabs."""
    return resolved(document(path), gone="del", kept="ins")


def rejected(path: Path) -> list[str]:
    """Return the paragraphs after rejecting all."""
    return resolved(document(path), gone="ins", kept="del")


def resolved(root: Any, gone: str, kept: str) -> list[str]:
    paragraphs: list[str] = []
    carried = ""
    for block in root.find(f"{W}body"):
        if block.tag == f"{W}tbl":
            assert not carried, "text runs into a table"
            rows = [row for row in block.iter(f"{W}tr") if row.find(f"{W}trPr/{W}{gone}") is None]
            paragraphs += ["\t".join(_text(cell, gone) for cell in row.iter(f"{W}tc")) for row in rows]
        elif block.tag == f"{W}p":
            carried += _text(block, gone)
            if block.find(f"{W}pPr/{W}rPr/{W}{gone}") is None:  # its mark stays
                paragraphs.append(carried)
                carried = ""
    assert not carried, "the last mark of the body goes"
    assert paragraphs[-1] == "", "the body is closed by an unmarked paragraph"
    return paragraphs[:-1]


def _text(element: Any, gone: str) -> str:
    out = []
    for node in element.iter(f"{W}t", f"{W}delText", f"{W}br", f"{W}tab", f"{W}noBreakHyphen"):
        if any(above.tag == f"{W}{gone}" for above in node.iterancestors()):
            continue
        out.append({f"{W}br": "\n", f"{W}tab": "\t", f"{W}noBreakHyphen": "-"}.get(node.tag, node.text or ""))
    return "".join(out)
