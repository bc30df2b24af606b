"""The codebook: the page of a tag, tags that look alike, and what a merge would do."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reader.errors import NotFound, Refused
from reader.library import Library
from reader.model.codebook import Likeness, MonthUse
from reader.model.selector import Span

Add, Find = Callable[..., int], Callable[[int, str], Span]
OTHER = """The ferry rests

The ferry ran only in the summer months, and the old bridge was closed to everyone who lives here.

No one waited for the river to fall, and the mayor of the other town had no ribbon to cut anyway.
"""


@pytest.fixture
def marked(library: Any, add: Add, find: Find) -> tuple[int, int]:
    """Two articles; crossing with crossing/bridge and crossing/ferry below it, and mayor."""
    first, second = add(), add(OTHER, "other.txt")
    for article, words, tags in (
        (first, "the river can at last be crossed on foot", ["crossing"]),
        (first, "The old bridge had been closed", ["crossing/bridge"]),
        (first, "The mayor cut a ribbon", ["mayor"]),
        (first, "the ferry ran only in the summer months", ["crossing/ferry", "season"]),
        (second, "The ferry ran only in the summer months", ["crossing/ferry", "season"]),
        (second, "the old bridge was closed", ["crossing/bridge", "mayor"]),
    ):
        library.annotations.highlight(article, find(article, words), tags=tags)
    library.articles.tag([second], ["crossing"])
    return first, second


def tag_id(library: Any, path: str) -> int:
    return int(library.tags.find(path).id)


def pairs(library: Any) -> list[tuple[str, str, Likeness]]:
    return [
        (one.left.tag.path, one.right.tag.path, one.difference)
        for one in library.codebook.similar()
    ]


def test_a_card_counts_what_is_below_too(library: Any, marked: tuple[int, int]) -> None:
    card = library.codebook.card(tag_id(library, "crossing"))
    assert (card.use.passages, card.use.articles, card.below) == (5, 2, 2)
    assert [(tag.path, number) for tag, number in card.together] == [("season", 2), ("mayor", 1)]
    (month,) = card.months
    assert month.passages == 5
    ferry = library.codebook.card(tag_id(library, "crossing/ferry"))
    assert (ferry.use.passages, ferry.below) == (2, 0)
    assert [tag.path for tag, _ in ferry.together] == ["season"]


def test_typical_passages_share_their_words_with_the_others(
    library: Any, marked: tuple[int, int]
) -> None:
    card = library.codebook.card(tag_id(library, "crossing"))
    first, second, *_ = card.typical
    assert first.passage.annotation.quote.casefold().startswith("the ferry ran only")
    assert {"ferry", "summer"} <= set(first.shared)
    articles = [first.passage.annotation.article_id, second.passage.annotation.article_id]
    assert sorted(articles) == sorted(marked)  # another article before the same again


def test_months_without_use_are_told_too(library: Any, marked: tuple[int, int]) -> None:
    with library._store.edit("Long ago", undoable=False) as edit:
        edit.db.execute(
            "UPDATE annotation SET created_at = '2023-11-05T00:00:00.000Z' WHERE id = 1"
        )
        edit.db.execute(
            "UPDATE annotation SET created_at = '2024-02-05T00:00:00.000Z' WHERE id > 1"
        )
    card = library.codebook.card(tag_id(library, "crossing"))
    assert card.months == (
        MonthUse("2023-11", 1),
        MonthUse("2023-12", 0),
        MonthUse("2024-01", 0),
        MonthUse("2024-02", 4),
    )


def test_a_tag_without_use_has_an_empty_card(library: Any) -> None:
    library.tags.create("alone", description="Nothing yet")
    card = library.codebook.card(tag_id(library, "alone"))
    assert (card.use.passages, card.months, card.together, card.typical) == (0, (), (), ())
    assert card.use.tag.description == "Nothing yet"


def test_what_lies_in_the_trash_is_not_counted(library: Any, marked: tuple[int, int]) -> None:
    library.articles.trash([marked[1]])
    card = library.codebook.card(tag_id(library, "crossing"))
    assert (card.use.passages, card.use.articles) == (3, 1)


def test_not_the_same_is_remembered_and_can_be_undone(library: Any, data_dir: Path) -> None:
    for path in ("policy", "policies", "Policies/health"):
        library.tags.create(path)
    assert pairs(library) == [("policies", "policy", Likeness.FORM)]
    ids = [tag_id(library, path) for path in ("policy", "policies")]
    changes = library.codebook.tell_apart(*ids)
    assert changes.tags.changed == set(ids)
    assert pairs(library) == []
    library.close()
    with Library.open(data_dir) as again:
        assert pairs(again) == []
        again.history.undo()
        assert pairs(again) == [("policies", "policy", Likeness.FORM)]
        again.history.redo()
        assert pairs(again) == []
        again.codebook.forget_apart()
        assert len(pairs(again)) == 1


def test_a_merge_forgets_what_was_said_of_the_tag_and_undo_knows_it_again(library: Any) -> None:
    for path in ("policy", "policies", "politics"):
        library.tags.create(path)
    library.codebook.tell_apart(tag_id(library, "policy"), tag_id(library, "policies"))
    library.tags.merge([tag_id(library, "policies")], "politics")
    library.tags.create("policies")
    assert len(pairs(library)) == 1
    library.history.undo()
    library.history.undo()
    assert pairs(library) == []


def test_a_merge_is_told_before_it_is_done(library: Any, marked: tuple[int, int]) -> None:
    library.tags.create("transport/ferry")
    transport, crossing = tag_id(library, "transport"), tag_id(library, "crossing")
    library.tags.set_colour(crossing, "green")
    library.tags.set_description(crossing, "Getting across")
    library.tags.set_description(transport, "Moving people")
    told = library.tags.merge_preview(crossing, "Transport")
    assert (told.source, told.target) == ("crossing", "transport")
    assert (told.passages, told.articles, told.already) == (1, 2, 0)
    assert (told.moved, told.joined) == (2, ("transport/ferry",))
    assert (told.colour, told.description) == ("green", "Moving people")
    assert told.lost_description == "Getting across"
    before = library.history.undo_label
    library.tags.merge([crossing], "transport")
    now = library.tags.find("transport")
    assert (now.colour, now.description) == ("green", "Moving people")
    assert library.tags.find("transport/bridge") is not None
    assert library.codebook.card(now.id).use.passages == 5
    library.history.undo()
    assert library.history.undo_label == before
    assert library.tags.find("crossing").description == "Getting across"


def test_passages_that_carry_both_are_counted_once(library: Any, marked: tuple[int, int]) -> None:
    told = library.tags.merge_preview(tag_id(library, "mayor"), "crossing/bridge")
    assert (told.passages, told.already) == (2, 1)
    library.tags.merge([tag_id(library, "mayor")], "crossing/bridge")
    assert library.codebook.card(tag_id(library, "crossing/bridge")).use.passages == 3


def test_a_merge_into_what_is_below_is_refused_in_time(
    library: Any, marked: tuple[int, int]
) -> None:
    with pytest.raises(Refused, match="below it"):
        library.tags.merge_preview(tag_id(library, "crossing"), "crossing/ferry")


def test_a_tag_that_is_gone_has_no_card(library: Any) -> None:
    with pytest.raises(NotFound):
        library.codebook.card(77)
    library.tags.create("one")
    with pytest.raises(NotFound):
        library.codebook.tell_apart(tag_id(library, "one"), 77)
