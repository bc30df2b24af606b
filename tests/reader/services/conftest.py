"""A library with articles in it, imported through the public door."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

PAGE = """top of page

The bridge is open again

After nine years of waiting the river can at last be crossed on foot by everyone who lives here.

The mayor cut a ribbon on Sunday morning. A hundred people waited in the rain for the first walk.

The old bridge had been closed since the flood of 2014, and the ferry ran only in the summer months.

“We crossed it as children,” said a woman who had waited since six, “and now our children cross it.”

bottom of page
"""


@pytest.fixture
def add(library: Any) -> Callable[..., int]:
    """add(text): import a text; its article id."""

    def put(text: str = PAGE, name: str = "page.txt") -> int:
        result, _ = library.articles.add_data(text.encode(), name)
        assert result.status == "added", result
        return int(result.article_id)

    return put


@pytest.fixture
def find(library: Any) -> Callable[[int, str], Any]:
    """find(article_id, words): the span where words stand in the canonical text."""
    from reader.model.selector import Span

    def span(article_id: int, words: str) -> Span:
        text = library.reading.open(article_id).document.text
        start = text.index(words)
        return Span(start, start + len(words))

    return span


@pytest.fixture
def reclean(library: Any) -> Callable[..., list[Any]]:
    """reclean(article, ...): clean them again in one run; the results."""

    def run(*articles: int) -> list[Any]:
        clean = library.cleaning.recleaning()
        return [clean(article)[0] for article in articles]

    return run
