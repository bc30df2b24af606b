"""The page style: what a person chose of leading and face, and what keeps its own."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtGui import QFontMetricsF

from ui.reading.page_style import LEADING, MEAN_CHARACTER, RUNNING, SETTINGS, Line, PageStyle
from ui.theme.theme import Theme

WORDS = (
    "When the ferry came in at last, half of the town stood on the quay and nobody would say who"
    " had called them there; the mayor spoke of the weather, and of the price of two new ropes."
)


@pytest.fixture
def theme(qapp: Any) -> Theme:
    return Theme()


def test_leading_moves_running_text_and_nothing_else(theme: Theme) -> None:
    usual, wide = PageStyle(theme, 19, 70), PageStyle(theme, 19, 70, leading=2 * LEADING)
    for line, setting in SETTINGS.items():
        before, after = (s.block(line).lineHeight() for s in (usual, wide))
        assert before == setting.line
        assert after == (2 * setting.line if line in RUNNING else setting.line), line


def test_without_serifs_the_column_still_holds_its_characters(theme: Theme) -> None:
    serif, sans = PageStyle(theme, 19, 70), PageStyle(theme, 19, 70, face="sans-serif")
    assert serif.column == sans.column
    means = []
    for style in (serif, sans):
        font = style.text(Line.PARAGRAPH).font()
        means.append(QFontMetricsF(font).horizontalAdvance(WORDS) / len(WORDS))
    assert means[0] == pytest.approx(means[1], rel=0.04)
    assert means[0] == pytest.approx(MEAN_CHARACTER, rel=0.05)
    families = {style.text(Line.TITLE).font().family() for style in (serif, sans)}
    assert len(families) == 2


def test_a_title_is_smaller_in_a_narrow_column_and_nothing_else(theme: Theme) -> None:
    wide, narrow = PageStyle(theme, 19, 70), PageStyle(theme, 19, 70, 380)

    def sizes(line: Line) -> list[int]:
        return [style.text(line).font().pixelSize() for style in (wide, narrow)]

    assert sizes(Line.TITLE)[0] == 36
    assert 24 <= sizes(Line.TITLE)[1] < 30
    assert sizes(Line.PARAGRAPH) == [19, 19]
