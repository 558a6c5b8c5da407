"""The guide: its commands run, its links and pictures are there, its words are the screens', in three languages."""

from __future__ import annotations

import json
import re
import shlex
import shutil
import zipfile
from collections import Counter
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import pytest

from workbench import paths
from workbench.__main__ import main
from workbench.cli.parser import parser

GUIDE = paths.resources() / "help"
TRANSLATIONS = paths.resources() / "translations"
LANGUAGES = ("en", "ru", "kk")
TASKS = (
    "start", "import", "search", "recommendations", "amend", "insert", "languages", "matters", "export", "review",
)  # fmt: skip
"""The ten tasks in the order of the guide; each goes on where the one before it stopped."""

PAGES = tuple(sorted(page.relative_to(GUIDE).as_posix() for page in GUIDE.glob("*/*.md")))
FENCE = re.compile(r"^```\w*\n(.*?)^```", re.MULTILINE | re.DOTALL)
COMMAND = re.compile(r"^(?:python -m )?workbench (.+)$", re.MULTILINE)
LINK = re.compile(r"(!?)\[[^\]]*\]\(([^)\s]+)\)")
BOLD = re.compile(r"\*\*([^*]+)\*\*")
RAW = re.compile(r"```.*?```|`[^`]*`", re.DOTALL)
MEGABYTES = 2
NO_SCREEN_WORDS = ("developers", "administrator", "reference")


def text(page: str) -> str:
    return (GUIDE / page).read_text(encoding="utf-8")


def prose(page: str) -> str:
    """What is left of a page without code."""
    return RAW.sub("", text(page))


def commands(page: str) -> list[str]:
    """The commands a reader is told to type."""
    return [line for block in FENCE.findall(text(page)) for line in COMMAND.findall(block)]


def names(language: str) -> set[str]:
    return {Path(page).name for page in PAGES if page.startswith(f"{language}/")}


def plain(words: str) -> str:
    """Words of a menu as a reader sees them: no mnemonic, no dots of "more will be asked"."""
    return words.replace("&", "").replace("%1", "").strip("✓ .…:")


@cache
def screen_words(language: str) -> frozenset[str]:
    """Every word of the window in an interface language."""
    catalogue = ElementTree.parse(TRANSLATIONS / f"workbench_{'ru' if language == 'en' else language}.ts")
    found = set()
    for message in catalogue.iter("message"):
        source, translation = message.findtext("source") or "", message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        found.update([source] if language == "en" else forms)
    return frozenset(plain(words) for words in found)


# --- the same guide three times ------------------------------------------------------------------------------------


def test_the_three_languages_have_the_same_pages() -> None:
    assert names("en") == names("ru") == names("kk")
    assert {"index.md", "administrator.md", "developers.md", "reference.md"} <= names("en")
    assert {f"{task}.md" for task in TASKS} <= names("en")


@pytest.mark.parametrize("language", ["ru", "kk"])
@pytest.mark.parametrize("name", sorted(names("en")))
def test_a_translated_page_has_the_shape_of_the_english_one(name: str, language: str) -> None:
    english, translated = f"en/{name}", f"{language}/{name}"
    if not (GUIDE / translated).exists():
        pytest.fail(f"{translated} is not written")
    for what, pattern in (("headings", r"^(#+) "), ("steps", r"^(\d+)\. "), ("rows", r"^(\|)"), ("items", r"^(-) ")):
        shape = [re.findall(pattern, FENCE.sub("", text(page)), re.MULTILINE) for page in (english, translated)]
        assert shape[0] == shape[1], what
    assert commands(english) == commands(translated)
    targets = [[target for _, target in LINK.findall(prose(page))] for page in (english, translated)]
    expected = Counter(target.replace(".en.png", f".{language}.png") for target in targets[0])
    assert expected == Counter(targets[1])


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_task_has_steps_and_one_picture(language: str) -> None:
    for task in TASKS:
        page = f"{language}/{task}.md"
        pictures = [target for mark, target in LINK.findall(text(page)) if mark]
        assert pictures == [f"../pictures/{task}.{language}.png"], page
        assert len(re.findall(r"^\d+\. ", text(page), re.MULTILINE)) >= 5, page


@pytest.mark.parametrize("page", [page for page in PAGES if page.startswith("kk/")])
def test_a_kazakh_page_is_in_kazakh_letters(page: str) -> None:
    """A word with a letter of Kazakh alone has no Latin look-alike in it."""
    words = re.findall(r"[^\W\d_]+", prose(page))
    mixed = [word for word in words if re.search(r"[а-яәғқңөұүһі]", word, re.I) and re.search(r"[a-z]", word, re.I)]
    assert not mixed
    assert sum(bool(re.search(r"[әғқңөұүһі]", word, re.I)) for word in words) > len(words) / 4


# --- links and pictures --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("page", PAGES)
def test_every_link_and_picture_is_there(page: str) -> None:
    for _, target in LINK.findall(prose(page)):
        name, _, heading = target.partition("#")
        assert not re.match(r"[a-z]+:", name), f"{name}: the guide is read offline"
        there = (GUIDE / page).parent / name if name else GUIDE / page
        assert there.is_file(), target
        if heading:
            titles = re.findall(r"^#+ (.+)$", there.read_text(encoding="utf-8"), re.MULTILINE)
            assert heading in [re.sub(r"[^\w -]", "", title).lower().replace(" ", "-") for title in titles]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_index_leads_to_every_page(language: str) -> None:
    linked = {target for _, target in LINK.findall(text(f"{language}/index.md"))}
    assert linked == names(language) - {"index.md"}


def test_the_pictures_are_used_and_light() -> None:
    pictures = {picture.name: picture.stat().st_size for picture in (GUIDE / "pictures").iterdir()}
    used = {Path(target).name for page in PAGES for mark, target in LINK.findall(text(page)) if mark}
    assert set(pictures) == used
    assert sum(pictures.values()) < MEGABYTES * 1_000_000


# --- the words of the screens --------------------------------------------------------------------------------------


@pytest.mark.parametrize("page", [page for page in PAGES if Path(page).stem not in NO_SCREEN_WORDS])
def test_words_in_bold_are_words_of_the_window(page: str) -> None:
    language = page.split("/")[0]
    bold = BOLD.findall(prose(page))
    assert bold
    said = [part for words in bold for part in words.split(" | ")]
    assert [words for words in said if plain(words) not in screen_words(language)] == []


@pytest.mark.parametrize("page", PAGES)
def test_a_path_through_the_menus_names_a_menu_its_command_and_its_keys(page: str) -> None:
    from workbench.ui.actions import MENUS

    said = _said(page.split("/")[0])
    there = {
        plain(said(title)): {plain(said(each.text)): each.keys for each in entries if each} for title, entries in MENUS
    }
    for menu, command, keys in re.findall(r"\*\*([^*]+)\*\* ▸ \*\*([^*]+)\*\*(?: \(([^\s)]+)\))?", prose(page)):
        assert plain(command) in there[menu], f"{menu} ▸ {command}"
        assert keys in ("", there[menu][plain(command)]), f"{command}: {keys}"


@pytest.mark.parametrize("page", PAGES)
def test_keys_belong_to_a_command(page: str) -> None:
    from workbench.ui.actions import MENUS
    from workbench.ui.structure import KEYS

    keys = {each.keys for _, entries in MENUS for each in entries if each} | set(KEYS.values())
    named = {_in_english(each) for each in re.findall(r"\b(?:Ctrl|Alt)\+[\w+]*\w", prose(page))}
    assert named <= keys


def _in_english(key: str) -> str:
    """Return a key with its arrows named as the code names them: 'Alt+Shift+Влево' -> 'Alt+Shift+Left'."""
    for left, right in (("Влево", "Вправо"), ("Солға", "Оңға")):
        key = key.replace(left, "Left").replace(right, "Right")
    return key


def _said(language: str):  # type: ignore[no-untyped-def]
    """Say the words of the menus in an interface language."""
    if language == "en":
        return str
    catalogue = ElementTree.parse(TRANSLATIONS / f"workbench_{language}.ts")
    (context,) = (each for each in catalogue.iter("context") if each.findtext("name") == "Actions")
    found = {each.findtext("source"): each.findtext("translation") or "" for each in context.iter("message")}
    return found.__getitem__


# --- the commands --------------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("qapp")
def test_every_command_of_the_ten_tasks_does_what_it_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """One reader types all of it, task after task, in one folder beside the sample laws."""
    monkeypatch.chdir(tmp_path)
    _lay_out(tmp_path)
    said: dict[str, str] = {}
    for task in TASKS:
        if task == "review":
            _reviewer_types(tmp_path / "package" / "04_tekst_s_pravkami.rus.docx", tmp_path / "reviewed.docx")
        lines = commands(f"en/{task}.md")
        assert lines, task
        for line in lines:
            arguments = shlex.split(line)
            code = main(arguments)
            out, err = capsys.readouterr()
            assert code == 0 or (code == 1 and arguments[0] in ("check", "parity")), f"{line}\n{err}"
            said[task] = said.get(task, "") + out
    assert "26" in said["import"]
    assert "R-06" in said["search"] or "art_" in said["search"]
    assert "R-07 ↔" in said["recommendations"]
    assert 'слово "действиям" заменить словами "порядку действий"' in said["amend"]
    assert "дополнить подпунктом 5-2)" in said["insert"]
    assert '"іс-қимылдарға" деген сөз "іс-қимылдар тәртібіне" деген сөздермен ауыстырылсын' in said["languages"]
    assert "kaz: 1 clauses read back and applied" in said["export"]  # two changes of one point, said in one sentence
    assert "{+" in said["review"]


@pytest.mark.usefixtures("qapp")  # the self-test opens the window, the other commands make do without: one for all
@pytest.mark.parametrize("name", sorted(names("en") - {f"{task}.md" for task in TASKS} - {"department.md"}))
def test_commands_of_the_other_pages_work_on_the_samples(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    _lay_out(tmp_path)
    for line in commands(f"en/{name}"):
        code = main(shlex.split(line))
        assert code == 0 or (code == 1 and line.startswith("check")), f"{line}\n{capsys.readouterr().err}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_reference_names_every_command_and_option(language: str) -> None:
    page = text(f"{language}/reference.md")
    (subcommands,) = (action for action in parser()._actions if hasattr(action, "choices") and action.choices)
    for name, command in dict(subcommands.choices or {}).items():
        assert f"`{name}" in page, name
        for action in command._actions:
            for option in action.option_strings:
                assert option in {"-h", "--help"} or option in page, f"{name} {option}"


def test_the_readme_names_every_command() -> None:
    page = (Path(__file__).parents[1] / "README.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`(\w+)[ `]", "".join(re.findall(r"^\| `.*$", page, re.MULTILINE))))
    (subcommands,) = (action for action in parser()._actions if hasattr(action, "choices") and action.choices)
    assert set(subcommands.choices or ()) <= named


def _lay_out(folder: Path) -> None:
    """Lay out what the guide presumes: the sample laws, and a department's folder with one template of its own."""
    shutil.copytree(paths.sample_laws(), folder / "sample_laws")
    (folder / "department" / "templates").mkdir(parents=True)
    shutil.copy(paths.resources() / "templates" / "bill.docx", folder / "department" / "templates")


def _reviewer_types(sent: Path, back: Path, old: str = "сопровождения", new: str = "присмотра") -> None:
    """A reviewer types over words of the proposal."""
    with zipfile.ZipFile(sent) as before, zipfile.ZipFile(back, "w") as after:
        for name in before.namelist():
            content = before.read(name)
            if name == "word/document.xml":
                assert content.decode().count(old) == 1
                content = content.decode().replace(old, new).encode()
            after.writestr(name, content)


# --- the answers in JSON -------------------------------------------------------------------------------------------

ASKED = (
    "import p.lhw sample_laws/civil_protection.rus.docx", "describe p.lhw 188-V --title Закон",
    "recommend p.lhw sample_laws/recommendations.xlsx", "amend p.lhw art_12__para_3 --repeal",
    "compare sample_laws/civil_protection.rus.docx sample_laws/civil_protection.rus.docx",
    "apply sample_laws/civil_protection.rus.docx demo/package/01_zakonoproekt.rus.docx",
    "check demo/sample.lhw", "search demo/sample.lhw дети", "review demo/sample.lhw reviewed.docx",
    "merge demo/sample.lhw theirs.lhwr --dry-run", "history demo/sample.lhw", "backups demo/sample.lhw",
    "backups demo/sample.lhw --look 1", "session demo/sample.lhw", "discussion demo/sample.lhw",
    "export p.lhw --out one --papers bill", "suggest demo/sample.lhw R-07",
    "suggest demo/sample.lhw 188-V:art_12__para_2", "consequences demo/sample.lhw",
    "references demo/sample.lhw 188-V:art_12", "instruments demo/sample.lhw", "monitor demo/sample.lhw", "about",
    "parity demo/sample.lhw",
)  # fmt: skip
"""A command for each answer of the reference that needs no server; `move` and `database who` are tried elsewhere."""


def answers(language: str) -> dict[str, list[str]]:
    """The forms of answer the reference tells, by command."""
    rows = re.findall(r"^\| `([\w ]+)` \| (`[\[{].+`) \|$", text(f"{language}/reference.md"), re.MULTILINE)
    return {command: re.findall(r"`([\[{][^`]+)`", told) for command, told in rows}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_reference_tells_the_answer_of_every_command(language: str) -> None:
    (subcommands,) = (action for action in parser()._actions if hasattr(action, "choices") and action.choices)
    told = answers(language)
    for name, command in dict(subcommands.choices or {}).items():
        if any("--json" in action.option_strings for action in command._actions):
            rows = {each.split()[0] for each in told}
            assert name in rows or f"`{name} FILE --json`" in text(f"{language}/reference.md"), name
    assert told == answers("en")
    assert {line.split()[0] for line in ASKED} | {"move", "database who"} == set(told)


@pytest.mark.usefixtures("qapp")
def test_the_answers_have_the_keys_the_reference_tells(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    _lay_out(tmp_path)
    for line in (
        "demo --out demo", "new p.lhw", "session demo/sample.lhw --convene Group --agenda R-07 --participant A=B",
        "session demo/sample.lhw --comment R-07 Said --author A --body B", "bundle demo/sample.lhw --out theirs.lhwr",
        "discussion demo/sample.lhw --receive Proposal --author A --number 7 --address 188-V:art_12",
        "monitor demo/sample.lhw --problem 188-V:art_12 Unclear",
    ):  # fmt: skip
        assert main(line.split()) == 0, line
    _backed_up(tmp_path / "demo" / "sample.lhw")
    sent = tmp_path / "demo" / "package" / "04_tekst_s_pravkami.rus.docx"
    _reviewer_types(sent, tmp_path / "reviewed.docx", "до истечения одного года", "до истечения двух лет")
    told = answers("en")
    capsys.readouterr()
    for line in ASKED:
        code = main([*line.split(), "--json"])
        out, err = capsys.readouterr()
        assert code in (0, 1), f"{line}\n{err}"
        answer = json.loads(out)
        assert any(agrees(formed(form), answer) for form in told[line.split()[0]]), f"{line}: {out[:500]}"


def agrees(form: object, answer: object) -> bool:
    """Whether an answer has the very keys of its form, as deep as the form shows them."""
    if isinstance(form, list) and isinstance(answer, list):
        return all(agrees(form[0], each) for each in answer)
    if answer is None:
        return True
    if isinstance(form, dict) and isinstance(answer, dict):
        named = "" not in form
        return (not named or set(form) == set(answer)) and all(agrees(form.get(key), answer[key]) for key in answer)
    return form is None


def formed(told: str) -> object:
    """Return a form as a value: `[{"id", "links": [{"ref"}]}]`; None: not shown; '' for a key of any name."""
    parts = re.findall(r'"\w+"…?|\w+|[\[\]{}:]', told)

    def value() -> object:
        part = parts.pop(0)
        if part == "[":
            listed = value()
            assert parts.pop(0) == "]"
            return [listed]
        if part != "{":
            return None
        record: dict[str, object] = {}
        while (key := parts.pop(0)) != "}":
            name = key.strip('"') if key.startswith('"') else ""
            if parts[0] == ":":
                parts.pop(0)
                record[name] = value()
            else:
                record[name] = None
        return record

    return value()


def _backed_up(project: Path) -> None:
    """Close the project as the window does: with a copy beside it."""
    from workbench.workspace import backups
    from workbench.workspace.workspace import Workspace

    with Workspace.open(project) as workspace:
        backups.back_up(workspace)
