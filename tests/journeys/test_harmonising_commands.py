"""Suggest, see consequences, draw and write the glossary, from the command line on the sample project."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from workbench.__main__ import main
from workbench.cli import run
from workbench.exporters import pdf
from workbench.importers.recommendations import read_recommendations
from workbench.law.recommendation import Recommendation
from workbench.workspace.samples import sample_project
from workbench.workspace.workspace import Workspace


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("project") / "sample.lhw"
    sample_project(path).close()
    return str(path)


@pytest.mark.parametrize("kind", ["coverage", "progress", "citations", "timeline"])
def test_a_picture_of_the_samples_is_drawn(project: str, tmp_path: Path, kind: str) -> None:
    file = tmp_path / f"{kind}.svg"
    assert run(["picture", project, kind, "--out", str(file)]) == 0
    assert file.read_text(encoding="utf-8").startswith("<svg")


@pytest.mark.usefixtures("qapp")  # one application for all tests, whichever comes first
def test_a_picture_is_made_of_dots_in_the_language_asked_for(project: str, tmp_path: Path) -> None:
    command = ["picture", project, "progress", "--language", "kaz", "--out"]
    assert main([*command, str(tmp_path / "progress.png")]) == 0
    assert (tmp_path / "progress.png").read_bytes().startswith(b"\x89PNG")
    assert main([*command, str(tmp_path / "progress.svg")]) == 0
    assert "Жауапты органдар" in (tmp_path / "progress.svg").read_text("utf-8")


def test_without_the_library_of_the_window_dots_are_refused(
    project: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["picture", project, "progress", "--out", str(tmp_path / "progress.png")]) == 3
    assert ".svg" in capsys.readouterr().err


@pytest.mark.usefixtures("qapp")  # one application for all tests, whichever comes first
def test_pdf_is_written_from_the_command_line_without_libreoffice(
    project: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pdf, "converter", lambda: None)
    assert main(["export", project, "--out", str(tmp_path), "--papers", "bill", "--pdf", "--language", "kaz"]) == 0
    (made,) = tmp_path.glob("*.pdf")
    assert made.read_bytes().startswith(b"%PDF")


def test_the_glossary_of_the_samples_is_written(project: str, tmp_path: Path) -> None:
    assert run(["glossary", project, "--out", str(tmp_path / "terms.docx")]) == 0
    assert (tmp_path / "terms.docx").stat().st_size > 1000


@pytest.mark.parametrize("suffix", [".docx", ".xlsx", ".csv"])
def test_recommendations_go_out_and_come_back(project: str, tmp_path: Path, suffix: str) -> None:
    file = tmp_path / f"recommendations{suffix}"
    assert run(["recommend", project, "--export", str(file)]) == 0
    with Workspace.open(Path(project), read_only=True) as workspace:
        own = workspace.recommendations()
    assert sorted(read_recommendations(file).recommendations, key=_id) == sorted(own, key=_id)


def test_articles_are_suggested_for_a_recommendation(project: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["suggest", project, "R-06", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found[0]["ref"].endswith("#art_18")
    assert found[0]["words"]


def test_articles_are_named_as_lawyers_name_them(project: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["suggest", project, "R-06", "--limit", "1"]) == 0
    assert "18" in capsys.readouterr().out.split("  ")[0]
    assert run(["suggest", project, "R-06", "--limit", "3"]) == 0
    assert "art_" not in capsys.readouterr().out


def test_recommendations_are_suggested_for_a_provision(project: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["suggest", project, "188-V:art_18", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert "R-06" in [each["recommendation"] for each in found[:3]]


def test_everything_that_points_at_a_provision_is_listed(project: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["references", project, "188-V:art_13__para_1__point_2", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert {each["kind"] for each in found} >= {"citation", "amendment"}
    assert run(["references", project, "188-V:art_13__para_1__point_2"]) == 0
    assert "«О гражданской защите», пункт 2 статьи 13" in capsys.readouterr().out


def test_a_consequence_is_accepted_from_the_terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    law = tmp_path / "law.txt"
    law.write_text(
        "О связи\nЗакон Республики Казахстан от 5 июля 2004 года № 567-II.\n"
        "Статья 1. Ссылки\nСогласно статьям 2, 3 и 4 настоящего Закона.\n"
        "Статья 2. Два\nТекст.\nСтатья 3. Три\nТекст.\nСтатья 4. Четыре\nТекст.\n", "utf-8",
    )  # fmt: skip
    project = str(tmp_path / "law.lhw")
    assert run(["new", project]) == 0
    assert run(["import", project, str(law), "--language", "rus"]) == 0
    assert run(["amend", project, "567-II:art_3", "--repeal"]) == 0
    capsys.readouterr()
    assert run(["consequences", project]) == 0
    listed = capsys.readouterr().out
    number = next(line.split(".")[0] for line in listed.splitlines() if "citation_breaks" in line)
    assert run(["consequences", project, "--accept", number]) == 0
    with Workspace.open(Path(project), read_only=True) as workspace:
        (made,) = [each for each in workspace.amendments() if each.ref.eid == "art_1"]
    assert "статьям 2 и 4" in made.wording["rus"]
    assert run(["consequences", project, "--accept", "99"]) == 3


def test_consequences_of_the_sample_draft_are_listed(project: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["consequences", project, "--json"]) == 0
    assert {"cited_text_changes", "linked"} <= {each["outcome"] for each in json.loads(capsys.readouterr().out)}


def test_an_unknown_code_is_told_with_advice(project: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["suggest", project, "R-99"]) == 3
    assert "error: " in capsys.readouterr().err


def _id(recommendation: Recommendation) -> str:
    return recommendation.id


TWO_TEXTS = {
    "rus": "О связи\nЗакон Республики Казахстан от 5 июля 2004 года № 567-II.\nСтатья 1. Сроки\n"
    "1. Ответ дается в течение десяти рабочих дней:\n1) письменно;\n2) устно.\n2. До 1 марта.\n"
    "Статья 2. Два\nТекст.\n",
    "kaz": "Байланыс туралы\nҚазақстан Республикасының 2004 жылғы 5 шілдедегі № 567-II Заңы.\n1-бап. Мерзімдер\n"
    "1. Жауап бес жұмыс күні ішінде беріледі:\n1) жазбаша.\n2. 1 мамырға дейін.\n"
    "2-бап. Екі\nМәтін.\n",
}


@pytest.fixture
def both(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> str:
    project = str(tmp_path / "both.lhw")
    assert run(["new", project]) == 0
    for language, text in TWO_TEXTS.items():
        file = tmp_path / f"law.{language}.txt"
        file.write_text(text, "utf-8")
        command = ["import", project, str(file), "--language", language, "--work", "/akn/kz/act/2004-07-05/567-ii"]
        assert run(command) == 0
    capsys.readouterr()
    return project


def test_what_parts_two_texts_is_listed_with_its_place_and_words_in_both(
    both: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["parity", both, "--json"]) == 1
    (listed,) = json.loads(capsys.readouterr().out)
    found = {each["fault"]: each for each in listed["findings"]}
    assert set(found) == {"figures", "missing", "dates"}
    assert found["figures"]["differs"] == {"rus": "10", "kaz": "5"}
    assert found["figures"]["rus"]["place"] == "point 1 of Article 1"
    assert "десяти" in found["figures"]["rus"]["words"]
    assert "бес" in found["figures"]["kaz"]["words"]
    assert (found["missing"]["kaz"], found["missing"]["beside"]) == (None, [2, 1])
    assert found["dates"]["differs"] == {"rus": "1.3", "kaz": "1.5"}


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("eng", ["Russian against Kazakh: “О связи”", "point 2 of Article 1 – different dates (1.3 / 1.5)"]),
        ("rus", ["Сверка русского и казахского текстов: «О связи»", "пункт 1 статьи 1 – цифры расходятся (10 / 5)"]),
        ("kaz", ["«Байланыс туралы»", "1-баптың 1-тармағы – цифрлар сәйкес келмейді (10 / 5)", "Қазақша: жоқ"]),
    ],
)
def test_the_listing_is_read_in_three_languages(
    both: str, capsys: pytest.CaptureFixture[str], language: str, expected: list[str]
) -> None:
    assert run(["parity", both, "567-II", "--language", language]) == 1
    told = capsys.readouterr().out
    assert [words for words in expected if words not in told] == []
    assert "art_" not in told


def test_what_the_draft_parts_is_listed_apart(both: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["amend", both, "567-II:art_2", "--text", "Статья 2. Два\nВ течение 3 дней."]) == 0
    assert (
        run(["amend", both, "567-II:art_1__para_2", "--only", "kaz", "--language", "kaz", "--text", "2. Ертең."]) == 0
    )
    capsys.readouterr()
    assert run(["parity", both, "--json"]) == 1
    (listed,) = json.loads(capsys.readouterr().out)
    assert [(each["ref"].partition("#")[2], each["language"], each["meant"]) for each in listed["one_language"]] == [
        ("art_2", "rus", False),
        ("art_1__para_2", "kaz", True),
    ]
    assert run(["parity", both, "--language", "rus"]) == 1
    told = capsys.readouterr().out
    assert "Поправки, изложенные только на одном языке: 2" in told
    assert "статья 2: Русский" in told


def test_texts_that_say_the_same_part_nowhere(project: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Two amendments of the samples are meant for the Kazakh text alone: that is no difference."""
    assert run(["parity", project, "188-V", "--json"]) == 0
    (listed,) = json.loads(capsys.readouterr().out)
    assert (listed["findings"], listed["draft"]) == ([], [])
    assert all(each["meant"] for each in listed["one_language"])
    assert run(["parity", project, "--language", "kaz"]) == 0
    assert "Айырмашылық жоқ." in capsys.readouterr().out


def test_one_language_alone_is_nothing_to_compare(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    project = str(tmp_path / "one.lhw")
    assert run(["new", project]) == 0
    assert run(["parity", project]) == 3
    assert "Import the act in both languages." in capsys.readouterr().err
