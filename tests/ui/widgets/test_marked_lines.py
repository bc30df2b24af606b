"""Text with a marked part: laid out in few lines, with the mark in sight."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter

from ui.theme.theme import Theme
from ui.widgets.marked_lines import MarkedLines, MarkedText

WORDS = " ".join(f"word{number}" for number in range(80))
GREEN, BLACK, WHITE = QColor("#00ff00"), QColor("#000000"), QColor("#ffffff")


@pytest.fixture
def theme(qapp: object) -> Theme:
    return Theme()


def laid(theme: Theme, words: str, mark: str, most: int = 2) -> MarkedLines:
    start = words.index(mark)
    marked = MarkedText(words, start, start + len(mark))
    return MarkedLines(marked, theme.reading_font(16), 300.0, 24.0, most)


def text_of(lines: MarkedLines) -> str:
    return lines._layout.text()


def green_pixels(lines: MarkedLines) -> int:
    image = QImage(300, int(lines.height) + 4, QImage.Format.Format_RGB32)
    image.fill(WHITE)
    painter = QPainter(image)
    lines.paint(painter, QPointF(0, 0), BLACK, BLACK, GREEN)
    painter.end()
    return sum(
        image.pixelColor(x, y) == GREEN for x in range(image.width()) for y in range(image.height())
    )


def test_a_short_text_is_one_line_and_whole(theme: Theme) -> None:
    lines = laid(theme, "The mayor cut a ribbon.", "cut a")
    assert (lines.height, text_of(lines)) == (24.0, "The mayor cut a ribbon.")
    assert green_pixels(lines) > 200


def test_what_does_not_fit_ends_in_an_ellipsis(theme: Theme) -> None:
    lines = laid(theme, WORDS, "word1 word2")
    assert lines.height == 48.0
    assert text_of(lines).startswith("word0 word1")
    assert text_of(lines).endswith("…")


@pytest.mark.parametrize("mark", ["word40 word41", "word79", WORDS[200:]])
def test_a_mark_far_behind_is_brought_into_sight(theme: Theme, mark: str) -> None:
    lines = laid(theme, WORDS, mark)
    assert text_of(lines).startswith("… ")
    assert lines.height == 48.0
    assert green_pixels(lines) > 200


def test_letters_that_qt_counts_twice_do_not_move_the_mark(theme: Theme) -> None:
    lines = laid(theme, "🚢🚢🚢 The ferry left.", "ferry")
    start, end = lines._mark
    units = text_of(lines).encode("utf-16-le")
    assert units[2 * start : 2 * end].decode("utf-16-le") == "ferry"


def test_right_to_left_text_stands_at_the_right(theme: Theme) -> None:
    lines = laid(theme, "انتهت الحرب", "الحرب")
    line = lines._layout.lineAt(0)
    assert line.naturalTextRect().right() == pytest.approx(300.0, abs=1.0)
