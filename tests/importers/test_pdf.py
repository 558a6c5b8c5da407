"""Printed lines of a PDF become paragraphs again; page numbers and running heads do not become law."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.importers.pdf_files import WIDTH, Placed, write_pdf
from workbench.errors import UnreadableFile
from workbench.importers.pdf import read_lines

LEFT, INDENT, LINE = 70.0, 106.0, 16.0
FULL = "имеют право на защиту от всех форм насилия и на уход, нужный им"  # a line that fills the column


def filled(letter: str) -> list[str]:
    """Return the lines of a paragraph that fills the column."""
    return [f">{letter * 70}", letter * 76, letter * 76]


def printed(*lines: str, top: float = 80.0) -> list[Placed]:
    """Return lines down a page; one that begins with '>' is indented, with '^' centred."""
    placed = []
    for at, line in enumerate(lines):
        text = line.lstrip(">^")
        left = INDENT if line.startswith(">") else 300 - len(text) * WIDTH / 2 if line.startswith("^") else LEFT
        placed.append((left, top + at * LINE, text))
    return placed


def texts(path: Path) -> list[str]:
    return [line.text for line in read_lines(path).lines]


def test_lines_of_a_paragraph_are_joined_and_an_indent_begins_one(tmp_path: Path) -> None:
    page = printed(">Статья 1. Право", f">Дети {FULL[:58]}", FULL, "в семье.", f">Родители {FULL[:54]}", "любят.")
    assert texts(write_pdf(tmp_path / "law.pdf", [page])) == [
        "Статья 1. Право",
        f"Дети {FULL[:58]} {FULL} в семье.".replace("  ", " "),
        f"Родители {FULL[:54]} любят.".replace("  ", " "),
    ]


def test_without_indents_a_short_line_or_a_number_ends_a_paragraph(tmp_path: Path) -> None:
    page = printed(FULL + ".", "1) дети;", FULL, "и родители.", "Опекуны равны им.", FULL)
    assert texts(write_pdf(tmp_path / "law.pdf", [page])) == [
        f"{FULL}.",
        "1) дети;",
        f"{FULL} и родители.",
        "Опекуны равны им.",
        FULL,
    ]


def test_a_paragraph_goes_on_over_the_page(tmp_path: Path) -> None:
    pages = [printed(f">Дети {FULL[:58]}", FULL), printed("всегда и везде.", ">Родители тоже.")]
    assert texts(write_pdf(tmp_path / "law.pdf", pages))[-2:] == [
        f"Дети {FULL[:58]} {FULL} всегда и везде.".replace("  ", " "),
        "Родители тоже.",
    ]


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (f"{FULL[:50]} аварийно-", "спасательные работы. Аварийно-спасательные", "аварийно-спасательные работы"),
        (f"{FULL[:50]} граж-", "данские права. Все гражданские права", "гражданские права"),
        (f"{FULL[:50]} статья 12-", "1 настоящего Закона", "статья 12-1 настоящего"),
        (f"{FULL[:50]} дети -", "граждане", "дети - граждане"),
    ],
)
def test_hyphens_at_the_ends_of_lines_are_told_from_those_of_words(
    tmp_path: Path, first: str, second: str, expected: str
) -> None:
    path = write_pdf(tmp_path / "law.pdf", [printed(f">{first}", second)])
    assert expected in " ".join(texts(path))


def test_page_numbers_and_running_heads_are_left_out_and_named(tmp_path: Path) -> None:
    pages = [
        [
            (250.0, 40.0, "Закон о детях"),
            *printed(f">Статья {number}. Право", f">Дети {number}.", *filled("абвгдежз"[number])),
            (290.0, 800.0, str(number)),
        ]
        for number in range(1, 6)
    ]
    path = write_pdf(tmp_path / "law.pdf", pages)
    found = [text for text in texts(path) if text[0].isupper()]
    assert found == [text for number in range(1, 6) for text in (f"Статья {number}. Право", f"Дети {number}.")]
    notes = [note.text for note in read_lines(path).notes]
    assert notes[:2] == ["Page numbers were left out: 5.", "Running heads were left out: “Закон о детях”."]


def test_a_line_that_repeats_inside_pages_is_no_running_head(tmp_path: Path) -> None:
    pages = [printed(*filled("а"), ">Исключен.", *filled("б"), top=80 + 7.0 * number) for number in range(5)]
    assert texts(write_pdf(tmp_path / "law.pdf", pages)).count("Исключен.") == 5


def test_centred_lines_are_told(tmp_path: Path) -> None:
    page = printed("^ЗАКОН", *filled("а"))
    assert [line.centred for line in read_lines(write_pdf(tmp_path / "law.pdf", [page])).lines] == [True, False]


def test_small_raised_digits_after_a_digit_are_superscripts(tmp_path: Path) -> None:
    page = printed(">Статья 12345. Право")
    assert texts(write_pdf(tmp_path / "law.pdf", [page], small="45")) == ["Статья 123⁴⁵. Право"]


def test_a_scan_is_refused_with_advice(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match="only pictures of pages") as refused:
        read_lines(write_pdf(tmp_path / "law.pdf", [[]]))
    assert "OCR" in refused.value.advice


def test_pages_without_text_are_named(tmp_path: Path) -> None:
    path = write_pdf(tmp_path / "law.pdf", [printed(">Статья 1. Право"), [], []])
    assert "Pages without text, only pictures, were not read: 2, 3." in [note.text for note in read_lines(path).notes]
