"""Related articles: those that share what is rare, in any of its forms, with a reason."""

from __future__ import annotations

import pytest

from reader.index.entries import article_entry


@pytest.fixture
def filled(shelf):
    for number in range(10, 30):
        shelf.add(number, f"The council met and spoke about matter {number} for an hour.")
    shelf.add(1, "The dyke at Sankt Alban was raised after the flood.", title="The dyke")
    shelf.add(2, "Two dykes were raised, and floods came; the council met.", title="Two dykes")
    shelf.add(3, "A flood of letters came.", title="Letters")
    return shelf


def test_what_shares_rare_words_comes_first_and_says_which(filled) -> None:
    found = filled.searcher.related(_entry(filled, 1), 5)
    assert [one.article_id for one in found] == [2, 3]
    assert {word.lower() for word in found[0].words} == {"dyke", "raised", "flood"}
    assert [word.lower() for word in found[1].words] == ["flood"]
    assert found[0].score > found[1].score


def test_words_that_all_articles_have_are_no_reason(filled) -> None:
    council = [one.article_id for one in filled.searcher.related(_entry(filled, 12), 5)]
    assert council == []


def test_a_deleted_article_is_not_related_any_more(filled) -> None:
    filled.write([], (("article", 2),))
    assert [one.article_id for one in filled.searcher.related(_entry(filled, 1), 5)] == [3]


def test_a_word_of_the_title_tells_more_than_one_of_the_text(shelf) -> None:
    for number in range(10, 30):
        shelf.add(number, f"The council met and spoke about matter {number} for an hour.")
    shelf.add(1, "It was long.", title="The ferry")
    shelf.add(2, "A ferry came, and it went away again before the evening.", title="Evening")
    shelf.add(3, "A boat came, and it went away again before the evening.", title="Ferry")
    found = shelf.searcher.related(_entry(shelf, 1), 5)
    assert [one.article_id for one in found] == [3, 2]
    assert (found[0].title, found[0].published) == ("Ferry", "")


def test_what_the_nearest_articles_share_says_more_than_the_article_alone(shelf) -> None:
    for number in range(20, 60):
        shelf.add(number, f"The council met and spoke about matter {number} for an hour.")
    shelf.add(1, "The dyke broke in the north.")
    for number in (2, 3, 4):
        shelf.add(number, f"The dyke is a bank of sluices and levees, of kind {number}.")
    # Of equal length, and each with one word of the first article.
    shelf.add(5, "It was in the north where sluices and levees were built.")
    shelf.add(6, "It was in the north where apples and cherries were sold.")
    found = [one.article_id for one in shelf.searcher.related(_entry(shelf, 1), 9)]
    assert set(found) == {2, 3, 4, 5, 6}
    assert found.index(5) < found.index(6)


def test_an_article_that_shares_no_word_itself_is_not_related(shelf) -> None:
    for number in range(20, 60):
        shelf.add(number, f"The council met and spoke about matter {number} for an hour.")
    shelf.add(1, "The dyke broke.")
    for number in (2, 3, 4):
        shelf.add(number, f"The dyke is a bank of sluices and levees, of kind {number}.")
    shelf.add(5, "Sluices and levees were built.")
    found = shelf.searcher.related(_entry(shelf, 1), 9)
    assert {one.article_id for one in found} == {2, 3, 4}
    assert all(one.words for one in found)


def _entry(shelf, number: int):
    return article_entry(shelf.articles[number], shelf.documents[number])


def test_words_that_tell_nothing_make_nothing_alike(shelf) -> None:
    shelf.add(1, "The ferry between them went with the flood.", title="On a ferry")
    shelf.add(2, "The bread between them went stale with the rest.", title="On bread")
    assert shelf.searcher.related(_entry(shelf, 1), 5) == []
