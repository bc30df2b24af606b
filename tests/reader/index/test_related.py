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


def _entry(shelf, number: int):
    return article_entry(shelf.articles[number], shelf.documents[number])
