"""Text is broken where it must be, and nothing is lost before the last line."""

from __future__ import annotations

from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QFontMetricsF

from ui.theme.fonts import reading_font
from ui.widgets.text_lines import break_lines, is_rtl


def test_what_fits_is_one_line(qapp: Any) -> None:
    assert break_lines("Short", reading_font(16, 600), 300, 2) == ("Short",)
    assert break_lines("", reading_font(16, 600), 300, 2) == ()


def test_only_the_last_line_ends_in_an_ellipsis(qapp: Any) -> None:
    text = "What the river towns remember after the water goes down and the mud has dried"
    lines = break_lines(text, reading_font(16, 600), 240, 2)
    assert len(lines) == 2
    assert text.startswith(lines[0])
    assert lines[1].endswith("…")


def test_astral_letters_do_not_shift_the_cut(qapp: Any) -> None:
    text = "😀😀😀😀 emoji before words 😀 and after them again"
    lines = break_lines(text, reading_font(16, 600), 150, 9)
    assert " ".join(lines) == text


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(max_size=80), width=st.integers(1, 400), most=st.integers(1, 3))
def test_lines_are_never_more_and_never_wider_than_asked(
    qapp: Any, text: str, width: int, most: int
) -> None:
    font = reading_font(16, 600)
    lines = break_lines(text, font, width, most)
    assert len(lines) <= most
    widest_letter = max((QFontMetricsF(font).horizontalAdvance(c) for c in text), default=0)
    if width > widest_letter + 20:
        assert all(QFontMetricsF(font).horizontalAdvance(line) <= width + 1.5 for line in lines)


def test_direction_is_that_of_the_first_letter() -> None:
    assert is_rtl("مقابلة with Latin")
    assert is_rtl("12 – مقابلة")
    assert not is_rtl("Latin مقابلة")
    assert not is_rtl("123")
