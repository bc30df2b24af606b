"""Articles for the tests of the item models."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest


@pytest.fixture
def add(library: Any) -> Callable[[str], int]:
    """Import a short article; returns its id."""

    def add_article(title: str) -> int:
        text = f"{title}\n\nThis is what is said of it: {title}, in a full sentence.\n"
        result, _ = library.articles.add_data(text.encode(), f"{title}.txt")
        assert result.status == "added", result.error
        assert result.article_id is not None
        return int(result.article_id)

    return add_article
