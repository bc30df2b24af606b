"""Who has tagged passages is offered the tag again where a passage is like them."""

from __future__ import annotations

import random
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

WATER = ["dyke", "flood", "river", "ferry", "barge", "sluice", "lock", "tide"]
LAW = ["judge", "court", "verdict", "appeal", "jury", "clerk", "statute", "plea"]


def test_a_passage_like_those_tagged_before_is_offered_their_tag(
    library: Any, window: Any, qtbot: QtBot
) -> None:
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
    text = b"New\n\nThe flood broke the dyke and the sluice.\n"
    result, changes = library.articles.add_data(text, "new.txt")
    window.context.hub.changed.emit(changes)
    window.context.navigator.open(result.article_id)
    assert window.context.jobs.wait_idle(20_000)

    view = window.reading.view
    view.setFocus()
    view.select_span(library.annotations.place_of(result.article_id, "flood broke the dyke"))
    QTest.keyClick(view, Qt.Key.Key_T)
    picker = window.reading.desk.picker
    qtbot.waitUntil(picker.isVisible)
    offer = "about/water  ·  like"
    qtbot.waitUntil(lambda: offer in picker.list.item(0).text(), timeout=15_000)
    while picker.list.currentRow():
        QTest.keyClick(picker.field, Qt.Key.Key_Up)
    QTest.keyClick(picker.field, Qt.Key.Key_Return)
    assert window.context.jobs.wait_idle(10_000)
    (mark,) = library.annotations.of_article(result.article_id)
    assert mark.tags == ("about/water",)
