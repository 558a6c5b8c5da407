# ruff: noqa: E501 – markup reads best unbroken
"""PDF files made by hand, for tests: lines of text at places on pages, Cyrillic through a ToUnicode map."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from pathlib import Path

WIDTH = 6.0  # of every letter, in points, at the size of 12
Placed = tuple[float, float, str]  # from the left, from the top, the text


def write_pdf(path: Path, pages: Sequence[Sequence[Placed]], *, small: str = "") -> Path:
    """Write a PDF of these lines; letters in `small` are digits printed small and raised."""
    letters = sorted({letter for page in pages for _, _, text in page for letter in text})
    codes = {letter: at for at, letter in enumerate(letters, start=33)}
    unicode_map = "".join(f"<{code:02x}> <{ord(letter):04x}>\n" for letter, code in codes.items())
    cmap = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Law def /CMapType 2 def\n"
        "1 begincodespacerange <00> <ff> endcodespacerange\n"
        f"{len(codes)} beginbfchar\n{unicode_map}endbfchar\nendcmap end end"
    )
    widths = " ".join(["500"] * 224)
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Count {len(pages)} /Kids [{' '.join(f'{5 + 2 * at} 0 R' for at in range(len(pages)))}] >>",
        f"<< /Type /Font /Subtype /TrueType /BaseFont /LawSans /FirstChar 32 /LastChar 255 /Widths [{widths}] /ToUnicode 4 0 R "
        "/FontDescriptor << /Type /FontDescriptor /FontName /LawSans /Flags 32 /FontBBox [0 -200 500 800] /ItalicAngle 0 "
        "/Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 /MissingWidth 500 >> >>",
        f"<< /Length {len(cmap)} >>\nstream\n{cmap}\nendstream",
    ]
    for at, page in enumerate(pages):
        content = "\n".join(_shown(line, codes, small) for line in page)
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 840] /Contents {6 + 2 * at} 0 R "
            "/Resources << /Font << /F 3 0 R >> >> >>"
        )
        objects.append(f"<< /Length {len(content)} >>\nstream\n{content}\nendstream")
    data, places = b"%PDF-1.7\n", []
    for number, inner in enumerate(objects, start=1):
        places.append(len(data))
        data += f"{number} 0 obj\n{inner}\nendobj\n".encode("latin-1")
    table = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n" + "".join(
        f"{place:010d} 00000 n \n" for place in places
    )
    trailer = f"trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{len(data)}\n%%EOF"
    path.write_bytes(data + table.encode() + trailer.encode())
    return path


def _shown(line: Placed, codes: dict[str, int], small: str) -> str:
    left, top, text = line
    parts = []
    for is_small, letters in groupby(text, key=lambda letter: letter in small):
        size, rise = (7, 5) if is_small else (12, 0)
        parts.append(f"/F {size} Tf {rise} Ts <{''.join(f'{codes[letter]:02x}' for letter in letters)}> Tj")
    return f"BT 1 0 0 1 {left} {840 - top} Tm {' '.join(parts)} ET"
