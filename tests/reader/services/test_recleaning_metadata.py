"""Re-cleaning brings up to date what is known of an article, and keeps what a person said of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from reader.model.document import Role
from reader.model.recleaning import RecleanResult, reclean_summary
from reader.store import articles

Add = Callable[..., int]
Reclean = Callable[..., list[RecleanResult]]

NEWS = """The ferry has a new captain

By Ana Moreno

12 May 2023

The ferry went over the river this morning with a new captain, who had waited nine years for it.

Nobody had told the passengers, and most of them looked at the water and at nothing else at all.

A child asked who was at the wheel now, and was allowed to look into the cabin for a short while.

© 2023 The River Courier. All rights reserved.
"""


def spoil(library: Any, article: int, **known: str) -> Any:
    """What is known, as a worse reading would have left it; gives the metadata as it was."""
    before = library.articles.get(article).metadata
    with library._store.edit("Spoil") as edit:
        articles.update_metadata(edit.db, article, replace(before, **known))
        articles.update_notices(edit.db, article, ("An old notice.",))
    return before


def line(library: Any, article: int, words: str) -> int:
    document = library.reading.open(article).document
    return int(document.block_at(document.text.index(words)).ordinal)


def test_what_is_known_is_known_as_of_today(library: Any, add: Add, reclean: Reclean) -> None:
    article = add(NEWS)
    wrong = {"publication": "Share", "published": "1999", "byline": "", "language": "fi"}
    before = spoil(library, article, **wrong, title="Menu")
    assert before.publication == "The River Courier"
    (result,) = reclean(article)
    assert result.status == "changed"
    assert result.title == before.title
    assert set(result.renewed) == {*wrong, "title", "notices"}
    assert library.articles.get(article).metadata == before
    assert library.articles.get(article).notices == ()
    assert reclean(article)[0].status == "unchanged"
    library.history.undo()
    spoiled = library.articles.get(article)
    assert (spoiled.metadata.publication, spoiled.notices) == ("Share", ("An old notice.",))


def test_the_index_hears_of_it(library: Any, add: Add, reclean: Reclean) -> None:
    article = add(NEWS)
    spoil(library, article, publication="Share")
    library.indexing.drain_all()
    assert library.searching.article_ids("publication:courier") == []
    reclean(article)
    library.indexing.drain_all()
    assert library.searching.article_ids("publication:courier") == [article]


@pytest.mark.parametrize(
    ("role", "field"), [(Role.TITLE, "title"), (Role.BYLINE, "byline")], ids=["title", "byline"]
)
def test_a_line_that_a_person_named_stays(
    library: Any, add: Add, reclean: Reclean, role: Role, field: str
) -> None:
    article = add(NEWS)
    words = "A child asked who was at the wheel now"
    library.cleaning.set_role(article, [line(library, article, words)], role)
    spoil(library, article, published="1999")
    reclean(article)
    after = library.articles.get(article).metadata
    assert getattr(after, field).startswith(words)
    assert after.published == "2023-05-12"


def test_a_title_that_was_edited_stays(library: Any, add: Add, reclean: Reclean) -> None:
    article = add(NEWS)
    number = line(library, article, "The ferry has a new captain")
    library.cleaning.edit_text(article, number, "The ferry has a captain")
    spoil(library, article, published="1999")
    reclean(article)
    assert library.articles.get(article).title == "The ferry has a captain"


def test_rules_of_the_publication_found_now_are_used(
    library: Any, add: Add, reclean: Reclean
) -> None:
    article, other = add(NEWS), add(NEWS.replace("ferry", "tram"))
    for one in (article, other):
        spoil(library, one, publication="Share")
        reclean(one)
    words = "Nobody had told the passengers"
    rule = library.rules.teach(other, [line(library, other, words)], Role.QUOTATION).rules.added
    assert [found.article_id for found in library.rules.preview(*rule)] == [article]


def test_counted_lines_follow_an_undo(library: Any, add: Add, reclean: Reclean) -> None:
    article, other = add(NEWS), add(NEWS.replace("ferry", "tram"))
    spoil(library, article, publication="Share")
    library.history.undo()
    library.history.redo()  # its lines are counted for "Share" now
    rule = library.rules.teach(other, [line(library, other, "Nobody")], Role.QUOTATION).rules.added
    assert library.rules.preview(*rule) == []
    library.history.undo()
    library.history.undo()
    rule = library.rules.teach(other, [line(library, other, "Nobody")], Role.QUOTATION).rules.added
    assert [found.article_id for found in library.rules.preview(*rule)] == [article]


def test_what_is_done_in_between_is_undone_in_its_turn(library: Any, add: Add) -> None:
    first, second, third = (add(NEWS.replace("ferry", name)) for name in ("ferry", "tram", "bus"))
    for article in (first, second, third):
        spoil(library, article, published="1999")
    clean = library.cleaning.recleaning()
    clean(first)
    library.cleaning.set_role(second, [line(library, second, "A child")], Role.QUOTATION)
    clean(second)
    clean(third)
    dates = lambda: [library.articles.get(a).metadata.published for a in (first, second, third)]  # noqa: E731
    assert dates() == ["2023-05-12"] * 3
    library.history.undo()
    assert dates() == ["2023-05-12", "1999", "1999"]
    library.history.undo()
    assert dates() == ["2023-05-12", "1999", "1999"]
    library.history.undo()
    assert dates() == ["1999"] * 3


def test_one_sentence_says_what_became_of_all() -> None:
    results = [
        *(RecleanResult(n, "A", "changed", 2) for n in range(12)),
        *(RecleanResult(n, "B", "unchanged") for n in range(3)),
        RecleanResult.refused(20, "C", "", "the result was much shorter"),
    ]
    assert reclean_summary(results) == (
        "12 articles cleaned anew, 3 unchanged, 1 refused because the result was much shorter."
    )
    assert reclean_summary([]) == "No article was cleaned anew."
