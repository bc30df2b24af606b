from __future__ import annotations

from dataclasses import replace

from reader.exchange.references import citation
from reader.model.article import Article, Metadata


def test_a_quotation_says_where_it_is_from(article: Article) -> None:
    known = replace(article, metadata=Metadata("Title", "", "Publication", "2023"))
    assert citation(known, "It  is\nso.") == "“It is so.” (Title, Publication, 2023)"


def test_marks_inside_are_single_and_the_address_is_last(article: Article) -> None:
    known = replace(article, metadata=Metadata("Title", address="https://example.org/a"))
    assert citation(known, 'He said “no” and "yes".') == (
        "“He said ‘no’ and 'yes'.” (Title, https://example.org/a)"
    )
