"""Drawings as SVG: shapes with a plain coordinate system, titles for screen readers, no library."""

from __future__ import annotations

from dataclasses import dataclass, field
from xml.sax.saxutils import escape, quoteattr

INK, FAINT, PAPER = "#1f2933", "#9aa5b1", "#ffffff"
_FONT = "PT Sans, Noto Sans, Segoe UI, Arial, sans-serif"


@dataclass
class Drawing:
    """A drawing under way: what was drawn stays in order, the later above the earlier."""

    title: str
    width: float
    height: float
    parts: list[str] = field(default_factory=list)

    def box(self, x: float, y: float, width: float, height: float, fill: str, tip: str = "", stroke: str = "") -> None:
        """Draw a rectangle; `tip` is what a pointer or a screen reader is told."""
        line = f' stroke="{stroke}"' if stroke else ""
        size = f'x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}"'
        self.parts.append(f'<rect {size} rx="2" fill="{fill}"{line}>{_tip(tip)}</rect>')

    def words(
        self, x: float, y: float, text: str, size: float = 12, *, anchor: str = "start", fill: str = INK,
        turn: float = 0, bold: bool = False,
    ) -> None:  # fmt: skip
        """Write a line of text with its baseline at `y`; `turn` is in degrees."""
        turned = f' transform="rotate({turn:g} {x:g} {y:g})"' if turn else ""
        weight = ' font-weight="bold"' if bold else ""
        self.parts.append(
            f'<text x="{x:g}" y="{y:g}" font-size="{size:g}" text-anchor="{anchor}" fill="{fill}"{weight}{turned}>'
            f"{escape(text)}</text>"
        )

    def line(self, x1: float, y1: float, x2: float, y2: float, stroke: str = FAINT, width: float = 1) -> None:
        """Draw a straight line."""
        ends = f'x1="{x1:g}" y1="{y1:g}" x2="{x2:g}" y2="{y2:g}"'
        self.parts.append(f'<line {ends} stroke="{stroke}" stroke-width="{width:g}"/>')

    def arc(
        self, x1: float, x2: float, y: float, stroke: str, width: float, tip: str = "", *, dashed: bool = False
    ) -> None:
        """Draw an arc above the line at `y`, from x1 to x2."""
        radius = abs(x2 - x1) / 2
        sweep = 1 if x2 > x1 else 0
        dash = ' stroke-dasharray="5 3"' if dashed else ""
        path = f"M {x1:g} {y:g} A {radius:g} {radius * 0.8:g} 0 0 {sweep} {x2:g} {y:g}"
        self.parts.append(
            f'<path d="{path}" fill="none" stroke="{stroke}" stroke-width="{width:g}" opacity="0.75"{dash}>'
            f"{_tip(tip)}</path>"
        )

    def svg(self) -> str:
        """Return the whole drawing."""
        size = f'width="{self.width:g}" height="{self.height:g}" viewBox="0 0 {self.width:g} {self.height:g}"'
        head = (
            f'<svg xmlns="http://www.w3.org/2000/svg" {size} role="img" aria-label={quoteattr(self.title)} '
            f'font-family="{_FONT}">'
        )
        paper = f'<rect width="{self.width:g}" height="{self.height:g}" fill="{PAPER}"/>'
        return "\n".join([head, f"<title>{escape(self.title)}</title>", paper, *self.parts, "</svg>"]) + "\n"


def _tip(text: str) -> str:
    return f"<title>{escape(text)}</title>" if text else ""
