"""Tracked changes: accepting all gives the text as proposed, rejecting all the text in force; the file is clean."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from acceptance import W, accepted, document, rejected
from hypothesis import example, given, settings
from hypothesis import strategies as st
from linter import faults

from workbench.drafting.authorship import Stamp, bookmark_name
from workbench.drafting.redline import texts
from workbench.drafting.redline_lines import Line, LineRole, RedlineTable, Row
from workbench.exporters.text_redline import write_text_redline
from workbench.exporters.tracked import Remark, Tracker, joined_insertions
from workbench.exporters.word import Template
from workbench.law.revision import Revised, Revision

WHO = Stamp("Б. Ахметов", datetime(2026, 11, 2, 10, 30))
STAMPS = {"": Stamp("Министерство"), "a1": WHO, "a2": Stamp('А. "Серікова" & <К>')}
KEPT, INSERTED, DELETED = Revised.KEPT, Revised.INSERTED, Revised.DELETED

letters = st.text(st.sampled_from('аәі «"&<>–№1-;\u00a0\t\nҚ'), min_size=1, max_size=8)
revisions = st.lists(st.builds(Revision, st.sampled_from(Revised), letters), max_size=5).map(tuple)
whole_lines = st.tuples(st.sampled_from([INSERTED, DELETED]), letters).map(
    lambda told: Line(LineRole.TEXT, (Revision(*told),), told[0], "a1", "art_1")
)
kept_lines = st.tuples(st.sampled_from(LineRole), revisions, st.sampled_from(["", "a1", "a2"])).map(
    lambda told: Line(told[0], told[1], amendment=told[2])
)
cells = st.lists(st.builds(Revision, st.sampled_from(Revised), st.sampled_from(["а", "б&в", "г"])), max_size=2).map(
    tuple
)
rows = st.one_of(
    st.tuples(cells, cells).map(Row),
    st.sampled_from([INSERTED, DELETED]).map(lambda mark: Row(((Revision(mark, "а"),), ()), mark)),
)
tables = st.lists(rows, min_size=1, max_size=4).map(lambda found: RedlineTable(tuple(found), "a1", "art_1__table_1"))


def write(lines: list[Line | RedlineTable], path: Path, remarks: dict[str, Remark] | None = None) -> Path:
    template = Template.of("redline")
    tracker = Tracker(template.style_id, template.width, STAMPS, remarks)
    body = tracker.body(lines)
    return template.save(path, body, title="т", language="rus", comments=tracker.comments).path


@settings(max_examples=60)
@given(st.lists(st.one_of(kept_lines, whole_lines), max_size=6), st.booleans())
def test_accepting_gives_the_proposed_lines_and_rejecting_those_in_force(
    tmp_path_factory: object, lines: list[Line | RedlineTable], told: bool
) -> None:
    path = tmp_path_factory.mktemp("redline") / "r.docx"  # type: ignore[attr-defined]
    remarks = {"a1": Remark(WHO, ("Обоснование", "Рекомендация R-01"))} if told else None
    write(lines, path, remarks)
    assert accepted(path) == list(texts(lines, INSERTED))
    assert rejected(path) == list(texts(lines, DELETED))
    assert faults(path) == []


@settings(max_examples=40)
@given(tables)
def test_rows_of_a_table_come_and_go(tmp_path_factory: object, table: RedlineTable) -> None:
    path = tmp_path_factory.mktemp("redline") / "r.docx"  # type: ignore[attr-defined]
    write([table], path)
    assert [line for line in accepted(path) if line] == [line for line in texts([table], INSERTED) if line]
    assert [line for line in rejected(path) if line] == [line for line in texts([table], DELETED) if line]
    assert faults(path) == []


def test_each_change_carries_the_author_and_date_of_its_amendment(tmp_path: Path) -> None:
    line = Line(LineRole.TEXT, (Revision(DELETED, "было"), Revision(INSERTED, "стало")), amendment="a1", eid="art_1")
    root = document(write([line], tmp_path / "r.docx"))
    marks = [*root.iter(f"{W}ins"), *root.iter(f"{W}del")]
    assert {(mark.get(f"{W}author"), mark.get(f"{W}date")) for mark in marks} == {
        ("Б. Ахметов", "2026-11-02T10:30:00Z")
    }


def test_a_paragraph_that_goes_has_its_mark_deleted_too(tmp_path: Path) -> None:
    line = Line(LineRole.TEXT, (Revision(DELETED, "утратило силу"),), DELETED, "a1", "art_1")
    root = document(write([line], tmp_path / "r.docx"))
    assert root.find(f".//{W}pPr/{W}rPr/{W}del") is not None


def test_the_reasons_stand_once_as_a_comment_at_the_first_line_of_the_amendment(tmp_path: Path) -> None:
    lines: list[Line | RedlineTable] = [
        Line(LineRole.TEXT, (Revision(INSERTED, text),), INSERTED, "a1", eid)
        for text, eid in (("раз", "x"), ("два", "y"))
    ]
    path = write(lines, tmp_path / "r.docx", {"a1": Remark(WHO, ("Обоснование",)), "a9": Remark(WHO, ("нет такой",))})
    comments = document(path, "word/comments.xml")
    assert ["".join(comment.itertext()) for comment in comments] == ["Обоснование"]
    assert comments[0].get(f"{W}author") == "Б. Ахметов"
    assert comments[0].get(f"{W}initials") == "БА"


def test_a_bookmark_leads_from_the_line_to_its_amendment(tmp_path: Path) -> None:
    line = Line(LineRole.TEXT, (Revision(INSERTED, "стало"),), amendment="a1", eid="art_1__para_2")
    root = document(write([line], tmp_path / "r.docx"))
    name = root.find(f".//{W}bookmarkStart").get(f"{W}name")
    assert name.rpartition("_")[0] == bookmark_name("a1", "art_1__para_2")
    assert bookmark_name("a1", "art_1__para_2") != bookmark_name("a2", "art_1__para_2")


def test_where_a_paragraph_ends_in_an_insertion_the_old_mark_moves_down_to_the_last_new_one(tmp_path: Path) -> None:
    ended = Line(LineRole.TEXT, (Revision(KEPT, "дом"), Revision(DELETED, "."), Revision(INSERTED, ";")))
    new = Line(LineRole.TEXT, (Revision(INSERTED, "семью."),), INSERTED)
    following = Line(LineRole.GROUP, (Revision(KEPT, "Глава 2."),))
    assert [line.mark for line in joined_insertions([ended, new, new, following])] == [INSERTED, INSERTED, KEPT, KEPT]
    path = write([ended, new, new, following], tmp_path / "r.docx")
    assert accepted(path) == ["дом;", "семью.", "семью.", "Глава 2."]
    assert rejected(path) == ["дом.", "Глава 2."]


def test_a_mark_does_not_move_to_a_paragraph_of_another_style() -> None:
    heading = Line(LineRole.ARTICLE, (Revision(KEPT, "Статья 1."), Revision(INSERTED, " Права")))
    new = Line(LineRole.TEXT, (Revision(INSERTED, "Дети."),), INSERTED)
    assert joined_insertions([heading, new]) == [heading, new]


plain = st.lists(st.text(st.sampled_from("аб в."), max_size=6), min_size=1, max_size=5).map("\n".join)


@settings(max_examples=60)
@given(plain, plain)
@example(".\nаа", "а\nааа\n")
def test_two_texts_become_one_file_that_holds_both(tmp_path_factory: object, old: str, new: str) -> None:
    path = tmp_path_factory.mktemp("redline") / "r.docx"  # type: ignore[attr-defined]
    write_text_redline(old, new, path, author="А", language="rus")
    assert accepted(path) == new.split("\n")
    assert rejected(path) == old.split("\n")
    assert faults(path) == []
