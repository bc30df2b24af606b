"""Reading and marking in the pane, with real mouse and keys on a real library."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from reader.model.annotation import Colour
from reader.model.document import Role
from reader.model.selector import Span

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_a_drag_and_h_make_a_highlight(desk: Any) -> None:
    desk.drag("the 🚢 crossing would open")
    assert desk.view.selected_span() == desk.span("the 🚢 crossing would open")
    assert desk.pane.desk.toolbar.isVisible()
    desk.press(Key.Key_H)
    (made,) = desk.annotations
    assert made.quote == "the 🚢 crossing would open"
    assert made.colour is Colour.YELLOW
    assert desk.pane.desk.selected_id == made.id
    assert not desk.view.textCursor().hasSelection()


def test_the_toolbar_does_not_cover_the_selection_nor_take_the_focus(desk: Any) -> None:
    desk.drag("three mayors promise")
    toolbar = desk.pane.desk.toolbar
    selected = desk.view.area_of(desk.span("three mayors promise"))
    corner = desk.view.viewport().mapTo(desk.pane, selected.topLeft())
    card = toolbar.geometry().adjusted(0, 5, 0, -5)
    assert not card.intersects(selected.translated(corner - selected.topLeft()))
    assert desk.view.hasFocus()


def test_a_number_marks_in_its_colour_recolours_and_removes(desk: Any, said: list[Any]) -> None:
    desk.drag("a ship which is not moved")
    desk.press(Key.Key_3)
    assert [a.colour for a in desk.annotations] == [Colour.BLUE]
    desk.press(Key.Key_5)
    assert [a.colour for a in desk.annotations] == [Colour.PURPLE]
    desk.press(Key.Key_5)
    assert desk.annotations == []
    assert said[-1].action_label == "Undo"
    said[-1].action()
    desk.settle()
    assert [a.colour for a in desk.annotations] == [Colour.PURPLE]
    assert len(desk.view.highlights) == 1


def test_the_dots_of_the_toolbar_do_the_same(desk: Any) -> None:
    desk.drag("in boats that they had built")
    dot = desk.pane.desk.toolbar.findChild(object, "toolbar_green")
    QTest.mouseClick(dot, Qt.MouseButton.LeftButton)
    desk.settle()
    assert [a.colour for a in desk.annotations] == [Colour.GREEN]


def test_a_new_tag_marks_the_selection_in_one_step(desk: Any) -> None:
    desk.drag("who should pay")
    desk.press(Key.Key_T)
    picker = desk.pane.desk.picker
    assert picker.isVisible()
    QTest.keyClicks(picker.field, "money/ferry")
    QTest.keyClick(picker.field, Key.Key_Return, SHIFT)
    desk.settle()
    assert [(a.quote, a.tags) for a in desk.annotations] == [("who should pay", ("money/ferry",))]
    desk.library.history.undo()
    assert desk.annotations == []


def test_a_tag_of_a_highlight_goes_on_and_off(desk: Any) -> None:
    desk.drag("who should pay")
    desk.press(Key.Key_H)
    for expected in (("money",), ()):
        desk.press(Key.Key_T)
        picker = desk.pane.desk.picker
        QTest.keyClicks(picker.field, "money")
        QTest.keyClick(picker.field, Key.Key_Return)
        desk.settle()
        assert desk.annotations[0].tags == expected


def test_quick_mark_repeats_colour_and_tags(desk: Any) -> None:
    desk.library.tags.create("towns")
    desk.drag("two towns argued")
    desk.press(Key.Key_T)
    QTest.keyClicks(desk.pane.desk.picker.field, "towns")
    QTest.keyClick(desk.pane.desk.picker.field, Key.Key_Return)
    desk.settle()
    desk.press(Key.Key_4)
    desk.drag("the other bank")
    desk.press(Key.Key_Q)
    second = desk.annotations[1]
    assert (second.quote, second.tags, second.colour) == ("the other bank", ("towns",), Colour.PINK)


def test_a_note_is_kept_however_its_editor_closes(desk: Any) -> None:
    desk.drag("listened for a while")
    desk.press(Key.Key_N)
    editor = desk.pane.desk.notes
    QTest.keyClicks(editor.field, "To what?")
    QTest.keyClick(editor.field, Key.Key_Escape)
    desk.settle()
    assert [(a.quote, a.note) for a in desk.annotations] == [("listened for a while", "To what?")]
    assert desk.view.hasFocus()
    desk.press(Key.Key_A)
    QTest.keyClicks(editor.field, " Engines.")
    desk.context.navigator.close()
    desk.settle()
    assert desk.annotations[0].note == "To what? Engines."


def test_an_empty_note_marks_nothing(desk: Any) -> None:
    desk.drag("listened for a while")
    desk.press(Key.Key_N)
    QTest.keyClick(desk.pane.desk.notes.field, Key.Key_Escape)
    desk.settle()
    assert desk.annotations == []


def test_letters_typed_into_a_note_are_no_shortcuts(desk: Any) -> None:
    desk.drag("both engines")
    desk.press(Key.Key_H)
    desk.press(Key.Key_N)
    QTest.keyClicks(desk.pane.desk.notes.field, "htq123")
    QTest.keyClick(desk.pane.desk.notes.field, Key.Key_Return, CONTROL)
    desk.settle()
    assert [(a.note, a.colour) for a in desk.annotations] == [("htq123", Colour.YELLOW)]


def test_a_click_selects_a_highlight_and_tells_the_panel(desk: Any, qtbot: Any) -> None:
    desk.drag("forgets how to move")
    desk.press(Key.Key_H)
    desk.press(Key.Key_Escape)
    assert desk.pane.desk.selected_id is None
    with qtbot.waitSignal(desk.pane.annotation_selected) as told:
        desk.click("forgets how to move")
    assert told.args == [desk.annotations[0].id]
    assert desk.pane.desk.toolbar.isVisible()
    desk.click("The mayor said")
    assert desk.pane.desk.selected_id is None
    assert not desk.pane.desk.toolbar.isVisible()


def test_delete_removes_and_o_cycles_through_overlaps(desk: Any) -> None:
    desk.drag("Every morning the captain started")
    desk.press(Key.Key_1)
    desk.drag("captain started both engines")
    desk.press(Key.Key_2)
    first, second = desk.annotations
    assert desk.pane.desk.selected_id == second.id
    desk.press(Key.Key_O)
    assert desk.pane.desk.selected_id == first.id
    desk.press(Key.Key_Delete)
    assert [a.id for a in desk.annotations] == [second.id]
    assert desk.pane.desk.selected_id is None


def test_shift_arrows_move_the_end_of_a_highlight(desk: Any) -> None:
    desk.drag("Every morning")
    desk.press(Key.Key_H)
    desk.press(Key.Key_Right, SHIFT | CONTROL)
    assert desk.annotations[0].quote == "Every morning the"
    desk.press(Key.Key_Left, SHIFT)
    assert desk.annotations[0].quote == "Every morning th"


def test_copying_gives_the_words_without_ribbons(desk: Any) -> None:
    desk.view.select_span(Span(0, len(desk.text)))
    desk.press(Key.Key_C, CONTROL)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("The ferry that never left the harbour\n\nA ferry stood")
    assert "hidden" not in copied
    assert "min read" not in copied
    QGuiApplication.clipboard().clear()


def test_a_ribbon_opens_and_closes_with_a_click(desk: Any) -> None:
    assert "Read also" not in desk.view.toPlainText()
    key = desk.span("Read also").start
    ribbon = desk.view.page.ribbon_hiding(key)
    block = desk.view.document().lastBlock()
    area = desk.view.cursorRect(desk.view.textCursor().__class__(block))
    QTest.mouseClick(desk.view.viewport(), Qt.MouseButton.LeftButton, pos=area.center())
    assert "Read also" in desk.view.toPlainText()
    assert desk.view.page.ribbons[ribbon.key].is_open
    desk.view.activate_at_caret()
    assert "Read also" not in desk.view.toPlainText()


def test_a_jump_into_a_ribbon_opens_it(desk: Any) -> None:
    desk.context.navigator.open(desk.article_id, desk.span("Share this page"))
    assert "Share this page" in desk.view.toPlainText()
    assert desk.view.is_seen(desk.span("Share this page"))


def test_a_line_can_be_hidden_and_brought_back(desk: Any, said: list[Any]) -> None:
    desk.view.select_span(desk.span("People on the other bank"))
    desk.press(Key.Key_Delete, CONTROL)
    assert "People on the other bank" not in desk.view.toPlainText()
    said[-1].action()
    desk.settle()
    assert "People on the other bank" in desk.view.toPlainText()


def test_the_menu_of_a_line_says_what_it_is(desk: Any) -> None:
    point = desk.point(desk.span("A ferry stood").start)
    menu = desk.pane.menu_at(point)
    menu.findChild(object, "role_caption").trigger()
    desk.settle()
    document = desk.library.reading.open(desk.article_id).document
    block = document.block_at(document.text.index("A ferry stood"))
    assert block.shown_role is Role.CAPTION
    assert "The picture is not part of the saved text" in desk.view.toPlainText()
    desk.library.history.undo()


def test_changing_a_role_keeps_the_place_and_the_marks(desk: Any) -> None:
    desk.drag("both engines")
    desk.press(Key.Key_H)
    before = desk.annotations[0].span
    desk.context.edit(lambda: desk.library.cleaning.set_role(desk.article_id, [2], Role.LEAD))
    desk.settle()
    assert desk.annotations[0].span == before
    assert desk.view.area_of(before).width() > 40


def test_j_and_k_select_sentences_to_mark(desk: Any) -> None:
    desk.view.select_span(desk.span("Every"))
    desk.press(Key.Key_J)
    sentence = "He said that a ship which is not moved forgets how to move, and that this is true"
    assert desk.view.selected_span().of(desk.text).startswith(sentence)
    desk.press(Key.Key_K)
    assert desk.view.selected_span().of(desk.text).startswith("Every morning the captain")
    desk.press(Key.Key_H)
    assert desk.annotations[0].quote.endswith("stopped them again.")


def test_a_ribbon_is_reached_and_opened_by_keys_alone(desk: Any) -> None:
    desk.view.select_span(desk.span("In the end it was the children"))
    desk.press(Key.Key_J)
    assert desk.view.selected_span() is None
    desk.press(Key.Key_Return)
    assert "Read also about bridges" in desk.view.toPlainText()
    desk.press(Key.Key_Return)
    assert "Read also about bridges" not in desk.view.toPlainText()


def test_stepping_through_highlights_goes_around(desk: Any) -> None:
    for words in ("The mayor said", "both engines"):
        desk.drag(words)
        desk.press(Key.Key_H)
    desk.press(Key.Key_Escape)
    seen = []
    for _ in range(3):
        desk.pane.walk.step_highlight(1)
        seen.append(desk.view.selected_mark.annotation.quote)
    assert seen == ["The mayor said", "both engines", "The mayor said"]


def test_finding_in_the_article(desk: Any) -> None:
    desk.pane.open_find()
    QTest.keyClicks(desk.pane.find_bar.field, "FERRY")
    assert desk.pane.find_bar.findChild(object, "find_count").text() == "1 of 2"
    QTest.keyClick(desk.pane.find_bar.field, Key.Key_Return)
    assert desk.pane.find_bar.findChild(object, "find_count").text() == "2 of 2"
    QTest.keyClicks(desk.pane.find_bar.field, " nowhere")
    assert desk.pane.find_bar.findChild(object, "find_count").text() == "Not in the text"
    QTest.keyClick(desk.pane.find_bar.field, Key.Key_Escape)
    assert not desk.pane.find_bar.isVisible()


def test_matches_of_a_search_wait_for_their_article_and_are_walked(desk: Any) -> None:
    spans = [desk.span("mayor said"), desk.span("both engines")]
    desk.context.navigator.close()
    desk.pane.show_matches(desk.article_id, spans)
    desk.context.navigator.open(desk.article_id, spans[0])
    desk.pane.step_match(1)
    assert desk.pane.finding._walk.current == spans[1]


def test_the_place_comes_back(desk: Any) -> None:
    desk.pane.resize(720, 240)
    desk.view.scroll_to(desk.span("He said that a ship").start)
    place = desk.view.top_offset()
    assert place > 0
    desk.context.navigator.close()
    desk.settle()
    assert desk.library.reading.open(desk.article_id).locator.position == place
    desk.context.navigator.open(desk.article_id)
    assert desk.view.top_offset() == place


def test_the_furthest_point_only_grows(desk: Any) -> None:
    desk.pane.resize(720, 240)
    desk.press(Key.Key_End)
    desk.pane.leave()
    desk.settle()
    assert desk.library.articles.rows([desk.article_id])[0].progress == 1.0
    desk.press(Key.Key_Home)
    desk.context.navigator.close()
    desk.settle()
    assert desk.library.articles.rows([desk.article_id])[0].progress == 1.0


def test_an_article_is_read_when_it_was_opened(desk: Any) -> None:
    (row,) = desk.library.articles.rows([desk.article_id])
    assert not row.is_unread


def test_the_page_clears_when_its_article_goes_to_the_trash(desk: Any) -> None:
    desk.context.edit(lambda: desk.library.articles.trash([desk.article_id]))
    desk.settle()
    assert desk.context.navigator.current is None
    assert desk.pane.findChild(object, "no_article").isVisible()


def test_the_page_clears_when_its_article_is_gone_for_good(desk: Any, said: list[Any]) -> None:
    desk.view.verticalScrollBar().setValue(60)
    desk.context.edit(lambda: desk.library.articles.purge([desk.article_id]))
    desk.settle()
    assert desk.context.navigator.current is None
    assert said == []


def test_another_look_keeps_the_words_and_the_place(desk: Any) -> None:
    desk.pane.resize(720, 220)
    desk.view.scroll_to(desk.span("Every morning").start)
    place = desk.view.top_offset()
    desk.context.theme.set("dark")
    assert desk.view.top_offset() == place
    desk.library.settings.set("reading.text_size", 24)
    assert desk.view.top_offset() == place


def test_paging_and_edges(desk: Any) -> None:
    desk.pane.resize(720, 260)
    bar = desk.view.verticalScrollBar()
    desk.press(Key.Key_Space)
    assert bar.value() > 100
    desk.press(Key.Key_Space, SHIFT)
    assert bar.value() == 0
    desk.press(Key.Key_End)
    assert bar.value() == bar.maximum()
    desk.press(Key.Key_Home)
    assert bar.value() == 0


def test_names_for_screen_readers(desk: Any) -> None:
    assert desk.view.accessibleName() == "Article text"
    assert desk.view.accessibleDescription() == "The ferry that never left the harbour"
    for dot in Colour:
        assert desk.pane.desk.toolbar.findChild(object, f"toolbar_{dot.value}").accessibleName()


def test_no_mark_is_pointed_at_beside_the_text(desk: Any) -> None:
    assert desk.view.mark_at(QPoint(2, 2)) is None
