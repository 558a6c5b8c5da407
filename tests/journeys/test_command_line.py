"""The main job through the command line, on the sample laws, in a process of its own where the exit matters."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest

from workbench import paths
from workbench.__main__ import main
from workbench.law.amendment import Granularity, Status
from workbench.workspace.workspace import Workspace

SAMPLES = paths.sample_laws()
LAW_RUS = SAMPLES / "civil_protection.rus.docx"
LAW_KAZ = SAMPLES / "civil_protection.kaz.docx"


@pytest.fixture
def project(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """A project with the sample law in two languages and the recommendations."""
    path = tmp_path / "Азаматтық қорғау.lhw"
    assert (
        main(["new", str(path), "--title", "Защита детей", "--subject-rus", "защиты детей в чрезвычайных ситуациях"])
        == 0
    )
    assert main(["import", str(path), str(LAW_RUS), str(LAW_KAZ)]) == 0
    assert main(["recommend", str(path), str(SAMPLES / "recommendations.xlsx")]) == 0
    capsys.readouterr()
    return path


def answer(capsys: pytest.CaptureFixture[str]) -> object:
    return json.loads(capsys.readouterr().out)


def test_the_whole_job_from_a_law_to_word_files(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    read = _read(LAW_RUS, capsys)
    point = next(each for each in _walk(read["provisions"]) if each["kind"] == "paragraph" and len(each["text"]) > 60)
    words = " ".join(point["text"].split()[1:4]).strip(",;")
    where = f"188-V:{point['eid']}"
    assert main(["link", str(project), "R-01", where, "--conformity", "partial", "--note", "нет детей"]) == 0
    capsys.readouterr()
    assert (
        main(
            [
                "amend",
                str(project),
                where,
                "--replace",
                words,
                f"{words} и детей",
                "--recommendation",
                "R-01",
                "--justification",
                "Конвенция о правах ребенка",
                "--json",
            ]
        )
        == 0
    )
    amended = answer(capsys)
    assert isinstance(amended, dict)
    assert amended["proposed"] == amended["in_force"].replace(words, f"{words} и детей", 1)
    assert any("и детей" in clause for clause in amended["clauses"])
    assert main(["bill", str(project)]) == 0
    assert "и детей" in capsys.readouterr().out
    assert main(["check", str(project), "--json"]) == 1
    matters = answer(capsys)
    assert isinstance(matters, list)
    assert "other_language_pending" in {each["check"] for each in matters}
    assert not {"unproved", "not_applicable"} & {each["check"] for each in matters}
    assert main(["search", str(project), "защита детей", "--json"]) == 0
    found = answer(capsys)
    assert isinstance(found, dict)
    assert found["hits"]
    assert main(["export", str(project), "--out", str(tmp_path / "out"), "--language", "rus", "--json"]) == 0
    exported = answer(capsys)
    assert isinstance(exported, dict)
    files = [Path(file) for file in exported["files"]]
    assert len([file for file in files if file.suffix == ".docx"]) >= 4
    assert all(file.stat().st_size > 1000 for file in files if file.suffix == ".docx")


def test_the_demo_proves_what_it_writes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["demo", "--out", str(tmp_path / "demo")]) == 0
    said = capsys.readouterr().out
    assert said.count("comparative table agree") == 2, said
    assert list((tmp_path / "demo" / "package").rglob("*.docx"))


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["read", "nowhere.docx"], "nowhere.docx"),
        (["export", "nowhere.lhw", "--out", "x"], "nowhere.lhw"),
        (["compare", "a.txt", "b.txt"], "a.txt"),
    ],
)
def test_an_input_that_cannot_be_used_is_refused_in_one_line(arguments: list[str], words: str, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "workbench", *arguments],
        cwd=tmp_path,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 3
    assert done.stdout == ""
    line = done.stderr.strip()
    assert line.count("\n") == 0
    assert line.startswith("error: ")
    assert " – " in line
    assert words in line
    assert list(tmp_path.iterdir()) == []


def test_a_wrong_option_is_a_matter_of_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["read"]) == 2
    assert "usage" in capsys.readouterr().err


def test_an_unknown_address_changes_nothing(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = project.read_bytes()
    assert main(["amend", str(project), "188-V:art_999", "--repeal"]) == 3
    assert capsys.readouterr().err.startswith("error: ")
    assert project.read_bytes() == before


def test_an_act_whose_text_tells_no_number_is_named_by_that_of_its_address(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    law = tmp_path / "law.txt"
    law.write_text("О защите\nСтатья 1. Дети\nДети защищаются.\nСтатья 2. Помощь\nПомощь оказывается.", "utf-8")
    path = str(tmp_path / "draft.lhw")
    assert main(["new", path]) == 0
    assert main(["import", path, str(law), "--language", "rus", "--work", "/akn/kz/act/2014-04-11/188-v"]) == 0
    capsys.readouterr()
    assert main(["amend", path, "188-V:art_2", "--repeal"]) == 0
    assert "статью 2 исключить" in capsys.readouterr().out
    assert main(["amend", path, "199-V:art_2", "--repeal"]) == 3
    assert "'199-V' does not name one act" in capsys.readouterr().err


def test_a_provision_is_named_in_words_where_something_is_wrong(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["amend", str(project), "188-V:art_999__para_2", "--repeal"]) == 3
    said = capsys.readouterr().err
    assert "point 2 of Article 999" in said
    assert "art_999" not in said


def test_an_act_is_repealed_as_a_whole(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["amend", str(project), "188-V", "--repeal"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        'Признать утратившим силу Закон Республики Казахстан от 11 апреля 2014 года "О гражданской защите".'
    ]
    assert main(["bill", str(project), "--language", "kaz"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == '"Азаматтық қорғау туралы" Қазақстан Республикасы Заңының күші жойылды деп тану туралы'
    assert lines[1].endswith("Қазақстан Республикасы Заңының күші жойылды деп танылсын.")


def test_a_provision_is_moved_by_one_amendment(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = [
        "amend",
        str(project),
        "188-V:art_6",
        "--move-to",
        "chp_3",
        "--justification",
        "Место статьи",
        "--json",
    ]
    assert main(arguments) == 0
    told = answer(capsys)
    assert isinstance(told, dict)
    assert told["clauses"][0] == "статью 6 исключить."
    assert told["in_force"].splitlines()[1:] == told["proposed"].splitlines()[1:]
    assert told["in_force"] != told["proposed"]
    assert main(["bill", str(project), "--language", "kaz"]) == 0
    assert "6-бап алып тасталсын;" in capsys.readouterr().out


def test_an_amendment_of_one_language_says_so_in_the_other(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["amend", str(project), "188-V:art_5__para_2", "--only", "kaz", "--replace"]
    assert main(["read", str(LAW_KAZ), "--json"]) == 0
    unit = _provision(answer(capsys), "art_5__para_2")
    word = unit["text"].split()[0]
    assert main([*arguments, word, f"{word} дереу"]) == 0
    capsys.readouterr()
    assert main(["bill", str(project), "--language", "rus"]) == 0
    assert "казахском языке, текст на русском языке не меняется" in capsys.readouterr().out
    assert main(["check", str(project), "--json"]) in (0, 1)
    assert "other_language_pending" not in capsys.readouterr().out


def _provision(read: object, eid: str) -> dict[str, str]:
    """Return the provision at this address in what `read --json` prints."""
    assert isinstance(read, dict)
    waiting = list(read["provisions"])
    while waiting:
        unit = waiting.pop()
        if unit["eid"] == eid:
            return dict(unit)
        waiting += unit["children"]
    raise AssertionError(eid)


def test_a_provision_gets_another_number(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["amend", str(project), "188-V:art_5__para_4", "--renumber", "9"]) == 0
    assert capsys.readouterr().out.strip() == "пункт 4 статьи 5 считать пунктом 9."


def test_comparing_two_texts_tells_what_became_of_each_article(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old, new = tmp_path / "old.txt", tmp_path / "new.txt"
    old.write_text(
        "Статья 1. Дети\n1. Дети защищены.\nСтатья 2. Сроки\n1. Срок пять дней.\nСтатья 3. Прочее\n1. Иное.\n", "utf-8"
    )
    new.write_text(
        "Статья 1. Дети\n1. Дети защищены.\nСтатья 1-1. Помощь\n1. Помощь бесплатна.\nСтатья 2. Сроки\n"
        "1. Срок семь дней.\nСтатья 3. Прочее\n1. Иное.\n",
        "utf-8",
    )
    assert main(["compare", str(old), str(new), "--json"]) == 0
    told = answer(capsys)
    assert isinstance(told, dict)
    assert told["articles"] == {"1-1": "inserted", "2": "amended"}
    assert any("«пять»" in clause or '"пять"' in clause for clause in told["clauses"]["rus"])


def _read(path: Path, capsys: pytest.CaptureFixture[str]) -> dict[str, list[dict[str, str]]]:
    assert main(["read", str(path), "--json"]) == 0
    told = answer(capsys)
    assert isinstance(told, dict)
    return told


def _walk(provisions: list[dict[str, str]]) -> list[dict[str, str]]:
    found = []
    for each in provisions:
        found.append(each)
        found += _walk(each["children"])  # type: ignore[arg-type]
    return found


def test_a_reviewed_copy_is_listed_and_taken_over(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    article = "Статья 40. Дети\n1. Дети эвакуируются первыми."
    assert main(["amend", str(project), "188-V:art_40", "--insert", "--text", article]) == 0
    assert main(["export", str(project), "--out", str(tmp_path), "--papers", "redline", "--language", "rus"]) == 0
    sent = next(tmp_path.glob("*.docx"))
    back = tmp_path / "back.docx"
    with zipfile.ZipFile(sent) as package, zipfile.ZipFile(back, "w") as copy:
        for name in package.namelist():
            copy.writestr(name, package.read(name).replace("первыми".encode(), "раньше других".encode()))
    capsys.readouterr()
    assert main(["review", str(project), str(back), "--json"]) == 0
    (proposal,) = answer(capsys)["proposals"]  # type: ignore[call-overload]
    assert proposal["proposed"] == article.replace("первыми", "раньше других")
    assert main(["review", str(project), str(back), "--accept", "1"]) == 0
    assert "[-первыми-]{+раньше других+}" in capsys.readouterr().out
    assert main(["bill", str(project)]) == 0
    assert "Дети эвакуируются раньше других" in capsys.readouterr().out


def test_the_demo_can_be_run_again_and_overwrites_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "workbench-demo").mkdir()
    assert main(["demo"]) == 0
    assert (tmp_path / "workbench-demo-2" / "sample.lhw").exists()
    assert list((tmp_path / "workbench-demo").iterdir()) == []
    assert main(["demo", "--out", "workbench-demo-2"]) == 3
    assert "exists already" in capsys.readouterr().err


@pytest.mark.parametrize("how", [("--repeal",), ("--renumber", "9"), ("--move-to", "art_6")], ids=lambda how: how[0])
def test_what_needs_no_wording_says_when_it_was_proposed_too(project: Path, how: tuple[str, ...]) -> None:
    before = datetime.now(UTC)
    assert main(["amend", str(project), "188-V:art_5__para_4", *how]) == 0
    with Workspace.open(project, read_only=True) as workspace:
        (amendment,) = workspace.amendments()
    assert amendment.created is not None
    assert amendment.created >= before


def test_a_wording_proposed_before_is_not_replaced_in_silence(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = ["amend", str(project), "188-V:art_5__para_2-1", "--insert", "--text"]
    assert main([*asked, "2-1. Первая редакция."]) == 0
    assert "proposed before" not in capsys.readouterr().err
    assert main([*asked, "2-1. Вторая редакция."]) == 0
    warned = "warning: the wording proposed before is replaced, the log keeps it: 2-1. Первая редакция."
    assert warned in capsys.readouterr().err
    assert main([*asked, "2-1. Вторая редакция."]) == 0
    assert "proposed before" not in capsys.readouterr().err


def test_wording_an_agreed_amendment_in_the_other_language_leaves_it_agreed(project: Path) -> None:
    asked = ["amend", str(project), "188-V:art_5__para_2"]
    words = {
        "rus": "2. Органы ведут учет населения.",
        "kaz": "2. Органдар халықтың есебін жүргізеді.",
    }
    assert main([*asked, "--text", words["rus"], "--status", "agreed", "--granularity", "provision"]) == 0
    assert main([*asked, "--text", words["kaz"], "--language", "kaz", "--author", "Айгүл"]) == 0
    with Workspace.open(project, read_only=True) as workspace:
        (amendment,) = workspace.amendments()
        (entry, *_) = workspace.log()
    assert (amendment.status, amendment.granularity) == (Status.AGREED, Granularity.PROVISION)
    assert amendment.wording == words
    assert entry.author == "Айгүл"


def test_an_act_whose_text_tells_no_date_and_number_is_given_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    texts = {
        "rus": "О товарных биржах\nСтатья 1. Цели\n1. Биржа.\n2. Торги.",
        "kaz": "Тауар биржалары туралы\n1-бап. Мақсаттар\n1. Биржа.\n2. Сауда.",
    }
    for language, text in texts.items():
        (tmp_path / f"law.{language}.txt").write_text(text, encoding="utf-8")
    files = [str(tmp_path / f"law.{language}.txt") for language in texts]
    project = str(tmp_path / "a.lhw")
    assert main(["new", project]) == 0
    assert main(["import", project, *files, "--number", "155-IV"]) == 3
    assert "Give both --number and --date" in capsys.readouterr().err
    assert main(["import", project, *files, "--number", "155-IV", "--date", "2009-05-04"]) == 0
    assert "date or the number" not in capsys.readouterr().err
    assert main(["amend", project, "155-IV:art_1__para_2", "--repeal"]) == 0
    assert main(["bill", project]) == 0
    assert 'Внести в Закон Республики Казахстан от 4 мая 2009 года "О товарных биржах"' in capsys.readouterr().out
    asked = ["describe", project, "155-IV", "--form", "constitutional_law", "--title", "Сауда туралы"]
    assert main([*asked, "--language", "kaz"]) == 0
    capsys.readouterr()
    assert main(["bill", project]) == 0
    assert "в Конституционный закон Республики Казахстан от 4 мая 2009 года" in capsys.readouterr().out
    assert main(["bill", project, "--language", "kaz"]) == 0
    assert '"Сауда туралы" 2009 жылғы 4 мамырдағы' in capsys.readouterr().out
