"""Tag all occurrences: words found in three articles, judged one by one, undone at once."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QRadioButton, QToolButton

from reader.model.selector import Span

ARTICLES = (
    ("The last ferry", "Nobody took the old ferry that day. The old ferry waited for an hour."),
    ("A new bridge", "Where the Old Ferry went there is a bridge now, and traffic all night."),
    ("Two towns", "They met on the old ferry, and for years they told of the old férry to guests."),
)


@pytest.fixture
def articles(window: Any, qtbot: Any) -> list[int]:
    library, hub = window.context.library, window.context.hub
    ids = []
    for title, text in ARTICLES:
        page = f"{title}\n\n{text} It was a river like any other, with two towns on its banks.\n"
        result, changes = library.articles.add_data(page.encode(), f"{title}.txt")
        hub.changed.emit(changes)
        ids.append(result.article_id)
    assert window.context.jobs.wait_idle()
    qtbot.waitUntil(lambda: library.indexing.pending() == 0)
    return ids


def select(window: Any, article: int, words: str) -> None:
    window.context.navigator.open(article)
    view = window.reading.view
    start = view.page.document.text.index(words)
    view.select_span(Span(start, start + len(words)))
    view.selection_settled.emit()


def ask(window: Any, *, tag: str = "", everywhere: bool = True) -> Any:
    """Shift+T, a new tag by its picker, and Find, as a person would."""
    view = window.reading.view
    QTest.keyClick(view, Qt.Key.Key_T, Qt.KeyboardModifier.ShiftModifier)
    dialog = window.reading.desk.tagging_all.dialog
    dialog.findChild(
        QRadioButton, "occurrence_everywhere" if everywhere else "occurrence_here"
    ).click()
    if tag:
        dialog.findChild(QPushButton, "mark_tags").click()
        field = dialog.findChild(QLineEdit, "tag_field")
        QTest.keyClicks(field, tag)
        QTest.keyClick(field, Qt.Key.Key_Return)
    dialog.findChild(QPushButton, "occurrence_find").click()
    assert window.context.jobs.wait_idle()
    return dialog


def press(dialog: Any, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(dialog.view if dialog.view.isVisible() else dialog, key)


def marks(window: Any, articles: list[int]) -> list[tuple[int, str, tuple[str, ...]]]:
    of_article = window.context.library.annotations.of_article
    return [(n, m.quote, m.tags) for n, a in enumerate(articles) for m in of_article(a)]


def told(dialog: Any, name: str) -> str:
    return str(dialog.findChild(QLabel, name).text())


def test_yes_no_and_back_over_three_articles_and_one_undo(
    window: Any, qtbot: Any, articles: list[int]
) -> None:
    select(window, articles[0], "old ferry")
    dialog = ask(window, tag="boats")
    assert told(dialog, "review_progress").startswith("1 of 5  ·  0 taken")
    y, n, back = Qt.Key.Key_Y, Qt.Key.Key_N, Qt.Key.Key_Backspace
    seen = []
    for key in (y, y, back, n, y, y, n):
        seen.append(dialog.queue.current)
        press(dialog, key)
    assert seen[1] == seen[3]
    assert told(dialog, "review_summary") == "3 passages taken, 2 skipped."
    assert marks(window, articles) == []
    taken = list(dialog.queue.taken)
    write = dialog.findChild(QPushButton, "review_write")
    assert write.hasFocus()
    QTest.keyClick(write, Qt.Key.Key_Return)
    assert window.context.jobs.wait_idle()
    made = marks(window, articles)
    assert len(made) == 3
    assert {quote.casefold() for _, quote, _ in made} <= {"old ferry", "old férry"}
    assert {tags for _, _, tags in made} == {("boats",)}
    assert {articles[number] for number, _, _ in made} == {place.article_id for place in taken}
    library = window.context.library
    assert library.history.undo_label == "Tag 3 passages"
    assert "tagged “boats”" in window.news.message_bar.findChild(QLabel, "message_text").text()
    window.app_actions.undo()
    assert window.context.jobs.wait_idle()
    assert marks(window, articles) == []
    assert library.tags.find("boats") is None


def test_all_the_rest_in_this_article_and_what_is_tagged_already_is_not_asked(
    window: Any, articles: list[int]
) -> None:
    library = window.context.library
    select(window, articles[0], "old ferry")
    start = window.reading.view.selected_span().start
    window.context.edit(
        lambda: library.annotations.highlight(articles[0], Span(start, start + 9), tags=["boats"])
    )
    assert window.context.jobs.wait_idle()
    select(window, articles[0], "old ferry")
    dialog = ask(window, tag="boats", everywhere=False)
    assert dialog.queue.total == 1
    press(dialog, Qt.Key.Key_A)
    assert "1 passage taken" in told(dialog, "review_summary")
    dialog.findChild(QPushButton, "review_write").click()
    assert window.context.jobs.wait_idle()
    assert [n for n, _, _ in marks(window, articles)] == [0, 0]


def test_escape_ends_and_what_was_taken_is_dropped_only_on_wish(
    window: Any, articles: list[int]
) -> None:
    select(window, articles[0], "old ferry")
    dialog = ask(window, tag="boats")
    press(dialog, Qt.Key.Key_Y, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert told(dialog, "review_summary") == "1 passage taken, 0 skipped. 4 not looked at."
    press(dialog, Qt.Key.Key_Backspace)  # back to the place where it was left
    assert told(dialog, "review_progress").startswith("2 of 5  ·  1 taken")
    press(dialog, Qt.Key.Key_Escape)
    dialog.findChild(QPushButton, "review_drop").click()
    assert window.context.jobs.wait_idle()
    assert marks(window, articles) == []
    assert not window.context.library.history.undo_label.startswith("Tag")


def test_nothing_found_says_so_and_other_words_can_be_tried(
    window: Any, articles: list[int]
) -> None:
    select(window, articles[2], "old ferry")
    QTest.keyClick(window.reading.view, Qt.Key.Key_T, Qt.KeyboardModifier.ShiftModifier)
    dialog = window.reading.desk.tagging_all.dialog
    words = dialog.findChild(QLineEdit, "occurrence_words")
    words.setText("submarine")
    dialog.findChild(QPushButton, "occurrence_find").click()
    assert window.context.jobs.wait_idle()
    assert told(dialog, "review_summary") == "“submarine” was not found."
    press(dialog, Qt.Key.Key_Backspace)
    assert words.isVisible()
    dialog.reject()


def test_the_toolbar_offers_it_behind_more(window: Any, articles: list[int]) -> None:
    select(window, articles[0], "old ferry")
    more = window.findChild(QToolButton, "toolbar_more")
    more.menu().aboutToShow.emit()
    assert "Tag all occurrences…" in [action.text() for action in more.menu().actions()]
