# ruff: noqa: E501 – what is hostile reads best unbroken
"""Files made to hurt, each with the time and the words of its refusal; built when a test asks."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

from tests.importers.word_files import NAMESPACES, p, wrapped, write_package

MB = 1024 * 1024
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def bomb(path: Path) -> Path:
    """A document of 90 MB of blanks, packed to 90 kB."""
    blanks = f"<w:p>{' ' * 1000}</w:p>" * 90_000
    return write_package(path, {"word/document.xml": wrapped("document", f"<w:body>{blanks}</w:body>")})


def many_bombs(path: Path) -> Path:
    """Parts that only together unpack to too much."""
    part = "".join(f"<w:p>{at * 2654435761 % 2**32:08x}</w:p>" for at in range(30_000))
    files = {f"word/header{number}.xml": wrapped("hdr", part) for number in range(10)}
    return write_package(path, {"word/document.xml": wrapped("document", "<w:body/>"), **files})


def overlapping(path: Path) -> Path:
    """A package whose two parts are the same bytes (CVE-2024-0450)."""
    write_package(path, {"word/document.xml": wrapped("document", f"<w:body>{p('а')}</w:body>"), "word/b.xml": "<b/>"})
    data = bytearray(path.read_bytes())
    entries = [at for at in range(len(data)) if data[at : at + 4] == b"PK\x01\x02"]
    data[entries[-1] + 42 : entries[-1] + 46] = data[entries[-2] + 42 : entries[-2] + 46]
    path.write_bytes(data)
    return path


def declared_gigabyte(path: Path) -> Path:
    """A part that declares to be 1 GB."""
    write_package(path, {"word/document.xml": wrapped("document", f"<w:body>{p('а')}</w:body>")})
    data = bytearray(path.read_bytes())
    entry = data.rfind(b"PK\x01\x02")
    data[entry + 20 : entry + 24] = struct.pack("<L", 1024 * MB)
    path.write_bytes(data)
    return path


def duplicate_names(path: Path) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name in ("[Content_Types].xml", "word/document.xml", "WORD/Document.XML"):
            archive.writestr(name, "<a/>")
    return path


def climbing_name(path: Path) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("word/document.xml", "<a/>")
        archive.writestr("../../etc/passwd", "x")
    return path


def nameless(path: Path) -> Path:
    """A part whose name is empty: zipfile of Python 3.11 raises IndexError over it."""
    write_package(path, {"word/document.xml": wrapped("document", f"<w:body>{p('а')}</w:body>")})
    data = bytearray(path.read_bytes())
    entry = data.find(b"PK\x01\x02")
    name_bytes = struct.unpack_from("<H", data, entry + 28)[0]
    data[entry + 28 : entry + 30] = struct.pack("<H", 0)
    del data[entry + 46 : entry + 46 + name_bytes]
    local_name = struct.unpack_from("<H", data, 26)[0]
    data[26:28] = struct.pack("<H", 0)
    data[28:30] = struct.pack("<H", local_name)  # what was the name is now an extra field
    end = data.rfind(b"PK\x05\x06")
    size = struct.unpack_from("<L", data, end + 12)[0]
    data[end + 12 : end + 16] = struct.pack("<L", size - name_bytes)
    path.write_bytes(data)
    return path


def many_parts(path: Path) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for number in range(5_001):
            archive.writestr(f"word/{number}", "")
    return path


def encrypted_zip(path: Path) -> Path:
    write_package(path, {"word/document.xml": wrapped("document", "<w:body/>")})
    data = bytearray(path.read_bytes())
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.rfind(mark)
        data[at + offset] |= 1
    path.write_bytes(data)
    return path


def wrong_checksum(path: Path) -> Path:
    write_package(path, {"word/document.xml": wrapped("document", f"<w:body>{p('а')}</w:body>")})
    data = bytearray(path.read_bytes())
    entry = data.rfind(b"PK\x01\x02")
    data[entry + 16] ^= 0xFF
    path.write_bytes(data)
    return path


def truncated(path: Path) -> Path:
    write_package(path, {"word/document.xml": wrapped("document", f"<w:body>{p('а') * 2000}</w:body>")})
    path.write_bytes(path.read_bytes()[:-300])
    return path


def laughs(path: Path) -> Path:
    """Entities that expand to entities."""
    entities = "".join(f'<!ENTITY e{at} "{f"&e{at - 1};" * 10}">' for at in range(1, 10))
    xml = f'<?xml version="1.0"?><!DOCTYPE d [<!ENTITY e0 "ха">{entities}]><w:document {NAMESPACES}><w:body>{p("&e9;")}</w:body></w:document>'
    return write_package(path, {"word/document.xml": xml})


def external_entity(path: Path) -> Path:
    xml = f'<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document {NAMESPACES}><w:body>{p("&x;")}</w:body></w:document>'
    return write_package(path, {"word/document.xml": xml})


def hidden_doctype(path: Path) -> Path:
    """A document type behind a comment longer than the first piece that is read."""
    xml = f'<!--{"x" * MB}--><!DOCTYPE d [<!ENTITY x "ха">]><w:document {NAMESPACES}><w:body>{p("&x;")}</w:body></w:document>'
    return write_package(path, {"word/document.xml": xml})


def deep_xml(path: Path) -> Path:
    body = f"<w:body>{'<w:sdt><w:sdtContent>' * 5000}{'</w:sdtContent></w:sdt>' * 5000}</w:body>"
    return write_package(path, {"word/document.xml": wrapped("document", body)})


def deep_tables(path: Path) -> Path:
    table = "<w:tbl><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid><w:tr><w:tc><w:p/></w:tc><w:tc>"
    body = f"<w:body>{table * 60}{'</w:tc></w:tr></w:tbl>' * 60}</w:body>"
    return write_package(path, {"word/document.xml": wrapped("document", body)})


def many_nodes(path: Path) -> Path:
    paragraphs = "".join(f'<w:p w:id="{at * 2654435761 % 2**32:08x}"/>' for at in range(1_000_001))
    return write_package(path, {"word/document.xml": wrapped("document", f"<w:body>{paragraphs}</w:body>")})


def locked_office(path: Path) -> Path:
    path.write_bytes(OLE + bytes(600) + "EncryptedPackage".encode("utf-16-le") + bytes(400))
    return path


def deep_rtf(path: Path) -> Path:
    path.write_bytes(b"{\\rtf1 " + b"{" * 100_000)
    return path


def deep_html(path: Path) -> Path:
    path.write_bytes(b"<html><body>" + b"<div>" * 100_000 + "текст".encode())
    return path


def deep_akn(path: Path) -> Path:
    path.write_text("<akomaNtoso><act><body>" + "<part>" * 5000, encoding="utf-8")
    return path


def laughing_akn(path: Path) -> Path:
    path.write_text(
        '<!DOCTYPE a [<!ENTITY x "y">]><akomaNtoso><act><body>&x;</body></act></akomaNtoso>', encoding="utf-8"
    )
    return path


def utf_7_akn(path: Path) -> Path:
    path.write_bytes(b'<?xml version="1.0" encoding="UTF-7"?><akomaNtoso>+ADwAIQ-DOCTYPE</akomaNtoso>')
    return path


def broken_pdf(path: Path) -> Path:
    path.write_bytes(b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n" + b"\xff" * 500)
    return path


def pdf_bomb(path: Path) -> Path:
    """A page whose stream unpacks to 300 MB of blanks."""
    stream = io.BytesIO()
    packer = zlib.compressobj(9)
    for _ in range(300):
        stream.write(packer.compress(b" " * MB))
    stream.write(packer.flush())
    packed = stream.getvalue()
    objects = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R /Resources << >> >>",
        b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (len(packed), packed),
    )
    data, places = b"%PDF-1.7\n", []
    for number, inner in enumerate(objects, start=1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, inner)
    table = b"xref\n0 5\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % place for place in places)
    path.write_bytes(data + table + b"trailer << /Size 5 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % len(data))
    return path


def picture(path: Path) -> Path:
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    return path


def noise(path: Path) -> Path:
    path.write_bytes(bytes((at * 7919 + at // 3) % 256 for at in range(5000)))
    return path


SAMPLES: tuple[tuple[Callable[[Path], Path], str, str], ...] = (
    (bomb, ".docx", "unpacks to far more"),
    (overlapping, ".docx", "damaged"),
    (declared_gigabyte, ".docx", "damaged"),
    (duplicate_names, ".docx", "two parts of one name"),
    (climbing_name, ".docx", "forbidden name"),
    (nameless, ".docx", "forbidden name|no whole zip"),
    (many_parts, ".docx", "more than 5000 parts"),
    (encrypted_zip, ".docx", "encrypted"),
    (wrong_checksum, ".docx", "wrong checksum"),
    (truncated, ".docx", "damaged"),
    (laughs, ".docx", "document type"),
    (external_entity, ".docx", "document type"),
    (hidden_doctype, ".docx", "document type"),
    (deep_xml, ".docx", "nested deeper than 256"),
    (deep_tables, ".docx", "more than 50 deep"),
    (many_nodes, ".docx", "more than 1 000 000 elements"),
    (locked_office, ".docx", "password"),
    (deep_rtf, ".rtf", "nested deeper than 500"),
    (deep_html, ".html", "nested deeper than 500"),
    (deep_akn, ".xml", "nested deeper than 256"),
    (laughing_akn, ".xml", "document type"),
    (utf_7_akn, ".xml", "unusual encoding"),
    (broken_pdf, ".pdf", "damaged|no text"),
    (pdf_bomb, ".pdf", "."),
    (picture, ".docx", "is a picture"),
    (noise, ".txt", "no text"),
)
"""What to build, under what ending, and what its refusal says."""
