"""An article takes the place of an earlier one: nothing is lost, and one step takes it back."""

from __future__ import annotations

import random
from typing import Any

import pytest

from reader.errors import Refused
from reader.model.annotation import Colour, PlaceState
from reader.model.collection import ArticleView
from reader.model.locator import Locator

WORDS = [f"{a}{b}{c}" for a in ("ba", "ki", "tor") for b in "aeiou" for c in ("", "n", "mer")]


def paragraph(seed: int) -> str:
    return " ".join(random.Random(seed).choices(WORDS, k=40)).capitalize() + "."


GONE = "Yesterday evening seven musicians quietly played old waltzes beside the frozen harbour."
OLD = [*(paragraph(seed) for seed in range(5)), GONE]
NEW = [paragraph(30), *OLD[:4], paragraph(31)]
"""With a paragraph before, and without the last two."""


def put(library: Any, title: str, paragraphs: list[str]) -> int:
    text = "\n\n".join([title, *paragraphs])
    return int(library.articles.add_data(text.encode(), f"{title}.txt")[0].article_id)


def words(text: str, first: int, count: int = 6) -> str:
    return " ".join(text.split()[first : first + count])


@pytest.fixture
def pair(library: Any) -> tuple[int, int]:
    """(new, old): the old one with marks, tags, a star, collections and a place."""
    old = put(library, "The bridge is open", OLD)
    library.annotations.highlight_quote(
        old, words(OLD[2], 4), colour=Colour.PINK, tags=["city/bridges"], note="nine years!"
    )
    library.annotations.highlight_quote(old, words(GONE, 1), note="gone from the new text")
    library.articles.tag([old], ["river"])
    library.articles.star([old], True)
    library.collections.create("to read", [put(library, "Another", [paragraph(60)]), old])
    text = library.reading.open(old).document.text
    library.reading.remember(old, Locator(text.index(OLD[3]), text.index(OLD[4]), 0.6))
    return put(library, "The bridge is open again", NEW), old


def state(library: Any) -> Any:
    """All that a person would miss."""
    ids = sorted(library.articles.ids(ArticleView()))
    return [
        (
            row.id,
            row.tags,
            row.is_starred,
            row.is_archived,
            library.annotations.of_article(row.id),
            library.reading.open(row.id).locator,
            library.articles.tags_of(row.id),
        )
        for row in library.articles.rows(ids)
    ], [
        library.articles.ids(ArticleView(collection=collection.id))
        for collection in library.collections.all()
    ]


def test_marks_go_over_and_what_has_no_place_is_kept(library: Any, pair: tuple[int, int]) -> None:
    new, old = pair
    library.stories.make_versions([pair])
    text = library.reading.open(new).document.text
    placed, lost = library.annotations.of_article(new)
    assert placed.placement.state is PlaceState.EXACT
    assert placed.span.of(text) == placed.quote == words(OLD[2], 4)
    assert (placed.colour, placed.tags, placed.note) == (
        Colour.PINK,
        ("city/bridges",),
        "nine years!",
    )
    assert lost.placement.state is PlaceState.UNPLACED
    assert (lost.quote, lost.note) == (words(GONE, 1), "gone from the new text")
    assert library.annotations.of_article(old) == ()


def test_tags_star_collections_and_place_go_over(library: Any, pair: tuple[int, int]) -> None:
    new, old = pair
    library.stories.make_versions([pair])
    assert library.articles.tags_of(new) == ["river"]
    assert library.articles.tags_of(old) == []
    rows = {row.id: row for row in library.articles.rows([new, old])}
    assert rows[new].is_starred
    assert not rows[new].is_archived
    assert rows[old].is_archived
    assert not rows[old].is_trashed
    (collection,) = library.collections.all()
    held = library.articles.ids(ArticleView(collection=collection.id))
    assert new in held
    assert old not in held
    opened = library.reading.open(new)
    assert opened.locator.position == opened.document.text.index(OLD[3])
    assert opened.locator.furthest >= opened.locator.position


def test_the_old_text_stays_and_each_knows_of_the_other(
    library: Any, pair: tuple[int, int]
) -> None:
    new, old = pair
    library.stories.make_versions([pair])
    assert GONE in library.reading.open(old).document.text
    assert [v.article_id for v in library.stories.versions(new).earlier] == [old]
    assert library.stories.versions(new).later is None
    assert library.stories.versions(old).later.title == "The bridge is open again"
    assert library.stories.like(new) == []
    assert library.stories.groups() == []


def test_one_step_takes_all_of_it_back(library: Any, pair: tuple[int, int]) -> None:
    before = state(library)
    library.stories.make_versions([pair])
    after = state(library)
    assert after != before
    assert library.history.undo().label.endswith("New version of “The bridge is open”")
    assert state(library) == before
    assert library.stories.versions(pair[0]).earlier == ()
    library.history.redo()
    assert state(library) == after


def test_several_are_one_step(library: Any) -> None:
    olds = [
        put(library, f"Old {n}", [paragraph(100 + 9 * n + k) for k in range(6)]) for n in (1, 2)
    ]
    news = [
        put(library, f"New {n}", [paragraph(100 + 9 * n + k) for k in range(5)]) for n in (1, 2)
    ]
    library.stories.make_versions(list(zip(news, olds, strict=True)))
    assert all(library.stories.versions(old).later for old in olds)
    library.history.undo()
    assert not any(library.stories.versions(old).later for old in olds)


def test_versions_of_versions(library: Any) -> None:
    first = put(library, "First", OLD)
    library.annotations.highlight_quote(first, words(OLD[0], 3))
    second = put(library, "Second", [*OLD[:5], paragraph(70)])
    third = put(library, "Third", [*OLD[:5], paragraph(71)])
    library.stories.make_versions([(second, first)])
    library.stories.make_versions([(third, second)])
    assert [v.article_id for v in library.stories.versions(third).earlier] == [second, first]
    (mark,) = library.annotations.of_article(third)
    assert mark.placement.state is PlaceState.EXACT


def test_search_follows_the_marks(library: Any, pair: tuple[int, int]) -> None:
    library.indexing.drain_all()
    assert library.searching.article_ids("tag:city") == [pair[1]]
    library.stories.make_versions([pair])
    library.indexing.drain_all()
    assert library.searching.article_ids("tag:city") == [pair[0]]
    library.history.undo()
    library.indexing.drain_all()
    assert library.searching.article_ids("tag:city") == [pair[1]]


def test_what_cannot_be_a_version_is_refused_and_changes_nothing(
    library: Any, pair: tuple[int, int]
) -> None:
    new, old = pair
    before = state(library)
    with pytest.raises(Refused, match="of itself"):
        library.stories.make_versions([(old, old)])
    library.stories.make_versions([pair])
    for wrong in (pair, (old, new)):
        with pytest.raises(Refused, match="later version"):
            library.stories.make_versions([wrong])
    library.history.undo()
    assert state(library) == before
    library.articles.trash([new])
    with pytest.raises(Refused, match="in the trash"):
        library.stories.make_versions([pair])


def test_a_purged_version_takes_its_link_along(library: Any, pair: tuple[int, int]) -> None:
    new, old = pair
    library.stories.make_versions([pair])
    library.articles.trash([old])
    library.articles.purge([old])
    assert library.stories.versions(new).earlier == ()
    assert len(library.annotations.of_article(new)) == 2
    assert library.checking.check().problems == ()
