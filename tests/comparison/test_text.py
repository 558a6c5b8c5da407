from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from workbench.comparison.text import compare_text
from workbench.comparison.tokens import tokens
from workbench.law.folding import fold
from workbench.law.revision import Revised, after, before

ALPHABET = 'аб iі12-,.№«»"\n\r\u00a0\u2028 \U00010000\U0010ffff'
TEXTS = st.text(st.sampled_from(ALPHABET), max_size=60) | st.text(max_size=40)
WORDS = st.lists(
    st.sampled_from(["орган", "органы", "и", "в", "12-1", "12", "№ 188-V", ",", "негiзгi", "негізгі"]), max_size=25
)


def shown(old: str, new: str) -> list[str]:
    marks = {Revised.KEPT: "=", Revised.INSERTED: "+", Revised.DELETED: "-"}
    return [marks[revision.revised] + revision.text for revision in compare_text(old, new)]


@given(TEXTS, TEXTS)
@example("", "")
@example("а", "")
@example("\u2028", "\n")
@settings(max_examples=600)
def test_both_texts_come_out_exactly(old: str, new: str) -> None:
    revisions = compare_text(old, new)
    assert before(revisions) == old
    assert after(revisions) == new


@given(st.lists(WORDS, max_size=6), st.lists(WORDS, max_size=6))
@settings(max_examples=400)
def test_words_are_never_cut(old_lines: list[list[str]], new_lines: list[list[str]]) -> None:
    old, new = ("\n".join(" ".join(line) for line in lines) for lines in (old_lines, new_lines))
    for other_side, text in ((Revised.INSERTED, old), (Revised.DELETED, new)):
        inside: set[int] = set()
        at = 0
        for token in tokens(text):
            inside |= set(range(at + 1, at + len(token))) if not token.isspace() else set()
            at += len(token)
        cut = 0
        for revision in compare_text(old, new):
            if revision.revised is not other_side:
                cut += len(revision.text)
                assert cut not in inside


@given(TEXTS, TEXTS)
@settings(max_examples=300)
def test_runs_are_not_empty_and_neighbours_differ_in_kind(old: str, new: str) -> None:
    revisions = compare_text(old, new)
    assert all(revision.text for revision in revisions)
    assert all(a.revised is not b.revised for a, b in pairwise(revisions))


@given(TEXTS)
def test_equal_texts_are_kept_whole(text: str) -> None:
    assert [revision.revised for revision in compare_text(text, text)] == [Revised.KEPT] * bool(text)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("пункт 12 закона", "пункт 12-1 закона", ["=пункт ", "-12", "+12-1", "= закона"]),
        ("Закон № 188-V", "Закон № 188-VI", ["=Закон ", "-№ 188-V", "+№ 188-VI"]),
        ("права детей", "права всех детей", ["=права ", "+всех ", "=детей"]),
        ("органы, лица", "органы, дети, лица", ["=органы, ", "+дети, ", "=лица"]),
        ("рассматривает орган", "рассмотреть орган", ["-рассматривает", "+рассмотреть", "= орган"]),
        ("статьи 5, 7", "статьи 5, 8", ["=статьи 5, ", "-7", "+8"]),
    ],
)
def test_a_number_or_word_changes_as_one(old: str, new: str, expected: list[str]) -> None:
    assert shown(old, new) == expected


def test_look_alikes_are_matched_and_only_they_are_shown() -> None:
    old, new = "негiзгi ұғымдар мен анықтама", "негізгі ұғымдар мен анықтамалар"
    assert shown(old, new) == ["-негiзгi", "+негізгі", "= ұғымдар мен ", "-анықтама", "+анықтамалар"]


def test_a_mostly_changed_paragraph_is_shown_whole() -> None:
    old = "Местные исполнительные органы организуют эвакуацию населения."
    new = "Уполномоченный орган утверждает порядок оказания помощи детям."
    assert shown(old, new) == [f"-{old}", f"+{new}"]


def test_a_change_is_told_once_though_a_short_word_in_it_stayed() -> None:
    old = "органы управления силами гражданской защиты в областях"
    new = "органы надзора за службами экстренной помощи в областях"
    assert shown(old, new)[0] == "=органы "
    assert sum(run[0] == "-" for run in shown(old, new)) == 1


def test_paragraphs_are_paired_before_words() -> None:
    old = "1) права детей;\n2) обязанности родителей;\n3) помощь государства."
    new = (
        "1) права детей;\n2) защита детей в чрезвычайных ситуациях;\n3) обязанности родителей;\n4) помощь государства."
    )
    runs = shown(old, new)
    assert "+2) защита детей в чрезвычайных ситуациях;\n" in runs[1] + "".join(runs)
    assert "обязанности родителей" in "".join(run for run in runs if run[0] == "=")


def test_the_result_does_not_depend_on_paragraphs_elsewhere() -> None:
    same = "\n".join(f"{n}. Пункт остается." for n in range(400))
    runs = shown(f"{same}\nстарое слово здесь\n{same}", f"{same}\nновое слово здесь\n{same}")
    assert [run for run in runs if run[0] != "="] == ["-старое", "+новое"]


@given(WORDS)
def test_tokens_joined_are_the_text(words: list[str]) -> None:
    text = " ".join(words)
    assert "".join(tokens(text)) == text
    assert tokens(fold(text)) == [fold(token) for token in tokens(text)]


@pytest.mark.parametrize("size", [1, 40, 400])
def test_a_text_rewritten_whole_is_one_replacement(size: int) -> None:
    old = "\n".join(f"Старая норма номер {n} о защите населения." for n in range(size))
    new = "\n".join(f"Иные правила {n * 7} регулируют совершенно другое." for n in range(size + 1))
    kinds = [revision.revised for revision in compare_text(old, new)]
    assert kinds == [Revised.DELETED, Revised.INSERTED]


def test_a_very_long_text_is_compared_too() -> None:
    lines = [f"{n}. Норма номер {n} о защите детей." for n in range(24_000)]
    new = [line for n, line in enumerate(lines) if n not in (7, 20_000)]
    new[500] = "501. Норма изменена о защите детей."
    new[23_000] += " Дополнена."
    revisions = compare_text("\n".join(lines), "\n".join(new))
    assert after(revisions) == "\n".join(new)
    assert sum(revision.revised is Revised.DELETED for revision in revisions) == 3
    assert sum(len(revision.text) for revision in revisions if revision.revised is not Revised.KEPT) < 200


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (  # what was kept in the middle stays kept, though the spaces could be matched otherwise
            "азаматтарды эвакуациялауды ұйымдастырады және қамтамасыз етеді.",
            "азаматтарды, оның ішінде балаларды эвакуациялауды ұйымдастырады.",
            [
                "=азаматтарды",
                "+, оның ішінде балаларды",
                "= эвакуациялауды ұйымдастырады",
                "- және қамтамасыз етеді",
                "=.",
            ],
        ),
        (
            "местные органы обеспечивают",
            "городские органы организуют",
            ["-местные органы обеспечивают", "+городские органы организуют"],
        ),
        ("слово ,  и", "слово, и", ["=слово", "- ", "=,", "-  ", "+ ", "=и"]),
    ],
)
def test_words_are_matched_and_spaces_follow_them(old: str, new: str, expected: list[str]) -> None:
    assert shown(old, new) == expected
