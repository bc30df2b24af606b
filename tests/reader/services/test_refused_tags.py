"""A suggested tag that was refused: not for that passage again, and less for those like it."""

from __future__ import annotations

import random

import pytest

from reader.errors import NotFound
from reader.library import Library
from reader.model.selector import Span

WORDS = {
    "water": ["dykes", "floods", "rivers", "ferries", "barges", "sluices", "harbours", "tides"],
    "law": ["judges", "courts", "verdicts", "appeals", "juries", "clerks", "statutes", "sentences"],
}
NEW = (
    "Yesterday the rivers, the floods and the ferries were spoken of.",
    "Later the rivers, the floods and the barges were spoken of.",
    "Finally the tides, the dykes and the sluices were opened.",
)


@pytest.fixture
def article(library: Library) -> int:
    """An article of three passages about water, in a library where such ones are tagged."""
    chance = random.Random(3)
    for tag, words in WORDS.items():
        sentences = [
            f"Day {n}: the {' and the '.join(chance.sample(words, 4))}." for n in range(13)
        ]
        text = f"About {tag}\n\n" + "\n\n".join(sentences)
        result, _ = library.articles.add_data(text.encode(), f"{tag}.txt")
        for sentence in sentences:
            library.annotations.highlight_quote(result.article_id, sentence, tags=[tag])
    result, _ = library.articles.add_data(("New\n\n" + "\n\n".join(NEW)).encode(), "new.txt")
    library.indexing.drain_all()
    assert result.article_id
    return result.article_id


def suggested(library: Library, article: int, place: Span) -> list[str]:
    return [one.tag for one in library.suggesting.tags_for(article, place)]


def places(library: Library, article: int) -> list[Span]:
    return [library.annotations.place_of(article, words) for words in NEW]


def test_a_refused_tag_is_not_suggested_there_again_until_that_is_undone(
    library: Library, article: int
) -> None:
    first, second, _ = places(library, article)
    assert suggested(library, article, first) == ["water"]
    changes = library.suggesting.refuse(article, first, "Water")
    assert changes
    assert library.history.undo_label == "Not “water” here"
    assert suggested(library, article, first) == []
    # Any words of the same sentence are the same passage.
    assert suggested(library, article, Span(first.start + 4, first.end - 9)) == []
    assert suggested(library, article, second) == ["water"]
    library.history.undo()
    assert suggested(library, article, first) == ["water"]
    library.history.redo()
    assert library.suggesting.refused("water") == [NEW[0]]


def test_refusals_in_like_surroundings_lower_it(library: Library, article: int) -> None:
    first, second, third = places(library, article)
    (before,) = library.suggesting.tags_for(article, second)
    library.suggesting.refuse(article, first, "water")
    (after,) = library.suggesting.tags_for(article, second)
    assert after.share < before.share
    # What has other words is not concerned.
    (other,) = library.suggesting.tags_for(article, third)
    library.suggesting.refuse(article, second, "water")
    (same,) = library.suggesting.tags_for(article, third)
    assert same.share == pytest.approx(other.share)


def test_a_refusal_goes_with_its_tag_and_its_article(library: Library, article: int) -> None:
    first, second, _ = places(library, article)
    library.suggesting.refuse(article, first, "water")
    library.suggesting.refuse(article, second, "law")
    tag = library.tags.find("water")
    assert tag
    library.tags.rename(tag.id, "rivers")
    assert library.suggesting.refused("rivers") == [NEW[0]]
    library.tags.delete(tag.id)
    with pytest.raises(NotFound):
        library.suggesting.refused("rivers")
    library.articles.trash([article])
    library.articles.purge([article])
    assert library.suggesting.refused("law") == []


def test_a_tag_that_is_not_there_cannot_be_refused(library: Library, article: int) -> None:
    with pytest.raises(NotFound, match="There is no tag “fire”"):
        library.suggesting.refuse(article, places(library, article)[0], "fire")
