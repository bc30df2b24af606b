"""A context without a window, and a library with a few articles, for the tests of the panels."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

TITLES = ("Alpha on rivers", "Beta on bridges", "Gamma on ferries", "Delta on dykes")


@pytest.fixture
def context(library: Any, qtbot: Any) -> Iterator[Any]:
    """A real context on the real library; what was said to the person is in context.said."""
    from ui.actions.registry import Registry
    from ui.context import AppContext
    from ui.hub import Hub
    from ui.jobs import Jobs
    from ui.messages import Messages
    from ui.navigator import Navigator
    from ui.theme.theme import Theme

    jobs = Jobs()
    made = AppContext(library, Hub(), jobs, Theme(), Messages(), Navigator(), Registry())
    yield made
    made.hub.blockSignals(True)  # as the window does when it closes: the library closes after it
    jobs.close()


@pytest.fixture
def add(library: Any) -> Callable[..., int]:
    """Import an article of a few paragraphs; returns its id."""

    def add_article(title: str, body: str = "") -> int:
        words = body or f"This is what is said of it: {title}, at length and in full sentences."
        text = f"{title}\n\n{words}\n\nA second paragraph ends the article about {title}.\n"
        result, _ = library.articles.add_data(text.encode(), f"{title}.txt")
        assert result.status == "added", result.error
        assert result.article_id is not None
        return int(result.article_id)

    return add_article


@pytest.fixture
def four(add: Callable[..., int]) -> list[int]:
    """Four articles, in the order of TITLES."""
    return [add(title) for title in TITLES]


@pytest.fixture
def list_panel(context: Any, four: list[int], qtbot: Any) -> Any:
    """The article list with four articles, shown."""
    from ui.panels.article_list_panel import ArticleListPanel

    made = ArticleListPanel(context)
    qtbot.addWidget(made)
    made.resize(300, 700)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    return made
