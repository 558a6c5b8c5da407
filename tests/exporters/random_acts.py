"""Random pairs of acts: one in force, one as proposed after edits of every kind, all by a seed."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from workbench.law.act import Act, Kind, Provision
from workbench.law.eid import with_eids

WORDS = [
    "уполномоченный", "орган", "ребенок", "дети", "эвакуация", '"Стандарт"', "№", "188-V", "чрезвычайная", "ситуация",
    "и", "в", "порядке,", "установленном", "<Республики>", "Казахстан", "&", "өңірлік", "балалардың", "құқығы",
    "төтенше", "жағдай", "–", "5", "10-1)", "«О", "правах", "ребенка»", "мемлекеттiк", "население;", "обеспечивает",
]  # fmt: skip


def pair(seed: int) -> tuple[Act, Act]:
    """Return an act and what a random drafter made of it."""
    rng = Random(seed)
    old = act(rng)
    new = replace(old, provisions=tuple(_edited(rng, provision) for provision in old.provisions))
    return old, with_eids(new)


def act(rng: Random) -> Act:
    """Return an act of a chapter or two with articles, points, subpoints, parts, indents and tables."""
    number = iter(range(1, 100))
    chapters = tuple(
        Provision(Kind.CHAPTER, str(n), f"Глава {n}.", say(rng, 3),
                  children=tuple(_article(rng, next(number)) for _ in range(rng.randint(1, 3))))
        for n in range(1, rng.randint(2, 3))
    )  # fmt: skip
    return with_eids(Act("a", "/akn/kz/act/2020-01-01/1-vi", "rus", "О праве", provisions=chapters))


def say(rng: Random, longest: int = 14) -> str:
    """Return a sentence of random words."""
    return " ".join(rng.choice(WORDS) for _ in range(rng.randint(1, longest)))


def _article(rng: Random, n: int) -> Provision:
    points = tuple(_point(rng, k) for k in range(1, rng.randint(2, 5)))
    return Provision(Kind.ARTICLE, str(n), f"Статья {n}.", say(rng, 4), rng.choice(["", say(rng)]), points)


def _point(rng: Random, n: int) -> Provision:
    children: list[Provision] = []
    if rng.random() < 0.5:
        children += [Provision(Kind.POINT, str(k), f"{k})", text=say(rng)) for k in range(1, rng.randint(2, 5))]
    elif rng.random() < 0.5:
        children += [Provision(Kind.INDENT, text=say(rng)) for _ in range(rng.randint(1, 4))]
    if rng.random() < 0.3:
        children.append(Provision(Kind.SUBPARAGRAPH, text=say(rng).capitalize()))
    if rng.random() < 0.15:
        rows = tuple(tuple(say(rng, 3) for _ in range(3)) for _ in range(rng.randint(1, 4)))
        children.append(Provision(Kind.TABLE, rows=rows))
    return Provision(Kind.PARAGRAPH, str(n), f"{n}.", text=say(rng), children=tuple(children))


def _edited(rng: Random, provision: Provision) -> Provision:
    children: list[Provision] = []
    for child in provision.children:
        fate = rng.random()
        if fate < 0.08:  # goes: unnumbered units vanish, numbered ones keep their number
            if child.kind not in (Kind.INDENT, Kind.SUBPARAGRAPH, Kind.TABLE):
                children.append(replace(child, text="", children=(), rows=(), excluded=True))
            continue
        children.append(_edited(rng, child))
        if fate > 0.92:
            children.append(_beside(rng, child))
    text = provision.text
    if text and rng.random() < 0.25:
        words = text.split()
        at = rng.randrange(len(words))
        words[at : at + rng.randint(0, 3)] = say(rng, 3).split() if rng.random() < 0.7 else []
        text = " ".join(words) or say(rng)
    heading = say(rng, 5) if provision.heading and rng.random() < 0.1 else provision.heading
    rows = provision.rows
    if rows and rng.random() < 0.5:
        at = rng.randrange(len(rows))
        changed = tuple(say(rng, 3) for _ in range(3))
        rows = rng.choice(
            [
                rows[:at] + rows[at + 1 :] or rows,
                (*rows[:at], changed, *rows[at:]),
                (*rows[:at], changed, *rows[at + 1 :]),
            ]
        )
    return replace(provision, heading=heading, text=text, children=tuple(children), rows=rows)


def _beside(rng: Random, child: Provision) -> Provision:
    number = f"{child.num}-1"
    if child.kind is Kind.ARTICLE:
        return replace(_article(rng, 1), num=number, label=f"Статья {number}.")
    if child.kind is Kind.PARAGRAPH:
        return replace(_point(rng, 1), num=number, label=f"{number}.")
    if child.kind is Kind.POINT:
        return Provision(Kind.POINT, number, f"{number})", text=say(rng))
    if child.kind is Kind.TABLE:
        return Provision(Kind.SUBPARAGRAPH, text=say(rng).capitalize())
    return Provision(child.kind, text=say(rng))
