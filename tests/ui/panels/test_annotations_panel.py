"""The annotations panel: cards follow the article, jump to their place, and edit notes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader.model.annotation import (
    Annotation,
    Colour,
    Placement,
    PlaceState,
)
from reader.model.selector import Span, Target, TextPositionSelector, TextQuoteSelector
from ui.models.annotation_list_model import AnnotationListModel, Tab, spoken
from ui.panels.annotations_panel import AnnotationsPanel

BODY = "The ferry stood ready for a year while two towns argued about who should pay for it."


@pytest.fixture
def panel(context: Any, add: Callable[..., int], qtbot: Any) -> Any:
    made = AnnotationsPanel(context)
    qtbot.addWidget(made)
    made.resize(270, 600)
    made.show()
    made.article = add("A ferry tale", BODY)  # type: ignore[attr-defined]
    annotations = context.library.annotations
    annotations.highlight_quote(made.article, "two towns argued", tags=["towns"])  # type: ignore[attr-defined]
    annotations.highlight_quote(
        made.article,  # type: ignore[attr-defined]
        "stood ready for a year",
        colour=Colour.PINK,
        note="Which year?",
    )
    context.navigator.open(made.article)  # type: ignore[attr-defined]
    return made


def quotes(panel: Any) -> list[str]:
    return [panel.model.annotation(row).quote for row in range(panel.model.rowCount())]


def test_cards_stand_in_text_order(panel: Any) -> None:
    assert quotes(panel) == ["stood ready for a year", "two towns argued"]


def test_tabs_narrow_and_count(panel: Any) -> None:
    assert panel.model.counts() == {Tab.HIGHLIGHTS: 2, Tab.NOTES: 1, Tab.UNPLACED: 0}
    panel._tabs.setCurrentIndex(1)
    assert quotes(panel) == ["stood ready for a year"]
    panel._tabs.setCurrentIndex(2)
    assert quotes(panel) == []
    assert panel._empty.isVisible()


def test_edits_elsewhere_show_at_once(panel: Any, context: Any) -> None:
    library = context.library
    context.edit(lambda: library.annotations.highlight_quote(panel.article, "pay for it"))
    assert context.jobs.wait_idle()
    assert quotes(panel)[-1] == "pay for it"
    context.edit(library.history.undo)
    assert context.jobs.wait_idle()
    assert len(quotes(panel)) == 2


def test_a_click_jumps_to_the_place(panel: Any, context: Any, qtbot: Any) -> None:
    with qtbot.waitSignal(context.navigator.opened) as opened:
        area = panel.list.visualRect(panel.model.index(1))
        QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=area.center())
    assert opened.args == [panel.article, panel.model.annotation(1).span]


def test_a_note_is_edited_on_its_card(panel: Any, context: Any, qtbot: Any) -> None:
    panel.select_annotation(panel.model.annotation(1).id)
    before = panel.list.visualRect(panel.model.index(1)).height()
    panel.edit_note()
    field = panel.findChild(object, "card_note_field")
    qtbot.waitUntil(lambda: panel.list.visualRect(panel.model.index(1)).height() > before)
    QTest.keyClicks(field, "Both of them?")
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert context.jobs.wait_idle()
    assert panel.model.annotation(1).note == "Both of them?"
    assert context.library.annotations.of_article(panel.article)[1].note == "Both of them?"


def test_a_card_is_as_high_as_what_it_shows(panel: Any, context: Any) -> None:
    index = panel.model.index(0)
    wide = panel.list.sizeHintForIndex(index).height()
    panel.resize(220, 600)
    narrow = panel.list.sizeHintForIndex(index).height()
    assert narrow >= wide
    id = panel.model.annotation(0).id
    context.edit(lambda: context.library.annotations.set_note(id, ""))
    assert context.jobs.wait_idle()
    assert panel.list.sizeHintForIndex(index).height() < narrow


def test_removing_offers_undo(panel: Any, context: Any) -> None:
    said: list[Any] = []
    context.messages.posted.connect(said.append)
    panel.select_annotation(panel.model.annotation(0).id)
    context.registry.action("card.remove").trigger()
    assert context.jobs.wait_idle()
    assert quotes(panel) == ["two towns argued"]
    said[-1].action()
    assert context.jobs.wait_idle()
    assert len(quotes(panel)) == 2


def test_another_article_other_cards_and_none_when_closed(
    panel: Any, context: Any, add: Callable[..., int]
) -> None:
    context.navigator.open(add("Another tale", "Nothing is marked in this one, not a single word."))
    assert quotes(panel) == []
    context.navigator.open(panel.article)
    assert len(quotes(panel)) == 2
    context.navigator.close()
    assert quotes(panel) == []


def annotation(id: int, state: PlaceState, **more: Any) -> Annotation:
    span = Span(0, 5) if state is not PlaceState.UNPLACED else None
    placement = Placement(state, span, 0.8, more.pop("candidate", None))
    target = Target(TextPositionSelector(0, 5), TextQuoteSelector("quote"))
    return Annotation(
        id, str(id), 1, target, placement, Colour.BLUE, more.get("note", ""), (), "", ""
    )


def test_the_model_is_a_proper_model(qtmodeltester: Any, qapp: Any) -> None:
    model = AnnotationListModel()
    model.show(
        [annotation(1, PlaceState.EXACT), annotation(2, PlaceState.UNPLACED)], "quote and text"
    )
    qtmodeltester.check(model)


def test_what_lost_its_place_is_never_left_out(qapp: Any) -> None:
    model = AnnotationListModel()
    lost = annotation(1, PlaceState.UNPLACED, candidate=Span(6, 9))
    unsure = annotation(2, PlaceState.UNCERTAIN)
    model.show([annotation(3, PlaceState.MOVED), unsure, lost], "quote and text")
    model.show_tab(Tab.UNPLACED)
    shown = [model.annotation(row).id for row in range(model.rowCount())]
    assert shown == [2, 1]
    assert "lost" in spoken(lost)
    assert "not sure" in spoken(unsure)
