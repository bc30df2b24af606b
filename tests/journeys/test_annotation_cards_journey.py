"""Cards of the annotations panel: dragged onto tags, and given a lost place again."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QStyleOptionViewItem,
    QToolTip,
    QTreeView,
)

from reader.model.annotation import PlaceState
from reader.model.document import Role
from reader.model.selector import Span
from ui.models.annotation_list_model import Tab

LINES = (
    "The ferry that never left the harbour",
    "A ferry stood ready for a year while two towns argued about who should pay for it.",
    "The mayor said that the crossing would open in spring, and nobody there believed her.",
    "Every morning the captain started both engines, listened for a while and stopped them.",
    "In the end it was the children who crossed, in boats that they had built themselves.",
)
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def article(window: Any) -> int:
    """Two highlights, the tags city and boats, the article open."""
    library, context = window.context.library, window.context
    result, changes = library.articles.add_data("\n\n".join(LINES).encode(), "ferry.txt")
    id = int(result.article_id)
    context.hub.changed.emit(changes | library.cleaning.set_role(id, [1, 2, 3, 4], Role.PARAGRAPH))
    for path in ("boats", "city"):
        context.hub.changed.emit(library.tags.create(path))
    library.annotations.highlight_quote(id, "two towns argued about who should pay")
    library.annotations.highlight_quote(id, "children who crossed", tags=["boats"], note="All?")
    context.navigator.open(id)
    assert context.jobs.wait_idle()
    return id


def lose(window: Any, article: int, text: str) -> Any:
    """Write the line of the first highlight anew; the mark that lost its place or is not sure."""
    library = window.context.library
    window.context.edit(lambda: library.cleaning.edit_text(article, 1, text))
    assert window.context.jobs.wait_idle()
    (mark,) = [m for m in library.annotations.of_article(article) if not m.note]
    window.annotations._tabs.setCurrentIndex(2)
    assert window.annotations.model.tab is Tab.UNPLACED
    return mark


def marks(window: Any, article: int) -> list[Any]:
    return list(window.context.library.annotations.of_article(article))


def first(window: Any, article: int) -> Any:
    return next(mark for mark in marks(window, article) if not mark.note)


def press(window: Any, name: str) -> None:
    QTest.mouseClick(window.annotations.findChild(QPushButton, name), Qt.MouseButton.LeftButton)
    assert window.context.jobs.wait_idle()


def undo(window: Any) -> None:
    window.app_actions.undo()
    assert window.context.jobs.wait_idle()


def drop(window: Any, row: int, path: str, modifier: Any = NONE) -> None:
    """Drag a card onto a tag; Qt's drag gives a move where Shift is held."""
    panel, tree = window.annotations, window.findChild(QTreeView, "tag_tree")
    data: QMimeData = panel.model.mimeData([panel.model.index(row)])
    at = tree.visualRect(tree.model().index_of(path)).center()
    action = Qt.DropAction.MoveAction if modifier is SHIFT else Qt.DropAction.CopyAction
    left = Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(at, action, data, left, modifier)
    tree.dragEnterEvent(enter)
    assert enter.isAccepted()
    move = QDragMoveEvent(at, action, data, left, modifier)
    tree.dragMoveEvent(move)
    assert move.isAccepted()
    tree.dropEvent(QDropEvent(QPointF(at), action, data, left, modifier))
    assert window.context.jobs.wait_idle()


def test_a_card_dropped_on_a_tag_has_it_and_shift_takes_it_off(window: Any, article: int) -> None:
    said: list[Any] = []
    window.context.messages.posted.connect(said.append)
    drop(window, 1, "city")
    assert marks(window, article)[1].tags == ("boats", "city")
    assert window.annotations.model.annotation(1).tags == ("boats", "city")
    assert "city" in said[-1].text
    drop(window, 1, "boats", SHIFT)
    assert marks(window, article)[1].tags == ("city",)
    undo(window)
    assert marks(window, article)[1].tags == ("boats", "city")
    undo(window)
    assert marks(window, article)[1].tags == ("boats",)


def test_shift_on_a_tag_that_is_not_there_changes_nothing(window: Any, article: int) -> None:
    before = window.context.library.history.undo_label
    drop(window, 0, "boats", SHIFT)
    assert marks(window, article)[0].tags == ()
    assert window.context.library.history.undo_label == before


def test_a_lost_highlight_gets_its_likely_place(window: Any, article: int) -> None:
    text = "A ferry stood ready while towns quarrelled over who was going to pay for it."
    lost = lose(window, article, text)
    assert lost.placement.state is PlaceState.UNPLACED
    tray = window.annotations._tray
    assert tray.isVisible()
    assert window.annotations.selected_annotation().id == lost.id
    press(window, "place_button")
    placed = first(window, article)
    assert placed.placement.state is PlaceState.EXACT
    assert placed.quote == "towns quarrelled over who was going to pay"
    assert not tray.isVisible()
    assert window.reading.view.selected_mark.id == lost.id
    undo(window)
    assert first(window, article).placement.state is lost.placement.state


def test_it_can_be_placed_at_the_words_a_person_selects(
    window: Any, article: int, qtbot: Any
) -> None:
    lost = lose(window, article, "Nothing at all is left here of what was written before, not one.")
    assert lost.placement.state is PlaceState.UNPLACED
    panel, view = window.annotations, window.reading.view
    button = panel.findChild(QPushButton, "selection_button")
    assert not button.isEnabled()
    start = view.page.document.text.index("not one")
    view.select_span(Span(start, start + 7))
    view.selection_settled.emit()
    assert panel.selected_annotation().id == lost.id, "selecting text keeps the card"
    assert button.isEnabled()
    press(window, "selection_button")
    placed = first(window, article)
    assert (placed.quote, placed.placement.state) == ("not one", PlaceState.EXACT)
    assert panel.model.counts()[Tab.UNPLACED] == 0
    undo(window)
    assert first(window, article).quote == lost.quote


def test_it_can_be_kept_as_a_quotation_and_placed_later(window: Any, article: int) -> None:
    lose(window, article, "Nothing at all is left here of what was written before, not one.")
    panel = window.annotations
    press(window, "keep_button")
    assert panel.model.counts() == {Tab.HIGHLIGHTS: 2, Tab.NOTES: 1, Tab.UNPLACED: 0}
    panel._tabs.setCurrentIndex(0)
    row = panel.model.row_of(first(window, article).id)
    assert row == 1, "after those that stand in the text"
    spoken = panel.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "quotation" in spoken
    panel.select_annotation(first(window, article).id)
    assert not panel._tray.isVisible()
    view = window.reading.view
    start = view.page.document.text.index("not one")
    view.select_span(Span(start, start + 7))
    menu = panel._actions.menu()
    place = next(a for a in menu.actions() if a.text() == "Place at the selection")
    assert place.isEnabled()
    place.trigger()
    assert window.context.jobs.wait_idle()
    assert first(window, article).placement.state is PlaceState.EXACT
    undo(window)
    undo(window)
    assert first(window, article).placement.state is PlaceState.UNPLACED


def test_it_can_be_deleted_and_brought_back(window: Any, article: int) -> None:
    lost = lose(window, article, "Nothing at all is left here of what was written before, not one.")
    press(window, "remove_button")
    assert [mark.note for mark in marks(window, article)] == ["All?"]
    undo(window)
    assert first(window, article).id == lost.id


def test_the_next_lost_one_is_asked_about(window: Any, article: int) -> None:
    library = window.context.library
    window.context.edit(
        lambda: library.annotations.highlight_quote(article, "stood ready for a year")
    )
    assert window.context.jobs.wait_idle()
    window.context.edit(
        lambda: library.cleaning.edit_text(article, 1, "No word of it is left, not one or two.")
    )
    assert window.context.jobs.wait_idle()
    panel = window.annotations
    panel._tabs.setCurrentIndex(2)
    ids = [panel.model.annotation(row).id for row in range(panel.model.rowCount())]
    assert len(ids) == 2
    press(window, "keep_button")
    assert panel.selected_annotation().id == ids[1]
    press(window, "keep_button")
    assert not panel._tray.isVisible()


def test_keys_of_a_card_reach_note_tags_and_removal(window: Any, article: int, qtbot: Any) -> None:
    panel = window.annotations
    panel.select_annotation(marks(window, article)[0].id)
    panel.list.setFocus()
    QTest.keyClick(panel.list, Qt.Key.Key_N)
    field = panel.findChild(object, "card_note_field")
    QTest.keyClicks(field, "To be noted")
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert window.context.jobs.wait_idle()
    assert marks(window, article)[0].note == "To be noted"
    panel.list.setFocus()
    QTest.keyClick(panel.list, Qt.Key.Key_T)
    picker = panel._actions._picker
    assert picker.findChild(QListWidget, "tag_choices").count() == 2
    QTest.keyClicks(picker.field, "city")
    QTest.keyClick(picker.field, Qt.Key.Key_Return)
    assert window.context.jobs.wait_idle()
    assert marks(window, article)[0].tags == ("city",)
    qtbot.waitUntil(lambda: picker.isHidden() and panel.list.hasFocus())
    QTest.keyClick(panel.list, Qt.Key.Key_Delete)
    assert window.context.jobs.wait_idle()
    assert len(marks(window, article)) == 1


def test_several_cards_are_tagged_and_removed_at_once(window: Any, article: int) -> None:
    library, cards = window.context.library, window.annotations.list
    cards.setFocus()
    QTest.keyClick(cards, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert window.findChild(QLabel, "annotations_title").text() == "2 highlights selected"
    QTest.keyClick(cards, Qt.Key.Key_T)
    (field,) = (f for f in window.findChildren(QLineEdit, "tag_field") if f.hasFocus())
    QTest.keyClicks(field, "city")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert window.context.jobs.wait_idle()
    assert {mark.tags for mark in marks(window, article)} == {("city",), ("boats", "city")}
    assert library.history.undo_label == "Tag 2 passages"
    assert len(cards.selectedIndexes()) == 2  # and stay selected for the next tag
    QTest.keyClick(cards, Qt.Key.Key_Delete)
    assert window.context.jobs.wait_idle()
    assert marks(window, article) == []
    undo(window)
    undo(window)
    assert {mark.tags for mark in marks(window, article)} == {(), ("boats",)}


def test_the_menu_of_a_card_leads_to_the_page_of_its_tag(window: Any, article: int) -> None:
    panel = window.annotations
    panel.list.setCurrentIndex(panel.model.index(1))
    menu = panel._actions.menu()
    (about,) = [action for action in menu.actions() if "About" in action.text()]
    assert about.text() == "About “boats”…"
    about.trigger()
    assert window.context.jobs.wait_idle()
    card = window.sidebar.tags.tag_actions.codebook.card
    assert card.windowTitle() == "boats"
    card.close()


def test_a_click_on_a_chip_opens_the_page_of_its_tag_and_does_not_jump(
    window: Any, article: int, qtbot: Any
) -> None:
    panel, library = window.annotations, window.context.library
    boats = library.tags.find("boats").id
    window.context.edit(lambda: library.tags.set_description(boats, "Whatever <floats>"))
    assert window.context.jobs.wait_idle()
    index = panel.model.index(1)
    row = panel.list.visualRect(index)
    option = QStyleOptionViewItem()
    option.rect = row
    places = [
        QPoint(x, y) for x in range(0, row.right(), 4) for y in range(row.top(), row.bottom())
    ]
    chip = [at for at in places if panel._delegate.tag_at(option, index, at) == "boats"]
    assert 15 <= len({at.y() for at in chip}) <= 20
    jumps: list[int] = []
    window.context.navigator.opened.connect(lambda id, _span: jumps.append(id))
    middle = chip[len(chip) // 2]
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, NONE, middle)
    assert window.context.jobs.wait_idle()
    card = window.sidebar.tags.tag_actions.codebook.card
    assert (card.windowTitle(), jumps) == ("boats", [])
    card.close()
    help = QHelpEvent(QEvent.Type.ToolTip, middle, panel.list.viewport().mapToGlobal(middle))
    assert panel._delegate.helpEvent(help, panel.list, option, index)
    qtbot.waitUntil(lambda: "Whatever &lt;floats&gt;" in QToolTip.text())
    QToolTip.hideText()
    title = QPoint(row.center().x(), row.top() + 20)
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, NONE, title)
    assert jumps == [article]
