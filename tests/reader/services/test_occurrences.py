"""Occurrences: the same words, wherever they stand, and marks on those that a person took."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import pytest

from reader.errors import Refused
from reader.model.annotation import Colour
from reader.model.occurrence import Occurrence

Add = Callable[..., int]

RIVERS = """The ferry of Šabac

The ferry crosses the Sava twice a day. People in Sabac call the old ferry by its name.

Nobody owns two ferries, and FERRY tickets cost little. The ferryman waits for the last guest.
"""
BRIDGES = """A bridge instead of boats

They sold the ferry. Ferry or bridge was the question for years, and the town was of two minds.
"""


def found(library: Any, words: str, ids: list[int], **how: Any) -> list[str]:
    return [place.words for place in library.occurrences.places(ids, words, **how)]


def test_whole_words_without_regard_to_case_and_accents(library: Any, add: Add) -> None:
    article = add(RIVERS)
    assert found(library, "ferry", [article]) == ["ferry", "ferry", "ferry", "FERRY"]
    assert found(library, "sabac", [article]) == ["Šabac", "Sabac"]
    assert found(library, "ferries", [article]) == ["ferries"]


def test_other_forms_of_the_words_on_wish(library: Any, add: Add) -> None:
    article = add(RIVERS)
    forms = found(library, "ferry", [article], any_form=True)
    assert forms == ["ferry", "ferry", "ferry", "ferries", "FERRY"]
    assert found(library, "old ferries", [article], any_form=True) == ["old ferry"]


def test_a_phrase_does_not_reach_over_the_end_of_a_sentence(library: Any, add: Add) -> None:
    article = add(BRIDGES)
    assert found(library, "the ferry", [article]) == ["the ferry"]
    assert found(library, "ferry ferry", [article]) == []
    assert found(library, "Ferry or bridge", [article]) == ["Ferry or bridge"]


def test_each_place_comes_with_its_sentence(library: Any, add: Add) -> None:
    article = add(RIVERS)
    place = library.occurrences.places([article], "old ferry")[0]
    assert place.sentence == "People in Sabac call the old ferry by its name."
    assert place.place.of(place.sentence) == "old ferry"
    assert place.title == "The ferry of Šabac"
    text = library.reading.open(article).document.text
    assert place.span.of(text) == "old ferry"


def test_the_index_names_the_articles_and_so_does_what_it_does_not_know_yet(
    library: Any, add: Add
) -> None:
    first = add(RIVERS)
    library.indexing.drain_all()
    assert library.occurrences.articles("ferry") == [first]
    second = add(BRIDGES, "second.txt")
    assert library.occurrences.articles("ferry") == [first, second]
    library.articles.trash([second])
    places = library.occurrences.places(library.occurrences.articles("ferry"), "ferry")
    assert {place.article_id for place in places} == {first}


def test_hidden_lines_are_not_looked_into(library: Any, add: Add) -> None:
    article = add()
    assert library.occurrences.places([article], "page") == []


def test_what_is_marked_already_is_told(library: Any, add: Add) -> None:
    article = add(RIVERS)
    first, second, *_ = library.occurrences.places([article], "ferry")
    library.annotations.highlight(article, second.span, tags=["Boats/Ferries"])
    told = library.occurrences.places([article], "ferry", tags=["boats/ferries"])
    assert [place.is_marked for place in told] == [False, True, False, False]
    other = library.occurrences.places([article], "ferry", tags=["river"])
    assert not any(place.is_marked for place in other)
    library.annotations.highlight(article, first.span, colour=Colour.BLUE)
    blue = library.occurrences.places([article], "ferry", colour=Colour.BLUE)
    assert [place.is_marked for place in blue] == [True, False, False, False]


def test_everything_taken_is_one_step(library: Any, add: Add) -> None:
    articles = [add(RIVERS), add(BRIDGES, "second.txt")]
    places = library.occurrences.places(articles, "ferry")
    changes = library.occurrences.mark(places[:2] + places[-1:], tags=["boats"])
    assert changes.annotated == set(articles)
    assert library.history.undo_label == "Tag 3 passages"
    marks = [m for a in articles for m in library.annotations.of_article(a)]
    assert [(m.quote, m.tags) for m in marks] == [
        ("ferry", ("boats",)),
        ("ferry", ("boats",)),
        ("Ferry", ("boats",)),
    ]
    library.history.undo()
    assert not any(library.annotations.of_article(a) for a in articles)
    assert library.tags.all() == []


def test_a_place_in_a_mark_with_the_same_tags_makes_no_second_one(library: Any, add: Add) -> None:
    article = add(RIVERS)
    sentence = library.occurrences.places([article], "the old ferry by its name")[0]
    library.annotations.highlight(article, sentence.span, tags=["boats"])
    places = library.occurrences.places([article], "old ferry")
    library.occurrences.mark(places, tags=["boats"])
    (mark,) = library.annotations.of_article(article)
    assert mark.quote == "the old ferry by its name"


def test_a_text_that_changed_meanwhile_is_left_alone(library: Any, add: Add) -> None:
    article = add(RIVERS)
    document = library.reading.open(article).document
    places: list[Occurrence] = library.occurrences.places([article], "ferry")
    block = next(b for b in document.blocks if "crosses the Sava" in document.text_of(b))
    library.cleaning.edit_text(article, block.ordinal, "Nothing crosses the Sava any more.")
    changes = library.occurrences.mark(places, tags=["boats"])
    assert len(changes.annotations.added) == 1  # the one in the title, before the change
    assert library.annotations.of_article(article)[0].span == places[0].span


@pytest.mark.parametrize("words", ["", "  ", "— !"])
def test_without_a_word_nothing_is_looked_for(library: Any, add: Add, words: str) -> None:
    with pytest.raises(Refused, match="no words"):
        library.occurrences.places([add()], words)


def test_a_long_sentence_is_cut_around_the_words(library: Any, add: Add) -> None:
    long = "word " * 400
    article = add(f"A title of its own\n\nIt begins {long}at the ferry {long}and ends here.\n")
    (place,) = library.occurrences.places([article], "ferry")
    assert place.sentence[0] == place.sentence[-1] == "…"
    assert place.words == "ferry"
    assert len(place.sentence) < 700
    (whole,) = library.occurrences.places(
        [add("A title\n\nOnly a ferry here.\n", "b.txt")], "ferry"
    )
    assert whole.sentence == "Only a ferry here."


def test_neighbours_become_one_mark_also_within_one_step(library: Any, add: Add) -> None:
    article = add("What children sing\n\nThey sang: ferry ferry ferry, and a ferry came along.\n")
    places = library.occurrences.places([article], "ferry")
    library.occurrences.mark([places[0], places[2], places[3], places[1]], tags=["boats"])
    marks = library.annotations.of_article(article)
    assert [mark.quote for mark in marks] == ["ferry ferry ferry", "ferry"]
    library.history.undo()
    assert library.annotations.of_article(article) == ()


def test_a_thousand_places_in_one_article_are_marked_in_seconds(library: Any, add: Add) -> None:
    text = "\n\n".join(f"The ferry of town {n} has left the quay once more." for n in range(1000))
    article = add(f"Every town has one\n\n{text}\n")
    places = library.occurrences.places([article], "ferry")
    started = time.process_time()
    library.occurrences.mark(places, tags=["boats"])
    assert time.process_time() - started < 8  # 1 s; with every mark read for each, 20 s
    assert len(library.annotations.of_article(article)) == len(places) > 900
