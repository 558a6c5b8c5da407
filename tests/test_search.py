from __future__ import annotations

import errno
import os
import pickle
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.law.act import Act, Kind, Provision
from workbench.law.amendment import Action, Amendment, Status
from workbench.law.change import Changes, Record
from workbench.law.eid import with_eids
from workbench.law.project import Project
from workbench.law.recommendation import Priority, Recommendation
from workbench.law.reference import ProvisionRef
from workbench.search import SearchIndex
from workbench.search.lexicon import Lexicon
from workbench.search.snippets import PART, snippet

WORK = "/akn/kz/act/2014-04-11/188-v"
TEXTS = {
    "1": "Эвакуация населения из зоны чрезвычайной ситуации.",
    "2": "Дети эвакуируются вместе с родителями или опекунами.",
    "3": "Права ребенка на охрану здоровья и на семью.",
    "12-1": "Охрана прав детей. Правила размещения в пункте временного размещения.",
    "13": "Пожарная охрана и пожарный надзор; надзор за детьми.",
}


def law(texts: dict[str, str], **fields: object) -> Act:
    provisions = tuple(
        Provision(Kind.ARTICLE, num, f"Статья {num}.", f"Заголовок {num}", text) for num, text in texts.items()
    )
    act = Act("rus1", WORK, "rus", "О гражданской защите", number="188-V", provisions=provisions)
    return with_eids(replace(act, **fields))  # type: ignore[arg-type]


RUS = law(TEXTS)
KAZ = with_eids(
    Act(
        "kaz1", WORK, "kaz", "Азаматтық қорғау туралы", provisions=(
            Provision(Kind.ARTICLE, "2", "2-бап.", "Баланың құқықтары", "Балалар ата-анасымен эвакуацияланады."),
            Provision(Kind.ARTICLE, "3", "3-бап.", "Негiзгi ұғымдар", "Мемлекеттiк органдардың мiндеттерi."),
        ),
    )
)  # fmt: skip
OTHER = law(
    {"1": "Образование детей."}, id="edu", work="/akn/kz/act/2007-07-27/319-iii", title="Об образовании", number=""
)
RECOMMENDATION = Recommendation(
    "r1",
    "R-01",
    {"rus": "Не разлучать детей с семьей", "eng": "Keep children with their families"},
    priority=Priority.HIGH,
)
AMENDMENT = Amendment(
    "a1",
    ProvisionRef(WORK, "art_12-1"),
    Action.REVISE,
    {"rus": "Статья 12-1. Сопровождение детей"},
    status=Status.AGREED,
)
EVERYTHING: tuple[Record, ...] = (RUS, KAZ, OTHER, RECOMMENDATION, AMENDMENT, Project())


@pytest.fixture
def index(tmp_path: Path) -> Iterator[SearchIndex]:
    made = SearchIndex.open("key", folder=tmp_path)
    made.rebuild(EVERYTHING, mark="1")
    yield made
    made.close()


def found(index: SearchIndex, query: str, **where: object) -> str:
    """Return what a query finds: article numbers of the first law, ids of other records, in the order of names."""
    hits = index.search(query, limit=100, **where).hits  # type: ignore[arg-type]
    eid = {hit: hit.ref.eid.removeprefix("art_") for hit in hits if hit.kind == "provision" and hit.ref}
    names = [
        (eid[hit] if hit.record_id == "rus1" else f"{hit.record_id}/{eid[hit]}") if hit in eid else hit.record_id
        for hit in hits
    ]
    return " ".join(sorted(names))


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("эвакуация", "1"),
        ("ЭВАКУАЦИИ", "1"),
        ("дети", "12-1 13 2 3 a1 edu/1 r1"),
        ("ребёнка", "12-1 13 2 3 a1 edu/1 r1"),
        ("охрана детей", "12-1 13 3"),
        ("охрана права", "12-1 3"),
        ("правила", "12-1"),
        ("дети слон", "12-1 13 2 3 a1 edu/1 r1"),
        ("эвакуация OR опекун", "1 2"),
        ("эвакуация или опекун", "1 2"),
        ("эвакуация | опекун", "1 2"),
        ('"чрезвычайная ситуация"', "1"),
        ('"ситуация чрезвычайная"', ""),
        ("«права ребенка»", "12-1 3"),
        ('"охрана детей"', ""),
        ('"охрана детей"~3', "12-1 3"),
        ('"детей охрана"~3', "12-1 3"),
        ('"размещения заголовок"', ""),
        ("эваку*", "1 2 kaz1/2"),
        ("пожар*", "13"),
        ("эвакуацыя~", "1"),
        ("эвакуацыя", ""),
        ("охрана -пожарная", "12-1 3"),
        ('охрана -"пожарный надзор"', "12-1 3"),
        ("article:12-1", "12-1 a1"),
        ("статья:12-1 дети", "12-1 a1"),
        ("бап:2", "2 kaz1/2"),
        ("дети -article:13", "12-1 2 3 a1 edu/1 r1"),
        ("status:agreed", "a1"),
        ("status:draft", ""),
        ("priority:high", "r1"),
        ("приоритет:высокий", "r1"),
        ("басымдық:жоғары", "r1"),
        ("приоритет:низкий", ""),
        ("kind:amendment", "a1"),
        ("вид:поправка", "a1"),
        ("түр:бап тіл:қазақша", "kaz1/2 kaz1/3"),
        ("kind:article язык:kaz", "kaz1/2 kaz1/3"),
        ("act:образовании", "edu edu/1"),
        ("act:188-V дети", "12-1 13 2 3 a1"),
        ("act:нет дети", ""),
        ("12-1", "12-1 a1"),
        ("R-01", "r1"),
        ("families", "r1"),
        ("балаларға", "kaz1/2"),
        ("құқығы", "kaz1/2"),
        ("негізгі ұғым", "kaz1/3"),
        ("негiзгi", "kaz1/3"),
        ("мемлекеттік органның міндеті", "kaz1/3"),
        ("http://x", ""),
        ("", ""),
        ("   ", ""),
        ("-", ""),
        ('"', ""),
        ("kind:", ""),
        ("*", ""),
    ],
)
def test_a_query_finds(index: SearchIndex, query: str, expected: str) -> None:
    assert found(index, query) == expected


def test_a_search_may_be_kept_to_a_kind_a_work_and_a_language(index: SearchIndex) -> None:
    assert found(index, "дети", kind="provision") == "12-1 13 2 3 edu/1"
    assert found(index, "дети", work=WORK) == "12-1 13 2 3 a1"
    assert found(index, "families дети", language="eng") == "r1"
    assert found(index, "дети", hidden={"rus1"}) == "a1 edu/1 r1"
    assert found(index, "-дети", hidden={"rus1", "kaz1"}, kind="provision") == ""


def test_the_last_word_may_be_unfinished_while_one_types(index: SearchIndex) -> None:
    assert found(index, "чрезвыч", as_you_type=True) == "1"
    assert found(index, "чрезвыч") == ""
    assert found(index, "зоны чрезв", as_you_type=True) == "1"


def test_all_hits_are_counted_also_where_few_are_shown(index: SearchIndex) -> None:
    answer = index.search("дети", limit=2)
    assert len(answer.hits) == 2
    assert answer.total == 7
    assert answer.facets["kind"] == {"provision": 5, "recommendation": 1, "amendment": 1}
    assert answer.facets["act"] == {WORK: 5, OTHER.work: 1}
    assert answer.facets["language"] == {"rus": 7, "eng": 1}


def test_a_search_kept_to_a_kind_or_an_act_counts_what_the_others_would_find(index: SearchIndex) -> None:
    every = index.search("дети").facets
    kept = index.search("дети", kind="recommendation")
    assert kept.total == 1
    assert kept.facets["kind"] == every["kind"]
    assert kept.facets["language"] == {"rus": 1, "eng": 1}
    kept = index.search("дети", work=OTHER.work, kind="provision")
    assert kept.total == 1
    assert kept.facets["act"] == {WORK: 4, OTHER.work: 1}
    assert kept.facets["kind"] == {"provision": 1}


def test_a_word_that_occurs_nowhere_gets_a_suggestion(index: SearchIndex) -> None:
    assert index.search("эвакуацыя населения").suggestion == "эвакуация населения"
    assert index.search("эвакуация").suggestion == ""
    assert index.search("жжжжжжж").suggestion == ""


def test_a_heading_weighs_more_than_a_text(index: SearchIndex) -> None:
    index.rebuild([law({"1": "О надзоре и детях", "2": "иное"}), law({"7": "x"}, id="b", work="w2", title="Надзор")])
    assert [hit.record_id for hit in index.search("надзор").hits] == ["b", "rus1"]


def test_a_hit_says_where_it_is(index: SearchIndex) -> None:
    (hit,) = index.search("опекун").hits
    assert (hit.record_id, hit.ref, hit.kind) == ("rus1", ProvisionRef(WORK, "art_2"), "provision")
    assert (hit.title, hit.subject, hit.language) == ("О гражданской защите", "article", "rus")
    assert "<b>опекунами</b>" in hit.snippet
    assert hit.plain == "Статья 2. Заголовок 2 · Дети эвакуируются вместе с родителями или опекунами."


# --- following edits

EDITS = st.lists(
    st.tuples(st.sampled_from(sorted(TEXTS)), st.sampled_from(["слон", "жираф", "дети", "", "охрана прав"])), max_size=8
)


@given(EDITS)
@settings(max_examples=25)
def test_an_index_that_followed_edits_answers_as_one_made_anew(edits: list[tuple[str, str]]) -> None:
    followed, texts = SearchIndex._in_memory(), dict(TEXTS)
    followed.rebuild(EVERYTHING)
    act = RUS
    for num, text in edits:
        texts[num] = text
        after = law({num: text for num, text in texts.items() if text != ""})
        followed.update(Changes.replaced(act, after))
        act = after
    anew = SearchIndex._in_memory()
    anew.rebuild((act, *EVERYTHING[1:]))
    for query in ("слон", "жираф", "дети", "охрана", "kind:article", '"охрана прав"', "-дети", "article:2"):
        assert found(followed, query) == found(anew, query)
        assert followed.search(query).total == anew.search(query).total
        assert followed.search(query).facets == anew.search(query).facets


def test_many_small_edits_do_not_pile_up(index: SearchIndex) -> None:
    act = RUS
    for number in range(60):
        after = law({**TEXTS, "3": f"слон {number}"})
        index.update(Changes.replaced(act, after))
        act = after
    assert len(index._index._segments()) < 16
    assert found(index, "слон") == "3"
    assert found(index, "59") == "3"
    assert found(index, "58") == ""


def test_several_edits_of_one_record_are_followed_at_once(index: SearchIndex) -> None:
    second, third = replace(RECOMMENDATION, theme="слон"), replace(RECOMMENDATION, theme="жираф")
    index.update(Changes.replaced(RECOMMENDATION, second) + Changes.replaced(second, third))
    assert (found(index, "слон"), found(index, "жираф")) == ("", "r1")
    index.update(Changes.removed(third) + Changes.added(AMENDMENT.__class__("a2", ProvisionRef(WORK), Action.REPEAL)))
    assert found(index, "жираф") == ""


def test_a_renamed_act_is_renamed_on_all_its_provisions(index: SearchIndex) -> None:
    index.update(Changes.replaced(RUS, replace(RUS, title="О пожарах")))
    assert {hit.title for hit in index.search("эвакуация").hits} == {"О пожарах"}
    assert found(index, "act:пожарах надзор") == "13"


def test_an_act_that_is_gone_is_gone_with_all_its_provisions(index: SearchIndex) -> None:
    index.update(Changes.removed(RUS))
    assert found(index, "дети") == "a1 edu/1 r1"


# --- a cache, never trusted


def test_an_index_is_found_again_with_its_mark(index: SearchIndex, tmp_path: Path) -> None:
    index.close()
    again = SearchIndex.open("key", folder=tmp_path)
    assert again.mark == "1"
    assert found(again, "эвакуация") == "1"
    assert found(again, "чрезвыч*") == "1"
    again.close()
    assert SearchIndex.open("another", folder=tmp_path).mark == ""


@pytest.mark.parametrize("content", [b"", b"{}", b"\xff", b'{"format": 999, "whoosh": [], "mark": "1"}', None])
def test_an_index_without_its_mark_is_made_anew(index: SearchIndex, tmp_path: Path, content: bytes | None) -> None:
    index.close()
    (mark,) = tmp_path.rglob("workbench.json")
    mark.unlink() if content is None else mark.write_bytes(content)
    again = SearchIndex.open("key", folder=tmp_path)
    assert again.mark == ""
    assert found(again, "дети") == ""
    again.rebuild(EVERYTHING)
    assert found(again, "эвакуация") == "1"
    again.close()


@pytest.mark.parametrize("name", ["*.seg", "*.toc", "words.txt"])
@pytest.mark.parametrize("content", [b"", b"rubbish", None])
def test_a_spoilt_index_is_made_anew_without_a_word(
    index: SearchIndex, tmp_path: Path, name: str, content: bytes | None
) -> None:
    index.close()
    for file in tmp_path.rglob(name):
        file.unlink() if content is None else file.write_bytes(content)
    again = SearchIndex.open("key", folder=tmp_path)
    if again.mark == "":
        again.rebuild(EVERYTHING)
    assert found(again, "эвакуация") == "1"
    again.close()


class Payload:
    def __reduce__(self) -> tuple[object, tuple[str]]:
        return (os.system, ("touch pwned",))


def test_an_index_beside_a_project_is_never_opened(tmp_path: Path) -> None:
    """Whoosh runs a pickle when it opens an index (SAFETY, finding 4)."""
    folder = tmp_path / "project"
    folder.mkdir()
    (folder / "_MAIN_1.toc").write_bytes(pickle.dumps(Payload()))
    index = SearchIndex.open(f"key:{folder}", folder=tmp_path / "cache")
    assert index.mark == ""
    assert not Path("pwned").exists()


def test_a_cache_folder_that_cannot_be_written_means_an_index_in_memory(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    index = SearchIndex.open("key", folder=tmp_path / "file")
    index.rebuild(EVERYTHING, mark="1")
    assert found(index, "эвакуация") == "1"
    index.update(Changes.removed(RUS))
    assert found(index, "эвакуация") == ""


def test_a_disk_whose_files_cannot_be_mapped_into_memory_is_read_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Shares of a network refuse it; the library then gives up."""

    def refused(*_asked: object, **_more: object) -> None:
        raise OSError(errno.ENODEV, "No such device")

    monkeypatch.setattr("mmap.mmap", refused)
    index = SearchIndex.open("key", folder=tmp_path)
    index.rebuild(EVERYTHING, mark="7")
    assert found(index, "эвакуация") == "1"
    index.close()
    again = SearchIndex.open("key", folder=tmp_path)
    assert again.mark == "7"
    assert found(again, "эвакуация") == "1"
    again.close()


def test_an_index_another_process_has_is_left_to_it(index: SearchIndex, tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from workbench.search import SearchIndex;"
        "index = SearchIndex.open('key', folder=Path(sys.argv[1])); print(repr(index.mark)); index.rebuild([])"
    )
    root = Path(__file__).parents[1]
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)],
        capture_output=True, text=True, check=True, env={**os.environ, "PYTHONPATH": str(root)},
    )  # fmt: skip
    assert done.stdout == "''\n"
    assert found(index, "эвакуация") == "1"


def test_an_edit_that_fails_leaves_the_index_as_it_was(index: SearchIndex, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("workbench.search.index._shown", None)
    with pytest.raises(TypeError):
        index.update(Changes.replaced(RUS, law({**TEXTS, "1": "слон"})), mark="2")
    assert index.mark == "1"
    assert (found(index, "эвакуация"), found(index, "слон")) == ("1", "")


# --- anything may be typed


@given(st.text(alphabet='абвдети эваку12-*~"«»:()|-+&\\/^?[]{}.,ORартicleknd', max_size=40), st.booleans())
@settings(max_examples=400)
def test_whatever_is_typed_is_answered(typed: str, as_you_type: bool) -> None:
    index = _SHARED
    answer = index.search(typed, as_you_type=as_you_type)
    assert answer.total >= len(answer.hits)
    assert sum(answer.facets.get("kind", {}).values()) == answer.total


_SHARED = SearchIndex._in_memory()
_SHARED.rebuild(EVERYTHING)


@pytest.mark.parametrize(
    ("text", "stems", "beginnings", "expected"),
    [
        ("Права ребенка", {"прав"}, (), "<b>Права</b> ребенка"),
        ("Права ребенка", set(), ("реб",), "Права <b>ребенка</b>"),
        ("Права", set(), (), "Права"),
        ("", set(), (), ""),
        ("а\nб", set(), (), "а · б"),
    ],
)
def test_a_snippet_marks_what_was_found(text: str, stems: set[str], beginnings: tuple[str, ...], expected: str) -> None:
    assert snippet(text, frozenset(stems), beginnings) == expected


@given(
    st.lists(st.sampled_from(["права", "ребенка", "\n", ",", "и"]), max_size=200).map(" ".join),
    st.sampled_from(["прав", "нет"]),
)
def test_a_snippet_is_a_stretch_of_the_text(text: str, stem: str) -> None:
    shown = snippet(text, frozenset({stem}))
    bare = shown.replace("<b>", "").replace("</b>", "").strip("…")
    assert bare in text.replace("\n", " · ")
    assert len(bare) <= 400
    assert ("<b>" in shown) == (stem in text)


def test_a_snippet_of_an_amendment_is_of_one_of_its_texts(index: SearchIndex) -> None:
    text = PART.join(("the needs of children", "Порядок эвакуации ребенка", "балалар"))
    assert snippet(text, frozenset({"эвакуац", "ребенок"})) == "Порядок <b>эвакуации</b> <b>ребенка</b>"
    (hit,) = index.search("дети kind:amendment").hits
    assert hit.plain in AMENDMENT.wording.values()


def test_a_snippet_shows_where_most_of_the_words_are() -> None:
    text = "права " + "нет " * 200 + "права ребенка опекуна " + "нет " * 200
    assert "<b>права</b> <b>ребенка</b> <b>опекуна</b>" in snippet(text, frozenset({"прав", "ребенок", "опекун"}))


def test_a_lexicon_is_read_back_from_its_lines() -> None:
    lexicon = Lexicon()
    lexicon.learn("rus", ["дети", "детям"], {"дети": "ребенок", "детям": "ребенок"})
    lexicon.learn("kaz", ["дети"], {"дети": "дет"})
    again = Lexicon.read(lexicon.fresh())
    assert lexicon.fresh() == ""
    assert set(again.starting("дет")) == {"ребенок", "дет"}
    assert set(again.near("детя")) == set(again.starting("дет"))
    assert again.suggestion("дэти") == "дети"
    assert again.knows(["дет"])
    with pytest.raises(ValueError):
        Lexicon.read("torn li")
