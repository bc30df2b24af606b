"""The page over long articles: opening to first paint, a far jump, scrolling, finding.

    python tests/benchmarks/reading_view.py [--words 1000 10000 100000] [--times 5]

Sets made-up text with 1,000 highlights as a page, offscreen, and prints milliseconds of CPU time,
the least of several times. Opening is that of the whole window: from the list's word to the page
with all panels, out of a library.
"""

from __future__ import annotations

import argparse
import os
import random
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from reader.library import Library
from reader.model.annotation import Annotation, Colour, Placement, PlaceState
from reader.model.article import Article, Metadata, Source
from reader.model.document import Document, Role
from reader.model.selector import Span, Target, TextPositionSelector, TextQuoteSelector
from reader.text.canonical import Piece, build_document
from ui.app import build_window, make_application
from ui.main_window import MainWindow
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
TIMES = 5


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


def least(label: str, work: Callable[[], object], times: int = TIMES, each: int = 1) -> None:
    """Do it several times and print the least it took; each: for how many steps in one."""
    spent = []
    for _ in range(times):
        begin = time.process_time()
        work()
        spent.append(time.process_time() - begin)
    print(f"  {label:<40}{1000 * min(spent) / each:9.1f} ms")


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
        view.viewport().repaint()

    def scroll() -> None:
        view.scroll_to(len(document.text) * 9 // 10)
        bar = view.verticalScrollBar()
        for _ in range(STEPS):
            bar.setValue(bar.value() - 90)
            view.viewport().repaint()

    least("set a page and paint it", build)
    least("jump to nine tenths", lambda: view.scroll_to(len(document.text) * 9 // 10), 1)
    least("a step of scrolling", scroll, each=STEPS)
    least("hit test", lambda: view.mark_at(QPoint(300, 300)))
    finder: list[TextFinder] = []
    least("prepare finding", lambda: finder.append(TextFinder(document.text)))
    least("find a word", lambda: finder[0].find("bridge council"))
    measure_strip(view, theme)
    view.close()


def measure_strip(view: ReadingView, theme: Theme) -> None:
    """The overview beside the page: after a new layout, after other marks, and each painting."""
    page = view.page
    assert page is not None
    layout = page.text.documentLayout()
    least(
        "finish the layout, as Qt does idly",
        lambda: layout.blockBoundingRect(page.text.lastBlock()),
        1,
    )
    strip = HeatStrip(theme, view.verticalScrollBar())
    strip.resize(strip.sizeHint().width(), 860)
    kept: list[LineHeights] = []
    least("strip: heights of all lines", lambda: kept.append(LineHeights(page.text)))

    def remake() -> None:
        marks = view.highlights.marks
        strip.show_map(make_map(marks, kept[0], page.offsets, lambda _path: ""))

    least("strip: places of all highlights", remake)
    least("strip: first painting", strip.grab)
    least("strip: painted again", strip.grab)
    least("strip: counts, 1,000 scroll steps", lambda: [strip.map.above(y) for y in range(1000)])


def measure_opening(lengths: list[int], times: int) -> None:
    """From the word to open an article to its first paint, in the window on a library."""
    with tempfile.TemporaryDirectory() as folder, Library.open(Path(folder) / "library") as library:
        ids = [add_article(library, words) for words in (50, *lengths)]
        window = build_window(library)
        window.show()
        for words, article_id in zip(lengths, ids[1:], strict=True):
            spent = [open_once(window, ids[0], article_id) for _ in range(times)]
            label = f"open {words:,} words in the window"
            print(f"  {label:<40}{1000 * min(spent):9.1f} ms")
        window.close()


def add_article(library: Library, words: int) -> int:
    """An article of made-up paragraphs with 100 highlights."""
    chance = random.Random(words)
    document = made_up(words, chance)
    paragraphs = [f"{document.text_of(block)}." for block in document.blocks]
    result, _ = library.articles.add_data("\n\n".join(paragraphs).encode(), f"{words}.txt")
    assert result.article_id is not None
    length = len(library.reading.open(result.article_id).document.text)
    for _ in range(100):
        start = chance.randrange(max(length - 160, 1))
        library.annotations.highlight(result.article_id, Span(start, start + 50))
    return result.article_id


def open_once(window: MainWindow, before: int, article_id: int) -> float:
    """Seconds, from another article that is open."""
    window.context.navigator.open(before)
    for _ in range(3):
        window.context.jobs.wait_idle()
        QApplication.processEvents()
    begin = time.process_time()
    window.context.navigator.open(article_id)
    window.reading.view.viewport().repaint()
    return time.process_time() - begin


def main() -> None:
    """Measure each length that was asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--words", type=int, nargs="+", default=[1_000, 10_000, 100_000])
    parser.add_argument("--times", type=int, default=TIMES)
    asked = parser.parse_args()
    theme = Theme(make_application())
    measure_opening(asked.words, asked.times)
    for words in asked.words:
        measure(words, theme)


if __name__ == "__main__":
    main()
