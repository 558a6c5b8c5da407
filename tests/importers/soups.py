"""Line soups: everything a law, a damaged law or no law at all may hold, in any order."""

from __future__ import annotations

from hypothesis import strategies as st

from workbench.importers.lines import Line

_WORDS = st.sampled_from(
    (
        "орган", "Орган", "дети", "бала", "қорғау", "закон", "Заң", "защита", "№", "188-V", "12-1", "«О", "праве»",
        '"слова"', "и", "-", "–", ";", ":", ".", ")", "(", "статьи", "5", "пункта",
    )
)  # fmt: skip
_SENTENCES = st.lists(_WORDS, min_size=0, max_size=8).map(" ".join)
_NUMBERS = st.from_regex(r"[1-9][0-9]?(-[1-9])?|IX|III|12¹", fullmatch=True)
_MARKS = st.sampled_from(
    (
        "Статья {}. ", "Статья {}", "{}-бап. ", "{} бап", "Article {}. ", "Глава {}. ", "{}-тарау. ", "Раздел {}. ",
        "{} бөлім", "Параграф {}. ", "§{}. ", "{}. ", "{}) ", "{}) - 22) ", "а) ", "Приложение {} ", "{}-қосымша",
        "ЧАСТЬ {}", "Глава двадцать вторая ", "Общая часть", '"{}) ', '"Статья {}. ', "- ", "> ", "\t", "\u00a0\u00a0",
        "Сноска. Статья {} исключена Законом РК от 01.01.2020 № 1-VI ", "Примечание РЦПИ!", "Примечание. ", "См.:",
        "Ескерту. {}-бапқа өзгеріс енгізілді - ҚР 29.09.2014 N 239-V ", "(В редакции Закона КР от 1 мая 2001 года N 3",
        "{}. Исключен. ", "{}) алып тасталды - ҚР 24.05.2018 № 156-VI ", "Footnote. Article {} as amended ",
        "СОДЕРЖАНИЕ", "Президент", "Республики Казахстан Н. НАЗАРБАЕВ", "О защите ",
        "Закон Республики Казахстан от 11 апреля 2014 года № 188-V", "изложить в следующей редакции:",
        "мынадай редакцияда жазылсын:", "Утверждены",
        "© 2012 ", "Внести изменения:",
    )
)  # fmt: skip
_ENDINGS = st.sampled_from(("", ".", ";", ":", '";', '".', "\u2028", "\n", ","))


@st.composite
def lines_of_law(draw: st.DrawFn) -> str:
    """A line that looks like one of a law."""
    mark = draw(_MARKS).replace("{}", draw(_NUMBERS))
    return f"{mark}{draw(_SENTENCES)}{draw(_ENDINGS)}"


_ANY_TEXT = st.text(st.characters(exclude_categories=("Cs",)), max_size=30)

TEXTS = st.lists(st.one_of(lines_of_law(), lines_of_law(), _SENTENCES, _ANY_TEXT), max_size=25)

_ROWS = st.lists(st.one_of(_SENTENCES, _ANY_TEXT), min_size=1, max_size=4)


@st.composite
def soups(draw: st.DrawFn) -> list[Line]:
    """Lines as a reader gives them: text, rows of tables, footnotes, running heads, images, styles and levels."""
    lines = []
    for text in draw(TEXTS):
        kind = draw(st.sampled_from(("text",) * 12 + ("table", "footnote", "header", "image")))
        cells = tuple(draw(_ROWS)) if kind == "table" else ()
        number = draw(st.sampled_from(("",) * 8 + ("1)", "2.", "а)"))) if kind == "text" else ""
        style = draw(st.sampled_from(("",) * 8 + ("toc 1", "note")))
        lines.append(Line("" if cells else text, style, draw(st.integers(0, 2)), number, cells, kind=kind))
    return lines
