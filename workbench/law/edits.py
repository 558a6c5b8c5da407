"""What a modification does to the tree of an act, place by place: the step between a clause and the text it makes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from workbench.law.act import Provision
from workbench.law.addresses import Resolved


class Reason(StrEnum):
    """Why a modification could not be applied."""

    NOT_RECOGNISED = "not_recognised"
    PLACE_NOT_FOUND = "place_not_found"
    WORDS_NOT_FOUND = "words_not_found"
    AMBIGUOUS = "ambiguous"
    OVERLAPS = "overlaps"
    NUMBER_TAKEN = "number_taken"


class Refused(Exception):
    """A modification that cannot be applied, and why."""

    def __init__(self, reason: Reason, message: str) -> None:
        super().__init__(reason, message)
        self.reason = reason
        self.message = message


@dataclass(frozen=True, slots=True)
class Spot:
    """A text of a unit: its own text, its heading, or a cell of its table. The act's heading is its title."""

    eid: str
    field: str = "text"
    row: int = 0
    column: int = 0


@dataclass(frozen=True, slots=True)
class Restated:
    """The unit gives way to these provisions."""

    eid: str
    content: tuple[Provision, ...]


@dataclass(frozen=True, slots=True)
class Repealed:
    """The unit goes; a numbered one keeps its number and place."""

    eid: str


@dataclass(frozen=True, slots=True)
class FirstPart:
    """The first part of the unit reads so; None takes it out."""

    eid: str
    content: Provision | None


@dataclass(frozen=True, slots=True)
class FirstLine:
    """The first line of the unit reads so; None takes it out."""

    eid: str
    text: str | None


@dataclass(frozen=True, slots=True)
class Headed:
    """The unit (the act: '') gets this heading."""

    eid: str
    heading: str


@dataclass(frozen=True, slots=True)
class Renumbered:
    """The unit gets this number and stays where it is."""

    eid: str
    num: str


@dataclass(frozen=True, slots=True)
class Splice:
    """Letters of one text from `start` to `end` give way to others."""

    spot: Spot
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class NewRows:
    """Rows of a table from `start` to `end` give way to these; with `start` equal to `end` they come in there."""

    eid: str
    start: int
    end: int
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Added:
    """A provision comes into the unit `target`, after the unit `after` where that is said."""

    target: Resolved | None
    provision: Provision
    after: str = ""


@dataclass(frozen=True, slots=True)
class NewEdition:
    """The whole act is restated."""

    content: tuple[Provision, ...]


@dataclass(frozen=True, slots=True)
class RepealedAct:
    """The act as a whole is repealed: nothing of it stays in force."""


Edit = (
    Restated
    | Repealed
    | FirstPart
    | FirstLine
    | Headed
    | Renumbered
    | Splice
    | NewRows
    | Added
    | NewEdition
    | RepealedAct
)


def place_of(edit: Edit) -> str:
    """Return the eId of the unit the edit changes or adds to; '' for the act."""
    if isinstance(edit, Splice):
        return edit.spot.eid
    if isinstance(edit, Added):
        return edit.target.provision.eid if edit.target else ""
    return "" if isinstance(edit, NewEdition | RepealedAct) else edit.eid
