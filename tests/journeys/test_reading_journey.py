"""An evening with an article: set as one likes it, looked at closely, marked, and left."""

from __future__ import annotations

import base64
from typing import Any

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QDesktopServices, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from ui.app import build_window
from ui.reading.mark_handles import handles

Key = Qt.Key
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
ADDRESS = "https://example.org/quarrel"


def page() -> str:
    image = QImage(900, 500, QImage.Format.Format_RGB32)
    image.fill(QColor("#c02020"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    data = base64.b64encode(bytes(buffer.data().data())).decode()
    filling = "".join(
        f"<p>In year {n} the captain started both engines every morning, listened for a while, and"
        " stopped them again before anybody on the other bank was awake to hear them.</p>"
        for n in range(1, 25)
    )
    return f"""<!doctype html><html><head><title>The ferry</title></head><body><article>
<h1>The ferry that never left the harbour</h1>
<p>A ferry stood ready for a year while <a href="{ADDRESS}">two towns argued</a> about it.</p>
<figure><img src="data:image/png;base64,{data}" alt="A red ferry">
<figcaption>The ferry at its quay in March. Photo: Harbour Review</figcaption></figure>
{filling}
<p>In the end it was the children who crossed, in boats that they had built themselves.</p>
</article></body></html>"""


@pytest.fixture
def article(window: Any) -> int:
    """The article, open."""
    result, changes = window.context.library.articles.add_data(page().encode(), "ferry.html")
    window.context.hub.changed.emit(changes)
    window.context.navigator.open(result.article_id)
    assert window.context.jobs.wait_idle()
    return int(result.article_id)


def point(window: Any, words: str, part: float = 0.5) -> QPoint:
    """Where words stand in the viewport."""
    view = window.reading.view
    offset = view.page.document.text.index(words) + round(part * len(words))
    cursor = view.textCursor()
    cursor.setPosition(view.page.offsets.to_place(offset))
    area = view.cursorRect(cursor)
    return QPoint(area.left() + 1, area.center().y())


def press(window: Any, key: Any, modifier: Any = NONE) -> None:
    QTest.keyClick(window.reading.view, key, modifier)
    assert window.context.jobs.wait_idle()


def test_the_page_is_set_as_one_likes_and_stays_so(window: Any, article: int, qtbot: Any) -> None:
    library, view = window.context.library, window.reading.view
    for _ in range(3):
        press(window, Key.Key_Equal, CONTROL)
    assert library.settings.get("reading.text_size") == 22
    assert view.page.style.px(19) == 22
    library.settings.set("reading.measure", 60)
    library.settings.set("reading.leading", 180)
    library.settings.set("reading.face", "sans-serif")
    window.context.registry.action("theme_sepia").trigger()
    assert view.palette().base().color() == window.context.theme.colour("bg")
    view.scroll_to(view.page.document.text.index("In year 12"))
    place = view.top_offset()
    window.save_session()
    window.close()
    again = build_window(library)
    qtbot.addWidget(again)
    again.show()
    again.resize(window.size())
    assert again.context.jobs.wait_idle()
    # A line begins elsewhere where the width is another; the paragraph is the same.
    qtbot.waitUntil(lambda: abs(again.reading.view.top_offset() - place) < 150)
    assert again.reading.view.page.style.px(19) == 22
    assert again.context.theme.name == "sepia"
    again.close()


def test_what_is_on_the_page_is_looked_at_closely(
    window: Any, article: int, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    viewport, walk = window.reading.view.viewport(), window.reading.walk
    QTest.mouseMove(viewport, point(window, "two towns argued"))
    assert walk.links.line.address == ADDRESS
    QTest.mouseClick(viewport, LEFT, NONE, point(window, "two towns argued"))
    assert walk.links.card.isVisible()
    assert opened == []
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Return)
    assert opened == [ADDRESS]
    press(window, Key.Key_Z)
    viewer = walk.pictures.viewer
    qtbot.waitUntil(viewer.view.hasFocus)
    assert viewer.findChild(QLabel, "picture_credit").text().endswith("Harbour Review")
    QTest.keyClick(viewer.view, Key.Key_Escape)
    qtbot.waitUntil(window.reading.view.hasFocus)
    press(window, Key.Key_F11)
    assert window.isFullScreen()
    press(window, Key.Key_F11)
    assert not window.isFullScreen()


def test_a_find_is_a_jump_that_back_takes_back(window: Any, article: int, qtbot: Any) -> None:
    view = window.reading.view
    end = view.page.document.text.index("the children who crossed")
    from reader.model.selector import Span

    start = view.top_offset()
    window.context.navigator.open(article, Span(end, end + 12))
    assert view.top_offset() > start
    press(window, Key.Key_Left, ALT)
    qtbot.waitUntil(lambda: view.top_offset() == start)
    press(window, Key.Key_Right, ALT)
    assert view.top_offset() > start
    press(window, Key.Key_Home)
    press(window, Key.Key_F, CONTROL)
    QTest.keyClicks(QApplication.focusWidget(), "children")
    qtbot.waitUntil(lambda: view.matches[1] is not None)
    assert view.is_seen(view.matches[1])


def test_a_highlight_is_named_recoloured_and_drawn_out(window: Any, article: int) -> None:
    library, view, desk = window.context.library, window.reading.view, window.reading.desk
    library.settings.set("colours.blue", "claims")
    QTest.mouseDClick(view.viewport(), LEFT, NONE, point(window, "ready"))
    press(window, Key.Key_H)
    assert desk.toolbar.isVisible()
    blue = desk.toolbar.findChild(object, "toolbar_blue")
    assert blue.toolTip() == "Recolour: Blue: claims (3)"
    QTest.mouseClick(blue, LEFT)
    assert window.context.jobs.wait_idle()
    ends = handles(view.page, view.selected_mark.span)
    top = QPointF(0, view.verticalScrollBar().value())
    QTest.mousePress(view.viewport(), LEFT, NONE, (ends[1].knob - top).toPoint())
    QTest.mouseMove(view.viewport(), point(window, "for a year", 0.9))
    QTest.mouseRelease(view.viewport(), LEFT, NONE, point(window, "for a year", 0.9))
    assert window.context.jobs.wait_idle()
    (made,) = library.annotations.of_article(article)
    assert (made.quote, made.colour.value) == ("ready for a year", "blue")
    assert library.history.undo_label == "Resize highlight"
    window.app_actions.undo()
    assert window.context.jobs.wait_idle()
    assert [mark.quote for mark in library.annotations.of_article(article)] == ["ready"]
