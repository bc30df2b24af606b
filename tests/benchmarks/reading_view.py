"""The page over long articles: building, first paint, a far jump, scrolling, finding.

    python tests/benchmarks/reading_view.py [--words 1000 10000 100000]

Sets made-up text with 1,000 highlights as a page, offscreen, and prints milliseconds of CPU time.
"""

from __future__ import annotations

import argparse
import os
import random
import time
from collections.abc import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from reader.model.annotation import Annotation, Colour, Placement, PlaceState
from reader.model.article import Article, Metadata, Source
from reader.model.document import Document, Role
from reader.model.selector import Span, Target, TextPositionSelector, TextQuoteSelector
from reader.text.canonical import Piece, build_document
from ui.reading.document_builder import build_page
from ui.reading.heat_strip import HeatStrip
from ui.reading.highlights import Highlights
from ui.reading.line_heights import LineHeights
from ui.reading.page_style import PageStyle
from ui.reading.reading_view import ReadingView
from ui.reading.strip_map import make_map
from ui.reading.text_finder import TextFinder
from ui.theme.theme import Theme

WORDS = ("river", "bridge", "council", "budget", "water", "ferry", "summer", "vote", "rain", "in")
HIGHLIGHTS = 1000
STEPS = 50


def made_up(words: int, chance: random.Random) -> Document:
    """Paragraphs of 30 to 90 words."""
    pieces = [Piece("A made-up title", Role.TITLE)]
    while words > 0:
        length = chance.randint(30, 90)
        pieces.append(Piece(" ".join(chance.choices(WORDS, k=length)), Role.PARAGRAPH))
        words -= length
    return build_document(pieces)


def marks(document: Document, chance: random.Random) -> list[Annotation]:
    """Highlights of up to 150 characters anywhere."""
    found = []
    for id in range(HIGHLIGHTS):
        start = chance.randrange(len(document.text) - 160)
        span = Span(start, start + chance.randint(10, 150))
        quote = TextQuoteSelector(span.of(document.text))
        target = Target(TextPositionSelector(span.start, span.end), quote)
        place = Placement(PlaceState.EXACT, span)
        colour = chance.choice(list(Colour))
        tags = tuple(chance.sample(WORDS, chance.randint(0, 2)))
        found.append(Annotation(id, str(id), 1, target, place, colour, "", tags, "", ""))
    return found


def timed(label: str, work: Callable[[], object]) -> None:
    """Do it once and print how long it took."""
    begin = time.process_time()
    work()
    print(f"  {label:<34}{1000 * (time.process_time() - begin):9.1f} ms")


def measure(words: int, theme: Theme) -> None:
    """Everything for one length."""
    chance = random.Random(words)
    document = made_up(words, chance)
    highlights = Highlights(marks(document, chance))
    source = Source("a.txt", "0" * 64, "text/plain")
    article = Article(1, "u", Metadata("A made-up title"), source, words, "")
    view = ReadingView(theme)
    view.resize(760, 860)
    view.show()
    QApplication.processEvents()
    print(f"{words:,} words, {len(document.text):,} characters, {len(highlights):,} highlights")

    def build() -> None:
        style = PageStyle(theme, 19, 70)
        view.show_page(build_page(article, document, style, lambda _sha: None))
        view.show_highlights(highlights)

    def scroll() -> None:
        bar = view.verticalScrollBar()
        for _ in range(STEPS):
            bar.setValue(bar.value() - 90)
            view.viewport().repaint()

    timed("build and show the page", build)
    timed("first paint", view.viewport().repaint)
    timed("jump to nine tenths", lambda: view.scroll_to(len(document.text) * 9 // 10))
    timed("paint there", view.viewport().repaint)
    timed(f"{STEPS} scroll steps", scroll)
    timed("hit test", lambda: view.mark_at(QPoint(300, 300)))
    finder: list[TextFinder] = []
    timed("prepare finding", lambda: finder.append(TextFinder(document.text)))
    timed("find a word", lambda: finder[0].find("bridge council"))
    measure_strip(view, theme)
    view.close()


def measure_strip(view: ReadingView, theme: Theme) -> None:
    """The overview beside the page: after a new layout, after other marks, and each painting."""
    page = view.page
    assert page is not None
    layout = page.text.documentLayout()
    timed(
        "finish the layout, as Qt does idly",
        lambda: layout.blockBoundingRect(page.text.lastBlock()),
    )
    strip = HeatStrip(theme, view.verticalScrollBar())
    strip.resize(strip.sizeHint().width(), 860)
    kept: list[LineHeights] = []
    timed("strip: heights of all lines", lambda: kept.append(LineHeights(page.text)))

    def remake() -> None:
        marks = view.highlights.marks
        strip.show_map(make_map(marks, kept[0], page.offsets, lambda _path: ""))

    timed("strip: places of all highlights", remake)
    timed("strip: first painting", strip.grab)
    timed("strip: painted again", strip.grab)
    timed("strip: counts, 1,000 scroll steps", lambda: [strip.map.above(y) for y in range(1000)])


def main() -> None:
    """Measure each length that was asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--words", type=int, nargs="+", default=[1_000, 10_000, 100_000])
    application = QApplication([])
    theme = Theme(application)
    for words in parser.parse_args().words:
        measure(words, theme)


if __name__ == "__main__":
    main()
