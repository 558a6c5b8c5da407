"""Provisions made as the law prescribes them: articles, points, subpoints, parts, indents, in three languages."""

from __future__ import annotations

from hypothesis import strategies as st

from workbench.languages import LANGUAGES
from workbench.law.act import Kind, Provision
from workbench.law.eid import assign

_WORDS = {
    "rus": "орган права детей защиты «Закона» 12-1 органов № 188-V и безопасности пункта 5 статьи 7",
    "kaz": "орган балалар құқықтары қорғау «Заң» 12-1 № 188-V және қауіпсіздік 7-баптың 5-тармағы",
    "eng": "body rights of children protection 12-1 No. 188-V and safety of Article 7",
}
_CAPITALS = {
    "rus": ("Орган", "Ребенок", "Порядок"),
    "kaz": ("Уәкілетті", "Бала", "Тәртіп"),
    "eng": ("Body", "Child", "Order"),
}


def provisions(language: str) -> st.SearchStrategy[Provision]:
    """Articles, chapters, points and subpoints of this language, addressed."""
    made = _Made(language)
    return st.one_of(article(made), chapter(made), paragraph(made, "3"), point(made, "2-1", ";")).map(
        lambda provision: assign((provision,))[0]
    )


class _Made:
    def __init__(self, language: str) -> None:
        self.markers = LANGUAGES[language].markers
        words = st.lists(st.sampled_from(_WORDS[language].split()), min_size=1, max_size=9).map(" ".join)
        capital = st.sampled_from(_CAPITALS[language])
        self.item = st.builds("{} {}".format, capital.map(str.lower), words)
        self.title = st.builds("{} {}".format, capital, words).map(
            lambda text: f"{text} {_CAPITALS[language][1].lower()}"
        )

    def sentence(self, end: str) -> st.SearchStrategy[str]:
        return self.title.map(lambda text: text + end)


@st.composite
def article(draw: st.DrawFn, made: _Made) -> Provision:
    num = draw(st.sampled_from(("1", "12", "12-1", "104")))
    label = made.markers.label(Kind.ARTICLE, num)
    heading = draw(made.title)
    shape = draw(st.sampled_from(("sentence", "points", "paragraphs", "nothing")))
    if shape == "nothing":
        return Provision(Kind.ARTICLE, num, label, heading)
    if shape == "paragraphs":
        count = draw(st.integers(1, 3))
        return Provision(
            Kind.ARTICLE,
            num,
            label,
            heading,
            children=tuple(draw(paragraph(made, str(at))) for at in range(1, count + 1)),
        )
    text, children = draw(body(made, lists=shape == "points"))
    return Provision(Kind.ARTICLE, num, label, heading, text, children)


@st.composite
def chapter(draw: st.DrawFn, made: _Made) -> Provision:
    label = made.markers.label(Kind.CHAPTER, "3-1")
    return Provision(Kind.CHAPTER, "3-1", label, draw(made.title), children=(draw(article(made)), draw(article(made))))


@st.composite
def paragraph(draw: st.DrawFn, made: _Made, num: str) -> Provision:
    text, children = draw(body(made, lists=draw(st.booleans())))
    return Provision(Kind.PARAGRAPH, num, f"{num}.", text=text, children=children)


@st.composite
def point(draw: st.DrawFn, made: _Made, num: str, end: str) -> Provision:
    if draw(st.integers(0, 3)):
        return Provision(Kind.POINT, num, f"{num})", text=draw(made.item) + end)
    lines = draw(st.integers(1, 3))
    ends = [";"] * (lines - 1) + [end]
    indents = tuple(Provision(Kind.INDENT, text=draw(made.item) + mark) for mark in ends)
    return Provision(Kind.POINT, num, f"{num})", text=draw(made.item) + ":", children=indents)


@st.composite
def body(draw: st.DrawFn, made: _Made, *, lists: bool) -> tuple[str, tuple[Provision, ...]]:
    """A first part with or without a list, then further parts with or without one."""
    children: list[Provision] = []
    text = draw(made.sentence(":" if lists else "."))
    if lists:
        children.extend(draw(list_of(made)))
    for _ in range(draw(st.integers(0, 2))):
        if draw(st.booleans()):
            children.append(Provision(Kind.SUBPARAGRAPH, text=draw(made.sentence("."))))
        else:
            children.append(
                Provision(Kind.SUBPARAGRAPH, text=draw(made.sentence(":")), children=tuple(draw(list_of(made))))
            )
    return text, tuple(children)


@st.composite
def list_of(draw: st.DrawFn, made: _Made) -> list[Provision]:
    if draw(st.booleans()):
        nums = draw(st.sampled_from((("1", "2"), ("1", "1-1", "2", "3"))))
        return [draw(point(made, num, "." if num == nums[-1] else ";")) for num in nums]
    count = draw(st.integers(1, 3))
    return [Provision(Kind.INDENT, text=draw(made.item) + (";" if at < count else ".")) for at in range(1, count + 1)]
