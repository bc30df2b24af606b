"""A line edited by hand in a library: a revision, marks that follow, and the way back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from reader.errors import Refused
from reader.model.annotation import PlaceState
from reader.model.selector import Span

Add, Find = Callable[..., int], Callable[[int, str], Span]


def ordinal(library: Any, article: int, words: str) -> int:
    document = library.reading.open(article).document
    return int(document.block_at(document.text.index(words)).ordinal)


def test_an_edit_is_a_revision_that_search_and_marks_follow(
    library: Any, add: Add, find: Find
) -> None:
    article = add()
    for words in ("cut a ribbon", "the flood of 2014", "waited in the rain"):
        library.annotations.highlight(article, find(article, words))
    library.indexing.drain_all()
    before = library.reading.open(article)
    line = ordinal(library, article, "The mayor cut")
    text = "The lady mayor cut a red ribbon on Sunday. A hundred people waited in the rain."
    changes = library.cleaning.edit_text(article, line, text)
    assert (changes.documents, changes.label) == ({article}, "Edit a line")
    after = library.reading.open(article)
    assert after.document.revision == 2
    assert after.document.text_of(after.document.blocks[line]) == text
    assert [m.quote for m in after.annotations] == [
        "cut a red ribbon",
        "waited in the rain",
        "the flood of 2014",
    ]
    assert {m.placement.state for m in after.annotations} == {PlaceState.EXACT}
    library.indexing.drain_all()
    assert library.searching.search('"red ribbon"').total == 1
    assert library.checking.check().problems == ()
    library.history.undo()
    assert library.reading.open(article) == before
    library.history.redo()
    assert library.reading.open(article).document == after.document


def test_a_mark_whose_words_are_gone_is_unplaced_and_kept(
    library: Any, add: Add, find: Find
) -> None:
    article = add()
    library.annotations.highlight(article, find(article, "cut a ribbon"), note="keep me")
    line = ordinal(library, article, "The mayor cut")
    library.cleaning.edit_text(article, line, "Nothing of the kind took place that day at all.")
    (mark,) = library.reading.open(article).annotations
    assert mark.placement.state is PlaceState.UNPLACED
    assert (mark.quote, mark.note, mark.span) == ("cut a ribbon", "keep me", None)
    library.annotations.place(mark.id, find(article, "took place"))
    (mark,) = library.reading.open(article).annotations
    assert (mark.quote, mark.placement.state) == ("took place", PlaceState.EXACT)


def test_an_edited_title_names_the_article(library: Any, add: Add) -> None:
    article = add()
    line = ordinal(library, article, "The bridge is open again")
    library.cleaning.edit_text(article, line, "The old bridge is open again")
    assert library.articles.get(article).title == "The old bridge is open again"


def test_nothing_and_no_change_are_no_edits(library: Any, add: Add) -> None:
    article = add()
    for text in ("", "  \n ", "\u200b"):
        with pytest.raises(Refused, match="needs some text"):
            library.cleaning.edit_text(article, 1, text)
    same = library.reading.open(article).document
    assert not library.cleaning.edit_text(article, 1, same.text_of(same.blocks[1]))
    with pytest.raises(Refused):
        library.cleaning.edit_text(article, 99, "x")
