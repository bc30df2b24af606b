"""The strip beside the page: highlights, matches and counts of a long article, by mouse and key."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip

from reader.model.annotation import Colour
from reader.model.document import Role
from ui.app import build_window

PARAGRAPHS = [
    f"Paragraph {n} tells of a ferry that left the harbour in the rain, of the people who stood on"
    f" the quay and of those who did not come, which is what number {n} is about in the end."
    for n in range(60)
]
MARKED = (3, 20, 21, 40, 58)


@pytest.fixture
def article(window: Any, qtbot: Any) -> int:
    """A long article with five highlights, open and laid out."""
    library = window.context.library
    text = "\n\n".join(["The ferry that left in the rain", *PARAGRAPHS])
    result, changes = library.articles.add_data(text.encode(), "ferry.txt")
    window.context.hub.changed.emit(changes)
    id = int(result.article_id)
    blocks = library.reading.open(id).document.blocks
    window.context.hub.changed.emit(
        library.cleaning.set_role(id, [b.ordinal for b in blocks[1:]], Role.PARAGRAPH)
    )
    library.tags.create("harbour", "pink")
    for n in MARKED:
        tags = ["harbour"] if n in (3, 58) else []
        library.annotations.highlight_quote(
            id, f"Paragraph {n} tells", colour=Colour.BLUE, tags=tags
        )
    window.context.navigator.open(id)
    assert window.context.jobs.wait_idle()
    wait_for(window, qtbot, marks=5)
    return id


def strip(window: Any) -> Any:
    return window.reading.overview.strip


def wait_for(window: Any, qtbot: Any, *, marks: int) -> None:
    qtbot.waitUntil(lambda: len(strip(window).map.places) == marks)


def beyond(window: Any) -> tuple[str, str]:
    """What the two buttons say; "" for a hidden one."""
    overview = window.reading.overview
    return tuple(
        button.text() if button.isVisible() else "" for button in (overview.above, overview.below)
    )


def number_of(place: Any) -> int:
    return int(place.mark.annotation.quote.split()[1])


def click(window: Any, number: int) -> None:
    place = next(p for p in strip(window).map.places if number_of(p) == number)
    y = round(strip(window).y_of((place.top + place.bottom) / 2))
    QTest.mouseClick(strip(window), Qt.MouseButton.LeftButton, pos=QPoint(8, y))
    assert window.context.jobs.wait_idle()


def selected(window: Any) -> str:
    mark = window.reading.view.selected_mark
    return mark.annotation.quote if mark else ""


def test_highlights_stand_where_they_are_and_are_told(window: Any, article: int) -> None:
    places = strip(window).map.places
    assert [number_of(place) for place in places] == list(MARKED)
    assert [round(60 * place.top / strip(window).map.total) for place in places] == pytest.approx(
        MARKED, abs=3
    )
    assert {dict(place.lanes)[0] for place in places if place.mark.annotation.tags} == {"pink"}
    words = strip(window).words_at(strip(window).y_of(places[0].top))
    assert words == "harbour: “Paragraph 3 tells”"
    assert "Blue, no tag" in strip(window).words_at(strip(window).y_of(places[3].top))
    assert strip(window).words_at(strip(window).y_of(strip(window).map.total * 0.5)) == ""


def test_a_click_jumps_to_the_highlight_and_back_leads_home(window: Any, article: int) -> None:
    bar = window.reading.view.verticalScrollBar()
    click(window, 40)
    assert selected(window) == "Paragraph 40 tells"
    assert bar.value() > bar.maximum() / 2
    window.context.navigator.back()
    assert bar.value() == 0


def test_a_click_beside_highlights_scrolls_there(window: Any, article: int) -> None:
    widget, bar = strip(window), window.reading.view.verticalScrollBar()
    QTest.mouseClick(
        widget, Qt.MouseButton.LeftButton, pos=QPoint(8, round(widget.y_of(widget.map.total / 2)))
    )
    assert bar.value() == pytest.approx(bar.maximum() / 2, rel=0.05)
    assert selected(window) == ""


def test_what_is_beyond_the_view_is_counted_and_can_be_clicked(
    window: Any, article: int, qtbot: Any
) -> None:
    bar = window.reading.view.verticalScrollBar()
    bar.setValue(0)
    above, below = beyond(window)
    assert (above, below) == ("", "4 below")
    QTest.mouseClick(window.reading.overview.below, Qt.MouseButton.LeftButton)
    assert selected(window) == "Paragraph 20 tells"
    assert beyond(window)[0] == "1 above"
    bar.setValue(bar.maximum())
    assert beyond(window) == ("4 above", "")
    QTest.mouseClick(window.reading.overview.above, Qt.MouseButton.LeftButton)
    assert selected(window) == "Paragraph 40 tells"


def test_the_keys_reach_the_same_places(window: Any, article: int) -> None:
    view = window.reading.view
    for number in MARKED[:3]:
        QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        assert selected(window) == f"Paragraph {number} tells"
    QTest.keyClick(view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert selected(window) == f"Paragraph {MARKED[1]} tells"


def test_matches_come_and_go_with_the_find_bar(window: Any, article: int, qtbot: Any) -> None:
    window.reading.finding.open("number 7 ")
    qtbot.waitUntil(lambda: len(strip(window).map.matches) == 1)
    assert strip(window).map.current == strip(window).map.matches[0]
    window.reading.finding.close()
    qtbot.waitUntil(lambda: not strip(window).map.matches)


def test_edits_show_at_once_and_undo_takes_them_back(window: Any, article: int, qtbot: Any) -> None:
    library, context = window.context.library, window.context
    context.edit(lambda: library.annotations.highlight_quote(article, "Paragraph 50 tells"))
    wait_for(window, qtbot, marks=6)
    window.app_actions.undo()
    wait_for(window, qtbot, marks=5)
    tag = library.tags.find("harbour")
    context.edit(lambda: library.tags.set_colour(tag.id, "green"))
    qtbot.waitUntil(lambda: dict(strip(window).map.places[0].lanes)[0] == "green")


def test_how_far_was_read_is_shown(window: Any, article: int, qtbot: Any) -> None:
    bar = window.reading.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    window.reading.shown._keeper.store()
    assert window.context.jobs.wait_idle()
    qtbot.waitUntil(lambda: (strip(window).map.furthest or 0) > strip(window).map.total * 0.4)
    before = strip(window).map
    bar.setValue(0)
    window.reading.shown._keeper.store()
    assert window.context.jobs.wait_idle()
    assert not window.reading.overview._rest.isActive(), "going back is no news for the strip"
    assert strip(window).map is before


def test_another_width_other_heights(window: Any, article: int, qtbot: Any) -> None:
    before = strip(window).map.total
    window.context.library.settings.set("reading.text_size", 26)
    qtbot.waitUntil(lambda: strip(window).map.total > before)
    assert [number_of(place) for place in strip(window).map.places] == list(MARKED)


def test_scrolling_does_not_paint_the_strip(window: Any, article: int, qtbot: Any) -> None:
    window.repaint()
    painted: list[int] = []
    widget = strip(window)
    original = widget._paint_lanes
    widget._paint_lanes = lambda painter: (painted.append(1), original(painter))
    bar = window.reading.view.verticalScrollBar()
    for value in range(0, 400, 40):
        bar.setValue(value)
        window.reading.view.viewport().repaint()
    assert not painted
    widget.show_map(widget.map)
    qtbot.waitUntil(lambda: bool(painted))


def test_resting_on_a_highlight_tells_what_it_is(window: Any, article: int, qtbot: Any) -> None:
    widget = strip(window)
    at = QPoint(8, round(widget.y_of(widget.map.places[0].top)))
    event = QHelpEvent(QEvent.Type.ToolTip, at, widget.mapToGlobal(at))
    QCoreApplication.sendEvent(widget, event)
    qtbot.waitUntil(lambda: "Paragraph 3 tells" in QToolTip.text())
    QToolTip.hideText()


def test_a_restart_shows_the_strip_again(window: Any, article: int, qtbot: Any) -> None:
    window.save_session()
    again = build_window(window.context.library)
    qtbot.addWidget(again)
    again.show()
    again.resize(window.size())  # it was cut to the offscreen screen of 800 pixels
    wait_for(again, qtbot, marks=5)
    qtbot.waitUntil(lambda: beyond(again)[1] == "4 below")
    again.close()


def test_a_closed_article_leaves_nothing(window: Any, article: int) -> None:
    window.context.navigator.close()
    assert strip(window).map.places == ()
    assert beyond(window) == ("", "")
