"""The ends of a highlight are taken by the mouse, and moved by keys."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.model.annotation import Colour
from ui.reading.mark_handles import handles

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier
ARABIC = (
    "العبارة التي لم تغادر الميناء",
    "وقفت العبارة جاهزة لمدة عام كامل بينما تجادلت مدينتان حول من يجب أن يدفع ثمنها.",
)


def mark(desk: Any, words: str, **look: Any) -> Any:
    """A highlight on words, selected by a click."""
    made = desk.library.annotations.highlight(desk.article_id, desk.span(words), **look)
    desk.context.hub.changed.emit(made)
    desk.click(words)
    return desk.view.selected_mark


def knob(desk: Any, *, is_end: bool) -> QPoint:
    """Where the knob of an end is in the viewport."""
    page, span = desk.view.page, desk.view.selected_mark.span
    handle = handles(page, span)[is_end]
    point = handle.knob - QPointF(0, desk.view.verticalScrollBar().value())
    return point.toPoint()


def pull(desk: Any, start: QPoint, end: QPoint, modifier: Any = NONE) -> None:
    viewport = desk.view.viewport()
    QTest.mousePress(viewport, LEFT, NONE, start)
    QTest.mouseMove(viewport, (start + end) / 2)
    # QTest's own moves carry no modifiers.
    globe = QPointF(viewport.mapToGlobal(end))
    event = QMouseEvent(QEvent.Type.MouseMove, QPointF(end), globe, LEFT, LEFT, modifier)
    QApplication.sendEvent(viewport, event)
    QTest.mouseRelease(viewport, LEFT, NONE, end)
    desk.settle()


def test_the_end_is_dragged_to_the_end_of_a_word_in_one_step(desk: Any) -> None:
    mark(desk, "two towns")
    pull(desk, knob(desk, is_end=True), desk.point(desk.span("argued").start + 3))
    (resized,) = desk.annotations
    assert resized.quote == "two towns argued"
    assert desk.pane.desk.selected_id == resized.id
    desk.library.history.undo()
    assert [a.quote for a in desk.annotations] == ["two towns"]


def test_the_beginning_is_dragged_and_may_pass_the_end(desk: Any) -> None:
    mark(desk, "two towns")
    pull(desk, knob(desk, is_end=False), desk.point(desk.span("while").start + 1))
    assert desk.annotations[0].quote == "while two towns"
    pull(desk, knob(desk, is_end=False), desk.point(desk.span("about").end))
    assert desk.annotations[0].quote == "argued about"


def test_with_alt_it_goes_by_characters(desk: Any) -> None:
    mark(desk, "two towns")
    pull(desk, knob(desk, is_end=True), desk.point(desk.span("argued").start + 3), ALT)
    assert desk.annotations[0].quote == "two towns arg"


def test_nothing_is_written_before_it_is_let_go(desk: Any) -> None:
    mark(desk, "two towns")
    start, end = knob(desk, is_end=True), desk.point(desk.span("about").end)
    viewport = desk.view.viewport()
    QTest.mousePress(viewport, LEFT, NONE, start)
    QTest.mouseMove(viewport, end)
    assert desk.view.preview.span == desk.span("two towns argued about")
    assert desk.annotations[0].quote == "two towns"
    QTest.keyClick(desk.view, Key.Key_Escape)
    assert desk.view.preview is None
    QTest.mouseRelease(viewport, LEFT, NONE, end)
    desk.settle()
    assert desk.annotations[0].quote == "two towns"


def test_handles_are_painted_on_the_selected_highlight_alone(desk: Any) -> None:
    mark(desk, "two towns", colour=Colour.GREEN)
    point = knob(desk, is_end=True)
    ink = desk.context.theme.stripe("green").name()
    assert desk.view.viewport().grab().toImage().pixelColor(point).name() == ink
    desk.pane.desk.select(None)
    assert desk.view.viewport().grab().toImage().pixelColor(point).name() != ink
    assert desk.view.drag.handle_at(point) is None


def test_a_drag_beside_a_handle_still_selects_text(desk: Any) -> None:
    mark(desk, "two towns")
    desk.drag("nobody believed")
    assert desk.view.selected_span() == desk.span("nobody believed")
    assert len(desk.annotations) == 1


@pytest.mark.parametrize(
    ("key", "modifier", "quote"),
    [
        (Key.Key_Right, SHIFT, "two towns "),
        (Key.Key_Left, SHIFT, "two town"),
        (Key.Key_Left, SHIFT | Qt.KeyboardModifier.ControlModifier, "two"),
        (Key.Key_Right, SHIFT | ALT, "wo towns"),
        (Key.Key_Left, SHIFT | ALT | Qt.KeyboardModifier.ControlModifier, "while two towns"),
        (Key.Key_Right, SHIFT | ALT | Qt.KeyboardModifier.ControlModifier, "towns"),
    ],
)
def test_keys_move_both_ends(desk: Any, key: Any, modifier: Any, quote: str) -> None:
    mark(desk, "two towns")
    desk.press(key, modifier)
    assert desk.annotations[0].quote == quote.strip()


def test_right_to_left_text_has_its_beginning_at_the_right(desk: Any) -> None:
    added, _ = desk.library.articles.add_data("\n\n".join(ARABIC).encode(), "arabic.txt")
    desk.article_id = added.article_id
    desk.context.navigator.open(desk.article_id)
    desk.settle()
    mark(desk, "العبارة جاهزة")
    assert knob(desk, is_end=False).x() > knob(desk, is_end=True).x()
    pull(desk, knob(desk, is_end=True), desk.point(desk.span("لمدة").end))
    assert desk.annotations[0].quote == "العبارة جاهزة لمدة"
    desk.press(Key.Key_Right, SHIFT | Qt.KeyboardModifier.ControlModifier)
    assert desk.annotations[0].quote == "العبارة جاهزة"
