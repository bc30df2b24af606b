"""Nothing is lost: every letter of a text, and every visible letter of a page, is in some piece, in
the order of the source."""

from __future__ import annotations

import html
import textwrap
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.intake.cleaning.text_dump import label_text
from reader.intake.formats.plain_text import read_plain_text
from reader.intake.web_source import label_html
from reader.text.normalize import clean_line

ORDINARY = settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
LONG = settings(max_examples=1_500, deadline=None, suppress_health_check=list(HealthCheck))

# All that has letters, and all that may stand between them.
ODD = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
MARKS = st.sampled_from(
    ["—", "…", "«", "»", "(", ")", "|", "•", "-", "- ", "©", "1/2", "\u00ad", "\u200b", "\u200d",
     "\ufeff", "\u0301", "\u202e", "\ufffc", "\x00", "\x1f", "\x85", "\u2028", "\u2029", "\ufdd0"]
)  # fmt: skip
WORDS = st.sampled_from(
    ["Home", "News", "Sign in", "Share", "Tags:", "Related", "Advertisement", "Photo:", "By",
     "Ann Lee", "The", "bridge", "is", "open", "and", "it", "rained.", "well-", "known", "2023",
     "© 2023 The River Courier", "橋が開いた。", "мост", "Brücke", "ﬁne", "İ", "ß", "नदी", "ไทย"]
)  # fmt: skip
SENTENCES = st.lists(WORDS | ODD | MARKS, min_size=1, max_size=30).map(" ".join)
PARAGRAPHS = [
    "The old bridge over the Lune, closed since the flood nine years ago, was opened again on "
    "Saturday, and more than a hundred people crossed it on foot in the rain, said the mayor.",
    "It had taken well-known engineers from three countries, and a sum nobody would name, to put "
    "the arches back; the river, they said, had been the smaller of their troubles by far.",
]
PROSE = st.sampled_from(PARAGRAPHS)
WRAPPED = st.tuples(PROSE, st.integers(20, 100)).map(lambda t: textwrap.fill(*t))
MENUS = st.lists(WORDS, min_size=3, max_size=12).map("\n".join)
LINE_ENDS = st.sampled_from(["\n", "\n\n", "\n \n\n", "\r\n", "\r", "\x0b", "\n\t"])


@st.composite
def dumps(draw: st.DrawFn) -> str:
    """Texts as people copy them: menus, prose that is wrapped or not, and what is neither."""
    parts = draw(st.lists(SENTENCES | PROSE | WRAPPED | MENUS | ODD, max_size=14))
    return "".join(part + draw(LINE_ENDS) for part in parts)


def check_text(text: str) -> None:
    labelled = label_text(read_plain_text(text), "page.txt")
    assert signs_in(piece.text for piece in labelled.pieces) == signs_in([clean_line(text)])


def signs_in(texts: Iterable[str]) -> list[str]:
    """All but white space, and the fillers which cleaning keeps or drops by what is beside them."""
    return [c for text in texts for c in text if not c.isspace() and c != "\u200b"]


@dataclass(frozen=True)
class Markup:
    """What stands in a page as it is, and has no text: pictures, comments, stray ends."""

    text: str


@dataclass(frozen=True)
class Element:
    """An element of a page. is_closed: by the page itself; else that is left to the parser."""

    tag: str
    attributes: str
    children: tuple[Node, ...]
    is_closed: bool


Node = Element | Markup | str


BLOCKS = [
    "div", "p", "ul", "li", "section", "article", "nav", "aside", "footer", "blockquote", "h1",
    "h2", "dl", "dt", "dd", "details", "summary", "button", "pre",
]  # fmt: skip
INLINES = ["a", "span", "b", "em", "code", "label", "u", "strange-element"]
TABLES = ["table", "caption", "tr", "td", "th", "tbody"]
# Of a figure the caption is read first.
FIGURES = ["figure", "figcaption", "figure", "figcaption", "div", "p", "pre", "blockquote"]
ATTRIBUTES = st.sampled_from(
    ["", "", ' class="nav menu"', ' class="sidebar"', ' id="comments"', ' class="share-buttons"',
     ' class="related-articles"', ' class="caption"', ' class="byline"', ' role="navigation"',
     ' class="ad advertisement"', ' href="/a"', ' class="wp-caption-text"', " id=x class='lead'"]
)  # fmt: skip
VOID = st.sampled_from(
    ["<br>", "<br><br>", "<hr>", "<img src=a.jpg width=400>", "<img src=dot.gif width=1>",
     "<wbr>", "<source srcset=b.webp>", "<embed src=film.swf>", "<track src=a.vtt>", "<input>",
     "<!-- a comment -->", "<!-- > <p> -->", "<?php echo 1 ?>", "</p>", "</div>", "</li>", "</nav>"]
)  # fmt: skip
PAGE_TEXTS = st.one_of(
    SENTENCES, PROSE, WORDS, st.just(" "), st.text(st.characters(categories=["L", "M"]), max_size=9)
)


def nodes(tags: list[str], depth: int = 4) -> st.SearchStrategy[Node]:
    """Texts, markup without text, and elements around such."""
    leaves: st.SearchStrategy[Node] = PAGE_TEXTS | VOID.map(Markup)
    if not depth:
        return leaves
    inside = st.lists(nodes(tags, depth - 1), max_size=4).map(tuple)
    closed = st.sampled_from([True, True, False])
    element = st.builds(Element, st.sampled_from(tags), ATTRIBUTES, inside, closed)
    return st.one_of(leaves, element, element)


@st.composite
def tables(draw: st.DrawFn) -> Node:
    """Rows and columns of short cells, with texts and markup between them where none should be."""
    stray = st.lists(WORDS | VOID.map(Markup), max_size=1)

    def around(tag: str, inner: list[Node]) -> Element:
        children = [child for one in inner for child in (*draw(stray), one)]
        return Element(tag, draw(ATTRIBUTES), (*children, *draw(stray)), draw(st.booleans()))

    cells = st.lists(nodes(INLINES, 1), min_size=2, max_size=4)
    rows = draw(st.lists(cells, min_size=2, max_size=4))
    return around("table", [around("tr", [around("td", [cell]) for cell in row]) for row in rows])


def written(node: Node) -> str:
    if isinstance(node, Markup):
        return node.text
    if isinstance(node, str):
        return html.escape(node)
    end = f"</{node.tag}>" if node.is_closed else ""
    return f"<{node.tag}{node.attributes}>{''.join(map(written, node.children))}{end}"


def texts_of(node: Node) -> list[str]:
    if isinstance(node, str):
        return [node]
    if isinstance(node, Markup):
        return []
    return [text for child in node.children for text in texts_of(child)]


def letters(texts: Iterable[str]) -> list[str]:
    return [c for text in texts for c in text if c.isalpha()]


def check_page(nodes_of_page: list[Node], *, in_order: bool) -> None:
    # If a page lost most of its letters they would be shown without form: that must not help here.
    page = [*(Element("p", "", (text,), True) for text in PARAGRAPHS), *nodes_of_page]
    labelled = label_html(f"<!doctype html><body>{''.join(map(written, page))}", "page.html")
    kept = letters(piece.text for piece in labelled.pieces)
    source = letters(text for node in page for text in texts_of(node))
    assert Counter(kept) == Counter(source)
    assert kept == source or not in_order


IN_ORDER = st.lists(nodes(BLOCKS + INLINES + TABLES) | tables(), min_size=1, max_size=5)
WITH_FIGURES = st.lists(nodes(INLINES + FIGURES) | tables(), min_size=1, max_size=5)


@given(dumps())
@ORDINARY
def test_every_letter_of_a_text_is_in_a_piece(text: str) -> None:
    check_text(text)


@given(IN_ORDER)
@ORDINARY
def test_every_letter_of_a_page_is_in_a_piece_in_its_order(page: list[Node]) -> None:
    check_page(page, in_order=True)


@given(WITH_FIGURES)
@ORDINARY
def test_every_letter_of_figures_is_in_a_piece(page: list[Node]) -> None:
    check_page(page, in_order=False)


@pytest.mark.slow
@given(dumps())
@LONG
def test_every_letter_of_a_text_is_in_a_piece_at_length(text: str) -> None:
    check_text(text)


@pytest.mark.slow
@given(IN_ORDER)
@LONG
def test_every_letter_of_a_page_is_in_a_piece_in_its_order_at_length(page: list[Node]) -> None:
    check_page(page, in_order=True)


@pytest.mark.slow
@given(WITH_FIGURES)
@LONG
def test_every_letter_of_figures_is_in_a_piece_at_length(page: list[Node]) -> None:
    check_page(page, in_order=False)
