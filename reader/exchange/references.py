"""References: how a quotation is cited where it is pasted."""

from __future__ import annotations

from reader.model.article import Article

# A quotation inside a quotation takes single marks.
_INNER_MARKS = str.maketrans({"“": "‘", "”": "’", "„": "‚", '"': "'"})


def citation(article: Article, quote: str) -> str:
    """The quotation in one line with where it is from: “It is so” (Title, Publication, 2023).

    What is not known is left out; the address, where there is one, comes last.
    """
    meta = article.metadata
    known = (meta.title, meta.publication, meta.published, meta.address)
    words = " ".join(quote.split()).translate(_INNER_MARKS)
    return f"“{words}” ({', '.join(' '.join(part.split()) for part in known if part)})"
