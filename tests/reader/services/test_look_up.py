"""Looking articles up by words of their titles, without the index."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest


@pytest.fixture
def titles(library: Any, add: Callable[..., int]) -> Callable[..., list[str]]:
    for title in ("Élan on the river", "The river and the town", "A town without a river"):
        add(f"{title}\n\nEnough is said of it here to make an article: {title}.\n", f"{title}.txt")

    def look_up(words: str, limit: int = 10) -> list[str]:
        return [row.title for row in library.articles.look_up(words, limit)]

    return look_up


def test_all_words_in_any_order_case_and_accents_aside(titles: Callable[..., list[str]]) -> None:
    assert titles("RIVER elan") == ["Élan on the river"]
    assert titles("town river") == ["A town without a river", "The river and the town"]
    assert titles("river boat") == []


def test_the_newest_first_and_no_more_than_asked(titles: Callable[..., list[str]]) -> None:
    assert titles("", 2) == ["A town without a river", "The river and the town"]


def test_signs_of_sql_are_only_signs(titles: Callable[..., list[str]]) -> None:
    assert titles("' OR 1=1 --") == []
    assert titles("%") == []


def test_the_trash_is_not_looked_through(titles: Callable[..., list[str]], library: Any) -> None:
    [row] = library.articles.look_up("elan", 1)
    library.articles.trash([row.id])
    assert titles("elan") == []
