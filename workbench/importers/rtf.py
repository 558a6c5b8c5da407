"""RTF documents into lines. striprtf turns RTF into text; what it drops or blurs is marked for it beforehand.

Marked are the cells and rows of tables, footnotes, centred paragraphs and pictures; digits set as superscripts become
superscript characters; revisions are taken as chosen.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from workbench.errors import UnreadableFile
from workbench.importers import left_out, limits
from workbench.importers.foreign import refusing
from workbench.importers.lines import ImportNote, Line, ReadLines, picture_mark
from workbench.importers.pieces import pieces, raised

SUFFIXES = (".rtf",)

_TOKEN = re.compile(
    r"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?"  # a control word
    r"|\\'([0-9a-fA-F]{2})"  # a byte
    r"|\\([^a-zA-Z])"  # a control symbol
    r"|([{}])"
    r"|([^\\{}\r\n]+)"  # text
    r"|[\r\n]+|\\"
)
_CELL, _ROW, _NOTE, _NOTE_END, _CENTRED, _PICTURE, _IN_CELL = map(chr, range(0xE000, 0xE007))
_ENDS = re.compile(f"([\\n{_ROW}])")
_NOTES = re.compile(f"{_NOTE}([^{_NOTE_END}]*){_NOTE_END}?")
_LEFTOVERS = re.compile(f"[{_CELL}-{_IN_CELL}]")
_BREAKS = frozenset({"par", "sect", "page", "line", "softpage", "column"})
_NAMED = {
    "header": "header or footer",
    "headerl": "header or footer",
    "headerr": "header or footer",
    "headerf": "header or footer",
    "footer": "header or footer",
    "footerl": "header or footer",
    "footerr": "header or footer",
    "footerf": "header or footer",
    "annotation": "comment",
    "object": "embedded object",
}


def read_lines(path: Path, *, tracked: str = "accepted") -> ReadLines:
    """Return the paragraphs and table rows of an RTF document; `tracked` is "accepted" or "rejected".

    Raises UnreadableFile for a file that is damaged, nested too deep or no RTF.
    """
    data = limits.read_bytes(path)
    if not data.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"{\\rtf"):
        raise UnreadableFile(f"{path.name} is no RTF document", limits.OTHER_COPY)
    marking = _Marking(rejected=tracked == "rejected")
    marked = "".join(marking.mark(data.decode("latin-1"), path.name))
    from striprtf.striprtf import rtf_to_text

    with refusing(path.name):
        text: str = rtf_to_text(marked, encoding="cp1251", errors="replace")  # type: ignore[no-untyped-call]
    lines = tuple(_lines(text.encode("utf-16", "surrogatepass").decode("utf-16", "replace"), marking.counts))
    return ReadLines(lines, tuple(ImportNote(note) for note in _notes(marking.counts, text, tracked)))


@dataclass(frozen=True, slots=True)
class _State:
    """What the open groups say of the text to come."""

    raised: bool = False
    deleted: bool = False
    inserted: bool = False
    hidden: bool = False
    footnote: bool = False
    centred: bool = False
    in_table: bool = False
    fonts: bool = False


class _Marking:
    """Rewrites RTF so that what striprtf makes of it still shows what matters."""

    def __init__(self, *, rejected: bool) -> None:
        self.counts: Counter[str] = Counter()
        self._rejected = rejected
        self._state = _State()
        self._font = ""

    def mark(self, rtf: str, name: str) -> Iterator[str]:
        """Yield the RTF in pieces, marked. Raises UnreadableFile where groups are nested too deep."""
        stack: list[_State] = []
        at = 0
        while match := _TOKEN.match(rtf, at):
            at = match.end()
            word, number, byte, symbol, brace, text = match.groups()
            if text is not None:
                yield self._text(text)
            elif word is not None:
                if word == "bin":
                    at += max(int(number or 0), 0)  # raw bytes of a picture
                elif self._state.fonts:
                    yield self._font_entry(word, number)
                else:
                    yield self._word(word, number, match[0])
            elif brace == "{":
                stack.append(self._state)
                if len(stack) > limits.RTF_DEPTH:
                    raise UnreadableFile(f"{name} is nested deeper than {limits.RTF_DEPTH} groups", limits.OTHER_COPY)
                yield brace
            elif brace == "}":
                outer = stack.pop() if stack else _State()
                if self._state.footnote and not outer.footnote:
                    yield _NOTE_END
                self._state = outer
                yield brace
            elif symbol == "*" and rtf.startswith("\\shppict", at):
                self.counts["image"] += 1
                yield f"{_PICTURE}{match[0]}"
            elif byte is None or not self._is_dropped():
                yield match[0]

    def _font_entry(self, word: str, number: str | None) -> str:
        """Return a font and its code page, one a line: striprtf looks through anything else for minutes."""
        if word == "f":
            self._font = number or "0"
        elif word == "fcharset":
            return f"\\f{self._font}\\fcharset{number or 0} Font;\n"
        return ""

    def _text(self, text: str) -> str:
        if self._is_dropped():
            self.counts["hidden"] += self._state.hidden and bool(text.strip())
            return ""
        if self._state.raised:
            text = raised(text)
        if text.isascii() or self._state.raised:
            return text
        return "".join(letter if letter < "\x80" else f"\\'{ord(letter):02x}" for letter in text)  # raw bytes

    def _word(self, word: str, number: str | None, written: str) -> str:
        state, on = self._state, number != "0"
        if word == "plain":
            self._state = replace(state, raised=False, deleted=False, inserted=False, hidden=False)
        elif word == "super":
            self._state = replace(state, raised=on)
        elif word in ("nosupersub", "sub"):
            self._state = replace(state, raised=False)
        elif word == "deleted":
            self.counts["deletion"] += on and not state.deleted
            self._state = replace(state, deleted=on)
        elif word == "revised":
            self.counts["insertion"] += on and not state.inserted
            self._state = replace(state, inserted=on)
        elif word == "v":
            self._state = replace(state, hidden=on)
        elif word == "pard":
            self._state = replace(state, centred=False, in_table=False)
        elif word in ("qc", "ql", "qr", "qj"):
            self._state = replace(state, centred=word == "qc")
        elif word == "intbl":
            self._state = replace(state, in_table=True)
        elif word == "footnote":
            self.counts["footnote"] += 1
            self._state = replace(state, footnote=True)
            return f" {_NOTE}"
        elif word == "fonttbl":
            self._state = replace(state, fonts=True)
        elif word in ("u", "uc") and (number is None or not 0 <= int(number) + 0x8000 < 0x18000):
            return "\\uc1 " if word == "uc" else ""
        elif word == "field":
            return f"\n{written}"  # keeps striprtf from putting the address of a link after its words
        elif word in _NAMED:
            self.counts[_NAMED[word]] += 1
        elif self._is_dropped() and (word in _BREAKS or word in ("u", "tab")):
            return ""
        elif word in _BREAKS:
            return self._break(written)
        elif word == "cell":
            return _CELL
        elif word == "nestcell" or word == "nestrow":
            return " "
        elif word == "row":
            return _ROW
        return written

    def _break(self, written: str) -> str:
        if self._state.footnote:
            return " "
        if self._state.in_table:
            return _IN_CELL
        return f"{_CENTRED}{written}" if self._state.centred else written

    def _is_dropped(self) -> bool:
        state = self._state
        return state.hidden or state.fonts or (state.inserted if self._rejected else state.deleted)


def _lines(text: str, counts: Counter[str]) -> Iterator[Line]:
    """Yield the lines of the text that striprtf made, its marks read and taken off."""
    tables, rows_follow = 0, False
    for piece, end in _pairs(_ENDS.split(text)):
        footnotes = [" ".join(note.split()) for note in _NOTES.findall(piece)]
        piece = _NOTES.sub("", piece)
        if end == _ROW or _CELL in piece:
            tables += not rows_follow
            rows_follow = True
            *cells, rest = piece.split(_CELL)
            texts = tuple(
                " ".join(_clean(cell).split()) for cell in (*cells, rest)[: len(cells) if not rest.strip() else None]
            )
            if any(texts):
                yield Line("", style=f"table {tables}", cells=texts, kind="table")
        else:
            centred = _CENTRED in piece
            for line in pieces(_clean(piece)):
                rows_follow = False
                yield Line(line, centred=centred)
        for _ in range(piece.count(_PICTURE)):
            yield picture_mark()
        for note in filter(None, footnotes):
            yield Line(_clean(note), style="footnote text", kind="footnote")


def _pairs(parts: list[str]) -> Iterator[tuple[str, str]]:
    """Yield each piece of the text with the mark that ends it."""
    for at in range(0, len(parts), 2):
        yield parts[at], parts[at + 1] if at + 1 < len(parts) else ""


def _clean(text: str) -> str:
    return _LEFTOVERS.sub("", text.replace(_IN_CELL, " ")).strip()


def _notes(counts: Counter[str], text: str, tracked: str) -> Iterator[str]:
    yield from left_out.revised(tracked, {what: counts[what] for what in ("insertion", "deletion")})
    yield from left_out.counted(counts)
    if counts["hidden"]:
        yield f"Hidden text, which is not shown, was left out at {counts['hidden']} places."
    if "\ufffd" in text:
        yield f"{text.count(chr(0xFFFD))} characters could not be read and stand as \ufffd."
