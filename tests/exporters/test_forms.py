"""The words of the papers are whole in every language, and a broken file is named with advice."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from workbench import paths
from workbench.drafting.draft import Draft
from workbench.errors import UnreadableFile
from workbench.exporters import EXPORTERS
from workbench.exporters.dossier import Dossier
from workbench.exporters.forms import key_of, read_form, read_institutions, read_names
from workbench.law.concordance import Conformity
from workbench.law.concordance import Form as ImplementedBy
from workbench.law.project import Commencement, Project
from workbench.law.review import Position

LANGUAGES = ("rus", "kaz", "eng")


def words(language: str) -> dict[str, dict[str, object]]:
    return tomllib.loads((paths.resources() / "forms" / f"{language}.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("language", ["kaz", "eng"])
def test_every_language_has_the_words_russian_has(language: str) -> None:
    heading = {"above", "below"}  # Kazakh puts the line about the draft above the name of the paper
    russian, other = words("rus"), words(language)
    assert other.keys() == russian.keys()
    for paper in russian:
        assert other[paper].keys() - heading == russian[paper].keys() - heading, paper
        assert len(other[paper].get("columns", [])) == len(russian[paper].get("columns", [])), paper  # type: ignore[arg-type]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_paper_has_a_file_name_and_a_heading_with_the_title_of_the_draft(language: str) -> None:
    for exporter in EXPORTERS:
        form = read_form(exporter.name, language)
        assert re.fullmatch(r"\d\d_[a-z_]+", form["file"])
        heading = " ".join(text for _, text in form.heading("О ПРАВЕ"))
        assert exporter.name in ("bill", "redline", "clean_text") or "О ПРАВЕ" in heading


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_value_a_table_may_show_has_a_word(language: str) -> None:
    form = read_form("reference_sheet", language)
    shown = [value.value for kind in (Conformity, ImplementedBy, Position) for value in kind]
    assert all(form[name] for name in shown)
    assert all(form[f"commencement_{commencement.value}"] for commencement in Commencement)


def test_the_official_columns_of_the_comparative_table() -> None:
    assert read_form("comparative_table", "rus").columns[:4] == (
        "№ п/п", "Структурный элемент правового акта", "Действующая редакция", "Предлагаемая редакция",
    )  # fmt: skip
    assert read_form("comparative_table", "kaz").columns[2:4] == ("Қолданыстағы редакция", "Ұсынылатын редакция")


def test_the_departments_own_words_go_before_the_shipped_ones(tmp_path: Path) -> None:
    shipped = (paths.resources() / "forms" / "rus.toml").read_text(encoding="utf-8")
    (tmp_path / "forms").mkdir()
    (tmp_path / "forms" / "rus.toml").write_text(shipped.replace('"Отсутствует"', '"Нет"'), encoding="utf-8")
    assert read_form("comparative_table", "rus", tmp_path)["absent"] == "Нет"
    assert read_form("comparative_table", "kaz", tmp_path)["absent"] == "Жоқ"


@pytest.mark.parametrize(("content", "message"), [("[bill", "cannot be read"), ("", "has no words “absent”")])
def test_a_broken_file_of_words_is_named(tmp_path: Path, content: str, message: str) -> None:
    (tmp_path / "forms").mkdir()
    (tmp_path / "forms" / "rus.toml").write_text(content, encoding="utf-8")
    with pytest.raises(UnreadableFile, match=rf"rus.toml {message}"):
        read_form("comparative_table", "rus", tmp_path)["absent"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_institutions_are_named_in_every_language(language: str) -> None:
    assert read_institutions(language).signatory


def test_a_file_of_institutions_that_lacks_a_name_says_which(tmp_path: Path) -> None:
    (tmp_path / "institutions.toml").write_text('[rus]\nstate = "Республика Казахстан"\n', encoding="utf-8")
    with pytest.raises(UnreadableFile, match=r"lacks form_of_act.*for “rus”"):
        read_institutions("rus", tmp_path)


@pytest.mark.parametrize("language", ["rus", "kaz", "eng"])
def test_the_explanatory_note_has_all_its_questions_in_every_language(language: str) -> None:
    questions = read_form("explanatory_note", language).questions
    assert [question.partition(".")[0] for question in questions] == [str(number) for number in range(1, 16)]


def test_every_body_and_document_is_named_in_every_language() -> None:
    bodies = read_names()
    assert bodies[key_of("Министерство просвещения")] == bodies[key_of("оқу-ағарту министрлігі")]
    assert all({*names} == {"rus", "kaz", "eng"} for names in bodies.values())


@pytest.mark.parametrize(
    ("language", "text", "others", "told"),
    [
        ("kaz", "Нет учета детей.", {"kaz": "Балалар есебі жоқ."}, "Балалар есебі жоқ."),
        (
            "kaz",
            "Отдельного учета разлученных детей нет.",
            {},
            "Отдельного учета разлученных детей нет. [орыс тілінде]",
        ),
        ("rus", "Балалар есебі жүргізілмейді.", {}, "Балалар есебі жүргізілмейді. [на казахском языке]"),
        ("eng", "Нет учета детей.", {}, "Нет учета детей. [in Russian]"),
        ("rus", "Нет учета детей.", {}, "Нет учета детей."),
        ("kaz", "Балалар есебі жоқ.", {}, "Балалар есебі жоқ."),
        ("kaz", "", {}, ""),
        ("kaz", "188-V", {}, "188-V"),
    ],
)
def test_what_a_person_wrote_in_another_language_is_named_as_such(
    language: str, text: str, others: dict[str, str], told: str
) -> None:
    assert Dossier(Draft(language, Project(), ())).said(text, others) == told


def test_bodies_are_named_in_the_language_of_the_paper() -> None:
    dossier = Dossier(Draft("kaz", Project(), ()))
    assert dossier.body("Министерство просвещения") == "Оқу-ағарту министрлігі"
    assert (
        dossier.body("Министерство просвещения, Министерство юстиции") == "Оқу-ағарту министрлігі, Әділет министрлігі"
    )
    assert dossier.body("Комитет без перевода") == "Комитет без перевода"
