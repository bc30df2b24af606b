"""Highlights: made, merged, moved, removed; their quotes and places."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from reader.errors import NotFound, Refused
from reader.model.annotation import Colour, PlaceState
from reader.model.selector import Span

Add, Find = Callable[..., int], Callable[[int, str], Span]


def only(changes: Any) -> int:
    (annotation_id,) = changes.annotations.added
    return int(annotation_id)


def test_a_highlight_has_both_selectors(library: Any, add: Add, find: Find) -> None:
    article = add()
    span = find(article, "cut a ribbon")
    changes = library.annotations.highlight(article, span, note="when?", tags=["city/bridges"])
    mark = library.annotations.get(only(changes))
    assert mark.quote == "cut a ribbon"
    assert mark.target.position.span == span == mark.span
    assert mark.target.quote.prefix.endswith("The mayor ")
    assert mark.target.quote.suffix.startswith(" on Sunday morning")
    assert len(mark.target.quote.prefix) <= 32
    assert (mark.note, mark.tags, mark.colour) == ("when?", ("city/bridges",), Colour.YELLOW)
    assert mark.placement.state is PlaceState.EXACT
    assert changes.annotated == {article}
    assert changes.label == "Highlight"


def test_white_space_at_the_ends_is_left_out(library: Any, add: Add, find: Find) -> None:
    article = add()
    span = find(article, " cut a ribbon ")
    mark = library.annotations.get(only(library.annotations.highlight(article, span)))
    assert mark.quote == "cut a ribbon"


def test_nothing_cannot_be_highlighted(library: Any, add: Add, find: Find) -> None:
    article = add()
    space = find(article, " cut").start
    for span in (Span(3, 3), Span(space, space + 1), Span(0, 10**6)):
        with pytest.raises(Refused):
            library.annotations.highlight(article, span)
    with pytest.raises(NotFound):
        library.annotations.highlight(999, Span(0, 3))


def test_a_quote_is_found_by_its_words(library: Any, add: Add) -> None:
    article = add()
    changes = library.annotations.highlight_quote(article, '"We crossed it  as children,"')
    assert library.annotations.get(only(changes)).quote == "“We crossed it as children,”"
    with pytest.raises(NotFound, match="not in the text"):
        library.annotations.highlight_quote(article, "these words are nowhere")
    with pytest.raises(NotFound):
        library.annotations.highlight_quote(article, "  ")


@pytest.mark.parametrize("second", ["a ribbon on Sunday", " on Sunday", "ribbon"])
def test_same_colour_and_tags_that_touch_become_one(
    library: Any, add: Add, find: Find, second: str
) -> None:
    article = add()
    first = library.annotations.highlight(
        article, find(article, "cut a ribbon"), tags=["x"], note="one"
    )
    library.annotations.highlight(article, find(article, second), tags=["X"], note="two")
    (mark,) = library.annotations.of_article(article)
    assert mark.id == only(first)
    assert "cut a ribbon" in mark.quote
    assert second.strip() in mark.quote
    assert mark.note == "one\n\ntwo"
    library.history.undo()
    (mark,) = library.annotations.of_article(article)
    assert (mark.quote, mark.note) == ("cut a ribbon", "one")


def test_other_tags_or_another_colour_keep_both(library: Any, add: Add, find: Find) -> None:
    article = add()
    span = find(article, "cut a ribbon")
    library.annotations.highlight(article, span)
    library.annotations.highlight(article, span, tags=["x"])
    library.annotations.highlight(article, span, colour=Colour.BLUE)
    assert len(library.annotations.of_article(article)) == 3


def test_one_that_joins_two_makes_one(library: Any, add: Add, find: Find) -> None:
    article = add()
    library.annotations.highlight(article, find(article, "The mayor"), note="a")
    library.annotations.highlight(article, find(article, "a ribbon"), note="b")
    library.annotations.highlight(article, find(article, "mayor cut a"))
    (mark,) = library.annotations.of_article(article)
    assert (mark.quote, mark.note) == ("The mayor cut a ribbon", "a\n\nb")


def test_a_tag_lends_its_colour(library: Any, add: Add, find: Find) -> None:
    article = add()
    library.tags.create("water", "blue")
    changes = library.annotations.highlight(article, find(article, "the flood"), tags=["Water"])
    mark = library.annotations.get(only(changes))
    assert (mark.colour, mark.tags) == (Colour.BLUE, ("water",))


def test_what_can_be_changed_can_be_undone(library: Any, add: Add, find: Find) -> None:
    article = add()
    mark = only(library.annotations.highlight(article, find(article, "cut a ribbon"), tags=["a"]))
    before = library.annotations.get(mark)
    for change in (
        lambda: library.annotations.set_colour(mark, Colour.PINK),
        lambda: library.annotations.set_note(mark, "  a note "),
        lambda: library.annotations.set_tags(mark, ["b", "c/d"]),
        lambda: library.annotations.add_tags([mark], ["e"]),
        lambda: library.annotations.remove_tags([mark], ["a"]),
        lambda: library.annotations.resize(mark, find(article, "a ribbon")),
        lambda: library.annotations.remove(mark),
    ):
        changes = change()
        assert changes.annotations.all == {mark}
        library.history.undo()
        assert library.annotations.get(mark) == before


def test_a_mark_survives_hiding_its_line(library: Any, add: Add, find: Find) -> None:
    from reader.model.document import Role

    article = add()
    span = find(article, "cut a ribbon")
    library.annotations.highlight(article, span)
    opened = library.reading.open(article)
    block = opened.document.block_at(span.start)
    library.cleaning.set_role(article, [block.ordinal], Role.BOILERPLATE)
    (mark,) = library.reading.open(article).annotations
    assert (mark.span, mark.placement.state) == (span, PlaceState.EXACT)


def test_passages_carry_their_sentence(library: Any, add: Add, find: Find) -> None:
    article = add()
    mark = only(library.annotations.highlight(article, find(article, "cut a ribbon")))
    (passage,) = library.passages.rows([mark, 999])
    assert passage.sentence == "The mayor cut a ribbon on Sunday morning."
    assert passage.article_title == "The bridge is open again"
