"""search --explain: the tree of a query in words and in JSON, each part with what it finds."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reader.library import Library

Run = Callable[..., Any]
TEXT = "{title}\n\nThe river ran high in spring, said the mayors of all towns near {title} here.\n"


@pytest.fixture
def two(data_dir: Path) -> list[int]:
    """Two articles, the first with a tag, a highlight and a place in a collection."""
    with Library.open(data_dir) as library:
        ids = []
        for title in ("Bridges reopened today", "Ferries sink slowly"):
            data = TEXT.format(title=title).encode()
            ids.append(library.articles.add_data(data, f"{title}.txt")[0].article_id)
        library.articles.tag(ids[:1], ["city/bridges"])
        library.annotations.highlight_quote(ids[0], "ran high", note="when?")
        (made,) = library.collections.create("to read").collections.added
        library.collections.add(made, ids[:1])
        library.saved_searches.save("boats", "ferries OR boats")
    return ids


def explained(run: Run, query: str, *options: str) -> list[str]:
    ran = run("search", query, "--explain", *options)
    assert ran.code == 0, ran.err
    return ran.out.splitlines()  # type: ignore[no-any-return]


def test_each_part_is_said_in_words_with_what_it_finds(run: Run, two: list[int]) -> None:
    query = 'river -is:archived (tag:=city/bridges OR title:ferr*) "high ran"~3 sprung~ =rivers'
    assert explained(run, query) == [
        "all of these: 0 articles",
        "  “river” in any of its forms, in title, text, caption, byline, publication: 2 articles",
        "  without this: 2 articles",
        "    is:archived (asked of the library): 0 articles",
        "  any of these: 2 articles",
        "    tag:=city/bridges: 1 article",
        "    words that begin with “ferr” (ferries), in title: 1 article",
        "  “high ran” in any order, at most 3 words between,"
        " in title, text, caption, byline, publication: 2 articles",
        "  words nearly spelt like “sprung” (spring),"
        " in title, text, caption, byline, publication: 2 articles",
        "  “rivers” just so, in title, text, caption, byline, publication: 0 articles",
    ]


def test_names_are_followed_into_what_they_stand_for(run: Run, two: list[int]) -> None:
    assert explained(run, 'saved:boats OR collection:"to read"') == [
        "any of these: 2 articles",
        "  what the saved search “boats” finds: 1 article",
        "    any of these: 1 article",
        "      “ferries” in any of its forms,"
        " in title, text, caption, byline, publication: 1 article",
        "      “boats” in any of its forms,"
        " in title, text, caption, byline, publication: 0 articles",
        "  collection:to read (asked of the library): 1 article",
    ]


def test_of_passages_their_own_parts_are_asked(run: Run, two: list[int]) -> None:
    assert explained(run, "high has:note is:unread after:2020", "--passages") == [
        "all of these: 0 passages",
        "  “high” in any of its forms, in quote, note, sentence: 1 passage",
        "  has:note: 1 passage",
        "  is:unread (asked of the library): 1 passage",
        "  published 2020-01-01..9999-12-31: 0 passages",
    ]


def test_the_tree_as_json(run: Run, two: list[int]) -> None:
    tree = run("search", "river #city -words:<5", "--explain", "--json").value
    assert (tree["kind"], tree["count"]) == ("all", 1)
    words, tag, without = tree["parts"]
    assert words == {
        "kind": "words",
        "count": 2,
        "text": "river",
        "column": 0,
        "fields": ["title", "text", "caption", "byline", "publication"],
        "source": "index",
        "match": "stem",
        "stands_for": [],
    }
    assert (tag["kind"], tag["text"], tag["count"], tag["source"]) == ("value", "city", 1, "index")
    assert without["kind"] == "not"
    assert without["parts"][0]["source"] == "store"


def test_a_mistake_is_told_as_in_a_search(run: Run, two: list[int]) -> None:
    ran = run("search", "river (ferry", "--explain")
    assert ran.code == 1
    assert "This parenthesis is not closed." in ran.err
    assert "There is no saved search" in run("search", "saved:none", "--explain").err
