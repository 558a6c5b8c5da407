# ruff: noqa: E501 – markup reads best unbroken
"""A campaign over every reader: line soups and byte soups, mutated below the zip, and what readers do with them.

    python tests/reliability/fuzz_readers.py [--runs 10000] [--seed 1] [--keep FOLDER] [FORMAT …]

The only exception a reader may raise is a WorkbenchError, in one line; a run may take two seconds. What fails is kept
in the folder, with its seed, to become a test.
"""

from __future__ import annotations

import argparse
import io
import random
import sys
import tempfile
import time
import traceback
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from tests.importers.pdf_files import write_pdf  # noqa: E402
from tests.importers.word_files import (  # noqa: E402
    deleted,
    ins,
    level,
    lists,
    num,
    p,
    r,
    row,
    table,
    wrapped,
    write_package,
)  # fmt: skip
from workbench.errors import WorkbenchError  # noqa: E402
from workbench.importers import act_from_lines, akoma_ntoso, docx, html, odt, pdf, plain, rtf, sniffing  # noqa: E402
from workbench.importers.recommendations import read_recommendations  # noqa: E402

SLOW = 2.0  # seconds of processor time one file may take
WORDS = (
    "Статья 1. Право", "12-1-бап.", "РАЗДЕЛ I", "1-тарау. ЖАЛПЫ", "1. Дети", "2) родители;", "5-1)", "Сноска. Статья 5",
    "Ескерту.", "Примечание ИЗПИ!", "§ 2.", "Article 3", "исключен Законом РК от 29.09.2014 № 239-V;", "а)", "\u2028",
    "негiзгi", "№ 241-VІ", '"Статья 103-1.', "Приложение 1", "Президент", "<b>", "&amp;", "]]>", "\\par", "{", "}", "\\'d1",
    "\ufffe", "\x0b", "\U0001f600", "\u202e", "12¹", "|", "\t", "%1.", "-" * 40, "0" * 40,
)  # fmt: skip


def soup(rng: random.Random, words: int = 60) -> str:
    """Return lines of words that laws, markup and attackers use."""
    return "".join(rng.choice(WORDS) + rng.choice((" ", "\n", "", "\r\n")) for _ in range(rng.randrange(words)))


def mutated(rng: random.Random, data: bytes, most: int = 12) -> bytes:
    """Return the data with bytes changed, taken out, doubled, moved, or cut short."""
    broken = bytearray(data)
    for _ in range(rng.randrange(1, most)):
        if not broken:
            break
        at = rng.randrange(len(broken))
        size = rng.choice((1, 1, 1, 2, 8, 64, 512))
        piece = bytes(broken[at : at + size])
        choice = rng.randrange(6)
        if choice == 0:
            broken[at] = rng.randrange(256)
        elif choice == 1:
            del broken[at : at + size]
        elif choice == 2:
            broken[at:at] = piece * rng.choice((1, 2, 50))
        elif choice == 3:
            other = rng.randrange(len(broken))
            broken[other:other] = piece
        elif choice == 4:
            broken[at:at] = rng.choice(
                (b"<", b">", b"</", b"&", b"{", b"}", b"\\", b'"', b"\x00", b"\xff", b"999999999")
            )
        elif rng.random() < 0.3:
            del broken[at:]
    return bytes(broken)


def tags_swapped(rng: random.Random, xml: str) -> str:
    """Return the XML with elements wrapped, doubled or emptied: still well-formed, no longer sensible."""
    for _ in range(rng.randrange(1, 6)):
        names = [part.split(">")[0].split()[0].strip("/") for part in xml.split("<w:")[1:] if part]
        if len(names) < 2:
            return xml
        old, new = rng.choice(names), rng.choice(names)
        for start in ("<w:", "</w:"):
            for end in (">", " ", "/"):
                xml = xml.replace(f"{start}{old}{end}", f"{start}{new}{end}", 3)
    return xml


def escaped(text: str) -> str:
    kept = "".join(letter for letter in text if letter in "\t\n" or " " <= letter < "\ud800" or letter > "\uffff")
    return kept.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


# files


def a_docx(rng: random.Random) -> bytes:
    blocks = []
    for _ in range(rng.randrange(12)):
        text = escaped(soup(rng, 8))
        made: tuple[Callable[[], str], ...] = (
            lambda text=text: p(r(text), properties=num(rng.randrange(3), rng.randrange(10))),
            lambda text=text: p(ins(r(text)), deleted(text), properties="<w:rPr><w:del/></w:rPr>"),
            lambda text=text: table(row(p(text), text), row(text), columns=rng.randrange(4)),
            lambda text=text: p(f"<w:sdt><w:sdtContent>{r(text)}</w:sdtContent></w:sdt><w:r><w:footnoteReference w:id='1'/></w:r>"),
            lambda text=text: p(r(text, '<w:vertAlign w:val="superscript"/><w:b/>'), f"<w:r><w:pict><w:txbxContent>{p(text)}</w:txbxContent></w:pict></w:r>"),
        )  # fmt: skip
        blocks.append(rng.choice(made)())
    files: dict[str, str | bytes] = {
        "word/document.xml": wrapped("document", f"<w:body>{''.join(blocks)}</w:body>"),
        "word/numbering.xml": wrapped("numbering", lists({0: level(0, "%1.") + level(1, "%1.%2)", "russianLower")}, {1: (0, ""), 2: (0, "")})),
        "word/footnotes.xml": wrapped("footnotes", f'<w:footnote w:id="1">{p("сноска")}</w:footnote>'),
        "word/styles.xml": wrapped("styles", '<w:style w:styleId="a"><w:name w:val="heading 1"/><w:basedOn w:val="a"/></w:style>'),
    }  # fmt: skip
    name = rng.choice(list(files))
    kind = rng.randrange(4)
    if kind == 1:
        files[name] = mutated(rng, str(files[name]).encode())
    elif kind == 2:
        files[name] = tags_swapped(rng, str(files[name]))
    data = written(lambda path: write_package(path, files), ".docx")
    return mutated(rng, data, 5) if kind == 3 else data


def an_odt(rng: random.Random) -> bytes:
    text = "urn:oasis:names:tc:opendocument:xmlns:"
    inner = "".join(
        rng.choice(
            (
                f"<t:p>{escaped(soup(rng, 8))}<t:change t:change-id='a'/></t:p>",
                f"<t:list t:style-name='L'><t:list-item><t:p>{escaped(soup(rng, 5))}</t:p></t:list-item></t:list>",
                f"<b:table><b:table-row><b:table-cell b:number-columns-spanned='{rng.choice((1, 2, -1, 10**9))}'><t:p>а</t:p></b:table-cell>"
                "<b:table-cell/></b:table-row></b:table>",
                "<t:p>а<t:note><t:note-body><t:p>б</t:p></t:note-body></t:note><t:s t:c='99999999'/></t:p>",
            )
        )
        for _ in range(rng.randrange(10))
    )
    content = (
        f'<o:document-content xmlns:o="{text}office:1.0" xmlns:t="{text}text:1.0" xmlns:b="{text}table:1.0">'
        f"<o:body><o:text>{inner}</o:text></o:body></o:document-content>"
    ).encode()
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", mutated(rng, content) if rng.random() < 0.6 else content)
    return buffer.getvalue()


def an_rtf(rng: random.Random) -> bytes:
    words = (
        "\\pard", "\\par", "\\b", "\\super", "\\nosupersub", "\\u1089?", "\\u-10?", "\\u99999", "\\uc0", "\\uc5", "\\'d1", "\\'zz", "{",
        "}", "{\\footnote ", "{\\*\\x ", "\\cell", "\\row", "\\intbl", "\\trowd", "\\bin3 ", "\\bin99999999 ", "\\deleted", "\\revised",
        "\\fonttbl", "{\\f0\\fcharset204 X;}", "\\f0", "\\f99", "\\ansicpg1251", "\\ansicpg99", "\\v", "\\ ", "\\", "{\\field{\\fldinst{HYPERLINK ", "\\uc", "\\u",
    )  # fmt: skip
    body = "".join(rng.choice(words) if rng.random() < 0.6 else soup(rng, 3) for _ in range(rng.randrange(80)))
    data = b"{\\rtf1\\ansi\\ansicpg1251 " + body.encode("cp1251", "replace") + rng.choice((b"}", b"", b"}}"))
    return mutated(rng, data) if rng.random() < 0.5 else data


def a_page(rng: random.Random) -> bytes:
    tags = ("p", "div", "table", "tr", "td", "ol", "li", "sup", "br", "b", "span style='color:red'", "font color=red", "nav", "main", "del",
            "pre", "h1", "td colspan=99999999", "ol start=-5 type=i", "script", "style", "img alt=x", "html", "body", "o:p", "x:y", "svg", "!--")  # fmt: skip
    parts = []
    for _ in range(rng.randrange(60)):
        tag = rng.choice(tags)
        parts.append(
            rng.choice((f"<{tag}>", f"</{tag.split()[0]}>", soup(rng, 3), f"&#{rng.randrange(2**21)};", "&nbsp;"))
        )
    data = "".join(parts).encode(rng.choice(("utf-8", "cp1251", "utf-16", "koi8-r")), "replace")
    return mutated(rng, data) if rng.random() < 0.4 else data


def a_pdf(rng: random.Random) -> bytes:
    pages = [
        [(rng.choice((70.0, 106.0, 250.0, -50.0)), rng.randrange(900) * 1.0, (soup(rng, 3).replace("\n", " ") or "а")[:60]) for _ in range(rng.randrange(15))]
        for _ in range(rng.randrange(1, 5))
    ]  # fmt: skip
    letters = {letter for page in pages for _, _, text in page for letter in text if ord(letter) > 0xFFFF}
    pages = [
        [(left, top, "".join(letter for letter in text if letter not in letters)) for left, top, text in page]
        for page in pages
    ]
    data = written(lambda path: write_pdf(path, pages), ".pdf")
    return mutated(rng, data) if rng.random() < 0.7 else data


def an_akn(rng: random.Random) -> bytes:
    tags = ("act", "body", "article", "paragraph", "point", "num", "heading", "content", "intro", "p", "table", "tr", "td", "hcontainer", "meta",
            "notes", "note", "preface", "docTitle", "preamble", "conclusions", "blockList", "item", "wrapUp", "section", "attachments", "attachment")  # fmt: skip
    parts, stack = [], []
    for _ in range(rng.randrange(60)):
        if stack and rng.random() < 0.4:
            parts.append(f"</{stack.pop()}>")
        elif rng.random() < 0.5:
            stack.append(rng.choice(tags))
            parts.append(
                f'<{stack[-1]} eId="{rng.choice(("a", "art_1", ""))}" name="{rng.choice(("table", "x"))}" status="removed">'
            )
        else:
            parts.append(escaped(soup(rng, 3)))
    parts.extend(f"</{tag}>" for tag in reversed(stack))
    data = f'<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act name="a">{"".join(parts)}</act></akomaNtoso>'.encode()
    return mutated(rng, data) if rng.random() < 0.4 else data


def a_text(rng: random.Random) -> bytes:
    data = soup(rng, 200).encode(rng.choice(("utf-8", "cp1251", "utf-16", "utf-16-le", "koi8-r", "cp866")), "replace")
    return mutated(rng, data) if rng.random() < 0.4 else data


def some_bytes(rng: random.Random) -> bytes:
    start = rng.choice(
        (b"", b"PK\x03\x04", b"{\\rtf", b"%PDF-1.7", b"<html>", b"\xd0\xcf\x11\xe0", b"<?xml?>", b"\xff\xfe")
    )
    return start + rng.randbytes(rng.randrange(2000))


def a_table(rng: random.Random) -> bytes:
    rows = [";".join(soup(rng, 2).replace("\n", " ") for _ in range(rng.randrange(6))) for _ in range(rng.randrange(8))]
    return "\n".join(["Код;Рекомендация;Срок;Приоритет;Основание;" + soup(rng, 2).replace("\n", ""), *rows]).encode()


def a_word_table(rng: random.Random) -> bytes:
    cells = [
        [escaped(soup(rng, 2)).replace("<w:tc", "") for _ in range(rng.randrange(6))] for _ in range(rng.randrange(6))
    ]
    body = table(
        row("Код", "Рекомендация", "Срок", escaped(soup(rng, 2))), *(row(*texts) for texts in cells), columns=4
    )
    return written(
        lambda path: write_package(path, {"word/document.xml": wrapped("document", f"<w:body>{body}</w:body>")}),
        ".docx",
    )


def written(write: Callable[[Path], object], suffix: str) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, f"file{suffix}")
        write(path)
        return path.read_bytes()


# readers


def through(module: Any) -> Callable[[Path, random.Random], object]:
    """Return what reads a file with this reader, and what it gives into an act."""

    def read(path: Path, rng: random.Random) -> object:
        found = module.read_lines(path, tracked=rng.choice(("accepted", "rejected")))
        return act_from_lines(found, path)

    return read


def by_content(path: Path, rng: random.Random) -> object:
    from workbench.importers.sandbox import read_here

    if sniffing.kind_of(path) in (".doc", ".dot"):
        return None
    return read_here(path)


FORMATS: dict[str, tuple[str, Callable[[random.Random], bytes], Callable[[Path, random.Random], object]]] = {
    "docx": (".docx", a_docx, through(docx)),
    "html": (".html", a_page, through(html)),
    "rtf": (".rtf", an_rtf, through(rtf)),
    "odt": (".odt", an_odt, through(odt)),
    "pdf": (".pdf", a_pdf, through(pdf)),
    "akn": (".xml", an_akn, lambda path, _: akoma_ntoso.read_act(path)),
    "text": (".txt", a_text, through(plain)),
    "bytes": (".docx", some_bytes, by_content),
    "table": (".csv", a_table, lambda path, _: read_recommendations(path, in_process=True)),
    "word table": (".docx", a_word_table, lambda path, _: read_recommendations(path, in_process=True)),
}


def campaign(runs: int, seed: int, names: list[str], keep: Path | None = None) -> Iterator[str]:
    """Yield one sentence for every file that made a reader raise what it may not, or take too long."""
    outcomes: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as folder:
        for at in range(runs):
            name = names[at % len(names)]
            rng = random.Random(f"{seed}:{name}:{at}")
            suffix, make, read = FORMATS[name]
            path = Path(folder, f"file{suffix}")
            path.write_bytes(make(rng))
            start = time.process_time()
            problem = ""
            try:
                read(path, rng)
                outcomes[f"{name}: read"] += 1
            except WorkbenchError as error:
                outcomes[f"{name}: refused"] += 1
                if "\n" in str(error) or not error.advice:
                    problem = f"unclear refusal: {error!r}"
            except Exception:
                problem = traceback.format_exc(limit=-3)
            took = time.process_time() - start
            if took > SLOW:
                problem = problem or f"took {took:.1f} s"
            if problem:
                if keep:
                    keep.mkdir(parents=True, exist_ok=True)
                    (keep / f"{name.replace(' ', '-')}-{seed}-{at}{suffix}").write_bytes(path.read_bytes())
                yield f"{name} {seed}:{at}: {problem}"
    print(", ".join(f"{what} {count}" for what, count in sorted(outcomes.items())), file=sys.stderr)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("formats", nargs="*", choices=[*FORMATS, []], help="all when none is named")
    parser.add_argument("--runs", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path)
    options = parser.parse_args()
    found = 0
    for sentence in campaign(options.runs, options.seed, options.formats or list(FORMATS), options.keep):
        found += 1
        print(sentence)
    print(f"{options.runs} files, {found} findings")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
