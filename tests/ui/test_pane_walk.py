"""F6 goes from pane to pane, Tab to every control, and each shows that it has the keys."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
TEXT = (
    b"The ferry\n\nIt stood ready for a year while two towns argued about who should pay.\n\n"
    b"The mayor said that the crossing would open in spring, and nobody believed her at all."
)


@pytest.fixture
def article(window: Any) -> int:
    """An open article with a highlight and a tag."""
    library = window.context.library
    result, changes = library.articles.add_data(TEXT, "ferry.txt")
    window.context.hub.changed.emit(changes)
    start = library.reading.open(result.article_id).document.text.index("two towns")
    from reader.model.selector import Span

    made = library.annotations.highlight(
        result.article_id, Span(start, start + 9), tags=["ships"], note="!"
    )
    window.context.hub.changed.emit(made)
    window.context.navigator.open(result.article_id)
    assert window.context.jobs.wait_idle()
    return int(result.article_id)


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(key: Any, modifier: Any = Qt.KeyboardModifier.NoModifier) -> str:
    """Press a key where the focus is; the name of the widget that has it then."""
    QTest.keyClick(focused(), key, modifier)
    return focused().objectName()


def test_f6_goes_around_the_panes_and_back(window: Any, article: int) -> None:
    assert focused().objectName() == "reading_view"
    there = [press(Key.Key_F6) for _ in range(5)]
    assert there == [
        "annotation_cards", "shelf_list", "article_list", "reading_view", "annotation_cards",
    ]  # fmt: skip
    assert [press(Key.Key_F6, SHIFT) for _ in range(3)] == list(reversed(there[1:4]))


def test_a_pane_is_entered_where_it_was_left(window: Any, article: int) -> None:
    window.sidebar.tags.setFocus()
    assert focused().objectName() == "tag_tree"
    for _ in range(4):
        press(Key.Key_F6)
    assert focused().objectName() == "tag_tree"


def test_hidden_panes_are_passed_by(window: Any, article: int) -> None:
    window.context.registry.action("toggle_sidebar").trigger()
    window.context.registry.action("toggle_annotations").trigger()
    assert [press(Key.Key_F6) for _ in range(2)] == ["article_list", "reading_view"]


def test_tab_reaches_every_control_and_comes_around(window: Any, article: int) -> None:
    stops = tab_stops(window)
    expected = {
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
        and widget.focusProxy() is None
    }
    missed = [widget.objectName() for widget in expected - set(stops)]
    assert not missed
    panes = ["sidebar", "middle", "page", "annotations_panel"]
    order = [pane_of(stop, panes) for stop in stops]
    assert [name for n, name in enumerate(order) if n == 0 or order[n - 1] != name] == panes


def test_shift_tab_is_the_same_way_back(window: Any, article: int) -> None:
    stops = tab_stops(window)
    back = []
    for _ in stops:
        press(Key.Key_Backtab, SHIFT)
        back.append(focused())
    assert back == [*reversed(stops[1:]), stops[0]][: len(stops)]


def test_every_control_shows_that_it_has_the_keys(window: Any, article: int) -> None:
    silent = []
    for stop in tab_stops(window):
        window.setFocus()
        without = stop.grab().toImage()
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        if stop.grab().toImage() == without:
            silent.append(stop.objectName())
    assert not silent


def tab_stops(window: Any) -> list[QWidget]:
    """Every widget that Tab gives the focus, from the search field around to it."""
    window.sidebar.search_box.field.setFocus()
    stops = [focused()]
    for _ in range(100):
        press(Key.Key_Tab)
        if focused() is stops[0]:
            return stops
        stops.append(focused())
    raise AssertionError(f"Tab does not come around: {[s.objectName() for s in stops[-3:]]}")


def pane_of(widget: QWidget, panes: list[str]) -> str:
    above = widget
    while above.objectName() not in panes:
        above = above.parentWidget()
    return above.objectName()
