"""Suggestions: measured on 100 labelled pairs of a recommendation and an article.

Labels of the sample laws are the links of the sample project, made by its author with the texts in hand
(`sample_laws/links.toml`): 40 pairs of a recommendation and an article, but for one that says “not applicable”. Labels
of the real law are in `pairs_real_law.toml`, 26 pairs, and in `pairs_held_out.toml`, 34 pairs in English that the
vocabulary was not developed on. What is missed is kept in `MISSED`, with the reason.

Measured: the 66 pairs asked for in a language of the law, 0.91 among the first five and 0.92 among the first ten; the
84 pairs asked for in English, 0.82 and 0.90; the 34 held out alone, 0.82 and 1.0; all 100 pairs, each asked for as it
is labelled, 0.88 and 0.95.
"""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path

import pytest

from workbench.analysis.suggestions import Suggester
from workbench.analysis.vocabulary import Vocabulary, read_vocabulary
from workbench.importers import import_act
from workbench.law.act import Act, Kind, Provision
from workbench.law.eid import article_of, with_eids
from workbench.law.recommendation import Recommendation
from workbench.law.reference import ProvisionRef

ROOT = Path(__file__).parents[2]
SAMPLES = ROOT / "sample_laws"
LAWS = ROOT / ".." / "shared" / "laws"

HERE = Path(__file__).parent

MISSED = {
    ("R-04", "188-V", "art_17"): "norms of life support are asked for, the article speaks of stocks",
    ("R-07", "188-V", "art_10"): "one subpoint of a long list of powers registers the affected population",
    ("R-07", "188-V", "art_12"): "a person's right in a list of ten is linked, the words are spread",
    (
        "R-15",
        "518-IV",
        "art_119",
    ): "the link says where a provisional guardian might stand, the article says nothing of it",
    ("R-23", "345-II", "art_7-1"): "a commission “considers the situation of children”: monitoring in other words",
}
MISSED_OF_THE_REAL_LAW = {
    (
        "eng",
        "Use the state material reserve for humanitarian aid",
        "art_96",
    ): "a drafter opens it beside article 94; it speaks of regulating the market, prices and trade, of no aid",
}
"""Missed at ten. At six stands «эвакуационные органы» (art. 8), behind articles that speak of children."""
MISSED_IN_ENGLISH = {
    ("R-21", "224-VII", "art_133"): "the article lists orphanhood, disability, violence: no word of an emergency",
    ("R-22", "224-VII", "art_120"): "“shortened time limits” is the point, the article speaks of who has a right",
}


def read(path: Path) -> Act:
    return import_act(path).act


@cache
def samples() -> tuple[Act, ...]:
    return tuple(read(path) for path in sorted((SAMPLES / "sources").glob("*.txt")))


def sample_ranks(languages: tuple[str, ...], *, asked_in: tuple[str, ...] = ()) -> dict[tuple[str, str, str], int]:
    """Return the place of each labelled article, 99 where it is not among thirty."""
    links = tomllib.loads((SAMPLES / "links.toml").read_text(encoding="utf-8"))["link"]
    asked = tomllib.loads((SAMPLES / "sources" / "recommendations.toml").read_text(encoding="utf-8"))["recommendation"]
    acts = samples()
    works = {act.number: act.work for act in acts}
    suggester = Suggester([act for act in acts if act.language in languages], read_vocabulary())
    texts = {each["code"]: {code: each[code] for code in asked_in or languages} for each in asked}
    themes = {each["code"]: "" if asked_in else each.get("theme", "") for each in asked}  # themes are in Russian
    ranks = {}
    for link in links:
        if link["conformity"] == "not_applicable":
            continue
        key = link["recommendation"], link["work"], article_of(link["eid"])
        found = suggester.provisions(texts[key[0]], theme=themes[key[0]], limit=30)
        refs = [each.ref for each in found]
        wanted = ProvisionRef(works[key[1]], key[2])
        ranks[key] = refs.index(wanted) + 1 if wanted in refs else 99
    return ranks


def english_ranks() -> dict[tuple[str, str, str], int]:
    """Return the places for the samples where the recommendation is in English and the law in Russian and Kazakh."""
    return sample_ranks(("rus", "kaz"), asked_in=("eng",))


@cache
def real_ranks(file: str = "pairs_real_law.toml") -> dict[tuple[str, str, str], int]:
    if not (LAWS / "rus" / "kz_civil_protection.md").exists():
        return {}
    acts = {code: import_act(LAWS / code / "kz_civil_protection.md", language=code).act for code in ("rus", "kaz")}
    suggesters = {code: Suggester([act], read_vocabulary()) for code, act in acts.items()}
    ranks = {}
    for language, text, eids in tomllib.loads((HERE / file).read_text("utf-8"))["pairs"]:
        suggester = suggesters["kaz" if language == "kaz" else "rus"]
        refs = [each.ref.eid for each in suggester.provisions({language: text}, limit=30)]
        for eid in eids:
            ranks[language, text, eid] = refs.index(eid) + 1 if eid in refs else 99
    return ranks


def recall(ranks: dict[tuple[str, str, str], int], at: int) -> float:
    return sum(rank <= at for rank in ranks.values()) / len(ranks)


def test_recall_on_the_labelled_pairs() -> None:
    ranks = {**sample_ranks(("rus", "kaz")), **real_ranks()}
    missed = {key: rank for key, rank in ranks.items() if rank > 5}
    assert recall(ranks, 5) >= 0.8, missed
    assert recall(ranks, 10) >= 0.9, missed


def test_what_is_missed_among_the_samples_is_explained() -> None:
    missed = {key for key, rank in sample_ranks(("rus", "kaz")).items() if rank > 10}
    assert missed <= MISSED.keys()


def test_what_is_missed_in_the_real_law_is_explained() -> None:
    missed = {key for key, rank in real_ranks().items() if rank > 10}
    assert missed <= MISSED_OF_THE_REAL_LAW.keys()


def test_an_english_recommendation_finds_russian_and_kazakh_articles() -> None:
    """84 pairs: 40 of the samples, 10 and 34 of the real law."""
    if not real_ranks():
        pytest.skip("the real law is not beside the project")
    real = {key: rank for key, rank in real_ranks().items() if key[0] == "eng"}
    ranks = {**english_ranks(), **real, **real_ranks("pairs_held_out.toml")}
    missed = {key: rank for key, rank in ranks.items() if rank > 5}
    assert len(ranks) == 84
    assert recall(ranks, 5) >= 0.8, missed
    assert recall(ranks, 10) >= 0.9, missed


def test_pairs_the_vocabulary_was_not_made_on_are_found_as_well() -> None:
    ranks = real_ranks("pairs_held_out.toml")
    if not ranks:
        pytest.skip("the real law is not beside the project")
    assert recall(ranks, 5) >= 0.8
    assert recall(ranks, 10) >= 0.9


def test_what_is_missed_in_english_is_explained() -> None:
    missed = {key for key, rank in english_ranks().items() if rank > 10}
    assert missed <= MISSED.keys() | MISSED_IN_ENGLISH.keys()


WORDS = Vocabulary.of([(("оповещение",), ("құлақтандыру",), ("warning", "early warning"))])
ACT = with_eids(
    Act("a", "/akn/kz/act/x", "rus", "О защите", provisions=tuple(
        Provision(Kind.ARTICLE, num, f"Статья {num}.", heading, text)
        for num, heading, text in (
            ("1", "Оповещение", "Население оповещают сигналом."),
            ("2", "Питание", "Дети получают питание."),
            ("3", "Учет", "Ведется учет имущества."),
        )
    ))
)  # fmt: skip


def test_matching_words_are_shown_in_the_language_of_the_law() -> None:
    (found,) = Suggester([ACT], WORDS).provisions({"eng": "Strengthen early warning"})
    assert (found.ref.eid, found.words) == ("art_1", ("оповещение",))


def test_recommendations_are_suggested_for_a_provision() -> None:
    asked = (
        Recommendation("r1", "R-1", {"rus": "Вести учет"}),
        Recommendation("r2", "R-2", {"rus": "Дать детям питание"}),
    )
    found = Suggester([ACT], WORDS).recommendations(ProvisionRef("/akn/kz/act/x", "art_2__para_1"), asked)
    assert [each.recommendation for each in found] == ["r2"]


def test_a_text_of_nothing_in_common_finds_nothing() -> None:
    assert Suggester([ACT], WORDS).provisions({"rus": "и в на"}) == ()
