from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.store.store_values import ACT, AMENDMENT, values
from workbench.errors import UnusableInput
from workbench.law.act import Act, Kind, Provision
from workbench.law.amendment import Amendment
from workbench.store.provisions import DEEPEST, rows_of, tree_of
from workbench.store.records import KINDS, from_plain, to_plain
from workbench.store.tables import checksum, loads, record_of, row_of

SIMPLE = [kind for kind in KINDS.values() if kind is not Act]


@given(st.sampled_from(list(KINDS.values())).flatmap(values))
@settings(max_examples=150)
def test_any_record_is_read_back_from_json_as_it_was(record: Any) -> None:
    assert from_plain(type(record), json.loads(json.dumps(to_plain(record)))) == record


@given(st.sampled_from(SIMPLE).flatmap(values))
@settings(max_examples=150)
def test_any_record_is_read_back_from_its_row_as_it_was(record: Any) -> None:
    assert record_of(type(record), row_of(record)) == record


@given(values(Act))
@settings(max_examples=100)
def test_any_tree_of_provisions_is_read_back_from_its_rows(act: Act) -> None:
    read = tree_of(rows_of(act.provisions))
    assert read == act.provisions
    assert [each.id for each in Act("", "", "", "", provisions=read).walk()] == [each.id for each in act.walk()]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("id", 1),
        ("wording", [("rus", "x")]),
        ("wording", {"rus": None}),
        ("replacements", {"rus": [("a", "b")]}),
        ("replacements", {"rus": (("a",),)}),
        ("recommendations", ["r1"]),
        ("action", "revise"),
        ("chosen", 1),
        ("created", "2026-01-01"),
        ("commencement", datetime(2026, 1, 1)),
    ],
)
def test_a_value_of_the_wrong_type_never_reaches_the_file(field: str, value: object) -> None:
    with pytest.raises((TypeError, ValueError)):
        row_of(replace(AMENDMENT, **{field: value}))


@pytest.mark.parametrize(
    "plain",
    [
        {"id": "a"},
        {**to_plain(AMENDMENT), "colour": "red"},
        {**to_plain(AMENDMENT), "status": "lost"},
        {**to_plain(AMENDMENT), "created": "yesterday"},
        {**to_plain(AMENDMENT), "wording": ["rus"]},
        [],
        None,
    ],
)
def test_a_plain_value_of_the_wrong_shape_is_refused(plain: object) -> None:
    with pytest.raises(ValueError):
        from_plain(Amendment, plain)


def test_a_row_that_was_changed_on_the_disk_is_noticed() -> None:
    row = row_of(AMENDMENT)
    with pytest.raises(ValueError, match="checksum"):
        record_of(Amendment, {**row, "author": "another"})


def test_a_provision_that_was_changed_on_the_disk_is_noticed() -> None:
    rows = rows_of(ACT.provisions)
    rows[2] = (*rows[2][:6], "другой текст", *rows[2][7:])
    with pytest.raises(ValueError, match="checksum"):
        tree_of(rows)


def test_rows_out_of_order_make_no_tree() -> None:
    rows = rows_of(ACT.provisions)
    with pytest.raises(ValueError, match="out of order"):
        tree_of([rows[1], rows[0], *rows[2:]])


def nested(depth: int) -> tuple[Provision, ...]:
    return (Provision(Kind.POINT, text="x", children=nested(depth - 1)),) if depth >= 0 else ()


def test_an_act_nested_without_end_is_refused_before_it_is_kept_and_when_it_is_read() -> None:
    assert tree_of(rows_of(nested(DEEPEST))) == nested(DEEPEST)
    with pytest.raises(UnusableInput, match="deep"):
        rows_of(nested(DEEPEST + 1))
    rows = [(place, place - 1 if place else None, *row[2:]) for place, row in enumerate(rows_of(nested(0)) * 66)]
    with pytest.raises(ValueError, match="deep"):
        tree_of(rows)


@pytest.mark.parametrize("place", [2, 3, 4, 5, 6, 10, 11])
def test_a_text_of_a_provision_that_is_none_is_noticed(place: int) -> None:
    (row,) = rows_of(nested(0))
    spoilt = [*row[:place], b"x", *row[place + 1 : -1]]
    with pytest.raises(ValueError):
        tree_of([(*spoilt, checksum(spoilt))])


@pytest.mark.parametrize("text", ["[" * 100_000, "[" * 100_000 + "]" * 100_000, b"\xff", "{"])
def test_json_without_end_is_damage(text: str | bytes) -> None:
    with pytest.raises(ValueError):
        loads(text)
