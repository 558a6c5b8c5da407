"""The draft as a whole, and that its proof can fail."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from docx import Document

from workbench.drafting.bill import draft_bill
from workbench.drafting.comparative_table import comparative_table
from workbench.importers.lines import Line
from workbench.importers.structure import parse_act
from workbench.languages import LANGUAGES
from workbench.law.change import Changes
from workbench.law.project import Project
from workbench.law.review import Position
from workbench.workspace import amendments as use
from workbench.workspace import drafts, review, samples
from workbench.workspace.workspace import Workspace

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    with samples.sample_project(tmp_path_factory.mktemp("sample") / "sample.lhw") as workspace:
        yield workspace


@pytest.mark.parametrize("language", ["rus", "kaz"])
def test_the_sample_law_is_proved_whole(sample: Workspace, language: str) -> None:
    drafted, problems = drafts.draft(sample, language)
    assert problems == ()
    assert len(drafted.acts) == 8
    proof = drafts.prove(drafted)
    assert proof.disproofs == ()
    assert proof.clauses > 50


@pytest.mark.parametrize(
    ("language", "written", "altered"),
    [
        ("rus", "одного раза в квартал", "одного раза в год"),
        ("rus", "статьи 60 после слова", "статьи 62 после слова"),
        ("rus", "изложить в следующей редакции:", "изложить как-нибудь иначе:"),
        ("kaz", "алып тасталсын", "қалдырылсын"),
        ("kaz", "60-баптың 2-тармағы", "60-баптың 3-тармағы"),
    ],
)
def test_a_law_that_says_something_else_is_disproved(
    sample: Workspace, language: str, written: str, altered: str
) -> None:
    drafted, _ = drafts.draft(sample, language)
    text = drafts.text_of(drafted)
    assert written in text
    proof = drafts.prove_text(text.replace(written, altered, 1), drafted.acts, language)
    assert not proof.proved
    assert all(each.reason for each in proof.disproofs)


def test_acts_stand_in_legal_order_codes_first_then_by_date(sample: Workspace) -> None:
    drafted, _ = drafts.draft(sample, "rus")
    ranks = [(act.in_force.type != "code", act.in_force.date) for act in drafted.acts]
    assert ranks == sorted(ranks)


def test_a_repealed_act_comes_last_in_every_paper_as_in_the_bill(tmp_path: Path) -> None:
    with samples.sample_project(tmp_path / "sample.lhw") as workspace:
        drafted, _ = drafts.draft(workspace, "rus")
        first = drafted.acts[0].in_force
        workspace.apply(Changes.added(use.repeal_act(first)), "Repeal")
        drafted, _ = drafts.draft(workspace, "rus")
    assert drafted.acts[-1].in_force == first
    assert comparative_table(drafted).acts[-1].act.in_force == first


def test_minutes_name_every_item_whatever_became_of_it_and_the_position_of_who_spoke(tmp_path: Path) -> None:
    with samples.sample_project(tmp_path / "sample.lhw") as workspace:
        agenda = [each.id for each in workspace.amendments(live=True)]
        workspace.apply(review.convene("Рабочая группа", held=None, agenda=agenda), "Convene")
        (session,) = workspace.sessions()
        said = review.comment(
            workspace, agenda[0], "Возражаем.", author="И. Ли", body="МЮ", session=session.id, position=Position.OBJECTS
        )
        workspace.apply(said, "Comment")
        for about, outcome in zip(agenda, ("rejected", "withdrawn"), strict=False):
            decided = review.decide(workspace, session, about, outcome, reason="Лишнее.", decided=NOW)
            workspace.apply(decided, "Decide")
        (written,) = drafts.export(workspace, tmp_path / "out", languages=["rus"], papers=["minutes"])
    text = "\n".join(each.text for each in Document(str(written.package.papers[0].path)).paragraphs)
    assert not re.search(r"[0-9a-f]{20}", text)  # no address of ours stands for a name
    assert "положение не определено" not in text
    assert "И. Ли, МЮ (не согласовано): Возражаем." in text
    assert "«социально-психологическая» → «психосоциальная»" in text


def test_linked_acts_the_draft_leaves_alone_come_along(tmp_path: Path) -> None:
    with samples.sample_project(tmp_path / "sample.lhw") as workspace:
        link = workspace.correspondences()[0]
        for amendment in workspace.amendments(work=link.ref.work):
            workspace.apply(Changes.removed(amendment), "Remove")
        drafted, _ = drafts.draft(workspace, "rus")
        assert link.ref.work not in {act.in_force.work for act in drafted.acts}
        assert link.ref.work in {act.work for act in drafted.others}


def test_an_act_that_is_not_loaded_in_the_language_of_a_paper_is_named_all_the_same(
    sample: Workspace, tmp_path: Path
) -> None:
    (written,) = drafts.export(sample, tmp_path / "out", languages=["eng"], papers=["concordance_table"])
    table = Document(str(written.package.papers[0].path)).tables[0]
    provisions = [row.cells[3].text for row in table.rows]
    assert not [text for text in provisions if "/akn/" in text]
    child_rights = 'Law of the Republic of Kazakhstan of 8 August 2002 "О правах ребенка в Республике Казахстан"'
    assert f"Point 1 of Article 6 ({child_rights})" in [text[:1].upper() + text[1:] for text in provisions]


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("rus", "законодательные акты Республики Казахстан по вопросам защиты детей в чрезвычайных ситуациях"),
        ("kaz", "актілеріне төтенше жағдайларда балаларды қорғау мәселелері бойынша өзгерістер мен толықтырулар"),
        ("eng", "legislative acts of the Republic of Kazakhstan on the protection of children in emergencies"),
    ],
)
def test_the_draft_has_a_title_in_each_language_of_all_its_acts(
    sample: Workspace, language: str, expected: str
) -> None:
    """One act alone is loaded in English: the title speaks of all of them all the same."""
    assert expected in drafts.title(sample, language)


@pytest.mark.parametrize("language", ["rus", "kaz"])
def test_the_title_of_the_draft_is_the_one_its_papers_have(sample: Workspace, language: str) -> None:
    assert drafts.title(sample, language) == draft_bill(drafts.draft(sample, language)[0]).title


def test_where_one_language_is_loaded_the_title_in_another_names_the_act_as_it_is(tmp_path: Path) -> None:
    law = parse_act(
        tuple(
            map(Line, ("О связи", "Закон Республики Казахстан от 5 июля 2004 года № 567-II.", "Статья 1. Раз", "Да."))
        ),
        LANGUAGES["rus"],
    ).act
    with Workspace.create(tmp_path / "one.lhw", Project(title="Проект о связи")) as workspace:
        workspace.apply(Changes.added(law), "Import")
        assert {drafts.title(workspace, code) for code in ("rus", "kaz", "eng")} == {"Проект о связи"}
        workspace.apply(Changes.added(use.revise(law, "art_1", "Статья 1. Раз\nНет.")), "Amend")
        assert drafts.title(workspace, "rus") == 'О внесении изменения в Закон Республики Казахстан "О связи"'
        assert drafts.title(workspace, "kaz") == '"О связи" Қазақстан Республикасының Заңына өзгеріс енгізу туралы'
        assert drafts.title(workspace, "eng").startswith("On introducing an amendment into the Law")
