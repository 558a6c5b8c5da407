from __future__ import annotations

import csv
import tempfile
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench import paths
from workbench.errors import UnusableInput
from workbench.exporters import recommendations as table
from workbench.importers.recommendations import read_recommendations
from workbench.law.recommendation import Acceptance, Priority, Progress, Recommendation

LETTERS = "абвгдежзиклмн әғқңөұүһі abcxyz 0123456789 «»,.-–()=+@\"'|"
WORDS = st.text(LETTERS, max_size=40).map(lambda text: " ".join(text.split()))
SAID = WORDS.filter(bool)
DAYS = st.none() | st.dates(date(1990, 1, 1), date(2060, 12, 31))
LISTS = st.lists(SAID, max_size=3).map(tuple)
RECORDS = st.builds(
    Recommendation,
    id=st.just(""), code=st.just(""),
    text=st.dictionaries(st.sampled_from(("rus", "kaz", "eng")), SAID, min_size=1),
    source=WORDS, body=WORDS, date=DAYS, paragraph=WORDS, theme=WORDS, legal_basis=LISTS, addressee=WORDS,
    co_executors=LISTS, priority=st.sampled_from(Priority), deadline=DAYS, acceptance=st.sampled_from(Acceptance),
    acceptance_reason=WORDS, progress=st.sampled_from(Progress), provisions=LISTS, evidence=LISTS,
)  # fmt: skip


@pytest.mark.parametrize("suffix", table.SUFFIXES)
@given(records=st.lists(RECORDS, min_size=1, max_size=4))
@settings(max_examples=15)
def test_a_table_written_is_read_back_as_the_same_records(suffix: str, records: list[Recommendation]) -> None:
    coded = tuple(replace(each, id=f"recommendation:r-{at}", code=f"R-{at}") for at, each in enumerate(records))
    with tempfile.TemporaryDirectory() as folder:
        path = table.write(coded, Path(folder) / f"table{suffix}").path
        read = read_recommendations(path, in_process=True)
    assert read.recommendations == coded
    assert not read.notes


@pytest.mark.parametrize("suffix", table.SUFFIXES)
def test_the_sample_recommendations_survive_the_way_out_and_back(suffix: str, tmp_path: Path) -> None:
    sample = read_recommendations(paths.sample_laws() / "recommendations.xlsx", in_process=True).recommendations
    path = table.write(sample, tmp_path / f"out{suffix}").path
    assert sample
    assert read_recommendations(path, in_process=True).recommendations == sample


def test_a_text_of_several_lines_keeps_them(tmp_path: Path) -> None:
    record = Recommendation("recommendation:r-1", "R-1", {"rus": "Закрепить:\n1) принцип;\n2) порядок."})
    for suffix in (".xlsx", ".csv"):  # the reader of Word tables joins the paragraphs of a cell
        path = table.write((record,), tmp_path / f"lines{suffix}").path
        assert read_recommendations(path, in_process=True).recommendations == (record,)


def test_a_name_of_another_kind_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnusableInput):
        table.write((), tmp_path / "table.pdf")


@pytest.mark.parametrize("text", ["=1+1", "+7 дней", "-", "@дети", "'=1", "'обычный текст'"])
def test_no_cell_of_values_is_a_formula_and_each_reads_back(text: str, tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    table.write((Recommendation("r-01", "R-01", {"rus": text}),), path)
    cells = [cell for row in csv.reader(path.open(encoding="utf-8-sig", newline=""), delimiter=";") for cell in row]
    assert not [cell for cell in cells if cell[:1] in ("=", "+", "-", "@")]
    assert [each.text["rus"] for each in read_recommendations(path, in_process=True).recommendations] == [text]
