"""The head of the results: facets with counts, conditions as chips, the order of the hits."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QListView, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from reader.model.annotation import Colour
from reader.model.facet import Facet
from reader.model.search import HitOrder, Scope
from ui.panels.facet_strip import FacetStrip
from ui.panels.search_memory import SearchMemory
from ui.panels.search_results_panel import SearchResultsPanel
from ui.widgets.month_bars import MonthBars
from ui.widgets.tag_picker import TagPicker

DATES = {
    "Alpha on rivers": "2021-04-01",
    "Beta on bridges": "2023-02-03",
    "Gamma on ferries": "2023-05-01",
    "Delta on dykes": "2022-01-01",
}
PAGE = """<html lang="en"><head><title>{title}</title>
<meta property="article:published_time" content="{day}T08:00:00Z">
<meta property="og:site_name" content="The Harbour Post"></head><body><article><h1>{title}</h1>
<p>This article is about what is said of it: {title}, at length and in full sentences.</p>
<p>A second paragraph ends the article, with a few more words for the sake of length.</p>
</article></body></html>"""


@pytest.fixture
def dated(library: Any) -> list[int]:
    """Four articles in the order of DATES, two of them with tags, one with a highlight."""
    ids = []
    for title, day in DATES.items():
        page = PAGE.format(title=title, day=day).encode()
        result, _ = library.articles.add_data(page, f"{title}.html")
        assert result.article_id is not None, result.error
        ids.append(result.article_id)
    library.articles.tag(ids[:3], ["water"])
    library.articles.tag(ids[:1], ["water/rivers"])
    library.annotations.highlight_quote(ids[1], "said of it", colour=Colour.BLUE)
    return ids


@pytest.fixture
def panel(context: Any, dated: list[int], qtbot: QtBot) -> SearchResultsPanel:
    library = context.library
    library.indexing.drain_all()
    made = SearchResultsPanel(context)
    made.query_suggested.connect(lambda query: made.search(query, Scope.ARTICLES))
    qtbot.addWidget(made)
    made.resize(300, 700)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    return made


def find(panel: SearchResultsPanel, context: Any, query: str, scope: Scope) -> None:
    panel.search(query, scope)
    assert context.jobs.wait_idle()


def shown(panel: QWidget, prefix: str) -> list[QAbstractButton]:
    found = [b for b in panel.findChildren(QAbstractButton) if b.objectName().startswith(prefix)]
    return [button for button in found if button.isVisible()]


def names(panel: QWidget, prefix: str) -> list[str]:
    return [button.text() for button in shown(panel, prefix)]


def spoken(panel: QWidget) -> list[str]:
    return [button.accessibleName() for button in shown(panel, "facet_value")]


def open_facet(panel: QWidget, facet: Facet) -> None:
    tab = panel.findChild(QAbstractButton, f"facet_{facet.value}")
    assert tab is not None
    if not tab.isChecked():
        tab.click()


def titles(panel: SearchResultsPanel) -> list[str]:
    view = panel.findChild(QListView, "search_hits")
    assert view is not None
    return [view.model().index(row, 0).data() for row in range(view.model().rowCount())]


def test_values_stand_under_their_facet_with_counts(
    panel: SearchResultsPanel, context: Any
) -> None:
    find(panel, context, "article", Scope.ARTICLES)
    assert spoken(panel) == ["water: 3 articles", "water/rivers: 1 article"]
    open_facet(panel, Facet.YEAR)
    assert names(panel, "facet_value") == ["2023", "2022", "2021"]
    assert Facet.COLOUR.value not in [b.objectName()[6:] for b in shown(panel, "facet_")]
    open_facet(panel, Facet.LANGUAGE)
    assert spoken(panel) == ["English: 4 articles"]
    find(panel, context, "said", Scope.PASSAGES)
    open_facet(panel, Facet.COLOUR)
    assert spoken(panel) == ["Blue: 1 passage"]


def test_a_click_narrows_and_a_second_click_widens(panel: SearchResultsPanel, context: Any) -> None:
    find(panel, context, "article", Scope.ARTICLES)
    shown(panel, "facet_value")[1].click()
    assert panel.query == "article tag:water/rivers"
    assert context.jobs.wait_idle()
    assert titles(panel) == ["Alpha on rivers"]
    assert [chip.text() for chip in shown(panel, "facet_value") if chip.isChecked()] == [
        "water/rivers"
    ]
    assert names(panel, "search_condition") == ["tag:water/rivers"]
    next(chip for chip in shown(panel, "facet_value") if chip.isChecked()).click()
    assert panel.query == "article"
    assert context.jobs.wait_idle()
    assert names(panel, "search_condition") == []


def test_alt_and_a_click_excludes_and_the_chip_takes_it_back(
    panel: SearchResultsPanel, context: Any, qtbot: QtBot
) -> None:
    find(panel, context, "article", Scope.ARTICLES)
    chip = shown(panel, "facet_value")[0]
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.AltModifier)
    assert panel.query == "article -tag:water"
    assert context.jobs.wait_idle()
    assert titles(panel) == ["Delta on dykes"]
    condition = shown(panel, "search_condition")[0]
    assert condition.accessibleName() == "Take “-tag:water” out of the search"
    condition.click()
    assert panel.query == "article"


def test_the_menu_of_a_value_offers_both(panel: SearchResultsPanel, context: Any) -> None:
    find(panel, context, "article", Scope.ARTICLES)
    strip = panel.findChild(FacetStrip)
    assert strip is not None
    menu = strip.menu_of(0)
    assert [action.text() for action in menu.actions()] == ["Only these", "All but these"]
    menu.actions()[1].trigger()
    assert panel.query == "article -tag:water"


def test_keys_lead_from_the_hits_to_the_values_and_back(
    panel: SearchResultsPanel, context: Any, qtbot: QtBot
) -> None:
    find(panel, context, "article", Scope.ARTICLES)
    strip = panel.findChild(FacetStrip)
    assert strip is not None
    assert strip.take_focus()
    first, second = shown(panel, "facet_value")
    assert first.hasFocus()
    qtbot.keyClick(first, Qt.Key.Key_Right)
    assert second.hasFocus()
    qtbot.keyClick(second, Qt.Key.Key_Return)
    assert panel.query == "article tag:water/rivers"
    assert context.jobs.wait_idle()
    focused = panel.focusWidget()
    assert isinstance(focused, QAbstractButton)
    assert focused.text() == "water/rivers", "who walks by keys stays at the value"
    qtbot.keyClick(focused, Qt.Key.Key_Minus)
    assert panel.query == "article -tag:water/rivers"
    assert context.jobs.wait_idle()
    assert strip.isAncestorOf(panel.focusWidget())
    qtbot.keyClick(panel.focusWidget(), Qt.Key.Key_Down)
    assert panel.focusWidget().objectName() == "search_hits"


def test_a_month_is_chosen_by_its_bar(
    panel: SearchResultsPanel, context: Any, qtbot: QtBot
) -> None:
    find(panel, context, "article published:2023", Scope.ARTICLES)
    open_facet(panel, Facet.YEAR)
    bars = panel.findChild(MonthBars)
    assert bars is not None
    assert bars.isVisible()
    assert [bars.bar_at(x) is not None for x in (2, 5000)] == [True, False]
    qtbot.mouseClick(bars, Qt.MouseButton.LeftButton, pos=QPoint(4, 30))
    assert panel.query == "article published:2023-02"
    assert context.jobs.wait_idle()
    assert titles(panel) == ["Beta on bridges"]


def test_the_order_is_chosen_and_remembered(panel: SearchResultsPanel, context: Any) -> None:
    find(panel, context, "article", Scope.ARTICLES)
    button = panel.findChild(QToolButton, "search_order")
    assert button is not None
    button.menu().actions()[1].trigger()
    assert context.jobs.wait_idle()
    assert [title.split()[0] for title in titles(panel)] == ["Gamma", "Beta", "Delta", "Alpha"]
    line = panel.findChild(QLabel, "search_line")
    assert line is not None
    assert line.text() == "4 articles, by date published"
    assert SearchMemory(context.library).order() is HitOrder.PUBLISHED
    assert button.accessibleName() == "Order: Date published"


def test_the_open_facet_is_remembered_and_can_be_closed(
    panel: SearchResultsPanel, context: Any
) -> None:
    find(panel, context, "article", Scope.ARTICLES)
    open_facet(panel, Facet.YEAR)
    assert SearchMemory(context.library).facet() is Facet.YEAR
    open_tab = panel.findChild(QAbstractButton, "facet_year")
    assert open_tab is not None
    open_tab.click()
    assert SearchMemory(context.library).facet() is None
    assert shown(panel, "facet_value") == []


def test_without_hits_the_conditions_can_still_be_taken_away(
    panel: SearchResultsPanel, context: Any
) -> None:
    find(panel, context, "article tag:none", Scope.ARTICLES)
    assert titles(panel) == []
    assert shown(panel, "facet_") == []
    shown(panel, "search_condition")[0].click()
    assert context.jobs.wait_idle()
    assert len(titles(panel)) == 4
    find(panel, context, "(article", Scope.ARTICLES)
    assert shown(panel, "search_condition") == []


def test_more_values_than_fit_are_found_by_their_letters(
    panel: SearchResultsPanel, context: Any, dated: list[int], qtbot: QtBot
) -> None:
    for number in range(10):
        context.library.articles.tag(dated, [f"t{number}"])
    context.library.indexing.drain_all()
    find(panel, context, "article", Scope.ARTICLES)
    assert len(shown(panel, "facet_value")) == 8
    strip = panel.findChild(FacetStrip)
    assert strip is not None
    more = strip.findChild(QAbstractButton, "facet_more")
    assert more is not None
    assert more.text() == "and 4 more"
    more.click()
    assert context.jobs.wait_idle()
    picker = panel.findChild(TagPicker, "facet_picker")
    assert picker is not None
    assert picker.isVisible()
    qtbot.keyClicks(picker.field, "rivers")
    assert [picker.list.item(row).text() for row in range(picker.list.count())] == [
        "water/rivers  ·  1"
    ]
    qtbot.keyClick(picker.field, Qt.Key.Key_Return)
    assert panel.query == "article tag:water/rivers"
    assert not picker.isVisible()


@pytest.fixture
def small_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.panels.search_results_panel.PAGE", 2)


def test_more_hits_come_to_the_end_in_every_order(
    small_pages: None, panel: SearchResultsPanel, context: Any
) -> None:
    find(panel, context, "article", Scope.ARTICLES)
    view = panel.findChild(QListView, "search_hits")
    assert view is not None
    button = panel.findChild(QToolButton, "search_order")
    assert button is not None
    for action in button.menu().actions():
        action.trigger()
        assert context.jobs.wait_idle()
        while view.model().canFetchMore(view.rootIndex()):
            view.scrollToBottom()
            view.model().fetchMore(view.rootIndex())
            assert context.jobs.wait_idle()
        assert sorted(titles(panel)) == sorted(DATES)


def test_the_walk_goes_on_behind_the_page(
    small_pages: None, panel: SearchResultsPanel, context: Any
) -> None:
    find(panel, context, "article", Scope.ARTICLES)
    opened: list[int] = []
    context.navigator.opened.connect(lambda article, _span: opened.append(article))
    panel.focus_hits()
    for _ in range(3):
        assert panel.walk.step(1)
        assert context.jobs.wait_idle()
    assert not panel.walk.step(1)
    assert len(set(opened)) == 3
    assert panel.walk.step(-1)
