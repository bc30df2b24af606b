"""Pictures are enlarged by mouse and keys, with their caption and credit, and looked at closely."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton
RED, BLUE = "#c02020", "#2040c0"


def png(colour: str, width: int, height: int) -> str:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return base64.b64encode(bytes(buffer.data().data())).decode()


def page() -> str:
    """An article with two stored pictures: a large one with caption and credit, and a small one."""
    return f"""<!doctype html><html><head><title>The ferry</title></head><body><article>
<h1>The ferry that never left the harbour</h1>
<p>A ferry stood ready for a year while two towns argued about who should pay for all of it.</p>
<figure><img src="data:image/png;base64,{png(RED, 1600, 1200)}" alt="A red ferry at its quay">
<figcaption>The ferry at its quay in March. Photo: Harbour Review</figcaption></figure>
<p>The mayor said that the crossing would open in spring, and nobody in the town believed her.</p>
<figure><img src="data:image/png;base64,{png(BLUE, 640, 420)}" alt="A blue boat">
<figcaption>A boat that the children had built themselves</figcaption></figure>
<p>In the end it was the children who crossed, in boats that they had built themselves.</p>
</article></body></html>"""


@pytest.fixture
def drawn(desk: Any) -> Iterator[Any]:
    """The pane with that article."""
    added, _ = desk.library.articles.add_data(page().encode(), "ferry.html")
    desk.article_id = added.article_id
    desk.context.navigator.open(desk.article_id)
    desk.settle()
    yield desk
    if viewer(desk):
        viewer(desk).close()


def viewer(desk: Any) -> Any:
    return desk.pane.walk.pictures.viewer


def key(desk: Any, qtbot: Any, which: Any) -> None:
    """Press a key in the viewer, once it has the keys."""
    qtbot.waitUntil(viewer(desk).view.hasFocus)
    QTest.keyClick(QApplication.focusWidget(), which)


def words(desk: Any, name: str) -> str:
    return str(viewer(desk).findChild(object, name).text())


def colour(desk: Any) -> str:
    view = viewer(desk).view
    return str(view.grab().toImage().pixelColor(view.rect().center()).name())


def test_a_click_enlarges_with_caption_and_credit(drawn: Any, qtbot: Any) -> None:
    place = drawn.view.toPlainText().index("\ufffc")
    cursor = drawn.view.textCursor()
    cursor.setPosition(place)
    middle = drawn.view.cursorRect(cursor).center() + QPoint(90, 0)
    assert drawn.view.picture_at(middle) is not None
    QTest.mouseClick(drawn.view.viewport(), LEFT, pos=middle)
    assert viewer(drawn).isVisible()
    assert words(drawn, "picture_caption") == "The ferry at its quay in March."
    assert words(drawn, "picture_credit").endswith("Harbour Review")
    assert viewer(drawn).view.accessibleName() == "A red ferry at its quay"
    assert colour(drawn) == RED
    key(drawn, qtbot, Key.Key_Escape)
    qtbot.waitUntil(lambda: viewer(drawn) is None)


def test_keys_reach_a_picture_as_a_sentence_and_enter_enlarges(drawn: Any) -> None:
    said: list[str] = []
    drawn.pane.walk.sentences.spoken.connect(said.append)
    drawn.view.select_span(drawn.span("A ferry stood ready"))
    drawn.press(Key.Key_J)
    assert said == ["Picture: A red ferry at its quay. Enter enlarges it."]
    drawn.press(Key.Key_Return)
    assert colour(drawn) == RED


def test_z_enlarges_what_is_seen_and_pages_turn_to_the_others(drawn: Any, qtbot: Any) -> None:
    drawn.press(Key.Key_Z)
    assert words(drawn, "picture_count") == "Picture 1 of 2"
    key(drawn, qtbot, Key.Key_PageDown)
    assert words(drawn, "picture_count") == "Picture 2 of 2"
    assert words(drawn, "picture_caption") == "A boat that the children had built themselves"
    assert colour(drawn) == BLUE
    key(drawn, qtbot, Key.Key_PageDown)
    assert words(drawn, "picture_count") == "Picture 2 of 2"
    key(drawn, qtbot, Key.Key_PageUp)
    assert colour(drawn) == RED


def test_zoom_by_keys_and_wheel_keeps_within_bounds(drawn: Any) -> None:
    drawn.press(Key.Key_Z)
    view = viewer(drawn).view
    fitted = view.scale
    assert view.is_fitted
    assert view.rect().toRectF().contains(view.area().adjusted(1, 1, -1, -1))
    QTest.keyClick(view, Key.Key_1)
    assert view.scale == 1.0
    assert words(drawn, "picture_scale") == "100 %"
    for _ in range(30):
        QTest.keyClick(view, Key.Key_Plus)
    assert view.scale == 8.0
    for _ in range(30):
        QTest.keyClick(view, Key.Key_Right)
    assert view.area().contains(view.rect().center())
    for _ in range(40):
        QTest.keyClick(view, Key.Key_Minus)
    assert view.scale == fitted
    corner = QPointF(5, 5)
    turn = QWheelEvent(
        corner,
        QPointF(view.mapToGlobal(corner)),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, turn)
    assert view.scale > fitted
    QTest.keyClick(view, Key.Key_0)
    assert view.is_fitted


def test_a_small_picture_is_not_blown_up_by_itself(drawn: Any, qtbot: Any) -> None:
    drawn.press(Key.Key_Z)
    key(drawn, qtbot, Key.Key_PageDown)
    assert viewer(drawn).view.scale == 1.0


def test_an_article_without_pictures_says_so(desk: Any, said: list[Any]) -> None:
    desk.press(Key.Key_Z)
    assert viewer(desk) is None
    assert said[-1].text == "This article has no pictures."
