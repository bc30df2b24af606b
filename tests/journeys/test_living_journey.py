"""A living search: made, its words dotted in old and new articles, judged by keys, and reviewed."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton

from reader.model.annotation import Colour
from reader.model.saved_search import LivingMark
from ui.dialogs.search_dialog import SearchDialog
from ui.models.sidebar_roles import NEWS_ROLE
from ui.widgets.colour_dot import ColourDot

TEXTS = (
    ("The last ferry", "Nobody took the old ferry that day. The ferry waited for an hour."),
    ("A new bridge", "Where the ferry went there is a bridge now, and traffic all night."),
)
MARK = LivingMark(("boats",), Colour.BLUE)


def add(window: Any, title: str, text: str) -> int:
    page = f"{title}\n\n{text} It was a river like any other, with two towns on its banks.\n"
    library = window.context.library
    result, changes = library.articles.add_data(page.encode(), f"{title}.txt")
    window.context.hub.changed.emit(changes)
    return int(result.article_id)


@pytest.fixture
def articles(window: Any, qtbot: Any) -> list[int]:
    ids = [add(window, title, text) for title, text in TEXTS]
    settle(window, qtbot)
    return ids


def settle(window: Any, qtbot: Any) -> None:
    assert window.context.jobs.wait_idle()
    qtbot.waitUntil(lambda: window.context.library.indexing.pending() == 0)
    assert window.context.jobs.wait_idle()


def live(window: Any, qtbot: Any, query: str = "ferry") -> int:
    changes = window.context.library.saved_searches.save("Boats", query, living=MARK)
    window.context.hub.changed.emit(changes)
    settle(window, qtbot)
    return int(next(iter(changes.saved_searches.added)))


def dotted(window: Any) -> list[str]:
    view = window.reading.view
    return [hit.span.of(view.page.document.text) for hit in view.living.all]


def show(window: Any, qtbot: Any, article: int, count: int) -> None:
    window.context.navigator.open(article)
    qtbot.waitUntil(lambda: len(dotted(window)) == count)


def test_made_in_its_dialog_and_seen_in_articles_that_come_later(
    window: Any, qtbot: Any, articles: list[int]
) -> None:
    library = window.context.library
    window.context.hub.changed.emit(library.tags.create("boats"))
    window.context.hub.changed.emit(library.saved_searches.save("Boats", "tag:boats"))
    listed = window.sidebar.sections.searches.list
    listed.setFocus()
    listed.setCurrentIndex(listed.model().index(0, 0))
    settle(window, qtbot)
    listed.setFocus()
    QTest.keyClick(listed, Qt.Key.Key_F2)
    dialog = window.findChild(SearchDialog)
    ok = dialog.findChild(QPushButton, "dialog_ok")
    dialog.findChild(QCheckBox, "search_living").click()
    assert not ok.isEnabled()
    assert "needs a word" in dialog.findChild(QLabel, "search_notice").text()
    dialog.findChild(QLineEdit, "search_query").setText("ferry")
    dialog.findChild(QPushButton, "mark_tags").click()
    field = dialog.findChild(QLineEdit, "tag_field")
    QTest.keyClicks(field, "boats")
    QTest.keyClick(field, Qt.Key.Key_Return)
    dialog.findChild(ColourDot, "mark_colour_blue").click()
    ok.click()
    settle(window, qtbot)
    assert library.saved_searches.find("boats").living == MARK
    spoken = listed.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Living search Boats")
    show(window, qtbot, articles[0], 3)
    later = add(
        window, "Two ferries", "They say that ferries are slow, and that it does not matter."
    )
    settle(window, qtbot)
    show(window, qtbot, later, 2)
    window.app_actions.undo()  # the import
    window.app_actions.undo()  # the change of the search
    settle(window, qtbot)
    show(window, qtbot, articles[0], 0)


def test_walked_and_judged_by_keys(window: Any, qtbot: Any, articles: list[int]) -> None:
    library, view = window.context.library, window.reading.view
    live(window, qtbot)
    show(window, qtbot, articles[0], 3)
    told: list[str] = []
    window.reading.living.spoken.connect(told.append)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_D)
    QTest.keyClick(view, Qt.Key.Key_D)
    assert told[-1] == "“ferry”, 2 of 3. “Boats” found this. Y takes it, Shift+N says no."
    second = view.living.all[1]
    QTest.keyClick(view, Qt.Key.Key_Y)
    settle(window, qtbot)
    (mark,) = library.annotations.of_article(articles[0])
    assert (mark.span, mark.tags, mark.colour) == (second.span, ("boats",), Colour.BLUE)
    qtbot.waitUntil(lambda: len(dotted(window)) == 2)
    QTest.keyClick(view, Qt.Key.Key_D, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(view, Qt.Key.Key_N, Qt.KeyboardModifier.ShiftModifier)
    assert told[-1] == "“ferry” is not shown again."
    settle(window, qtbot)
    qtbot.waitUntil(lambda: len(dotted(window)) == 1)
    assert library.history.undo_label == "Refuse a hit of “Boats”"
    window.context.navigator.open(articles[1])
    show(window, qtbot, articles[0], 1)
    window.app_actions.undo()
    window.app_actions.undo()
    qtbot.waitUntil(lambda: len(dotted(window)) == 3)
    # The sentence cursor reads them out, and a yes is about what it has selected.
    sentences: list[str] = []
    window.reading.walk.sentences.spoken.connect(sentences.append)
    for _ in range(2):
        QTest.keyClick(view, Qt.Key.Key_J)
    assert sentences[-1].endswith("“ferry”: found by Boats.")
    QTest.keyClick(view, Qt.Key.Key_Y)
    settle(window, qtbot)
    assert [m.quote for m in library.annotations.of_article(articles[0])] == ["ferry"]


def test_the_mouse_sees_whose_words_they_are_and_judges_by_the_menu(
    window: Any, qtbot: Any, articles: list[int]
) -> None:
    view = window.reading.view
    live(window, qtbot, '"old ferry"')
    show(window, qtbot, articles[0], 1)
    at = view.area_of(view.living.all[0].span).center()
    QTest.mouseMove(view.viewport(), QPoint(2, 2))
    QTest.mouseMove(view.viewport(), at)
    found = window.findChild(QLabel, "hover_found")
    qtbot.waitUntil(found.isVisible)
    assert found.text() == "“Boats” found this. Y takes it, Shift+N says no."
    menu = window.reading.menu_at(at)
    names = [action.text() for action in menu.actions()[:2]]
    assert names == ["Take the dotted words", "Not these words"]
    menu.actions()[1].trigger()
    settle(window, qtbot)
    assert dotted(window) == []
    window.app_actions.undo()
    qtbot.waitUntil(lambda: len(dotted(window)) == 1)
    window.context.registry.action("reading.caret").setChecked(True)
    QTest.mouseMove(view.viewport(), QPoint(2, 2))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseMove(view.viewport(), QPoint(2, 2))
    QTest.keyClick(view, Qt.Key.Key_N, Qt.KeyboardModifier.ShiftModifier)
    settle(window, qtbot)
    assert dotted(window) == []
    assert window.context.library.annotations.of_article(articles[0]) == ()


def test_a_review_of_all_articles_is_kept_in_one_step(
    window: Any, qtbot: Any, articles: list[int]
) -> None:
    library = window.context.library
    window.context.registry.action("search.review").trigger()
    message = window.news.message_bar.findChild(QLabel, "message_text")
    assert message.text().startswith("No living search is marked in the sidebar.")
    live(window, qtbot)
    listed = window.sidebar.sections.searches.list
    listed.setFocus()
    listed.setCurrentIndex(listed.model().index(0, 0))
    settle(window, qtbot)
    listed.setFocus()
    QTest.keyClick(listed, Qt.Key.Key_R)
    dialog = window.sidebar.sections.searches.search_actions.reviewing.dialog
    assert window.context.jobs.wait_idle()
    progress = dialog.findChild(QLabel, "review_progress")
    assert progress.text() == "1 of 4  ·  0 taken  ·  0 refused"
    first = dialog.queue.current
    assert "ferry" in dialog.view.accessibleName()
    y, n, s = Qt.Key.Key_Y, Qt.Key.Key_N, Qt.Key.Key_S
    for key in (n, Qt.Key.Key_Backspace, y, n, s):
        QTest.keyClick(dialog.view, key)
    assert progress.text() == "4 of 4  ·  1 taken  ·  1 refused"
    QTest.keyClick(dialog.view, Qt.Key.Key_Escape)
    summary = dialog.findChild(QLabel, "review_summary")
    assert summary.text() == "1 passage taken, 1 refused, 1 skipped. 1 not looked at."
    assert library.annotations.of_article(first.article_id) == ()
    keep = dialog.findChild(QPushButton, "review_write")
    assert (keep.text(), keep.hasFocus()) == ("Keep 2 answers  (Enter)", True)
    QTest.keyClick(keep, Qt.Key.Key_Return)
    settle(window, qtbot)
    (mark,) = library.annotations.of_article(first.article_id)
    assert (mark.span, mark.tags) == (first.span, ("boats",))
    assert library.history.undo_label == "Review “Boats”"
    assert message.text() == "1 passage is highlighted, 1 refused."
    window.context.registry.action("search.review").trigger()  # as the palette does
    again = window.sidebar.sections.searches.search_actions.reviewing.dialog
    assert window.context.jobs.wait_idle()
    assert again.queue.total == 2
    again.reject()
    window.app_actions.undo()
    settle(window, qtbot)
    assert library.annotations.of_article(first.article_id) == ()
    ids = [article for article in articles if library.living.hits(article)]
    assert sum(len(library.living.hits(article)) for article in ids) == 4


def test_a_long_review_looks_ahead_only_so_far(
    window: Any, qtbot: Any, articles: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.place_search.CHUNK", 1)
    monkeypatch.setattr("ui.actions.living_review.AHEAD", 0)
    live(window, qtbot)
    window.context.registry.action("search.review").trigger()
    dialog = window.sidebar.sections.searches.search_actions.reviewing.dialog
    assert window.context.jobs.wait_idle()
    progress = dialog.findChild(QLabel, "review_progress")
    assert "so far" in progress.text()
    assert progress.text().endswith("Looked into 1 of 2 articles")
    while dialog.waiting:
        QTest.keyClick(dialog.view, Qt.Key.Key_S)
        assert window.context.jobs.wait_idle()
    assert dialog.queue.total == 4
    assert dialog.findChild(QLabel, "review_summary").text().endswith("4 skipped.")
    dialog.reject()


def test_the_sidebar_counts_the_hits_that_wait(
    window: Any, qtbot: Any, articles: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    model = window.sidebar.sections.searches.list.model()

    def news() -> Any:
        return model.index(0, 0).data(NEWS_ROLE)

    search = live(window, qtbot)
    qtbot.waitUntil(lambda: news() == "4")
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Living search Boats, 2 articles, 4 new hits"
    library = window.context.library
    hit = library.living.hits(articles[0])[0]
    window.context.edit(lambda: library.living.refuse(search, articles[0], hit.span))
    qtbot.waitUntil(lambda: news() == "3")
    window.context.edit(lambda: library.articles.trash([articles[0]]))
    qtbot.waitUntil(lambda: news() == "1")
    monkeypatch.setattr("ui.panels.living_counts.MOST", 2)
    window.app_actions.undo()
    qtbot.waitUntil(lambda: news() == "2+")
    window.context.edit(lambda: library.saved_searches.set_living(search, None))
    qtbot.waitUntil(lambda: news() == "")
