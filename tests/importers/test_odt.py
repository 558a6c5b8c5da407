# ruff: noqa: E501 – markup reads best unbroken
"""OpenDocument texts into lines, tracked changes as chosen."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from workbench.errors import UnreadableFile
from workbench.importers.lines import Line
from workbench.importers.odt import read_lines

SPACES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in {"office": "office", "text": "text", "table": "table", "style": "style", "draw": "drawing", "fo": "xsl-fo-compatible", "svg": "svg-compatible"}.items()
) + ' xmlns:dc="http://purl.org/dc/elements/1.1/"'  # fmt: skip


def odt(path: Path, body: str, styles: str = "", manifest: str = "") -> Path:
    content = (
        f"<office:document-content {SPACES}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", content)
        if manifest:
            archive.writestr("META-INF/manifest.xml", manifest)
    return path


def read(tmp_path: Path, body: str, styles: str = "", tracked: str = "accepted") -> list[Line]:
    return list(read_lines(odt(tmp_path / "law.odt", body, styles), tracked=tracked).lines)


def changes(*regions: str) -> str:
    return f"<text:tracked-changes>{''.join(regions)}</text:tracked-changes>"


def region(change: str, inner: str) -> str:
    info = "<office:change-info><dc:creator>Омарова</dc:creator></office:change-info>"
    return f'<text:changed-region text:id="{change}">{inner.format(info=info)}</text:changed-region>'


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<text:p>Статья 1.\n  Право</text:p>", ["Статья 1. Право"]),
        ("<text:h text:outline-level='2'>Глава 1</text:h>", ["Глава 1"]),
        ("<text:p>а<text:span>б</text:span><text:s text:c='2'/>в<text:tab/>г</text:p>", ["аб  в\tг"]),
        ("<text:p>1) а;<text:line-break/>2) б.</text:p>", ["1) а;", "2) б."]),
        ("<text:section><text:p><text:a>ссылка</text:a></text:p></text:section>", ["ссылка"]),
        ("<text:p>а<text:bookmark/><office:annotation><text:p>нет</text:p></office:annotation>б</text:p>", ["аб"]),
        ("<text:p/>", []),
    ],
)
def test_the_text_of_a_document_is_read(tmp_path: Path, body: str, expected: list[str]) -> None:
    assert [line.text for line in read(tmp_path, body)] == expected


def test_styles_give_names_and_looks(tmp_path: Path) -> None:
    styles = (
        '<style:style style:name="Heading_20_2" style:display-name="Heading 2"><style:paragraph-properties fo:text-align="center"/></style:style>'
        '<style:style style:name="P1" style:parent-style-name="Heading_20_2"><style:text-properties fo:font-weight="bold"/></style:style>'
        '<style:style style:name="T1"><style:text-properties style:text-position="super 58%"/></style:style>'
    )
    body = "<text:h text:outline-level='2' text:style-name='P1'>Статья 12<text:span text:style-name='T1'>1</text:span></text:h>"
    assert read(tmp_path, body, styles) == [Line("Статья 12¹", "Heading 2", 2, bold=True, centred=True)]


def test_lists_are_numbered_as_printed(tmp_path: Path) -> None:
    styles = (
        '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>'
        '<text:list-level-style-number text:level="2" style:num-format="а" style:num-suffix=")"/>'
        '<text:list-level-style-bullet text:level="3"/></text:list-style>'
    )
    item = "<text:list-item><text:p>{}</text:p>{}</text:list-item>"
    inner = f"<text:list>{item.format('в', '')}{item.format('г', '')}</text:list>"
    body = f'<text:list text:style-name="L">{item.format("а", "")}{item.format("б", inner)}</text:list>'
    going_on = f'<text:list text:style-name="L" text:continue-numbering="true">{item.format("д", "")}</text:list>'
    anew = f'<text:list text:style-name="L">{item.format("е", "")}</text:list>'
    lines = read(tmp_path, body + "<text:p>между</text:p>" + going_on + anew, styles)
    assert [(line.number, line.text) for line in lines] == [
        ("1.", "а"), ("2.", "б"), ("а)", "в"), ("б)", "г"), ("", "между"), ("3.", "д"), ("1.", "е"),
    ]  # fmt: skip


def test_tables_footnotes_boxes_and_pictures_are_read_or_marked(tmp_path: Path) -> None:
    note = '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>до 18 лет</text:p></text:note-body></text:note>'
    picture = '<draw:frame draw:name="план"><draw:image/></draw:frame>'
    box = "<draw:frame><draw:text-box><text:p>рамка</text:p></draw:text-box></draw:frame>"
    cell = "<table:table-cell{}><text:p>{}</text:p></table:table-cell>"
    wide = cell.format(' table:number-columns-spanned="2"', "а")
    table = (
        f"<table:table><table:table-header-rows><table:table-row>{wide}<table:covered-table-cell/>"
        f"</table:table-row></table:table-header-rows><table:table-row>{cell.format('', 'б')}{cell.format('', 'в')}</table:table-row></table:table>"
    )
    found = read_lines(odt(tmp_path / "law.odt", f"<text:p>Дети{note}{picture}{box}</text:p>{table}"))
    assert [(line.kind, line.cells or line.text) for line in found.lines] == [
        ("text", "Дети"),
        ("footnote", "до 18 лет"),
        ("image", "[image: план]"),
        ("text", "рамка"),
        ("table", ("а", "")),
        ("table", ("б", "в")),
    ]
    assert len(found.notes) == 3


def test_tracked_changes_are_read_as_chosen(tmp_path: Path) -> None:
    body = (
        changes(
            region("a", "<text:insertion>{info}</text:insertion>"),
            region("b", "<text:deletion>{info}<text:p>пять</text:p></text:deletion>"),
        )
        + "<text:p>срок <text:change text:change-id='b'/><text:change-start text:change-id='a'/>семь<text:change-end text:change-id='a'/> дней</text:p>"
    )
    assert [line.text for line in read(tmp_path, body)] == ["срок семь дней"]
    assert [line.text for line in read(tmp_path, body, tracked="rejected")] == ["срок пять дней"]
    assert (
        read_lines(tmp_path / "law.odt").notes[0].text
        == "Tracked changes by Омарова were read as accepted (insertions: 1, deletions: 1, others: 0)."
    )


def test_paragraphs_inserted_and_deleted_whole_are_read_as_chosen(tmp_path: Path) -> None:
    inserted = (
        changes(region("a", "<text:insertion>{info}</text:insertion>"))
        + "<text:p>а<text:change-start text:change-id='a'/></text:p><text:p>новый<text:change-end text:change-id='a'/></text:p><text:p>б</text:p>"
    )
    assert [line.text for line in read(tmp_path, inserted)] == ["а", "новый", "б"]
    assert [line.text for line in read(tmp_path, inserted, tracked="rejected")] == ["а", "б"]
    deleted = (
        changes(region("b", "<text:deletion>{info}<text:p>старый</text:p><text:p/></text:deletion>"))
        + "<text:p>а</text:p><text:p><text:change text:change-id='b'/>б</text:p>"
    )
    assert [line.text for line in read(tmp_path, deleted)] == ["а", "б"]
    assert [line.text for line in read(tmp_path, deleted, tracked="rejected")] == ["а", "старый", "б"]


@pytest.mark.parametrize(
    "shape",
    [
        "<draw:rect><svg:title>рамка</svg:title><text:p>один</text:p><text:p>два</text:p></draw:rect>",
        "<draw:frame><draw:text-box><text:p>один</text:p><text:p>два</text:p></draw:text-box></draw:frame>",
        "<draw:g><draw:frame><draw:text-box><text:p>один</text:p></draw:text-box></draw:frame><draw:ellipse><text:p>два</text:p></draw:ellipse></draw:g>",
    ],
)
def test_text_in_a_drawing_is_read_once(tmp_path: Path, shape: str) -> None:
    assert [line.text for line in read(tmp_path, f"<text:p>а{shape}б</text:p>")] == ["аб", "один", "два"]


def test_of_a_rejected_insertion_nothing_stays(tmp_path: Path) -> None:
    note = (
        '<text:note text:note-class="footnote"><text:note-body><text:p>до 18 лет</text:p></text:note-body></text:note>'
    )
    inserted = f"<text:change-start text:change-id='a'/>б<text:s text:c='2'/><text:tab/>{note}<text:change text:change-id='b'/>в<text:span><text:change-end text:change-id='a'/>г</text:span>"
    body = (
        changes(
            region("a", "<text:insertion>{info}</text:insertion>"),
            region("b", "<text:deletion>{info}<text:p>никогда</text:p></text:deletion>"),
        )
        + f"<text:p>а{inserted}д</text:p>"
    )
    assert [line.text for line in read(tmp_path, body, tracked="rejected")] == ["агд"]
    assert [line.text for line in read(tmp_path, body)] == ["аб  \tвгд", "до 18 лет"]


def test_a_deletion_that_is_rejected_comes_back_as_it_stood_without_the_comments_on_it(tmp_path: Path) -> None:
    deleted = "<text:p>пять<text:tab/>дней<text:s text:c='2'/>и<office:annotation><text:p>замечание</text:p></office:annotation></text:p>"
    body = (
        changes(region("b", f"<text:deletion>{{info}}{deleted}</text:deletion>"))
        + "<text:p>срок <text:change text:change-id='b'/> час</text:p>"
    )
    assert [line.text for line in read(tmp_path, body, tracked="rejected")] == ["срок пять\tдней  и час"]


@pytest.mark.parametrize(
    ("body", "message"),
    [("<text:p>", "damaged"), (f"{'<text:section>' * 300}{'</text:section>' * 300}", "nested deeper")],
)
def test_a_damaged_document_is_refused(tmp_path: Path, body: str, message: str) -> None:
    with pytest.raises(UnreadableFile, match=message):
        read(tmp_path, body)


def test_a_locked_document_is_refused(tmp_path: Path) -> None:
    manifest = '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>'
    with pytest.raises(UnreadableFile, match="password"):
        read_lines(odt(tmp_path / "law.odt", "", manifest=manifest))
