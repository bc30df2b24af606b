"""In a narrow window panes step aside, in a wide one they come back."""

from __future__ import annotations

from typing import Any

import pytest


@pytest.fixture
def shown(window: Any, qtbot: Any) -> Any:
    """With an article in the library: resize the window; which panes are seen then."""
    _result, changes = window.context.library.articles.add_data(
        b"Two towns\n\nAnd a ferry.", "a.txt"
    )
    window.context.hub.changed.emit(changes)
    qtbot.waitUntil(lambda: window.minimumSizeHint().width() < 700)  # the welcome needed more

    def resize(width: int | None = None) -> list[str]:
        if width is not None:
            window.resize(width, 500)
            qtbot.waitUntil(lambda: window.width() == width)
        panes = [window.panes.widget(number) for number in range(window.panes.count())]
        return [pane.objectName() for pane in panes if pane.isVisible()]

    return resize


def test_panes_leave_one_after_the_other_and_come_back(window: Any, shown: Any) -> None:
    assert shown(1440) == ["sidebar", "list_and_page", "annotations_panel"]
    assert shown(900) == ["sidebar", "list_and_page"]
    assert shown(700) == ["list_and_page"]
    assert shown(900) == ["sidebar", "list_and_page"]
    assert shown(1440) == ["sidebar", "list_and_page", "annotations_panel"]


def test_nothing_is_cut_off_at_any_width(window: Any, shown: Any) -> None:
    for width in range(1200, 690, -67):
        shown(width)
        panes = [window.panes.widget(number) for number in range(3)]
        panes = [pane for pane in panes if pane.isVisible()]
        for pane in panes:
            assert pane.width() >= pane.minimumSizeHint().width(), (width, pane.objectName())
        assert panes[-1].geometry().right() < window.panes.width()


def test_a_pane_that_stepped_aside_is_called_forward_by_its_key(window: Any, shown: Any) -> None:
    shown(900)
    action = window.context.registry.action("toggle_annotations")
    action.trigger()
    assert shown() == ["list_and_page", "annotations_panel"]
    assert action.isChecked()
    action.trigger()
    assert shown() == ["sidebar", "list_and_page"]
    assert not action.isChecked()


def test_what_was_switched_off_stays_off(window: Any, shown: Any) -> None:
    shown(1440)
    window.context.registry.action("toggle_sidebar").trigger()
    shown(700)
    assert shown(1440) == ["list_and_page", "annotations_panel"]


def test_what_the_passages_hide_stays_hidden(window: Any, shown: Any) -> None:
    shown(1440)
    window.context.registry.action("passages").trigger()
    assert shown(1400) == ["sidebar", "list_and_page"]
    window.context.registry.action("passages").trigger()
    assert shown() == ["sidebar", "list_and_page", "annotations_panel"]


def test_a_session_remembers_what_was_wanted(window: Any, shown: Any) -> None:
    shown(700)
    window.save_session()
    assert window.context.library.session.get("window.panes")["shown"] == [True] * 4
