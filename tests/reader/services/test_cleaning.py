"""Roles set by hand: nothing moves, title and byline follow, everything can be undone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from reader.errors import Refused
from reader.model.document import Boilerplate, Role

Add = Callable[..., int]


def ordinal(library: Any, article: int, words: str) -> int:
    document = library.reading.open(article).document
    return int(next(b.ordinal for b in document.blocks if words in document.text_of(b)))


def test_hiding_changes_a_role_and_nothing_else(library: Any, add: Add) -> None:
    article = add()
    before = library.reading.open(article).document
    line = ordinal(library, article, "The mayor cut")
    changes = library.cleaning.set_role(article, [line], Role.BOILERPLATE)
    assert (changes.documents, changes.label) == ({article}, "Hide 1 line")
    after = library.reading.open(article).document
    assert after.text == before.text
    assert after.blocks[line].is_hidden
    assert after.blocks[line].role is before.blocks[line].role
    assert after.blocks[line].shown_kind is Boilerplate.HIDDEN_BY_YOU
    assert after.with_roles({line: None}) == before
    library.history.undo()
    assert library.reading.open(article).document == before


def test_word_count_follows(library: Any, add: Add) -> None:
    article = add()
    (before,) = library.articles.rows([article])
    line = ordinal(library, article, "The mayor cut")
    library.cleaning.set_role(article, [line], Role.BOILERPLATE)
    (after,) = library.articles.rows([article])
    assert after.word_count == before.word_count - 19


def test_this_is_the_title(library: Any, add: Add) -> None:
    article = add()
    line = ordinal(library, article, "The old bridge")
    library.cleaning.set_role(article, [line], Role.TITLE)
    opened = library.reading.open(article)
    assert opened.article.title.startswith("The old bridge had been closed")
    assert [b.ordinal for b in opened.document.blocks if b.shown_role is Role.TITLE] == [line]
    library.history.undo()
    assert library.articles.get(article).title == "The bridge is open again"


def test_this_is_a_caption_makes_a_figure_slot(library: Any, add: Add) -> None:
    article = add()
    line = ordinal(library, article, "The mayor cut")
    library.cleaning.set_role(article, [line], Role.CAPTION)
    block = library.reading.open(article).document.blocks[line]
    assert block.shown_role is Role.CAPTION
    assert block.figure is not None


def test_back_to_what_cleaning_said(library: Any, add: Add) -> None:
    article = add()
    hidden = ordinal(library, article, "top of page")
    library.cleaning.set_role(article, [hidden], Role.PARAGRAPH)
    assert not library.reading.open(article).document.blocks[hidden].is_hidden
    library.cleaning.set_role(article, [hidden], None)
    assert library.reading.open(article).document.blocks[hidden].is_hidden


def test_lines_that_are_not_there_are_refused(library: Any, add: Add) -> None:
    article = add()
    for ordinals in ([], [99], [-1]):
        with pytest.raises(Refused):
            library.cleaning.set_role(article, ordinals, Role.BOILERPLATE)
