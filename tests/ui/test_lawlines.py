"""An act as lines to read: units scroll, languages stand side by side."""

from __future__ import annotations

from dataclasses import replace

from small_law import law

from workbench.law.act import Kind, Provision
from workbench.ui.lawlines import Role, aligned, read_lines, units


def test_every_chapter_heading_and_article_is_a_unit_of_its_own():
    found = units(law("rus"))
    assert [unit.eid for unit in found][:5] == ["chp_1", "art_1", "art_2", "art_2-1", "chp_2"]
    assert all(line.role in (Role.GROUP, Role.NOTE) for line in found[0].lines["rus"])


def test_two_languages_meet_at_their_addresses():
    found = units(law("rus"), law("kaz"))
    assert all(set(unit.lines) == {"rus", "kaz"} for unit in found)


def test_a_unit_only_one_language_has_stands_where_it_stands_there():
    russian, kazakh = law("rus"), law("kaz")
    first = russian.provisions[0]
    shorter = replace(russian, provisions=(replace(first, children=first.children[:2]), *russian.provisions[1:]))
    found = [unit.eid for unit in units(shorter, kazakh)]
    assert found == [unit.eid for unit in units(kazakh)]


def test_numbers_hang_apart_from_words():
    article = law("rus").find("art_2")
    assert article is not None
    lines = {line.eid: line for line in read_lines(article)}
    point = lines["art_2__para_1__point_2"]
    assert (point.number, point.depth) == ("2)", 1)
    assert point.text.startswith("<b>оповещение")


def test_notes_are_lines_of_their_own():
    article = law("rus").find("art_2")
    assert article is not None
    assert [line.text for line in read_lines(article) if line.role is Role.NOTE] == ["Сноска. Статья 2 с изменением."]


def test_a_line_one_language_lacks_leaves_its_place_empty():
    russian, kazakh = law("rus"), law("kaz")
    unit = next(unit for unit in units(russian, kazakh) if unit.eid == "art_2")
    whole = unit.provisions["kaz"]
    shorter = replace(whole, children=whole.children[:-1])
    thinner = replace(unit, provisions={**unit.provisions, "kaz": shorter})
    rows = aligned(thinner, ("rus", "kaz"))
    assert [row[1] for row in rows if row[0] is not None and row[0].eid == "art_2__para_2"] == [None]


def test_a_unit_holds_what_stands_in_it_in_any_language():
    russian, kazakh = law("rus"), law("kaz")
    first = kazakh.provisions[0]
    shorter = replace(russian, provisions=())
    found = {unit.eid: unit for unit in units(shorter, kazakh)}
    assert found["art_2"].holds("art_2")
    assert found["art_2"].holds("art_2__para_1__point_2")
    assert not found["art_2"].holds("art_1")
    assert found[first.eid].holds(first.eid)
    assert not found[first.eid].holds("art_2")  # the heading alone


def test_aligned_rows_keep_every_line_of_every_language():
    for unit in units(law("rus"), law("kaz")):
        rows = aligned(unit, ("rus", "kaz"))
        for column, code in enumerate(("rus", "kaz")):
            assert [row[column] for row in rows if row[column] is not None] == list(unit.lines[code])


def test_an_excluded_point_is_shown_as_such():
    lines = read_lines(Provision(Kind.PARAGRAPH, "3", "3.", excluded=True, eid="art_1__para_3"))
    assert [line.role for line in lines] == [Role.EXCLUDED]
