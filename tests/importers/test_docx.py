# ruff: noqa: E501 – XML reads best unbroken
"""Word documents into lines: nothing Word shows is lost, and what is chosen about revisions is what is read."""

from __future__ import annotations

from pathlib import Path

import docx as python_docx
import pytest

from tests.importers.word_files import deleted, ins, p, r, row, table, tc, write_docx, write_package
from workbench.errors import UnreadableFile
from workbench.importers import import_act
from workbench.importers.docx import read_lines

MOVED = '<w:{0} w:id="5" w:author="Омарова">{1}</w:{0}>'
MARK = "<w:rPr><w:{} w:id='9' w:author='Омарова'/></w:rPr>"
TEXT_BOX = "<wps:txbx><w:txbxContent>{}</w:txbxContent></wps:txbx>"
PICTURE = (
    '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Рисунок 1" descr="{}"/><a:blip/></wp:inline></w:drawing></w:r>'
)


def texts(path: Path, tracked: str = "accepted") -> list[str]:
    return [line.text for line in read_lines(path, tracked=tracked).lines]


def notes(path: Path, tracked: str = "accepted") -> str:
    return "\n".join(note.text for note in read_lines(path, tracked=tracked).notes)


@pytest.mark.parametrize(
    ("wrapped", "expected"),
    [
        ('<w:hyperlink r:id="r1"><w:r><w:t>статьи 5</w:t></w:r></w:hyperlink>', "статьи 5"),
        ("<w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>статьи 5</w:t></w:r></w:sdtContent></w:sdt>", "статьи 5"),
        ('<w:smartTag w:element="x"><w:smartTagPr/><w:r><w:t>статьи 5</w:t></w:r></w:smartTag>', "статьи 5"),
        ('<w:customXml w:element="x"><w:r><w:t>статьи 5</w:t></w:r></w:customXml>', "статьи 5"),
        ('<w:fldSimple w:instr="REF a"><w:r><w:t>статьи 5</w:t></w:r></w:fldSimple>', "статьи 5"),
        (
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF _1 \\h</w:instrText></w:r>'
            '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>статьи 5</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
            "статьи 5",
        ),
        ("<w:dir w:val='ltr'><w:r><w:t>статьи 5</w:t></w:r></w:dir>", "статьи 5"),
        ("<w:r><w:t>12</w:t><w:noBreakHyphen/><w:t>1</w:t></w:r>", "12-1"),
        ("<w:r><w:t>пра</w:t><w:softHyphen/><w:t>во</w:t></w:r>", "право"),
        ('<w:r><w:t>t </w:t><w:sym w:font="Symbol" w:char="F0B3"/><w:t> 5</w:t></w:r>', "t ≥ 5"),
        ("<m:oMath><m:r><m:t>x=2</m:t></m:r></m:oMath>", "x=2"),
        ("<w:r><w:t>а</w:t><w:tab/><w:t>б</w:t></w:r>", "а\tб"),
    ],
)
def test_text_inside_every_wrapping_is_read(tmp_path: Path, wrapped: str, expected: str) -> None:
    path = write_docx(tmp_path / "law.docx", p(wrapped))
    assert texts(path) == [expected]


@pytest.mark.parametrize(
    ("body", "accepted", "rejected"),
    [
        (p("срок ", deleted("пять"), ins(r("семь")), " дней"), ["срок семь дней"], ["срок пять дней"]),
        (p(ins(r("а") + deleted("б")), "в"), ["ав"], ["в"]),
        (p(MOVED.format("moveFrom", r("а")), "б") + p("в", MOVED.format("moveTo", r("а"))), ["б", "ва"], ["аб", "в"]),
        # the mark of the first paragraph was deleted: accepted, the two are one
        (p("Статья 1", properties=MARK.format("del")) + p(". Право"), ["Статья 1. Право"], ["Статья 1", ". Право"]),
        (p("Статья 1", properties=MARK.format("ins")) + p(". Право"), ["Статья 1", ". Право"], ["Статья 1. Право"]),
        # a whole paragraph inserted or deleted leaves no empty line behind
        (p(ins(r("новый")), properties=MARK.format("ins")) + p("старый"), ["новый", "старый"], ["старый"]),
        (p(deleted("старый"), properties=MARK.format("del")) + p("новый"), ["новый"], ["старый", "новый"]),
        (p("а", properties=MARK.format("del")), ["а"], ["а"]),
        (p(f"<w:ins w:id='1' w:author='О'><w:hyperlink>{r('а')}</w:hyperlink></w:ins>", "б"), ["аб"], ["б"]),
    ],
)
def test_tracked_changes_are_read_as_chosen(
    tmp_path: Path, body: str, accepted: list[str], rejected: list[str]
) -> None:
    path = write_docx(tmp_path / "law.docx", body)
    assert texts(path, "accepted") == accepted
    assert texts(path, "rejected") == rejected


def test_tracked_rows_and_cells_are_read_as_chosen(tmp_path: Path) -> None:
    body = table(
        row("а", "б"),
        row("в", "г", properties="<w:ins w:id='1' w:author='О'/>"),
        row("д", "е", properties="<w:del w:id='2' w:author='О'/>"),
        row("ж", tc(p("з"), "<w:cellDel w:id='3' w:author='О'/>"), tc(p("и"), "<w:cellIns w:id='4' w:author='О'/>")),
    )
    path = write_docx(tmp_path / "law.docx", body)
    assert [line.cells for line in read_lines(path).lines] == [("а", "б"), ("в", "г"), ("ж", "и")]
    assert [line.cells for line in read_lines(path, tracked="rejected").lines] == [("а", "б"), ("д", "е"), ("ж", "з")]


def test_rows_of_a_form_that_are_to_be_filled_in_stay(tmp_path: Path) -> None:
    body = (
        p("Статья 1. Форма") + table(row("№", "Имя"), row("", ""), row("2", ""), row("", ""))
        + p("1. Дети.") + table(row("", ""), row("", "")) + table(row("а"), row(""), row("б"))
    )  # fmt: skip
    act = import_act(write_docx(tmp_path / "law.docx", body), language="rus").act
    assert [unit.rows for unit in act.walk() if unit.rows] == [(("№", "Имя"), ("", ""), ("2", ""), ("", ""))]
    assert [unit.text for unit in act.walk() if unit.text] == ["Дети.", "а", "б"]


def test_a_changed_style_is_read_as_chosen(tmp_path: Path) -> None:
    styles = '<w:style w:type="paragraph" w:styleId="h"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>'
    change = '<w:pStyle w:val="h"/><w:pPrChange w:id="1" w:author="О"><w:pPr/></w:pPrChange>'
    path = write_docx(tmp_path / "law.docx", p("Глава 1", properties=change), styles=styles)
    assert read_lines(path).lines[0].outline == 1
    assert read_lines(path, tracked="rejected").lines[0].outline == 0


def test_the_note_says_how_tracked_changes_were_read_and_whose_they_are(tmp_path: Path) -> None:
    path = write_docx(tmp_path / "law.docx", p("а", ins(r("б"), "Омарова"), deleted("в", "Иванов")))
    assert (
        notes(path, "rejected")
        == "Tracked changes by Иванов, Омарова were read as rejected (insertions: 1, deletions: 1, others: 0)."
    )


def test_a_document_without_tracked_changes_has_no_note(tmp_path: Path) -> None:
    assert notes(write_docx(tmp_path / "law.docx", p("а"))) == ""


@pytest.mark.parametrize(
    ("before", "raised", "expected"),
    [
        ("Статья 12", "1", "Статья 12¹"),
        ("Статья 12", "10", "Статья 12¹⁰"),
        ("м", "2", "м²"),
        ("закона", "см.", "законасм."),
    ],
)
def test_superscript_digits_do_not_run_into_the_number_before(
    tmp_path: Path, before: str, raised: str, expected: str
) -> None:
    superscript = r(raised, '<w:vertAlign w:val="superscript"/>')
    assert texts(write_docx(tmp_path / "law.docx", p(before, superscript))) == [expected]


@pytest.mark.parametrize(
    ("broken", "expected"),
    [
        ("Раздел I<w:br/>Общие положения", ["Раздел I Общие положения"]),
        ("1) дети;<w:br/>2) родители.", ["1) дети;", "2) родители."]),
        (
            "Статья 1. Право<w:br/><w:br/>Сноска. Статья 1 в редакции Закона",
            ["Статья 1. Право", "Сноска. Статья 1 в редакции Закона"],
        ),
        ("1-бап. Құқық<w:br/>2-бап. Міндет", ["1-бап. Құқық", "2-бап. Міндет"]),
        ("Примечание ИЗПИ!<w:br/>Пункт 2 предусматривается", ["Примечание ИЗПИ! Пункт 2 предусматривается"]),
    ],
)
def test_a_line_break_divides_only_before_a_structural_element(
    tmp_path: Path, broken: str, expected: list[str]
) -> None:
    run = f"<w:r><w:t>{broken}</w:t></w:r>".replace("<w:br/>", "</w:t><w:br/><w:t>")
    assert texts(write_docx(tmp_path / "law.docx", p(run))) == expected


def test_styles_give_names_outline_levels_and_looks_through_inheritance(tmp_path: Path) -> None:
    styles = (
        '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="b"><w:name w:val="heading 2"/><w:basedOn w:val="a"/><w:pPr><w:jc w:val="center"/>'
        '<w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="c"><w:name w:val="Глава"/><w:basedOn w:val="b"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="d"><w:name w:val="цикл"/><w:basedOn w:val="d"/></w:style>'
    )
    body = (
        p("Глава 1", properties='<w:pStyle w:val="c"/>')
        + p("текст")
        + p("тонкий", properties='<w:pStyle w:val="c"/><w:jc w:val="left"/><w:outlineLvl w:val="9"/>').replace(
            "<w:r>", '<w:r><w:rPr><w:b w:val="0"/></w:rPr>'
        )
        + p("кругом", properties='<w:pStyle w:val="d"/>')
        + p(r("жирный", "<w:b/>"), " ", r("весь", "<w:b/>"))
    )
    first, second, third, fourth, fifth = read_lines(write_docx(tmp_path / "law.docx", body, styles=styles)).lines
    assert (first.style, first.outline, first.centred, first.bold) == ("Глава", 2, True, True)
    assert (second.style, second.outline, second.centred, second.bold) == ("", 0, False, False)
    assert (third.outline, third.centred, third.bold) == (0, False, False)
    assert fourth.style == "цикл"
    assert fifth.bold


def test_footnotes_and_endnotes_stand_after_their_paragraph(tmp_path: Path) -> None:
    body = p(
        "Дети", '<w:r><w:footnoteReference w:id="2"/></w:r>', " и родители", '<w:r><w:endnoteReference w:id="2"/></w:r>'
    ) + p("дальше")
    footnotes = f'<w:footnote w:type="separator" w:id="0">{p("—")}</w:footnote><w:footnote w:id="2">{p("до 18 лет")}{p("включительно")}</w:footnote>'
    endnotes = f'<w:endnote w:id="2">{p("или опекуны")}</w:endnote>'
    path = write_docx(tmp_path / "law.docx", body, footnotes=footnotes, endnotes=endnotes)
    lines = read_lines(path).lines
    assert [(line.kind, line.text) for line in lines] == [
        ("text", "Дети и родители"),
        ("footnote", "до 18 лет включительно"),
        ("footnote", "или опекуны"),
        ("text", "дальше"),
    ]
    assert "Footnotes stand after their paragraphs" in notes(path)


def test_a_text_box_is_read_once_whatever_alternatives_the_file_keeps(tmp_path: Path) -> None:
    box = TEXT_BOX.format(p("в рамке"))
    choice = f"<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing>{box}</w:drawing></mc:Choice>"
    fallback = f"<mc:Fallback><w:pict><v:textbox><w:txbxContent>{p('в рамке')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    path = write_docx(tmp_path / "law.docx", p("текст", choice + fallback) + p("дальше"))
    assert texts(path) == ["текст", "в рамке", "дальше"]


def test_alternate_content_falls_back_when_the_first_branch_says_nothing(tmp_path: Path) -> None:
    body = p(
        "<mc:AlternateContent><mc:Choice Requires='x'/><mc:Fallback><w:r><w:t>текст</w:t></w:r></mc:Fallback></mc:AlternateContent>"
    )
    assert texts(write_docx(tmp_path / "law.docx", body)) == ["текст"]


def test_a_picture_leaves_a_mark_and_a_note(tmp_path: Path) -> None:
    path = write_docx(tmp_path / "law.docx", p("Схема", PICTURE.format("план эвакуации")))
    assert [(line.kind, line.text) for line in read_lines(path).lines] == [
        ("text", "Схема"),
        ("image", "[image: план эвакуации]"),
    ]
    assert "Pictures are not read" in notes(path)


def test_hidden_text_is_left_out_and_named(tmp_path: Path) -> None:
    path = write_docx(tmp_path / "law.docx", p("видно", r("скрыто", "<w:vanish/>")))
    assert texts(path) == ["видно"]
    assert "“скрыто”" in notes(path)


def test_a_style_may_hide_its_paragraphs(tmp_path: Path) -> None:
    styles = '<w:style w:styleId="h"><w:name w:val="hidden"/><w:rPr><w:vanish/></w:rPr></w:style>'
    shown = p(r("видно", '<w:vanish w:val="0"/>'), properties='<w:pStyle w:val="h"/>')
    body = p("скрыто", properties='<w:pStyle w:val="h"/>') + shown
    assert texts(write_docx(tmp_path / "law.docx", body, styles=styles)) == ["видно"]


def test_comments_headers_and_footers_are_named(tmp_path: Path) -> None:
    comments = f'<w:comment w:id="0" w:author="Омарова">{p("уточнить")}</w:comment>'
    path = write_docx(tmp_path / "law.docx", p("а"), comments=comments, header1=p("Проект"), footer1=p("12"))
    assert (
        notes(path)
        == "Comments are not part of the text: 1 (Омарова: 1).\nThe page header “Проект” is not part of the text."
    )


def test_tables_keep_their_columns_where_cells_span(tmp_path: Path) -> None:
    body = table(
        row(tc(p("а"), '<w:gridSpan w:val="2"/>'), "б"),
        row("в", tc(p("г1") + p("г2")), tc(table(row("д", "е"), row("ж", "з")) + p())),
        row("", "", ""),
        columns=3,
    )
    lines = read_lines(write_docx(tmp_path / "law.docx", body)).lines
    assert [line.cells for line in lines] == [("а", "", "б"), ("в", "г1 г2", "д е ж з"), ("", "", "")]
    assert {line.kind for line in lines} == {"table"}


def test_rows_and_cells_in_content_controls_are_read(tmp_path: Path) -> None:
    control = "<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>"
    cells = f"<w:tr>{control.format(tc(p('а')))}{tc(p('б'))}</w:tr>"
    body = control.format(table(control.format(cells), row("в", "г")))
    lines = read_lines(write_docx(tmp_path / "law.docx", body)).lines
    assert [line.cells for line in lines] == [("а", "б"), ("в", "г")]


def test_a_frame_of_one_cell_is_text_and_not_a_table(tmp_path: Path) -> None:
    body = table(row(tc(p("Статья 1. Право") + p("1. Дети."))), columns=1)
    assert texts(write_docx(tmp_path / "law.docx", body)) == ["Статья 1. Право", "1. Дети."]


def test_the_strict_variant_reads_like_the_usual_one(tmp_path: Path) -> None:
    path = write_docx(tmp_path / "usual.docx", p("Статья 1", properties='<w:jc w:val="center"/>'))
    import zipfile

    with zipfile.ZipFile(path) as archive:
        files = {
            name: archive.read(name) for name in archive.namelist() if name.startswith("word/") and "_rels" not in name
        }
    strict = {
        name: data.replace(
            b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        )
        for name, data in files.items()
    }
    assert read_lines(write_package(tmp_path / "strict.docx", strict)).lines == read_lines(path).lines


def test_what_python_docx_writes_is_read(tmp_path: Path) -> None:
    document = python_docx.Document()
    document.add_heading("Глава 1. Общие положения", 1)
    document.add_paragraph("Дети", style="List Number")
    document.add_paragraph("Родители", style="List Number")
    document.save(str(tmp_path / "law.docx"))
    first, second, third = read_lines(tmp_path / "law.docx").lines
    assert (first.style.lower(), first.outline) == ("heading 1", 1)
    assert [(line.number, line.text) for line in (second, third)] == [("1.", "Дети"), ("2.", "Родители")]


def test_a_large_body_read_piece_by_piece_equals_its_paragraphs(tmp_path: Path) -> None:
    expected = [f"{number}. Дети имеют право на защиту {'очень ' * (number % 40)}" for number in range(6000)]
    path = write_docx(tmp_path / "law.docx", "".join(p(text) for text in expected))
    assert texts(path) == [text.strip() for text in expected]


@pytest.mark.parametrize("body", ["", "<w:p/>", "<w:p><w:r/></w:p><w:tbl/>"])
def test_a_document_without_text_has_no_lines(tmp_path: Path, body: str) -> None:
    assert texts(write_docx(tmp_path / "law.docx", body)) == []


def test_a_package_without_a_word_document_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match="is no Word document"):
        read_lines(write_package(tmp_path / "law.docx", {"word/other.xml": "<a/>"}))
