"""Records for the tests of the store, and a strategy for any record there can be."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import is_dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from enum import Enum
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin

from hypothesis import strategies as st

from workbench.law.act import Act, Kind, NoteKind, Provision, ServiceNote
from workbench.law.amendment import Action, Amendment
from workbench.law.reference import ProvisionRef
from workbench.store.records import hints

WORK = "/akn/kz/act/2014-04-11/188-v"

AMENDMENT = Amendment(
    "a1", ProvisionRef(WORK, "art_5"), Action.REVISE, {"rus": "Статья 5. Права\nТекст", "kaz": "5-бап. Құқықтар"}
)

ACT = Act(
    "act1",
    WORK,
    "rus",
    "О гражданской защите",
    number="188-V",
    date=date(2014, 4, 11),
    provisions=(
        Provision(
            Kind.CHAPTER,
            "1",
            "Глава 1.",
            "ОБЩИЕ ПОЛОЖЕНИЯ",
            eid="chp_1",
            children=(
                Provision(
                    Kind.ARTICLE,
                    "5",
                    "Статья 5.",
                    "Права",
                    "Вступление:",
                    eid="art_5",
                    notes=(ServiceNote(NoteKind.AMENDED, "Сноска."),),
                    children=(
                        Provision(Kind.POINT, "1", "1)", "", "негiзгi\u00a0ұғым;", eid="art_5__point_1"),
                        Provision(Kind.TABLE, "1", rows=(("а", "б"), ("в", "г")), eid="art_5__table_1"),
                    ),
                ),
                Provision(Kind.ARTICLE, "6", "Статья 6.", "Исключена", eid="art_6", excluded=True),
            ),
        ),
    ),
)

TEXT = st.text(st.characters(exclude_categories=("Cs",)), max_size=12)
_ZONES = st.sampled_from([None, UTC, timezone(timedelta(hours=5))])


def values(hint: Any, depth: int = 2) -> st.SearchStrategy[Any]:
    """Return a strategy for the values of a field annotated so."""
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in (Union, UnionType):
        inner = next(each for each in arguments if each is not NoneType)
        return st.none() | values(inner, depth)
    if origin is tuple:
        if arguments[-1] is not Ellipsis:
            return st.tuples(*(values(each, depth) for each in arguments))
        if arguments[0] is Provision and depth == 0:
            return st.just(())
        deeper = depth - (arguments[0] is Provision)
        return st.lists(st.deferred(lambda: values(arguments[0], deeper)), max_size=3).map(tuple)
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return st.dictionaries(values(arguments[0]), values(arguments[1]), max_size=3)
    if is_dataclass(hint):
        return st.builds(hint, **{name: values(inner, depth) for name, inner in hints(hint).items()})
    if issubclass(hint, Enum):
        return st.sampled_from(hint)
    simple = {str: TEXT, bool: st.booleans(), int: st.integers(-(2**53), 2**53), date: st.dates()}
    return st.datetimes(timezones=_ZONES) if hint is datetime else simple[hint]
