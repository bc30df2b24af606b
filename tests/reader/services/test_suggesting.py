"""Suggested tags: from one's own passages, with a reason, and silent when unsure."""

from __future__ import annotations

import random

import pytest

from reader.library import Library
from reader.model.selector import Span
from reader.services import suggesting
from reader.services.suggesting import Suggesting, smallest_share

WATER = ["dyke", "flood", "river", "bank", "ferry", "barge", "sluice", "lock", "tide", "harbour"]
MONEY = ["budget", "tax", "debt", "bond", "loan", "bank", "interest", "deficit", "audit", "coin"]
LAW = ["judge", "court", "verdict", "appeal", "jury", "clerk", "statute", "sentence", "plea"]
SUBJECTS = {"water": WATER, "money": MONEY, "law": LAW}


@pytest.fixture
def tagged(library: Library) -> dict[str, int]:
    """A library with thirteen tagged passages of each subject. The articles, by subject."""
    chance = random.Random(5)
    articles = {}
    for tag, words in SUBJECTS.items():
        sentences = [
            f"On day {number} the {' and the '.join(chance.sample(words, 5))} were spoken of."
            for number in range(13)
        ]
        text = f"About {tag}\n\n" + "\n\n".join(sentences)
        result, _ = library.articles.add_data(text.encode(), f"{tag}.txt")
        assert result.article_id
        articles[tag] = result.article_id
        for sentence in sentences:
            library.annotations.highlight_quote(result.article_id, sentence, tags=[f"about/{tag}"])
    return articles


def place(library: Library, words: str, name: str) -> tuple[int, Span]:
    text = f"New {name}\n\nYesterday {words} came up in the talk.\n"
    result, _ = library.articles.add_data(text.encode(), f"{name}.txt")
    assert result.article_id
    library.indexing.drain_all()
    return result.article_id, library.annotations.place_of(result.article_id, words)


def test_a_passage_gets_the_tag_of_those_like_it_and_says_which(
    library: Library, tagged: dict[str, int]
) -> None:
    article_id, span = place(library, "the dyke, the flood and the sluice", "one")
    (first, *_) = library.suggesting.tags_for(article_id, span)
    assert first.tag == "about/water"
    assert first.share > 0.5
    assert len(first.annotation_ids) >= 2
    marks = [library.annotations.get(id) for id in first.annotation_ids]
    assert {mark.article_id for mark in marks} == {tagged["water"]}


def test_a_passage_like_no_other_gets_nothing(library: Library, tagged: dict[str, int]) -> None:
    article_id, span = place(library, "violins and trumpets", "two")
    assert library.suggesting.tags_for(article_id, span) == ()


def test_a_mark_is_not_asked_for_its_own_tag(library: Library, tagged: dict[str, int]) -> None:
    library.indexing.drain_all()
    (mark, *_) = library.annotations.of_article(tagged["law"])
    assert mark.span
    for one in library.suggesting.tags_for(tagged["law"], mark.span):
        assert mark.id not in one.annotation_ids


def test_few_tagged_passages_say_nothing(library: Library) -> None:
    article_id, span = place(library, "the dyke and the flood", "three")
    for words in ("the dyke", "the flood"):
        library.annotations.highlight_quote(article_id, words, tags=["about/water"])
    library.indexing.drain_all()
    assert library.suggesting.tags_for(article_id, span) == ()


def test_the_share_that_is_enough_is_the_smallest_that_was_mostly_right() -> None:
    wrong, right = [(0.35, False)] * 20, [(0.65, True)] * 20
    assert smallest_share([*wrong, *right]) == 0.4
    assert smallest_share(right) == 0.3
    assert smallest_share(wrong) is None
    assert smallest_share(right[:7]) is None


def test_tags_without_a_meaning_are_not_suggested(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    chance = random.Random(2)
    words = [word for some in SUBJECTS.values() for word in some]
    sentences = [f"{' '.join(chance.sample(words, 5))} {number}." for number in range(40)]
    text = "Noise\n\n" + "\n\n".join(sentences)
    result, _ = library.articles.add_data(text.encode(), "noise.txt")
    assert result.article_id
    for sentence in sentences:
        tag = chance.choice("abc")
        library.annotations.highlight_quote(result.article_id, sentence, tags=[tag])
    article_id, span = place(library, "the dyke, the court and the loan", "four")
    assert library.suggesting.tags_for(article_id, span) == ()
    # It is the measure on passages that are tagged which keeps it silent, not a want of votes.
    monkeypatch.setattr(suggesting, "PRECISION", 0.0)
    assert Suggesting(library._store, library.searching).tags_for(article_id, span) != ()
