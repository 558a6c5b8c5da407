"""Russian beside Kazakh: which line answers which, and where the two texts part. Values; may run on a worker."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from workbench.analysis.counterparts import counterparts
from workbench.analysis.parity import Disparity, Fault, disparities
from workbench.law.act import Act
from workbench.ui.lawlines import Unit, units


@dataclass(frozen=True)
class TwoTexts:
    """Two texts of an act, their lines aligned; `parting` tells by the address in the first text where they part.

    What only the second text has stands under the address it has there, after a `+` where the first has another line.
    """

    units: tuple[Unit, ...]
    parting: Mapping[str, tuple[Disparity, ...]] = field(default_factory=dict)


def two_texts(first: Act, second: Act) -> TwoTexts:
    """Return two texts of an act aligned by what their lines say, and where they part.

    Lines without a number are counted: where one text has fewer of them, the lines after it answer others than the
    counted ones of the same number.
    """
    faced = facing(first, second)
    parting: dict[str, list[Disparity]] = {}
    for each in disparities(first, second):
        of_second = not each.first and (each.fault is Fault.EXTRA or (each.fault is Fault.LINES and bool(each.second)))
        parting.setdefault(faced.get(each.eid, each.eid) if of_second else each.eid, []).append(each)
    return TwoTexts(units(first, second, faced=faced), {eid: tuple(found) for eid, found in parting.items()})


def facing(first: Act, second: Act) -> dict[str, str]:
    """Return, by the addresses of the second text, those of the lines they face in the first where they are others."""
    return {each.eid: key for key, each in counterparts(first, second).items() if key != each.eid}
