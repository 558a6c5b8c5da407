"""The package: every paper from one draft, and nothing in it that disagrees."""

from __future__ import annotations

import hashlib
import json
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import drafts
import pytest
from acceptance import W, accepted, document, rejected
from docx import Document
from linter import faults

from workbench import paths
from workbench.drafting.alignment import printed_lines
from workbench.drafting.draft import Draft
from workbench.errors import UnreadableFile, UnusableInput, WorkbenchError
from workbench.exporters import EXPORTERS, pdf
from workbench.exporters.dossier import Dossier
from workbench.exporters.package import digest_of, export_package
from workbench.law.act import Act
from workbench.law.recommendation import Instrument
from workbench.law.review import Comment

WORDS = {"rus": ("Отсутствует", "Исключить"), "kaz": ("Жоқ", "Алып тасталсын")}


def paragraphs(path: Path) -> list[str]:
    return ["".join(t.text or "" for t in p.iter(f"{W}t")) for p in document(path).iter(f"{W}p")]


def cells(path: Path) -> list[list[str]]:
    def text(paragraph: Any) -> str:
        return "".join(each.text or "-" for each in paragraph.iter(f"{W}t", f"{W}noBreakHyphen"))

    return [
        ["\n".join(text(paragraph) for paragraph in cell.iter(f"{W}p")) for cell in row.iter(f"{W}tc")]
        for row in document(path).iter(f"{W}tr")
    ]


def bold(path: Path) -> list[str]:
    runs = document(path).iter(f"{W}r")
    return ["".join(t.text or "" for t in run.iter(f"{W}t")) for run in runs if run.find(f"{W}rPr/{W}b") is not None]


def file_of(package: object, name: str) -> Path:
    return next(paper.path for paper in package.papers if paper.name == name)  # type: ignore[attr-defined]


def test_every_paper_is_written_and_is_a_clean_file(draft: Draft, tmp_path: Path) -> None:
    package = export_package(draft, tmp_path)
    assert [paper.name for paper in package.papers] == [exporter.name for exporter in EXPORTERS]
    assert package.left_out == ()
    assert package.warnings == ()
    assert {paper.path.name: faults(paper.path) for paper in package.papers if faults(paper.path)} == {}
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(path.name for path in package.files)


def test_the_manifest_names_every_file_with_its_fingerprint(draft: Draft, tmp_path: Path) -> None:
    package = export_package(draft, tmp_path, ["bill", "redline"])
    manifest = json.loads(package.manifest.read_text(encoding="utf-8"))
    assert [paper["paper"] for paper in manifest["papers"]] == ["bill", "redline"]
    for paper in manifest["papers"]:
        assert hashlib.sha256((tmp_path / paper["file"]).read_bytes()).hexdigest() == paper["sha256"]
    assert [act["proposed_sha256"] for act in manifest["acts"]] == [digest_of(act.proposed) for act in draft.acts]


def test_the_comparative_table_has_the_official_form(draft: Draft, tmp_path: Path) -> None:
    path = file_of(export_package(draft, tmp_path, ["comparative_table"]), "comparative_table")
    root = document(path)
    rows = cells(path)
    assert rows[1] == ["1", "2", "3", "4", "5"]
    assert len(root.findall(f".//{W}trPr/{W}tblHeader")) == 2
    banners = [row[0] for row in rows if len(row) == 1]
    assert len(banners) == 2
    assert all(act.in_force.title in banner for act, banner in zip(draft.acts, banners, strict=True))
    page = root.find(f".//{W}pgSz")
    assert page.get(f"{W}orient") == "landscape"
    absent, excluded = WORDS[draft.language]
    full = [row for row in rows if len(row) == 5]
    assert [row[2] for row in full].count(absent) == 2
    assert [row[3] for row in full].count(excluded) == 1
    assert [row[0] for row in full[2:]] == [f"{number}." for number in range(1, 8)]


def test_changed_words_and_nothing_else_of_the_law_are_bold(draft: Draft, tmp_path: Path) -> None:
    path = file_of(export_package(draft, tmp_path, ["comparative_table"]), "comparative_table")
    expected = {"rus": ", разлученных с родителями", "kaz": ", ата-анасынан айырылған"}[draft.language]
    assert expected in [text.rstrip() for text in bold(path)]
    assert not any("1." in text and ":" in text for text in bold(path))  # the opening line of the list stays plain


def test_the_redline_accepted_is_the_clean_text_and_rejected_the_law_in_force(draft: Draft, tmp_path: Path) -> None:
    package = export_package(draft, tmp_path, ["redline", "clean_text"], whole_acts=True)
    redline, clean = file_of(package, "redline"), file_of(package, "clean_text")
    assert [line for line in accepted(redline) if line] == [line for line in accepted_page(clean) if line]
    told = [line for line in rejected(redline) if line]
    for act in draft.acts:
        lines = texts(act.in_force)
        assert [line for line in told if line in lines] == lines


def test_only_changed_articles_stand_in_a_redline_unless_whole_acts_are_asked_for(draft: Draft, tmp_path: Path) -> None:
    part = file_of(export_package(draft, tmp_path / "part", ["redline"]), "redline")
    whole = file_of(export_package(draft, tmp_path / "whole", ["redline"], whole_acts=True), "redline")
    quiet = draft.acts[1].in_force.find("art_11")
    assert quiet is not None
    heading = f"{quiet.label} {quiet.heading}"
    assert heading not in accepted(part)
    assert "…" in accepted(part)
    assert heading in accepted(whole)
    assert "…" not in accepted(whole)


def test_the_justification_and_the_recommendation_stand_as_comments(draft: Draft, tmp_path: Path) -> None:
    path = file_of(export_package(draft, tmp_path, ["redline"]), "redline")
    comments = ["".join(comment.itertext()) for comment in document(path, "word/comments.xml")]
    assert len(comments) == 4  # the repeal has no reasons to tell
    assert any("R-01" in comment for comment in comments)


def test_a_recommendation_nobody_linked_stands_in_the_concordance_table(draft: Draft, tmp_path: Path) -> None:
    rows = cells(file_of(export_package(draft, tmp_path, ["concordance_table"]), "concordance_table"))
    codes = [row[1].partition("\n")[0] for row in rows[2:]]
    assert codes == ["R-01", "R-01", "R-02", "R-10"]


def test_question_twelve_tells_which_provisions_implement_which_instrument(draft: Draft, tmp_path: Path) -> None:
    lines = paragraphs(file_of(export_package(draft, tmp_path, ["explanatory_note"]), "explanatory_note"))
    question = next(place for place, line in enumerate(lines) if line.startswith("12."))
    answer = "\n".join(lines[question : next(place for place, line in enumerate(lines) if line.startswith("13."))])
    for instrument in draft.instruments:
        assert instrument.title[draft.language] in answer
    assert {"rus": "статья 22", "kaz": "22-бап"}[draft.language] in answer


def test_the_drafters_own_answer_goes_before_what_the_project_knows(draft: Draft, tmp_path: Path) -> None:
    project = replace(draft.project, notes={f"{draft.language}:12": "Соответствует.\nПолностью."})
    lines = paragraphs(
        file_of(export_package(replace(draft, project=project), tmp_path, ["explanatory_note"]), "explanatory_note")
    )
    question = next(place for place, line in enumerate(lines) if line.startswith("12."))
    assert lines[question + 1 : question + 3] == ["Соответствует.", "Полностью."]


def test_a_remark_of_a_body_stands_beside_the_developers_answer(draft: Draft, tmp_path: Path) -> None:
    rows = cells(file_of(export_package(draft, tmp_path, ["disagreements"]), "disagreements"))
    assert rows[2] == ["МНЭ"]
    assert rows[3][3] == "Полномочие относится к компетенции уполномоченного органа."
    assert rows[3][4] == "Пространства создаются местными исполнительными органами."


def test_minutes_tell_who_met_and_what_was_decided(draft: Draft, tmp_path: Path) -> None:
    lines = paragraphs(file_of(export_package(draft, tmp_path, ["minutes"]), "minutes"))
    told = "\n".join(lines)
    assert "1. К. Омаров, МЧС" in lines
    assert "И. Ли, МЮ: Уточнить порядок учета." in lines
    assert "Поддержать (замечание учтено)." in told


def test_papers_with_nothing_to_say_are_left_out_and_listed(draft: Draft, tmp_path: Path) -> None:
    bare = replace(draft, sessions=(), comments=(), correspondences=(), recommendations=())
    package = export_package(bare, tmp_path)
    assert [name for name, _ in package.left_out] == [
        "concordance_table",
        "disagreements",
        "proposals",
        "minutes",
        "by_laws",
    ]
    assert {reason for _, reason in package.left_out} == {"the project has nothing for it"}


def test_no_more_files_than_asked_for(draft: Draft, tmp_path: Path) -> None:
    package = export_package(draft, tmp_path, at_most=6)
    assert len([path for path in tmp_path.iterdir() if path.suffix == ".docx"]) == 6
    assert len(package.left_out) == len(EXPORTERS) - 6


def test_a_paper_there_is_not_is_refused_with_the_names_of_all(draft: Draft, tmp_path: Path) -> None:
    with pytest.raises(UnusableInput, match="There is no paper “билл” – Choose from: bill, comparative_table"):
        export_package(draft, tmp_path, ["билл"])
    assert list(tmp_path.iterdir()) == []


def test_the_user_of_the_machine_is_no_author(draft: Draft, tmp_path: Path) -> None:
    nobody = tuple(replace(act, amendments=tuple(replace(a, author="") for a in act.amendments)) for act in draft.acts)
    path = file_of(export_package(replace(draft, acts=nobody), tmp_path, ["redline"]), "redline")
    root = document(path)
    authors = {mark.get(f"{W}author") for mark in (*root.iter(f"{W}ins"), *root.iter(f"{W}del"))}
    assert authors == {draft.project.developer[draft.language]}


def test_what_no_file_can_hold_is_told_with_the_name_of_the_file(draft: Draft, tmp_path: Path) -> None:
    odd = replace(draft, comments=(*draft.comments, Comment("c9", "a1", "\ud800 \u202eтекст", author="\x01")))
    package = export_package(odd, tmp_path, ["proposals"], spreadsheets=True)
    assert len(package.warnings) == 4
    assert all(warning.startswith("08_") for warning in package.warnings)


@pytest.mark.skipif(pdf.converter() is None, reason="LibreOffice is not installed")
def test_pdfs_stand_beside_the_word_files_where_libreoffice_is_present(tmp_path: Path) -> None:
    import drafts

    package = export_package(drafts.draft("kaz"), tmp_path, ["comparative_table"], pdfs=True)
    made = [path for path in package.files if path.suffix == ".pdf"]
    assert [path.stem for path in made] == ["02_salystyrma_keste.kaz"]
    assert made[0].read_bytes().startswith(b"%PDF")


def texts(act: Act) -> list[str]:
    return [line.text for line in printed_lines(act) if not line.provision.rows]


def accepted_page(path: Path) -> list[str]:
    """Return the paragraphs of a page without changes, rows of tables as one."""
    body = document(path).find(f"{W}body")
    out = []
    for block in body:
        if block.tag == f"{W}tbl":
            out += [
                "\t".join("".join(t.text or "" for t in c.iter(f"{W}t")) for c in row.iter(f"{W}tc"))
                for row in block.iter(f"{W}tr")
            ]
        elif block.tag == f"{W}p":
            out.append("".join(t.text or "" for t in block.iter(f"{W}t")))
    return out


@pytest.mark.parametrize(
    ("place", "russian", "kazakh"),
    [
        ("art. 22", "статья 22", "22-бап"),
        ("article 3", "статья 3", "3-бап"),
        ("para 52(c)", "пункт 52(c)", "52(c)-тармақ"),
        ("п. 4", "пункт 4", "4-тармақ"),
        ("3.1", "пункт 3.1", "3.1-тармақ"),
        ("§2.3.5/2", "§2.3.5/2", "§2.3.5/2"),
        ("art. 19, 20", "art. 19, 20", "art. 19, 20"),
    ],
)
def test_a_place_of_an_instrument_is_cited_in_the_papers_words(place: str, russian: str, kazakh: str) -> None:
    import drafts

    instrument = Instrument("x", "CRC", {"rus": "Конвенция", "kaz": "Конвенция"})
    for language, expected in (("rus", russian), ("kaz", kazakh)):
        dossier = Dossier(drafts.draft(language))
        assert dossier.cited(instrument, place, dossier.form("explanatory_note")) == f"Конвенция, {expected}"


def test_what_cannot_be_done_is_refused_before_a_file_is_written(tmp_path: Path) -> None:
    out = tmp_path / "out"
    for wrong in ({"at_most": 0}, {"own": tmp_path / "nowhere"}, {"papers": ["nonsense"]}):
        with pytest.raises(UnusableInput):
            export_package(drafts.draft("rus"), out, **wrong)  # type: ignore[arg-type]
    own = tmp_path / "own" / "templates"
    own.mkdir(parents=True)
    (own / "by_laws.docx").write_bytes(b"no Word document")  # the last papers of the package
    with pytest.raises(UnreadableFile, match=r"by_laws\.docx"):
        export_package(drafts.draft("rus"), out, own=tmp_path / "own")
    assert not out.exists()


def test_a_missing_style_leaves_the_folder_as_it_was(tmp_path: Path) -> None:
    out, own = tmp_path / "out", tmp_path / "own" / "templates"
    own.mkdir(parents=True)
    document = Document(str(paths.resources() / "templates" / "by_laws.docx"))
    style = document.styles["Table head"]
    style.element.getparent().remove(style.element)
    document.save(str(own / "by_laws.docx"))
    with pytest.raises(WorkbenchError, match="has no style “Table head”"):
        export_package(drafts.draft("rus"), out, own=tmp_path / "own")
    assert not out.exists()
    out.mkdir()
    (out / "earlier.docx").write_bytes(b"kept")
    with pytest.raises(WorkbenchError):
        export_package(drafts.draft("rus"), out, own=tmp_path / "own")
    assert [path.name for path in out.iterdir()] == ["earlier.docx"]


def test_a_folder_that_cannot_be_is_named_before_a_paper_is_composed(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"no folder")
    composed: list[str] = []
    with pytest.raises(WorkbenchError, match="cannot be written"):
        export_package(drafts.draft("rus"), tmp_path / "file" / "out", progress=composed.append)
    assert composed == []


def test_a_failure_on_the_way_leaves_no_file_and_no_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> bytes:
        raise OSError("disk full")

    monkeypatch.setattr("workbench.exporters.package._manifest", fail)
    with pytest.raises(OSError, match="disk full"):
        export_package(drafts.draft("rus"), tmp_path / "new" / "out", ["bill"])
    assert not (tmp_path / "new").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="a shell script stands for LibreOffice")
def test_the_making_of_pdfs_can_be_stopped_and_ends_what_was_started(tmp_path: Path, monkeypatch) -> None:
    office = tmp_path / "soffice"
    office.write_text(f"#!/bin/sh\ntouch {tmp_path}/began\nsleep 60\ntouch {tmp_path}/ended\n")
    office.chmod(0o755)
    monkeypatch.setattr(pdf, "converter", lambda: str(office))

    def progress(title: str) -> None:
        if title == "PDF" and (tmp_path / "began").exists():
            raise KeyboardInterrupt

    begun = time.monotonic()
    with pytest.raises(KeyboardInterrupt):
        export_package(drafts.draft("rus"), tmp_path / "out", ["bill"], pdfs=True, progress=progress)
    assert time.monotonic() - begun < 30
    assert not (tmp_path / "out").exists()
    assert not (tmp_path / "ended").exists()


@pytest.fixture(params=["no LibreOffice", "one that does not start", "one that makes nothing"])
def no_office(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, monkeypatch) -> str:
    """Let there be no LibreOffice that makes a PDF; return what is then told."""
    program, told = None, "there is no LibreOffice to make PDF with"
    if request.param == "one that does not start":
        program, told = "/nowhere/soffice", "LibreOffice did not make the PDF"
    elif request.param == "one that makes nothing":
        program, told = sys.executable, "No PDF could be made of 01_zakonoproekt.rus.docx"
        monkeypatch.setattr(pdf, "_convert", lambda *_args: None)
    monkeypatch.setattr(pdf, "converter", lambda: program)
    return told


def test_without_libreoffice_and_printer_the_word_files_come_and_why_no_pdf(tmp_path: Path, no_office: str) -> None:
    package = export_package(drafts.draft("rus"), tmp_path, ["bill"], pdfs=True)
    assert {path.suffix for path in package.files} == {".docx", ".json"}
    assert package.left_out == (("pdf", no_office),)


@pytest.mark.usefixtures("no_office")
def test_without_libreoffice_the_papers_are_printed_from_the_same_values(tmp_path: Path) -> None:
    printed: dict[str, tuple[str, bool]] = {}

    def print_pdf(html: str, path: Path, landscape: bool) -> None:
        printed[path.name.partition("_")[0]] = html, landscape
        path.write_bytes(b"%PDF")

    papers = ["bill", "comparative_table", "redline"]
    package = export_package(drafts.draft("rus"), tmp_path, papers, pdfs=True, print_pdf=print_pdf)
    assert {path.suffix for path in package.files} == {".docx", ".pdf", ".json"}
    assert {name: landscape for name, (_, landscape) in printed.items()} == {"01": False, "02": True, "04": False}
    assert "<th" in printed["02"][0]
    assert "<u style" in printed["04"][0]
    assert "<s style" in printed["04"][0]
    assert package.left_out == ()
