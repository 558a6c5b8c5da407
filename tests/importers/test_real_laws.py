"""The real acts beside the project: counts, addresses in three languages, no letter lost, print and read back."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from tests.importers.letters import letters_of, letters_of_lines
from workbench.importers import Imported, import_act
from workbench.importers.sandbox import read_here
from workbench.importers.structure import Parsed, parse_provisions
from workbench.languages import LANGUAGES
from workbench.law.act import Kind, NoteKind, Provision, printed, rebuild
from workbench.law.eid import assign

COUNTS = {
    "rus/kz_civil_protection.md": (111, 20, 9),
    # 109 articles and the inserted 12-1, 12-2, 27-1, 94-1 and 96-1; the last is printed «96-1 бап» without a hyphen
    "kaz/kz_civil_protection.md": (114, 20, 9),
    "rus/kz_constitution.txt": (102, 0, 9),
    "kaz/kz_constitution.txt": (102, 0, 9),
    "eng/kz_constitution_akorda.txt": (102, 0, 9),
    "rus/kz_law_commodity_exchanges.txt": (38, 7, 0),
    "rus/kz_law_commodity_exchanges.html": (38, 7, 0),
    "rus/kz_child_rights_arts1-7_excerpt.md": (7, 2, 0),
    "kaz/kz_child_rights_arts1-7_excerpt.md": (6, 2, 0),
    "kyrgyz/kg_zemelniy_kodeks.rtf": (125, 22, 4),
    "kyrgyz/kg_zakon.rtf": (24, 0, 0),
    "amending/kz_2011_holidays_single_act_ru_FULL.md": (2, 0, 0),
    "amending/kz_2011_holidays_single_act_kk_FULL.md": (2, 0, 0),
}
TITLES = {
    "rus/kz_civil_protection.md": "О гражданской защите",
    "kaz/kz_civil_protection.md": "Азаматтық қорғау туралы",
    "rus/kz_constitution.txt": "Конституция Республики Казахстан",
    "kaz/kz_constitution.txt": "Қазақстан Республикасының Конституциясы",
    "eng/kz_constitution_akorda.txt": "Constitution of the Republic of Kazakhstan",
    "rus/kz_law_commodity_exchanges.txt": "О товарных биржах",
    "rus/kz_law_commodity_exchanges.html": "О товарных биржах",
    "rus/kz_child_rights_arts1-7_excerpt.md": "О правах ребенка в Республике Казахстан",
    "kaz/kz_child_rights_arts1-7_excerpt.md": "Қазақстан Республикасындағы баланың құқықтары туралы",
    "kyrgyz/kg_zemelniy_kodeks.rtf": "ЗЕМЕЛЬНЫЙ КОДЕКС КЫРГЫЗСКОЙ РЕСПУБЛИКИ",
    "kyrgyz/kg_zakon.rtf": "О государственной регистрации юридических лиц, филиалов (представительств)",
    "eng/kz_civil_protection_art1_opening_two_translations.txt": "On Civil Protection",
    "amending/kz_2011_holidays_single_act_ru_FULL.md": (
        'О внесении дополнения в Закон Республики Казахстан "О праздниках в Республике Казахстан"'
    ),
    "amending/kz_2011_holidays_single_act_kk_FULL.md": (
        '"Қазақстан Республикасындағы мерекелер туралы" Қазақстан Республикасының Заңына толықтыру енгізу туралы'
    ),
}
PLAIN = sorted(name for name in TITLES if name.endswith((".md", ".txt")))


@cache
def imported(path: Path) -> Imported:
    return import_act(path, in_process=True)


@pytest.mark.parametrize("name", sorted(COUNTS))
def test_articles_chapters_and_sections_are_all_found(real_laws: Path, name: str) -> None:
    counts = dict(imported(real_laws / name).counts)
    assert (counts.get("article", 0), counts.get("chapter", 0), counts.get("section", 0)) == COUNTS[name]


@pytest.mark.parametrize("name", sorted(TITLES))
def test_the_title_is_right(real_laws: Path, name: str) -> None:
    assert imported(real_laws / name).act.title == TITLES[name]


def test_the_constitution_has_the_same_articles_in_three_languages(real_laws: Path) -> None:
    names = ("rus/kz_constitution.txt", "kaz/kz_constitution.txt", "eng/kz_constitution_akorda.txt")
    texts = [imported(real_laws / name) for name in names]
    articles = [_eids(text, Kind.ARTICLE, Kind.SECTION) for text in texts]
    assert articles[0] == articles[1] == articles[2]
    assert {text.act.work for text in texts} == {"/akn/kz/act/constitution"}


def test_the_points_of_the_constitution_differ_in_one_place_only(real_laws: Path) -> None:
    numbered = (Kind.ARTICLE, Kind.PARAGRAPH, Kind.POINT)
    russian = set(_eids(imported(real_laws / "rus/kz_constitution.txt"), *numbered))
    kazakh = set(_eids(imported(real_laws / "kaz/kz_constitution.txt"), *numbered))
    english = set(_eids(imported(real_laws / "eng/kz_constitution_akorda.txt"), *numbered))
    assert russian ^ kazakh == {"art_50__para_4"}  # the Kazakh file leaves this point out
    assert russian == english


def test_the_editions_of_civil_protection_differ_by_the_articles_inserted_between_them(real_laws: Path) -> None:
    russian = set(_eids(imported(real_laws / "rus/kz_civil_protection.md"), Kind.ARTICLE, Kind.CHAPTER, Kind.SECTION))
    kazakh = set(_eids(imported(real_laws / "kaz/kz_civil_protection.md"), Kind.ARTICLE, Kind.CHAPTER, Kind.SECTION))
    assert kazakh - russian == {"art_27-1", "art_94-1", "art_96-1"}  # laws of 01.04.2021 and 25.05.2020
    assert not russian - kazakh


def test_the_contents_of_civil_protection_are_not_read_twice(real_laws: Path) -> None:
    read = imported(real_laws / "rus/kz_civil_protection.md")
    assert not any("~" in provision.eid for provision in read.act.walk())
    assert sum(line.startswith("Статья") for line in read.front) == 111
    assert not [note for note in read.notes if "table of contents" in note.text]


def test_service_notes_hang_on_their_provisions(real_laws: Path) -> None:
    act = imported(real_laws / "rus/kz_civil_protection.md").act
    kinds = Counter(note.kind for provision in act.walk() for note in provision.notes)
    assert kinds[NoteKind.PENDING] == 7
    article = act.find("art_1")
    assert article is not None
    assert [note.kind for note in article.notes] == [NoteKind.PENDING, NoteKind.AMENDED]
    inserted = act.find("art_12-1")
    assert inserted is not None
    assert [note.kind for note in inserted.notes] == [NoteKind.INSERTED]


@pytest.mark.parametrize(
    ("name", "word", "count"),
    [("rus/kz_civil_protection.md", "Сноска", 48), ("kaz/kz_civil_protection.md", "Ескерту", 82)],
)
def test_every_service_note_is_kept(real_laws: Path, name: str, word: str, count: int) -> None:
    act = imported(real_laws / name).act
    notes = [*act.notes, *(note for provision in act.walk() for note in provision.notes)]
    assert sum(note.text.startswith(word) for note in notes) == count


def test_every_amendment_note_names_its_acts(real_laws: Path) -> None:
    changes = (NoteKind.AMENDED, NoteKind.NEW_WORDING, NoteKind.INSERTED, NoteKind.EXCLUDED)
    for name in ("rus/kz_civil_protection.md", "kaz/kz_civil_protection.md"):
        act = imported(real_laws / name).act
        notes = [note for provision in act.walk() for note in provision.notes if note.kind in changes]
        silent = [note.text for note in notes if not any(source.date and source.number for source in note.sources)]
        assert not silent


def test_excluded_units_keep_their_numbers(real_laws: Path) -> None:
    act = imported(real_laws / "rus/kz_law_commodity_exchanges.txt").act
    excluded = {provision.eid for provision in act.walk() if provision.excluded}
    assert {"art_26", "art_4-1", "art_1__point_1", "art_3__point_3", "art_6__para_3"} <= excluded
    assert all(not provision.text for provision in act.walk() if provision.excluded)


@pytest.mark.parametrize("name", PLAIN)
def test_no_letter_of_a_real_act_is_lost(real_laws: Path, name: str) -> None:
    path = real_laws / name
    read = imported(path)
    assert letters_of(Parsed(read.act, read.notes, read.front)) == letters_of_lines(read_here(path).lines)


@pytest.mark.parametrize("name", PLAIN)
def test_every_provision_of_a_real_act_reads_back_from_its_print(real_laws: Path, name: str) -> None:
    act = imported(real_laws / name).act
    language = LANGUAGES[act.language]
    for provision in act.walk():
        within = provision.kind if not provision.label else None
        read = parse_provisions(printed(provision), language, within=within)
        assert tuple(map(_alone, read)) == (_alone(provision),), provision.eid


def _alone(provision: Provision) -> Provision:
    """Return the provision as it stands alone, without notes: they are not printed."""
    return assign(rebuild((provision,), lambda inner: replace(inner, notes=())))[0]


def _eids(read: Imported, *kinds: Kind) -> list[str]:
    return [provision.eid for provision in read.act.walk() if provision.kind in kinds]
