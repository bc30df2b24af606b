"""Pictures of a web page: which of them are pictures, where they were, and what stands under
them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from lxml.html import HtmlElement

from reader.intake.lines import Line, Region
from reader.model.document import Figure, Inline, Role
from reader.model.selector import Span

# Smaller ones are icons, faces and counters.
_SMALLEST = 80
_SOURCES = (
    "data-src", "data-original", "data-lazy-src", "data-lazy", "data-img-url", "data-srcset",
    "data-lazy-srcset", "src", "srcset", "data-orig-file",
)  # fmt: skip
# Where a browser that saves a page puts its pictures.
_SAVED = re.compile(r"_files/")
_PICTURE = re.compile(r"\.(?:jpe?g|png|webp|gif|avif)(?:\?\S*)?\Z", re.IGNORECASE)
_AROUND = frozenset({"picture", "source", "span", "div", "noscript"})
_LONGEST_ADDRESS = 4_000
_LONGEST_DATA = 12_000_000


@dataclass(slots=True)
class OpenFigure:
    """A figure element that is being read. first: its first line's place among the lines."""

    first: int
    figure: Figure | None = None

    def holds(self, figure: Figure) -> None:
        """The figure shows this picture. The first counts: others are sizes of it, or a series."""
        if self.figure is None or not self.figure.address:
            self.figure = figure


def figure_of(image: HtmlElement) -> Figure | None:
    """The picture an image element stands for, None for icons, spacers and empty ones.

    address is as the page has it: relative, absolute or a data: address; None where the page only
    keeps a place for a picture that a script was to bring.
    """
    width, height = _pixels(image.get("width")), _pixels(image.get("height"))
    if (width and width < _SMALLEST) or (height and height < _SMALLEST):
        return None
    address = _address(image) or _in_noscript(image) or _in_sources(image) or _linked(image)
    if not address and not (image.get("src") and (image.get("alt") or width)):
        return None
    alt = " ".join((image.get("alt") or "").split())[:1_000]
    return Figure(address=address or None, alt=alt, width=width, height=height)


def closed(figure: OpenFigure, lines: list[Line], region: Region) -> None:
    """Put a figure that ends in its place among the lines: its caption carries the picture. region:
    where it stands."""
    inside = lines[figure.first :]
    captions = [line for line in inside if line.region.is_caption and line.role is not Role.FIGURE]
    others = [line for line in inside if line not in captions]
    if not captions and not (figure.figure and figure.figure.address):
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
    """Several lines of one caption as one. Pages have one for each size of screen, too."""
    first = lines[0]
    text, inlines = first.text, list(first.inlines)
    for place, line in enumerate(lines[1:], start=1):
        if any(line.text == other.text for other in lines[:place]):
            continue
        by = len(text) + 1
        text = f"{text} {line.text}"
        inlines += [
            Inline(Span(i.span.start + by, i.span.end + by), i.style, i.address)
            for i in line.inlines
        ]
    return replace(first, text=text, inlines=tuple(inlines))


def _address(image: HtmlElement) -> str:
    if _SAVED.search(image.get("src") or ""):
        return str(image.get("src", "")).strip()[:_LONGEST_ADDRESS]
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


def _in_noscript(image: HtmlElement) -> str:
    """The address for readers without scripts, which stands behind the place kept for it."""
    behind = image.getnext()
    if behind is None and image.getparent() is not None:
        behind = image.getparent().getnext()
    if behind is None or behind.tag != "noscript":
        return ""
    inside = next(behind.iter("img"), None)
    return _address(inside) if inside is not None else ""


def _in_sources(image: HtmlElement) -> str:
    """The address of another size of the picture."""
    # The parser puts what follows a source into it.
    around = next(image.iterancestors("picture"), None)
    found = map(_address, around.iter("source")) if around is not None else ()
    return next(filter(None, found), "")


def _linked(image: HtmlElement) -> str:
    """The picture that a place kept for a smaller one leads to."""
    for link in image.iterancestors():
        if link.tag == "a":
            href = (link.get("href") or "").strip()
            is_picture = bool(_PICTURE.search(href)) and len(href) <= _LONGEST_ADDRESS
            return href if is_picture else ""
        if link.tag not in _AROUND:
            break
    return ""


def _pixels(value: str | None) -> int | None:
    digits = (value or "").strip().removesuffix("px")
    if not digits.isascii() or not digits.isdigit() or len(digits) > 5:
        return None
    return int(digits)
