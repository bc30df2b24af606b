"""A highlight whose words are gone: placed by hand, kept as a quotation, and back again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from reader.model.annotation import PlaceState

Add = Callable[..., int]


@pytest.fixture
def lost(library: Any, add: Add) -> tuple[int, int]:
    """An article and a highlight whose line was written anew."""
    article = add()
    library.annotations.highlight_quote(article, "cut a ribbon", note="Gold?", tags=["ribbons"])
    document = library.reading.open(article).document
    line = document.block_at(document.text.index("cut a ribbon")).ordinal
    library.cleaning.edit_text(article, line, "Nobody came, and it rained for a week.")
    (mark,) = library.annotations.of_article(article)
    assert mark.placement.state is PlaceState.UNPLACED
    return article, mark.id


def mark_of(library: Any, article: int) -> Any:
    (mark,) = library.annotations.of_article(article)
    return mark


def test_a_quotation_keeps_words_note_and_tags(library: Any, lost: tuple[int, int]) -> None:
    article, id = lost
    changes = library.annotations.keep_as_quotation(id)
    assert changes.annotated == {article}
    mark = mark_of(library, article)
    assert mark.placement.state is PlaceState.QUOTATION
    assert (mark.span, mark.quote, mark.note, mark.tags) == (
        None,
        "cut a ribbon",
        "Gold?",
        ("ribbons",),
    )
    (passage,) = library.passages.rows([id])
    assert passage.sentence == "cut a ribbon"
    library.history.undo()
    assert mark_of(library, article).placement.state is PlaceState.UNPLACED


def test_it_is_not_looked_for_again(library: Any, lost: tuple[int, int]) -> None:
    article, id = lost
    library.annotations.keep_as_quotation(id)
    document = library.reading.open(article).document
    line = document.block_at(document.text.index("Nobody came")).ordinal
    library.cleaning.edit_text(article, line, "The mayor cut a ribbon on Sunday morning.")
    assert mark_of(library, article).placement.state is PlaceState.QUOTATION


def test_it_can_be_placed_after_all(
    library: Any, lost: tuple[int, int], find: Callable[..., Any]
) -> None:
    article, id = lost
    library.annotations.keep_as_quotation(id)
    library.annotations.place(id, find(article, "it rained"))
    mark = mark_of(library, article)
    assert (mark.placement.state, mark.quote) == (PlaceState.EXACT, "it rained")
    library.history.undo()
    assert mark_of(library, article).placement.state is PlaceState.QUOTATION


def test_it_is_exported_and_found(library: Any, lost: tuple[int, int]) -> None:
    article, id = lost
    library.annotations.keep_as_quotation(id)
    library.indexing.drain_all()
    assert library.searching.article_ids("has:highlight") == [article]
    mark = mark_of(library, article)
    from reader.exchange.markdown_notes import article_markdown

    opened = library.reading.open(article)
    text = article_markdown(opened.article, opened.document, [mark])
    assert "Kept as a quotation" in text
