"""Who has tagged passages is offered the tag again where a passage is like them."""

from __future__ import annotations

import random
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from ui.widgets.tag_picker import TagPicker

WATER = ["dyke", "flood", "river", "ferry", "barge", "sluice", "lock", "tide"]
LAW = ["judge", "court", "verdict", "appeal", "jury", "clerk", "statute", "plea"]


def fill(library: Any, window: Any, new: str) -> int:
    """Twice thirteen tagged passages, and a new article that is open."""
    chance = random.Random(5)
    for tag, words in (("water", WATER), ("law", LAW)):
        sentences = [
            f"On day {n} the {' and the '.join(chance.sample(words, 4))} were named."
            for n in range(13)
        ]
        text = f"About {tag}\n\n" + "\n\n".join(sentences)
        result, changes = library.articles.add_data(text.encode(), f"{tag}.txt")
        window.context.hub.changed.emit(changes)
        for sentence in sentences:
            changes = library.annotations.highlight_quote(
                result.article_id, sentence, tags=[f"about/{tag}"]
            )
        window.context.hub.changed.emit(changes)
    result, changes = library.articles.add_data(new.encode(), "new.txt")
    window.context.hub.changed.emit(changes)
    window.context.navigator.open(result.article_id)
    assert window.context.jobs.wait_idle(20_000)
    return int(result.article_id)


def test_a_passage_like_those_tagged_before_is_offered_their_tag(
    library: Any, window: Any, qtbot: QtBot
) -> None:
    article = fill(library, window, "New\n\nThe flood broke the dyke and the sluice.\n")
    view = window.reading.view
    view.setFocus()
    view.select_span(library.annotations.place_of(article, "flood broke the dyke"))
    QTest.keyClick(view, Qt.Key.Key_T)
    picker = window.reading.desk.picker
    qtbot.waitUntil(picker.isVisible)
    offer = "about/water  ·  like"
    qtbot.waitUntil(lambda: offer in picker.list.item(0).text(), timeout=15_000)
    while picker.list.currentRow():
        QTest.keyClick(picker.field, Qt.Key.Key_Up)
    QTest.keyClick(picker.field, Qt.Key.Key_Return)
    assert window.context.jobs.wait_idle(10_000)
    (mark,) = library.annotations.of_article(article)
    assert mark.tags == ("about/water",)


def test_a_no_is_remembered_and_the_reasons_can_be_opened(
    library: Any, window: Any, qtbot: QtBot
) -> None:
    article = fill(library, window, "New\n\nThe flood broke the dyke and the sluice.\n")
    changes = library.annotations.highlight_quote(article, "flood broke the dyke")
    window.context.hub.changed.emit(changes)
    assert window.context.jobs.wait_idle(20_000)
    (mark,) = library.annotations.of_article(article)

    # Among the passages, too, the tag is offered; and why.
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window, Qt.Key.Key_P, modifiers)
    passages = window.passages.view
    qtbot.waitUntil(lambda: passages.list.model().rowCount() > 0)
    row = next(r for r in range(27) if passages.list.model().id_at(r) == mark.id)
    passages.list.select_rows([row], row)
    qtbot.waitUntil(passages.list.hasFocus)
    window.context.registry.action("passage.tag").trigger()
    picker = next(p for p in window.findChildren(TagPicker) if p.isVisible())
    qtbot.waitUntil(lambda: "about/water  ·  like" in picker.list.item(0).text(), timeout=15_000)
    while picker.list.currentRow():
        QTest.keyClick(picker.field, Qt.Key.Key_Up)
    QTest.keyClick(picker.field, Qt.Key.Key_Right)
    menu = picker.findChild(QMenu, "suggestion_menu")
    qtbot.waitUntil(menu.isVisible)
    reasons = [action for action in menu.actions() if action.text().startswith("“On day")]
    assert len(reasons) >= 2
    menu.close()

    # A no, and it is offered here no more, until that is taken back.
    QTest.keyClick(picker.field, Qt.Key.Key_Delete)
    assert "like" not in picker.list.item(0).text()
    qtbot.waitUntil(lambda: library.suggesting.refused("about/water") != [])
    assert library.suggesting.tags_for(article, mark.span) == ()
    QTest.keyClick(picker.field, Qt.Key.Key_Escape)
    assert not picker.isVisible()
    window.context.registry.action("undo").trigger()
    qtbot.waitUntil(lambda: library.suggesting.refused("about/water") == [])

    # What speaks for it can be opened.
    reasons[0].trigger()
    assert window.context.navigator.current != article
    assert window.context.jobs.wait_idle(20_000)
