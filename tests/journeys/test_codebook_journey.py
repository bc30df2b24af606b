"""The codebook: merges with a preview, look-alikes, deletion with children, the page of a tag."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QPlainTextEdit, QPushButton

from reader.library import Library
from reader.model.collection import ArticleView
from ui.app import build_window

ARTICLES = (
    ("The last ferry", "The ferry crosses twice a day. Tickets for the ferry cost little."),
    ("A new bridge", "Where the ferry went there is a bridge now, and traffic all night."),
)
MARKS = (
    (0, "The ferry crosses twice a day", ["crossing/ferries"]),
    (0, "Tickets for the ferry cost little", ["crossing/ferry", "money"]),
    (1, "Where the ferry went", ["crossing/ferry"]),
    (1, "there is a bridge now", ["crossing/bridges"]),
)


@pytest.fixture
def articles(window: Any) -> list[int]:
    library, hub = window.context.library, window.context.hub
    ids = []
    for title, text in ARTICLES:
        page = f"{title}\n\n{text} It was a river like any other, with two towns on its banks.\n"
        result, changes = library.articles.add_data(page.encode(), f"{title}.txt")
        hub.changed.emit(changes)
        ids.append(result.article_id)
    for number, quote, tags in MARKS:
        hub.changed.emit(library.annotations.highlight_quote(ids[number], quote, tags=tags))
    assert window.context.jobs.wait_idle()
    return ids


def choose(window: Any, path: str) -> Any:
    tree = window.sidebar.tags
    tree.setFocus()
    tree.setCurrentIndex(tree.model().index_of(path))
    return tree.tag_actions


def paths(window: Any) -> list[str]:
    return [tag.path for tag in window.context.library.tags.all()]


def counts(window: Any, path: str) -> int:
    library = window.context.library
    return int(library.codebook.card(library.tags.find(path).id).use.passages)


def click(dialog: Any, name: str) -> None:
    QTest.mouseClick(dialog.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def words(dialog: Any, name: str) -> str:
    return str(dialog.findChild(QLabel, name).text())


def undo(window: Any) -> None:
    window.app_actions.undo()
    assert window.context.jobs.wait_idle()


def test_a_merge_says_what_it_will_do_and_one_undo_takes_it_back(
    window: Any, articles: list[int]
) -> None:
    library = window.context.library
    library.tags.set_description(library.tags.find("crossing/ferry").id, "Boats")
    before = paths(window)
    actions = choose(window, "crossing/ferry")
    actions.merge()
    dialog = actions._dialog
    QTest.keyClicks(dialog.findChild(QLineEdit, "merge_filter"), "ferries")
    told = words(dialog, "merge_preview")
    assert "2 passages, in 2 articles, get “crossing/ferries” instead of “crossing/ferry”." in told
    assert "The meaning will be “Boats”." in told
    click(dialog, "dialog_ok")
    assert window.context.jobs.wait_idle()
    assert "crossing/ferry" not in paths(window)
    assert counts(window, "crossing/ferries") == 3
    undo(window)
    assert paths(window) == before
    assert counts(window, "crossing/ferries") == 1


def test_tags_that_look_alike_are_merged_or_told_apart_and_this_is_remembered(
    window: Any, qtbot: Any, articles: list[int], data_dir: Path
) -> None:
    for path in ("policy", "policies"):
        window.context.hub.changed.emit(window.context.library.tags.create(path))
    actions = window.sidebar.tags.tag_actions.codebook
    window.context.registry.action("tag.similar").trigger()
    assert window.context.jobs.wait_idle()
    dialog = actions.similar
    assert words(dialog, "similar_heading") == "2 pairs of tags look alike"
    assert "2 passages" in words(dialog, "similar_left_told")
    click(dialog, "similar_left")  # both become "crossing/ferries"
    assert window.context.jobs.wait_idle()
    assert counts(window, "crossing/ferries") == 3
    assert [dialog.pair.left.tag.path, dialog.pair.right.tag.path] == ["policies", "policy"]
    click(dialog, "similar_apart")
    assert window.context.jobs.wait_idle()
    assert words(dialog, "similar_heading") == "No two tags look alike."
    click(dialog, "similar_close")
    window.close()
    window.context.library.close()
    with Library.open(data_dir) as library:
        again = build_window(library)
        qtbot.addWidget(again)
        again.show()
        again.context.registry.action("tag.similar").trigger()
        assert again.context.jobs.wait_idle()
        dialog = again.sidebar.tags.tag_actions.codebook.similar
        assert words(dialog, "similar_heading") == "No two tags look alike."
        undo(again)  # the dialog follows what is undone
        assert words(dialog, "similar_heading") == "1 pair of tags looks alike"
        undo(again)
        assert words(dialog, "similar_heading") == "2 pairs of tags look alike"
        dialog.close()
        again.close()


@pytest.mark.parametrize(
    ("button", "left"),
    [("delete_keep", ["bridges", "ferries", "ferry", "money"]), ("delete_all", ["money"])],
)
def test_deleting_asks_what_becomes_of_those_below(
    window: Any, articles: list[int], button: str, left: list[str]
) -> None:
    before = paths(window)
    actions = choose(window, "crossing")
    QTest.keyClick(window.sidebar.tags, Qt.Key.Key_Delete)
    dialog = actions._dialog
    assert paths(window) == before
    click(dialog, button)
    assert window.context.jobs.wait_idle()
    assert paths(window) == left
    marks = [m for a in articles for m in window.context.library.annotations.of_article(a)]
    assert len(marks) == len(MARKS)
    undo(window)
    assert paths(window) == before


def test_a_tag_without_children_goes_without_a_question(window: Any, articles: list[int]) -> None:
    actions = choose(window, "money")
    actions.delete()
    assert window.context.jobs.wait_idle()
    assert "money" not in paths(window)


def test_a_tag_is_dragged_below_another_one(window: Any, articles: list[int]) -> None:
    tree = window.sidebar.tags.model()
    data = tree.mimeData([tree.index_of("money")])
    tree.dropMimeData(data, Qt.DropAction.CopyAction, -1, -1, tree.index_of("crossing"))
    assert window.context.jobs.wait_idle()
    assert "crossing/money" in paths(window)
    assert "money" not in paths(window)
    undo(window)
    assert "money" in paths(window)


def test_the_page_of_a_tag_opens_its_passages_and_keeps_what_is_written(
    window: Any, articles: list[int]
) -> None:
    choose(window, "crossing")
    QTest.keyClick(window.sidebar.tags, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert window.context.jobs.wait_idle()
    card = window.sidebar.tags.tag_actions.codebook.card
    assert words(card, "card_counts") == "4 passages  ·  2 articles  ·  3 tags below"
    typical = card.findChild(QListWidget, "card_typical")
    assert typical.hasFocus()
    quotes = [typical.item(row).text().partition("\n") for row in range(typical.count())]
    assert {quote.strip("“”") for quote, _, _ in quotes} == {quote for _, quote, _ in MARKS}
    row = next(n for n, (quote, _, _) in enumerate(quotes) if "Where the ferry" in quote)
    typical.setCurrentRow(row)
    QTest.keyClick(typical, Qt.Key.Key_Return)
    assert window.context.navigator.current == articles[1]
    assert window.reading.view.selected_mark.annotation.quote == "Where the ferry went"
    meaning = card.findChild(QPlainTextEdit, "card_meaning")
    meaning.setFocus()
    QTest.keyClicks(meaning, "Getting across")
    typical.setFocus()
    assert window.context.jobs.wait_idle()
    library = window.context.library
    assert library.tags.find("crossing").description == "Getting across"
    undo(window)
    assert meaning.toPlainText() == ""
    together = card.findChild(QListWidget, "card_together")
    together.itemActivated.emit(together.item(0))
    assert window.context.jobs.wait_idle()
    assert words(card, "card_name") == "money"
    card.reject()


def test_the_page_of_a_tag_that_goes_closes(window: Any, articles: list[int]) -> None:
    actions = choose(window, "money")
    actions.codebook.show_card()
    assert window.context.jobs.wait_idle()
    actions.delete()
    assert window.context.jobs.wait_idle()
    assert actions.codebook.card is None


def test_without_a_tag_the_page_says_what_to_do(window: Any, articles: list[int]) -> None:
    window.sidebar.choose(ArticleView())
    said: list[Any] = []
    window.context.messages.posted.connect(said.append)
    window.context.registry.action("tag.card").trigger()
    assert said[-1].hint == "Choose one in the sidebar first."
