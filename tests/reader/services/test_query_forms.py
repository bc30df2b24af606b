"""Each form of the query language in a real library: what it finds, not only that it parses."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from typing import Any

import pytest

from reader.model.annotation import Colour
from reader.model.search import Scope

RIVER = """<html lang="en"><head><title>The river rises</title>
<meta name="author" content="Ana Petrović"><meta property="og:site_name" content="River Courier">
<meta property="article:published_time" content="2023-02-14"></head><body><article>
<h1>The river rises</h1>
<p>The wind farm by the river ran dry after a long summer of solar heat and little rain.</p>
<figure><img src="dawn.png"><figcaption>Fishermen at dawn</figcaption></figure>
<p>Nobody had demonstrated before; politicians of Kosovo came, and the mayor spoke of a résumé.</p>
<p>On Sunday a hundred people waited in the rain for the first walk over the bridge of the town.</p>
</article></body></html>"""
COUNCIL = """<html lang="de"><head><title>Der Rat tagt</title>
<meta name="author" content="Karl Weber"><meta property="og:site_name" content="Abendblatt">
<meta property="article:published_time" content="2024-06-01"></head><body><article>
<h1>Der Rat tagt</h1>
<p>Die Stadt hat am Abend beschlossen, dass der Fluss im Sommer nicht mehr befahren werden darf.</p>
<p>Viele Menschen waren gekommen, um zu hören, was der Bürgermeister über Kosovo sagen würde.</p>
</article></body></html>"""
ONE, TWO, BOTH, NONE = {1}, {2}, {1, 2}, set[int]()


@pytest.fixture
def forms(library: Any) -> Callable[[str], set[int]]:
    """forms(query): which of the two articles it finds, the first by the river, the second not."""
    ids = [
        library.articles.add_data(text.encode(), name)[0].article_id
        for text, name in ((RIVER, "river.html"), (COUNCIL, "council.html"))
    ]
    first, second = ids
    find = library.annotations.highlight_quote
    find(first, "mayor spoke", tags=["politics/kosovo"], note="ask him", colour=Colour.GREEN)
    library.articles.tag([second], ["two words"])
    library.articles.star([first], True)
    library.articles.archive([second], True)
    library.reading.mark_read([first], True)
    changes = library.collections.create("to read")
    (collection,) = changes.collections.added
    library.collections.add(collection, [second])
    library.saved_searches.save("by the river", "(river OR fluss) -caption:dawn")
    library.indexing.drain_all()

    def found(query: str) -> set[int]:
        return {ids.index(one) + 1 for one in library.searching.article_ids(query)}

    return found


FORMS = [
    ("wind solar", ONE),
    ("wind AND solar", ONE),
    ("wind OR menschen", BOTH),
    ("kosovo -wind", TWO),
    ("kosovo NOT wind", TWO),
    ("kosovo -(wind OR menschen)", NONE),
    ("(wind OR menschen) kosovo", BOTH),
    ('"wind farm"', ONE),
    ('"farm wind"', NONE),
    ('"farm wind"~3', ONE),
    ('"wind heat"~5', NONE),
    ("demonstr*", ONE),
    ("kosvo~", BOTH),
    ("demonstrate", ONE),
    ("=demonstrate", NONE),
    ("=demonstrated", ONE),
    ("RESUME", ONE),
    ("tag:politics", ONE),
    ("#politics", ONE),
    ("#politics/kosovo", ONE),
    ("tag:=politics", NONE),
    ("tag:=politics/kosovo", ONE),
    ('#"two words"', TWO),
    ("-#politics", TWO),
    ("is:unread", TWO),
    ("is:read", ONE),
    ("is:starred", ONE),
    ("is:archived", TWO),
    ("is:tagged", BOTH),
    ("is:untagged", NONE),
    ("is:highlighted", ONE),
    ("has:highlight", ONE),
    ("has:note", ONE),
    ("has:caption", ONE),
    ("has:image", NONE),
    ("title:river", ONE),
    ("title:kosovo", NONE),
    ("title:-river kosovo", TWO),
    ("byline:petrovic", ONE),
    ("author:weber", TWO),
    ('publication:"river courier"', ONE),
    ("text:river", ONE),
    ("text:dawn", NONE),
    ("caption:dawn", ONE),
    ("note:ask", ONE),
    ("quote:mayor", ONE),
    ("quote:wind", NONE),
    ("lang:en", ONE),
    ("lang:de", TWO),
    ("published:2023", ONE),
    ("published:2023-01..2023-03", ONE),
    ("published:>2023", TWO),
    ("after:2024-01-01", TWO),
    ("before:2024", ONE),
    ("added:>10d", NONE),
    ("added:<10d", BOTH),
    ("added:2000..", BOTH),
    ("added:<2000", NONE),
    ("words:>40", ONE),
    ("words:<40", TWO),
    ("highlights:>0", ONE),
    ("highlights:0", TWO),
    ("colour:green", ONE),
    ("colour:yellow", NONE),
    ('saved:"by the river"', TWO),
    ('river -saved:"by the river"', ONE),
    ('collection:"to read"', TWO),
    ('-collection:"to read"', ONE),
]


def test_each_form_finds_what_it_says(forms: Callable[[str], set[int]]) -> None:
    assert [query for query, found in FORMS if forms(query) != found] == []


def test_a_condition_of_passages_asks_the_passage_itself(library: Any, forms: object) -> None:
    def total(query: str) -> int:
        return int(library.searching.search(query, Scope.PASSAGES).total)

    wanted = (
        "mayor",
        "note:ask",
        "quote:spoke",
        "#politics",
        "colour:green",
        "has:note",
        "lang:en",
    )
    assert [query for query in wanted if total(query) != 1] == []
    assert [query for query in ("wind", "lang:de", "colour:pink") if total(query)] == []


def test_the_day_of_arrival_is_that_of_the_clock_on_the_wall(
    library: Any, forms: Callable[[str], set[int]], monkeypatch: pytest.MonkeyPatch
) -> None:
    if not hasattr(time, "tzset"):
        pytest.skip("the zone of a process cannot be set here")
    try:
        for zone in ("UTC-14", "UTC+12"):  # POSIX writes them the other way about
            monkeypatch.setenv("TZ", zone)
            time.tzset()
            assert forms(f"added:{time.strftime('%Y-%m-%d')}") == BOTH, zone
    finally:
        os.environ.pop("TZ")
        time.tzset()
