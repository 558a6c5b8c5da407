"""Drawings as SVG: shapes with a plain coordinate system, titles for screen readers, no library."""

from __future__ import annotations

from dataclasses import dataclass, field
from xml.sax.saxutils import escape, quoteattr

_FONT = "PT Sans, Noto Sans, Segoe UI, Arial, sans-serif"


@dataclass(frozen=True, slots=True)
class Look:
    """The colours of the paper and of what is no state: lines, words, empty cells, citations on and back."""

    ink: str
    quiet: str
    faint: str
    grid: str
    paper: str
    onward: str
    back: str
    wrong: str


LIGHT = Look("#1f2933", "#52606d", "#9aa5b1", "#e4e7eb", "#ffffff", "#00795a", "#0072b2", "#b2182b")
"""For paper, and for the light window."""
DARK = Look("#e4e7ec", "#a9b2be", "#5b6674", "#363d47", "#24282f", "#3fc79b", "#6cb8ee", "#ff8f88")


@dataclass(frozen=True, slots=True)
class Mark:
    """A shape that stands for something: where it is, what is said of it, and the key it is known by.

    An arc fills the upper half of an ellipse in its rectangle.
    """

    key: str
    tip: str
    x: float
    y: float
    width: float
    height: float
    arc: bool = False


@dataclass
class Drawing:
    """A drawing under way: what was drawn stays in order, the later above the earlier."""

    title: str
    width: float
    height: float
    look: Look = LIGHT
    parts: list[str] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)

    def box(
        self, x: float, y: float, width: float, height: float, fill: str, tip: str = "", stroke: str = "", *,
        key: str = "",
    ) -> None:  # fmt: skip
        """Draw a rectangle; `tip` is what a pointer or a screen reader is told, `key` makes it a mark."""
        line = f' stroke="{stroke}"' if stroke else ""
        size = f'x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}"'
        self.parts.append(f'<rect {size} rx="2" fill="{fill}"{line}>{_tip(tip)}</rect>')
        if key:
            self.marks.append(Mark(key, tip, x, y, width, height))

    def words(
        self, x: float, y: float, text: str, size: float = 12, *, anchor: str = "start", fill: str = "",
        turn: float = 0, bold: bool = False,
    ) -> None:  # fmt: skip
        """Write a line of text with its baseline at `y`; `turn` is in degrees."""
        turned = f' transform="rotate({turn:g} {x:g} {y:g})"' if turn else ""
        weight = ' font-weight="bold"' if bold else ""
        self.parts.append(
            f'<text x="{x:g}" y="{y:g}" font-size="{size:g}" text-anchor="{anchor}" fill="{fill or self.look.ink}"'
            f"{weight}{turned}>{escape(text)}</text>"
        )

    def line(self, x1: float, y1: float, x2: float, y2: float, stroke: str = "", width: float = 1) -> None:
        """Draw a straight line."""
        ends = f'x1="{x1:g}" y1="{y1:g}" x2="{x2:g}" y2="{y2:g}"'
        self.parts.append(f'<line {ends} stroke="{stroke or self.look.faint}" stroke-width="{width:g}"/>')

    def arc(
        self, x1: float, x2: float, y: float, stroke: str, width: float, tip: str = "", *, dashed: bool = False,
        key: str = "",
    ) -> None:  # fmt: skip
        """Draw an arc above the line at `y`, from x1 to x2."""
        radius = abs(x2 - x1) / 2
        sweep = 1 if x2 > x1 else 0
        dash = ' stroke-dasharray="5 3"' if dashed else ""
        path = f"M {x1:g} {y:g} A {radius:g} {radius * 0.8:g} 0 0 {sweep} {x2:g} {y:g}"
        self.parts.append(
            f'<path d="{path}" fill="none" stroke="{stroke}" stroke-width="{width:g}" opacity="0.75"{dash}>'
            f"{_tip(tip)}</path>"
        )
        if key:
            self.marks.append(Mark(key, tip, min(x1, x2), y - radius * 0.8, 2 * radius, radius * 1.6, arc=True))

    def svg(self) -> str:
        """Return the whole drawing."""
        size = f'width="{self.width:g}" height="{self.height:g}" viewBox="0 0 {self.width:g} {self.height:g}"'
        head = (
            f'<svg xmlns="http://www.w3.org/2000/svg" {size} role="img" aria-label={quoteattr(self.title)} '
            f'font-family="{_FONT}">'
        )
        paper = f'<rect width="{self.width:g}" height="{self.height:g}" fill="{self.look.paper}"/>'
        return "\n".join([head, f"<title>{escape(self.title)}</title>", paper, *self.parts, "</svg>"]) + "\n"


def _tip(text: str) -> str:
    return f"<title>{escape(text)}</title>" if text else ""
