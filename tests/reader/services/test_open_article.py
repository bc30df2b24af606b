"""What is read of an open article is read once, and again as soon as anything was written."""

from __future__ import annotations

from typing import Any

from reader.model.selector import Span

TEXT = b"The ferry\n\nIt stood ready for a year while two towns argued about who should pay for it."


def test_a_second_reading_gives_the_same_until_something_is_written(library: Any) -> None:
    result, _ = library.articles.add_data(TEXT, "ferry.txt")
    first = library.reading.open(result.article_id)
    assert library.reading.open(result.article_id) is first
    library.annotations.highlight(result.article_id, Span(4, 9))
    second = library.reading.open(result.article_id)
    assert [annotation.quote for annotation in second.annotations] == ["ferry"]
    library.history.undo()
    assert library.reading.open(result.article_id).annotations == ()


def test_each_article_is_its_own(library: Any) -> None:
    one, _ = library.articles.add_data(TEXT, "ferry.txt")
    other, _ = library.articles.add_data(TEXT.replace(b"ferry", b"tram"), "tram.txt")
    assert "ferry" in library.reading.open(one.article_id).document.text
    assert "tram" in library.reading.open(other.article_id).document.text
    assert library.reading.open(one.article_id).article.id == one.article_id
