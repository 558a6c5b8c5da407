"""What `amending.cite` writes, `citing` finds again, in whatever sentence it stands."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.languages import LANGUAGES
from workbench.languages.formulae import Citation, Role
from workbench.languages.mentions import Mention, Whose
from workbench.law.act import Kind

NUMBERS = st.integers(1, 150).map(str) | st.tuples(st.integers(1, 99), st.integers(1, 9)).map(
    lambda n: f"{n[0]}-{n[1]}"
)


@st.composite
def addresses(draw: st.DrawFn) -> tuple[tuple[Kind, str], ...]:
    steps = [(Kind.ARTICLE, draw(NUMBERS)), (Kind.PARAGRAPH, draw(NUMBERS)), (Kind.POINT, draw(NUMBERS))]
    return tuple(steps[: draw(st.integers(1, 3))])


FRAMES = {
    "rus": ("меры, предусмотренные {} настоящего Закона, принимаются", Role.ADDED),
    "kaz": ("осы Заңның {} көзделген шаралар қабылданады", Role.INSIDE),
    "eng": ("measures under {} of this Law are taken", Role.OF),
}


@settings(max_examples=150)
@given(st.sampled_from(sorted(FRAMES)), addresses())
def test_an_address_as_written_is_found_in_a_sentence(language: str, steps: tuple[tuple[Kind, str], ...]) -> None:
    frame, role = FRAMES[language]
    text = frame.format(LANGUAGES[language].amending.cite((Citation(steps),), role, False))
    (mention,) = LANGUAGES[language].citing(text)
    assert mention.addresses == (steps,)
    assert mention.of is Whose.THIS_ACT


@settings(max_examples=150)
@given(
    st.sampled_from(sorted(FRAMES)),
    st.text(st.sampled_from("статьи пункт 2 12-1) настоящей Закона бабының осы Article (),–«»\n1"), max_size=60),
)
def test_no_text_breaks_it_and_mentions_stand_apart(language: str, text: str) -> None:
    found: tuple[Mention, ...] = LANGUAGES[language].citing(text)
    ends = [0, *(each.end for each in found)]
    assert all(end <= each.start < each.end <= len(text) for end, each in zip(ends, found, strict=False))
