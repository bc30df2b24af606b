"""Pictures of a web page: which of them are pictures, where they were, and what stands under
them."""

from __future__ import annotations

from dataclasses import dataclass, replace

from lxml.html import HtmlElement

from reader.intake.lines import Line, Region
from reader.model.document import Figure, Inline, Role
from reader.model.selector import Span

# Smaller ones are icons, faces and counters.
_SMALLEST = 80
_SOURCES = ("data-src", "data-original", "data-lazy-src", "data-srcset", "src", "srcset")
_LONGEST_ADDRESS = 4_000
_LONGEST_DATA = 12_000_000


@dataclass(slots=True)
class OpenFigure:
    """A figure element that is being read. first: its first line's place among the lines."""

    first: int
    figure: Figure | None = None

    def holds(self, figure: Figure) -> None:
        """The figure shows this picture. The first counts: others are sizes of it, or a series."""
        if self.figure is None:
            self.figure = figure


def figure_of(image: HtmlElement) -> Figure | None:
    """The picture an image element stands for, None for icons, spacers and empty ones.

    address is as the page has it: relative, absolute or a data: address.
    """
    width, height = _pixels(image.get("width")), _pixels(image.get("height"))
    address = _address(image)
    if not address or (width and width < _SMALLEST) or (height and height < _SMALLEST):
        return None
    alt = " ".join((image.get("alt") or "").split())[:1_000]
    return Figure(address=address, alt=alt, width=width, height=height)


def closed(figure: OpenFigure, lines: list[Line], region: Region) -> None:
    """Put a figure that ends in its place among the lines: its caption carries the picture. region:
    where it stands."""
    inside = lines[figure.first :]
    captions = [line for line in inside if line.region.is_caption and line.role is not Role.FIGURE]
    others = [line for line in inside if line not in captions]
    if not figure.figure and not captions:
        return
    if any(line.role in {Role.CODE, Role.TABLE, Role.QUOTATION} for line in others):
        return
    if captions:
        one = _joined(captions)
        shown = replace(one, role=Role.CAPTION, figure=figure.figure or Figure())
    else:
        assert figure.figure is not None
        shown = Line("", Role.FIGURE, figure=figure.figure, region=region)
    lines[figure.first :] = [shown, *others]


def _joined(lines: list[Line]) -> Line:
    """Several lines of one caption as one."""
    first = lines[0]
    text, inlines = first.text, list(first.inlines)
    for line in lines[1:]:
        by = len(text) + 1
        text = f"{text} {line.text}"
        inlines += [
            Inline(Span(i.span.start + by, i.span.end + by), i.style, i.address)
            for i in line.inlines
        ]
    return replace(first, text=text, inlines=tuple(inlines))


def _address(image: HtmlElement) -> str:
    for key in _SOURCES:
        value = (image.get(key) or "").strip()
        if "srcset" in key and value and not value.startswith("data:"):
            value = value.split(",")[0].split()[0] if value.split(",")[0].split() else ""
        if value.startswith("data:"):
            # Small ones keep the place of a picture that a script was to bring.
            if not 2_000 <= len(value) <= _LONGEST_DATA:
                continue
            return value
        if value and len(value) <= _LONGEST_ADDRESS:
            return value
    return ""


def _pixels(value: str | None) -> int | None:
    digits = (value or "").strip().removesuffix("px")
    if not digits.isascii() or not digits.isdigit() or len(digits) > 5:
        return None
    return int(digits)
