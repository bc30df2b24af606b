"""The filter row of the annotations panel: colours and tags narrow the cards of every tab."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QWidget

from reader.model.annotation import Colour
from ui.panels.annotations_panel import AnnotationsPanel

BODY = "The ferry stood ready for a year while two towns argued about who should pay for it."


@pytest.fixture
def panel(context: Any, add: Callable[..., int], qtbot: Any) -> Any:
    made = AnnotationsPanel(context)
    qtbot.addWidget(made)
    made.resize(270, 600)
    made.show()
    article = add("A ferry tale", BODY)
    mark = context.library.annotations.highlight_quote
    mark(article, "The ferry", colour=Colour.PINK, tags=["boats", "R&D"])
    mark(article, "two towns", colour=Colour.BLUE, tags=["towns/two"], note="Which?")
    mark(article, "pay for it", colour=Colour.BLUE)
    context.navigator.open(article)
    made.article = article  # type: ignore[attr-defined]
    return made


def quotes(panel: Any) -> list[str]:
    return [panel.model.annotation(row).quote for row in range(panel.model.rowCount())]


def press(panel: Any, name: str) -> None:
    QTest.mouseClick(panel.findChild(QWidget, name), Qt.MouseButton.LeftButton)


def tags(panel: Any) -> dict[str, Any]:
    menu = panel.findChild(QMenu, "filter_tag_menu")
    return {action.text(): action for action in menu.actions()}


def test_only_what_the_article_has_is_offered(panel: Any) -> None:
    shown = [c for c in Colour if panel.findChild(QWidget, f"filter_{c}").isVisible()]
    assert shown == [Colour.BLUE, Colour.PINK]
    assert list(tags(panel)) == ["No tag", "R&&D", "boats", "towns/two"]


def test_colours_add_up(panel: Any) -> None:
    press(panel, "filter_blue")
    assert quotes(panel) == ["two towns", "pay for it"]
    press(panel, "filter_pink")
    assert quotes(panel) == ["The ferry", "two towns", "pay for it"]
    press(panel, "filter_blue")
    assert quotes(panel) == ["The ferry"]


def test_tags_and_colours_must_both_fit(panel: Any) -> None:
    tags(panel)["No tag"].trigger()
    assert quotes(panel) == ["pay for it"]
    tags(panel)["towns/two"].trigger()
    assert quotes(panel) == ["two towns", "pay for it"]
    press(panel, "filter_pink")
    assert quotes(panel) == []
    assert panel._empty.isVisible()
    press(panel, "empty_button")
    assert len(quotes(panel)) == 3


def test_it_holds_on_every_tab_and_says_so(panel: Any) -> None:
    tags(panel)["boats"].trigger()
    panel._tabs.setCurrentIndex(1)
    assert quotes(panel) == []
    assert panel._empty.text == "None of these colours and tags"
    panel._tabs.setCurrentIndex(2)
    assert panel._empty.text == "Everything is in its place"
    press(panel, "clear_annotation_filter")
    panel._tabs.setCurrentIndex(1)
    assert quotes(panel) == ["two towns"]


def test_the_selected_card_stays_selected_while_it_is_shown(panel: Any) -> None:
    panel.select_annotation(panel.model.annotation(1).id)
    press(panel, "filter_blue")
    assert panel.selected_annotation().quote == "two towns"
    press(panel, "filter_blue")
    press(panel, "filter_pink")
    assert panel.selected_annotation() is None


def test_what_is_gone_is_wanted_no_longer(panel: Any, context: Any) -> None:
    press(panel, "filter_pink")
    id = panel.model.annotation(0).id
    context.edit(lambda: context.library.annotations.set_colour(id, Colour.BLUE))
    assert context.jobs.wait_idle()
    assert len(quotes(panel)) == 3


def test_another_article_shows_all_of_its_cards(
    panel: Any, context: Any, add: Callable[..., int]
) -> None:
    press(panel, "filter_blue")
    other = add("Another tale", "Nothing much is marked in this one, except a single word.")
    context.library.annotations.highlight_quote(other, "single word", colour=Colour.GREEN)
    context.navigator.open(other)
    assert quotes(panel) == ["single word"]
    assert not panel.findChild(QWidget, "annotation_filter").isVisible(), "nothing to choose from"
    context.navigator.close()
    assert not panel.model.filter
