"""Comparing texts and acts against diff-match-patch by letters and git: ratios of one run, printed, never seconds.

The same work is measured with more peers by a bench that is not part of the project; this keeps the ratios from
slipping.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from random import Random
from resource import RUSAGE_CHILDREN, getrusage

import pytest
from diff_match_patch import diff_match_patch

from workbench.comparison.acts import compare_acts
from workbench.comparison.modifications import modifications
from workbench.comparison.text import compare_text
from workbench.law.act import Act, Kind, Provision
from workbench.law.consolidation import consolidate
from workbench.law.eid import with_eids
from workbench.law.revision import Revised, after, before
from workbench.law.sameness import same_text

SYLLABLES = re.findall("..", "бевагодажезакиломанепорасотуфихоцечашищуныретылукомибадигису")


def lexicon(rng: Random, size: int = 8_000) -> list[str]:
    return ["".join(rng.choices(SYLLABLES, k=rng.randint(1, 5))) for _ in range(size)]


def law(seed: int, letters: int) -> str:
    """Return a text of numbered paragraphs, common words far more often than rare ones."""
    rng = Random(seed)
    words = lexicon(Random(1))
    weights = [1 / (rank + 1) for rank in range(len(words))]
    paragraphs: list[str] = []
    size = 0
    while size < letters:
        text = f"{len(paragraphs) % 9 + 1}. " + " ".join(rng.choices(words, weights, k=rng.randint(8, 70))) + "."
        paragraphs.append(text)
        size += len(text) + 1
    return "\n".join(paragraphs)


def edited(text: str, edits: int, seed: int) -> str:
    """Return the text with words replaced, put in and taken out at so many places."""
    rng = Random(seed)
    words = text.split(" ")
    step = len(words) / edits
    places = [int(n * step + rng.random() * step * 0.6) for n in range(edits)]
    for place in reversed(places):
        if "\n" in words[place] or not words[place].isalpha():
            continue
        new = [f"новое{rng.randint(1, 99)}" for _ in range(rng.randint(1, 3))]
        kind = rng.choice("rrid")
        words[place : place + (kind != "i")] = new if kind != "d" else []
    return " ".join(words)


def cpu(work: Callable[[], object], runs: int = 3) -> float:
    best = float("inf")
    for _ in range(runs):
        start = time.process_time()
        work()
        best = min(best, time.process_time() - start)
    return best


def by_letters(old: str, new: str) -> None:
    """Compare as diff-match-patch does by itself, its clock left out, with its semantic clean-up."""
    dmp = diff_match_patch()
    dmp.Diff_Timeout = 0
    found = dmp.diff_main(old, new)
    dmp.diff_cleanupSemantic(found)


def places(old: str, new: str) -> int:
    """Return how many places a reader sees changed."""
    kinds = [revision.revised is Revised.KEPT for revision in compare_text(old, new)]
    return sum(not kept and (at == 0 or kinds[at - 1]) for at, kept in enumerate(kinds))


@pytest.fixture(scope="module")
def long_law() -> tuple[str, str]:
    old = law(21, 1_000_000)
    return old, edited(old, 500, 22)


def test_a_long_act_is_compared_ten_times_faster_than_by_letters(long_law: tuple[str, str]) -> None:
    old, new = long_law
    revisions = compare_text(old, new)
    assert (before(revisions), after(revisions)) == long_law
    ours, theirs = cpu(lambda: compare_text(old, new)), cpu(lambda: by_letters(old, new), 1)
    print(f"\n1 MB, 500 edits: {ours * 1000:.0f} ms, by letters {theirs * 1000:.0f} ms, {theirs / ours:.0f} times")
    assert theirs >= 10 * ours


def test_the_places_a_reader_sees_are_those_the_author_changed(long_law: tuple[str, str]) -> None:
    old, new = long_law
    author = sum(1 for a, b in zip(old.split("\n"), new.split("\n"), strict=True) if a != b)
    assert author <= places(old, new) <= 500 * 1.02


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
def test_a_long_act_takes_at_most_half_the_time_of_git(long_law: tuple[str, str], tmp_path: Path) -> None:
    for name, text in zip("ab", long_law, strict=True):
        (tmp_path / name).write_text(text, encoding="utf-8")
    regex = r"--word-diff-regex=[[:alnum:]_]+|[^[:space:]]"
    command = [
        "git",
        "diff",
        "--no-index",
        "-U1000000",
        "--word-diff=porcelain",
        regex,
        str(tmp_path / "a"),
        str(tmp_path / "b"),
    ]
    theirs = float("inf")
    for _ in range(3):
        start = _children()
        subprocess.run(command, capture_output=True, check=False, env={"LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"})
        theirs = min(theirs, _children() - start)
    ours = cpu(lambda: compare_text(*long_law))
    print(f"\n1 MB, 500 edits: {ours * 1000:.0f} ms, git {theirs * 1000:.0f} ms")
    assert ours <= theirs / 2


def _children() -> float:
    usage = getrusage(RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def test_a_text_rewritten_whole_costs_little_more_than_reading_it() -> None:
    old, new = law(31, 200_000), law(32, 200_000)
    revisions = compare_text(old, new)
    assert [revision.revised for revision in revisions] == [Revised.DELETED, Revised.INSERTED]
    ours, reading = cpu(lambda: compare_text(old, new)), cpu(lambda: (old.split(), new.split()))
    print(f"\n200 KB rewritten: {ours * 1000:.1f} ms, reading the words {reading * 1000:.1f} ms")
    assert ours <= 3 * reading


def code(articles: int) -> Act:
    """Return a code of so many articles in chapters of ten, two points each."""
    lines = law(51, articles * 420).split("\n")
    texts = [line.partition(" ")[2] for line in lines]
    chapters: list[Provision] = []
    for start in range(1, articles + 1, 10):
        units = tuple(_article(number, texts) for number in range(start, min(start + 10, articles + 1)))
        num = str(len(chapters) + 1)
        chapters.append(Provision(Kind.CHAPTER, num, f"Глава {num}.", f"О главе {num}", children=units))
    return with_eids(Act("code", "/akn/kz/act/2014-07-05/235-v", "rus", "Кодекс", "code", provisions=tuple(chapters)))


def _article(number: int, texts: list[str]) -> Provision:
    points = tuple(
        Provision(Kind.PARAGRAPH, str(n), f"{n}.", text=texts[(number * 2 + n) % len(texts)]) for n in (1, 2)
    )
    return Provision(Kind.ARTICLE, str(number), f"Статья {number}.", f"О предмете {number}", children=points)


def newer(act: Act) -> Act:
    """Return the act with a word changed in every twentieth article and an article put in after every fiftieth."""
    chapters = []
    for chapter in act.provisions:
        units: list[Provision] = []
        for unit in chapter.children:
            if int(unit.num) % 20 == 0:
                point = unit.children[0]
                text = point.text.replace(" ", " новое ", 1)
                unit = Provision(
                    unit.kind, unit.num, unit.label, unit.heading,
                    children=(Provision(point.kind, point.num, point.label, text=text), *unit.children[1:]),
                )  # fmt: skip
            units.append(unit)
            if int(unit.num) % 50 == 0:
                num = f"{unit.num}-1"
                units.append(Provision(Kind.ARTICLE, num, f"Статья {num}.", "Новая", "Текст новой статьи."))
        chapters.append(Provision(chapter.kind, chapter.num, chapter.label, chapter.heading, children=tuple(units)))
    return with_eids(Act(act.id, act.work, act.language, act.title, act.type, provisions=tuple(chapters)))


def test_two_editions_of_a_code_are_compared_in_time_linear_in_its_length() -> None:
    small, large = code(210), code(850)
    for work in (compare_acts, modifications):
        little = cpu(lambda work=work: work(small, newer(small)))  # type: ignore[misc]
        much = cpu(lambda work=work: work(large, newer(large)))  # type: ignore[misc]
        print(f"\n{work.__name__}: 210 articles {little * 1000:.0f} ms, 850 articles {much * 1000:.0f} ms")
        assert much <= 4 * 2 * little
    stated = modifications(large, newer(large))
    assert same_text(consolidate(large, stated).act, newer(large))
    assert len(stated) == 42 + 17
