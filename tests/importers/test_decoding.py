"""Bytes of a text file become text in the encoding they were written in; a guess is told as a doubt."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.errors import UnreadableFile
from workbench.importers.decoding import decode

LAW = (
    "Статья 1. Основные понятия, используемые в настоящем Законе\nВ настоящем Законе используются следующие основные "
    "понятия: 1) гражданская защита – общегосударственный комплекс мероприятий, проводимых в мирное и военное время."
)
KAZAKH = (
    "1-бап. Осы Заңда пайдаланылатын негізгі ұғымдар\nОсы Заңда мынадай негізгі ұғымдар пайдаланылады: азаматтық "
    "қорғау – бейбіт уақытта және соғыс уақытында жүргізілетін жалпы мемлекеттік іс-шаралар кешені; "
    "әлеуметтік, өзге де көмек."
)


@pytest.mark.parametrize("encoding", ["cp1251", "koi8-r", "cp866", "utf-16-le", "utf-16-be"])
def test_an_encoding_without_a_mark_is_guessed_and_the_guess_is_told(encoding: str) -> None:
    decoded = decode(LAW.replace("–", "-").encode(encoding))
    assert decoded.text == LAW.replace("–", "-")
    assert "was guessed to be" in decoded.doubts[0]


@pytest.mark.parametrize("text", [LAW, KAZAKH])
@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (b"", "utf-8"),
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
    ],
)
def test_utf_8_and_marked_texts_are_read_without_a_doubt(text: str, mark: bytes, encoding: str) -> None:
    decoded = decode(mark + text.encode(encoding))
    assert (decoded.text, decoded.doubts) == (text, ())


def test_kazakh_in_its_own_code_page_is_read_when_chosen() -> None:
    text = KAZAKH.replace("–", "-")
    assert decode(text.encode("kz1048"), "kz1048").text == text
    assert decode(text.encode("ptcp154"), "ptcp154").text == text


def test_kazakh_in_its_own_code_page_is_guessed() -> None:
    assert decode(KAZAKH.encode("kz1048")).text == KAZAKH


def test_what_no_encoding_explains_stands_as_a_mark_and_is_counted() -> None:
    decoded = decode(b"\xd0\xa1\xff\xfe\xd1", "utf-8")
    assert "\ufffd" in decoded.text
    assert f"{decoded.text.count(chr(0xFFFD))} characters could not be read" in decoded.doubts[0]


def test_an_unknown_encoding_is_refused() -> None:
    with pytest.raises(UnreadableFile, match="no known encoding"):
        decode(b"a", "cp99999")


@given(st.binary(max_size=400))
def test_any_bytes_become_text(data: bytes) -> None:
    assert isinstance(decode(data).text, str)


@given(st.text(max_size=200).filter(lambda text: not text.startswith("\ufeff")))
def test_utf_8_comes_back_as_it_was_written(text: str) -> None:
    written = text.encode("utf-8", "ignore")
    if not written.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        assert decode(written).text == written.decode()
