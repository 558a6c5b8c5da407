"""Records as plain values and back, driven by the fields of their dataclasses.

Plain values are what JSON has: a `codec` turns a value of a field into one and reads it back. Both ways check: a value
of the wrong type on its way in is a bug (TypeError); a plain value of the wrong shape on its way out is damage
(ValueError), never a half-read record.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from workbench.law.change import Record

R = TypeVar("R")

KINDS: dict[str, type[Record]] = {kind.__name__.lower(): kind for kind in get_args(Record)}
"""Every kind of record by the name the project file knows it by: 'amendment' -> Amendment."""


def kind_of(record: Record | type[Record]) -> str:
    """Return the name the project file knows this kind of record by."""
    return (record if isinstance(record, type) else type(record)).__name__.lower()


@dataclass(frozen=True, slots=True)
class Codec:
    """How values of one type are written as plain values and read back."""

    encode: Callable[[Any], Any]
    decode: Callable[[Any], Any]


@cache
def codec(hint: Any) -> Codec:
    """Return the codec of a type as fields annotate it: `str | None`, `Mapping[str, str]`, `tuple[Provision, ...]`."""
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in (Union, UnionType):
        return _optional(next(argument for argument in arguments if argument is not NoneType))
    if origin is tuple:
        return _sequence(arguments[0]) if arguments[-1] is Ellipsis else _fixed(arguments)
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return _mapping(*arguments)
    if is_dataclass(hint):
        return _dataclass(hint)
    if issubclass(hint, Enum):
        return Codec(lambda value: _checked(value, hint).value, hint)
    if hint in (datetime, date):
        return Codec(
            lambda value: _checked(value, hint).isoformat(), lambda plain: hint.fromisoformat(_read(plain, str))
        )
    if hint is str:
        return Codec(_text, lambda plain: _read(plain, str))
    if hint in (int, bool):
        return Codec(lambda value: _checked(value, hint), lambda plain: _read(plain, hint))
    raise TypeError(f"no record may hold {hint!r}")


@cache
def hints(kind: type) -> dict[str, Any]:
    """Return the fields of a dataclass and their types, in order."""
    types = get_type_hints(kind)
    return {field.name: types[field.name] for field in fields(kind)}


def to_plain(record: Any) -> dict[str, Any]:
    """Return the record as a JSON object."""
    kind: Any = type(record)
    return dict(codec(kind).encode(record))


def from_plain(kind: type[R], plain: Any) -> R:
    """Return the record a JSON object holds; ValueError if it is none."""
    hint: Any = kind
    try:
        value = codec(hint).decode(plain)
    except RecursionError as error:
        raise ValueError("it is nested as no record is") from error
    assert isinstance(value, kind)
    return value


def _optional(hint: Any) -> Codec:
    inner = codec(hint)
    return Codec(
        lambda value: None if value is None else inner.encode(value),
        lambda plain: None if plain is None else inner.decode(plain),
    )


def _sequence(hint: Any) -> Codec:
    def encode(value: Any) -> list[Any]:
        if not value:
            return []
        write = codec(hint).encode  # looked up when used: provisions hold provisions
        return [write(item) for item in _checked(value, tuple)]

    return Codec(
        encode,
        lambda plain: tuple([codec(hint).decode(item) for item in _read(plain, list)]),
    )


def _fixed(parts: tuple[Any, ...]) -> Codec:
    codecs = [codec(part) for part in parts]
    return Codec(
        lambda value: [part.encode(item) for part, item in zip(codecs, _checked(value, tuple), strict=True)],
        lambda plain: tuple(part.decode(item) for part, item in zip(codecs, _read(plain, list), strict=True)),
    )


def _mapping(key: Any, value: Any) -> Codec:
    keys, values = codec(key), codec(value)
    return Codec(
        lambda mapping: {keys.encode(name): values.encode(item) for name, item in _checked(mapping, Mapping).items()},
        lambda plain: {keys.decode(name): values.decode(item) for name, item in _read(plain, dict).items()},
    )


def _dataclass(kind: Any) -> Codec:
    writers: dict[str, Callable[[Any], Any]] = {}  # of the fields, looked up when used: provisions hold provisions

    def encode(value: Any) -> dict[str, Any]:
        if not writers:
            writers.update((name, codec(hint).encode) for name, hint in hints(kind).items())
        _checked(value, kind)
        name, plain = "", {}
        try:
            for name, write in writers.items():
                plain[name] = write(getattr(value, name))
        except TypeError as error:
            raise TypeError(f"{kind.__name__}.{name}: {error}") from None
        return plain

    def decode(plain: Any) -> Any:
        known = hints(kind)
        unknown = _read(plain, dict).keys() - known.keys()
        if unknown:
            raise ValueError(f"{kind.__name__} has no field {min(unknown)!r}")
        try:
            return kind(**{name: codec(known[name]).decode(item) for name, item in plain.items()})
        except TypeError as error:  # a field without default is missing
            raise ValueError(str(error)) from error

    return Codec(encode, decode)


def _text(value: Any) -> str:
    return value if type(value) is str else str(_checked(value, str))


def _checked(value: R, kind: type) -> R:
    """Return the value if it is of the kind its field declares; a truth value is no number, a moment no date."""
    if not isinstance(value, kind) or (kind in (int, date) and type(value) is not kind):
        raise TypeError(f"{value!r:.80} is no {kind.__name__}")
    return value


def _read(plain: Any, kind: type[R]) -> R:
    if type(plain) is not kind:
        raise ValueError(f"{plain!r:.80} is no {kind.__name__}")
    return plain
