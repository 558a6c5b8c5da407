"""The public discussion: proposals typed in and from tables, tied to provisions, answered with reasons."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.workspace.desk_values import WORK
from workbench.cli import run
from workbench.errors import UnreadableFile, UnusableInput
from workbench.importers.submissions import read_submissions
from workbench.law.discussion import WHOLE_DRAFT, Submission
from workbench.law.recommendation import Acceptance
from workbench.law.reference import ProvisionRef
from workbench.workspace import discussion
from workbench.workspace.workspace import Workspace

TABLE = """\
№;Дата;Автор предложения;Организация;Структурный элемент;Предложение;Предлагаемая редакция;Позиция;Обоснование;Лист
1;2;3;4;5;6;7;8;9;10
1;12.11.2026;Сейтқали А.;;Статья 2, пункт 1;Не разлучать братьев и сестер.;1. Дети эвакуируются вместе.;;;а
2;13.11.2026;;Фонд «Бала»;2-баптың 2-тармағы;Қорғаншы тағайындалсын.;;Принято частично;Учтено в пункте 2.;а
3;;Ким В.;;ст. 99;Исключить статью.;;Не принято;Такой статьи нет.;а
4;;Ким В.;;Законопроект в целом;Поддерживаю.;;;;а
;;;;;;;;;
5;;Ким В.;;ст. 1;;;;;а
"""


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "предложения.csv"
    path.write_text(TABLE, "utf-8")
    return path


def take(desk: Workspace, path: Path) -> tuple[str, ...]:
    changes, doubts = discussion.add(desk, read_submissions(path, in_process=True))
    desk.apply(changes, "Import")
    return doubts


@pytest.mark.parametrize(
    ("words", "eid"),
    [
        ("Статья 2", "art_2"),
        ("ст. 2 п. 1", "art_2__para_1"),
        ("пункт 2 статьи 2", "art_2__para_2"),
        ("Статья 2, пункт 1 Закона «О гражданской защите»", "art_2__para_1"),
        ("2-бап", "art_2"),
        ("2-баптың 1-тармағы", "art_2__para_1"),
        ("Article 2, point 1", "art_2__para_1"),
        ("пункт 9 статьи 2", "art_2"),
    ],
)
def test_a_provision_is_found_by_the_words_people_write(desk: Workspace, words: str, eid: str) -> None:
    assert discussion.place(desk, words) == (ProvisionRef(WORK, eid), True)


@pytest.mark.parametrize("words", ["", "проект в целом", "Жоба тұтастай"])
def test_no_place_or_all_of_it_is_the_draft(desk: Workspace, words: str) -> None:
    assert discussion.place(desk, words) == (WHOLE_DRAFT, True)


def test_words_that_name_no_standing_provision_are_said(desk: Workspace) -> None:
    assert discussion.place(desk, "статья 99") == (ProvisionRef(WORK), False)


def test_a_table_comes_in_with_its_columns_told_and_its_doubts_said(desk: Workspace, table: Path) -> None:
    read = read_submissions(table, in_process=True)
    assert read.columns == {
        "№": "number", "Дата": "received", "Автор предложения": "author", "Организация": "body",
        "Структурный элемент": "where", "Предложение": "text", "Предлагаемая редакция": "wording",
        "Позиция": "position", "Обоснование": "reason",
    }  # fmt: skip
    assert [note.text for note in read.notes] == [
        "The column “Лист” was not recognised and is not read.",
        "A row without the words of a proposal was passed over.",
    ]
    assert take(desk, table) == ("“ст. 99” was not found in the acts of the project.",)
    first, second, third, fourth = desk.submissions()
    assert (first.ref.eid, first.wording, first.received) == (
        "art_2__para_1", "1. Дети эвакуируются вместе.", date(2026, 11, 12),
    )  # fmt: skip
    assert (second.ref.eid, second.body, second.position) == (
        "art_2__para_2", "Фонд «Бала»", Acceptance.ACCEPTED_IN_PART,
    )  # fmt: skip
    assert (third.position, third.reason, fourth.ref) == (Acceptance.REJECTED, "Такой статьи нет.", WHOLE_DRAFT)


def test_the_table_again_changes_nothing_and_keeps_our_answers(desk: Workspace, table: Path) -> None:
    take(desk, table)
    first = desk.submissions()[0]
    desk.apply(discussion.answer(first, Acceptance.ACCEPTED, amendment="a1"), "Answer")
    answered = desk.submissions()
    take(desk, table)
    assert desk.submissions() == answered


def test_a_column_can_be_told_what_it_holds(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("Кто;Что;Куда\nКим;Не разлучать.;ст. 2\n", "utf-8")
    with pytest.raises(UnreadableFile, match="no table of proposals"):
        read_submissions(path, in_process=True)
    (row,) = read_submissions(path, columns={"Кто": "author", "Что": "text", "Куда": "where"}, in_process=True).rows
    assert (row.submission.author, row.submission.text, row.where) == ("Ким", "Не разлучать.", "ст. 2")


def test_a_proposal_says_something_of_something_and_comes_from_somebody(desk: Workspace) -> None:
    ref = ProvisionRef(WORK, "art_2")
    for ill in (
        lambda: discussion.receive(desk, ref, " ", author="Ким"),
        lambda: discussion.receive(desk, ref, "Не разлучать."),
        lambda: discussion.receive(desk, ProvisionRef(WORK, "art_99"), "Не разлучать.", author="Ким"),
    ):
        with pytest.raises(UnusableInput):
            ill()
    desk.apply(discussion.receive(desk, ref, "Не разлучать.", author="Ким"), "Receive")
    assert [each.text for each in desk.submissions(WORK, "art_2")] == ["Не разлучать."]


@pytest.mark.parametrize("position", [Acceptance.REJECTED, Acceptance.ACCEPTED_IN_PART])
def test_what_is_not_taken_over_whole_is_answered_with_a_reason(position: Acceptance) -> None:
    submission = Submission("s", WHOLE_DRAFT, "Не разлучать.", "Ким")
    with pytest.raises(UnusableInput, match="needs a reason"):
        discussion.answer(submission, position)
    (change,) = discussion.answer(submission, position, "Учтено в статье 2.", answered_by="Айгүл")
    assert isinstance(change.after, Submission)
    assert (change.after.position, change.after.answered_by) == (position, "Айгүл")


def test_the_terminal_takes_in_answers_and_writes_the_summary(
    desk: Workspace, table: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from docx import Document

    from tests.workspace.desk_values import AMENDMENT
    from workbench.law.change import Changes

    desk.apply(Changes.added(AMENDMENT), "Propose")
    desk.close()
    project = str(desk.path)
    assert run(["discussion", project, "--table", str(table), "--dry-run"]) == 0
    assert "4 proposals; columns: № → number" in capsys.readouterr().out
    assert run(["discussion", project, "--table", str(table)]) == 0
    assert run(["discussion", project, "--answer", "1", "--position", "accepted", "--amendment", "a1"]) == 0
    assert run(["discussion", project, "--answer", "4", "--position", "rejected"]) == 3
    assert run(
        ["discussion", project, "--receive", "Добавить психолога.", "--author", "Асанова Г.", "--address", "art_1"]
    ) == 0  # fmt: skip
    assert "5 proposals, 2 not answered." in capsys.readouterr().out
    assert run(["export", project, "--out", str(tmp_path / "out"), "--papers", "proposals", "--language", "rus"]) == 0
    (paper,) = (tmp_path / "out").glob("*.docx")
    rows = [[cell.text for cell in row.cells] for row in Document(str(paper)).tables[0].rows]
    assert rows[2][1:] == [
        "Сейтқали А.\n№ 1, 12.11.2026",
        rows[2][2],
        "Не разлучать братьев и сестер.\nПредлагаемая редакция: 1. Дети эвакуируются вместе.",
        "Принято",
        "",
    ]
    assert rows[2][2].startswith("Пункт 1 статьи 2")
    assert [row[4] for row in rows[2:]] == [
        "Принято", "Принято частично", "Не принято", "На рассмотрении", "На рассмотрении",
    ]  # fmt: skip
    assert rows[5][2] == "Проект в целом"
    read = read_submissions(paper, in_process=True)  # our own summary reads back
    assert [row.submission.text for row in read.rows][1] == "Қорғаншы тағайындалсын."
