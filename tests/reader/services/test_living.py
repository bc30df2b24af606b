"""Living searches: their words wherever they stand, judged once, and one step for a review."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from reader.errors import Refused
from reader.model.annotation import Colour
from reader.model.article import Article
from reader.model.document import Role
from reader.model.saved_search import LivingMark
from reader.model.search import Scope

Add = Callable[..., int]

FERRY = """The ferry stays

The old ferry crosses the river twice a day. Two ferries would be too many for so small a town.

The bridge is far away. People say that the ferry is slow, and that nobody minds.
"""
BRIDGE = """The bridge is open

A bridge was built where the ferry went. The river is as it was, and the town is of two minds.
"""
MARK = LivingMark(("water/boats",), Colour.BLUE)


@pytest.fixture
def live(library: Any) -> Callable[..., int]:
    """live(query): a living search; its id."""

    def make(query: str, mark: LivingMark = MARK, name: str = "Boats") -> int:
        changes = library.saved_searches.save(name, query, Scope.PASSAGES, mark)
        library.indexing.drain_all()
        return int(next(iter(changes.saved_searches.added)))

    return make


def words(library: Any, article: int) -> list[str]:
    text = library.reading.open(article).document.text
    return [hit.span.of(text) for hit in library.living.hits(article)]


def test_its_words_are_found_in_present_and_future_articles(
    library: Any, add: Add, live: Callable[..., int]
) -> None:
    first = add(FERRY)
    live("ferry")
    assert words(library, first) == ["ferry", "ferry", "ferries", "ferry"]
    second = add(BRIDGE, "bridge.txt")
    library.indexing.drain_all()
    assert words(library, second) == ["ferry"]


FOUND = {
    '"ferry"': ["ferry", "ferry", "ferry"],
    '"old ferry"': ["old ferry"],
    "ferr*": ["ferry", "ferry", "ferries", "ferry"],
    "brigde~": ["bridge"],
    '"nobody slow"~5': ["slow", "nobody"],
    "title:ferry": ["ferry"],
    "old minds": ["old", "minds"],
    "old -bridge": [],
    "old OR castle": ["old"],
    "old tag:nothing": [],
    "old is:unread": ["old"],
    "(bridge tag:nothing) OR old": ["old"],
}
"""What each query finds in FERRY."""


def test_words_phrases_and_conditions(library: Any, add: Add, live: Callable[..., int]) -> None:
    article = add(FERRY)
    for query in FOUND:
        live(query, name=query)
    text = library.reading.open(article).document.text
    hits = library.living.hits(article)
    for query, wanted in FOUND.items():
        name = query.replace('"', "")
        found = [hit.span.of(text) for hit in hits if hit.search.name.replace('"', "") == name]
        assert found == wanted, query


def test_a_query_needs_words_to_underline(library: Any) -> None:
    for query in ("#water", "is:unread published:2023", "publication:courier"):
        with pytest.raises(Refused, match="needs a word"):
            library.saved_searches.save("Boats", query, living=MARK)
    (one,) = library.saved_searches.save("Boats", "#water").saved_searches.added
    with pytest.raises(Refused, match="needs a word"):
        library.saved_searches.set_living(one, MARK)
    assert library.saved_searches.get(one).living is None


def test_a_search_inside_another_lends_its_words(
    library: Any, add: Add, live: Callable[..., int]
) -> None:
    article = add(FERRY)
    (inner,) = library.saved_searches.save("Old things", "old").saved_searches.added
    live('saved:"old things" ferry')
    assert words(library, article) == ["ferry", "old", "ferry", "ferries", "ferry"]
    library.saved_searches.delete(inner)
    assert words(library, article) == []  # it cannot be understood any more, and nothing breaks


def test_what_is_marked_so_is_no_hit_and_what_is_marked_otherwise_is(
    library: Any, add: Add, live: Callable[..., int], find: Any
) -> None:
    article = add(FERRY)
    live('"ferry"')
    library.annotations.highlight(article, find(article, "old ferry crosses"), tags=["people"])
    assert len(words(library, article)) == 3
    library.annotations.highlight(article, find(article, "old ferry"), tags=["water/boats"])
    assert len(words(library, article)) == 2


def test_without_tags_the_colour_tells_what_is_marked(
    library: Any, add: Add, live: Callable[..., int], find: Any
) -> None:
    article = add(FERRY)
    live('"old ferry"', LivingMark(colour=Colour.PINK))
    library.annotations.highlight(article, find(article, "old ferry"), colour=Colour.GREEN)
    assert words(library, article) == ["old ferry"]
    library.annotations.highlight(article, find(article, "old ferry"), colour=Colour.PINK)
    assert words(library, article) == []


def test_yes_marks_as_the_search_says_and_no_is_remembered(
    library: Any, add: Add, live: Callable[..., int]
) -> None:
    article = add(FERRY)
    search = live('"ferry"')
    first, second, third = library.living.hits(article)
    changes = library.living.accept(search, article, second.span)
    assert changes.annotated == {article}
    (mark,) = library.annotations.of_article(article)
    assert (mark.span, mark.tags, mark.colour) == (second.span, ("water/boats",), Colour.BLUE)
    changes = library.living.refuse(search, article, first.span)
    assert changes.refused == {article}
    assert library.living.hits(article) == [third]
    assert library.living.refused(search) == 1
    library.history.undo()
    assert library.living.hits(article) == [first, third]
    library.history.redo()
    assert library.living.hits(article) == [third]
    library.living.ask_again(search)
    assert library.living.hits(article) == [first, third]
    library.history.undo()
    assert library.living.hits(article) == [third]


def test_a_no_is_of_one_search(library: Any, add: Add, live: Callable[..., int]) -> None:
    article = add(FERRY)
    search = live('"old ferry"')
    live('"old ferry"', LivingMark(("age",)), "Age")
    (hit, other) = library.living.hits(article)
    assert {hit.search.name, other.search.name} == {"Boats", "Age"}
    library.living.refuse(search, article, hit.span)
    assert [hit.search.name for hit in library.living.hits(article)] == ["Age"]


def test_a_no_survives_edits_and_cleaning(
    library: Any, add: Add, live: Callable[..., int], reclean: Any
) -> None:
    article = add(FERRY)
    search = live('"ferry"')
    hits = library.living.hits(article)
    library.living.refuse(search, article, hits[1].span)
    left = ["The ferry stays", "People say that the ferry is slow"]

    def lines() -> list[str]:
        document = library.reading.open(article).document
        found = [hit.span for hit in library.living.hits(article)]
        return [document.text_of(document.block_at(span.start)) for span in found]

    def still() -> bool:
        return all(line.find(part) >= 0 for line, part in zip(lines(), left, strict=True))

    assert still()
    reclean(article)
    assert still()
    document = library.reading.open(article).document
    title, *_others = document.blocks
    library.cleaning.edit_text(article, title.ordinal, "In our town the ferry stays")
    left[0] = "In our town the ferry stays"
    library.indexing.drain_all()
    assert still()
    (block,) = (b for b in document.blocks if "old ferry" in document.text_of(b))
    library.cleaning.set_role(article, [block.ordinal], Role.BOILERPLATE)
    library.cleaning.set_role(article, [block.ordinal], Role.PARAGRAPH)
    library.indexing.drain_all()
    assert still()


def test_a_review_is_one_step(library: Any, add: Add, live: Callable[..., int]) -> None:
    first, second = add(FERRY), add(BRIDGE, "bridge.txt")
    search = live('"ferry"')
    places = library.living.places(search, library.living.articles(search))
    assert {place.article_id for place in places} == {first, second}
    assert all("ferry" in place.sentence for place in places)
    changes = library.living.judge(search, places[:2], places[2:3])
    assert changes.label == "Review “Boats”"
    assert len(library.living.places(search, [first, second])) == 3
    assert sum(place.is_marked for place in library.living.places(search, [first, second])) == 2
    assert sum(library.living.waiting(search, [first, second]).values()) == 1
    assert library.tags.find("water/boats")
    library.history.undo()
    assert sum(library.living.waiting(search, [first, second]).values()) == 4
    assert library.annotations.of_article(first) == ()


def test_a_tag_that_gets_another_name_or_merges_goes_along(
    library: Any, live: Callable[..., int]
) -> None:
    search = live("ferry")
    tags, get = library.tags, library.saved_searches.get
    tags.rename(tags.find("water/boats").id, "ships")
    assert get(search).living == LivingMark(("ships",), Colour.BLUE)
    library.saved_searches.save("Other", "other", living=LivingMark(("vessels",)))
    tags.merge([tags.find("ships").id], "vessels")
    assert get(search).living == LivingMark(("vessels",), Colour.BLUE)
    tags.delete(tags.find("vessels").id)
    assert get(search).living == LivingMark((), Colour.BLUE)


def test_articles_in_the_trash_have_no_hits(
    library: Any, add: Add, live: Callable[..., int]
) -> None:
    article = add(FERRY)
    search = live("ferry")
    library.living.refuse(search, article, library.living.hits(article)[0].span)
    library.articles.trash([article])
    assert library.living.hits(article) == []
    assert library.living.waiting(search, [article]) == {}
    library.articles.purge([article])
    assert library.living.refused(search) == 0
    assert _is_sound(library)


def _is_sound(library: Any) -> bool:
    return not library.checking.check().problems


def test_turned_off_and_on_again_it_remembers(
    library: Any, add: Add, live: Callable[..., int]
) -> None:
    article: int | Article = add(FERRY)
    search = live('"old ferry"')
    library.living.refuse(search, article, library.living.hits(article)[0].span)
    library.saved_searches.set_living(search, None)
    assert library.saved_searches.get(search).living is None
    library.saved_searches.set_living(search, MARK)
    assert library.living.hits(article) == []
    assert library.history.undo_label == "Make search “Boats” living"
