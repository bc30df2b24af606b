"""Passages of the whole collection: filtered, sorted, grouped, and many changed at once."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from reader.model.annotation import Colour, PlaceState
from reader.model.passage import PassageGroup, PassageSort, PassageView
from reader.model.selector import Span

FERRY = """The ferry stays in the harbour

Publication: Harbour News

Nobody came to see the ferry leave. It had waited for a year, and the captain had grown old.

Every morning he started both engines, listened for a while, and stopped them again before noon.
"""
ISLAND = """An island without a doctor

The last doctor left the island in March. Since then the nurse has done what she could with little.

Café owners and fishermen carried the sick to the boat themselves, as their grandparents had done.
"""


@pytest.fixture
def marks(library: Any, add: Any) -> dict[str, int]:
    """Six highlights in three articles, by a word of their quote."""
    bridge, ferry, island = add(), add(FERRY, "ferry.txt"), add(ISLAND, "island.txt")
    made = (
        ("ribbon", bridge, "cut a ribbon", Colour.GREEN, ["city/bridges"], ""),
        ("flood", bridge, "the flood of 2014", Colour.YELLOW, ["water"], "Check the year"),
        ("engines", ferry, "started both engines", Colour.BLUE, ["boats", "city"], ""),
        ("ferry", ferry, "see the ferry leave", Colour.YELLOW, [], ""),
        ("doctor", island, "The last doctor", Colour.PINK, [], "Who was it?"),
        ("cafe", island, "Café owners", Colour.YELLOW, ["water/coast"], ""),
    )
    ids = {}
    for name, article, quote, colour, tags, note in made:
        changes = library.annotations.highlight_quote(
            article, quote, colour=colour, tags=tags, note=note
        )
        (ids[name],) = changes.annotations.added
    return ids


@pytest.fixture
def ask(library: Any, marks: dict[str, int]) -> Any:
    """ask(field=value, ...): the names of the passages that a view shows, in order."""
    names = {id: name for name, id in marks.items()}

    def run(**view: Any) -> list[str]:
        return [names[id] for id in library.passages.order(PassageView(**view)).ids]

    return run


def grouped(library: Any, marks: dict[str, int], group: PassageGroup, **view: Any) -> Any:
    names = {id: name for name, id in marks.items()}
    order = library.passages.order(PassageView(group=group, **view))
    found, rest = [], list(order.ids)
    for run in order.runs:
        found.append((run.name, [names[id] for id in rest[: run.count]]))
        del rest[: run.count]
    assert not rest
    return found


def test_the_newest_stand_first_and_the_oldest_when_turned(ask: Any) -> None:
    newest = ["cafe", "doctor", "ferry", "engines", "flood", "ribbon"]
    assert ask() == newest
    assert ask(is_descending=False) == newest[::-1]


@pytest.mark.parametrize(
    ("sort", "first", "last"),
    [
        (PassageSort.TITLE, "doctor", "engines"),
        (PassageSort.COLOUR, "cafe", "doctor"),
        (PassageSort.POSITION, "ribbon", "cafe"),
        (PassageSort.PUBLICATION, "ribbon", "cafe"),
        (PassageSort.PUBLISHED, "ribbon", "cafe"),
    ],
)
def test_each_way_to_sort_shows_all(ask: Any, sort: PassageSort, first: str, last: str) -> None:
    shown = ask(sort=sort, is_descending=False)
    assert (shown[0], shown[-1], len(shown)) == (first, last, 6)


def test_an_article_by_position_is_in_text_order(ask: Any) -> None:
    assert ask(sort=PassageSort.POSITION, is_descending=False)[2:4] == ["ferry", "engines"]


def test_the_filter_looks_at_quote_note_and_title_without_accents(ask: Any) -> None:
    assert ask(text="cafe") == ["cafe"]
    assert ask(text="CHECK YEAR") == ["flood"]
    assert ask(text="island doctor") == ["cafe", "doctor"], "the title has both words"
    assert ask(text="ribbon doctor") == []


def test_an_edited_note_is_found_by_its_new_words_and_undo_by_its_old(
    library: Any, marks: dict[str, int], ask: Any
) -> None:
    library.annotations.set_note(marks["flood"], "Überprüft")
    assert ask(text="uberpruft") == ["flood"]
    assert ask(text="check") == []
    library.history.undo()
    assert ask(text="check") == ["flood"]
    library.annotations.remove(marks["flood"])
    assert ask(text="2014") == []
    library.history.undo()
    assert ask(text="2014") == ["flood"]


def test_words_that_an_older_version_left_unfolded_are_found_too(
    library: Any, marks: dict[str, int], ask: Any
) -> None:
    with library._store.edit("As an older version wrote it") as edit:
        edit.db.execute("UPDATE annotation SET note = 'Quay' WHERE id = ?", (marks["ferry"],))
    assert ask(text="quay") == ["ferry"]
    library.annotations.set_note(marks["ferry"], "Quai")
    assert ask(text="quai") == ["ferry"]


def test_colours_tags_notes_and_days_narrow(library: Any, marks: dict[str, int], ask: Any) -> None:
    assert ask(colours=frozenset({Colour.PINK, Colour.BLUE})) == ["doctor", "engines"]
    assert ask(tags=frozenset({"city"})) == ["engines", "ribbon"], "with the tags below it"
    assert ask(tags=frozenset({"WATER", "boats"})) == ["cafe", "engines", "flood"]
    assert ask(tags=frozenset({"", "boats"})) == ["doctor", "ferry", "engines"]
    assert ask(has_note=True) == ["doctor", "flood"]
    assert ask(has_note=True, colours=frozenset({Colour.YELLOW})) == ["flood"]
    with library._store.edit("Long ago") as edit:
        edit.db.execute(
            "UPDATE annotation SET created_at = '2020-05-01T00:00:00.000Z' WHERE id <> ?",
            (marks["cafe"],),
        )
    assert ask(days=7) == ["cafe"]


def test_groups_by_tag_repeat_a_passage_for_each_of_its_tags(
    library: Any, marks: dict[str, int]
) -> None:
    by_tag = PassageGroup.TAG
    assert grouped(library, marks, by_tag) == [
        ("boats", ["engines"]),
        ("city", ["engines"]),
        ("city/bridges", ["ribbon"]),
        ("water", ["flood"]),
        ("water/coast", ["cafe"]),
        ("", ["doctor", "ferry"]),
    ]
    assert library.passages.order(PassageView(group=by_tag)).total == 6
    assert grouped(library, marks, by_tag, text="the", has_note=True) == [
        ("water", ["flood"]),
        ("", ["doctor"]),
    ]
    assert grouped(library, marks, by_tag, sort=PassageSort.TITLE, text="ferry")[0] == (
        "boats",
        ["engines"],
    )


@pytest.mark.parametrize("group", list(PassageGroup)[1:])
def test_every_grouping_holds_every_passage_under_every_sort(
    library: Any, marks: dict[str, int], group: PassageGroup
) -> None:
    for sort in PassageSort:
        for view in (PassageView(), PassageView(text="a"), PassageView(colours=frozenset(Colour))):
            order = library.passages.order(replace(view, group=group, sort=sort))
            assert set(order.ids) == set(marks.values())
            assert sum(run.count for run in order.runs) == len(order.ids)
            assert order.total == 6


def test_groups_have_names(library: Any, marks: dict[str, int]) -> None:
    by_article = grouped(library, marks, PassageGroup.ARTICLE)
    assert [name for name, _ in by_article] == [
        "An island without a doctor",
        "The bridge is open again",
        "The ferry stays in the harbour",
    ]
    assert [n for n, _ in grouped(library, marks, PassageGroup.COLOUR)] == [
        "yellow",
        "green",
        "blue",
        "pink",
    ]
    months = grouped(library, marks, PassageGroup.MARKED)
    assert len(months) == 1
    assert len(months[0][0]) == len("2026-11")


def test_the_trash_is_left_out_in_every_view(library: Any, marks: dict[str, int]) -> None:
    library.articles.trash([library.annotations.get(marks["ferry"]).article_id])
    for group in PassageGroup:
        shown = set(library.passages.order(PassageView(group=group)).ids)
        assert shown == set(marks.values()) - {marks["ferry"], marks["engines"]}, group
    assert library.passages.count() == 4


def test_a_row_has_the_sentence_and_where_the_quote_is(library: Any, marks: dict[str, int]) -> None:
    (row,) = library.passages.rows([marks["engines"]])
    assert row.sentence.startswith("Every morning he started both engines, listened")
    assert row.quote_span.of(row.sentence) == "started both engines"
    assert row.article_title == "The ferry stays in the harbour"


def test_a_quote_over_two_blocks_has_both_sentences(library: Any, add: Any) -> None:
    article = add(FERRY, "ferry.txt")
    text = library.reading.open(article).document.text
    start, end = text.index("had grown old"), text.index("both engines") + 12
    changes = library.annotations.highlight(article, Span(start, end))
    (row,) = library.passages.rows(list(changes.annotations.added))
    assert row.sentence.startswith("It had waited for a year")
    assert row.sentence.endswith("before noon.")
    assert row.quote_span.of(row.sentence) == "had grown old. Every morning he started both engines"


def test_a_lost_passage_is_its_quote_and_says_so(library: Any, marks: dict[str, int]) -> None:
    mark = library.annotations.get(marks["engines"])
    document = library.reading.open(mark.article_id).document
    line = document.block_at(mark.span.start).ordinal
    library.cleaning.edit_text(mark.article_id, line, "Nothing of what was here is left at all.")
    (row,) = library.passages.rows([mark.id])
    assert row.annotation.placement.state is PlaceState.UNPLACED
    assert row.sentence == "started both engines"
    library.annotations.keep_as_quotation(mark.id)
    (row,) = library.passages.rows([mark.id])
    assert row.annotation.placement.state is PlaceState.QUOTATION
    assert mark.id in library.passages.order(PassageView(group=PassageGroup.ARTICLE)).ids


def test_numbers_toggle_tags_on_many_in_one_step(library: Any, marks: dict[str, int]) -> None:
    city = library.tags.find("city")
    library.tags.set_number(city.id, 1)
    two = [marks["engines"], marks["ferry"]]
    library.passages.toggle_tag(two, city.id)
    assert [library.annotations.get(id).tags for id in two] == [("boats", "city"), ("city",)]
    library.passages.toggle_tag(two, city.id)
    assert [library.annotations.get(id).tags for id in two] == [("boats",), ()]
    library.history.undo()
    library.passages.clear_numbered_tags(two)
    assert [library.annotations.get(id).tags for id in two] == [("boats",), ()]
    library.history.undo()
    library.history.undo()
    assert [library.annotations.get(id).tags for id in two] == [("boats", "city"), ()]
