"""Search results from the real index: hits, jumps, faults of a query, and the way back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QListView, QPushButton
from pytestqt.qtbot import QtBot

from reader.errors import QueryError
from reader.model.search import Hit, Scope, SearchResult, Snippet
from reader.model.selector import Span
from ui.models.search_hits_model import DIVIDING_ROLE
from ui.panels.search_hit_delegate import snippet_pieces
from ui.panels.search_results_panel import PAGE, SearchResultsPanel
from ui.panels.search_words import result_line
from ui.widgets.empty_state import EmptyState

Add = Callable[..., int]


@pytest.fixture
def panel(context: Any, four: list[int], qtbot: QtBot) -> SearchResultsPanel:
    index(context)
    made = SearchResultsPanel(context)
    qtbot.addWidget(made)
    made.resize(300, 700)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    return made


def index(context: Any) -> None:
    while context.library.indexing.drain():
        pass


def hits(panel: SearchResultsPanel) -> QListView:
    view = panel.findChild(QListView, "search_hits")
    assert view is not None
    return view


def titles(panel: SearchResultsPanel) -> list[str]:
    model = hits(panel).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def line(panel: SearchResultsPanel) -> str:
    label = panel.findChild(QLabel, "search_line")
    assert label is not None
    return label.text()


def find(panel: SearchResultsPanel, context: Any, query: str, scope: Scope) -> None:
    panel.search(query, scope)
    assert context.jobs.wait_idle()


def test_a_hit_is_found_and_opened_at_its_place(
    panel: SearchResultsPanel, context: Any, qtbot: QtBot, four: list[int]
) -> None:
    find(panel, context, "ferries", Scope.ARTICLES)
    assert titles(panel) == ["Gamma on ferries"]
    assert line(panel) == "1 article"
    opened: list[tuple[int, Span | None]] = []
    shown: list[tuple[int, tuple[Span, ...]]] = []
    context.navigator.opened.connect(lambda article, span: opened.append((article, span)))
    panel.matches_shown.connect(lambda article, spans: shown.append((article, spans)))
    panel.focus_hits()
    qtbot.keyClick(hits(panel), Qt.Key.Key_Return)
    text = context.library.reading.open(four[2]).document.text
    assert opened[0][0] == four[2]
    assert opened[0][1] is not None
    assert opened[0][1].of(text) == "ferries"
    assert [span.of(text) for span in shown[0][1]] == ["ferries"] * text.count("ferries")
    panel.search("", Scope.ARTICLES)
    assert shown[-1] == (four[2], ()), "the outlines go with the search"


def test_passages_are_searched_with_their_tags(
    panel: SearchResultsPanel, context: Any, four: list[int]
) -> None:
    context.library.annotations.highlight_quote(
        four[1], "said of it", tags=["politics/kosovo"], note="ask again"
    )
    index(context)
    find(panel, context, "#kosovo OR tag:politics", Scope.PASSAGES)
    assert titles(panel) == ["Beta on bridges"]
    assert line(panel) == "1 passage"
    find(panel, context, "ferries", Scope.PASSAGES)
    assert titles(panel) == []


def test_a_faulty_query_is_told_with_its_column(panel: SearchResultsPanel, context: Any) -> None:
    told: list[QueryError | None] = []
    panel.problem_found.connect(told.append)
    find(panel, context, "published:yesterweek", Scope.ARTICLES)
    assert isinstance(told[-1], QueryError)
    assert told[-1].column <= len("published:yesterweek")
    empty = panel.findChild(EmptyState)
    assert empty is not None
    assert empty.isVisible()
    assert told[-1].message in empty.hint
    find(panel, context, "rivers", Scope.ARTICLES)
    assert told[-1] is None
    assert titles(panel) == ["Alpha on rivers"]


def test_nothing_found_says_what_to_try(panel: SearchResultsPanel, context: Any) -> None:
    find(panel, context, "zyzzyva", Scope.ARTICLES)
    empty = panel.findChild(EmptyState)
    assert empty is not None
    assert empty.isVisible()
    assert empty.text == "No article found"
    assert empty.hint


def test_only_the_newest_search_is_shown(panel: SearchResultsPanel, context: Any) -> None:
    panel.search("rivers", Scope.ARTICLES)
    panel.search("bridges", Scope.ARTICLES)
    assert context.jobs.wait_idle()
    assert titles(panel) == ["Beta on bridges"]
    panel.search("rivers", Scope.ARTICLES)
    panel.clear()
    assert context.jobs.wait_idle()
    assert titles(panel) == []


def test_the_hits_follow_the_index_and_keep_the_chosen_one(
    panel: SearchResultsPanel, context: Any, add: Add
) -> None:
    find(panel, context, "article", Scope.ARTICLES)
    chosen = hits(panel).model().index(2, 0)
    hits(panel).setCurrentIndex(chosen)
    title = chosen.data()
    result, changes = context.library.articles.add_data(
        b"Epsilon article on article\n\nAn article, an article: it is full of the word article.\n",
        "five.txt",
    )
    assert result.status == "added", result.error
    context.hub.changed.emit(changes)
    index(context)
    panel.refresh()
    assert context.jobs.wait_idle()
    assert "Epsilon article on article" in titles(panel)
    assert hits(panel).currentIndex().data() == title


def test_focus_waits_for_the_hits(panel: SearchResultsPanel, context: Any, qtbot: QtBot) -> None:
    panel.search("ferries", Scope.ARTICLES)
    panel.focus_hits()
    assert context.jobs.wait_idle()
    assert hits(panel).hasFocus()
    assert [index.row() for index in hits(panel).selectedIndexes()] == [0]
    with qtbot.waitSignal(panel.field_wanted):
        qtbot.keyClick(hits(panel), Qt.Key.Key_Up)
    with qtbot.waitSignal(panel.dismissed):
        qtbot.keyClick(hits(panel), Qt.Key.Key_Escape)


def test_more_hits_are_fetched_at_the_end(
    panel: SearchResultsPanel, context: Any, add: Add, qtbot: QtBot
) -> None:
    for number in range(PAGE + 7):
        add(f"Report {number} on the comet")
    index(context)
    find(panel, context, "comet", Scope.ARTICLES)
    assert len(titles(panel)) >= PAGE
    hits(panel).scrollToBottom()
    qtbot.waitUntil(lambda: len(titles(panel)) == PAGE + 7)
    assert len(set(titles(panel))) == PAGE + 7


def test_the_line_says_how_many_and_what_is_missing() -> None:
    hit = Hit(1, None, "T", "", "", Snippet(""), None, 1.0)
    result = SearchResult("q", Scope.ARTICLES, 1234, (hit,), "Showing some.", complete=False)
    assert result_line(result) == (
        "1,234 articles, the best 1 first · Showing some. · Still indexing: there may be more."
    )


def test_snippets_are_cut_by_code_points_and_bad_spans_left_out() -> None:
    text = "😀 river and <b>bank</b>"
    spans = (Span(2, 7), Span(3, 5), Span(12, 40))
    hit = Hit(1, None, "T", "", "", Snippet(text, spans), None, 1.0)
    pieces = snippet_pieces(hit)
    assert [(piece.text, piece.is_match) for piece in pieces] == [
        ("😀 ", False),
        ("river", True),
        (" and <b>bank</b>", False),
    ]


def test_a_word_that_nothing_has_is_met_with_a_better_spelling(
    panel: SearchResultsPanel, context: Any, qtbot: QtBot
) -> None:
    button = panel.findChild(QPushButton, "did_you_mean")
    assert button is not None
    context.library.articles.add_data(b"A walk\n\nThe lighthouse stood alone.\n", "walk.txt")
    index(context)
    find(panel, context, "lighthouze", Scope.ARTICLES)
    assert button.isVisible()
    assert "lighthouse" in button.text()
    with qtbot.waitSignal(panel.query_suggested) as suggested:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert suggested.args == ["lighthouse"]
    find(panel, context, "lighthouse", Scope.ARTICLES)
    assert not button.isVisible()


def test_what_has_some_of_the_words_stands_below_a_line(
    panel: SearchResultsPanel, context: Any
) -> None:
    find(panel, context, "gamma said", Scope.ARTICLES)
    model = hits(panel).model()
    assert titles(panel)[0] == "Gamma on ferries"
    assert line(panel) == (
        "4 articles · 1 article has all the words; below it are those with some."
    )
    divided = [model.index(row, 0).data(DIVIDING_ROLE) for row in range(model.rowCount())]
    assert divided == [False, True, False, False]
    plain, below = (card(panel, row) for row in (0, 1))
    assert len(dark(plain)) < len(dark(below))
    find(panel, context, "said", Scope.ARTICLES)
    assert not any(model.index(row, 0).data(DIVIDING_ROLE) for row in range(model.rowCount()))


def card(panel: SearchResultsPanel, row: int) -> QImage:
    """The strip above the card of a row, where a line may be."""
    view = hits(panel)
    box = view.visualRect(view.model().index(row, 0))
    return view.viewport().grab(QRect(box.left(), box.top(), box.width(), 3)).toImage()


def dark(image: QImage) -> set[tuple[int, int]]:
    ground = image.pixelColor(0, 0)
    across = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {place for place in across if image.pixelColor(*place) != ground}


def test_where_nothing_matches_the_search_goes_on_without_what_is_to_blame(
    panel: SearchResultsPanel, context: Any, qtbot: QtBot
) -> None:
    button = panel.findChild(QPushButton, "search_without")
    assert button is not None
    find(panel, context, "ferries published:2019", Scope.ARTICLES)
    empty = panel.findChild(EmptyState)
    assert empty is not None
    assert "No article was published in 2019." in empty.hint
    assert button.text() == "Search without published:2019"
    with qtbot.waitSignal(panel.query_suggested) as suggested:
        button.setFocus()
        qtbot.keyClick(button, Qt.Key.Key_Space)
    assert suggested.args == ["ferries"]
    find(panel, context, "ferries", Scope.ARTICLES)
    assert not button.isVisible()


def test_another_search_begins_at_its_top(
    panel: SearchResultsPanel, context: Any, qtbot: QtBot, add: Add
) -> None:
    for number in ("one", "two", "three", "five", "six", "seven"):
        add(f"The {number} of rivers")
    index(context)
    find(panel, context, "rivers", Scope.ARTICLES)
    view = hits(panel)
    view.setCurrentIndex(view.model().index(6, 0))
    qtbot.waitUntil(lambda: view.verticalScrollBar().value() > 0)
    panel.search("rivers said", Scope.ARTICLES)
    assert context.jobs.wait_idle()
    assert view.verticalScrollBar().value() == 0
    assert not view.currentIndex().isValid()
