"""A redline told line by line loses no letter, and each line stands at its own address."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from workbench.comparison.text import compare_text
from workbench.law.revision import Revised, Revision, by_line

revisions = st.lists(st.builds(Revision, st.sampled_from(Revised), st.text(alphabet="аб\n ", min_size=1)), max_size=8)


@given(revisions)
def test_a_redline_told_line_by_line_loses_no_letter(runs):
    told = "\n".join("".join(run.text for run in line.revisions) for line in by_line(runs, (), ()))
    whole = "".join(run.text for run in runs)
    assert told == whole or told == whole.removesuffix("\n")


@given(revisions)
def test_a_redline_keeps_what_happened_to_each_word(runs):
    for kind in Revised:
        told = "".join(run.text for line in by_line(runs, (), ()) for run in line.revisions if run.revised is kind)
        assert told == "".join(run.text for run in runs if run.revised is kind).replace("\n", "")


def test_each_line_stands_at_its_own_address():
    was = {"a": "Статья 1. Задачи", "a1": "1) защита;", "a2": "2) связь;", "a3": "3) эвакуация."}
    becomes = {"a": "Статья 1. Задачи", "a1": "1) защита детей;", "a2-1": "2-1) обучение;", "a3": "3) эвакуация."}
    revisions = compare_text("\n".join(was.values()), "\n".join(becomes.values()))
    lines = list(by_line(revisions, list(was), list(becomes)))
    assert [line.eid for line in lines] == ["a", "a1", "a2", "a2-1", "a3"]
