"""Whether two texts of law say the same: what reads the same is the same, whatever the file kept beside it."""

from __future__ import annotations

from workbench.law import eid
from workbench.law.act import Act, Kind, Provision
from workbench.law.folding import fold


def reads(text: str) -> str:
    """Return the text as it reads: look-alike letters and marks folded, runs of white space one space.

    >>> reads("негiзгi  ұғымдар ") == reads("негізгі ұғымдар")
    True
    """
    return " ".join(fold(text).split())


def reads_same(a: str, b: str) -> bool:
    """Return whether two texts read the same."""
    return a == b or reads(a) == reads(b)


def same_heading(a: str, b: str) -> bool:
    """Return whether two headings read the same; capitals throughout are a matter of print, not of law.

    >>> same_heading("ОБЩИЕ ПОЛОЖЕНИЯ", "Общие положения")
    True
    """
    if reads_same(a, b):
        return True
    return (a.isupper() or b.isupper()) and reads(a.casefold()) == reads(b.casefold())


def numbered(provision: Provision) -> bool:
    """Return whether the unit has a printed number of its own, which it keeps when it is repealed."""
    return bool(provision.num) and provision.kind not in eid.COUNTED


def same_text(a: Act | Provision, b: Act | Provision, *, exactly: bool = False) -> bool:
    """Return whether two acts or provisions are equal as trees of law.

    Ids, eIds, notes and service data do not count, nor how a number is printed: the number itself does. Texts are equal
    when they read the same (`reads`); `exactly` asks for the same letters and labels. A unit taken out of the tree and
    a unit kept as excluded are not the same.
    """
    if a is b:
        return True
    if isinstance(a, Act) and isinstance(b, Act):
        return _same_heading(a.title, b.title, exactly) and _same_units(a.provisions, b.provisions, exactly)
    if isinstance(a, Provision) and isinstance(b, Provision):
        return same_own(a, b, exactly=exactly) and _same_units(a.children, b.children, exactly)
    return False


def same_own(a: Provision, b: Provision, *, exactly: bool = False) -> bool:
    """Return whether two units say the same, their children left aside."""
    return (
        a.kind is b.kind
        and a.excluded == b.excluded
        and _same_number(a, b, exactly)
        and _same(a.text, b.text, exactly)
        and _same_heading(a.heading, b.heading, exactly)
        and same_cells(a.rows, b.rows, exactly=exactly)
    )


def same_cells(a: tuple[tuple[str, ...], ...], b: tuple[tuple[str, ...], ...], *, exactly: bool = False) -> bool:
    """Return whether two tables have the same cells."""
    if a == b:
        return True
    if [len(row) for row in a] != [len(row) for row in b]:
        return False
    return all(_same(x, y, exactly) for one, other in zip(a, b, strict=True) for x, y in zip(one, other, strict=True))


def differences(a: Act | Provision, b: Act | Provision) -> tuple[str, ...]:
    """Return the eIds of the smallest units that differ, in reading order; '' where the title of an act does.

    A unit that stands in one tree only is named by its own eId, what is below it is left out; where only the order of
    units differs, the unit that holds them is named. Empty exactly when `same_text` holds.
    """
    if isinstance(a, Act) and isinstance(b, Act):
        title = () if same_heading(a.title, b.title) else ("",)
        return tuple(dict.fromkeys(title + _unit_differences(a.provisions, b.provisions, "")))
    if isinstance(a, Provision) and isinstance(b, Provision):
        own = () if same_own(a, b) else (a.eid or b.eid,)
        return tuple(dict.fromkeys(own + _unit_differences(a.children, b.children, a.eid)))
    raise TypeError("an act is compared with an act, a provision with a provision")


def _unit_differences(a: tuple[Provision, ...], b: tuple[Provision, ...], holder: str) -> tuple[str, ...]:
    if _same_units(a, b, exactly=False):
        return ()
    old, new = {_key(unit): unit for unit in a}, {_key(unit): unit for unit in b}
    if len(old) < len(a) or len(new) < len(b) or [k for k in old if k in new] != [k for k in new if k in old]:
        return (holder,)
    found: list[str] = []
    for key in _merged(list(old), list(new)):
        one, other = old.get(key), new.get(key)
        if one is not None and other is not None:
            found += differences(one, other)
        else:
            found.append((one or other).eid)  # type: ignore[union-attr]
    return tuple(found)


def _merged(a: list[tuple[Kind, str]], b: list[tuple[Kind, str]]) -> list[tuple[Kind, str]]:
    """Return the keys of both lists in reading order; the keys they share stand in one order."""
    merged, shared = [], set(a) & set(b)
    rest = iter(b)
    for key in a:
        if key in shared:
            for other in rest:
                if other == key:
                    break
                merged.append(other)
        merged.append(key)
    return merged + list(rest)


def _key(unit: Provision) -> tuple[Kind, str]:
    return unit.kind, unit.eid.rpartition("__")[2] or unit.num


def _same_units(a: tuple[Provision, ...], b: tuple[Provision, ...], exactly: bool) -> bool:
    return a is b or (len(a) == len(b) and all(same_text(x, y, exactly=exactly) for x, y in zip(a, b, strict=True)))


def _same_number(a: Provision, b: Provision, exactly: bool) -> bool:
    if exactly and a.label != b.label:
        return False
    if a.kind not in eid.COUNTED and a.num != b.num:
        return False
    return (numbered(a) and a.kind is not Kind.ANNEX) or _same(a.label, b.label, exactly)


def _same(a: str, b: str, exactly: bool) -> bool:
    return a == b or (not exactly and reads(a) == reads(b))


def _same_heading(a: str, b: str, exactly: bool) -> bool:
    return a == b or (not exactly and same_heading(a, b))
